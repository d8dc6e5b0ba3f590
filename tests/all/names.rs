//! Names that are the same, and lists as people paste them.

use crate::desk::{self, MAP};
use alliage::editor::read_list;
use alliage::model::name::{fold, key};

#[test]
fn case_accents_and_inclusive_endings_do_not_make_another_name() {
    for (a, b) in [
        ("Riverain·es", "riverains"),
        ("Riverain.e.s", "RIVERAINS"),
        ("riverain(e)s", "Riverain⸱es"),
        ("Élu·es", "elus"),
        ("Agriculteur·rices", "agriculteurs"),
        ("Porteur·euses d’alternatives", "porteurs d'alternatives"),
        ("S.N.C.F.", "SNCF"),
        ("Auditoría", "auditoria"),
        ("Œuvre", "oeuvre"),
        ("L’Amap du Val", "L'AMAP  du val"),
        ("Les Soulèvements - comité", "les soulèvements — Comité"),
    ] {
        assert_eq!(key(a), key(b), "{a} / {b}");
    }
    for (a, b) in [
        ("LPO", "FNE"),
        ("Élu", "Élus"),
        ("Mairie 1", "Mairie 2"),
        ("S.N.C.F", "S.N.C.E"),
    ] {
        assert_ne!(key(a), key(b), "{a} / {b}");
    }
    assert_eq!(fold("Préfète"), "prefete");
}

#[test]
fn a_name_that_exists_is_found() {
    let board = desk::board(&[("Riverain·es du chemin", 1.0, 1.0)]);
    assert!(board.namesake("RIVERAINS DU CHEMIN").is_some());
    assert!(board.namesake("Riverain").is_none());
    assert!(board.namesake("").is_none());
    assert!(board.namesake(" · ").is_none());
}

#[test]
fn one_name_a_line() {
    let board = desk::board(&[]);
    let list = read_list(
        "- LPO\n\n• FNE\n2. Amap du Val\n  CGT  \n“L’Œuvre”",
        &board,
        MAP,
    );
    let names: Vec<_> = list.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["LPO", "FNE", "Amap du Val", "CGT", "“L’Œuvre”"]);
    assert!(
        list.iter()
            .all(|it| it.x.is_none() && it.category.is_none())
    );
}

#[test]
fn columns_of_a_spreadsheet() {
    let board = desk::board(&[]);
    for text in [
        "LPO\tassos environnementales\t6,2\t8\nMairie\tÉlus\t7\t?",
        "LPO;Assos environnementales;6,2;8\nMairie;élu·es;7;",
        "Proximité;Nom;Pouvoir;Catégorie;Remarque\n8;LPO;6.2;Assos environnementales;x\n;Mairie;7;Élu·es;",
    ] {
        let list = read_list(text, &board, MAP);
        assert_eq!(list.len(), 2, "{text}");
        assert_eq!(
            (list[0].name.as_str(), list[0].x, list[0].y),
            ("LPO", Some(8.0), Some(6.2))
        );
        assert_eq!(
            (list[1].name.as_str(), list[1].x, list[1].y),
            ("Mairie", None, Some(7.0))
        );
        let category = |nth: usize| board.category(list[nth].category.unwrap()).unwrap();
        assert!(category(0).name.contains("environnementales"), "{text}");
        assert_eq!(category(1).name, "Élu·es");
    }
}

#[test]
fn values_beyond_the_axes_are_brought_within_and_nonsense_is_unknown() {
    let board = desk::board(&[]);
    let list = read_list("A;;99;-4\nB;;NaN;inf\nC;;abc;1e400", &board, MAP);
    assert_eq!((list[0].y, list[0].x), (Some(10.0), Some(0.0)));
    assert_eq!((list[1].y, list[1].x), (None, None));
    assert_eq!((list[2].y, list[2].x), (None, None));
}

#[test]
fn hostile_lists_are_read_in_bounded_time() {
    let board = desk::board(&[]);
    let long = "x".repeat(2_000_000);
    let many = "a;b;c;d\n".repeat(200_000);
    let quotes = "\"".repeat(100_001);
    assert_eq!(read_list(&long, &board, MAP)[0].name.chars().count(), 200);
    assert_eq!(read_list(&many, &board, MAP).len(), 5000);
    assert!(read_list(&quotes, &board, MAP).len() <= 1);
    assert!(read_list("\0\u{1b}[2J;\t;", &board, MAP).len() <= 1);
}
