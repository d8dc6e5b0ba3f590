//! The board on the screen: hands in, picture out, one accessible node for each actor.

mod access;
mod input;
mod layers;
mod overlay;
mod panel_taps;
mod readout;
mod rename;
pub mod router;
mod ties;

use super::{Request, paint};
use crate::editor::{Editor, Moving};
use crate::i18n::Texts;
use crate::scene::look::Look;
use crate::scene::{Tone, spaces};
use egui::{Painter, Rect, Sense, Ui};
use kurbo::Point;
use router::TouchRouter;

pub use readout::carried_over;
pub use rename::Rename;

/// How many actors may be selected for all their names to be shown in any case.
const NAMED_SELECTED: usize = 3;

/// What the canvas keeps between frames.
#[derive(Default)]
pub struct Canvas {
    painter: paint::BoardPainter,
    layers: layers::Layers,
    rename: Rename,
    mouse: input::Mouse,
    focused: bool,
    reached_by_keys: bool,
    was_pressed: bool,
}

impl Canvas {
    /// Notes whether the keyboard goes to the canvas, and whether it came there by the keyboard; it stays until somebody
    /// leaves.
    fn note_focus(&mut self, ui: &Ui, response: &egui::Response) {
        let focused = response.has_focus();
        let pressed = ui.input(|input| input.pointer.any_pressed());
        if focused && !self.focused {
            // A press asks for the focus and gets it a frame later.
            self.reached_by_keys = !self.was_pressed;
        }
        self.reached_by_keys &= !pressed;
        self.was_pressed = pressed;
        self.focused = focused;
        if focused {
            let keep = super::action::BOARD_KEYS;
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, keep));
        }
    }

    /// Shows that the keyboard goes to the canvas, to those who use it.
    fn ring_focus(&self, painter: &Painter, rect: Rect, look: &Look) {
        if self.focused && self.reached_by_keys {
            let stroke = egui::Stroke::new(2.0, paint::color32(look.primary));
            painter.rect_stroke(rect.shrink(2.0), 6, stroke, egui::StrokeKind::Inside);
        }
    }

    /// Whether the keyboard goes to the canvas.
    pub fn has_focus(&self) -> bool {
        self.focused
    }
}

/// What the canvas is told each frame.
#[derive(Clone, Copy)]
pub struct Scenery<'a> {
    /// The texts of the interface.
    pub texts: &'a Texts,
    /// The colours.
    pub look: &'a Look,
    /// Whether the wheel zooms instead of moving the board.
    pub wheel_zooms: bool,
    /// Whether a window covers the board, so that it hears nothing.
    pub covered: bool,
    /// Whether the menu of the board is open, so that the next touch closes it.
    pub menu_open: bool,
}

/// Lays out the canvas over all the room there is; tells where it is.
pub fn canvas_ui(
    ui: &mut Ui,
    canvas: &mut Canvas,
    editor: &mut Editor,
    scenery: Scenery<'_>,
    requests: &mut Vec<Request>,
) -> Rect {
    let (rect, response) = ui.allocate_exact_size(ui.available_size(), Sense::click_and_drag());
    if rect.width() < 10.0 || rect.height() < 10.0 {
        return rect;
    }
    editor.update(scenery.look, kurbo_rect(rect));
    canvas.note_focus(ui, &response);
    canvas.mouse.hear(ui, &response, editor, scenery);
    hear_fingers(ui, rect, editor, scenery);
    tick(ui, editor);
    editor.update(scenery.look, kurbo_rect(rect));
    let painter = ui.painter_at(rect);
    let moving = editor.moving();
    let moment = layers::Moment {
        editor,
        moving: &moving,
        look: scenery.look,
        decimal: scenery.texts.language().decimal(),
    };
    paint_layers(&painter, canvas, moment);
    let time = ui.input(|input| input.time);
    ties::above(&painter, editor, &moving, scenery.look);
    overlay::above(&painter, editor, scenery.look, time);
    readout::readouts(&painter, editor, &moving, scenery);
    access::names(ui, &response, editor, scenery.texts, requests);
    canvas.rename.show(ui, editor, scenery, requests);
    canvas.ring_focus(&painter, rect, scenery.look);
    rect
}

fn hear_fingers(ui: &Ui, rect: Rect, editor: &mut Editor, scenery: Scenery<'_>) {
    // While a menu is open egui must hear the next touch, or nothing would close the menu.
    let menu = scenery.menu_open || egui::Popup::is_any_open(ui.ctx());
    let events = ui.ctx().with_plugin(|router: &mut TouchRouter| {
        router.board = (!scenery.covered && !menu).then_some(rect);
        if scenery.covered {
            router.lose_all();
        }
        router.take()
    });
    for event in events.unwrap_or_default() {
        if matches!(event, crate::editor::Event::Press(..)) {
            // A finger on the board ends whatever was being written in a panel.
            ui.memory_mut(egui::Memory::stop_text_input);
        }
        editor.on(event);
    }
}

fn tick(ui: &Ui, editor: &mut Editor) {
    let time = ui.input(|input| input.time);
    if let Some(after) = editor.tick(time) {
        ui.request_repaint_after(std::time::Duration::from_secs_f64(after.clamp(0.0, 5.0)));
    }
}

/// Paints all layers in their order, and below the ties what only the window shows.
fn paint_layers(painter: &Painter, canvas: &mut Canvas, moment: layers::Moment<'_>) {
    let layers::Moment {
        editor,
        moving,
        look,
        ..
    } = moment;
    let moved = moved(editor, moving);
    canvas.layers.prepare(painter, moment, &moved);
    let named = named(editor);
    // A way that is lit says more than what the mouse happens to be over.
    let near = editor.emphasis();
    let tones = editor.way_emphasis().unwrap_or(&near);
    let Some(picture) = picture(moment, &moved, &named, &tones.ties) else {
        return;
    };
    let picture = paint::Picture {
        marks: canvas.layers.marks(),
        ..picture
    };
    canvas.painter.paint(painter, &picture, &mut |painter| {
        ties::below(painter, editor, moving, look);
        overlay::below(painter, editor, moving, look);
    });
}

/// The nodes that hands are moving, in their order, and where on the board they are for now.
fn moved(editor: &Editor, moving: &[Moving]) -> Vec<(u32, Point)> {
    let place = |it: &Moving| {
        let at = spaces::board_point(editor.map(), it.x, it.y);
        Some((editor.node(it.actor)?, at))
    };
    let mut moved: Vec<_> = moving.iter().filter_map(place).collect();
    moved.sort_unstable_by_key(|(node, _)| *node);
    moved
}

/// The nodes whose names are shown in any case: they may lie over others, so only those of a few.
fn named(editor: &Editor) -> Vec<u32> {
    let few = editor.selection.actors().count() <= NAMED_SELECTED;
    let selected = editor.selection.actors().filter(|_| few);
    let mut named: Vec<u32> = editor
        .hovered()
        .into_iter()
        .chain(selected)
        .filter_map(|actor| editor.node(actor))
        .collect();
    named.extend(editor.way_emphasis().iter().flat_map(|way| &way.ringed));
    named.sort_unstable();
    named.dedup();
    named
}

/// The board as it is painted.
fn picture<'a>(
    moment: layers::Moment<'a>,
    moved: &'a [(u32, Point)],
    named: &'a [u32],
    tones: &'a [Tone],
) -> Option<paint::Picture<'a>> {
    let (editor, look) = (moment.editor, moment.look);
    Some(paint::Picture {
        scene: editor.scene(),
        arrangement: editor.arrangement()?,
        camera: &editor.view.camera,
        moved,
        dimmed: Some(editor.dimmed()).filter(|dimmed| !dimmed.is_empty()),
        tones: Some(tones).filter(|tones| !tones.is_empty()),
        hidden_label: editor.renaming.and_then(|actor| editor.node(actor)),
        emphasis: named,
        revision: editor.revision(),
        paper: look.paper,
        ink: look.ink,
        lit: look.way,
        leader: crate::scene::Line {
            color: look.leader,
            width: 1.2,
            dash: None,
        },
        marks: &[],
    })
}

/// A rectangle of egui as the editor has it.
pub fn kurbo_rect(rect: Rect) -> kurbo::Rect {
    kurbo::Rect::new(
        f64::from(rect.left()),
        f64::from(rect.top()),
        f64::from(rect.right()),
        f64::from(rect.bottom()),
    )
}

/// A point of the editor as egui has it; what is not finite or huge is brought near.
fn pos(point: Point) -> egui::Pos2 {
    let near = |value: f64| {
        if value.is_finite() {
            value.clamp(-20_000.0, 20_000.0) as f32
        } else {
            -20_000.0
        }
    };
    egui::pos2(near(point.x), near(point.y))
}

/// Where a node is drawn on the screen, a hand's preview included.
fn drawn_at(editor: &Editor, moving: &[Moving], node: u32) -> Option<Point> {
    let data = editor.scene().nodes.get(node as usize)?;
    let place = editor.arrangement()?.places.get(node as usize)?;
    let moving = moving.iter().find(|it| it.actor == data.actor);
    Some(match moving {
        Some(it) => editor
            .view
            .camera
            .to_screen(spaces::board_point(editor.map(), it.x, it.y)),
        None => editor.view.camera.to_screen(data.at) + place.offset,
    })
}
