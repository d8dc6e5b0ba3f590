//! Answers worked out once for each state of a board: at once where that takes no longer than a frame may, else on a
//! thread, while the answer of an earlier state is shown.

use crate::analysis::coverage::{self, SmallestSet};
use crate::analysis::never;
use crate::analysis::priorities::{self, Score};
use crate::editor::Editor;
use crate::model::{Board, MapId, Need};
use crate::ui::Request;

/// Up to so many actors, an answer is worked out at once.
const ACTORS: usize = 2000;
/// Up to so many vital needs, the smallest set is too.
const NEEDS: usize = 8;

/// What can be worked out on a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Study {
    /// The ranks of the actors.
    Ranks,
    /// The fewest alliances that would cover all vital needs.
    SmallestSet,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Studied {
    /// The ranks, best first.
    Ranks(Vec<Score>),
    /// The fewest alliances.
    SmallestSet(SmallestSet),
}

impl Study {
    /// Works it out.
    pub fn of(self, board: &Board, map: MapId) -> Option<Studied> {
        match self {
            Self::Ranks => priorities::rank(board, map, &never).map(Studied::Ranks),
            Self::SmallestSet => coverage::smallest_set(board, &never).map(Studied::SmallestSet),
        }
    }

    /// Whether it takes no longer than a frame may.
    fn is_short(self, board: &Board) -> bool {
        let vital = || board.resources.iter().filter(|it| it.need == Need::Vital);
        let few = self == Self::Ranks || vital().count() <= NEEDS;
        few && board.actors.len() <= ACTORS
    }
}

/// What an answer was worked out for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The number of the state of the document.
    pub state: u64,
    /// The map.
    pub map: MapId,
}

impl Asked {
    /// What an editor shows now.
    pub fn of(editor: &Editor) -> Self {
        Self {
            state: editor.document.state(),
            map: editor.map_id(),
        }
    }
}

/// An answer, and whether another is on its way.
#[derive(Default)]
pub struct Aside {
    made_for: Option<Asked>,
    answer: Option<Studied>,
    under_way: bool,
}

impl Aside {
    /// Brings the answer up to date, or asks for it.
    pub fn update(&mut self, study: Study, editor: &Editor, requests: &mut Vec<Request>) {
        let wanted = Asked::of(editor);
        if self.made_for == Some(wanted) || self.under_way {
            return;
        }
        let board = editor.board();
        if study.is_short(board) {
            self.take(wanted, study.of(board, wanted.map));
        } else {
            self.under_way = true;
            requests.push(Request::Study(study));
        }
    }

    /// Takes an answer that was worked out.
    pub fn take(&mut self, made_for: Asked, answer: Option<Studied>) {
        self.made_for = Some(made_for);
        self.answer = answer;
        self.under_way = false;
    }

    /// Whether an answer is being worked out.
    pub fn under_way(&self) -> bool {
        self.under_way
    }

    /// The scores, if ranks were asked for: best first, of an earlier state while others are under way.
    pub fn scores(&self) -> &[Score] {
        match &self.answer {
            Some(Studied::Ranks(scores)) => scores,
            _ => &[],
        }
    }

    /// The fewest alliances, if those were asked for.
    pub fn set(&self) -> Option<&SmallestSet> {
        match &self.answer {
            Some(Studied::SmallestSet(set)) => Some(set),
            _ => None,
        }
    }
}
