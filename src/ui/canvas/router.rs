//! Gives each finger its own meaning.
//!
//! egui knows one pointer: it takes the first finger for the mouse and ignores the others. Here every finger that comes
//! down on the board goes to the editor under an id of its own and egui never hears of it; of the fingers on panels
//! the oldest is egui's pointer, and the short taps of the others press what is under them. It is a plugin rather than
//! `raw_input_hook`, because the test harness runs plugins and not that hook: scripted fingers go through the very path
//! of real ones.

use super::panel_taps::{Finger, PanelTaps};
use crate::editor::{Button, Device, Event, Keys, Pointer, PointerId};
use egui::{Context, Modifiers, PointerButton, Pos2, RawInput, Rect, TouchPhase, ViewportId, pos2};
use kurbo::Point;
use std::collections::BTreeMap;

/// Where egui's pointer is sent when a finger is lost: far from every widget, so that nothing is clicked.
const FAR: Pos2 = pos2(-10_000.0, -10_000.0);

/// The plugin.
#[derive(Default)]
pub struct TouchRouter {
    /// Where the board is on the screen; `None` while something covers it.
    pub board: Option<Rect>,
    events: Vec<Event>,
    on_board: BTreeMap<Finger, PointerId>,
    on_panels: Option<Finger>,
    taps: PanelTaps,
    seen: u64,
    keys: Keys,
    touched: bool,
}

impl TouchRouter {
    /// What fingers did on the board since last asked, in order.
    pub fn take(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }

    /// Whether a finger was ever used.
    pub fn touched(&self) -> bool {
        self.touched
    }

    /// Every finger on the board is taken for lost: the window lost the focus, or the board is gone.
    pub fn lose_all(&mut self) {
        let lost = std::mem::take(&mut self.on_board);
        self.events.extend(lost.into_values().map(Event::Lost));
    }

    fn touch(
        &mut self,
        ctx: &Context,
        finger: Finger,
        mut touch: Touch,
        out: &mut Vec<egui::Event>,
    ) {
        self.touched = true;
        if !touch.at.is_finite() {
            // Nowhere: such a finger cannot begin or move anything; one that ends so was lost.
            match touch.phase {
                TouchPhase::Start | TouchPhase::Move => return,
                TouchPhase::End | TouchPhase::Cancel => touch.phase = TouchPhase::Cancel,
            }
        }
        let on_board = match touch.phase {
            TouchPhase::Start => self.starts_on_board(ctx, touch.at),
            _ => self.on_board.contains_key(&finger),
        };
        if on_board {
            self.on_board(finger, &touch);
        } else {
            self.on_panels(ctx, finger, &touch, out);
        }
    }

    fn starts_on_board(&self, ctx: &Context, at: Pos2) -> bool {
        let floats = |layer: egui::LayerId| layer.order != egui::Order::Background;
        self.board.is_some_and(|board| board.contains(at))
            && !ctx.layer_id_at(at).is_some_and(floats)
    }

    fn on_board(&mut self, finger: Finger, touch: &Touch) {
        if touch.phase == TouchPhase::Start {
            // A finger that starts anew without having ended was lost.
            if let Some(lost) = self.on_board.remove(&finger) {
                self.events.push(Event::Lost(lost));
            }
            self.seen += 1;
            self.on_board.insert(finger, PointerId(self.seen));
        }
        let Some(id) = self.on_board.get(&finger).copied() else {
            return;
        };
        let pointer = Pointer {
            id,
            device: Device::Finger,
            at: Point::new(f64::from(touch.at.x), f64::from(touch.at.y)),
            keys: self.keys,
            time: touch.time,
        };
        self.events.push(match touch.phase {
            TouchPhase::Start => Event::Press(pointer, Button::Primary),
            TouchPhase::Move => Event::Move(pointer),
            TouchPhase::End => Event::Release(pointer),
            TouchPhase::Cancel => Event::Lost(id),
        });
        if matches!(touch.phase, TouchPhase::End | TouchPhase::Cancel) {
            self.on_board.remove(&finger);
        }
    }

    /// The oldest finger on the panels is egui's pointer; of what others do there, short taps count.
    fn on_panels(
        &mut self,
        ctx: &Context,
        finger: Finger,
        touch: &Touch,
        out: &mut Vec<egui::Event>,
    ) {
        if touch.phase == TouchPhase::Start && self.on_panels.is_none() {
            self.on_panels = Some(finger);
        }
        if self.on_panels == Some(finger) {
            self.point(touch, out);
            return;
        }
        match touch.phase {
            TouchPhase::Start => self.taps.begin(finger, touch.at, touch.time),
            TouchPhase::Move => self.taps.stray(finger, touch.at),
            TouchPhase::End => out.extend(self.taps.end(ctx, finger, touch.at, touch.time)),
            TouchPhase::Cancel => self.taps.lose(finger),
        }
    }

    /// What the finger that is egui's pointer does, as egui hears it.
    fn point(&mut self, touch: &Touch, out: &mut Vec<egui::Event>) {
        if touch.at.is_finite() {
            out.push(touch.event.clone());
        }
        let button = |pos, pressed| egui::Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::default(),
        };
        match touch.phase {
            TouchPhase::Start => {
                out.extend([egui::Event::PointerMoved(touch.at), button(touch.at, true)]);
            }
            TouchPhase::Move => out.push(egui::Event::PointerMoved(touch.at)),
            TouchPhase::End => {
                out.extend([button(touch.at, false), egui::Event::PointerGone]);
            }
            // egui would keep the button down for ever: it is let go where there is nothing to click.
            TouchPhase::Cancel => out.extend([
                egui::Event::PointerMoved(FAR),
                button(FAR, false),
                egui::Event::PointerGone,
            ]),
        }
        if matches!(touch.phase, TouchPhase::End | TouchPhase::Cancel) {
            self.on_panels = None;
        }
    }
}

/// One event of one finger.
struct Touch {
    phase: TouchPhase,
    at: Pos2,
    time: f64,
    event: egui::Event,
}

/// The pointer that the system makes of a finger: it follows its touch at the same place.
fn mimics(event: &egui::Event, at: Pos2) -> bool {
    let near = |pos: &Pos2| pos.distance(at) < 1.0;
    match event {
        egui::Event::PointerMoved(pos) | egui::Event::PointerButton { pos, .. } => near(pos),
        egui::Event::PointerGone | egui::Event::MouseMoved(_) => true,
        _ => false,
    }
}

impl egui::Plugin for TouchRouter {
    fn debug_name(&self) -> &'static str {
        "touch router"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        // Fingers are those of the window with the board; another one says nothing of them.
        if input.viewport_id != ViewportId::ROOT {
            return;
        }
        if !input.focused {
            self.lose_all();
        }
        let time = input.time.unwrap_or_else(|| ctx.input(|it| it.time));
        let mut last_touch = None;
        let mut out = Vec::with_capacity(input.events.len());
        for event in std::mem::take(&mut input.events) {
            if let egui::Event::ModifiersChanged(held) = &event {
                self.keys = keys(*held, false);
            }
            if let egui::Event::Touch {
                device_id,
                id,
                phase,
                pos,
                ..
            } = &event
            {
                let (finger, at) = ((*device_id, *id), *pos);
                last_touch = Some(at);
                let touch = Touch {
                    phase: *phase,
                    at,
                    time,
                    event: event.clone(),
                };
                self.touch(ctx, finger, touch, &mut out);
            } else if last_touch.is_none_or(|at| !mimics(&event, at)) {
                last_touch = None;
                out.push(event);
            }
        }
        input.events = out;
    }
}

/// The keys held, as the editor has them.
pub fn keys(held: Modifiers, space: bool) -> Keys {
    Keys {
        shift: held.shift,
        alt: held.alt,
        command: held.command,
        space,
    }
}
