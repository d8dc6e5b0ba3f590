//! Watching egui’s atlas of glyphs, in which the caches of the painter have their letters.

use egui::{Color32, Context, FontId, Galley, Plugin, Ui};
use std::sync::Arc;

/// Notices when the atlas has been emptied: all places in it are then void.
#[derive(Debug, Default)]
pub struct Watch {
    filling: Option<u64>,
}

impl Watch {
    /// Whether the atlas has been emptied since the last frame.
    pub fn is_renewed(&mut self, ctx: &Context) -> bool {
        let filling = ctx.plugin_or_default::<Growth>().lock().filling(ctx);
        self.filling.replace(filling) != Some(filling)
    }
}

/// The size of the atlas now, in texels.
#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method alone is not general enough in its lifetime"
)]
pub fn size(ctx: &Context) -> [usize; 2] {
    ctx.fonts(|fonts| fonts.font_image_size())
}

/// Throws a pass away when the atlas has grown after the board was painted: the texture of the board’s letters is in
/// shares of the atlas, which would show other letters for the time of a frame.
#[derive(Debug, Default)]
struct Growth {
    /// For the first thing painted in the pass.
    painted_for: Option<[usize; 2]>,
    /// A text that egui lays out anew only when the atlas has been emptied.
    sentinel: Option<Arc<Galley>>,
    /// How often the atlas has been filled anew.
    filling: u64,
    /// The pass in which that was looked at.
    looked_at: Option<u64>,
}

impl Growth {
    fn filling(&mut self, ctx: &Context) -> u64 {
        let pass = Some(ctx.cumulative_pass_nr());
        if self.looked_at == pass {
            return self.filling;
        }
        self.looked_at = pass;
        let font = FontId::proportional(12.0);
        let sentinel =
            ctx.fonts_mut(|fonts| fonts.layout_no_wrap("·".to_owned(), font, Color32::WHITE));
        let same = |last: &Arc<Galley>| Arc::ptr_eq(last, &sentinel);
        if !self.sentinel.as_ref().is_some_and(same) {
            self.filling += 1;
        }
        self.sentinel = Some(sentinel);
        self.filling
    }
}

impl Plugin for Growth {
    fn debug_name(&self) -> &'static str {
        "board atlas"
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        if self
            .painted_for
            .take()
            .is_some_and(|painted| painted != size(ui.ctx()))
        {
            ui.ctx().request_repaint();
            ui.ctx().request_discard("the atlas of glyphs has grown");
        }
    }
}

/// Begins to watch the atlas, before the first frame: egui does not ask what is added to it during a frame.
pub fn watch(ctx: &Context) {
    ctx.add_plugin(Growth::default());
}

/// Says for which size of the atlas something has been painted in this pass.
pub fn painted_for(ctx: &Context, atlas: [usize; 2]) {
    let growth = ctx.plugin_or_default::<Growth>();
    growth.lock().painted_for.get_or_insert(atlas);
}
