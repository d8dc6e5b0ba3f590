//! Copies of actors bring the ties between them along.

use super::desk::{Desk, NONE, desk, member};
use alliage::editor::{Command, Keys, TieCommand};
use alliage::model::{Certainty, Change, Edit, End, MemberId, Tie, TieId, TieRole};
use std::sync::Arc;

#[test]
fn copies_bring_the_ties_between_them() {
    let mut desk = desk();
    desk.draw("LPO", "Mairie");
    desk.draw("Mairie", "CGT");
    let ids = ["LPO", "Mairie"].map(|name| desk.id(name));
    desk.run(Command::select(ids.to_vec()));
    desk.run(Command::Duplicate);
    assert_eq!(desk.names().len(), 6);
    let mut ties = desk.ties();
    ties.sort();
    assert_eq!(ties, ["LPO>Mairie", "LPO>Mairie", "Mairie>CGT"]);
    let of_copies = |tie: &Tie| desk.editor.selection.has(tie.to);
    let copied = desk
        .editor
        .board()
        .ties
        .values()
        .filter(|tie| of_copies(tie));
    assert_eq!(copied.count(), 1);
    desk.undo();
    assert_eq!(desk.ties().len(), 2);
    desk.run(Command::select(ids.to_vec()));
    let alt = Keys { alt: true, ..NONE };
    desk.drag(desk.at("LPO"), desk.point(2.5, 4.0), alt);
    assert_eq!(desk.ties().len(), 3, "Alt and dragging copies ties too");
}

#[test]
fn what_is_pasted_elsewhere_brings_its_ties_and_their_kinds_but_nobody_of_us() {
    let mut desk = desk();
    let mut kinds = desk.editor.board().tie_kinds.to_vec();
    let last = kinds.last_mut().unwrap();
    (last.name, last.role) = ("Parrainage".to_owned(), TieRole::Plain);
    let rare = last.id;
    desk.list(&kinds);
    desk.list(&[member()]);
    let pair = Change::Pair(vec![MemberId(1)]);
    desk.run(Command::Edit(Edit::Change(desk.id("LPO"), pair)));
    desk.run(TieCommand::Kind(rare).into());
    let tie = desk.draw("LPO", "Mairie");
    let mut data = desk.editor.board().ties[&tie].as_ref().clone();
    (data.on, data.certainty) = (Some(desk.id("CGT")), Certainty::Unsure);
    desk.run(Command::Edit(Edit::PutTie(tie, Arc::new(data))));
    let ours = Tie {
        from: End::Member(MemberId(1)),
        ..desk.editor.board().ties[&tie].as_ref().clone()
    };
    desk.run(Command::Edit(Edit::PutTie(TieId(5000), Arc::new(ours))));
    desk.run(Command::select(
        ["LPO", "Mairie"].map(|name| desk.id(name)).to_vec(),
    ));
    let excerpt = desk.editor.excerpt();
    assert_eq!((excerpt.ties.len(), excerpt.tie_kinds.len()), (1, 1));
    let mut other = Desk::new(&[("CGT", 8.0, 8.0)]);
    let before = other.editor.board().tie_kinds.len();
    other.run(Command::Paste(Box::new(excerpt.clone())));
    assert_eq!(other.ties(), ["LPO>Mairie"]);
    let pasted = other.editor.board().ties.values().next().unwrap();
    let kind = other.editor.board().tie_kind(pasted.kind).unwrap();
    assert_eq!(
        (kind.name.as_str(), &pasted.certainty),
        ("Parrainage", &Certainty::Unsure)
    );
    assert_eq!(pasted.on, None, "what it was about stayed behind");
    let board = other.editor.board();
    assert!(board.members.is_empty() && board.actors.values().all(|it| it.pair.is_empty()));
    other.run(Command::Paste(Box::new(excerpt)));
    assert_eq!(
        other.editor.board().tie_kinds.len(),
        before + 1,
        "a kind comes once"
    );
    other.undo();
    other.undo();
    assert_eq!((other.names(), other.ties().len()), (vec!["CGT"], 0));
    assert_eq!(other.editor.board().tie_kinds.len(), before);
}
