//! Ids: no two copies of a board give the same one, and what is added last comes last.

use alliage::editor::{Command, Editor};
use alliage::library;
use alliage::model::{
    Actor, ActorId, Board, CategoryId, Edit, End, Id, IdSource, LinkId, MapId, Meeting, MeetingId,
    MemberId, ResourceId, Task, TaskId, TaskKind, Tie, TieId, TieKindId,
};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many things of each kind each copy adds.
const ADDED: usize = 10_000;

/// The ids that an evening on a copy of a board gives to so many things of a kind.
fn given<I: Id>(board: &Board, ids: &IdSource) -> Vec<u64> {
    let given: Vec<I> = ids.several(board, ADDED);
    given.into_iter().map(I::number).collect()
}

/// For each kind of thing, the ids that an evening gives.
fn evening(board: &Board, ids: &IdSource) -> [(&'static str, Vec<u64>); 10] {
    [
        ("actors", given::<ActorId>(board, ids)),
        ("ties", given::<TieId>(board, ids)),
        ("meetings", given::<MeetingId>(board, ids)),
        ("tasks", given::<TaskId>(board, ids)),
        ("members", given::<MemberId>(board, ids)),
        ("maps", given::<MapId>(board, ids)),
        ("kinds of ties", given::<TieKindId>(board, ids)),
        ("categories", given::<CategoryId>(board, ids)),
        ("resources", given::<ResourceId>(board, ids)),
        ("guide links", given::<LinkId>(board, ids)),
    ]
}

/// Asserts that two evenings on copies of one board share no id, and that each grows.
fn assert_apart(board: &Board, one: &IdSource, other: &IdSource) {
    for ((kind, ours), (_, theirs)) in evening(board, one).into_iter().zip(evening(board, other)) {
        assert!(ours.is_sorted_by(|a, b| a < b), "{kind} do not grow");
        let ours: BTreeSet<u64> = ours.into_iter().collect();
        assert_eq!(ours.len(), ADDED, "{kind} meet themselves");
        let shared = theirs.iter().filter(|id| ours.contains(id)).count();
        assert_eq!(shared, 0, "{kind} are shared");
    }
}

fn example() -> Board {
    let example = &library::examples()[0];
    alliage::file::read(example.text.as_bytes()).unwrap().board
}

#[test]
fn two_copies_of_a_board_give_no_id_twice() {
    assert_apart(&example(), &IdSource::system(), &IdSource::system());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn two_copies_with_other_seeds_give_no_id_twice(one: u64, other: u64) {
        prop_assume!(one != other);
        assert_apart(&example(), &IdSource::seeded(one), &IdSource::seeded(other));
    }

    #[test]
    fn an_id_is_one_that_nothing_has(seed: u64, known in prop::collection::vec(any::<u64>(), 1..20)) {
        let mut board = example();
        for id in &known {
            board.apply(&Edit::Put(ActorId(*id), Arc::new(Actor::named("A"))));
        }
        let ids = IdSource::seeded(seed);
        let fresh: ActorId = ids.next(&board);
        prop_assert!(!board.actors.contains_key(&fresh));
        let several: Vec<ActorId> = ids.several(&board, 50);
        let apart: BTreeSet<_> = several.iter().copied().collect();
        prop_assert_eq!(apart.len(), 50);
        prop_assert!(apart.iter().all(|id| !board.actors.contains_key(id)));
    }
}

#[test]
fn what_is_added_last_comes_last() {
    let mut board = example();
    let ids = IdSource::system();
    let mut added = Vec::new();
    for nth in 0..100 {
        let id = ids.next(&board);
        let actor = Actor::named(format!("Newcomer {nth}"));
        board.apply(&Edit::Put(id, Arc::new(actor)));
        added.push(id);
    }
    let last: Vec<ActorId> = board.actors.keys().rev().take(100).copied().collect();
    added.reverse();
    assert_eq!(last, added);
}

#[test]
fn a_board_without_room_above_its_ids_still_gets_new_ones() {
    let mut board = example();
    let full = ActorId(u64::MAX);
    board.apply(&Edit::Put(full, Arc::new(Actor::named("Last"))));
    let ids = IdSource::seeded(3);
    let several: Vec<ActorId> = ids.several(&board, 100);
    let apart: BTreeSet<_> = several.iter().copied().collect();
    assert_eq!(apart.len(), 100);
    assert!(!apart.contains(&full));
    let id: ActorId = ids.next(&board);
    assert!(board.actor(id).is_none());
}

#[test]
fn the_same_seed_gives_the_same_ids() {
    let board = example();
    let [one, other] = [IdSource::seeded(5), IdSource::seeded(5)];
    let first: Vec<TieId> = one.several(&board, 10);
    assert_eq!(first, other.several::<TieId>(&board, 10));
    assert_ne!(first, one.several::<TieId>(&board, 10));
}

/// A category that is gone but that a guide link still speaks of is not given to another.
#[test]
fn an_id_that_a_guide_link_still_names_is_not_given_again() {
    let mut board = example();
    let named = CategoryId(9_000);
    let mut links = board.links.to_vec();
    links[0].categories = vec![named];
    board.links = Arc::new(links);
    let fresh: CategoryId = IdSource::seeded(1).next(&board);
    assert!(fresh > named);
}

/// The chance of an id being met grows with how dense ids stand: steps must use the whole range they have.
#[test]
fn steps_are_spread_over_their_range() {
    let board = example();
    let last = board.ties.get_max().map_or(0, |(id, _)| id.0);
    let ids = IdSource::system();
    let mut steps: Vec<u64> = (0..1_000)
        .map(|_| ids.next::<TieId>(&board).0 - last)
        .collect();
    steps.sort_unstable();
    let (middle, most) = (steps[500], steps[999]);
    assert!(most <= 1 << 44);
    // Of a thousand even draws, the middle one is within a tenth of the half in all but one of a million tries.
    let half = 1_u64 << 43;
    assert!(
        middle.abs_diff(half) < half / 5,
        "the middle step is {middle}"
    );
    steps.dedup();
    assert_eq!(steps.len(), 1_000);
}

/// What is written down together keeps its order: the tasks of one meeting, as they were written.
#[test]
fn ids_made_in_one_go_grow() {
    let mut board = example();
    let actor = *board.actors.keys().next().unwrap();
    let ids = IdSource::system();
    let meeting: MeetingId = ids.next(&board);
    let with = Meeting::with(actor, None);
    board.apply(&Edit::PutMeeting(meeting, Arc::new(with)));
    let tasks: Vec<TaskId> = ids.several(&board, 3);
    for id in &tasks {
        let task = Task::about(actor, TaskKind::Ours);
        board.apply(&Edit::PutTask(*id, Arc::new(task)));
    }
    let last: Vec<_> = board.tasks.keys().rev().take(3).rev().copied().collect();
    assert_eq!(last, tasks);
    let kind = board.tie_kinds[0].clone();
    let tie: TieId = ids.next(&board);
    let to_itself = Tie::new(End::Actor(actor), actor, &kind);
    board.apply(&Edit::PutTie(tie, Arc::new(to_itself)));
    assert_eq!(board.ties.get_max().map(|(id, _)| *id), Some(tie));
}

/// What comes from another board is something else, even where both boards use one number.
#[test]
fn what_is_pasted_gets_ids_of_its_own_and_leaves_what_was_there() {
    let theirs = example();
    let mut editor = Editor::new(example(), IdSource::seeded(11));
    editor.run(Command::SelectAll);
    let excerpt = editor.excerpt();
    editor.run(Command::Deselect);
    editor.run(Command::Paste(Box::new(excerpt)));
    let board = editor.board();
    assert_eq!(board.actors.len(), 2 * theirs.actors.len());
    for (id, actor) in &theirs.actors {
        assert_eq!(board.actors.get(id), Some(actor));
    }
    for (id, tie) in &theirs.ties {
        assert_eq!(board.ties.get(id), Some(tie));
    }
    let between = theirs
        .ties
        .values()
        .filter(|tie| tie.from.member().is_none());
    assert_eq!(board.ties.len(), theirs.ties.len() + between.count());
}
