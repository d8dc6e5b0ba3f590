//! Who acts on a target, and who cannot be lost.

use super::reach::Reach;
use super::ways::Search;
use super::web::Web;
use crate::model::ActorId;

/// Who acts on a target, directly or through others in at most [`super::rule::STEPS_MAX`] steps, the strongest first.
///
/// The share is the best product of strengths, certainties and steps of [`super::rule`] along one chain of ties. Nobody is
/// asked for anything here, so stances do not count, and opponents and those whom nobody is to contact are named too.
pub fn on_target(web: &Web, target: ActorId) -> Vec<(ActorId, f64)> {
    let Some(at) = web.node(target) else {
        return Vec::new();
    };
    let reach = Reach::acting(web, at);
    let others = reach.others();
    let mut acting: Vec<_> = others
        .map(|(node, share)| (web.spot(node).actor, share))
        .collect();
    strongest_first(&mut acting);
    acting
}

/// Puts the greatest first, and those alike by id.
fn strongest_first(shares: &mut [(ActorId, f64)]) {
    shares.sort_by(|(a, first), (b, second)| second.total_cmp(first).then(a.cmp(b)));
}

/// The actors whose loss breaks every way from us to a target, from the first one asked on; the target itself is none, and
/// there are none where there is no way.
///
/// Those on the best way are taken out one by one: who is on every way is on that one.
pub fn cut_points(web: &Web, target: ActorId) -> Vec<ActorId> {
    let Some(at) = web.node(target) else {
        return Vec::new();
    };
    let way_without = |without: Option<ActorId>| {
        let mut search = Search::to(web, at);
        search.without = without.and_then(|actor| web.node(actor));
        search.most = 1;
        search.run().ways.pop()
    };
    let best = way_without(None);
    let mut actors = best.map(|way| way.actors).unwrap_or_default();
    actors.retain(|actor| *actor != target && way_without(Some(*actor)).is_none());
    actors
}
