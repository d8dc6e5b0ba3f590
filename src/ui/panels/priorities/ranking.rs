//! The ranks of the actors, worked out once for each state of the board: at once on boards of usual size, on a thread
//! on larger ones.

use crate::analysis::never;
use crate::analysis::priorities::{self, Score};
use crate::editor::Editor;
use crate::model::{ActorId, MapId};
use crate::ui::Request;

/// Up to so many actors, ranking takes no longer than a frame may.
const AT_ONCE: usize = 2000;

/// What the ranks were worked out for.
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

/// The ranks, and whether others are on their way.
#[derive(Default)]
pub struct Ranking {
    made_for: Option<Asked>,
    scores: Vec<Score>,
    under_way: bool,
}

impl Ranking {
    /// Brings the ranks up to date, or asks for them.
    pub fn update(&mut self, editor: &Editor, requests: &mut Vec<Request>) {
        let wanted = Asked::of(editor);
        if self.made_for == Some(wanted) || self.under_way {
            return;
        }
        let board = editor.board();
        if board.actors.len() <= AT_ONCE {
            let scores = priorities::rank(board, wanted.map, &never);
            self.take(wanted, scores.unwrap_or_default());
        } else {
            self.under_way = true;
            requests.push(Request::Rank);
        }
    }

    /// Takes ranks that were worked out.
    pub fn take(&mut self, made_for: Asked, scores: Vec<Score>) {
        self.made_for = Some(made_for);
        self.scores = scores;
        self.under_way = false;
    }

    /// The scores, best first; of an earlier state while others are under way.
    pub fn scores(&self) -> &[Score] {
        &self.scores
    }

    /// Whether the ranks are being worked out.
    pub fn under_way(&self) -> bool {
        self.under_way
    }

    /// The score of an actor.
    pub fn of(&self, actor: ActorId) -> Option<&Score> {
        self.scores.iter().find(|score| score.actor == actor)
    }
}
