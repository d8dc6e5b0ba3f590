//! The evening with all that is around its actors: ties of every kind, a collective, wishes.

use super::desk::{MAP, at, board};
use alliage::model::{
    Actor, ActorId, Board, Certainty, Color, Edit, End, Engagement, Flow, Head, Stroke, Tie, TieId,
    TieKind, TieKindId, TieRole, Wish,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The kinds, by id: name, colour, stroke, head, flow.
const KINDS: [(&str, &str, Stroke, Head, Flow); 6] = [
    (
        "Influence",
        "#66727F",
        Stroke::Solid,
        Head::Arrow,
        Flow::Forward,
    ),
    (
        "Connaissance",
        "#4A6FA5",
        Stroke::Dotted,
        Head::Dot,
        Flow::Both,
    ),
    (
        "Alliance sur un point précis",
        "#0B7A6B",
        Stroke::Dashed,
        Head::None,
        Flow::None,
    ),
    (
        "Demande",
        "#8A5A00",
        Stroke::Solid,
        Head::Open,
        Flow::Forward,
    ),
    ("Conflit", "#C0392B", Stroke::Long, Head::Bar, Flow::Both),
    (
        "Appartenance",
        "#7A5195",
        Stroke::Solid,
        Head::Diamond,
        Flow::Forward,
    ),
];

/// From whom to whom, of which kind, how strong.
const TIES: [(u64, u64, u64, u8); 20] = [
    (4, 3, 1, 3),
    (3, 1, 1, 2),
    (13, 3, 1, 1),
    (10, 4, 1, 1),
    (2, 4, 1, 1),
    (18, 4, 1, 2),
    (19, 4, 1, 3),
    (19, 15, 2, 2),
    (14, 13, 2, 1),
    (9, 10, 3, 2),
    (9, 11, 3, 3),
    (19, 4, 4, 1),
    (4, 19, 2, 1),
    (5, 21, 5, 2),
    (2, 16, 5, 3),
    (7, 8, 6, 2),
    (7, 6, 6, 3),
    (1, 2, 4, 2),
    (16, 16, 1, 2),
    (16, 16, 2, 1),
];

/// A tie between two actors.
pub fn tie(from: u64, to: u64, kind: &TieKind) -> Tie {
    Tie::new(End::Actor(ActorId(from)), ActorId(to), kind)
}

/// A sort of tie.
pub fn kind(id: u64, stroke: Stroke, head: Head, flow: Flow) -> TieKind {
    TieKind {
        id: TieKindId(id),
        name: format!("Sorte {id}"),
        role: TieRole::Plain,
        color: Color::rgb(0x66, 0x72, 0x7F),
        stroke,
        head,
        flow,
        ext: BTreeMap::default(),
    }
}

/// The kinds of the evening.
pub fn kinds() -> Vec<TieKind> {
    let kind = |(id, (name, color, stroke, head, flow)): (u64, (&str, &str, _, _, _))| TieKind {
        name: name.to_owned(),
        color: color.parse().unwrap(),
        ..kind(id, stroke, head, flow)
    };
    (1..).zip(KINDS).map(kind).collect()
}

/// A board with some kinds and ties, by id from 1.
pub fn with_ties(mut board: Board, kinds: &[TieKind], ties: Vec<Tie>) -> Board {
    crate::desk::list(&mut board, kinds);
    for (id, tie) in (1..).zip(ties) {
        board.apply(&Edit::PutTie(TieId(id), Arc::new(tie)));
    }
    board
}

/// A board of actors that stand at places and are tied to each other by influence.
pub fn tied(places: &[(f64, f64)], ties: &[(u64, u64)]) -> Board {
    let mut board = Board::new(super::desk::map());
    for (id, (x, y)) in (1..).zip(places) {
        let actor = Actor {
            places: [(MAP, at(*x, *y, Certainty::Sure))].into(),
            ..Actor::named(format!("Acteur {id}"))
        };
        board.apply(&Edit::Put(ActorId(id), Arc::new(actor)));
    }
    let influence = kind(1, Stroke::Solid, Head::Arrow, Flow::Forward);
    let ties = ties.iter().map(|(from, to)| tie(*from, *to, &influence));
    let ties = ties.collect();
    with_ties(board, &[influence], ties)
}

/// The evening with its company.
pub fn evening() -> Board {
    let kinds = kinds();
    let tie = |(nth, (from, to, of, strength)): (usize, (u64, u64, u64, u8))| Tie {
        strength,
        certainty: match nth {
            2 | 8 | 12 => Certainty::Unsure,
            4 | 13 => Certainty::Disputed,
            _ => Certainty::Sure,
        },
        ..tie(from, to, &kinds[of as usize - 1])
    };
    let ties = TIES.into_iter().enumerate().map(tie).collect();
    let mut board = with_ties(board(), &kinds, ties);
    board.apply(&Edit::Describe(alliage::model::Description {
        collective: "Collectif inter-organisations".to_owned(),
        language: "fr".to_owned(),
        ..(*board.description).clone()
    }));
    for id in [9, 11, 13, 14, 15, 19] {
        let engagement = Engagement::InCollective;
        change(&mut board, id, |actor| actor.engagement = engagement);
    }
    wish(&mut board, 4, 5.9, 7.4);
    wish(&mut board, 16, 8.0, 2.0);
    wish(&mut board, 8, 6.3, 4.4);
    board
}

/// A board that has a tie of every stroke, head, flow, strength and certainty; each kind on a line of its own.
pub fn catalogue() -> Board {
    let strokes = [Stroke::Solid, Stroke::Dashed, Stroke::Dotted, Stroke::Long];
    let heads = [
        Head::Arrow,
        Head::Open,
        Head::Bar,
        Head::Diamond,
        Head::Dot,
        Head::None,
    ];
    let flows = [Flow::Forward, Flow::Both, Flow::None];
    let certainties = [Certainty::Sure, Certainty::Unsure, Certainty::Disputed];
    let (mut kinds, mut places, mut ties) = (Vec::new(), Vec::new(), Vec::new());
    for (row, head) in (0..).zip(heads) {
        for (column, stroke) in (0..).zip(&strokes) {
            let flow = flows[(row + column) % 3].clone();
            let kind = kind(kinds.len() as u64 + 1, stroke.clone(), head.clone(), flow);
            let (x, y) = (0.5 + 2.5 * column as f64, 9.5 - 1.7 * row as f64);
            places.extend([(x, y), (x + 1.6, y - 0.3)]);
            let from = places.len() as u64 - 1;
            ties.push(Tie {
                strength: (row % 3) as u8 + 1,
                certainty: certainties[row / 2].clone(),
                ..tie(from, from + 1, &kind)
            });
            kinds.push(kind);
        }
    }
    let mut board = tied(&places, &[]);
    board.apply(&Edit::Describe(alliage::model::Description::default()));
    with_ties(board, &kinds, ties)
}

/// Changes an actor.
pub fn change(board: &mut Board, id: u64, change: impl FnOnce(&mut Actor)) {
    let mut actor = board.actor(ActorId(id)).unwrap().clone();
    change(&mut actor);
    board.apply(&Edit::Put(ActorId(id), Arc::new(actor)));
}

/// Sets where we want an actor to move.
pub fn wish(board: &mut Board, id: u64, x: f64, y: f64) {
    change(board, id, |actor| {
        actor.places.get_mut(&MAP).unwrap().wish = Some(Wish {
            x,
            y,
            ..Wish::default()
        });
    });
}
