//! What stands in the way of a way: a tie that is missing, and those whom nobody is to contact.

use super::{Missing, Search};
use crate::analysis::influence::Reach;
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

/// Those whom nobody is to contact and on whom a way would go if they were as others are, by id.
pub(super) fn avoided(web: &Web, target: NodeIndex) -> Vec<ActorId> {
    let flagged = |node: NodeIndex| web.spot(node).no_contact;
    let would = |node: NodeIndex| {
        let mut search = Search::to(web, target);
        (search.no_contact, search.through, search.most) = (true, Some(node), 1);
        !search.run().ways.is_empty()
    };
    let to = web.spot(target);
    let itself = (to.no_contact && to.opening(to.actor).is_some()).then_some(to.actor);
    let reach = Reach::acting(web, target);
    let others = reach.others().map(|(node, _)| node);
    let others = others.filter(|node| flagged(*node) && would(*node));
    let others = others.map(|node| web.spot(node).actor);
    let mut avoided: Vec<_> = others.chain(itself).collect();
    avoided.sort_unstable();
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

/// The one of the greatest share; the first of those alike.
fn best<Id>(mut ranked: impl Iterator<Item = (Id, f64)>) -> Option<Id> {
    let first = ranked.next()?;
    let best = ranked.fold(
        first,
        |best, other| if other.1 > best.1 { other } else { best },
    );
    Some(best.0)
}
