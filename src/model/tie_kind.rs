//! The kinds of ties.

use super::keyed::keep;
use super::{Board, Color, Ext, Flow, Head, NAME_MAX, Stroke, Tie, TieKindId, TieRole, name};
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

    pub(super) fn set_tie_kinds(&mut self, kinds: &[TieKind]) {
        self.tie_kinds = super::list::mended(kinds, TieKind::mend);
        let kinds = Arc::clone(&self.tie_kinds);
        let known = |tie: &Tie| kinds.iter().any(|kind| kind.id == tie.kind);
        keep(&mut self.ties, known);
    }
}
