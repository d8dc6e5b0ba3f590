//! What is carried from a panel: it follows the pointer, and is dropped on the map where it is let go.

use super::App;
use crate::editor::{Act, Command, Label, Newcomer};
use crate::scene::spaces;
use crate::ui::style::theme;
use crate::ui::{Carried, canvas};
use eframe::egui;

/// What is carried from a panel follows the pointer, and is dropped where it is let go.
pub(super) fn carried_ui(app: &mut App, ctx: &egui::Context) {
    let Some(carried) = &app.carried else {
        return;
    };
    // A finger that lifts is gone in the same frame: where it was last counts.
    let (at, down) = ctx.input(|input| {
        let at = input.pointer.latest_pos().or(input.pointer.interact_pos());
        (at, input.pointer.any_down())
    });
    let escaped = ctx.input(|input| input.key_pressed(egui::Key::Escape));
    if escaped {
        app.carried = None;
        return;
    }
    let Some(session) = &app.session else {
        return;
    };
    let view = session.editor.view.camera.view;
    let (Some(at), true) = (at, down) else {
        let carried = app.carried.take();
        let point = at.map(|at| kurbo::Point::new(f64::from(at.x), f64::from(at.y)));
        if let (Some(carried), Some(point)) = (carried, point.filter(|it| view.contains(*it))) {
            drop_carried(app, carried, point);
        }
        return;
    };
    let name = match carried {
        Carried::Suggestion(name, _) => name.as_str(),
        Carried::Actor(actor) => session
            .editor
            .board()
            .actor(*actor)
            .map_or("", |it| &it.name),
    };
    let scenery = (&app.texts, theme::look(ctx));
    canvas::carried_over(ctx, at, name, &session.editor, scenery);
}

/// Something carried from a panel was let go.
fn drop_carried(app: &mut App, carried: Carried, at: kurbo::Point) {
    let Some(editor) = app.editor_mut() else {
        return;
    };
    let board_point = editor.view.camera.to_board(at);
    match carried {
        Carried::Suggestion(name, category) => {
            let (x, y) = spaces::values_at(editor.map(), board_point);
            let newcomer = Newcomer {
                name,
                category,
                x: Some(x),
                y: Some(y),
            };
            editor.run(Command::Add(vec![newcomer]));
        }
        Carried::Actor(actor) => {
            if let Some(edit) = editor.placing_at(actor, at) {
                let label = Label::on(Act::Place, editor.board(), &[actor]);
                editor.run(Command::Do(label, vec![edit]));
                editor.run(Command::select([actor]));
            }
        }
    }
}
