//! The selected ties, and what they have in common.

use crate::editor::{Act, Command, Editor, Label};
use crate::model::{Board, Edit, Flow, Tie, TieId, TieKind, TieRole};
use std::sync::Arc;

/// Some ties that are shown and changed together; often only one.
pub struct ChosenTies<'a> {
    /// Their ids.
    pub ids: Vec<TieId>,
    /// What is known of them, in the same order.
    pub ties: Vec<&'a Tie>,
    board: &'a Board,
}

impl<'a> ChosenTies<'a> {
    /// The selected ties.
    pub fn of(editor: &'a Editor) -> Self {
        let board = editor.board();
        let known = |id: TieId| Some((id, board.ties.get(&id)?.as_ref()));
        let (ids, ties) = editor.selection.ties().filter_map(known).unzip();
        Self { ids, ties, board }
    }

    /// What all of them have, if it is the same.
    pub fn shared<T: PartialEq>(&self, read: impl Fn(&Tie) -> T) -> Option<T> {
        let mut all = self.ties.iter().map(|tie| read(tie));
        let first = all.next()?;
        all.all(|other| other == first).then_some(first)
    }

    /// The kind that all of them are of.
    pub fn kind(&self) -> Option<&'a TieKind> {
        self.shared(|tie| tie.kind)
            .and_then(|kind| self.board.tie_kind(kind))
    }

    /// Whether any of them begins at an actor, so that it can be turned round.
    pub fn turns(&self) -> bool {
        self.ties.iter().any(|tie| tie.from.actor().is_some())
    }

    /// The name of something done to them.
    pub fn label(&self, act: Act) -> Label {
        Label::on_ties(act, self.board, &self.ids)
    }

    /// The same change to all of them.
    pub fn edits(&self, how: impl Fn(&mut Tie)) -> Vec<Edit> {
        let edit = |(id, tie): (&TieId, &&Tie)| {
            let mut tie = (*tie).clone();
            how(&mut tie);
            Edit::PutTie(*id, Arc::new(tie))
        };
        self.ids.iter().zip(&self.ties).map(edit).collect()
    }

    /// The same change to all of them, as one entry of the undo list.
    pub fn change(&self, how: impl Fn(&mut Tie)) -> Command {
        Command::Do(self.label(Act::Edit), self.edits(how))
    }

    /// Makes all of them ties of a kind. One that ran as its kind does runs as the new one; only influence is on a target.
    pub fn change_kind(&self, kind: &TieKind) -> Command {
        self.change(|tie| {
            let before = self.board.tie_kind(tie.kind);
            if before.is_some_and(|before| before.flow == tie.flow) {
                tie.flow.clone_from(&kind.flow);
            }
            if kind.role != TieRole::Influence {
                tie.on = None;
            }
            tie.kind = kind.id;
        })
    }

    /// Makes all of them run one way, both ways or none.
    pub fn change_flow(&self, flow: &Flow) -> Command {
        self.change(|tie| tie.flow = flow.clone())
    }
}
