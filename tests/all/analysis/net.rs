//! A small board of actors and ties, written by names.

use alliage::library;
use alliage::model::{
    Actor, ActorId, Board, Edit, End, Engagement, Flow, IdSource, Member, MemberId, Stance, Tie,
    TieId, TieKind, TieRole,
};
use std::sync::Arc;

/// A board and the names of its actors. All actors are allies unless they are changed.
pub struct Net {
    pub board: Board,
}

impl Net {
    /// A board of these actors, without ties; with a kind of tie that means nothing in particular.
    pub fn of(names: &[&str]) -> Self {
        let board = library::board("en", library::PRESET_DEFAULT);
        let mut net = Self { board };
        let mut kinds = net.board.tie_kinds.to_vec();
        let mut plain = net.kind(&TieRole::Influence);
        (plain.id, plain.role) = (IdSource::seeded(1).next(&net.board), TieRole::Plain);
        kinds.push(plain);
        crate::desk::list(&mut net.board, &kinds);
        for (nth, name) in names.iter().enumerate() {
            let mut actor = Actor::named(*name);
            actor.stance = Stance::ActiveAlly;
            let put = Edit::Put(ActorId(nth as u64 + 1), Arc::new(actor));
            net.board.apply(&put);
        }
        net
    }

    pub fn id(&self, name: &str) -> ActorId {
        let found = self.board.actors.iter().find(|(_, it)| it.name == name);
        *found.unwrap_or_else(|| panic!("no actor {name}")).0
    }

    pub fn name(&self, id: ActorId) -> &str {
        &self.board.actor(id).unwrap().name
    }

    pub fn names(&self, ids: &[ActorId]) -> Vec<&str> {
        ids.iter().map(|id| self.name(*id)).collect()
    }

    /// Changes an actor.
    pub fn change(&mut self, name: &str, change: impl Fn(&mut Actor)) {
        let id = self.id(name);
        let mut actor = self.board.actor(id).unwrap().clone();
        change(&mut actor);
        self.board.apply(&Edit::Put(id, Arc::new(actor)));
    }

    /// Makes an actor one that we met.
    pub fn meet(&mut self, name: &str) {
        self.change(name, |actor| actor.engagement = Engagement::Met);
    }

    pub fn kind(&self, role: &TieRole) -> TieKind {
        let kinds = self.board.tie_kinds.iter();
        let mut found = kinds.filter(|kind| kind.role == *role);
        found.next().unwrap().clone()
    }

    /// A sure tie of strength 3, changed as is said.
    pub fn tie(&mut self, from: End, to: &str, role: &TieRole, change: impl Fn(&mut Tie)) -> TieId {
        let mut tie = Tie::new(from, self.id(to), &self.kind(role));
        tie.strength = 3;
        change(&mut tie);
        let id = IdSource::seeded(1).next(&self.board);
        self.board.apply(&Edit::PutTie(id, Arc::new(tie)));
        assert!(self.board.ties.contains_key(&id), "the tie was not drawn");
        id
    }

    pub fn put_tie(&mut self, id: TieId, tie: Tie) {
        self.board.apply(&Edit::PutTie(id, Arc::new(tie)));
    }

    pub fn change_tie(&mut self, id: TieId, change: impl Fn(&mut Tie)) {
        let mut tie = self.board.ties[&id].as_ref().clone();
        change(&mut tie);
        self.put_tie(id, tie);
    }

    /// One actor influences another.
    pub fn acts(&mut self, from: &str, to: &str) -> TieId {
        let from = End::Actor(self.id(from));
        self.tie(from, to, &TieRole::Influence, |_| {})
    }

    /// Two actors are allies, whichever is named first.
    pub fn allied(&mut self, one: &str, other: &str) -> TieId {
        let one = End::Actor(self.id(one));
        self.tie(one, other, &TieRole::PoliticalAlliance, |tie| {
            tie.flow = Flow::None;
        })
    }

    /// A member of the collective who knows an actor.
    pub fn knows(&mut self, member: &str, to: &str) -> TieId {
        let known = self.board.members.iter().find(|it| it.name == member);
        let fresh = || IdSource::seeded(1).next(&self.board);
        let id = known.map_or_else(fresh, |it| it.id);
        if known.is_none() {
            let mut members = self.board.members.to_vec();
            members.push(Member {
                id,
                name: member.to_owned(),
                ext: alliage::model::Ext::new(),
            });
            crate::desk::list(&mut self.board, &members);
        }
        self.tie(End::Member(id), to, &TieRole::Acquaintance, |_| {})
    }

    pub fn member(&self, name: &str) -> MemberId {
        let found = self.board.members.iter().find(|it| it.name == name);
        found.unwrap().id
    }
}
