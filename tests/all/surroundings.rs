//! What lies around the actors in the window: the collective, wishes.

use crate::scene::company;
use alliage::editor::{Editor, Event};
use alliage::i18n::{Language, Texts};
use alliage::scene::Look;
use alliage::ui::canvas::router::TouchRouter;
use alliage::ui::canvas::{Canvas, Scenery, canvas_ui};
use alliage::ui::paint::color32;
use alliage::ui::style::theme;
use egui::epaint::Primitive;
use egui::{Context, Pos2, RawInput, Rect, vec2};
use kurbo::Vec2;

/// The canvas alone.
struct Board {
    ctx: Context,
    canvas: Canvas,
    editor: Editor,
    texts: Texts,
}

impl Board {
    fn new(board: alliage::model::Board) -> Self {
        let ctx = Context::default();
        theme::install(&ctx);
        ctx.add_plugin(TouchRouter::default());
        Self {
            ctx,
            canvas: Canvas::default(),
            editor: Editor::new(board, alliage::model::IdSource::seeded(7)),
            texts: Texts::new(Language::French),
        }
    }

    /// The box around all that is drawn in a colour.
    fn drawn(&mut self, color: alliage::model::Color) -> Option<Rect> {
        let scenery = Scenery {
            texts: &self.texts,
            look: Look::light(),
            wheel_zooms: false,
            covered: false,
            menu_open: false,
        };
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1200.0, 900.0))),
            ..RawInput::default()
        };
        let (canvas, editor) = (&mut self.canvas, &mut self.editor);
        let mut output = self.ctx.run_ui(input, |ui| {
            canvas_ui(ui, canvas, editor, scenery, &mut Vec::new());
        });
        output.textures_delta.clear();
        let color = color32(color);
        let mut found: Option<Rect> = None;
        for primitive in self.ctx.tessellate(output.shapes, 1.0) {
            let Primitive::Mesh(mesh) = primitive.primitive else {
                continue;
            };
            let own = mesh.vertices.iter().filter(|it| it.color == color);
            for vertex in own {
                let at = Rect::from_pos(vertex.pos);
                found = Some(found.map_or(at, |all| all.union(at)));
            }
        }
        found
    }
}

/// Whether two boxes are the same but for the rounding to whole pixels.
fn near(a: Rect, b: Rect) -> bool {
    a.min.distance(b.min) < 1.0 && a.max.distance(b.max) < 1.0
}

#[test]
fn the_collective_is_drawn_around_its_actors_and_moves_with_the_board() {
    let look = Look::light();
    let mut board = Board::new(company::evening());
    let before = board.drawn(look.hull).unwrap();
    for (node, data) in board.editor.scene().nodes.iter().enumerate() {
        let hull = board.editor.scene().hull.as_ref().unwrap();
        let at = board.editor.view.camera.to_screen(data.at);
        let inside = before.contains(egui::pos2(at.x as f32, at.y as f32));
        assert!(inside || !hull.nodes.contains(&(node as u32)));
    }
    for _ in 0..7 {
        board.editor.on(Event::Scroll(Vec2::new(11.5, -6.25)));
        board.drawn(look.hull);
    }
    let after = board.drawn(look.hull).unwrap();
    let by = vec2(80.5, -43.75);
    assert!(near(after, before.translate(by)), "{before} {after}");
}

#[test]
fn what_is_drawn_is_the_same_after_a_long_way_as_when_drawn_anew() {
    let look = Look::light();
    let mut board = Board::new(company::evening());
    board.drawn(look.hull_line);
    for _ in 0..50 {
        board.editor.on(Event::Scroll(Vec2::new(-13.0, 3.0)));
        board.drawn(look.hull_line);
    }
    let moved = board.drawn(look.hull).unwrap();
    board.canvas = Canvas::default();
    let anew = board.drawn(look.hull).unwrap();
    // Both hold what the view shows; beyond it each may know more.
    let view = Rect::from_min_size(Pos2::ZERO, vec2(1200.0, 900.0));
    assert!(
        near(moved.intersect(view), anew.intersect(view)),
        "{moved} {anew}"
    );
}

#[test]
fn a_collective_of_one_has_no_outline() {
    let mut evening = company::evening();
    for id in [9, 11, 13, 14, 15] {
        company::change(&mut evening, id, |actor| {
            actor.engagement = alliage::model::Engagement::Met;
        });
    }
    assert_eq!(Board::new(evening).drawn(Look::light().hull), None);
}

#[test]
fn a_wish_is_drawn_where_the_actor_is_wanted() {
    let mut board = Board::new(company::evening());
    let look = Look::light();
    board.drawn(look.hull);
    let ghost = board.editor.scene().wishes[0].clone();
    let drawn = board.drawn(ghost.color.with_opacity(0.1)).unwrap();
    let at = board.editor.view.camera.to_screen(ghost.at);
    let at = egui::pos2(at.x as f32, at.y as f32);
    assert!(drawn.contains(at), "{drawn} {at}");
    assert!(drawn.width() < 60.0);
}
