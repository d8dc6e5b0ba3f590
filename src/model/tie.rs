//! Ties: who acts on whom, who knows whom, and how.

use super::{
    ActorId, Certainty, Color, Ext, Flow, Head, MemberId, NAME_MAX, NOTE_MAX, Stroke, TieKindId,
    TieRole, name,
};

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
        self.note = name::cut(&self.note, NOTE_MAX);
    }
}

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
        self.name = name::line(&self.name, NAME_MAX);
    }
}
