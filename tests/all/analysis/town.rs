//! A board as large as is asked, always the same: actors placed at random, twice as many ties, a tenth of them known to us.

use alliage::library;
use alliage::model::{
    Actor, ActorId, Board, Certainty, Edit, Effort, End, Engagement, MapId, Member, MemberId,
    Movability, Need, Offer, OfferState, Placement, Resource, Stance, Tie, TieId,
};
use std::sync::Arc;

/// The map of the board.
pub const MAP: MapId = MapId(1);
const MEMBERS: u64 = 10;
const TARGETS: u64 = 3;

/// Numbers as if at random.
struct Dice(u64);

impl Dice {
    fn below(&mut self, many: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % many
    }

    fn of<Word: Clone>(&mut self, words: &[Word]) -> Word {
        words[self.below(words.len() as u64) as usize].clone()
    }
}

fn actor(dice: &mut Dice, nth: u64, resources: &[Resource]) -> Actor {
    let mut actor = Actor::named(format!("Actor {nth}"));
    actor.stance = dice.of(Stance::KNOWN);
    actor.movability = dice.of(Movability::KNOWN);
    actor.effort = dice.of(Effort::KNOWN);
    actor.target = nth < TARGETS;
    actor.no_contact = dice.below(50) == 0;
    actor.engagement = match dice.below(20) {
        0 => Engagement::InCollective,
        1 => Engagement::Met,
        2..4 => Engagement::Contacted,
        _ => Engagement::Identified,
    };
    for resource in resources {
        if dice.below(10) == 0 {
            actor
                .offers
                .push(Offer::of(resource.id, dice.of(OfferState::KNOWN)));
        }
    }
    let mut value = || (dice.below(5) > 0).then(|| dice.below(1001) as f64 / 100.0);
    let place = Placement {
        x: value(),
        y: value(),
        ..Placement::default()
    };
    actor.places.insert(MAP, place);
    actor
}

fn tie(dice: &mut Dice, board: &Board, from: End, count: u64) -> Tie {
    let kind = dice.of(&board.tie_kinds);
    let mut tie = Tie::new(from, ActorId(1 + dice.below(count)), &kind);
    tie.strength = 1 + dice.below(3) as u8;
    tie.certainty = dice.of(Certainty::KNOWN);
    tie
}

fn people(board: &mut Board) {
    let member = |nth| Member {
        id: MemberId(nth),
        name: format!("M{nth}"),
        ext: alliage::model::Ext::new(),
    };
    for id in 1..=MEMBERS {
        board.apply(&Edit::put(member(id)));
    }
    for (nth, mut resource) in Arc::clone(&board.resources).iter().cloned().enumerate() {
        resource.need = Need::KNOWN[nth % 3].clone();
        board.apply(&Edit::put(resource));
    }
}

/// A board of so many actors.
pub fn town(count: u64) -> Board {
    let mut dice = Dice(count);
    let mut board = library::board("en", library::PRESET_DEFAULT);
    people(&mut board);
    let resources = board.resources.to_vec();
    for nth in 0..count {
        let actor = actor(&mut dice, nth, &resources);
        board.apply(&Edit::Put(ActorId(nth + 1), Arc::new(actor)));
    }
    for nth in 0..2 * count {
        let from = if nth % 40 == 0 {
            End::Member(MemberId(1 + dice.below(MEMBERS)))
        } else {
            End::Actor(ActorId(1 + dice.below(count)))
        };
        let tie = tie(&mut dice, &board, from, count);
        board.apply(&Edit::PutTie(TieId(nth + 1), Arc::new(tie)));
    }
    board
}
