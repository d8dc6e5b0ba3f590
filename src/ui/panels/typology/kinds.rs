//! The kinds of ties at the foot of the typology: how many there are of each, which are shown, and which is in hand.

use crate::editor::{Command, TieCommand, ToolKind};
use crate::model::TieKind;
use crate::scene::icons::glyph;
use crate::ui::panels::parts::{
    EDGE, Row, head, inset, kind_name, quiet_icon, row, square, word_at_end,
};
use crate::ui::panels::tie_kinds::count;
use crate::ui::theme::TOUCH;
use crate::ui::widgets::{hint, icon_button, link_button, tie_line};
use crate::ui::{Desk, Dialog, Request};
use egui::{Rect, Role, Ui, WidgetInfo, pos2, vec2};

/// Shows a row that opens the kinds of ties, and the kinds when it is open.
pub(super) fn kinds_ui(ui: &mut Ui, desk: Desk<'_>, open: &mut bool, requests: &mut Vec<Request>) {
    let texts = desk.texts;
    let count = [("count", desk.editor.board().ties.len().into())];
    let title = texts.with("typology-ties", &count);
    let shown = Row {
        text: &title,
        before: 26.0,
        strong: *open,
        on: Some(*open),
        ..Row::default()
    };
    let response = row(ui, desk.look, shown);
    let icon = if *open {
        glyph::CARET_DOWN
    } else {
        glyph::CARET_RIGHT
    };
    let caret = square(response.rect, 8.0, 16.0);
    let muted = crate::ui::theme::color32(desk.look.muted);
    crate::ui::widgets::icon_in(ui.painter(), caret, icon, 14.0, muted);
    if response.clicked() {
        *open = !*open;
    }
    if !*open {
        return;
    }
    head(ui, |ui| {
        let room = vec2(ui.available_width() - TOUCH, TOUCH);
        ui.allocate_ui(room, |ui| {
            ui.set_min_size(room);
            hint(ui, desk.look, texts.of("typology-ties-hint"));
        });
        let edit = texts.of("do-tie-kinds");
        if icon_button(ui, desk.look, glyph::PENCIL_SIMPLE, edit).clicked() {
            requests.push(Request::Show(Dialog::TieKinds));
        }
    });
    let hides = !desk.editor.shown.hidden_kinds.is_empty();
    let all = texts.of("typology-ties-all");
    if hides && inset(ui, |ui| link_button(ui, desk.look, Some(glyph::EYE), all)).clicked() {
        requests.push(Command::ShowAllKinds.into());
    }
    for kind in desk.editor.board().tie_kinds.iter() {
        ui.push_id(("tie-kind", kind.id), |ui| {
            kind_ui(ui, desk, kind, requests)
        });
    }
}

/// One kind: a click takes it in hand to draw ties with, the eye shows and hides its ties.
fn kind_ui(ui: &mut Ui, desk: Desk<'_>, kind: &TieKind, requests: &mut Vec<Request>) {
    let editor = desk.editor;
    let (name, count) = (kind_name(desk, kind), count(editor.board(), kind.id));
    let visible = !editor.shown.hidden_kinds.contains(&kind.id);
    let drawing = editor.tool == ToolKind::Tie;
    let in_hand = drawing && editor.tie_kind().is_some_and(|it| it.id == kind.id);
    let named = [("name", name.into()), ("count", count.into())];
    let said = desk.texts.with("typology-ties-row", &named);
    let shown = Row {
        text: name,
        said: &said,
        before: 44.0,
        after: 58.0,
        strong: in_hand,
        muted: !visible,
        on: Some(in_hand),
    };
    let response = row(ui, desk.look, shown);
    let rect = response.rect;
    let sample = square(rect, 18.0, 30.0);
    tie_line(ui.painter(), desk.look, kind, (&kind.flow, false), sample);
    word_at_end(ui, desk.look, rect, 28.0, &count.to_string());
    eye_ui(ui, desk, (kind, name, visible), rect, requests);
    let tip = desk.texts.of("typology-ties-draw");
    if response.on_hover_text(tip).clicked() {
        requests.push(Command::Tool(ToolKind::Tie).into());
        requests.push(Command::from(TieCommand::Kind(kind.id)).into());
    }
}

/// The eye that shows and hides the ties of a kind; with Alt or twice, it hides all others.
fn eye_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    (kind, name, visible): (&TieKind, &str, bool),
    row: Rect,
    requests: &mut Vec<Request>,
) {
    let (icon, key) = if visible {
        (glyph::EYE, "typology-hide")
    } else {
        (glyph::EYE_SLASH, "typology-show")
    };
    let said = desk.texts.with(key, &[("name", name.into())]);
    let info = WidgetInfo::selected(Role::Button, true, visible, said);
    let middle = pos2(row.right() - EDGE - 9.0, row.center().y);
    let rect = Rect::from_center_size(middle, vec2(TOUCH, TOUCH));
    let response = quiet_icon(ui, desk.look, rect, icon, &info);
    if response.double_clicked() || response.clicked() && ui.input(|it| it.modifiers.alt) {
        requests.push(Command::ShowOnlyKind(kind.id).into());
    } else if response.clicked() {
        requests.push(Command::ShowKind(kind.id, !visible).into());
    }
}
