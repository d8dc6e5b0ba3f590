//! Ties: who acts on whom, who knows whom, and how.

use super::keyed::{Keyed, Table};
use super::named::Named;
use super::{
    ActorId, Board, Certainty, Edit, Ext, Flow, MemberId, TieId, TieKind, TieKindId, TieRole, name,
};
use std::sync::Arc;

/// The greatest strength of a tie; the least is 1.
pub const STRENGTH_MAX: u8 = 3;

/// A tie between two actors, or from a member of the collective to an actor.
#[derive(Clone, Debug, PartialEq)]
pub struct Tie {
    /// Where it begins.
    pub from: End,
    /// Where it ends.
    pub to: ActorId,
    /// What sort of tie it is.
    pub kind: TieKindId,
    /// Which way it runs.
    pub flow: Flow,
    /// How strong it is, from 1 to [`STRENGTH_MAX`].
    pub strength: u8,
    /// How sure the group is of it.
    pub certainty: Certainty,
    /// What is known of it.
    pub note: String,
    /// The target that an influence is limited to; `None` is influence in general.
    pub on: Option<ActorId>,
    /// What a later version wrote of it.
    pub ext: Ext,
}

/// Where a tie begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum End {
    /// An actor.
    Actor(ActorId),
    /// One of us.
    Member(MemberId),
}

impl End {
    /// The actor, if it is one.
    pub fn actor(self) -> Option<ActorId> {
        match self {
            Self::Actor(actor) => Some(actor),
            Self::Member(_) => None,
        }
    }

    /// The member, if it is one.
    pub fn member(self) -> Option<MemberId> {
        match self {
            Self::Actor(_) => None,
            Self::Member(member) => Some(member),
        }
    }
}

impl Tie {
    /// A sure tie of middling strength that runs as its kind does.
    pub fn new(from: End, to: ActorId, kind: &TieKind) -> Self {
        Self {
            from,
            to,
            kind: kind.id,
            flow: kind.flow.clone(),
            strength: 2,
            certainty: Certainty::default(),
            note: String::new(),
            on: None,
            ext: Ext::new(),
        }
    }

    /// Whether an actor is at either end.
    pub fn touches(&self, actor: ActorId) -> bool {
        self.to == actor || self.from == End::Actor(actor)
    }

    /// The actor at the other end than `actor`, which is at one of them; a tie to itself leads back.
    pub fn across(&self, actor: ActorId) -> Option<ActorId> {
        if self.from == End::Actor(actor) {
            Some(self.to)
        } else {
            self.from.actor()
        }
    }

    /// The same tie seen from its other end; one from a member cannot be turned.
    pub fn reversed(&self) -> Self {
        let mut turned = self.clone();
        if let End::Actor(from) = self.from {
            turned.from = End::Actor(self.to);
            turned.to = from;
        }
        turned
    }

    /// Makes it fit: a strength there is, a note that is not too long.
    pub fn mend(&mut self) {
        self.strength = self.strength.clamp(1, STRENGTH_MAX);
        name::fit_note(&mut self.note);
    }
}

impl Keyed for Tie {
    type Id = TieId;

    fn table(board: &Board) -> &Table<Self> {
        &board.ties
    }

    fn table_mut(board: &mut Board) -> &mut Table<Self> {
        &mut board.ties
    }

    fn held_by(&self, _id: TieId, board: &Board) -> Option<Self> {
        if !board.can_hold_tie(self) {
            return None;
        }
        let mut tie = self.clone();
        tie.on = tie.on.filter(|actor| board.actors.contains_key(actor));
        tie.mend();
        Some(tie)
    }

    fn put(id: TieId, tie: &Arc<Self>) -> Edit {
        Edit::PutTie(id, Arc::clone(tie))
    }

    fn removal(id: TieId) -> Edit {
        Edit::RemoveTie(id)
    }

    fn names(&self, _id: TieId, named: Named) -> bool {
        match named {
            Named::Actor(id) => self.touches(id) || self.on == Some(id),
            Named::Member(id) => self.from == End::Member(id),
            Named::TieKind(id) => self.kind == id,
            Named::Category(_) | Named::Resource(_) | Named::Map(_) | Named::Meeting(_) => false,
        }
    }

    fn named(_id: TieId) -> Option<Named> {
        None
    }
}

impl Board {
    /// The ties that say that a member knows an actor, by id.
    pub fn acquaintances(
        &self,
        member: MemberId,
        actor: ActorId,
    ) -> impl Iterator<Item = (TieId, &Arc<Tie>)> {
        let knows = move |kind: TieKindId| {
            let kind = self.tie_kind(kind);
            kind.is_some_and(|it| it.role == TieRole::Acquaintance)
        };
        self.ties
            .iter()
            .filter(move |(_, tie)| tie.to == actor && tie.from.member() == Some(member))
            .filter(move |(_, tie)| knows(tie.kind))
            .map(|(id, tie)| (*id, tie))
    }

    /// The ties at either end of which an actor is, by id.
    pub fn ties_of(&self, actor: ActorId) -> impl Iterator<Item = (TieId, &Tie)> {
        self.ties
            .iter()
            .filter(move |(_, tie)| tie.touches(actor))
            .map(|(id, tie)| (*id, tie.as_ref()))
    }

    /// Whether both ends of a tie and its kind exist.
    pub fn can_hold_tie(&self, tie: &Tie) -> bool {
        let from = match tie.from {
            End::Actor(actor) => self.actors.contains_key(&actor),
            End::Member(member) => self.member(member).is_some(),
        };
        from && self.actors.contains_key(&tie.to) && self.tie_kind(tie.kind).is_some()
    }
}
