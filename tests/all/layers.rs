//! What lies on top: the window, the file and the pointer go by one order.

mod drawn;

use crate::scene::company::{evening, kinds, tie, wish};
use crate::scene::desk::MAP;
use alliage::formats::{Picture, Progress, Shown, picture, svg};
use alliage::model::{Board, Edit, Item, Tie, TieId};
use alliage::scene::hit::{self, Reach};
use alliage::scene::tie_grid::TieGrid;
use alliage::scene::{Layer, Look, NODE_RADIUS};
use drawn::Drawn;
use kurbo::{Point, Rect, Vec2};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The evening with so many more ties and wishes that they lie over each other everywhere.
fn crowded() -> Board {
    let mut board = evening();
    let kinds = kinds();
    let pairs = [3, 5, 8]
        .into_iter()
        .flat_map(|by| (1..=21).map(move |from| (from, (from + by - 1) % 21 + 1)));
    for (nth, (from, to)) in (100..).zip(pairs) {
        let of = &kinds[[0, 3, 5][nth as usize % 3]];
        let tie = Tie {
            strength: 3,
            ..tie(from, to, of)
        };
        board.apply(&Edit::PutTie(TieId(nth), Arc::new(tie)));
    }
    let placed: Vec<u64> = board.placed(MAP).map(|(id, _)| id.0).collect();
    for (nth, id) in placed.into_iter().enumerate() {
        let (column, row) = (nth % 5, nth / 5);
        wish(
            &mut board,
            id,
            1.5 + 1.6 * column as f64,
            1.2 + 1.7 * row as f64,
        );
    }
    board
}

fn page(board: &Board) -> Picture {
    picture(
        board,
        MAP,
        Look::light(),
        ',',
        Shown::ALL,
        &Progress::default(),
    )
    .unwrap()
}

/// Which two layers cross where: in cells of so many points, one crossing of each pair in a cell.
type Crossings = BTreeSet<(Layer, Layer, u32, u32)>;
const CELL: u32 = 8;
/// Colours that differ by more are told apart, and those that differ by less are the same.
const APART: f32 = 48.0;
const ALIKE: f32 = 16.0;

/// Looks at every crossing of two layers where it can be told which of them lies on top: it is the one in front.
fn crossings(of: &str, drawn: &Drawn) -> Crossings {
    let mut found = Crossings::new();
    for y in 0..drawn.height {
        for x in 0..drawn.width {
            let touched = drawn.touched(x, y);
            for (nth, front) in touched.iter().enumerate() {
                for back in &touched[..nth] {
                    let cell = (*back, *front, x / CELL, y / CELL);
                    let right = drawn.composed(x, y, None);
                    let wrong = drawn.composed(x, y, Some((*back, *front)));
                    if found.contains(&cell) || drawn::apart(right, wrong) < APART {
                        continue;
                    }
                    let all = drawn.all(x, y);
                    assert!(
                        drawn::apart(all, right) < ALIKE,
                        "{of} at {x}, {y}: {front:?} over {back:?} is {right:?}, not {all:?}"
                    );
                    found.insert(cell);
                }
            }
        }
    }
    found
}

#[test]
fn what_lies_on_top_is_the_same_in_the_window_and_in_a_file() {
    let board = crowded();
    let page = page(&board);
    let window = drawn::window(&board, &page);
    let in_window = crossings("window", &window);
    let in_file = crossings("file", &drawn::file(&page));
    let both: Vec<_> = in_window.intersection(&in_file).collect();
    let mut counts: BTreeMap<(Layer, Layer), usize> = BTreeMap::new();
    for (back, front, ..) in &both {
        *counts.entry((*back, *front)).or_default() += 1;
    }
    assert!(both.len() >= 100, "{counts:?}");
    for pair in [
        (Layer::Axes, Layer::Ties),
        (Layer::Hull, Layer::Ties),
        (Layer::Ties, Layer::Wishes),
        (Layer::Ties, Layer::Nodes),
        (Layer::Wishes, Layer::Nodes),
    ] {
        assert!(
            counts.get(&pair).is_some_and(|count| *count >= 5),
            "{pair:?} of {counts:?}"
        );
    }
    let names = in_window
        .iter()
        .filter(|it| (it.0, it.1) == (Layer::Ties, Layer::Names));
    assert!(
        names.count() >= 10,
        "names are letters, which the reader of files does not know"
    );
    points_at_the_front(&page, &window, &in_window);
}

/// Half a pixel around a point.
const SOFT: [(f64, f64); 5] = [(0.0, 0.0), (0.7, 0.0), (-0.7, 0.0), (0.0, 0.7), (0.0, -0.7)];

/// The pointer finds what lies in front at each crossing.
fn points_at_the_front(page: &Picture, drawn: &Drawn, crossings: &Crossings) {
    let grid = TieGrid::new(&page.scene);
    let exact = Reach {
        node: 0.0,
        // Heads are wider than their ties.
        tie: 8.0,
    };
    let mut found = BTreeMap::<Layer, usize>::new();
    for (_, front, column, row) in crossings {
        for (x, y) in (0..CELL * CELL).map(|it| (column * CELL + it % CELL, row * CELL + it / CELL))
        {
            let at = Point::new(f64::from(x) + 0.5, f64::from(y) + 0.5);
            if drawn.top(x, y) != Some(*front) || !is_plain(page, *front, at) {
                continue;
            }
            // The gaps of a dashed line count as the line.
            if *front == Layer::Ties && drawn.is_near(Layer::Wishes, (x, y), 6) {
                continue;
            }
            let item = |by: Vec2| {
                let (scene, arrangement) = (&page.scene, &page.arrangement);
                hit::item_at(scene, &grid, arrangement, &page.camera, at + by, exact)
            };
            let right = match front {
                Layer::Ties => matches!(item(Vec2::ZERO), Some(Item::Tie(_))),
                // The soft edge of a line reaches a little beyond it.
                Layer::Wishes => SOFT
                    .iter()
                    .any(|by| matches!(item(Vec2::from(*by)), Some(Item::Actor(_)))),
                _ => matches!(item(Vec2::ZERO), Some(Item::Actor(_))),
            };
            assert!(right, "{front:?} at {at:?} is {:?}", item(Vec2::ZERO));
            *found.entry(*front).or_default() += 1;
        }
    }
    for layer in [Layer::Ties, Layer::Wishes, Layer::Nodes, Layer::Names] {
        assert!(
            found.get(&layer).is_some_and(|count| *count >= 20),
            "{found:?}"
        );
    }
}

/// Whether no disc and no box of a name counts more there than what is drawn.
fn is_plain(page: &Picture, front: Layer, at: Point) -> bool {
    let radius = NODE_RADIUS * f64::from(page.arrangement.scale);
    let nodes = page.scene.nodes.iter().zip(&page.arrangement.places);
    let drawn = |(node, place)| (hit::drawn_at(&page.camera, node, place), node, place);
    let (mut on_disc, mut on_name) = (false, false);
    for (middle, node, place) in nodes.map(drawn) {
        on_disc |= middle.distance(at) <= radius;
        on_name |= place.label.is_some_and(|label: kurbo::Vec2| {
            Rect::from_center_size(middle + label, page.arrangement.label_size(node)).contains(at)
        });
    }
    match front {
        Layer::Names => on_name,
        Layer::Nodes => on_disc && !on_name,
        Layer::Ties | Layer::Wishes => !on_disc && !on_name,
        _ => false,
    }
}

#[test]
fn a_file_has_the_layers_as_groups_in_their_order() {
    let text = svg::svg(&page(&crowded()), &Progress::default()).unwrap();
    let file = roxmltree::Document::parse(&text).unwrap();
    let groups = file.root_element().children();
    let groups: Vec<_> = groups.filter_map(|it| it.attribute("id")).collect();
    let mut layers = Layer::ORDER.map(Layer::name).to_vec();
    layers.dedup();
    layers.retain(|name| *name != Layer::Rings.name());
    assert_eq!(groups, layers);
}

#[test]
fn every_layer_is_listed_once_and_the_paper_under_one_that_stands_still() {
    let all: BTreeSet<_> = Layer::ORDER.into_iter().collect();
    assert_eq!(all.len(), Layer::ORDER.len());
    assert!(!Layer::ORDER[0].moves());
    assert_eq!(
        Layer::runs().flatten().copied().collect::<Vec<_>>(),
        Layer::ORDER
    );
    let place = |layer| Layer::ORDER.iter().position(|it| *it == layer);
    assert!(place(Layer::Ties) < place(Layer::Wishes));
}
