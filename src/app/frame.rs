//! One frame of the window: bars, panels, map, and what stands over them.

use super::questions::question_ui;
use super::windows::dialog_ui;
use super::{App, carrying, clipboard, menu, start};
use crate::editor::Editor;
use crate::library;
use crate::ui::action::{self, Focus};
use crate::ui::bars::bar::{Bar, SaveState, bar_ui};
use crate::ui::bars::{side, tabs, toasts, tools};
use crate::ui::canvas::{self, Scenery, kurbo_rect};
use crate::ui::left::{PanelReply, panel_ui};
use crate::ui::right::inspector_ui;
use crate::ui::style::theme;
use crate::ui::style::theme::color32;
use crate::ui::{Desk, Request};
use eframe::egui::{self, Frame, Rect, Stroke, Ui};

/// The widths of the panels, in points.
const LEFT: f32 = 316.0;
const RIGHT: f32 = 316.0;
/// The least width at which both panels stand beside the map.
const ROOM_FOR_BOTH: f32 = 980.0;
/// The least width at which one does.
const ROOM_FOR_ONE: f32 = 560.0;

/// Lays out one frame.
pub(super) fn frame(app: &mut App, ui: &mut Ui, requests: &mut Vec<Request>) {
    let ctx = ui.ctx().clone();
    if app.session.is_some() {
        board_ui(app, ui, requests);
        menu::menu_ui(app, &ctx, requests);
        carrying::carried_ui(app, &ctx);
    } else {
        start::start(app, ui, focus(app), requests);
    }
    dialog_ui(app, &ctx, requests);
    question_ui(app, &ctx, requests);
    let within = ctx.content_rect();
    let look = (&app.texts, theme::look(&ctx));
    toasts::toasts_ui(&ctx, look, &mut app.toasts, within, requests);
}

/// Who has the keyboard.
fn focus(app: &App) -> Focus {
    let covered = covered(app);
    match &app.session {
        None if covered => Focus::Dialog,
        None => Focus::Start,
        Some(_) if covered || app.menu.is_some() => Focus::Dialog,
        Some(_) if app.canvas.has_focus() => Focus::Board,
        Some(_) => Focus::Panels,
    }
}

/// Whether something stands over the window and takes the keyboard.
fn covered(app: &App) -> bool {
    app.dialog.is_some() || app.question.is_some() || app.link.is_some()
}

fn board_ui(app: &mut App, ui: &mut Ui, requests: &mut Vec<Request>) {
    let ctx = ui.ctx().clone();
    keys(app, &ctx, requests);
    let save = save_state(app);
    let theme = app.settings.wears();
    let Some(session) = &app.session else {
        return;
    };
    let desk = Desk {
        editor: &session.editor,
        texts: &app.texts,
        look: theme::look(&ctx),
        answers: &app.answers,
    };
    bar_ui(ui, desk, &Bar { save, theme }, requests);
    super::answers::refresh(app);
    let tray = if app.panels_shown {
        panels_ui(app, ui, requests)
    } else {
        None
    };
    middle_ui(app, ui, tray, requests);
}

/// The map, with the tabs above it and the tools on it.
fn middle_ui(app: &mut App, ui: &mut Ui, tray: Option<Rect>, requests: &mut Vec<Request>) {
    let ctx = ui.ctx().clone();
    let covered = covered(app);
    let Some(session) = &mut app.session else {
        return;
    };
    let scenery = Scenery {
        texts: &app.texts,
        look: theme::look(&ctx),
        wheel_zooms: app.settings.wheel_zooms,
        covered,
        menu_open: app.menu.is_some(),
    };
    look_at(&mut session.editor, &ctx, tray);
    egui::CentralPanel::default()
        .frame(Frame::NONE)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let editor = &mut session.editor;
            let desk = Desk {
                editor,
                texts: &app.texts,
                look: scenery.look,
                answers: &app.answers,
            };
            if app.panels_shown || editor.board().maps.len() > 1 {
                tabs::tabs_ui(ui, desk, &mut app.maps, requests);
            }
            let rect = canvas::canvas_ui(ui, &mut app.canvas, editor, scenery, requests);
            let desk = Desk {
                editor,
                texts: &app.texts,
                look: scenery.look,
                answers: &app.answers,
            };
            tools::tools_ui(ui, desk, rect, requests);
        });
}

/// Tells an editor how the map stands in the window.
fn look_at(editor: &mut Editor, ctx: &egui::Context, tray: Option<Rect>) {
    editor.view.tray = tray.map(kurbo_rect);
    editor.view.bars = f64::from(tools::HEIGHT);
    editor.view.smooth = true;
    // Points grow with the scale of the interface, millimetres do not; 96 dots to the inch where nothing is known.
    editor.view.points_per_mm = 96.0 / 25.4 / f64::from(ctx.zoom_factor());
}

/// What the keyboard asks for.
fn keys(app: &mut App, ctx: &egui::Context, requests: &mut Vec<Request>) {
    let focus = focus(app);
    let Some(session) = &app.session else {
        return;
    };
    let desk = Desk {
        editor: &session.editor,
        texts: &app.texts,
        look: theme::look(ctx),
        answers: &app.answers,
    };
    if focus != Focus::Dialog {
        app.maps.keys(ctx, desk, requests);
    }
    requests.extend(action::pressed(ctx, desk, focus, app.settings.letter_keys));
    if focus != Focus::Dialog
        && let Some(text) = action::pasted(ctx)
    {
        clipboard::paste(app, &text);
    }
}

fn save_state(app: &App) -> SaveState {
    let Some(session) = &app.session else {
        return SaveState::Saved;
    };
    if session.saving.is_some() {
        SaveState::Saving
    } else if session.failed {
        SaveState::Failed(session.why.clone())
    } else if session.saved() {
        SaveState::Saved
    } else {
        SaveState::Modified
    }
}

/// Lays out the panels; tells where dropping takes an actor off the map.
fn panels_ui(app: &mut App, ui: &mut Ui, requests: &mut Vec<Request>) -> Option<Rect> {
    let width = ui.available_width();
    if width < ROOM_FOR_ONE {
        return None;
    }
    let both = width >= ROOM_FOR_BOTH;
    let tray = left_ui(app, ui, both, requests);
    if both {
        panel(ui, "right", RIGHT, |ui| right_ui(app, ui, requests));
    }
    tray
}

/// One panel at a side of the window.
fn panel<R>(ui: &mut Ui, side: &'static str, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let look = theme::look(ui.ctx());
    let left = side == "left";
    let panel = if left {
        egui::Panel::left(side)
    } else {
        egui::Panel::right(side)
    };
    let shown = panel
        .exact_size(width)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().fill(color32(look.panel)))
        .show(ui, |ui| {
            let rect = ui.max_rect();
            let edge = if left {
                rect.right() - 0.5
            } else {
                rect.left() + 0.5
            };
            let line = Stroke::new(1.0, color32(look.line));
            ui.painter().vline(edge, rect.y_range(), line);
            add(ui)
        });
    shown.inner
}

fn left_ui(app: &mut App, ui: &mut Ui, both: bool, requests: &mut Vec<Request>) -> Option<Rect> {
    // Where it holds the card too, it is as wide as the card's own panel.
    let width = if both { LEFT } else { RIGHT };
    panel(ui, "left", width, |ui| {
        let look = theme::look(ui.ctx());
        let card = (!both).then_some(app.card_shown);
        let shown = side::tabs_ui(ui, &app.texts, look, app.panel, card, requests);
        if let Some(card) = shown {
            app.card_shown = card;
        }
        if !both && app.card_shown {
            right_ui(app, ui, requests);
            return None;
        }
        let reply = left_panel_ui(app, ui, requests);
        reply.tray
    })
}

fn left_panel_ui(app: &mut App, ui: &mut Ui, requests: &mut Vec<Request>) -> PanelReply {
    let Some(session) = &app.session else {
        return PanelReply::default();
    };
    let desk = Desk {
        editor: &session.editor,
        texts: &app.texts,
        look: theme::look(ui.ctx()),
        answers: &app.answers,
    };
    panel_ui(ui, desk, app.panel, &mut app.panels.left, requests)
}

fn right_ui(app: &mut App, ui: &mut Ui, requests: &mut Vec<Request>) {
    let Some(session) = &app.session else {
        return;
    };
    let desk = Desk {
        editor: &session.editor,
        texts: &app.texts,
        look: theme::look(ui.ctx()),
        answers: &app.answers,
    };
    let language = &session.editor.board().description.language;
    let presets = library::presets(language);
    inspector_ui(ui, desk, presets, &mut app.inspector, requests);
}
