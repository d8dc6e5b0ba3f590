//! The head of an actor's card: its badge and its name, which is changed in place.

use crate::editor::{Act, Command, Label};
use crate::i18n::Value;
use crate::model::{Actor, ActorId, Change, Edit, NAME_MAX, name};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::right::bench::Bench;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{
    Drafted, Field, badge, draft_field, focus_ring, icon_button, link_button, notice, select_all,
    typing,
};
use egui::{Key, Modifiers, Role, Sense, Ui, WidgetInfo, vec2};

/// Shows the badge and the name of an actor, and the button that closes its card.
pub fn header_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId, actor: &Actor) {
    if bench.state.naming.is_some_and(|named| named != id) {
        bench.state.naming = None;
    }
    let elsewhere = bench.desk.editor.renaming.is_some() || ui.text_edit_focused();
    if !elsewhere && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F2)) {
        bench.state.name(id);
    }
    let mut typed = None;
    ui.horizontal_top(|ui| {
        let category = bench.board().category_of(actor);
        ui.vertical(|ui| {
            ui.add_space(4.0);
            badge(ui, bench.look(), category, 38.0);
        });
        let width = ui.available_width() - TOUCH - ui.spacing().item_spacing.x;
        ui.vertical(|ui| {
            ui.set_width(width);
            if bench.state.naming == Some(id) {
                typed = Some(name_field(ui, bench, id, actor));
            } else if name_button(ui, bench, actor) {
                bench.state.name(id);
            }
        });
        let close = bench.of("inspector-close");
        if icon_button(ui, bench.look(), glyph::X, close).clicked() {
            bench.ask(Command::Deselect);
        }
    });
    if let Some(typed) = typed {
        namesake_ui(ui, bench, id, &typed);
    }
}

/// The name as a button; tells whether it was clicked.
fn name_button(ui: &mut Ui, bench: &Bench<'_, '_>, actor: &Actor) -> bool {
    let look = bench.look();
    let (shown, color) = if actor.name.is_empty() {
        (bench.of("inspector-nameless"), look.muted)
    } else {
        (actor.name.as_str(), look.ink)
    };
    let font = fonts::id(Font::Bold, 16.0);
    let width = ui.available_width();
    let galley = ui
        .painter()
        .layout(shown.to_owned(), font, color32(color), width);
    let size = vec2(width, (galley.size().y + 6.0).max(TOUCH));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let named = [("name", Value::from(shown))];
    let label = bench.texts().with("inspector-rename-named", &named);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    let at = egui::pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    if response.hovered() {
        let ground = rect.expand2(vec2(4.0, 0.0));
        ui.painter().rect_filled(ground, 8, color32(look.hover));
    }
    ui.painter().galley(at, galley, color32(color));
    focus_ring(ui, look, &response, rect, 8);
    let response = response.on_hover_text(bench.of("inspector-rename"));
    response.on_hover_cursor(egui::CursorIcon::Text).clicked()
}

/// The name as a field; returns what is typed.
fn name_field(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId, actor: &Actor) -> String {
    let (named, hint) = (bench.of("inspector-name"), bench.of("inspector-nameless"));
    let field = Field::new(named, hint, ("inspector-name", id.0));
    let begins = bench.state.draft.is_none();
    if begins {
        typing::ask(ui.ctx(), field.id);
    }
    let look = bench.look();
    let drafted = draft_field(ui, look, field, &actor.name, &mut bench.state.draft);
    if typing::begun(&drafted.response) {
        select_all(ui, field.id, &drafted.text);
        bench.ask(Command::Mark(Label::named(Act::Rename, &actor.name)));
    }
    let name = name::tidy(&drafted.text, NAME_MAX);
    if drafted.response.changed() && !name.is_empty() {
        bench.ask(Command::Edit(Edit::Change(id, Change::Name(name))));
    }
    end_naming(bench, id, &drafted);
    drafted.text
}

/// Ends the typing of a name; an empty one, or Escape, gives the old one back.
fn end_naming(bench: &mut Bench<'_, '_>, id: ActorId, drafted: &Drafted) {
    if !typing::ended(&drafted.response) {
        return;
    }
    bench.state.naming = None;
    let Some(before) = &drafted.ended else {
        return;
    };
    if drafted.given_up || drafted.text.trim().is_empty() {
        let change = Change::Name(before.clone());
        bench.ask(Command::Edit(Edit::Change(id, change)));
    }
}

/// Points out another actor that bears the name being typed.
fn namesake_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId, typed: &str) {
    let key = name::key(typed);
    let board = bench.board();
    let namesake = (board.actors.iter())
        .find(|(other, actor)| !key.is_empty() && **other != id && name::key(&actor.name) == key);
    let Some((other, actor)) = namesake else {
        return;
    };
    ui.add_space(6.0);
    notice(ui, bench.look(), |ui| {
        let named = [("name", Value::from(actor.name.as_str()))];
        ui.label(bench.texts().with("inspector-namesake", &named));
        let go = bench.of("inspector-namesake-go");
        if link_button(ui, bench.look(), Some(glyph::ARROW_RIGHT), go).clicked() {
            bench.ask(Command::go_to(*other));
        }
    });
}
