//! Short messages at the bottom right that go away by themselves.

use crate::i18n::{Texts, firm};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::ui::Request;
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{icon_button, link_button};
use egui::accesskit::Live;
use egui::{Align2, Area, Context, Frame, Id, Label, Order, Rect, RichText, Stroke, Ui};
use std::time::Duration;

/// How long a message stays, in seconds; one with a button stays a little longer.
const STAY: f64 = 6.0;
const STAY_WITH_BUTTON: f64 = 10.0;
/// How many are shown at once; the oldest make room.
const MOST: usize = 4;
/// The width of a message, in points.
const WIDTH: f32 = 340.0;

/// One message.
#[derive(Clone, Debug, PartialEq)]
struct Toast {
    number: u64,
    text: String,
    button: Option<(String, Request)>,
    /// When it goes; unknown until it was shown.
    until: Option<f64>,
}

/// The messages that are shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Toasts {
    shown: Vec<Toast>,
    next: u64,
}

impl Toasts {
    /// Says something for a few seconds. What is said already is said again, not twice.
    pub fn say(&mut self, text: impl Into<String>) {
        self.push(text.into(), None);
    }

    /// Says something and offers to do something about it.
    pub fn offer(&mut self, text: impl Into<String>, button: impl Into<String>, request: Request) {
        self.push(text.into(), Some((button.into(), request)));
    }

    /// Whether nothing is shown.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }

    fn push(&mut self, text: String, button: Option<(String, Request)>) {
        self.shown.retain(|toast| toast.text != text);
        self.next += 1;
        self.shown.push(Toast {
            number: self.next,
            text,
            button,
            until: None,
        });
        let over = self.shown.len().saturating_sub(MOST);
        self.shown.drain(..over);
    }

    /// Lets those go whose time has come; tells when to come back.
    fn age(&mut self, now: f64) -> Option<f64> {
        for toast in &mut self.shown {
            let stay = if toast.button.is_some() {
                STAY_WITH_BUTTON
            } else {
                STAY
            };
            toast.until.get_or_insert(now + stay);
        }
        self.shown.retain(|toast| toast.until > Some(now));
        let untils = self.shown.iter().filter_map(|toast| toast.until);
        untils.map(|until| until - now).reduce(f64::min)
    }
}

/// Shows the messages at the bottom right of a part of the screen.
pub fn toasts_ui(
    ctx: &Context,
    (texts, look): (&Texts, &Look),
    toasts: &mut Toasts,
    within: Rect,
    requests: &mut Vec<Request>,
) {
    let now = ctx.input(|input| input.time);
    let Some(wait) = toasts.age(now) else {
        return;
    };
    ctx.request_repaint_after(Duration::from_secs_f64(wait.max(0.05)));
    let mut done = None;
    let mut bottom = within.bottom() - 88.0;
    for toast in toasts.shown.iter().rev() {
        let at = egui::pos2(within.right() - 16.0, bottom);
        let area = Area::new(Id::unique(("toast", toast.number)))
            .pivot(Align2::RIGHT_BOTTOM)
            .fixed_pos(at)
            .order(Order::Foreground)
            .show(ctx, |ui| {
                ui.set_max_width(WIDTH.min(within.width() - 32.0));
                toast_ui(ui, texts, look, toast, requests)
            });
        if area.inner {
            done = Some(toast.number);
        }
        bottom = area.response.rect.top() - 8.0;
    }
    toasts.shown.retain(|toast| Some(toast.number) != done);
}

/// Shows one message; tells whether it was answered or sent away.
fn toast_ui(
    ui: &mut Ui,
    texts: &Texts,
    look: &Look,
    toast: &Toast,
    requests: &mut Vec<Request>,
) -> bool {
    let mut done = false;
    let frame = Frame::new()
        .fill(color32(look.panel))
        .stroke(Stroke::new(1.0, color32(look.control)))
        .corner_radius(12)
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(egui::Margin::symmetric(14, 4));
    frame.show(ui, |ui| {
        ui.horizontal(|ui| {
            let room = ui.available_width() - 52.0;
            ui.vertical(|ui| {
                ui.set_width(room);
                ui.add_space(10.0);
                let text = RichText::new(firm(&toast.text)).font(fonts::id(Font::SemiBold, 14.0));
                let said = ui.add(Label::new(text).wrap());
                ui.ctx()
                    .accesskit_node_builder(said.id, |node| node.set_live(Live::Polite));
                match &toast.button {
                    Some((words, request)) => {
                        if link_button(ui, look, None, words).clicked() {
                            requests.push(request.clone());
                            done = true;
                        }
                    }
                    None => ui.add_space(10.0),
                }
            });
            done |= icon_button(ui, look, glyph::X, texts.of("close")).clicked();
        });
    });
    done
}
