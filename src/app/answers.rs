//! Working out the answers about the board: once for each state of it, aside when the board is large.

use super::App;
use super::session::Session;
use crate::analysis::{Web, never, ways};
use crate::model::{ActorId, Board, MapId};
use crate::ui::Panel;
use crate::ui::asks::answers::{Answers, Known, Stage, Through};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The most actors of a board, and the most of them times its targets, about which the answers take a few milliseconds.
const SMALL: (usize, usize) = (1_000, 3_000);

/// What answers are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    session: u64,
    state: u64,
    map: MapId,
}

/// Keeps the answers and works them out anew when they are asked for.
#[derive(Default)]
pub(super) struct Clerk {
    session: u64,
    shown: Answers,
    about: Option<Asked>,
    /// Whether the board last seen has a target.
    aimed: Option<(Asked, bool)>,
    through: Option<(Asked, ActorId)>,
    under_way: Option<(Asked, Arc<AtomicBool>)>,
    stopped: Option<Asked>,
}

/// Brings the answers up to date as far as somebody looks at them, and hands them to the panels.
pub(super) fn refresh(app: &mut App) {
    let Some(session) = &app.session else {
        return;
    };
    let asked = Asked {
        session: session.serial,
        state: session.editor.document.state(),
        map: session.editor.map_id(),
    };
    let open = app.panels_shown && app.panel == Panel::Ways;
    if app.clerk.session != asked.session {
        app.clerk.begin(asked.session);
    }
    if app.clerk.aims(session.editor.board(), asked) || open {
        answer(app, asked);
    } else {
        app.clerk.shown = Answers::default();
        app.clerk.about = None;
    }
    app.panels.ways.answers = app.clerk.shown.clone();
    app.inspector.answers = app.clerk.shown.clone();
}

fn answer(app: &mut App, asked: Asked) {
    let Some(session) = &app.session else {
        return;
    };
    let clerk = &mut app.clerk;
    let board = session.editor.board();
    if clerk.about == Some(asked) || clerk.stopped == Some(asked) {
        clerk.look_through(session, asked);
        return;
    }
    clerk.stopped = None;
    if is_small(board) {
        clerk.shown.known = Known::of(board, asked.map, &never).map(Arc::new);
        clerk.about = Some(asked);
        clerk.shown.stage = Stage::Done;
        clerk.look_through(session, asked);
        return;
    }
    clerk.shown.stage = Stage::UnderWay;
    match &clerk.under_way {
        // What is under way is about a board that was: the next begins when it ends.
        Some((about, stop)) if *about != asked => stop.store(true, Ordering::Relaxed),
        Some(_) => {}
        None => {
            let stop = Arc::new(AtomicBool::new(false));
            clerk.under_way = Some((asked, Arc::clone(&stop)));
            app.jobs.answer(asked, board.clone(), asked.map, stop);
        }
    }
}

fn is_small(board: &Board) -> bool {
    let actors = board.actors.len();
    actors <= SMALL.0 && actors * board.targets().count() <= SMALL.1
}

impl Clerk {
    /// Begins with another board; what is under way about the one before comes to nothing.
    fn begin(&mut self, session: u64) {
        if let Some((_, stop)) = &self.under_way {
            stop.store(true, Ordering::Relaxed);
        }
        *self = Self {
            session,
            under_way: self.under_way.take(),
            ..Self::default()
        };
    }

    /// Whether a board has a target; looked up once for each state of it.
    fn aims(&mut self, board: &Board, asked: Asked) -> bool {
        let seen = self.aimed.filter(|(about, _)| *about == asked);
        let (_, aims) = seen.unwrap_or_else(|| (asked, board.targets().next().is_some()));
        self.aimed = Some((asked, aims));
        aims
    }

    /// Looks for the best ways through the selected actor.
    fn look_through(&mut self, session: &Session, asked: Asked) {
        let Some((actor, known)) = session.editor.selected().zip(self.shown.known.as_ref()) else {
            (self.shown.through, self.through) = (None, None);
            return;
        };
        if self.through == Some((asked, actor)) {
            return;
        }
        let board = session.editor.board();
        let web = is_small(board).then(|| Web::of(board));
        let beyond = |target| {
            let found = web.as_ref().map(|web| ways::through(web, target, actor));
            found.into_iter().flatten().next()
        };
        self.shown.through = Some(Arc::new(Through::of(known, actor, &beyond)));
        self.through = Some((asked, actor));
    }

    /// The work on a thread came to an end; `None` when it was called off.
    pub(super) fn answered(&mut self, asked: Asked, known: Option<Known>) {
        self.under_way = None;
        if let Some(known) = known.filter(|_| asked.session == self.session) {
            self.shown.known = Some(Arc::new(known));
            self.shown.stage = Stage::Done;
            self.about = Some(asked);
            self.through = None;
        }
    }

    /// Calls off what is under way.
    pub(super) fn stop(&mut self) {
        if let Some((asked, stop)) = &self.under_way {
            stop.store(true, Ordering::Relaxed);
            self.stopped = Some(*asked);
            self.shown.stage = Stage::Stopped;
        }
    }

    /// Works out what was called off after all.
    pub(super) fn resume(&mut self) {
        self.stopped = None;
    }
}

/// The work on a thread.
pub(super) fn work(board: &Board, map: MapId, stop: &AtomicBool) -> Option<Known> {
    Known::of(board, map, &|_| stop.load(Ordering::Relaxed))
}
