//! Everything that can be changed about one kind of ties.

use super::{TieKindsState, change, changed, delete};
use crate::editor::{Act, Command, Label};
use crate::model::{Edit, Flow, Head, NAME_MAX, Stroke, TieKind, TieRole, name};
use crate::scene::icons::glyph;
use crate::ui::parts::colors::colors_ui;
use crate::ui::parts::icon_grid::square_choice;
use crate::ui::style::theme::TOUCH;
use crate::ui::widgets::{
    Field, choice, heading, hint, menu_choice, plain_button, text_field, tie_line, typing,
};
use crate::ui::words::word;
use crate::ui::{Desk, Request};
use egui::{Sense, Ui, vec2};

/// Shows the fields of a kind.
pub(super) fn form_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    kind: &TieKind,
    state: &mut TieKindsState,
    requests: &mut Vec<Request>,
) {
    let title = |ui: &mut Ui, key: &str| {
        heading(ui, desk.look, desk.texts.of(key));
    };
    ui.horizontal(|ui| {
        let (sample, _) = ui.allocate_exact_size(vec2(TOUCH, TOUCH), Sense::hover());
        tie_line(ui.painter(), desk.look, kind, (&kind.flow, false), sample);
        name_ui(ui, desk, kind, requests);
    });
    title(ui, "tie-kinds-role");
    role_ui(ui, desk, kind, requests);
    title(ui, "categories-color");
    color_ui(ui, desk, kind, state, requests);
    title(ui, "tie-kinds-stroke");
    stroke_ui(ui, desk, kind, requests);
    title(ui, "tie-kinds-head");
    head_ui(ui, desk, kind, requests);
    title(ui, "tie-kinds-flow");
    flow_ui(ui, desk, kind, requests);
    title(ui, "categories-order");
    order_ui(ui, desk, kind, requests);
    ui.add_space(10.0);
    delete::delete_ui(ui, desk, kind, &mut state.deleting, requests);
    ui.add_space(10.0);
}

/// Changes the kind as one entry of the undo list.
fn set(kind: &TieKind, requests: &mut Vec<Request>, how: impl FnOnce(&mut TieKind)) {
    requests.push(change(Edit::put(changed(kind, how))));
}

fn name_ui(ui: &mut Ui, desk: Desk<'_>, kind: &TieKind, requests: &mut Vec<Request>) {
    let words = desk.texts.of("tie-kinds-name");
    let mut text = kind.name.clone();
    let field = Field::new(words, words, kind.id);
    let response = text_field(ui, desk.look, field, &mut text);
    if typing::begun(&response) {
        requests.push(Command::Mark(Label::of(Act::TieKinds)).into());
    }
    if response.changed() || typing::ended(&response) {
        let name = if typing::ended(&response) {
            name::tidy(&text, NAME_MAX)
        } else {
            text.chars().take(NAME_MAX).collect()
        };
        let named = changed(kind, |it| it.name = name);
        if named != *kind {
            requests.push(Command::Edit(Edit::put(named)).into());
        }
    }
}

/// What ties of the kind mean to the answers.
fn role_ui(ui: &mut Ui, desk: Desk<'_>, kind: &TieKind, requests: &mut Vec<Request>) {
    let words: Vec<&str> = (TieRole::KNOWN.iter())
        .map(|role| word(desk.texts, "tie-role", role.word()))
        .collect();
    let present = TieRole::KNOWN.iter().position(|role| *role == kind.role);
    let clicked = menu_choice(ui, desk.texts.of("tie-kinds-role"), &words, present);
    if let Some(role) = clicked.and_then(|index| TieRole::KNOWN.get(index)) {
        set(kind, requests, |it| it.role = role.clone());
    }
    hint(ui, desk.look, desk.texts.of("tie-kinds-role-hint"));
}

fn color_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    kind: &TieKind,
    state: &mut TieKindsState,
    requests: &mut Vec<Request>,
) {
    let Some(picked) = colors_ui(ui, desk, kind.color, &mut state.coloring) else {
        return;
    };
    if picked.begins {
        requests.push(Command::Mark(Label::of(Act::TieKinds)).into());
    }
    let worn = changed(kind, |it| it.color = picked.color);
    requests.push(Command::Edit(Edit::put(worn)).into());
}

/// Shows variants of the kind as lines of which one is chosen; tells the place of the one that was clicked.
fn lines_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    variants: &[(TieKind, &str)],
    chosen: Option<usize>,
) -> Option<usize> {
    let mut clicked = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 0.0);
        for (place, (variant, name)) in variants.iter().enumerate() {
            let on = chosen == Some(place);
            let response = square_choice(ui, desk.look, name, on, |ui, rect| {
                let flow = (&Flow::Forward, false);
                tie_line(ui.painter(), desk.look, variant, flow, rect);
            });
            if response.on_hover_text(*name).clicked() {
                clicked = Some(place);
            }
        }
    });
    clicked
}

fn stroke_ui(ui: &mut Ui, desk: Desk<'_>, kind: &TieKind, requests: &mut Vec<Request>) {
    let variant = |stroke: &'static Stroke| {
        let worn = TieKind {
            stroke: stroke.clone(),
            head: Head::None,
            ..kind.clone()
        };
        (worn, word(desk.texts, "stroke", stroke.word()))
    };
    let variants: Vec<_> = Stroke::KNOWN.iter().map(variant).collect();
    let chosen = Stroke::KNOWN.iter().position(|it| *it == kind.stroke);
    let clicked = lines_ui(ui, desk, &variants, chosen);
    if let Some(stroke) = clicked.and_then(|index| Stroke::KNOWN.get(index)) {
        set(kind, requests, |it| it.stroke = stroke.clone());
    }
}

fn head_ui(ui: &mut Ui, desk: Desk<'_>, kind: &TieKind, requests: &mut Vec<Request>) {
    let variant = |head: &'static Head| {
        let worn = TieKind {
            head: head.clone(),
            ..kind.clone()
        };
        (worn, word(desk.texts, "head", head.word()))
    };
    let variants: Vec<_> = Head::KNOWN.iter().map(variant).collect();
    let chosen = Head::KNOWN.iter().position(|it| *it == kind.head);
    let clicked = lines_ui(ui, desk, &variants, chosen);
    if let Some(head) = clicked.and_then(|index| Head::KNOWN.get(index)) {
        set(kind, requests, |it| it.head = head.clone());
    }
}

/// Which way new ties of the kind run.
fn flow_ui(ui: &mut Ui, desk: Desk<'_>, kind: &TieKind, requests: &mut Vec<Request>) {
    let words: Vec<&str> = (Flow::KNOWN.iter())
        .map(|flow| word(desk.texts, "flow", flow.word()))
        .collect();
    let present = Flow::KNOWN.iter().position(|flow| *flow == kind.flow);
    let clicked = choice(ui, desk.look, &words, present, (desk.look.primary, 0));
    if let Some(flow) = clicked.and_then(|index| Flow::KNOWN.get(index)) {
        set(kind, requests, |it| it.flow = flow.clone());
    }
    hint(ui, desk.look, desk.texts.of("tie-kinds-flow-hint"));
}

/// Two buttons that move the kind in the list.
fn order_ui(ui: &mut Ui, desk: Desk<'_>, kind: &TieKind, requests: &mut Vec<Request>) {
    let kinds = &desk.editor.board().tie_kinds;
    let place = kinds.iter().position(|it| it.id == kind.id).unwrap_or(0);
    ui.horizontal(|ui| {
        let ways = [
            (glyph::ARROW_UP, "categories-up", place.checked_sub(1)),
            (glyph::ARROW_DOWN, "categories-down", Some(place + 1)),
        ];
        for (icon, key, to) in ways {
            let to = to.filter(|to| *to < kinds.len());
            ui.add_enabled_ui(to.is_some(), |ui| {
                let button = plain_button(ui, desk.look, Some(icon), desk.texts.of(key));
                if let Some(to) = to.filter(|_| button.clicked()) {
                    requests.push(change(Edit::swap(kinds, place, to)));
                }
            });
        }
    });
}
