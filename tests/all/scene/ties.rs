//! What ties look like: which are drawn, in which colour, how wide, with which dashes and heads.

use super::company::{catalogue, evening, kind, tie, tied, with_ties};
use super::desk::MAP;
use alliage::model::{
    ActorId, Board, Certainty, Color, Edit, End, Flow, Head, Member, MemberId, Stroke, Tie, TieId,
    TieKind,
};
use alliage::scene::{Line, Look, TieLine, build};
use std::collections::BTreeMap;
use std::sync::Arc;

fn ties(board: &Board) -> Vec<TieLine> {
    build::build(board, MAP, Look::light(), &|_| true).ties
}

/// The line and heads of one tie of a kind.
fn drawn(kind: &TieKind, change: impl Fn(Tie) -> Tie, look: &Look) -> TieLine {
    let board = tied(&[(1.0, 1.0), (9.0, 9.0)], &[]);
    let board = with_ties(
        board,
        std::slice::from_ref(kind),
        vec![change(tie(1, 2, kind))],
    );
    build::build(&board, MAP, look, &|_| true).ties.remove(0)
}

fn plain() -> TieKind {
    kind(1, Stroke::Solid, Head::Arrow, Flow::Forward)
}

#[test]
fn a_tie_is_drawn_when_both_of_its_ends_are() {
    let board = evening();
    assert_eq!(ties(&board).len(), board.ties.len());
    let seen = |name: &str| {
        let shown = |actor: &alliage::model::Actor| actor.name != name;
        build::build(&board, MAP, Look::light(), &shown).ties.len()
    };
    let of_town_hall = board.ties_of(ActorId(4)).count();
    assert_eq!(seen("Mairie"), board.ties.len() - of_town_hall);
}

#[test]
fn ties_of_hidden_kinds_and_of_members_are_not_drawn() {
    let mut board = evening();
    let member = Member {
        id: MemberId(1),
        name: "Ana".to_owned(),
        ext: BTreeMap::default(),
    };
    crate::desk::list(&mut board, &[member]);
    let known = board.tie_kinds[0].clone();
    let by_member = Tie::new(End::Member(MemberId(1)), ActorId(4), &known);
    board.apply(&Edit::PutTie(TieId(99), Arc::new(by_member)));
    assert_eq!(ties(&board).len(), board.ties.len() - 1);
    let mut builder = build::Builder::default();
    let influence = |_: TieId, tie: &Tie| tie.kind == known.id;
    let scene = builder.build(&board, MAP, Look::light(), &|_| true, &influence);
    let expected: Vec<TieId> = (board.ties.iter())
        .filter(|(id, tie)| tie.kind == known.id && id.0 != 99)
        .map(|(id, _)| *id)
        .collect();
    let drawn: Vec<TieId> = scene.ties.iter().filter_map(|tie| tie.id).collect();
    assert_eq!(drawn, expected);
    assert!(expected.len() > 5);
}

#[test]
fn strength_is_width() {
    let width = |strength| {
        let strong = |tie: Tie| Tie { strength, ..tie };
        drawn(&plain(), strong, Look::light()).line.width
    };
    assert_eq!([1, 2, 3].map(width), [1.5, 2.25, 3.0]);
}

#[test]
fn strokes_are_told_apart_and_doubt_changes_them_all() {
    let line = |stroke: &Stroke, certainty: &Certainty| -> Line {
        let kind = kind(1, stroke.clone(), Head::Arrow, Flow::Forward);
        let doubt = |tie| Tie {
            certainty: certainty.clone(),
            ..tie
        };
        drawn(&kind, doubt, Look::light()).line
    };
    let sure = |stroke| line(stroke, &Certainty::Sure).dash;
    let dashes: Vec<_> = Stroke::KNOWN.iter().map(sure).collect();
    let expected = [None, Some([6.0, 4.0]), Some([1.5, 4.0]), Some([12.0, 5.0])];
    assert_eq!(dashes, expected);
    let mut all: Vec<String> = Vec::new();
    for stroke in Stroke::KNOWN {
        for certainty in Certainty::KNOWN {
            all.push(format!("{:?}", line(stroke, certainty).dash));
        }
    }
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 12);
}

#[test]
fn a_guess_is_paler_but_seen() {
    for look in [Look::light(), Look::dark()] {
        let line = |certainty: Certainty| {
            let doubt = |tie| Tie {
                certainty: certainty.clone(),
                ..tie
            };
            drawn(&plain(), doubt, look).line.color
        };
        let (sure, guess) = (line(Certainty::Sure), line(Certainty::Unsure));
        assert!(guess.contrast(look.paper) < sure.contrast(look.paper));
        assert!(guess.contrast(look.hull_ground()) >= 3.0);
    }
}

#[test]
fn every_colour_that_people_choose_for_ties_is_seen_on_the_paper_and_in_the_collective() {
    for look in [Look::light(), Look::dark()] {
        for step in (0..4096_u16).step_by(7) {
            let part = |shift: u16| ((step >> shift & 15) * 17) as u8;
            let line = look.line_color(Color::rgb(part(0), part(4), part(8)));
            assert!(line.contrast(look.paper) >= 3.0, "{line}");
            assert!(line.contrast(look.hull_ground()) >= 3.0, "{line}");
        }
    }
}

#[test]
fn heads_stand_where_the_tie_runs_to() {
    let heads = |head: &Head, flow: Flow| {
        let kind = kind(1, Stroke::Solid, head.clone(), flow);
        drawn(&kind, |tie| tie, Look::light()).heads
    };
    for head in Head::KNOWN {
        let [start, end] = heads(head, Flow::Forward);
        assert_eq!((&start, &end), (&Head::None, head));
        assert_eq!(heads(head, Flow::Both), [head.clone(), head.clone()]);
        assert_eq!(heads(head, Flow::None), [Head::None, Head::None]);
    }
}

#[test]
fn every_tie_of_the_catalogue_has_a_look_of_its_own() {
    let ties = ties(&catalogue());
    assert_eq!(ties.len(), 24);
    let mut looks: Vec<String> = (ties.iter())
        .map(|tie| format!("{:?} {:?} {}", tie.heads, tie.line.dash, tie.line.width))
        .collect();
    looks.sort();
    looks.dedup();
    // Without a head, a tie that runs forward and one that runs both ways look the same.
    assert_eq!(looks.len(), 24, "{looks:?}");
}
