//! The field in which a name is typed on the map.

use super::{Scenery, drawn_at, pos};
use crate::editor::{Act, Command, Editor, Label};
use crate::model::{ActorId, Change, Edit};
use crate::scene::NODE_RADIUS;
use crate::ui::Request;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{self, Field, typing};
use egui::{Key, Stroke, Ui};

/// What the field keeps between frames.
#[derive(Default)]
pub struct Rename {
    typing: Option<Typing>,
}

/// A name being typed.
struct Typing {
    actor: ActorId,
    text: String,
    before: String,
    /// Whether the field was not shown yet.
    fresh: bool,
    /// Whether an entry of the undo list was begun.
    marked: bool,
}

impl Rename {
    /// Shows the field when a name is to be typed.
    pub(super) fn show(
        &mut self,
        ui: &Ui,
        editor: &mut Editor,
        scenery: Scenery<'_>,
        requests: &mut Vec<Request>,
    ) {
        let Some(actor) = editor.renaming else {
            self.typing = None;
            return;
        };
        let Some(at) = editor
            .node(actor)
            .and_then(|node| drawn_at(editor, &editor.moving(), node))
        else {
            // Not on the map: the panel has a field for it.
            editor.run(Command::EndRename);
            return;
        };
        if self
            .typing
            .as_ref()
            .is_none_or(|typing| typing.actor != actor)
        {
            self.begin(editor, actor);
        }
        let Some(typing) = &mut self.typing else {
            return;
        };
        let below = at + kurbo::Vec2::new(-130.0, NODE_RADIUS + 10.0);
        egui::Area::new(egui::Id::unique("rename"))
            .fixed_pos(pos(below))
            .constrain_to(ui.max_rect())
            .order(egui::Order::Middle)
            .show(ui, |ui| {
                ui.set_width(260.0);
                typing.field_ui(ui, editor, scenery, requests);
            });
    }

    fn begin(&mut self, editor: &Editor, actor: ActorId) {
        let name = editor
            .board()
            .actor(actor)
            .map(|it| it.name.clone())
            .unwrap_or_default();
        self.typing = Some(Typing {
            actor,
            text: name.clone(),
            before: name,
            fresh: true,
            marked: false,
        });
    }
}

impl Typing {
    fn field_ui(
        &mut self,
        ui: &mut Ui,
        editor: &mut Editor,
        scenery: Scenery<'_>,
        requests: &mut Vec<Request>,
    ) {
        let (leaves, kept) = ui.input(|input| {
            (
                input.key_pressed(Key::Escape),
                input.key_pressed(Key::Enter),
            )
        });
        let response = self.framed_ui(ui, scenery);
        if self.fresh {
            typing::give(&response);
            widgets::select_all(ui, response.id, &self.text);
        }
        if response.changed() {
            self.write(editor);
        }
        self.namesake_ui(ui, editor, scenery, requests);
        let emptied = self.text.trim().is_empty() && !editor.is_fresh(self.actor);
        let ended = typing::entered_afar(&response) || typing::ended(&response);
        let ends = leaves || kept || (ended && !self.fresh);
        if leaves || (ends && emptied) {
            // A name is not taken away by leaving the field empty.
            self.text.clone_from(&self.before);
            if self.marked {
                self.write(editor);
            }
        }
        if ends {
            editor.run(Command::EndRename);
        }
        self.fresh = false;
    }

    /// The field in its frame.
    fn framed_ui(&mut self, ui: &mut Ui, scenery: Scenery<'_>) -> egui::Response {
        let texts = scenery.texts;
        let field = Field::new(
            texts.of("canvas-name"),
            texts.of("canvas-name-hint"),
            self.actor.0,
        );
        egui::Frame::new()
            .stroke(Stroke::new(1.0, color32(scenery.look.line)))
            .shadow(ui.visuals().popup_shadow)
            .corner_radius(10)
            .show(ui, |ui| {
                widgets::text_field(ui, scenery.look, field, &mut self.text)
            })
            .inner
    }

    /// Writes the name into the board; the first time it begins an entry of the undo list, unless the actor was just added.
    fn write(&mut self, editor: &mut Editor) {
        if !self.marked && !editor.is_fresh(self.actor) {
            let label = Label::named(Act::Rename, self.before.clone());
            editor.run(Command::Mark(label));
        }
        self.marked = true;
        let change = Change::Name(self.text.clone());
        editor.run(Command::Edit(Edit::Change(self.actor, change)));
    }

    /// Points out that another actor bears that name, and offers to go there.
    fn namesake_ui(
        &self,
        ui: &mut Ui,
        editor: &Editor,
        scenery: Scenery<'_>,
        requests: &mut Vec<Request>,
    ) {
        let known = editor.board().namesake_but(&self.text, self.actor);
        let Some(known) = known.filter(|_| self.text != self.before) else {
            return;
        };
        let name = editor.board().actor(known).map_or("", |it| &it.name);
        widgets::notice(ui, scenery.look, |ui| {
            let said = scenery
                .texts
                .with("canvas-namesake", &[("name", name.into())]);
            ui.label(said);
            let go = scenery.texts.of("canvas-go-there");
            if widgets::link_button(ui, scenery.look, None, go).clicked() {
                requests.push(Command::EndRename.into());
                requests.push(Command::go_to(known).into());
            }
        });
    }
}
