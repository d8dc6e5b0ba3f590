//! Names and ways in sentences, as people say them.

use alliage::analysis::Web;
use alliage::analysis::ways::{Missing, Way, through, to_target};
use alliage::i18n::{Language, Texts};
use alliage::library;
use alliage::model::{
    Actor, ActorId, ActorKind, Board, Change, Edit, End, Engagement, Ext, Member, MemberId, Stance,
    Tie, TieId, TieRole,
};
use alliage::ui::words::nouns::Grammar;
use alliage::ui::words::ways::Speaker;
use std::sync::Arc;

/// Adds actors to an empty board, in order from 1.
fn board(language: &str, names: &[&str]) -> Board {
    let mut board = library::board(language, "alliances");
    for (nth, name) in names.iter().enumerate() {
        let actor = Arc::new(Actor::named(*name));
        board.apply(&Edit::Put(ActorId(nth as u64 + 1), actor));
    }
    let member = |id, name: &str| Member {
        id: MemberId(id),
        name: name.to_owned(),
        ext: Ext::new(),
    };
    crate::desk::list(&mut board, &[member(1, "Ana"), member(2, "Bruno")]);
    board
}

fn tie(board: &mut Board, from: End, to: u64, role: &TieRole) {
    let kind = board.tie_kinds.iter().find(|kind| kind.role == *role);
    let tie = Tie::new(from, ActorId(to), kind.unwrap());
    let id = TieId(board.ties.len() as u64 + 1);
    board.apply(&Edit::PutTie(id, Arc::new(tie)));
}

fn actor(id: u64) -> End {
    End::Actor(ActorId(id))
}

fn change(board: &mut Board, id: u64, change: Change) {
    board.apply(&Edit::Change(ActorId(id), change));
}

#[test]
fn french_names_take_their_articles() {
    let texts = Texts::new(Language::French);
    let grammar = Grammar::of(Language::French);
    for (name, plain, of, to, plural) in [
        ("Mairie", "la Mairie", "de la Mairie", "à la Mairie", false),
        (
            "Conseil départemental",
            "le Conseil départemental",
            "du Conseil départemental",
            "au Conseil départemental",
            false,
        ),
        ("École", "l’École", "de l’École", "à l’École", false),
        ("Hôpital", "l’Hôpital", "de l’Hôpital", "à l’Hôpital", false),
        (
            "Hameau du bas",
            "le Hameau du bas",
            "du Hameau du bas",
            "au Hameau du bas",
            false,
        ),
        (
            "Riverain·es du chemin",
            "les Riverain·es du chemin",
            "des Riverain·es du chemin",
            "aux Riverain·es du chemin",
            true,
        ),
        (
            "Parents d’élèves",
            "les Parents d’élèves",
            "des Parents d’élèves",
            "aux Parents d’élèves",
            true,
        ),
        ("LPO", "LPO", "de LPO", "à LPO", false),
        (
            "Alternatiba",
            "Alternatiba",
            "d’Alternatiba",
            "à Alternatiba",
            false,
        ),
        (
            "Les Soulèvements de la Terre",
            "les Soulèvements de la Terre",
            "des Soulèvements de la Terre",
            "aux Soulèvements de la Terre",
            true,
        ),
        ("La Poste", "la Poste", "de la Poste", "à la Poste", false),
        (
            "Directrice de l’école",
            "la Directrice de l’école",
            "de la Directrice de l’école",
            "à la Directrice de l’école",
            false,
        ),
    ] {
        let actor = Actor::named(name);
        let noun = grammar.noun(&actor);
        let written = [noun.plain(&texts), noun.of(&texts), noun.to(&texts)];
        assert_eq!(written, [plain, of, to]);
        assert_eq!(noun.plural, plural, "{name}");
    }
}

#[test]
fn english_names_take_the_article_where_their_head_is_known() {
    let texts = Texts::new(Language::English);
    let grammar = Grammar::of(Language::English);
    for (name, plain, plural) in [
        ("Town hall", "the Town hall", false),
        ("County council", "the County council", false),
        ("Residents of the lane", "the Residents of the lane", true),
        ("The Greens", "the Greens", false),
        ("Greenpeace", "Greenpeace", false),
    ] {
        let actor = Actor::named(name);
        let noun = grammar.noun(&actor);
        assert_eq!((noun.plain(&texts).as_str(), noun.plural), (plain, plural));
    }
}

fn chain(language: &str, names: &[&str]) -> Board {
    let mut board = board(language, names);
    tie(
        &mut board,
        End::Member(MemberId(1)),
        1,
        &TieRole::Acquaintance,
    );
    for to in 2..=names.len() as u64 {
        tie(&mut board, actor(to - 1), to, &TieRole::Influence);
    }
    board
}

fn said(language: Language, board: &Board, target: u64) -> String {
    let texts = Texts::new(language);
    let answer = to_target(&Web::of(board), ActorId(target));
    let speaker = Speaker {
        texts: &texts,
        board,
    };
    speaker.sentence(answer.ways.first().unwrap())
}

#[test]
fn a_way_is_a_sentence_in_french() {
    let board = chain("fr", &["Mairie", "Conseil départemental", "Préfecture"]);
    assert_eq!(
        said(Language::French, &board, 3),
        "Ana connaît la Mairie, qui influence le Conseil départemental, qui influence la Préfecture."
    );
}

#[test]
fn a_way_is_a_sentence_in_english() {
    let mut board = chain("en", &["Town hall", "County council", "Prefecture"]);
    assert_eq!(
        said(Language::English, &board, 3),
        "Ana knows the Town hall, which influences the County council, which influences the Prefecture."
    );
    change(&mut board, 1, Change::Name("Mrs Martin".to_owned()));
    change(&mut board, 1, Change::Kind(ActorKind::Person));
    assert_eq!(
        said(Language::English, &board, 2),
        "Ana knows Mrs Martin, who influences the County council."
    );
}

#[test]
fn a_name_keeps_the_grammar_of_the_language_it_is_written_in() {
    let board = chain("fr", &["Mairie", "Riverain·es du chemin", "Préfecture"]);
    assert_eq!(
        said(Language::English, &board, 3),
        "Ana knows the Mairie, which influences the Riverain·es du chemin, which influence the Préfecture."
    );
    let board = chain("en", &["Town hall", "Residents of the lane", "Prefecture"]);
    assert_eq!(
        said(Language::French, &board, 3),
        "Ana connaît Town hall, qui influence Residents of the lane, qui influencent Prefecture."
    );
}

#[test]
fn the_beginning_says_how_we_know_the_first_one() {
    let names = ["Riverain·es", "Mairie", "Préfecture"];
    for (engagement, begins) in [
        (
            Engagement::InCollective,
            "Dans le collectif, les Riverain·es influencent la Mairie, qui",
        ),
        (
            Engagement::Partner,
            "Nous travaillons avec les Riverain·es, qui influencent la Mairie, qui",
        ),
        (
            Engagement::Met,
            "Nous avons rencontré les Riverain·es, qui influencent la Mairie, qui",
        ),
    ] {
        let mut board = board("fr", &names);
        tie(&mut board, actor(1), 2, &TieRole::Influence);
        tie(&mut board, actor(2), 3, &TieRole::Influence);
        change(&mut board, 1, Change::Engagement(engagement));
        assert_eq!(
            said(Language::French, &board, 3),
            format!("{begins} influence la Préfecture.")
        );
    }
    let mut board = board("fr", &["Préfecture"]);
    change(&mut board, 1, Change::Engagement(Engagement::InCollective));
    assert_eq!(
        said(Language::French, &board, 1),
        "La Préfecture est dans le collectif."
    );
}

#[test]
fn every_sort_of_tie_has_its_verb() {
    for (role, says) in [
        (TieRole::Influence, "influence le Conseil"),
        (TieRole::Acquaintance, "connaît le Conseil"),
        (TieRole::FunctionalAlliance, "agit avec le Conseil"),
        (TieRole::PoliticalAlliance, "fait alliance avec le Conseil"),
        (TieRole::Membership, "fait partie du Conseil"),
    ] {
        let mut board = board("fr", &["Maire", "Conseil"]);
        tie(
            &mut board,
            End::Member(MemberId(1)),
            1,
            &TieRole::Acquaintance,
        );
        tie(&mut board, actor(1), 2, &role);
        let sentence = format!("Ana connaît le Maire, qui {says}.");
        assert_eq!(said(Language::French, &board, 2), sentence);
    }
    // A membership is gone along both ways, and says which.
    let mut board = board("fr", &["Conseil", "Maire"]);
    tie(
        &mut board,
        End::Member(MemberId(1)),
        1,
        &TieRole::Acquaintance,
    );
    tie(&mut board, actor(2), 1, &TieRole::Membership);
    assert_eq!(
        said(Language::French, &board, 2),
        "Ana connaît le Conseil, qui compte parmi ses membres le Maire."
    );
}

fn first_step(board: &Board, way: &Way) -> String {
    let texts = Texts::new(Language::French);
    let speaker = Speaker {
        texts: &texts,
        board,
    };
    speaker.first_step(way)
}

#[test]
fn the_first_step_names_who_asks() {
    let mut board = chain("fr", &["Conseil", "Préfecture"]);
    let way = |board: &Board| through(&Web::of(board), ActorId(2), ActorId(1)).swap_remove(0);
    let first = way(&board);
    assert_eq!(
        first_step(&board, &first),
        "Premier pas\u{a0}: Ana s’adresse au Conseil"
    );
    board.apply(&Edit::RemoveTie(TieId(1)));
    change(&mut board, 1, Change::Engagement(Engagement::Met));
    let first = way(&board);
    assert_eq!(
        first_step(&board, &first),
        "Premier pas\u{a0}: choisir qui d’entre nous s’adresse au Conseil"
    );
    change(&mut board, 1, Change::Pair(vec![MemberId(1), MemberId(2)]));
    assert_eq!(
        first_step(&board, &first),
        "Premier pas\u{a0}: Ana et Bruno, le binôme, s’adressent au Conseil"
    );
}

fn none(board: &Board, target: u64) -> (Option<Missing>, String) {
    let texts = Texts::new(Language::French);
    let answer = to_target(&Web::of(board), ActorId(target));
    assert!(answer.ways.is_empty());
    let speaker = Speaker {
        texts: &texts,
        board,
    };
    let said = speaker.missing(answer.target, answer.missing.as_ref());
    (answer.missing, said)
}

#[test]
fn where_there_is_no_way_the_missing_tie_is_named() {
    let mut board = board("fr", &["Conseil départemental", "Préfecture", "Amap"]);
    let (_, said) = none(&board, 2);
    assert_eq!(
        said,
        "Aucun chemin pour l’instant\u{a0}: nous ne connaissons personne, et personne n’influence la Préfecture\u{a0}; il manque 2 liens."
    );
    tie(&mut board, actor(1), 2, &TieRole::Influence);
    let (missing, said) = none(&board, 2);
    assert_eq!(missing.unwrap().to, ActorId(1));
    assert_eq!(
        said,
        "Aucun chemin pour l’instant\u{a0}: personne que nous connaissons n’influence la Préfecture. Au plus près\u{a0}: le Conseil départemental, il manque un lien."
    );
    board.apply(&Edit::RemoveTie(TieId(1)));
    change(&mut board, 3, Change::Engagement(Engagement::Met));
    change(&mut board, 3, Change::Stance(Stance::Ally));
    let (missing, said) = none(&board, 2);
    assert_eq!(missing.unwrap().from, Some(ActorId(3)));
    assert_eq!(
        said,
        "Aucun chemin pour l’instant\u{a0}: personne n’influence la Préfecture. Au plus près, que nous connaissons\u{a0}: l’Amap, il manque un lien."
    );
}
