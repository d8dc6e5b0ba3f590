//! The mouse, the wheel and the trackpad as plain events.

use super::{Scenery, router};
use crate::editor::{Button, Device, Editor, Event, Pointer, PointerId, ToolKind};
use egui::{CursorIcon, Key, Modifiers, PointerButton, Pos2, Rect, Response, Ui};
use kurbo::{Point, Vec2};

/// Which button of the mouse is down on the board.
#[derive(Default)]
pub(super) struct Mouse {
    down: Option<PointerButton>,
}

/// What is known while the events of a frame are heard.
struct Frame<'a> {
    ui: &'a Ui,
    response: &'a Response,
    /// Whether a window stands over the board.
    covered: bool,
    held: Modifiers,
    space: bool,
    time: f64,
}

impl Mouse {
    /// Hears what the mouse did since the last frame, in order.
    pub(super) fn hear(
        &mut self,
        ui: &Ui,
        response: &Response,
        editor: &mut Editor,
        scenery: Scenery<'_>,
    ) {
        let (events, time, space) =
            ui.input(|input| (input.events.clone(), input.time, input.key_down(Key::Space)));
        let space = space && !ui.text_edit_focused();
        let mut frame = Frame {
            ui,
            response,
            covered: scenery.covered,
            held: ui.input(|input| input.modifiers),
            space,
            time,
        };
        for event in &events {
            self.hear_one(event, &mut frame, editor);
        }
        if !scenery.covered && response.contains_pointer() {
            wheel(ui, editor, scenery.wheel_zooms);
        }
        if response.hovered() || self.down.is_some() {
            ui.set_cursor_icon(cursor(editor, space));
        }
    }

    fn hear_one(&mut self, event: &egui::Event, frame: &mut Frame<'_>, editor: &mut Editor) {
        let (ui, rect) = (frame.ui, frame.response.rect);
        match event {
            egui::Event::ModifiersChanged(now) => frame.held = *now,
            egui::Event::PointerMoved(at) => {
                let keys = router::keys(frame.held, frame.space);
                let pointer = pointer(*at, keys, frame.time);
                self.moved(ui, rect, editor, pointer, frame.covered);
            }
            egui::Event::PointerButton {
                pos,
                button,
                pressed,
                modifiers,
            } => {
                let keys = router::keys(*modifiers, frame.space);
                let pointer = pointer(*pos, keys, frame.time);
                let on_board = !frame.covered && on_board(ui, rect, *pos);
                self.pressed(editor, pointer, *button, *pressed && on_board, *pressed);
                if *pressed && on_board {
                    frame.response.request_focus();
                }
            }
            egui::Event::Key {
                key: Key::Escape,
                pressed: true,
                ..
            } if editor.held() => {
                editor.on(Event::Escape);
            }
            egui::Event::PointerGone => editor.on(Event::Leave),
            egui::Event::WindowFocused(false) => self.lose(editor),
            _ => {}
        }
    }

    fn moved(&self, ui: &Ui, rect: Rect, editor: &mut Editor, pointer: Pointer, covered: bool) {
        let at = egui::pos2(pointer.at.x as f32, pointer.at.y as f32);
        if self.down.is_some() || (!covered && on_board(ui, rect, at)) {
            editor.on(Event::Move(pointer));
        } else {
            editor.on(Event::Leave);
        }
    }

    fn pressed(
        &mut self,
        editor: &mut Editor,
        pointer: Pointer,
        button: PointerButton,
        starts: bool,
        pressed: bool,
    ) {
        let known = match button {
            PointerButton::Primary => Button::Primary,
            PointerButton::Middle => Button::Middle,
            PointerButton::Secondary => Button::Secondary,
            PointerButton::Extra1 | PointerButton::Extra2 => return,
        };
        if starts || (pressed && self.down.is_some()) {
            editor.on(Event::Press(pointer, known));
            self.down.get_or_insert(button);
        } else if self.down == Some(button) {
            self.down = None;
            editor.on(Event::Release(pointer));
        }
    }

    fn lose(&mut self, editor: &mut Editor) {
        if self.down.take().is_some() {
            editor.on(Event::Lost(PointerId::MOUSE));
        }
    }
}

fn pointer(at: Pos2, keys: crate::editor::Keys, time: f64) -> Pointer {
    Pointer {
        id: PointerId::MOUSE,
        device: Device::Mouse,
        at: Point::new(f64::from(at.x), f64::from(at.y)),
        keys,
        time,
    }
}

/// Whether a point is on the board and nothing floats over it.
fn on_board(ui: &Ui, rect: Rect, at: Pos2) -> bool {
    rect.contains(at)
        && ui
            .layer_id_at(at)
            .is_none_or(|layer| layer == ui.layer_id())
}

fn wheel(ui: &Ui, editor: &mut Editor, wheel_zooms: bool) {
    let (zoom, scroll, at) = ui.input(|input| {
        (
            input.zoom_delta(),
            input.smooth_scroll_delta(),
            input.pointer.latest_pos(),
        )
    });
    let Some(at) = at else {
        return;
    };
    let at = Point::new(f64::from(at.x), f64::from(at.y));
    if (zoom - 1.0).abs() > f32::EPSILON {
        editor.on(Event::Zoom(at, f64::from(zoom)));
    }
    if scroll == egui::Vec2::ZERO {
        return;
    }
    if wheel_zooms {
        // The same step as egui gives to Ctrl and the wheel.
        editor.on(Event::Zoom(at, (f64::from(scroll.y) / 200.0).exp()));
    } else {
        editor.on(Event::Scroll(Vec2::new(
            f64::from(scroll.x),
            f64::from(scroll.y),
        )));
    }
}

fn cursor(editor: &Editor, space: bool) -> CursorIcon {
    let held = editor.held();
    match editor.tool {
        _ if space && held => CursorIcon::Grabbing,
        _ if space => CursorIcon::Grab,
        ToolKind::Hand if held => CursorIcon::Grabbing,
        ToolKind::Hand => CursorIcon::Grab,
        _ if !editor.moving().is_empty() => CursorIcon::Grabbing,
        _ if editor.awaiting().is_some() => CursorIcon::Crosshair,
        ToolKind::Tie => CursorIcon::Crosshair,
        _ if editor.hovered().is_some() => CursorIcon::Grab,
        _ if editor.hovered_tie().is_some() => CursorIcon::PointingHand,
        ToolKind::Actor | ToolKind::Lasso => CursorIcon::Crosshair,
        ToolKind::Select => CursorIcon::Default,
    }
}
