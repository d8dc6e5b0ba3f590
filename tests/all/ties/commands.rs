//! What is done to ties: selected, turned round, followed, hidden, deleted.

use super::desk::{Desk, KNOWS, MAP, NONE, POLITICS, SHIFT, desk, member};
use alliage::editor::{Act, Command, Item, Outcome, Selection, Step, TieCommand, What};
use alliage::i18n::{Language, Texts, keys};
use alliage::model::{Change, Edit, End, Flow, MemberId, Tie, TieId, TieKindId, TieRole};
use alliage::scene::Tone;
use alliage::ui::words::{tie_ends, tie_note, tie_seen};
use kurbo::Vec2;
use std::sync::Arc;

#[test]
fn a_tie_that_is_there_already_is_only_selected() {
    let mut desk = desk();
    let first = desk.draw("LPO", "Mairie");
    let state = desk.editor.document.state();
    assert_eq!(desk.draw("LPO", "Mairie"), first);
    assert_eq!(desk.editor.document.state(), state);
    let back = desk.draw("Mairie", "LPO");
    assert_ne!(back, first, "the other way is another tie");
    desk.run(TieCommand::Kind(POLITICS).into());
    let both = desk.draw("LPO", "Mairie");
    assert_eq!(
        desk.draw("Mairie", "LPO"),
        both,
        "an alliance has no direction"
    );
    let mut on = desk.editor.board().ties[&first].as_ref().clone();
    on.on = Some(desk.id("CGT"));
    desk.run(Command::Edit(Edit::PutTie(first, Arc::new(on))));
    desk.run(TieCommand::Kind(TieKindId(1)).into());
    let general = desk.draw("LPO", "Mairie");
    assert_ne!(
        general, first,
        "influence on a target leaves room for one in general"
    );
    assert_eq!(desk.ties().len(), 4);
}

#[test]
fn a_kind_in_hand_is_shown_again() {
    let mut desk = desk();
    desk.draw("LPO", "Mairie");
    desk.run(Command::ShowKind(TieKindId(1), false));
    assert!(desk.editor.scene().ties.is_empty());
    desk.draw("LPO", "FNE");
    assert_eq!(desk.editor.scene().ties.len(), 2);
    desk.run(Command::ShowOnlyKind(KNOWS));
    assert!(desk.editor.scene().ties.is_empty());
    desk.run(Command::ShowOnlyKind(KNOWS));
    assert_eq!(desk.editor.scene().ties.len(), 2, "again it shows all");
    desk.run(Command::ShowKind(TieKindId(1), false));
    desk.run(Command::ShowAllKinds);
    assert_eq!(desk.editor.scene().ties.len(), 2);
}

#[test]
fn ties_are_clicked_toggled_and_deleted() {
    let mut desk = desk();
    let (down, across) = (desk.draw("FNE", "LPO"), desk.draw("LPO", "Mairie"));
    desk.run(Command::Deselect);
    let (at, aside) = (desk.middle("LPO", "Mairie"), desk.middle("FNE", "LPO"));
    desk.moves(at, NONE);
    assert_eq!(desk.editor.hovered_tie(), Some(across));
    desk.click(at, NONE);
    assert_eq!(desk.editor.selected_tie(), Some(across));
    desk.click(aside, SHIFT);
    assert_eq!(desk.editor.selection, Selection::of_all([down, across]));
    desk.click(aside, SHIFT);
    assert_eq!(desk.editor.selected_tie(), Some(across));
    desk.click(desk.at("CGT"), SHIFT);
    assert_eq!(
        desk.editor.selection.count(),
        2,
        "actors and ties go together"
    );
    assert_eq!(
        (desk.editor.selected(), desk.editor.selected_tie()),
        (None, None)
    );
    desk.run(Command::Delete);
    assert_eq!(
        (desk.names().len(), desk.ties()),
        (3, vec!["FNE>LPO".to_owned()])
    );
    desk.undo();
    assert_eq!((desk.names().len(), desk.ties().len()), (4, 2));
    desk.click(aside, NONE);
    desk.run(Command::Delete);
    assert_eq!(desk.ties(), ["LPO>Mairie"]);
    assert_eq!(desk.label().0, Act::Delete);
    let click_away = desk.point(5.0, 5.5);
    desk.click(at, NONE);
    desk.click(click_away, NONE);
    assert!(desk.editor.selection.is_empty());
}

#[test]
fn a_second_click_on_a_tie_asks_for_its_note_and_the_right_button_for_its_menu() {
    let mut desk = desk();
    let tie = desk.draw("LPO", "Mairie");
    let at = desk.middle("LPO", "Mairie");
    desk.click(at, NONE);
    desk.time -= 0.9;
    desk.click(at, NONE);
    assert_eq!(desk.editor.take_outcomes(), [Outcome::WriteNote(tie)]);
    desk.run(Command::Deselect);
    desk.touch(1, at);
    desk.time += 0.6;
    desk.editor.tick(desk.time);
    let menu = Outcome::Menu(at, Some(Item::Tie(tie)));
    assert_eq!(desk.editor.take_outcomes(), [menu]);
    assert_eq!(desk.editor.selected_tie(), Some(tie));
}

#[test]
fn a_finger_on_a_tie_moves_the_board_as_beside_it() {
    let mut desk = desk();
    desk.draw("LPO", "Mairie");
    desk.run(Command::Deselect);
    let (at, before) = (desk.middle("LPO", "Mairie"), desk.editor.view.camera.centre);
    desk.touch(1, at);
    for step in 1..=5 {
        desk.time += 0.1;
        desk.slide(1, at + Vec2::new(0.0, 20.0 * f64::from(step)));
    }
    desk.lift(1, at + Vec2::new(0.0, 100.0));
    assert!(desk.editor.view.camera.centre.distance(before) > 20.0);
    assert!(desk.editor.selection.is_empty());
}

#[test]
fn ties_are_turned_round_but_not_those_of_our_own() {
    let mut desk = desk();
    desk.list(&[member()]);
    let ours = Tie {
        from: End::Member(MemberId(1)),
        ..Tie::new(
            End::Actor(desk.id("LPO")),
            desk.id("LPO"),
            desk.editor.board().tie_kind(KNOWS).unwrap(),
        )
    };
    desk.run(Command::Edit(Edit::PutTie(TieId(5000), Arc::new(ours))));
    let tie = desk.draw("LPO", "Mairie");
    desk.run(Command::select(vec![tie, TieId(5000)]));
    desk.run(TieCommand::Reverse.into());
    let mut ties = desk.ties();
    ties.sort();
    assert_eq!(ties, ["Mairie>LPO", "us>LPO"]);
    assert_eq!(desk.label(), (Act::Reverse, What::Ties(2)));
    desk.undo();
    assert!(desk.ties().contains(&"LPO>Mairie".to_owned()));
}

#[test]
fn an_actor_is_added_beside_another_where_nobody_stands() {
    let mut desk = desk();
    let lpo = desk.id("LPO");
    desk.run(TieCommand::Beside(lpo).into());
    let new = desk.editor.renaming.unwrap();
    let place = desk.editor.board().actor(new).unwrap().position(MAP);
    let (x, y) = place.unwrap();
    assert!(x > 2.5 && (y - 2.0).abs() < 0.02, "to the right: {x} {y}");
    let name = |text: &str| Change::Name(text.to_owned());
    desk.run(Command::Edit(Edit::Change(new, name("Ici"))));
    desk.run(Command::EndRename);
    desk.run(TieCommand::Beside(lpo).into());
    let other = desk.editor.renaming.unwrap();
    desk.run(Command::Edit(Edit::Change(other, name("Là"))));
    desk.run(Command::EndRename);
    let apart = desk.at("Ici").distance(desk.at("Là"));
    assert!(apart >= 60.0, "they stand apart: {apart}");
    let mut ties = desk.ties();
    ties.sort();
    assert_eq!(ties, ["LPO>Ici", "LPO>Là"]);
    desk.undo();
    assert_eq!(desk.ties(), ["LPO>Ici"]);
}

#[test]
fn an_actor_named_in_the_window_joins_those_to_be_placed_with_its_tie() {
    let mut desk = desk();
    let lpo = desk.id("LPO");
    desk.run(TieCommand::Newcomer(lpo, "Météo".to_owned()).into());
    assert_eq!(
        (desk.ties(), desk.values("Météo")),
        (vec!["LPO>Météo".to_owned()], None)
    );
    assert_eq!(desk.selected(), ["Météo"]);
    desk.undo();
    assert_eq!((desk.names().len(), desk.ties().len()), (4, 0));
}

#[test]
fn arrows_follow_ties_to_their_other_ends() {
    let mut desk = desk();
    desk.draw("LPO", "CGT");
    desk.draw("FNE", "LPO");
    desk.run(Command::select([desk.id("LPO")]));
    desk.run(TieCommand::Follow(Step::Right).into());
    assert_eq!(
        desk.selected(),
        ["CGT"],
        "Mairie is nearer but there is no tie to it"
    );
    desk.run(TieCommand::Follow(Step::Left).into());
    assert_eq!(desk.selected(), ["LPO"]);
    desk.run(TieCommand::Follow(Step::Up).into());
    assert_eq!(desk.selected(), ["FNE"]);
    desk.run(TieCommand::Follow(Step::Up).into());
    assert_eq!(desk.selected(), ["FNE"], "there is none that way");
    let tie = desk.draw("LPO", "CGT");
    desk.run(Command::select(vec![tie]));
    desk.run(TieCommand::Follow(Step::Right).into());
    assert_eq!(desk.selected(), ["CGT"], "from a tie to its end");
    desk.run(Command::ShowKind(TieKindId(1), false));
    desk.run(TieCommand::Follow(Step::Left).into());
    assert_eq!(desk.selected(), ["CGT"], "hidden ties lead nowhere");
}

#[test]
fn going_to_a_tie_shows_it_and_selects_it() {
    let mut desk = desk();
    let tie = desk.draw("LPO", "Mairie");
    desk.run(Command::ShowKind(TieKindId(1), false));
    desk.run(Command::Show(None, false));
    desk.run(Command::ZoomTo(8.0));
    assert!(desk.editor.scene().ties.is_empty());
    desk.run(Command::go_to(tie));
    assert_eq!(desk.editor.selected_tie(), Some(tie));
    assert_eq!(desk.editor.scene().ties.len(), 1);
    let seen = desk.editor.view.camera.view;
    assert!(seen.contains(desk.at("LPO").midpoint(desk.at("Mairie"))));
}

#[test]
fn the_ties_of_what_is_pointed_at_come_forward() {
    let mut desk = desk();
    desk.draw("LPO", "Mairie");
    desk.draw("FNE", "CGT");
    desk.run(Command::Deselect);
    assert!(desk.editor.emphasis().is_none());
    let tones = |desk: &Desk| {
        let scene = desk.editor.scene();
        let tones = desk.editor.emphasis().ties;
        let of = |from: &str| {
            let node = desk.editor.node(desk.id(from));
            let place = scene.ties.iter().position(|it| Some(it.from) == node);
            tones.get(place.unwrap()).copied().unwrap_or_default()
        };
        (of("LPO"), of("FNE"))
    };
    desk.moves(desk.at("Mairie"), NONE);
    assert_eq!(tones(&desk), (Tone::Normal, Tone::Pale));
    desk.moves(desk.point(5.0, 5.0), NONE);
    assert_eq!(tones(&desk), (Tone::Normal, Tone::Normal));
    desk.run(Command::select([desk.id("CGT")]));
    assert_eq!(tones(&desk), (Tone::Pale, Tone::Normal));
    let tie = *desk.editor.board().ties.keys().next().unwrap();
    desk.run(Command::select(vec![tie]));
    assert_eq!(tones(&desk), (Tone::Normal, Tone::Pale));
    desk.tie_tool();
    assert!(
        desk.editor.emphasis().is_none(),
        "all are seen while drawing"
    );
}

#[test]
fn a_tie_can_lead_back_to_where_it_begins() {
    let mut desk = desk();
    let tie = desk.draw("LPO", "LPO");
    assert_eq!(desk.ties(), ["LPO>LPO"]);
    let drawn = &desk.editor.scene().ties[0];
    assert_eq!((drawn.id, drawn.from), (Some(tie), drawn.to));
    let at = desk.at("LPO");
    let scale = desk.editor.arrangement().unwrap().scale;
    let seen = drawn.seen(at, at, scale).unwrap();
    let middle = seen.course.at(0.5);
    desk.run(Command::Deselect);
    desk.click(middle, NONE);
    assert_eq!(desk.editor.selected_tie(), Some(tie));
    desk.run(TieCommand::Follow(Step::Right).into());
    assert_eq!(
        desk.editor.selected_tie(),
        Some(tie),
        "it leads nowhere else"
    );
    desk.run(Command::Delete);
    assert!(desk.ties().is_empty());
}

#[test]
fn a_selected_tie_is_fitted_into_the_view() {
    let mut desk = desk();
    let tie = desk.draw("LPO", "CGT");
    desk.run(Command::ZoomTo(8.0));
    desk.run(Command::select(vec![tie]));
    desk.run(Command::FitSelection);
    let view = desk.editor.view.camera.view;
    assert!(view.contains(desk.at("LPO")) && view.contains(desk.at("CGT")));
}

#[test]
fn ties_are_said_from_either_end_in_both_languages() {
    let mut desk = desk();
    let tie = desk.draw("LPO", "Mairie");
    let said = |desk: &Desk, name: &str, language: Language| {
        let board = desk.editor.board();
        let texts = Texts::new(language);
        tie_seen(&texts, board, &board.ties[&tie], desk.id(name))
    };
    assert_eq!(said(&desk, "LPO", Language::French), "influence Mairie");
    assert_eq!(
        said(&desk, "Mairie", Language::French),
        "est influencé·e par LPO"
    );
    assert_eq!(
        said(&desk, "Mairie", Language::English),
        "is influenced by LPO"
    );
    let mut data = desk.editor.board().ties[&tie].as_ref().clone();
    (data.flow, data.strength) = (Flow::Both, 3);
    data.certainty = alliage::model::Certainty::Disputed;
    data.on = Some(desk.id("CGT"));
    desk.run(Command::Edit(Edit::PutTie(tie, Arc::new(data))));
    assert_eq!(
        said(&desk, "LPO", Language::French),
        "influence Mairie, et inversement"
    );
    let board = desk.editor.board();
    let texts = Texts::new(Language::French);
    let note = tie_note(&texts, board, &board.ties[&tie]);
    assert_eq!(note, "au sujet de CGT · fort · disputé");
    assert_eq!(tie_ends(&texts, board, &board.ties[&tie]), "LPO ↔ Mairie");
    let mut kinds = board.tie_kinds.to_vec();
    kinds[0].role = TieRole::from_word("patronage");
    kinds[0].name = "Parrainage".to_owned();
    desk.list(&kinds);
    let plain = said(&desk, "LPO", Language::French);
    assert_eq!(
        plain, "Parrainage avec Mairie, dans les deux sens",
        "a later version's word"
    );
    for language in Language::ALL {
        let known: Vec<&str> = keys(language.source()).collect();
        for role in TieRole::KNOWN {
            for way in ["on", "back", "mutual", "between"] {
                let key = format!("tie-seen-{}-{way}", role.word().replace('_', "-"));
                assert!(known.contains(&key.as_str()), "{key}");
            }
        }
    }
}

/// Three actors in a row with a tie between each two neighbours, seen whole.
fn row() -> (Desk, TieId, TieId) {
    let mut desk = Desk::new(&[("LPO", 2.0, 5.0), ("Mairie", 5.0, 5.0), ("CGT", 8.0, 5.0)]);
    let (first, second) = (desk.draw("LPO", "Mairie"), desk.draw("Mairie", "CGT"));
    desk.run(Command::Deselect);
    (desk, first, second)
}

#[test]
fn a_marquee_and_all_mean_ties_too_when_that_is_asked_for() {
    let (mut desk, first, second) = row();
    let (corner, middle) = (kurbo::Vec2::new(80.0, 120.0), desk.middle("LPO", "Mairie"));
    let (from, to) = (desk.at("LPO") - corner, middle + corner);
    desk.drag(from, to, NONE);
    assert_eq!(desk.editor.selection, Selection::of(desk.id("LPO")));
    desk.run(Command::SelectAll);
    assert_eq!(
        desk.editor.selection.ties().count(),
        0,
        "actors alone by default"
    );
    desk.run(Command::TiesToo(true));
    desk.drag(from, to, NONE);
    assert_eq!(
        desk.editor.selection.items().collect::<Vec<_>>(),
        [desk.id("LPO").into(), first.into()],
        "a tie is held when its middle is"
    );
    desk.run(Command::SelectAll);
    assert_eq!(desk.editor.selection.count(), 5);
    let kind = desk.editor.board().ties[&second].kind;
    desk.run(Command::ShowKind(kind, false));
    desk.run(Command::SelectAll);
    assert_eq!(
        desk.editor.selection.count(),
        3,
        "nobody selects a tie that is hidden"
    );
}

#[test]
fn what_is_selected_goes_whatever_it_is_and_comes_back_as_one() {
    let (mut desk, first, second) = row();
    let before = desk.editor.board().clone();
    desk.run(Command::select([Item::from(desk.id("LPO")), second.into()]));
    desk.run(Command::Delete);
    let board = desk.editor.board();
    assert_eq!((board.actors.len(), board.ties.len()), (2, 0));
    assert!(desk.editor.selection.is_empty());
    assert!(!board.holds(first.into()) && !board.holds(second.into()));
    desk.run(Command::Undo);
    assert_eq!(*desk.editor.board(), before);
}

#[test]
fn going_to_a_thing_selects_it_whatever_it_is() {
    let (mut desk, first, _) = row();
    desk.run(Command::go_to(first));
    assert_eq!(desk.editor.selection, Selection::of(first));
    desk.run(Command::go_to(desk.id("CGT")));
    assert_eq!(desk.editor.selection, Selection::of(desk.id("CGT")));
    desk.run(Command::go_to(TieId(5000)));
    assert_eq!(
        desk.editor.selection,
        Selection::of(desk.id("CGT")),
        "there is no such tie"
    );
}
