//! Watching egui’s atlas of glyphs, in which the caches of the painter have their letters.

use egui::{Color32, Context, FontId, Galley, Plugin, Ui};
use std::sync::Arc;

/// Notices when the atlas has been emptied: all places in it are then void.
#[derive(Debug, Default)]
pub struct Watch {
    /// A text that egui lays out anew only then.
    sentinel: Option<Arc<Galley>>,
}

impl Watch {
    /// Whether the atlas has been emptied since the last frame.
    pub fn is_renewed(&mut self, ctx: &Context) -> bool {
        let font = FontId::proportional(12.0);
        let sentinel =
            ctx.fonts_mut(|fonts| fonts.layout_no_wrap("·".to_owned(), font, Color32::WHITE));
        let same = self
            .sentinel
            .as_ref()
            .is_some_and(|last| Arc::ptr_eq(last, &sentinel));
        self.sentinel = Some(sentinel);
        !same
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
    painted_for: Option<[usize; 2]>,
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

/// Says for which size of the atlas the board has been painted in this pass.
pub fn painted_for(ctx: &Context, atlas: [usize; 2]) {
    ctx.plugin_or_default::<Growth>().lock().painted_for = Some(atlas);
}
