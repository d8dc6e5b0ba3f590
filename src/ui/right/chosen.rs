//! The selected actors, and what they have in common.

use crate::editor::{Act, Command, Editor, Label};
use crate::model::{Actor, ActorId, Change, Edit};

/// Some actors that are shown and changed together; often only one.
pub struct Chosen<'a> {
    /// Their ids.
    pub ids: Vec<ActorId>,
    /// What is known of them, in the same order.
    pub actors: Vec<&'a Actor>,
    editor: &'a Editor,
}

impl<'a> Chosen<'a> {
    /// The selected actors.
    pub fn of(editor: &'a Editor) -> Self {
        let known = |id: ActorId| Some((id, editor.board().actor(id)?));
        let (ids, actors) = editor.selection.actors().filter_map(known).unzip();
        Self {
            ids,
            actors,
            editor,
        }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.ids.len()
    }

    /// What all of them have, if it is the same.
    pub fn shared<T: PartialEq>(&self, read: impl Fn(&Actor) -> T) -> Option<T> {
        let mut all = self.actors.iter().map(|actor| read(actor));
        let first = all.next()?;
        all.all(|other| other == first).then_some(first)
    }

    /// The name of something done to them.
    pub fn label(&self, act: Act) -> Label {
        Label::on(act, self.editor.board(), &self.ids)
    }

    /// The same change to all of them, as one entry of the undo list.
    pub fn change(&self, act: Act, change: &Change) -> Command {
        let edits = self.ids.iter();
        let edits = edits.map(|id| Edit::Change(*id, change.clone())).collect();
        Command::Do(self.label(act), edits)
    }

    /// How many of them can be moved on the map that is shown.
    pub fn movable(&self) -> usize {
        let map = self.editor.map_id();
        let movable = |actor: &&&Actor| !actor.locked && actor.position(map).is_some();
        self.actors.iter().filter(movable).count()
    }
}
