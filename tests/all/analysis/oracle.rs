//! Answers on boards made at random, beside the same answers found another way: by petgraph, or by trying everything.

use super::net::Net;
use alliage::analysis::Web;
use alliage::analysis::coverage::smallest_set;
use alliage::analysis::influence::{cut_points, on_target};
use alliage::analysis::never;
use alliage::analysis::rule::RULE;
use alliage::analysis::ways::{STEPS_MAX, WAYS_MAX, Way, to_target};
use alliage::model::{
    Actor, ActorId, Board, Certainty, Edit, Effort, End, Engagement, Flow, IdSource, MemberId,
    Need, Offer, OfferState, Stance, Tie, TieRole,
};
use petgraph::algo::{all_simple_paths, dijkstra};
use petgraph::graph::{DiGraph, NodeIndex};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::collections::hash_map::RandomState;
use std::sync::Arc;

const NAMES: [&str; 7] = ["A", "B", "C", "D", "E", "F", "G"];
const TARGET: ActorId = ActorId(1);

fn word<Word: Clone + std::fmt::Debug + 'static>(
    words: &'static [Word],
) -> impl Strategy<Value = Word> {
    prop::sample::select(words)
}

fn actor() -> impl Strategy<Value = Actor> {
    let rare = prop::bool::weighted(0.15);
    let offers = prop::collection::btree_set(0..5_usize, 0..4);
    (
        word(Stance::KNOWN),
        word(Engagement::KNOWN),
        word(Effort::KNOWN),
        rare,
        offers,
        any::<bool>(),
    )
        .prop_map(|(stance, engagement, effort, no_contact, offers, sure)| {
            let mut actor = Actor::named("x");
            actor.engagement = if engagement == Engagement::InCollective && sure {
                Engagement::Identified
            } else {
                engagement
            };
            (actor.stance, actor.effort, actor.no_contact) = (stance, effort, no_contact);
            let state = [OfferState::Hoped, OfferState::Confirmed][usize::from(sure)].clone();
            let offer =
                |nth: usize| Offer::of(alliage::model::ResourceId(nth as u64 + 1), state.clone());
            actor.offers = offers.into_iter().map(offer).collect();
            actor
        })
}

/// A tie: its first end (0 is the member), its second, its role, its flow, strength, certainty, and what it is limited to.
type Drawn = (u64, u64, TieRole, Flow, u8, Certainty, Option<u64>);

fn drawn() -> impl Strategy<Value = Drawn> {
    let limit = prop::option::weighted(0.2, 1..8_u64);
    let end = 1..8_u64;
    let first = prop_oneof![1 => Just(0_u64), 9 => 1..8_u64];
    (
        first,
        end,
        word(TieRole::KNOWN),
        word(Flow::KNOWN),
        1..4_u8,
        word(Certainty::KNOWN),
        limit,
    )
}

fn tie(net: &Net, (from, to, role, flow, strength, certainty, on): Drawn) -> Tie {
    let from = match from {
        0 => End::Member(MemberId(1)),
        actor => End::Actor(ActorId(actor)),
    };
    let mut tie = Tie::new(from, ActorId(to), &net.kind(&role));
    (tie.flow, tie.strength, tie.certainty) = (flow, strength, certainty);
    tie.on = on.map(ActorId);
    tie
}

fn board() -> impl Strategy<Value = Board> {
    let actors = prop::collection::vec(actor(), NAMES.len());
    let ties = prop::collection::vec(drawn(), 0..22);
    (actors, ties).prop_map(|(actors, ties)| {
        let mut net = Net::of(&NAMES);
        net.knows("Ada", "B");
        net.board.ties.clear();
        for (nth, mut actor) in actors.into_iter().enumerate() {
            NAMES[nth].clone_into(&mut actor.name);
            let put = Edit::Put(ActorId(nth as u64 + 1), Arc::new(actor));
            net.board.apply(&put);
        }
        for drawn in ties {
            let tie = tie(&net, drawn);
            let id = IdSource::seeded(1).next(&net.board);
            net.put_tie(id, tie);
        }
        net.board
    })
}

/// The role of a tie.
fn role<'a>(board: &'a Board, tie: &Tie) -> &'a TieRole {
    &board.tie_kind(tie.kind).unwrap().role
}

/// Who hands on to whom for the sake of the target, and how much: every usable tie in every usable direction.
fn hands(board: &Board) -> DiGraph<ActorId, f64> {
    let mut graph = DiGraph::new();
    for id in board.actors.keys() {
        graph.add_node(*id);
    }
    let node = |id: ActorId| NodeIndex::new(id.0 as usize - 1);
    for tie in board.ties.values() {
        let (role, limited) = (role(board, tie), tie.on.is_some_and(|on| on != TARGET));
        let usable = !matches!(role, TieRole::Conflict | TieRole::Plain);
        let Some(from) = tie.from.actor().filter(|_| usable) else {
            continue;
        };
        if limited && *role == TieRole::Influence {
            continue;
        }
        let share = RULE.tie(tie.strength, &tie.certainty) * RULE.step;
        graph.add_edge(node(from), node(tie.to), share);
        if *role == TieRole::Membership || tie.flow != Flow::Forward {
            graph.add_edge(node(tie.to), node(from), share);
        }
    }
    graph
}

/// The best of the ties between two.
fn best(graph: &DiGraph<ActorId, f64>, from: NodeIndex, to: NodeIndex) -> f64 {
    let edges = graph.edges_connecting(from, to);
    edges.map(|edge| *edge.weight()).fold(0.0, f64::max)
}

/// How well we know one, if we do.
fn opening(board: &Board, id: ActorId) -> Option<f64> {
    let actor = board.actor(id)?;
    if actor.no_contact {
        return None;
    }
    let engaged = RULE.known_to_us(&actor.engagement);
    let usable = |tie: &&Arc<Tie>| {
        let (role, limited) = (role(board, tie), tie.on.is_some_and(|on| on != TARGET));
        let carries = !matches!(role, TieRole::Conflict | TieRole::Plain);
        tie.to == id
            && tie.from.member().is_some()
            && carries
            && !(limited && *role == TieRole::Influence)
    };
    let ties = board.ties.values().filter(usable);
    let by_member = ties.map(|tie| RULE.tie(tie.strength, &tie.certainty));
    let by_member = by_member.reduce(f64::max);
    if actor.engagement == Engagement::InCollective {
        return engaged;
    }
    [engaged, by_member].into_iter().flatten().reduce(f64::max)
}

/// Every simple path of at most so many steps from one to the target.
fn paths(graph: &DiGraph<ActorId, f64>, from: ActorId) -> BTreeSet<Vec<NodeIndex>> {
    let (from, to) = (NodeIndex::new(from.0 as usize - 1), NodeIndex::new(0));
    if from == to {
        return BTreeSet::from([vec![to]]);
    }
    all_simple_paths::<Vec<_>, _, RandomState>(graph, from, to, 0, Some(STEPS_MAX - 1)).collect()
}

/// Every way to the target and what it is worth, by trying all paths.
fn all_ways(board: &Board) -> Vec<(Vec<ActorId>, f64)> {
    let graph = hands(board);
    let mut ways = Vec::new();
    for first in board.actors.keys() {
        let Some(opening) = opening(board, *first) else {
            continue;
        };
        for path in paths(&graph, *first) {
            let worth = worth(board, &graph, &path);
            ways.extend(worth.map(|worth| {
                let actors: Vec<_> = path.iter().map(|node| graph[*node]).collect();
                (actors, opening * worth)
            }));
        }
    }
    ways.sort_by(|(first, a), (second, b)| {
        let order = b.total_cmp(a).then(first.len().cmp(&second.len()));
        order.then(first.cmp(second))
    });
    ways
}

/// What a path is worth; nothing if it goes where no way may.
fn worth(board: &Board, graph: &DiGraph<ActorId, f64>, path: &[NodeIndex]) -> Option<f64> {
    let actor = |node: &NodeIndex| board.actor(graph[*node]).unwrap();
    let ours = |node: &NodeIndex| actor(node).engagement == Engagement::InCollective;
    let asked = &path[..path.len() - 1];
    if asked.iter().any(|node| actor(node).no_contact) || asked.iter().skip(1).any(ours) {
        return None;
    }
    let mut worth = 1.0;
    for two in path.windows(2) {
        let stance = RULE.passes_on(&actor(&two[0]).stance);
        worth *= if ours(&two[0]) { 1.0 } else { stance };
        worth *= best(graph, two[0], two[1]);
    }
    Some(worth)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_ways_are_those_found_by_trying_all_paths(board in board()) {
        let all = all_ways(&board);
        let answer = to_target(&Web::of(&board), TARGET);
        prop_assert_eq!(answer.cut_short, all.len() > WAYS_MAX);
        prop_assert_eq!(answer.ways.len(), all.len().min(WAYS_MAX));
        for (way, (_, worth)) in answer.ways.iter().zip(&all) {
            prop_assert!((way.strength - worth).abs() < 1e-9, "{} {}", way.strength, worth);
        }
        let known: BTreeSet<_> = all.iter().map(|(actors, _)| actors).collect();
        let found: BTreeSet<_> = answer.ways.iter().map(|way| &way.actors).collect();
        prop_assert_eq!(found.len(), answer.ways.len());
        prop_assert!(found.is_subset(&known));
        prop_assert_eq!(answer.missing.is_some(), all.is_empty());
    }

    #[test]
    fn each_way_names_the_ties_between_its_actors(board in board()) {
        for way in to_target(&Web::of(&board), TARGET).ways {
            let ties: Vec<_> = way.ties.iter().map(|id| &board.ties[id]).collect();
            let own = usize::from(way.asker.is_some());
            prop_assert_eq!(ties.len(), way.steps() + own);
            if let Some(member) = way.asker {
                prop_assert_eq!(ties[0].from, End::Member(member));
                prop_assert_eq!(ties[0].to, way.actors[0]);
            }
            for (two, tie) in way.actors.windows(2).zip(&ties[own..]) {
                prop_assert!(tie.touches(two[0]) && tie.touches(two[1]) && two[0] != two[1]);
            }
        }
    }

    #[test]
    fn the_shortest_way_is_as_short_as_dijkstra_says(board in board()) {
        let mut graph = hands(&board);
        let us = graph.add_node(ActorId(0));
        for id in board.actors.keys() {
            if opening(&board, *id).is_some() {
                graph.add_edge(us, NodeIndex::new(id.0 as usize - 1), 1.0);
            }
        }
        graph.retain_edges(|graph, edge| {
            let (from, _) = graph.edge_endpoints(edge).unwrap();
            from == us || !board.actor(graph[from]).unwrap().no_contact
        });
        let steps = dijkstra(&graph, us, Some(NodeIndex::new(0)), |_| 1_usize);
        let shortest = steps.get(&NodeIndex::new(0)).map(|steps| steps - 1);
        let shortest = shortest.filter(|steps| *steps <= STEPS_MAX);
        let ways = to_target(&Web::of(&board), TARGET).ways;
        if ways.len() < WAYS_MAX {
            prop_assert_eq!(ways.iter().map(Way::steps).min(), shortest);
        }
    }

    #[test]
    fn cut_points_are_on_every_way(board in board()) {
        let all = all_ways(&board);
        let on_all = |id: &&ActorId| {
            **id != TARGET && all.iter().all(|(actors, _)| actors.contains(id))
        };
        let expected: Vec<_> = match all.first() {
            Some((best, _)) => best.iter().filter(on_all).copied().collect(),
            None => Vec::new(),
        };
        prop_assert_eq!(cut_points(&Web::of(&board), TARGET), expected);
    }

    #[test]
    fn who_acts_on_the_target_acts_by_its_best_path(board in board()) {
        let graph = hands(&board);
        let found = on_target(&Web::of(&board), TARGET);
        for id in board.actors.keys().filter(|id| **id != TARGET) {
            let product = |path: &Vec<NodeIndex>| -> f64 {
                path.windows(2).map(|two| best(&graph, two[0], two[1])).product()
            };
            let expected = paths(&graph, *id).iter().map(product).reduce(f64::max);
            let share = found.iter().find(|(actor, _)| actor == id).map(|(_, share)| *share);
            prop_assert_eq!(share.is_some(), expected.is_some());
            let apart = share.unwrap_or_default() - expected.unwrap_or_default();
            prop_assert!(apart.abs() < 1e-9);
        }
    }

    #[test]
    fn the_smallest_set_is_the_best_of_all_sets(board in board()) {
        let mut board = board;
        let mut resources = board.resources.to_vec();
        for resource in resources.iter_mut().take(4) {
            resource.need = Need::Vital;
        }
        resources[3].held = true;
        crate::desk::list(&mut board, &resources);
        let set = smallest_set(&board, &never).unwrap();
        let (uncovered, cost) = cheapest(&board);
        prop_assert!(set.exact);
        prop_assert_eq!(set.uncovered.len(), uncovered);
        prop_assert_eq!(cost_of(&board, &set.actors), (uncovered, cost));
    }
}

/// What a set costs: how many, then their stances, engagement, effort and hopes, each in sum.
type Cost = [usize; 5];

/// How many vital needs a set leaves open, and what it costs.
fn cost_of(board: &Board, actors: &[ActorId]) -> (usize, Cost) {
    let resources = board.resources.iter();
    let vital = resources.filter(|it| it.need == Need::Vital && !it.held);
    let mut open: BTreeSet<_> = vital.map(|it| it.id).collect();
    for actor in board.actors.values() {
        if actor.engagement == Engagement::InCollective && !actor.no_contact {
            let confirmed = actor
                .offers
                .iter()
                .filter(|it| it.state == OfferState::Confirmed);
            confirmed.for_each(|it| {
                open.remove(&it.resource);
            });
        }
    }
    let wanted = open.clone();
    let mut cost = [actors.len(), 0, 0, 0, 0];
    for id in actors {
        let actor = board.actor(*id).unwrap();
        let stances = [
            Stance::ActiveAlly,
            Stance::Ally,
            Stance::Neutral,
            Stance::Unknown,
            Stance::Opponent,
            Stance::ActiveOpponent,
        ];
        let efforts = [
            Effort::Small,
            Effort::Medium,
            Effort::Large,
            Effort::Unknown,
        ];
        cost[1] += stances.iter().position(|it| *it == actor.stance).unwrap();
        cost[2] += 4 - actor.engagement.quarters();
        cost[3] += efforts.iter().position(|it| *it == actor.effort).unwrap();
        for offer in actor
            .offers
            .iter()
            .filter(|it| wanted.contains(&it.resource))
        {
            open.remove(&offer.resource);
            cost[4] += usize::from(offer.state == OfferState::Hoped);
        }
    }
    (open.len(), cost)
}

/// The fewest needs left open, and the least cost of a set that leaves no more.
fn cheapest(board: &Board) -> (usize, Cost) {
    let askable = board.actors.iter().filter(|(_, actor)| !actor.no_contact);
    let askable: Vec<_> = askable.map(|(id, _)| *id).collect();
    let sets = (0..1_usize << askable.len()).map(|set| {
        let taken = askable.iter().enumerate();
        let taken = taken.filter(|(nth, _)| set >> nth & 1 == 1);
        let actors: Vec<_> = taken.map(|(_, id)| *id).collect();
        cost_of(board, &actors)
    });
    sets.min().unwrap()
}
