//! The legend of ties, in a corner of the canvas: how many there are of each kind, which are shown, and which is in hand.

use super::floating;
use crate::editor::{Command, TieCommand, ToolKind};
use crate::model::TieKind;
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::parts::{
    EDGE, Row, inset, kind_name, quiet_icon, row, square, tie_count, title_ui, word_at_end,
};
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{Entry, entry, focus_ring, hint, icon_in, tie_line};
use crate::ui::{Desk, Dialog, Request};
use egui::{
    Align2, Popup, PopupCloseBehavior, Pos2, Rect, RectAlign, Response, Role, Sense, Ui,
    WidgetInfo, pos2, vec2,
};

/// The width of the list of kinds, in points.
const WIDTH: f32 = 320.0;

/// Shows the button that opens the kinds of ties, its lower right corner at a point; tells which part of the screen it
/// covers. `named` tells whether there is room for its name.
pub(super) fn legend_ui(
    ui: &Ui,
    desk: Desk<'_>,
    (corner, named): (Pos2, bool),
    requests: &mut Vec<Request>,
) -> Rect {
    let place = (Align2::RIGHT_BOTTOM, corner);
    floating(ui, desk, "legend", place, 0, |ui| {
        let button = button_ui(ui, desk, named);
        Popup::menu(&button)
            .align(RectAlign::TOP_END)
            .gap(10.0)
            .width(WIDTH)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .show(|ui| kinds_ui(ui, desk, requests));
    })
}

/// The button: it shows whether some ties are hidden.
fn button_ui(ui: &mut Ui, desk: Desk<'_>, named: bool) -> Response {
    let (look, name) = (desk.look, desk.texts.of("legend"));
    let hides = !desk.editor.view.shown.hidden_kinds.is_empty();
    let color = color32(if hides { look.primary } else { look.ink });
    let font = fonts::id(Font::SemiBold, 14.0);
    let letters = (ui.painter()).layout_no_wrap(name.to_owned(), font, color);
    let beside = if named { letters.size().x + 10.0 } else { 0.0 };
    let size = vec2(TOUCH + beside, TOUCH);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let said = if hides {
        desk.texts.of("legend-hides")
    } else {
        name
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, said));
    if response.hovered() {
        let inner = rect.shrink(3.0);
        ui.painter().rect_filled(inner, 8, color32(look.hover));
    }
    let icon = if hides {
        glyph::EYE_SLASH
    } else {
        glyph::FLOW_ARROW
    };
    let square = Rect::from_min_size(rect.min, vec2(TOUCH, TOUCH));
    icon_in(ui.painter(), square, icon, 20.0, color);
    if named {
        let at = pos2(
            square.right() - 4.0,
            rect.center().y - letters.size().y / 2.0,
        );
        ui.painter().galley(at, letters, color);
    }
    focus_ring(ui, look, &response, rect.shrink(6.0), 6);
    response.on_hover_text(said)
}

/// The kinds of ties.
fn kinds_ui(ui: &mut Ui, desk: Desk<'_>, requests: &mut Vec<Request>) {
    let (look, texts) = (desk.look, desk.texts);
    ui.spacing_mut().item_spacing.y = 0.0;
    let count = [("count", desk.editor.board().ties.len().into())];
    let title = texts.with("legend-ties", &count);
    let edit = (glyph::PENCIL_SIMPLE, texts.of("do-tie-kinds"), false);
    if title_ui(ui, look, &title, edit).clicked() {
        requests.push(Request::Show(Dialog::TieKinds));
        ui.close();
    }
    for kind in desk.editor.board().tie_kinds.iter() {
        ui.push_id(("tie-kind", kind.id), |ui| {
            kind_ui(ui, desk, kind, requests);
        });
    }
    if !desk.editor.view.shown.hidden_kinds.is_empty() {
        let all = Entry {
            icon: Some(glyph::EYE),
            text: texts.of("legend-all"),
            ..Entry::default()
        };
        if entry(ui, look, all).clicked() {
            requests.push(Command::ShowAllKinds.into());
        }
    }
    inset(ui, |ui| hint(ui, look, texts.of("legend-hint")));
    ui.add_space(6.0);
}

/// One kind: a click takes it in hand to draw ties with, the eye shows and hides its ties.
fn kind_ui(ui: &mut Ui, desk: Desk<'_>, kind: &TieKind, requests: &mut Vec<Request>) {
    let editor = desk.editor;
    let (name, count) = (kind_name(desk, kind), tie_count(editor.board(), kind.id));
    let visible = !editor.view.shown.hidden_kinds.contains(&kind.id);
    let drawing = editor.tool == ToolKind::Tie;
    let in_hand = drawing && editor.tie_kind().is_some_and(|it| it.id == kind.id);
    let named = [("name", name.into()), ("count", count.into())];
    let said = desk.texts.with("legend-row", &named);
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
    let tip = desk.texts.of("legend-draw");
    if response.on_hover_text(tip).clicked() {
        requests.push(Command::Tool(ToolKind::Tie).into());
        requests.push(Command::from(TieCommand::Kind(kind.id)).into());
        ui.close();
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
