//! Of what kind the selected ties are.

use super::ChosenTies;
use crate::model::TieKind;
use crate::scene::icons::glyph;
use crate::ui::parts::kind_name;
use crate::ui::right::bench::Bench;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{Entry, entry};
use crate::ui::{Desk, Dialog, Request};
use egui::{Frame, Popup, ScrollArea, Stroke, Ui};

/// The width of the menu of kinds, in points.
const MENU: f32 = 292.0;

/// Shows the kind that ties share; a click opens the menu of all kinds.
pub(super) fn kind_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &ChosenTies<'_>) {
    bench.heading(ui, "tie-kind");
    let (look, kind) = (bench.look(), chosen.kind());
    let name = kind.map_or(bench.of("inspector-differing"), |kind| {
        kind_name(bench.desk, kind)
    });
    let shown = Entry {
        tie: kind,
        icon: kind.is_none().then_some(glyph::FLOW_ARROW),
        text: name,
        leads_on: true,
        ..Entry::default()
    };
    let frame = Frame::new()
        .stroke(Stroke::new(1.0, color32(look.control)))
        .corner_radius(10);
    let button = frame.show(ui, |ui| entry(ui, look, shown)).inner;
    let about = [("about", bench.of("tie-kind").into()), ("is", name.into())];
    let said = bench.texts().with("inspector-about", &about);
    let button = button.accessible_name(said);
    let menu = Popup::menu(&button).width(MENU);
    let menu = menu.show(|ui| menu_ui(ui, bench.desk, kind));
    let (taken, edits) = menu.map_or((None, false), |menu| menu.inner);
    if let Some(kind) = taken {
        bench.ask(chosen.change_kind(kind));
    }
    if edits {
        bench.ask(Request::Show(Dialog::TieKinds));
    }
}

/// The menu of all kinds; tells which was taken, and whether the kinds themselves are to be changed.
fn menu_ui<'a>(ui: &mut Ui, desk: Desk<'a>, kind: Option<&TieKind>) -> (Option<&'a TieKind>, bool) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let room = (ui.content_rect().height() - 200.0).max(200.0);
    let scroll = ScrollArea::vertical().max_height(room);
    let scroll = scroll.min_scrolled_height(room);
    let taken = scroll.show(ui, |ui| kinds_ui(ui, desk, kind)).inner;
    let edit = Entry {
        icon: Some(glyph::PENCIL_SIMPLE),
        text: desk.texts.of("do-tie-kinds"),
        ..Entry::default()
    };
    (taken, entry(ui, desk.look, edit).clicked())
}

/// Shows all kinds as lines of a menu; tells which one was clicked.
pub fn kinds_ui<'a>(ui: &mut Ui, desk: Desk<'a>, present: Option<&TieKind>) -> Option<&'a TieKind> {
    let mut taken = None;
    for kind in desk.editor.board().tie_kinds.iter() {
        let shown = Entry {
            tie: Some(kind),
            text: kind_name(desk, kind),
            chosen: present.is_some_and(|present| present.id == kind.id),
            ..Entry::default()
        };
        if entry(ui, desk.look, shown).clicked() {
            taken = Some(kind);
        }
    }
    taken
}
