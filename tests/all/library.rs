//! The built-in content is complete in both languages, says what it should, and can be seen.

use alliage::library::{self, PRESET_DEFAULT};
use alliage::model::{Board, Circle, Color, LinkState, MapId, MeetingKind, Need, Stance, TaskKind};
use alliage::scene::icons;
use std::collections::BTreeSet;

const LANGUAGES: [&str; 2] = ["fr", "en"];

fn boards() -> [Board; 2] {
    LANGUAGES.map(|language| library::board(language, PRESET_DEFAULT))
}

#[test]
fn both_languages_hold_the_same_things_in_their_own_words() {
    let [fr, en] = boards();
    assert_eq!((fr.categories.len(), fr.resources.len()), (10, 16));
    assert_eq!(fr.links.len(), 10);
    for (fr, en) in fr.categories.iter().zip(en.categories.iter()) {
        assert_eq!((fr.id, &fr.icon, fr.color), (en.id, &en.icon, en.color));
        assert_eq!(
            (&fr.shape, &fr.circle, &fr.card),
            (&en.shape, &en.circle, &en.card)
        );
        assert_eq!(fr.suggestions.len(), en.suggestions.len());
        assert!(!fr.name.is_empty() && !en.name.is_empty());
    }
    for (fr, en) in fr.resources.iter().zip(en.resources.iter()) {
        assert_eq!((fr.id, &fr.icon), (en.id, &en.icon));
    }
    for (fr, en) in fr.links.iter().zip(en.links.iter()) {
        assert_eq!(
            (fr.id, &fr.address, &fr.state),
            (en.id, &en.address, &en.state)
        );
        assert_eq!((&fr.checked, &fr.categories), (&en.checked, &en.categories));
    }
    let counts = |board: &Board| {
        let ids: BTreeSet<_> = board.categories.iter().map(|known| known.id).collect();
        ids.len()
    };
    assert_eq!((counts(&fr), counts(&en)), (10, 10));
}

#[test]
fn categories_can_be_told_apart_without_colour() {
    let [board, _] = boards();
    let categories = &board.categories;
    let icons: BTreeSet<&str> = categories.iter().map(|known| known.icon.as_str()).collect();
    assert_eq!(icons.len(), categories.len());
    for pair in categories.windows(2) {
        assert_ne!(pair[0].shape, pair[1].shape, "{}", pair[1].name);
    }
    let white = Color::rgb(255, 255, 255);
    for category in categories.iter() {
        let contrast = category.color.contrast(white);
        assert!(contrast >= 3.0, "{}: {contrast:.2}", category.name);
        assert!(!matches!(category.circle, Circle::Other(_)));
    }
}

#[test]
fn every_icon_is_bundled() {
    let [board, _] = boards();
    let categories = board.categories.iter().map(|known| &known.icon);
    let resources = board.resources.iter().map(|known| &known.icon);
    for icon in categories.chain(resources) {
        assert!(icons::named(icon).is_some(), "{icon}");
    }
}

#[test]
fn categories_name_cards_that_exist_and_links_categories_that_exist() {
    for (language, board) in LANGUAGES.into_iter().zip(boards()) {
        let cards = library::cards(language);
        assert_eq!(cards.len(), 14);
        for category in board.categories.iter() {
            let found = cards.iter().any(|card| card.name == category.card);
            assert!(found, "{}", category.card);
        }
        for id in board.links.iter().flat_map(|link| &link.categories) {
            assert!(board.category(*id).is_some());
        }
        for card in cards {
            assert!(!card.title.is_empty() && !card.title.starts_with('#'));
            assert!(card.text.len() > 200, "{}", card.name);
        }
    }
}

#[test]
fn addresses_are_the_checked_ones() {
    let [board, _] = boards();
    let known: Vec<(&str, &LinkState)> = board
        .links
        .iter()
        .map(|link| (link.address.as_str(), &link.state))
        .collect();
    let (verified, likely, to_find) =
        (&LinkState::Verified, &LinkState::Likely, &LinkState::ToFind);
    assert_eq!(
        known,
        [
            ("https://lutteslocales.fr/trouver-des-allie-es", verified),
            (
                "https://lutteslocales.fr/dialoguer-ou-faire-pression-sur-les-elu%c2%b7es",
                likely
            ),
            ("", to_find),
            ("", to_find),
            (
                "https://terresdeluttes.fr/webinaire-qui-sont-les-allie-es-des-luttes/",
                likely
            ),
            ("https://terresdeluttes.fr/", to_find),
            (
                "https://organisez-vous.org/outils-construire-strategie-action/",
                likely
            ),
            ("", to_find),
            ("", to_find),
            (
                "https://organisez-vous.org/coalitions-de-citoyens/",
                verified
            ),
        ]
    );
    assert!(board.links.iter().all(|link| link.checked == "2026-11-22"));
}

#[test]
fn axes_say_their_ends_and_their_quadrants() {
    for language in LANGUAGES {
        let presets = library::presets(language);
        let keys: Vec<&str> = presets
            .iter()
            .map(|preset| preset.axes.preset.as_str())
            .collect();
        assert_eq!(
            keys,
            ["alliances", "power", "influence", "interest", "custom"]
        );
        for preset in presets {
            for axis in [&preset.axes.x, &preset.axes.y] {
                assert!(axis.min < axis.max);
                assert!(
                    ![&axis.title, &axis.low, &axis.high]
                        .iter()
                        .any(|text| text.is_empty())
                );
            }
            let advice: BTreeSet<&String> = preset.axes.quadrants.iter().collect();
            let expected = if preset.axes.preset == "custom" { 1 } else { 4 };
            assert_eq!(advice.len(), expected);
        }
    }
    let map = library::board("fr", "power").map(MapId(1)).clone();
    assert_eq!((map.axes.x.min, map.axes.x.max), (-5.0, 5.0));
    assert_eq!(map.axes.x.high, "soutien actif");
}

#[test]
fn french_texts_have_french_spaces() {
    let files = [
        "typologies/fr.ron",
        "resources/fr.ron",
        "axes/fr.ron",
        "links/fr.ron",
        "ties/fr.ron",
    ];
    let texts = files.map(|file| {
        let path = super::files::path("assets").join(file);
        std::fs::read_to_string(path).unwrap()
    });
    let examples = library::examples()
        .iter()
        .map(|example| example.text.to_owned());
    for text in texts.into_iter().chain(examples) {
        for fault in [" !", " ?", " ;", " :", "« ", " »", "'", "..."] {
            assert!(!text.contains(fault), "{fault:?} in {text:.60}");
        }
    }
}

#[test]
fn the_first_example_uses_everything() {
    let text = library::examples()[0].text;
    let board = super::files::sound(text);
    for stance in Stance::KNOWN {
        assert!(
            board.actors.values().any(|actor| actor.stance == *stance),
            "{stance:?}"
        );
    }
    for word in [
        "person",
        "group",
        "institution",
        "departmental",
        "regional",
        "national",
        "international",
        "contacted",
        "met",
        "partner",
        "in_collective",
        "unsure",
        "disputed",
        "confirmed",
        "verified",
        "to_find",
    ] {
        assert!(text.contains(&format!(": \"{word}\"")), "{word}");
    }
    for kind in board.tie_kinds.iter() {
        let mut ties = board.ties.values();
        assert!(ties.any(|tie| tie.kind == kind.id), "{}", kind.name);
    }
    for need in Need::KNOWN {
        assert!(
            board.resources.iter().any(|it| it.need == *need),
            "{need:?}"
        );
    }
    for kind in MeetingKind::KNOWN {
        let mut meetings = board.meetings.values();
        assert!(meetings.any(|it| it.kind == *kind), "{kind:?}");
    }
    for kind in TaskKind::KNOWN {
        assert!(board.tasks.values().any(|it| it.kind == *kind), "{kind:?}");
    }
    for field in [
        "collective: ",
        "member: ",
        "on: ",
        "pinned: true",
        "no_contact: true",
        "held: true",
        "wish: ",
        "proof: ",
        "phone: ",
        "ballots: ",
    ] {
        assert!(text.contains(field), "{field}");
    }
    assert_eq!(board.targets().count(), 1);
    assert_eq!((board.maps.len(), board.members.len()), (2, 5));
    assert!(
        text.contains("locked: true") && text.contains("motives: ") && text.contains("reason: ")
    );
    let waiting: Vec<&str> = board
        .to_place(MapId(1))
        .map(|(_, actor)| actor.name.as_str())
        .collect();
    assert_eq!(waiting, ["Journal local", "Apicultrices", "Club de rando"]);
    let spots: Vec<_> = board
        .placed(MapId(1))
        .filter_map(|(_, actor)| actor.position(MapId(1)))
        .collect();
    let shared = |spot: &(f64, f64)| spots.iter().filter(|other| *other == spot).count() == 2;
    assert_eq!(spots.iter().filter(|spot| shared(spot)).count(), 2);
}

#[test]
fn every_card_of_a_category_asks_questions_that_prepare_a_one_to_one() {
    for language in ["fr", "en"] {
        let cards = library::cards(language);
        let board = library::board(language, library::PRESET_DEFAULT);
        let named = board.categories.iter().map(|it| it.card.as_str());
        for name in named.chain(["one-to-one"]) {
            let card = cards.iter().find(|card| card.name == name).unwrap();
            let questions: Vec<_> = card.questions().collect();
            assert!(questions.len() >= 5, "{language} {name}: {questions:?}");
        }
        let workshop = cards.iter().find(|card| card.name == "workshop").unwrap();
        assert_eq!(workshop.questions().count(), 0, "it asks nobody");
    }
}
