//! What the window asks about maps: the axes of a new one, and whether one may be deleted.

use super::{App, Question, presets};
use crate::editor::Command;
use crate::library;
use crate::model::MapId;
use crate::ui::style::theme;
use crate::ui::widgets::ask;
use crate::ui::windows::new_map::new_map_ui;
use crate::ui::{Desk, Request};
use eframe::egui::Context;

/// Shows the window that asks for the axes of a new map.
pub(super) fn new_ui(app: &mut App, ctx: &Context, requests: &mut Vec<Request>) {
    let Some(session) = &app.session else {
        return;
    };
    let desk = Desk {
        editor: &session.editor,
        texts: &app.texts,
        look: theme::look(ctx),
        answers: &app.answers,
    };
    // The words on a map are the board's.
    let known = library::presets(&session.editor.board().description.language);
    let offered = presets::offered(known, &app.texts);
    new_map_ui(ctx, desk, &offered, &mut app.panels.new_map, requests);
}

/// Lets the name of a map be typed; `None` is the map that is shown.
pub(super) fn name(app: &mut App, map: Option<MapId>) {
    if let Some(session) = &app.session {
        let editor = &session.editor;
        let map = map.unwrap_or_else(|| editor.map_id());
        app.maps.name(editor.board(), map);
        // The tab of a lone map is hidden with the panels.
        app.panels_shown |= editor.board().maps.len() == 1;
    }
}

/// Asks whether a map is to be deleted.
pub(super) fn delete_ui(app: &mut App, ctx: &Context, map: MapId) {
    let Some(session) = &app.session else {
        return;
    };
    let (texts, board) = (&app.texts, session.editor.board());
    let name = &board.map(map).name;
    let values = [
        ("name", name.as_str().into()),
        ("count", board.placed(map).count().into()),
    ];
    let text = texts.with("map-delete-text", &values);
    let title = texts.with("map-delete-title", &values);
    let asked = ask::Ask {
        title: &title,
        text: &text,
        details: "",
        buttons: &[texts.of("map-delete-yes"), texts.of("cancel")],
    };
    match ask::ask_ui(ctx, theme::look(ctx), &asked) {
        Some(0) => {
            let said = texts.with("map-deleted", &values);
            if let Some(editor) = app.editor_mut() {
                editor.run(Command::RemoveMap(map));
            }
            app.say_done(said);
        }
        Some(_) => {}
        None => app.question = Some(Question::DeleteMap(map)),
    }
}
