//! The window in which a meeting is written down, with what was promised and what is next; beside it, questions that
//! prepare a one-to-one.

mod draft;
mod fields;
mod prompts;

use crate::editor::Editor;
use crate::i18n::Texts;
use crate::library::Card;
use crate::model::{ActorId, MeetingId};
use crate::scene::icons::glyph;
use crate::ui::widgets::{hint, link_button, plain_button, primary_button};
use crate::ui::{Desk, Request};
use draft::Draft;
use egui::{ScrollArea, Ui, Vec2, vec2};

/// The least width at which the questions stand beside the form.
const BESIDE: f32 = 680.0;
/// How much of the width they take then.
const PROMPTS: f32 = 300.0;
/// The height of the window around what scrolls.
const AROUND: f32 = 210.0;

/// What the window remembers. What was written and not saved is kept, so that closing the window loses nothing.
#[derive(Default)]
pub struct MeetingState {
    draft: Option<Draft>,
    /// Whether what is shown was written before and not saved.
    resumed: bool,
    folded: prompts::Folded,
    newcomer: String,
}

impl MeetingState {
    /// Begins to write a meeting down, or goes on with what was not saved.
    pub fn begin(&mut self, editor: &Editor, texts: &Texts, actor: ActorId, id: Option<MeetingId>) {
        let same = |draft: &Draft| (draft.meeting.actor, draft.id) == (actor, id);
        self.resumed = self
            .draft
            .as_ref()
            .is_some_and(|it| same(it) && it.was_written());
        if !self.resumed {
            self.draft = Some(Draft::new(editor, texts, actor, id));
        }
    }
}

/// Shows the content of the window.
pub fn meeting_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    cards: &[Card],
    state: &mut MeetingState,
    requests: &mut Vec<Request>,
) {
    let top = ui.cursor().top();
    resumed_ui(ui, desk, state);
    let above = ui.cursor().top() - top;
    let Some(draft) = &mut state.draft else {
        return;
    };
    let Some(actor) = desk.editor.board().actor(draft.meeting.actor) else {
        return;
    };
    let height = (ui.content_rect().height() - AROUND - above).max(200.0);
    let beside = ui.available_width() >= BESIDE;
    let side = if beside { PROMPTS } else { 0.0 };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 20.0;
        let width = ui.available_width() - side;
        let gap = if beside { 20.0 } else { 0.0 };
        part(ui, vec2(width - gap, height), "form", |ui| {
            if !beside {
                prompts::prompts_ui(ui, desk, cards, actor, &mut state.folded);
            }
            fields::fields_ui(ui, desk, (draft, actor), &mut state.newcomer, requests);
        });
        if beside {
            part(ui, vec2(side, height), "prompts", |ui| {
                prompts::prompts_ui(ui, desk, cards, actor, &mut state.folded);
            });
        }
    });
    ui.add_space(6.0);
    if buttons_ui(ui, desk, draft, requests) {
        state.draft = None;
    }
}

/// Says that what is shown was not saved, and lets one begin anew.
fn resumed_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut MeetingState) {
    if !state.resumed {
        return;
    }
    let texts = desk.texts;
    hint(ui, desk.look, texts.of("meeting-resumed"));
    let anew = texts.of("meeting-anew");
    if link_button(ui, desk.look, Some(glyph::ARROW_COUNTER_CLOCKWISE), anew).clicked()
        && let Some(draft) = state.draft.take()
    {
        let (actor, id) = (draft.meeting.actor, draft.id);
        state.begin(desk.editor, texts, actor, id);
    }
}

/// A part of the window that scrolls on its own.
fn part(ui: &mut Ui, size: Vec2, salt: &str, add: impl FnOnce(&mut Ui)) {
    let layout = egui::Layout::top_down(egui::Align::Min);
    ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.set_min_size(size);
        ui.spacing_mut().item_spacing.x = 8.0;
        ScrollArea::vertical()
            .id_salt(salt)
            .auto_shrink(false)
            .max_height(size.y)
            .show(ui, |ui| {
                let margin = egui::Margin {
                    right: 12,
                    ..egui::Margin::ZERO
                };
                egui::Frame::new().inner_margin(margin).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    add(ui);
                });
            });
    });
}

/// Shows the buttons; tells whether the draft is done with.
fn buttons_ui(ui: &mut Ui, desk: Desk<'_>, draft: &Draft, requests: &mut Vec<Request>) -> bool {
    let (look, texts) = (desk.look, desk.texts);
    ui.horizontal_wrapped(|ui| {
        let readable = draft.is_readable();
        let save = ui.add_enabled_ui(readable, |ui| {
            primary_button(ui, look, Some(glyph::CHECK), texts.of("meeting-save")).clicked()
        });
        if save.inner {
            requests.push(draft.command(desk).into());
        }
        let dropped = plain_button(ui, look, None, texts.of("cancel")).clicked();
        if !readable {
            hint(ui, look, texts.of("meeting-unreadable"));
        }
        if save.inner || dropped {
            requests.push(Request::CloseDialog);
        }
        save.inner || dropped
    })
    .inner
}
