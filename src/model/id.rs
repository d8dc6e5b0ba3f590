//! The names by which things on a board know each other, and where new ones come from.
//!
//! Two copies of a board that go their own ways must never give one id to two things, or joining them again would take
//! one for the other. So no copy can foresee what another will give: each new id follows the last one of its kind by a
//! step that nobody can guess. Ids keep growing, so that what was added last still comes last wherever things stand in
//! the order of their ids: in lists, in the tray, in the file.

use super::Board;
use serde::{Deserialize, Serialize};
use std::cell::Cell;

/// The greatest step from one id to the next.
///
/// When two copies each add `n` things of a kind, the chance that they give an id twice is about `2 n / STEP_MAX`: for
/// 10,000 on either side, one in nine hundred million. There is room for two million ids of a kind, one after the other.
const STEP_MAX: u64 = 1 << 44;

/// Something that names one thing of a kind on a board.
pub trait Id: Copy + Eq {
    /// The id of a number.
    fn of(number: u64) -> Self;

    /// Its number.
    fn number(self) -> u64;

    /// The largest number that a board knows of this kind, in use or still mentioned.
    fn last(board: &Board) -> Option<u64>;

    /// Whether a board has a thing of this id.
    fn is_taken(self, board: &Board) -> bool;
}

/// Writes one newtype id; they would otherwise differ only by name and by where the board keeps what they name.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $last:expr, $taken:expr) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub u64);

        impl Id for $name {
            fn of(number: u64) -> Self {
                Self(number)
            }

            fn number(self) -> u64 {
                self.0
            }

            fn last(board: &Board) -> Option<u64> {
                let last: fn(&Board) -> Option<u64> = $last;
                last(board)
            }

            fn is_taken(self, board: &Board) -> bool {
                let taken: fn(&Board, Self) -> bool = $taken;
                taken(board, self)
            }
        }
    };
}

id! {
    /// Names an actor; never given twice within a board.
    ActorId,
    |board| board.actors.get_max().map(|(id, _)| id.0),
    |board, id| board.actors.contains_key(&id)
}
id! {
    /// Names a category of the typology.
    CategoryId,
    |board| {
        // A guide link may speak of a category that is gone.
        let named = board.links.iter().flat_map(|link| &link.categories);
        let known = board.categories.iter().map(|it| &it.id);
        known.chain(named).map(|id| id.0).max()
    },
    |board, id| board.category(id).is_some()
}
id! {
    /// Names a resource that can be needed and offered.
    ResourceId,
    |board| board.resources.iter().map(|it| it.id.0).max(),
    |board, id| board.resource(id).is_some()
}
id! {
    /// Names a map: one pair of axes with its placements.
    MapId,
    |board| board.maps.iter().map(|it| it.id.0).max(),
    |board, id| board.maps.iter().any(|it| it.id == id)
}
id! {
    /// Names a link to a page of advice.
    LinkId,
    |board| board.links.iter().map(|it| it.id.0).max(),
    |board, id| board.links.iter().any(|it| it.id == id)
}
id! {
    /// Names a tie; never given twice within a board.
    TieId,
    |board| board.ties.get_max().map(|(id, _)| id.0),
    |board, id| board.ties.contains_key(&id)
}
id! {
    /// Names a sort of tie.
    TieKindId,
    |board| board.tie_kinds.iter().map(|it| it.id.0).max(),
    |board, id| board.tie_kind(id).is_some()
}
id! {
    /// Names one of the collective.
    MemberId,
    |board| board.members.iter().map(|it| it.id.0).max(),
    |board, id| board.member(id).is_some()
}
id! {
    /// Names a meeting.
    MeetingId,
    |board| board.meetings.get_max().map(|(id, _)| id.0),
    |board, id| board.meetings.contains_key(&id)
}
id! {
    /// Names a promise or a next step.
    TaskId,
    |board| board.tasks.get_max().map(|(id, _)| id.0),
    |board, id| board.tasks.contains_key(&id)
}

/// Where new ids come from: every id is made here and nowhere else.
#[derive(Clone, Debug, Default)]
pub struct IdSource {
    /// The state of the sequence that stands for the random source in tests.
    seeded: Option<Cell<u64>>,
}

impl IdSource {
    /// Ids that nobody can foresee, from the random source of the system.
    pub fn system() -> Self {
        Self { seeded: None }
    }

    /// Ids that are the same for the same seed, so that what a test does can be done again.
    pub fn seeded(seed: u64) -> Self {
        Self {
            seeded: Some(Cell::new(seed)),
        }
    }

    /// An id that nothing on a board has, nor on any copy of it.
    pub fn next<I: Id>(&self, board: &Board) -> I {
        self.after(board, I::last(board))
    }

    /// So many ids for things that are added in one go, in growing order.
    pub fn several<I: Id>(&self, board: &Board, count: usize) -> Vec<I> {
        let mut last = I::last(board);
        let mut ids: Vec<I> = Vec::with_capacity(count);
        while ids.len() < count {
            let id: I = self.after(board, last);
            let follows = last.is_none_or(|last| id.number() > last);
            if follows || !ids.contains(&id) {
                ids.push(id);
            }
            last = last.max(Some(id.number()));
        }
        ids
    }

    /// A number that differs from one start of the program to the next.
    pub fn number(&self) -> u64 {
        match &self.seeded {
            Some(state) => {
                state.set(state.get().wrapping_add(SPLIT_MIX_STEP));
                split_mix(state.get())
            }
            None => getrandom::u64().expect("every system that has windows has a random source"),
        }
    }

    /// A number after the last one given, by a step that nobody can foresee; where there is no room above, one from the
    /// whole range that is not taken.
    pub fn following(&self, last: Option<u64>, taken: impl Fn(u64) -> bool) -> u64 {
        let step = 1 + self.number() % STEP_MAX;
        if let Some(number) = last.unwrap_or(0).checked_add(step) {
            return number;
        }
        loop {
            let number = self.number();
            if !taken(number) {
                return number;
            }
        }
    }

    fn after<I: Id>(&self, board: &Board, last: Option<u64>) -> I {
        I::of(self.following(last, |number| I::of(number).is_taken(board)))
    }
}

/// The step of the sequence of `split_mix`: the golden ratio as a fraction of the range.
const SPLIT_MIX_STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// `SplitMix64` (Steele, Lea and Flood, “Fast splittable pseudorandom number generators”, 2014).
fn split_mix(state: u64) -> u64 {
    let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
