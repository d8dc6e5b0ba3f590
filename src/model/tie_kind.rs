//! The kinds of ties.

use super::list::{ListEdit, Listed};
use super::named::Named;
use super::{Board, Color, Edit, Ext, Flow, Head, NAME_MAX, Stroke, TieKindId, TieRole, name};
use std::sync::Arc;

/// A sort of tie.
#[derive(Clone, Debug, PartialEq)]
pub struct TieKind {
    /// Its id.
    pub id: TieKindId,
    /// Its name.
    pub name: String,
    /// What it means to the answers.
    pub role: TieRole,
    /// The colour of its lines.
    pub color: Color,
    /// How its lines are drawn.
    pub stroke: Stroke,
    /// What stands at the end of its lines.
    pub head: Head,
    /// Which way its ties run unless they say otherwise.
    pub flow: Flow,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl TieKind {
    /// Makes its name fit.
    pub fn mend(&mut self) {
        name::fit_line(&mut self.name, NAME_MAX);
    }
}

impl Listed for TieKind {
    type Id = TieKindId;

    fn id(&self) -> TieKindId {
        self.id
    }

    fn list(board: &Board) -> &Arc<Vec<Self>> {
        &board.tie_kinds
    }

    fn list_mut(board: &mut Board) -> &mut Arc<Vec<Self>> {
        &mut board.tie_kinds
    }

    fn edit(edit: ListEdit<Self>) -> Edit {
        Edit::TieKind(edit)
    }

    fn mend_for(&mut self, _board: &Board) {
        self.mend();
    }

    fn named(id: TieKindId) -> Option<Named> {
        Some(Named::TieKind(id))
    }
}

impl Board {
    /// A sort of tie.
    pub fn tie_kind(&self, id: TieKindId) -> Option<&TieKind> {
        self.tie_kinds.iter().find(|known| known.id == id)
    }

    /// The sort of tie that says that somebody knows somebody.
    pub fn acquaintance(&self) -> Option<&TieKind> {
        let mut kinds = self.tie_kinds.iter();
        kinds.find(|kind| kind.role == TieRole::Acquaintance)
    }

    /// The sort of tie whose name is meant, but for case, accents and inclusive endings.
    pub fn tie_kind_named(&self, name: &str) -> Option<TieKindId> {
        let key = name::key(name);
        self.tie_kinds
            .iter()
            .find(|kind| !key.is_empty() && name::key(&kind.name) == key)
            .map(|kind| kind.id)
    }
}
