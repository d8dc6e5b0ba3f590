//! What a frame of the whole canvas costs, counted exactly.

use crate::scene::{company, desk};
use alliage::editor::{Editor, Event};
use alliage::i18n::{Language, Texts};
use alliage::model::{Board, IdSource};
use alliage::scene::Look;
use alliage::ui::canvas::router::TouchRouter;
use alliage::ui::canvas::{Canvas, Scenery, canvas_ui};
use alliage::ui::style::theme;
use egui::{Context, RawInput, vec2};
use kurbo::Vec2;

/// The most allocations of a frame in which nothing but the place of the board changes. About half are egui’s own.
const ALLOCATIONS_MAX: u64 = 30;

#[test]
fn a_frame_is_laid_out_once_and_allocates_little() {
    for board in [desk::board(), company::evening()] {
        check(board);
    }
}

fn check(board: Board) {
    let ctx = Context::default();
    theme::install(&ctx);
    ctx.add_plugin(TouchRouter::default());
    let mut editor = Editor::new(board, IdSource::seeded(7));
    let mut canvas = Canvas::default();
    let texts = Texts::new(Language::French);
    let scenery = Scenery {
        texts: &texts,
        look: Look::light(),
        wheel_zooms: false,
        covered: false,
        menu_open: false,
    };
    let mut counts = vec![];
    for frame in 0..40 {
        editor.on(Event::Scroll(Vec2::new(1.3, 0.7)));
        let passes = ctx.cumulative_pass_nr();
        let allocations = allocation_counter::measure(|| {
            let input = RawInput {
                screen_rect: Some(egui::Rect::from_min_size(
                    egui::Pos2::ZERO,
                    vec2(1600.0, 1000.0),
                )),
                time: Some(f64::from(frame) / 60.0),
                ..RawInput::default()
            };
            let mut output = ctx.run_ui(input, |ui| {
                canvas_ui(ui, &mut canvas, &mut editor, scenery, &mut Vec::new());
            });
            output.textures_delta.clear();
            ctx.tessellate(output.shapes, output.pixels_per_point);
        });
        if frame >= 20 {
            assert_eq!(ctx.cumulative_pass_nr() - passes, 1, "in frame {frame}");
            counts.push(allocations.count_total);
        }
    }
    // A number that comes into view is laid out once, so that a few frames have more.
    counts.sort_unstable();
    assert!(
        counts[10] <= ALLOCATIONS_MAX,
        "{counts:?} of {} ties",
        editor.board().ties.len()
    );
}
