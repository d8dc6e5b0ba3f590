//! Pictures as SVG.

use super::company::{catalogue, change, evening};
use super::desk::{MAP, board};
use super::place::crowd;
use alliage::file;
use alliage::formats::{self, Picture, Progress, Shown, picture};
use alliage::library;
use alliage::model::{ActorId, Board, Change, Edit, Head};
use alliage::scene::hit::drawn_at;
use alliage::scene::{Line, Look, TieLine};
use kurbo::Rect;

fn draw(board: &Board, look: &Look) -> Picture {
    picture(board, MAP, look, ',', Shown::ALL, &Progress::default()).unwrap()
}

/// Holds a picture to the expected one.
fn golden(name: &str, text: &str) {
    crate::golden::golden(&format!("tests/golden/{name}"), text);
}

fn svg(picture: &Picture) -> String {
    formats::svg::svg(picture, &Progress::default()).unwrap()
}

#[test]
fn the_evening_looks_as_expected_in_both_themes() {
    golden("evening-light.svg", &svg(&draw(&board(), Look::light())));
    golden("evening-dark.svg", &svg(&draw(&board(), Look::dark())));
}

#[test]
fn ties_the_collective_and_wishes_look_as_expected_in_both_themes() {
    let evening = evening();
    golden("company-light.svg", &svg(&draw(&evening, Look::light())));
    golden("company-dark.svg", &svg(&draw(&evening, Look::dark())));
    golden("ties.svg", &svg(&draw(&catalogue(), Look::light())));
}

#[test]
fn every_example_looks_as_expected() {
    for example in library::examples() {
        let board = file::read(example.text.as_bytes()).unwrap().board;
        let map = board.maps.first().unwrap().id;
        let drawn = picture(
            &board,
            map,
            Look::light(),
            ',',
            Shown::ALL,
            &Progress::default(),
        )
        .unwrap();
        let name = example.file_name.replace(".ron", ".svg");
        golden(&name, &svg(&drawn));
    }
}

#[test]
fn hostile_names_are_only_names() {
    let mut board = board();
    let names = [
        "</text><script>alert(1)</script>",
        "a & b \" ' ]]> <!-- ",
        "\u{FFFE}\u{FFFF}\u{202E}retourné",
        "&#0; &amp; %s {} \u{301}\u{1F600}",
    ];
    for (id, name) in (1..).zip(names) {
        board.apply(&Edit::Change(ActorId(id), Change::Name(name.to_owned())));
    }
    let mut picture = draw(&board, Look::light());
    picture.title = "\u{1}<b>&\u{0}".to_owned();
    picture.question = "--></desc>".to_owned();
    let text = svg(&picture);
    let tree = roxmltree::Document::parse(&text).unwrap();
    let of = |name: &str| {
        tree.descendants()
            .filter(|node| node.has_tag_name(name))
            .count()
    };
    assert_eq!(of("script") + of("b"), 0);
    assert_eq!(of("use"), 21);
    let title = tree.descendants().find(|node| node.has_tag_name("title"));
    assert_eq!(title.and_then(|node| node.text()), Some("<b>&"));
}

#[test]
fn the_page_holds_every_name() {
    for example in library::examples() {
        let board = file::read(example.text.as_bytes()).unwrap().board;
        let map = board.maps.first().unwrap().id;
        let picture = picture(
            &board,
            map,
            Look::light(),
            ',',
            Shown::ALL,
            &Progress::default(),
        )
        .unwrap();
        let page = picture.size.to_rect();
        for (node, place) in picture.scene.nodes.iter().zip(&picture.arrangement.places) {
            if let Some(label) = place.label {
                let middle = drawn_at(&picture.camera, node, place) + label;
                let name = Rect::from_center_size(middle, picture.arrangement.label_size(node));
                assert_eq!(page.union(name), page, "{}", node.label);
            }
        }
        let text = svg(&picture);
        let tree = roxmltree::Document::parse(&text).unwrap();
        let collective = board.description.collective.as_str();
        let words = tree.descendants().filter(|node| node.has_tag_name("text"));
        for name in words.filter(|node| node.text() == Some(collective)) {
            let number = |of: &str| name.attribute(of).unwrap().parse::<f64>().unwrap();
            let hull = picture.scene.hull.as_ref().unwrap();
            let half = f64::from(hull.name_width) * number("font-size") / 2.0;
            assert!(number("x") - half > page.x0 && number("x") + half < page.x1);
            assert!(number("y") < page.y1 && number("y") > page.y0);
        }
    }
}

#[test]
fn a_look_is_written_once() {
    let text = svg(&draw(&crowd(500), Look::light()));
    assert_eq!(text.matches("<g id=\"look").count(), 1);
    assert_eq!(text.matches("<use ").count(), 500);
}

#[test]
fn ties_are_drawn_between_the_edges_of_nodes() {
    let mut picture = draw(&board(), Look::light());
    picture.scene.ties = vec![TieLine {
        id: None,
        from: 0,
        to: 20,
        bend: 0.15,
        line: Line {
            color: picture.look.muted,
            width: 1.8,
            dash: Some([5.0, 4.0]),
        },
        heads: [Head::None, Head::Arrow],
    }];
    let text = svg(&picture);
    let tree = roxmltree::Document::parse(&text).unwrap();
    let ties = tree
        .descendants()
        .find(|node| node.attribute("id") == Some("ties"));
    let names = |node: roxmltree::Node<'_, '_>| -> Vec<String> {
        let children = node.children().filter(roxmltree::Node::is_element);
        children.map(|it| it.tag_name().name().to_owned()).collect()
    };
    assert_eq!(names(ties.unwrap()), ["g"]);
    let tie = ties.unwrap().first_element_child().unwrap();
    assert_eq!(names(tie), ["path", "path"], "a line and a head");
    assert!(text.contains("stroke-dasharray=\"5 4\""));
}

#[test]
fn ties_say_what_they_are_as_the_language_of_the_board_writes_it() {
    let words = |language: &str| {
        let mut board = evening();
        let mut description = (*board.description).clone();
        description.language = language.to_owned();
        board.apply(&Edit::Describe(description));
        draw(&board, Look::light()).ties
    };
    let french = words("fr");
    assert_eq!(french[0], "Mairie → Conseil départemental\u{A0}: Influence");
    assert_eq!(french[8], "LPO ↔ FNE\u{A0}: Connaissance");
    assert_eq!(words("en")[0], "Mairie → Conseil départemental: Influence");
    let text = svg(&draw(&evening(), Look::light()));
    let tree = roxmltree::Document::parse(&text).unwrap();
    let titles = tree.descendants().filter(|node| node.has_tag_name("title"));
    let titles: Vec<_> = titles.filter_map(|node| node.text()).collect();
    assert!(french.iter().all(|tie| titles.contains(&tie.as_str())));
    assert!(titles.contains(&"Collectif inter-organisations"));
    assert!(titles.contains(&"Mairie →"));
}

#[test]
fn what_would_move_somebody_is_not_in_the_picture() {
    let mut board = evening();
    change(&mut board, 4, |actor| {
        let place = actor.places.get_mut(&MAP).unwrap();
        place.wish.as_mut().unwrap().how = "secret".to_owned();
    });
    assert!(!svg(&draw(&board, Look::light())).contains("secret"));
}

#[test]
fn an_empty_board_is_a_picture_too() {
    let board = Board::new(super::desk::map());
    let text = svg(&draw(&board, Look::light()));
    assert!(roxmltree::Document::parse(&text).is_ok());
    assert!(!text.contains("NaN") && !text.contains("inf"));
}
