//! The parts of a score, each from 0 to 1, or unknown.

use crate::analysis::coverage::wanted;
use crate::analysis::web::Spot;
use crate::model::{
    Actor, Board, Effort, Engagement, Map, MapId, Movability, Need, OfferState, Placement,
    ResourceId,
};

/// What one that could be moved counts for in nearness.
const MOVABLE: f64 = 0.75;
/// What one that could perhaps be moved counts for in nearness.
const PERHAPS: f64 = 0.5;
/// What an offer of something useful counts for beside one of something vital.
const USEFUL: f64 = 0.5;
/// What a hope counts for beside a word given.
const HOPED: f64 = 0.6;
/// What a first message counts for in acquaintance.
const CONTACTED: f64 = 0.3;

/// The board as all parts are seen from.
pub(super) struct Sight<'a> {
    board_map: &'a Map,
    wanted: Vec<(ResourceId, Need)>,
    /// Whether the group said what it needs.
    needs_known: bool,
    /// Whether the group said whom its members know.
    acquaintance_known: bool,
}

impl<'a> Sight<'a> {
    pub fn of(board: &'a Board, map: MapId) -> Self {
        let needed = |need: &Need| matches!(need, Need::Useful | Need::Vital);
        Self {
            board_map: board.map(map),
            wanted: wanted(board),
            needs_known: board.resources.iter().any(|it| needed(&it.need)),
            acquaintance_known: board.ties.values().any(|tie| tie.from.member().is_some()),
        }
    }

    /// All parts of one actor, in the order of [`super::Part::ALL`].
    pub fn parts(&self, actor: &Actor, spot: &Spot, lead: Option<f64>) -> [Option<f64>; 6] {
        let place = actor.places.get(&self.board_map.id);
        [
            self.power(place),
            self.nearness(actor, place),
            self.resources(actor),
            lead,
            self.acquaintance(actor, spot),
            effort(actor),
        ]
    }

    fn power(&self, place: Option<&Placement>) -> Option<f64> {
        Some(self.board_map.axes.y.share(place?.y?))
    }

    fn nearness(&self, actor: &Actor, place: Option<&Placement>) -> Option<f64> {
        let value = place.and_then(|place| place.x);
        let near = value.map(|value| self.board_map.axes.x.share(value));
        let moved = match actor.movability {
            Movability::Yes => Some(MOVABLE),
            Movability::Maybe => Some(PERHAPS),
            Movability::No | Movability::Unknown | Movability::Other(_) => None,
        };
        // `None` is less than any value.
        if near > moved { near } else { moved }
    }

    fn resources(&self, actor: &Actor) -> Option<f64> {
        if !self.needs_known || actor.offers.is_empty() {
            return None;
        }
        let brings = actor.offers.iter().filter_map(|offer| {
            let (_, need) = self.wanted.iter().find(|(id, _)| *id == offer.resource)?;
            let need = if *need == Need::Vital { 1.0 } else { USEFUL };
            let sure = if offer.state == OfferState::Confirmed {
                1.0
            } else {
                HOPED
            };
            Some(need * sure)
        });
        // A sum of nothing would be −0.
        Some(brings.fold(0.0, |sum: f64, it| sum + it).min(1.0))
    }

    fn acquaintance(&self, actor: &Actor, spot: &Spot) -> Option<f64> {
        let opened = spot.openings.iter().map(|it| it.share).reduce(f64::max);
        let contacted = (actor.engagement == Engagement::Contacted).then_some(CONTACTED);
        let known = if opened > contacted {
            opened
        } else {
            contacted
        };
        known.or(self.acquaintance_known.then_some(0.0))
    }
}

fn effort(actor: &Actor) -> Option<f64> {
    match actor.effort {
        Effort::Small => Some(0.2),
        Effort::Medium => Some(0.5),
        Effort::Large => Some(1.0),
        Effort::Unknown | Effort::Other(_) => None,
    }
}
