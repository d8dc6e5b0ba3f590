//! What a hand or a merge broke is mended, and each mending is told.

use super::{fixture, sound};
use alliage::file::{self, Item, Repair};
use alliage::model::{ActorId, Board, CategoryId, MapId, NAME_MAX};

/// The actor of a name.
fn named(board: &Board, name: &str) -> ActorId {
    let mut actors = board.actors.iter();
    *actors.find(|(_, actor)| actor.name == name).unwrap().0
}

fn actor(name: &str) -> String {
    name.to_owned()
}

#[test]
fn each_fault_is_mended_and_told() {
    let opened = file::read(&fixture("to-mend.ron")).unwrap();
    let told: Vec<Repair> = opened.report.iter().cloned().collect();
    let board = &opened.board;
    let numbers = named(board, "Numbers");
    let expected = [
        Repair::Axes { map: "Axes".into() },
        Repair::Aspect { map: "Axes".into() },
        Repair::SameId {
            item: Item::Map("Again".into()),
            id: 1,
            given: board.maps[1].id.0,
        },
        Repair::Text(Item::Description),
        Repair::Colour {
            name: "Colour".into(),
            text: "red".into(),
        },
        Repair::SameId {
            item: Item::Category("Second".into()),
            id: 1,
            given: board.categories[1].id.0,
        },
        Repair::SameId {
            item: Item::Resource("Second".into()),
            id: 4,
            given: board.resources[1].id.0,
        },
        Repair::NoSuchCategory {
            item: Item::Link("Link".into()),
            id: 9,
        },
        Repair::NoSuchCategory {
            item: Item::Actor("Dangling".into()),
            id: 9,
        },
        Repair::NoSuchResource {
            actor: actor("Dangling"),
            id: 8,
        },
        Repair::OfferedTwice {
            actor: actor("Dangling"),
            resource: 4,
        },
        Repair::NoSuchMap {
            actor: actor("Dangling"),
            id: 7,
        },
        Repair::PlacedTwice {
            actor: actor("Dangling"),
            map: 1,
        },
        Repair::SameId {
            item: Item::Actor("Numbers".into()),
            id: 3,
            given: numbers.0,
        },
        Repair::NotANumber {
            actor: actor("Numbers"),
        },
        Repair::BeyondAxis {
            actor: actor("Numbers"),
        },
        Repair::NotesTwice {
            actor: actor("Endless"),
        },
        Repair::NotANumber {
            actor: actor("Endless"),
        },
        Repair::NotANumber {
            actor: actor("Endless"),
        },
        Repair::Text(Item::Actor("Two  lines  ".into())),
        Repair::NotesOfNobody {
            id: 99,
            text: "why\nwhat".into(),
        },
    ];
    for (told, expected) in told.iter().zip(&expected) {
        assert_eq!(told, expected);
    }
    assert_eq!(told.len(), expected.len());
    let again = file::read(&fixture("to-mend.ron")).unwrap();
    assert_eq!(
        again, opened,
        "what is given is the same whenever the file is read"
    );
    sound(&file::write(&opened.board));
}

#[test]
fn what_is_mended_keeps_what_it_can() {
    let board = file::read(&fixture("to-mend.ron")).unwrap().board;
    let dangling = board.actor(ActorId(3)).unwrap();
    assert_eq!(dangling.category, None);
    assert_eq!(dangling.offers.len(), 1);
    assert_eq!(dangling.position(MapId(1)), Some((5.5, 2.0)));
    let numbers = board.actor(named(&board, "Numbers")).unwrap();
    assert_eq!(numbers.placement(MapId(2)).x, None);
    assert_eq!(numbers.placement(MapId(2)).y, Some(10.0));
    let endless = board.actor(ActorId(u64::MAX - 1)).unwrap();
    assert_eq!(endless.notes, "one\ntwo");
    assert_eq!(board.actor(ActorId(5)).unwrap().name, "Two lines");
    assert_eq!(
        board.category(CategoryId(1)).unwrap().color.to_string(),
        "#6E6E6E"
    );
}

#[test]
fn a_name_of_a_million_letters_is_cut() {
    let name = "é".repeat(1_000_000);
    let text = format!(
        "(format: \"alliage\", version: 1, min_reader: 1, maps: [], actors: [(id: 1, name: \"{name}\")])"
    );
    let opened = file::read(text.as_bytes()).unwrap();
    let actor = opened.board.actor(ActorId(1)).unwrap();
    assert_eq!(actor.name.chars().count(), NAME_MAX);
    let told: Vec<&Repair> = opened.report.iter().collect();
    assert!(
        matches!(told[..], [Repair::NoMap, Repair::Text(Item::Actor(_))]),
        "{told:?}"
    );
}

#[test]
fn a_million_faults_do_not_make_a_million_reports() {
    let offers = "(resource: 9),".repeat(900);
    let actors: Vec<String> = (0..20)
        .map(|id| format!("(id: {id}, offers: [{offers}]),"))
        .collect();
    let actors = actors.concat();
    let text =
        format!("(format: \"alliage\", version: 1, min_reader: 1, maps: [], actors: [{actors}])");
    let report = file::read(text.as_bytes()).unwrap().report;
    assert_eq!(report.count(), 18_001);
    assert_eq!(report.iter().count() + report.untold(), report.count());
    assert_eq!(report.iter().count(), 1_000);
}
