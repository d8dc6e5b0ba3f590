//! What stands in the way of a way: a tie that is missing, and those whom nobody is to contact.

use super::{Missing, Search};
use crate::analysis::reach::Reach;
use crate::analysis::web::Web;
use crate::model::ActorId;
use petgraph::graph::NodeIndex;

/// How much better it is to have to get to know somebody to whom a first message already went out.
const HALF_OPEN: f64 = 2.0;

/// The missing tie that would help most.
///
/// One between us and somebody who leads to the target always makes a way; of those the strongest rest counts. When nobody
/// leads to the target, the tie is one from somebody we know to the target; and when we know nobody, two are missing.
pub(super) fn link(web: &Web, target: NodeIndex) -> Option<Missing> {
    let to = web.spot(target).actor;
    if let Some(nearest) = nearest(web, target) {
        let mut search = Search::to(web, target);
        (search.opening, search.most) = (Some(nearest), 1);
        let rest = search.run().ways.pop()?.actors;
        return Some(Missing {
            from: None,
            to: *rest.first()?,
            ties: 1,
            rest,
        });
    }
    let from = best_known(web, to);
    Some(Missing {
        from,
        to,
        ties: if from.is_some() { 1 } else { 2 },
        rest: vec![to],
    })
}

/// Those whom nobody is to contact and who would stand on one of the best ways if they were as others are, by id.
pub(super) fn avoided(web: &Web, target: NodeIndex) -> Vec<ActorId> {
    if web.spots().all(|spot| !spot.no_contact) {
        return Vec::new();
    }
    let mut search = Search::to(web, target);
    search.no_contact = true;
    let flagged = |actor: &ActorId| web.spot_of(*actor).is_some_and(|spot| spot.no_contact);
    let ways = search.run().ways.into_iter();
    // The target itself is avoided only where we would ask it ourselves.
    let asked = ways.flat_map(|way| match way.actors.as_slice() {
        [only] => vec![*only],
        [asked @ .., _] => asked.to_vec(),
        [] => Vec::new(),
    });
    let mut avoided: Vec<_> = asked.filter(flagged).collect();
    avoided.sort_unstable();
    avoided.dedup();
    avoided
}

/// The one who leads to the target best and may be contacted.
fn nearest(web: &Web, target: NodeIndex) -> Option<NodeIndex> {
    let reach = Reach::asked(web, target);
    let others = reach
        .others()
        .filter(|(node, _)| !web.spot(*node).no_contact);
    let ranked = others.map(|(node, share)| {
        let door = if web.spot(node).contacted {
            HALF_OPEN
        } else {
            1.0
        };
        (node, share * door)
    });
    best(ranked)
}

fn best_known(web: &Web, target: ActorId) -> Option<ActorId> {
    let known = web
        .spots()
        .filter(|spot| spot.actor != target && !spot.no_contact);
    let ranked = known.filter_map(|spot| {
        let opening = spot.opening(target)?;
        Some((spot.actor, opening.share * spot.passes_on))
    });
    best(ranked)
}

/// The one of the greatest share; the first by id of those alike.
fn best<Id: Ord>(ranked: impl Iterator<Item = (Id, f64)>) -> Option<Id> {
    let best = ranked.reduce(|best, other| {
        let order = other.1.total_cmp(&best.1).then(best.0.cmp(&other.0));
        if order.is_gt() { other } else { best }
    });
    best.map(|(id, _)| id)
}
