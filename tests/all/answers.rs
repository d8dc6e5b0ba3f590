//! Answers worked out aside: what they are about, what stays on the screen, calling off, and works that break off.

use crate::analysis::town::{MAP, town};
use alliage::app::Threads;
use alliage::model::{ActorId, Board, Change, Edit};
use alliage::ui::asks::{Answer, Answers, Asked, Outcome, Question, Stage, Work};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant};

/// A board about which no answer is short.
static LARGE: LazyLock<Board> = LazyLock::new(|| town(2_100));

fn asked(state: u64) -> Asked {
    Asked {
        session: 1,
        state,
        map: MAP,
    }
}

/// What is shown as the answer to a question.
fn shown(answers: &Answers, question: Question) -> Option<Answer> {
    match question {
        Question::Ways => answers.ways().cloned().map(Answer::Ways),
        Question::Ranks => {
            let ranks = answers.ranks();
            (!ranks.is_empty()).then(|| Answer::Ranks(ranks.to_vec()))
        }
        Question::SmallestSet => answers.smallest_set().cloned().map(Answer::SmallestSet),
    }
}

fn finish(answers: &mut Answers, work: &Work) {
    answers.take(work.question, work.asked, work.run());
}

#[test]
fn what_is_short_is_answered_at_once() {
    let board = town(200);
    let mut answers = Answers::default();
    for question in Question::ALL {
        assert_eq!(answers.stage(question), Stage::Done, "nothing was asked");
        let work = answers.ask(question, asked(1), &board);
        let short = question.is_short(&board);
        assert_eq!(work.is_none(), short, "{question:?}");
        if short {
            assert_eq!(answers.stage(question), Stage::Done);
            assert!(shown(&answers, question).is_some());
        }
    }
    assert!(Question::Ways.is_short(&board) && Question::Ranks.is_short(&board));
}

#[test]
fn what_takes_long_is_worked_out_aside_once_for_each_state() {
    let mut answers = Answers::default();
    for question in Question::ALL {
        let work = answers.ask(question, asked(1), &LARGE).unwrap();
        assert!(answers.ask(question, asked(1), &LARGE).is_none());
        assert_eq!(answers.stage(question), Stage::UnderWay);
        assert_eq!(shown(&answers, question), None);
        finish(&mut answers, &work);
        assert_eq!(answers.stage(question), Stage::Done);
        assert!(answers.ask(question, asked(1), &LARGE).is_none());
        let at_once = question.answer(&LARGE, MAP, &|_| false);
        assert_eq!(shown(&answers, question), at_once);
    }
}

#[test]
fn an_answer_about_an_earlier_state_is_shown_as_such_and_replaced() {
    let mut later = LARGE.clone();
    for id in 4..=8 {
        later.apply(&Edit::Change(ActorId(id), Change::Target(true)));
    }
    let question = Question::Ways;
    let mut answers = Answers::default();
    let work = answers.ask(question, asked(1), &LARGE).unwrap();
    finish(&mut answers, &work);
    let first = shown(&answers, question);
    let work = answers.ask(question, asked(2), &later).unwrap();
    assert_eq!(answers.stage(question), Stage::UnderWay);
    assert_eq!(shown(&answers, question), first, "the last answer stays");
    finish(&mut answers, &work);
    assert_eq!(answers.stage(question), Stage::Done);
    assert_eq!(answers.ways().unwrap().targets.len(), 8);
    assert_ne!(shown(&answers, question), first);
    assert!(answers.ask(question, asked(1), &LARGE).is_some(), "undone");
}

#[test]
fn work_about_a_board_that_was_is_called_off_and_only_then_the_next_begins() {
    for question in Question::ALL {
        let mut answers = Answers::default();
        let old = answers.ask(question, asked(1), &LARGE).unwrap();
        let done = Outcome::Answered(question.answer(&LARGE, MAP, &|_| false).unwrap());
        assert!(
            answers.ask(question, asked(2), &LARGE).is_none(),
            "one at a time"
        );
        assert_eq!(old.run(), Outcome::CalledOff);
        answers.take(question, old.asked, done);
        assert_eq!(shown(&answers, question), None, "it ended too late");
        let new = answers.ask(question, asked(2), &LARGE).unwrap();
        assert_eq!(new.asked, asked(2));
        finish(&mut answers, &new);
        assert_eq!(answers.stage(question), Stage::Done);
    }
}

#[test]
fn a_board_that_became_small_is_answered_before_the_work_about_it_ends() {
    let small = town(200);
    let mut answers = Answers::default();
    let old = answers.ask(Question::Ranks, asked(1), &LARGE).unwrap();
    assert!(answers.ask(Question::Ranks, asked(2), &small).is_none());
    assert_eq!(answers.stage(Question::Ranks), Stage::Done);
    let ranks = answers.ranks().to_vec();
    finish(&mut answers, &old);
    assert_eq!(answers.ranks(), ranks);
    assert_eq!(answers.stage(Question::Ranks), Stage::Done);
}

#[test]
fn each_question_is_called_off_and_resumed_while_its_last_answer_stays() {
    for question in Question::ALL {
        let mut answers = Answers::default();
        let work = answers.ask(question, asked(1), &LARGE).unwrap();
        finish(&mut answers, &work);
        let last = shown(&answers, question);
        let work = answers.ask(question, asked(2), &LARGE).unwrap();
        answers.stop(question);
        assert_eq!(work.run(), Outcome::CalledOff, "{question:?}");
        finish(&mut answers, &work);
        assert_eq!(answers.stage(question), Stage::Stopped);
        assert!(answers.ask(question, asked(2), &LARGE).is_none());
        assert_eq!(shown(&answers, question), last);
        answers.resume(question);
        let work = answers.ask(question, asked(2), &LARGE).unwrap();
        finish(&mut answers, &work);
        assert_eq!(answers.stage(question), Stage::Done);
    }
}

#[test]
fn what_was_called_off_is_asked_again_about_the_next_state() {
    let question = Question::Ranks;
    let mut answers = Answers::default();
    let old = answers.ask(question, asked(1), &LARGE).unwrap();
    answers.stop(question);
    finish(&mut answers, &old);
    assert!(answers.ask(question, asked(1), &LARGE).is_none());
    assert!(answers.ask(question, asked(2), &LARGE).is_some());
    assert_eq!(answers.stage(question), Stage::UnderWay);
}

#[test]
fn nothing_is_shown_of_another_board() {
    for question in Question::ALL {
        let mut answers = Answers::default();
        let work = answers.ask(question, asked(1), &LARGE).unwrap();
        finish(&mut answers, &work);
        let other = Asked {
            session: 2,
            ..asked(1)
        };
        assert!(answers.ask(question, other, &LARGE).is_some());
        assert_eq!(shown(&answers, question), None);
    }
}

#[test]
fn the_share_that_is_done_can_be_read_and_only_grows() {
    let mut large = LARGE.clone();
    for id in 1..=20 {
        large.apply(&Edit::Change(ActorId(id), Change::Target(true)));
    }
    let mut answers = Answers::default();
    let work = answers.ask(Question::Ranks, asked(1), &large).unwrap();
    assert_eq!(answers.done(Question::Ranks), 0.0);
    let mut told = vec![0.0];
    std::thread::scope(|scope| {
        let worker = scope.spawn(|| work.run());
        while !worker.is_finished() {
            told.push(answers.done(Question::Ranks));
        }
    });
    told.push(answers.done(Question::Ranks));
    assert!(told.is_sorted(), "{told:?}");
    assert!(told.last() > Some(&0.9) && told.last() < Some(&1.0));
    finish(&mut answers, &work);
    assert_eq!(answers.done(Question::Ranks), 1.0, "nothing is under way");
}

#[test]
fn a_work_that_broke_off_is_told_and_can_be_tried_again() {
    for question in Question::ALL {
        let mut answers = Answers::default();
        let work = answers.ask(question, asked(1), &LARGE).unwrap();
        finish(&mut answers, &work);
        let last = shown(&answers, question);
        let work = answers.ask(question, asked(2), &LARGE).unwrap();
        answers.take(question, work.asked, Outcome::Failed);
        assert_eq!(answers.stage(question), Stage::Failed);
        assert!(answers.ask(question, asked(2), &LARGE).is_none());
        assert_eq!(shown(&answers, question), last);
        answers.resume(question);
        let work = answers.ask(question, asked(2), &LARGE).unwrap();
        finish(&mut answers, &work);
        assert_eq!(answers.stage(question), Stage::Done);
    }
}

#[test]
fn the_ways_through_an_actor_follow_the_answer_and_the_selection() {
    let board = town(200);
    let mut answers = Answers::default();
    answers.look_through(&board, Some(ActorId(10)));
    assert!(answers.through().is_none(), "nothing is known yet");
    answers.ask(Question::Ways, asked(1), &board);
    let first = answers.ways().unwrap().targets[0].ways.ways[0].actors[0];
    answers.look_through(&board, Some(first));
    let through = answers.through().unwrap();
    assert_eq!(through.actor, first);
    assert!(
        through
            .ways
            .iter()
            .all(|(_, way)| way.actors.contains(&first))
    );
    assert!(!through.ways.is_empty());
    answers.look_through(&board, None);
    assert!(answers.through().is_none());
    answers.forget(Question::Ways);
    assert!(answers.ways().is_none());
    assert_eq!(answers.stage(Question::Ways), Stage::Done);
}

/// What threads answered, once all of them did.
fn all(threads: &mut Threads<&'static str>) -> Vec<&'static str> {
    let began = Instant::now();
    let mut answers = Vec::new();
    while threads.busy() {
        answers.extend(threads.poll());
        assert!(began.elapsed() < Duration::from_secs(30), "{answers:?}");
        std::thread::yield_now();
    }
    answers
}

#[test]
fn a_work_that_panics_answers_what_is_to_be_said_and_ends_no_other() {
    let woken = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&woken);
    let mut threads = Threads::new(move || {
        count.fetch_add(1, Ordering::Relaxed);
    });
    threads.start("broken", || panic!("a fault of the program"));
    assert_eq!(all(&mut threads), ["broken"]);
    threads.start("broken", || "done");
    assert_eq!(all(&mut threads), ["done"]);
    drop(threads);
    assert_eq!(woken.load(Ordering::Relaxed), 2);
}

#[test]
fn the_thread_that_writes_goes_on_after_a_work_that_panics() {
    let order = Arc::new(Mutex::new(Vec::new()));
    let written = |what: &'static str| {
        let order = Arc::clone(&order);
        move || {
            order.lock().unwrap().push(what);
            what
        }
    };
    let mut threads = Threads::new(|| {});
    threads.write("broken", written("first"));
    threads.write("broken", || panic!("a fault of the program"));
    threads.write_unanswered(|| panic!("another"));
    assert_eq!(all(&mut threads), ["first", "broken"]);
    threads.make_and_write("not made", || panic!("a third"), |()| "written");
    assert_eq!(all(&mut threads), ["not made"]);
    threads.make_and_write("not written", || 1, |_| panic!("a fourth"));
    assert_eq!(all(&mut threads), ["not written"]);
    let made = written("made");
    threads.make_and_write("broken", || 2, move |_| made());
    assert_eq!(all(&mut threads), ["made"]);
    threads.write("broken", written("last"));
    assert_eq!(all(&mut threads), ["last"]);
    drop(threads);
    assert_eq!(*order.lock().unwrap(), ["first", "made", "last"]);
}
