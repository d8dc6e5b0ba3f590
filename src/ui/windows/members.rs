//! The window that says who we are: the members of the collective, added, renamed, put in order, taken out.

use crate::editor::{Act, Command, Label};
use crate::model::{Board, Edit, End, Ext, ListEdit, Member, MemberId, NAME_MAX, name};
use crate::scene::icons::glyph;
use crate::ui::parts::EDGE;
use crate::ui::style::theme::TOUCH;
use crate::ui::widgets::{
    Field, hint, icon_button, notice, plain_button, primary_button, text_field, typing,
};
use crate::ui::{Desk, Request};
use egui::Ui;

/// What the window remembers.
#[derive(Default)]
pub struct MembersState {
    typed: String,
    deleting: Option<MemberId>,
    /// Whether the field for one more already had the focus.
    begun: bool,
}

/// Shows the content of the window.
pub fn members_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut MembersState,
    requests: &mut Vec<Request>,
) {
    hint(ui, desk.look, desk.texts.of("members-help"));
    ui.add_space(4.0);
    let focus = !state.begun;
    state.begun = true;
    add_ui(ui, desk, (&mut state.typed, focus), requests);
    ui.add_space(4.0);
    for (index, member) in desk.editor.board().members.iter().enumerate() {
        ui.push_id(member.id, |ui| {
            member_ui(ui, desk, (index, member), state, requests);
        });
    }
    ui.add_space(EDGE / 2.0);
}

/// A field that adds one member at a time, with Enter or with the button beside it.
pub fn add_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    (typed, focus): (&mut String, bool),
    requests: &mut Vec<Request>,
) {
    let entered = typed_ui(ui, desk, (typed, focus));
    let name = name::tidy(typed, NAME_MAX);
    let board = desk.editor.board();
    let key = name::key(&name);
    let known = (board.members.iter()).find(|it| !key.is_empty() && name::key(&it.name) == key);
    if let Some(known) = known {
        let named = [("name", known.name.as_str().into())];
        hint(ui, desk.look, &desk.texts.with("members-known", &named));
    } else if entered && !name.is_empty() {
        let member = Member {
            id: desk.editor.fresh(),
            name,
            ext: Ext::new(),
        };
        typed.clear();
        requests.push(change(Edit::put(member)));
    }
}

/// The field and the button; tells whether what is typed is to be added.
fn typed_ui(ui: &mut Ui, desk: Desk<'_>, (typed, focus): (&mut String, bool)) -> bool {
    let (look, texts) = (desk.look, desk.texts);
    let mut entered = false;
    ui.horizontal(|ui| {
        let add = texts.of("members-add-do");
        let room = (ui.available_width() - 120.0).max(120.0);
        let response = ui
            .allocate_ui(egui::vec2(room, TOUCH), |ui| {
                let hinted = texts.of("members-add-hint");
                let field = Field::new(texts.of("members-add"), hinted, "members-add");
                text_field(ui, look, field, typed)
            })
            .inner;
        if focus {
            typing::give(&response);
        }
        entered = typing::entered(&response);
        ui.add_enabled_ui(!typed.trim().is_empty(), |ui| {
            entered |= primary_button(ui, look, None, add).clicked();
        });
        if entered {
            typing::again(&response);
        }
    });
    entered
}

/// The request that changes the members, as one entry of the undo list.
fn change(edit: Edit) -> Request {
    Command::Do(Label::of(Act::Members), vec![edit]).into()
}

fn member_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    (index, member): (usize, &Member),
    state: &mut MembersState,
    requests: &mut Vec<Request>,
) {
    let (look, texts) = (desk.look, desk.texts);
    let named = [("name", member.name.as_str().into())];
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let room = (ui.available_width() - 3.0 * (TOUCH + 2.0)).max(120.0);
        ui.allocate_ui(egui::vec2(room, TOUCH), |ui| {
            name_ui(ui, desk, member, requests);
        });
        order_ui(ui, desk, (index, member), requests);
        let delete = texts.with("members-delete", &named);
        if icon_button(ui, look, glyph::TRASH, &delete).clicked() {
            if Mentions::of(desk.editor.board(), member.id).none() {
                requests.push(without(member.id));
            } else {
                state.deleting = Some(member.id);
            }
        }
    });
    if state.deleting == Some(member.id) && !delete_ui(ui, desk, member, requests) {
        state.deleting = None;
    }
}

fn name_ui(ui: &mut Ui, desk: Desk<'_>, member: &Member, requests: &mut Vec<Request>) {
    let words = desk.texts.of("members-name");
    let mut text = member.name.clone();
    let field = Field::new(words, words, member.id);
    let response = text_field(ui, desk.look, field, &mut text);
    if typing::begun(&response) {
        requests.push(Command::Mark(Label::of(Act::Members)).into());
    }
    if typing::ended(&response) {
        text = name::tidy(&text, NAME_MAX);
    }
    if text != member.name {
        let mut member = member.clone();
        member.name = text;
        requests.push(Command::Edit(Edit::put(member)).into());
    }
}

fn order_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    (index, member): (usize, &Member),
    requests: &mut Vec<Request>,
) {
    let members = &desk.editor.board().members;
    let ways = [
        (glyph::ARROW_UP, "members-up", index.checked_sub(1)),
        (glyph::ARROW_DOWN, "members-down", index.checked_add(1)),
    ];
    for (icon, key, to) in ways {
        let to = to.filter(|to| *to < members.len());
        let named = [("name", member.name.as_str().into())];
        let said = desk.texts.with(key, &named);
        ui.add_enabled_ui(to.is_some(), |ui| {
            let clicked = icon_button(ui, desk.look, icon, &said).clicked();
            if let Some(to) = to.filter(|_| clicked) {
                requests.push(change(Edit::swap(members, index, to)));
            }
        });
    }
}

/// What names a member, and would name nobody if that one were gone.
struct Mentions {
    pairs: usize,
    ties: usize,
    meetings: usize,
    tasks: usize,
}

impl Mentions {
    fn of(board: &Board, id: MemberId) -> Self {
        let pairs = board.actors.values().filter(|it| it.pair.contains(&id));
        let ties = board.ties.values();
        let meetings = board.meetings.values().filter(|it| it.who.contains(&id));
        let tasks = board.tasks.values().filter(|it| it.by == Some(id));
        Self {
            pairs: pairs.count(),
            ties: ties.filter(|it| it.from == End::Member(id)).count(),
            meetings: meetings.count(),
            tasks: tasks.count(),
        }
    }

    fn none(&self) -> bool {
        self.pairs + self.ties + self.meetings + self.tasks == 0
    }
}

fn without(id: MemberId) -> Request {
    change(Edit::Member(ListEdit::Remove(id)))
}

/// Says what goes with a member. Tells whether the question stays open.
fn delete_ui(ui: &mut Ui, desk: Desk<'_>, member: &Member, requests: &mut Vec<Request>) -> bool {
    let (look, texts) = (desk.look, desk.texts);
    let mentions = Mentions::of(desk.editor.board(), member.id);
    notice(ui, look, |ui| {
        ui.set_width(ui.available_width());
        let named = [("name", member.name.as_str().into())];
        let said = texts.with("members-delete-takes", &named);
        ui.add(egui::Label::new(said).wrap());
        let counts = [
            ("members-delete-pairs", mentions.pairs),
            ("members-delete-ties", mentions.ties),
            ("members-delete-meetings", mentions.meetings),
            ("members-delete-tasks", mentions.tasks),
        ];
        for (key, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
            let said = texts.with(key, &[("count", count.into())]);
            ui.add(egui::Label::new(format!("• {said}")).wrap());
        }
        ui.horizontal_wrapped(|ui| {
            let now = texts.of("members-delete-now");
            let deleted = plain_button(ui, look, None, now).clicked();
            if deleted {
                requests.push(without(member.id));
            }
            let kept = plain_button(ui, look, None, texts.of("members-delete-cancel"));
            !deleted && !kept.clicked()
        })
        .inner
    })
}
