//! Who can pass something on to whom: the ties of a board as a petgraph graph.

use super::rule::RULE;
use crate::model::{Actor, ActorId, Board, End, Engagement, Flow, MemberId, Tie, TieId, TieRole};
use petgraph::Direction::Incoming;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef as _;

/// All actors, and every passage between two of them: read once for all questions about the same board.
pub struct Web {
    /// Of whom each node is, in their order.
    ids: Vec<ActorId>,
    graph: DiGraph<Spot, Passage>,
}

/// An actor as the ways see it.
pub(super) struct Spot {
    pub actor: ActorId,
    /// How much of what it is asked it passes on.
    pub passes_on: f64,
    /// Whether it is in the collective: one of us, so that nobody else need ask it.
    pub ours: bool,
    /// Whether a first message went out to it.
    pub contacted: bool,
    /// Whether nobody is to contact it.
    pub no_contact: bool,
    /// The ways in which we can ask it first.
    pub openings: Vec<Opening>,
}

/// One way in which we can ask an actor first.
#[derive(Clone, Copy)]
pub(super) struct Opening {
    pub share: f64,
    /// The member who asks, by which tie; `None` when the collective itself does.
    pub by: Option<(MemberId, TieId)>,
    on: Option<ActorId>,
    in_pair: bool,
}

/// One tie in one direction in which it can be used.
#[derive(Clone, Copy)]
pub(super) struct Passage {
    pub tie: TieId,
    pub share: f64,
    on: Option<ActorId>,
}

/// Whether ties of a role carry anything to a target: those of conflict, and those that mean nothing in particular, do not.
pub(super) fn carries(role: &TieRole) -> bool {
    match role {
        TieRole::Influence
        | TieRole::Acquaintance
        | TieRole::FunctionalAlliance
        | TieRole::PoliticalAlliance
        | TieRole::Membership => true,
        TieRole::Conflict | TieRole::Plain | TieRole::Other(_) => false,
    }
}

/// Whether a tie can be used from its second end to its first too. A person speaks to an organisation and for it.
fn runs_back(tie: &Tie, role: &TieRole) -> bool {
    *role == TieRole::Membership || matches!(tie.flow, Flow::Both | Flow::None)
}

/// The target that a tie is limited to; only influence can be.
fn limit(tie: &Tie, role: &TieRole) -> Option<ActorId> {
    tie.on.filter(|_| *role == TieRole::Influence)
}

fn allows(on: Option<ActorId>, target: ActorId) -> bool {
    on.is_none_or(|only| only == target)
}

impl Spot {
    fn of(id: ActorId, actor: &Actor) -> Self {
        let ours = actor.engagement == Engagement::InCollective;
        let opening = RULE.known_to_us(&actor.engagement).map(|share| Opening {
            share,
            by: None,
            on: None,
            in_pair: false,
        });
        Self {
            actor: id,
            passes_on: if ours {
                1.0
            } else {
                RULE.passes_on(&actor.stance)
            },
            ours,
            contacted: actor.engagement == Engagement::Contacted,
            no_contact: actor.no_contact,
            openings: opening.into_iter().collect(),
        }
    }

    /// Adds a member's tie. One in the collective needs nobody to ask it, and knowing one we met is no worse for it.
    fn open(&mut self, opening: Opening) {
        if self.ours {
            return;
        }
        let general = self.openings.iter().filter(|it| it.by.is_none());
        let least = general.map(|it| it.share).fold(0.0, f64::max);
        self.openings.push(Opening {
            share: opening.share.max(least),
            ..opening
        });
    }

    /// The best way in which we can ask it first for the sake of a target: the surest, then by a member who is named, then
    /// by one in charge of contact with it, then by the first of them.
    pub(super) fn opening(&self, target: ActorId) -> Option<&Opening> {
        let usable = self.openings.iter().filter(|it| allows(it.on, target));
        usable.reduce(|best, other| {
            let rank = |it: &Opening| (it.by.is_some(), it.in_pair);
            let order = other.share.total_cmp(&best.share);
            let order = order.then(rank(other).cmp(&rank(best)));
            let order = order.then(best.by.cmp(&other.by));
            if order.is_gt() { other } else { best }
        })
    }
}

impl Web {
    /// Reads the ties of a board.
    pub fn of(board: &Board) -> Self {
        let mut graph = DiGraph::with_capacity(board.actors.len(), 2 * board.ties.len());
        for (id, actor) in &board.actors {
            graph.add_node(Spot::of(*id, actor));
        }
        let ids = board.actors.keys().copied().collect();
        let mut web = Self { ids, graph };
        let carrying = board.tie_kinds.iter().filter(|kind| carries(&kind.role));
        let carrying: Vec<_> = carrying.map(|kind| (kind.id, &kind.role)).collect();
        for (id, tie) in &board.ties {
            if let Some((_, role)) = carrying.iter().find(|(kind, _)| *kind == tie.kind) {
                web.add(board, *id, tie, role);
            }
        }
        web
    }

    fn add(&mut self, board: &Board, id: TieId, tie: &Tie, role: &TieRole) {
        let Some(to) = self.node(tie.to) else { return };
        let (share, on) = (RULE.tie(tie.strength, &tie.certainty), limit(tie, role));
        let from = match tie.from {
            End::Actor(actor) => self.node(actor).filter(|from| *from != to),
            End::Member(member) => {
                let actor = board.actor(tie.to);
                self.graph[to].open(Opening {
                    share,
                    by: Some((member, id)),
                    on,
                    in_pair: actor.is_some_and(|actor| actor.pair.contains(&member)),
                });
                None
            }
        };
        let Some(from) = from else { return };
        let share = share * RULE.step;
        let passage = Passage { tie: id, share, on };
        self.graph.add_edge(from, to, passage);
        if runs_back(tie, role) {
            self.graph.add_edge(to, from, passage);
        }
    }

    /// The node of an actor; nodes are in the order of the ids of their actors.
    pub(super) fn node(&self, actor: ActorId) -> Option<NodeIndex> {
        self.ids.binary_search(&actor).ok().map(NodeIndex::new)
    }

    /// The actor of a node.
    pub(super) fn spot(&self, node: NodeIndex) -> &Spot {
        &self.graph[node]
    }

    /// An actor, by its id.
    pub(super) fn spot_of(&self, actor: ActorId) -> Option<&Spot> {
        self.node(actor).map(|node| self.spot(node))
    }

    /// All actors, by id.
    pub(super) fn spots(&self) -> impl Iterator<Item = &Spot> {
        self.graph.node_weights()
    }

    /// How many actors there are.
    pub(super) fn len(&self) -> usize {
        self.graph.node_count()
    }

    /// Whether any passage leads from a node or to it, or a member knows it.
    pub(super) fn tied(&self, at: usize) -> bool {
        let node = NodeIndex::new(at);
        let by_member = self.graph[node].openings.iter().any(|it| it.by.is_some());
        by_member || self.graph.neighbors_undirected(node).next().is_some()
    }

    /// The passages that lead to a node and can be used for the sake of a target.
    pub(super) fn into(
        &self,
        node: NodeIndex,
        target: ActorId,
    ) -> impl Iterator<Item = (NodeIndex, Passage)> {
        let edges = self.graph.edges_directed(node, Incoming);
        edges
            .filter(move |edge| allows(edge.weight().on, target))
            .map(|edge| (edge.source(), *edge.weight()))
    }
}
