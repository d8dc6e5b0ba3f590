//! What is to be followed up: what is overdue, due this week, later or some day; who it falls to; whom nobody has met yet.

use super::never;
use super::priorities::rank;
use crate::model::{Actor, ActorId, Board, Engagement, MapId, MemberId, Task, TaskId};
use jiff::ToSpan as _;
use jiff::civil::Date;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// How many days after today are still this week: what is due on the same weekday of next week is the last of it.
pub const WEEK_DAYS: i64 = 7;

/// When something is due, seen from a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// Before that day.
    Overdue,
    /// That day or within [`WEEK_DAYS`] of it.
    Week,
    /// After that.
    Later,
    /// No day is set.
    Undated,
}

impl When {
    /// All of them, the most urgent first.
    pub const ALL: [Self; 4] = [Self::Overdue, Self::Week, Self::Later, Self::Undated];

    /// When something due on a day is due.
    pub fn of(due: Option<Date>, today: Date) -> Self {
        match due {
            None => Self::Undated,
            Some(due) if due < today => Self::Overdue,
            Some(due) if due <= today.saturating_add(WEEK_DAYS.days()) => Self::Week,
            Some(_) => Self::Later,
        }
    }
}

/// Promises and next steps that fall to the same people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charge {
    /// Who they are, in the order of the members: two, one, or nobody.
    pub members: Vec<MemberId>,
    /// What falls to them, what is due first at the head.
    pub tasks: Vec<TaskId>,
}

/// What is open, by when it is due; within a group what is due first comes first.
pub fn open(board: &Board, today: Date) -> BTreeMap<When, Vec<TaskId>> {
    let mut groups: BTreeMap<When, Vec<TaskId>> = BTreeMap::new();
    for id in in_order(board, |task| task.done.is_none()) {
        let due = board.tasks.get(&id).and_then(|task| task.due);
        groups.entry(When::of(due, today)).or_default().push(id);
    }
    groups
}

/// What was done, the last first; what has no day comes at the end.
pub fn done(board: &Board) -> Vec<TaskId> {
    let ticked = |(id, task): (&TaskId, &Task)| Some((task.done.as_ref()?.on, *id));
    let tasks = board.tasks.iter().map(|(id, task)| (id, task.as_ref()));
    let mut done: Vec<_> = tasks.filter_map(ticked).collect();
    done.sort_by_key(|key| Reverse(*key));
    done.into_iter().map(|(_, id)| id).collect()
}

/// The promises and next steps for which something holds, what is due first at the head, what has no day at the end.
pub fn in_order(board: &Board, holds: impl Fn(&Task) -> bool) -> Vec<TaskId> {
    let tasks = board.tasks.iter().filter(|(_, task)| holds(task));
    let mut order: Vec<_> = tasks
        .map(|(id, task)| (task.due.is_none(), task.due, *id))
        .collect();
    order.sort_unstable();
    order.into_iter().map(|(_, _, id)| id).collect()
}

/// The open promise or next step about an actor that is due first, if any has a day.
pub fn nearest(board: &Board, actor: ActorId) -> Option<(TaskId, Date)> {
    let open = board.tasks_about(actor).filter(|(_, it)| it.done.is_none());
    let dated = open.filter_map(|(id, task)| Some((task.due?, id)));
    dated.min().map(|(due, id)| (id, due))
}

/// To whom something falls: to the pair of its actor, unless somebody outside the pair does it; who has no pair falls to
/// whoever does it.
pub fn in_charge(board: &Board, task: &Task) -> Vec<MemberId> {
    let pair = board.actor(task.actor).map_or(&[][..], |it| &it.pair);
    match task.by {
        Some(by) if !pair.contains(&by) => vec![by],
        _ => {
            let mut members = pair.to_vec();
            members.sort_by_key(|id| place(board, *id));
            members
        }
    }
}

/// The same promises and next steps by whom they fall to, in the order of the members; nobody's come last.
pub fn by_charge(board: &Board, tasks: &[TaskId]) -> Vec<Charge> {
    let mut charges: BTreeMap<_, Charge> = BTreeMap::new();
    for id in tasks {
        let Some(task) = board.tasks.get(id) else {
            continue;
        };
        let members = in_charge(board, task);
        let places: Vec<_> = members.iter().map(|id| place(board, *id)).collect();
        let tasks = Vec::new();
        let charge = charges
            .entry((members.is_empty(), places))
            .or_insert(Charge { members, tasks });
        charge.tasks.push(*id);
    }
    charges.into_values().collect()
}

fn place(board: &Board, id: MemberId) -> Option<usize> {
    board.members.iter().position(|member| member.id == id)
}

/// Whom nobody has met: no meeting is written down, and the relation has not come that far. Those whom nobody is to contact
/// are not among them. The highest priorities come first; on boards of more than [`RANKED_MAX`] actors, the most powerful.
pub fn never_met(board: &Board, map: MapId) -> Vec<ActorId> {
    let met: BTreeSet<ActorId> = board.meetings.values().map(|it| it.actor).collect();
    let unmet = |id: ActorId| {
        board.actor(id).is_some_and(|actor| {
            actor.engagement.quarters() < Engagement::Met.quarters()
                && !actor.no_contact
                && !met.contains(&id)
        })
    };
    let mut actors = in_rank(board, map);
    actors.retain(|id| unmet(*id));
    actors
}

/// Up to so many actors, ranking takes no longer than a frame may.
pub const RANKED_MAX: usize = 2_000;

/// All actors that could be met, those to be met first at the head.
fn in_rank(board: &Board, map: MapId) -> Vec<ActorId> {
    let few = board.actors.len() <= RANKED_MAX;
    if let Some(scores) = few.then(|| rank(board, map, &never)).flatten() {
        return scores.into_iter().map(|score| score.actor).collect();
    }
    let power = |actor: &Actor| actor.places.get(&map).and_then(|place| place.y);
    let mut actors: Vec<_> = board
        .actors
        .iter()
        .map(|(id, it)| (power(it), *id))
        .collect();
    actors.sort_by(|(a, first), (b, second)| {
        // What is unknown comes at the end: it is not the least.
        let known = a.is_none().cmp(&b.is_none());
        let (a, b) = (a.unwrap_or_default(), b.unwrap_or_default());
        known.then(b.total_cmp(&a)).then(first.cmp(second))
    });
    actors.into_iter().map(|(_, id)| id).collect()
}
