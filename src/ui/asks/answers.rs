//! The answers about the board that is open: what was worked out last, what it is about, and what is under way.
//!
//! Each question is answered once for each state of the board: at once where that takes no longer than a frame may, else
//! aside, while the last answer stays on the screen. Threads are not known here: [`Answers::ask`] hands out the [`Work`] to
//! be done aside, and [`Answers::take`] takes what came of it.

use super::question::{Answer, Asked, Known, Outcome, Question, Through, Work};
use crate::analysis::coverage::SmallestSet;
use crate::analysis::priorities::Score;
use crate::analysis::{Web, never, ways};
use crate::formats::Progress;
use crate::model::{ActorId, Board};
use std::sync::Arc;

/// How far an answer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// It is about the board as it is.
    #[default]
    Done,
    /// It is being worked out.
    UnderWay,
    /// Somebody called it off.
    Stopped,
    /// A fault of the program ended the work.
    Failed,
}

/// The answers that panels read.
#[derive(Debug, Default)]
pub struct Answers {
    asides: [Aside; Question::ALL.len()],
    /// Whether the board last seen has a target.
    aimed: Option<(Asked, bool)>,
    /// The best ways through the selected actor, and of which answer about ways they are.
    through: Option<(Asked, Through)>,
}

/// What is known and under way about one question.
#[derive(Debug, Default)]
struct Aside {
    /// What was asked about last.
    wanted: Option<Asked>,
    last: Option<(Asked, Answer)>,
    under_way: Option<(Asked, Progress)>,
    /// What is not worked out until somebody asks for it again, and why.
    halted: Option<(Asked, Stage)>,
}

impl Answers {
    /// Asks a question. What is short is answered at once; for the rest the work to be done aside is handed out, unless
    /// it is known, under way or called off.
    pub fn ask(&mut self, question: Question, asked: Asked, board: &Board) -> Option<Work> {
        self.aside_mut(question).ask(question, asked, board)
    }

    /// Takes what came of a work.
    pub fn take(&mut self, question: Question, asked: Asked, outcome: Outcome) {
        self.aside_mut(question).take(asked, outcome);
    }

    /// Calls off what is under way; the last answer stays.
    pub fn stop(&mut self, question: Question) {
        self.aside_mut(question).stop();
    }

    /// Lets be worked out after all what was called off.
    pub fn resume(&mut self, question: Question) {
        self.aside_mut(question).halted = None;
    }

    /// Forgets the answer to a question that nobody asks any more.
    pub fn forget(&mut self, question: Question) {
        self.aside_mut(question).forget();
    }

    /// How far the answer to a question is.
    pub fn stage(&self, question: Question) -> Stage {
        self.aside(question).stage()
    }

    /// The share that is done of what is under way, from 0 to 1.
    pub fn done(&self, question: Question) -> f32 {
        let under_way = self.aside(question).under_way.as_ref();
        under_way.map_or(1.0, |(_, progress)| progress.done())
    }

    /// The ways and what goes with them, as they were worked out last.
    pub fn ways(&self) -> Option<&Arc<Known>> {
        match self.last(Question::Ways)? {
            Answer::Ways(known) => Some(known),
            _ => None,
        }
    }

    /// The best ways through the selected actor.
    pub fn through(&self) -> Option<&Through> {
        self.through.as_ref().map(|(_, through)| through)
    }

    /// The ranks as they were worked out last, best first.
    pub fn ranks(&self) -> &[Score] {
        match self.last(Question::Ranks) {
            Some(Answer::Ranks(scores)) => scores,
            _ => &[],
        }
    }

    /// The fewest alliances as they were worked out last.
    pub fn smallest_set(&self) -> Option<&SmallestSet> {
        match self.last(Question::SmallestSet)? {
            Answer::SmallestSet(set) => Some(set),
            _ => None,
        }
    }

    /// Whether a board has a target; looked up once for each state of it.
    pub fn aims(&mut self, asked: Asked, board: &Board) -> bool {
        let seen = self.aimed.filter(|(about, _)| *about == asked);
        let (_, aims) = seen.unwrap_or_else(|| (asked, board.targets().next().is_some()));
        self.aimed = Some((asked, aims));
        aims
    }

    /// Looks for the best ways through the selected actor.
    pub fn look_through(&mut self, board: &Board, selected: Option<ActorId>) {
        let last = self.aside(Question::Ways).last.as_ref();
        let Some((actor, (asked, Answer::Ways(known)))) = selected.zip(last) else {
            self.through = None;
            return;
        };
        let about = |(of, through): &(Asked, Through)| of == asked && through.actor == actor;
        if !self.through.as_ref().is_some_and(about) {
            self.through = Some((*asked, through(board, known, actor)));
        }
    }

    fn aside(&self, question: Question) -> &Aside {
        &self.asides[question as usize]
    }

    fn aside_mut(&mut self, question: Question) -> &mut Aside {
        &mut self.asides[question as usize]
    }

    fn last(&self, question: Question) -> Option<&Answer> {
        self.aside(question).last.as_ref().map(|(_, answer)| answer)
    }
}

/// The best ways through an actor. Those that a long answer left out are looked for where that is short.
fn through(board: &Board, known: &Known, actor: ActorId) -> Through {
    let cut = known.targets.iter().any(|about| about.ways.cut_short);
    let web = (cut && Question::Ways.is_short(board)).then(|| Web::of(board));
    let beyond = |target| {
        let found = web.as_ref().map(|web| ways::through(web, target, actor));
        found.into_iter().flatten().next()
    };
    Through::of(known, actor, &beyond)
}

impl Aside {
    fn ask(&mut self, question: Question, asked: Asked, board: &Board) -> Option<Work> {
        self.want(asked);
        let underway = self.under_way.as_ref().map(|(about, _)| *about);
        if self.stage() != Stage::UnderWay || underway == Some(asked) {
            return None;
        }
        // What is under way is about a board that was: the next begins when it ends.
        self.cancel();
        if question.is_short(board) {
            let answer = question.answer(board, asked.map, &never);
            self.last = answer.map(|answer| (asked, answer));
            return None;
        }
        if self.under_way.is_some() {
            return None;
        }
        let progress = Progress::default();
        self.under_way = Some((asked, progress.clone()));
        let board = board.clone();
        Some(Work {
            question,
            asked,
            board,
            progress,
        })
    }

    /// Notes what is asked about. Of another board nothing stays on the screen.
    fn want(&mut self, asked: Asked) {
        self.wanted = Some(asked);
        self.halted.take_if(|(about, _)| *about != asked);
        self.last
            .take_if(|(about, _)| about.session != asked.session);
    }

    fn take(&mut self, asked: Asked, outcome: Outcome) {
        let Some((_, progress)) = self.under_way.take_if(|(about, _)| *about == asked) else {
            return;
        };
        match outcome {
            _ if progress.is_cancelled() => {}
            Outcome::Answered(answer) => self.last = Some((asked, answer)),
            Outcome::CalledOff => {}
            Outcome::Failed => self.halted = Some((asked, Stage::Failed)),
        }
    }

    fn stop(&mut self) {
        if self.under_way.is_some() {
            self.cancel();
            self.halted = self.wanted.map(|asked| (asked, Stage::Stopped));
        }
    }

    fn forget(&mut self) {
        self.cancel();
        (self.wanted, self.last, self.halted) = (None, None, None);
    }

    fn cancel(&self) {
        if let Some((_, progress)) = &self.under_way {
            progress.cancel();
        }
    }

    fn stage(&self) -> Stage {
        let about = self.last.as_ref().map(|(about, _)| *about);
        match (self.wanted, &self.halted) {
            (None, _) => Stage::Done,
            (wanted, _) if wanted == about => Stage::Done,
            (_, Some((_, why))) => *why,
            (_, None) => Stage::UnderWay,
        }
    }
}
