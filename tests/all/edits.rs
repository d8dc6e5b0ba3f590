//! Any edits, then undo all: the start again; redo all: the end again; and what the model promises holds all along.

mod work;

use crate::desk::{self, MAP};
use alliage::editor::{Act, Document, Label};
use alliage::model::{
    Actor, ActorId, Axes, Board, CategoryId, Certainty, Change, Description, Edit, Engagement,
    LinkId, ListEdit, Listed, Map, MapId, NAME_MAX, Offer, OfferState, Placement, ResourceId,
    Stance, Wish,
};
use proptest::prelude::*;
use std::sync::Arc;

fn value() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        Just(None),
        (-20.0..20.0_f64).prop_map(Some),
        prop::sample::select(vec![f64::NAN, f64::INFINITY, f64::MIN, 1e300, -0.0]).prop_map(Some),
    ]
}

fn placement() -> impl Strategy<Value = Placement> {
    let wish = prop::option::of((-20.0..20.0_f64, any::<f64>()));
    (value(), value(), ".{0,12}", wish).prop_map(|(x, y, reason, wish)| Placement {
        x,
        y,
        certainty: Certainty::Disputed,
        reason,
        wish: wish.map(|(x, y)| Wish {
            x,
            y,
            ..Wish::default()
        }),
        ..Placement::default()
    })
}

fn id() -> impl Strategy<Value = ActorId> {
    (1..12_u64).prop_map(ActorId)
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        "\\PC{0,300}".prop_map(Change::Name),
        prop::option::of((0..14_u64).prop_map(CategoryId)).prop_map(Change::Category),
        Just(Change::Stance(Stance::ActiveAlly)),
        Just(Change::Engagement(Engagement::Met)),
        (0..20_u64).prop_map(|resource| Change::Offer(Offer::of(
            ResourceId(resource),
            OfferState::Confirmed
        ))),
        (0..20_u64).prop_map(|resource| Change::NoOffer(ResourceId(resource))),
        ".{0,40}".prop_map(Change::Notes),
        any::<bool>().prop_map(Change::Locked),
    ]
}

fn actor() -> impl Strategy<Value = Arc<Actor>> {
    (
        "\\PC{0,20}",
        prop::option::of(0..14_u64),
        placement(),
        0..3_u64,
    )
        .prop_map(|(name, category, place, map)| {
            let mut actor = Actor::named(name);
            actor.category = category.map(CategoryId);
            actor.places.insert(MapId(map), place);
            Arc::new(actor)
        })
}

/// A change of a list: one of these items put, anything taken away, anything put in order.
pub fn one_of<T: Listed + 'static>(
    items: Vec<T>,
    id: fn(u64) -> T::Id,
) -> impl Strategy<Value = ListEdit<T>> {
    let id = move || (0..18_u64).prop_map(id);
    prop_oneof![
        2 => prop::sample::select(items).prop_map(|item| ListEdit::Put(Box::new(item))),
        2 => id().prop_map(ListEdit::Remove),
        1 => prop::collection::vec(id(), 0..6).prop_map(ListEdit::Order),
    ]
}

fn map(min: f64, max: f64, aspect: f64) -> Map {
    let board = desk::board(&[]);
    let mut map = board.map(MAP).clone();
    let axes: &mut Axes = &mut map.axes;
    (axes.x.min, axes.x.max) = (min, max);
    map.aspect = aspect;
    map
}

/// One edit of anything.
pub fn edit() -> impl Strategy<Value = Edit> {
    let end = || prop::sample::select(vec![-5.0, 0.0, 3.0, 5.0, 10.0, f64::NAN, f64::INFINITY]);
    prop_oneof![
        4 => (id(), change()).prop_map(|(id, change)| Edit::Change(id, change)),
        4 => (id(), placement()).prop_map(|(id, place)| Edit::Place(id, MAP, place)),
        2 => (id(), actor()).prop_map(|(id, actor)| Edit::Put(id, actor)),
        1 => id().prop_map(Edit::Remove),
        1 => ".{0,30}".prop_map(|title| Edit::Describe(Description { title, ..Description::default() })),
        1 => one_of(desk::board(&[]).categories.to_vec(), CategoryId).prop_map(Edit::Category),
        1 => one_of(desk::board(&[]).resources.to_vec(), ResourceId).prop_map(Edit::Resource),
        1 => one_of(desk::board(&[]).links.to_vec(), LinkId).prop_map(Edit::Link),
        8 => work::edit(),
        1 => (end(), end(), end()).prop_map(|(min, max, aspect)| Edit::put(map(min, max, aspect))),
    ]
}

/// What [`alliage::model`] says always holds.
pub fn assert_sound(board: &Board) {
    assert!(!board.maps.is_empty());
    work::assert_sound(board);
    for map in board.maps.iter() {
        for axis in [&map.axes.x, &map.axes.y] {
            assert!(axis.min.is_finite() && axis.max.is_finite() && axis.min < axis.max);
        }
        assert!((0.5..=3.0).contains(&map.aspect));
    }
    for actor in board.actors.values() {
        assert!(actor.name.chars().count() <= NAME_MAX);
        assert!(!actor.name.contains(char::is_control));
        assert!(actor.category.is_none_or(|id| board.category(id).is_some()));
        assert!(
            actor
                .offers
                .iter()
                .all(|offer| board.resource(offer.resource).is_some())
        );
        for (id, place) in &actor.places {
            let map = board.maps.iter().find(|map| map.id == *id).unwrap();
            let within = |axis: &alliage::model::Axis, value: Option<f64>| {
                value.is_none_or(|it| (axis.min..=axis.max).contains(&it))
            };
            assert!(within(&map.axes.x, place.x) && within(&map.axes.y, place.y));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_all_is_the_start_and_redo_all_the_end(
        entries in prop::collection::vec(prop::collection::vec(edit(), 0..4), 1..20),
    ) {
        let start = desk::board(&[("LPO", 8.0, 6.0), ("Mairie", 3.0, 7.0)]);
        let mut document = Document::new(start.clone());
        for edits in &entries {
            document.mark(Label::of(Act::Edit));
            for edit in edits {
                document.apply(edit);
                assert_sound(document.board());
            }
        }
        let end = document.board().clone();
        while document.undo().is_some() {
            assert_sound(document.board());
        }
        prop_assert_eq!(document.board(), &start);
        prop_assert!(document.saved());
        while document.redo().is_some() {}
        prop_assert_eq!(document.board(), &end);
    }

    #[test]
    fn an_edit_sent_again_changes_nothing(edit in edit()) {
        let mut board = desk::board(&[("LPO", 8.0, 6.0), ("Mairie", 3.0, 7.0)]);
        board.apply(&edit);
        let once = board.clone();
        prop_assert!(!board.apply(&edit));
        prop_assert_eq!(board, once);
    }
}

#[test]
fn a_mark_that_nothing_follows_leaves_no_trace() {
    let mut document = Document::new(desk::board(&[("LPO", 8.0, 6.0)]));
    for _ in 0..3 {
        document.mark(Label::of(Act::Edit));
    }
    assert!(document.undo_label().is_none());
    assert!(document.undo().is_none());
    document.mark(Label::of(Act::Rename));
    document.apply(&Edit::Change(ActorId(1), Change::Name("Ligue".to_owned())));
    document.mark(Label::of(Act::Move));
    assert_eq!(document.undo_label().unwrap().act, Act::Rename);
    assert_eq!(document.undo().unwrap().act, Act::Rename);
    assert_eq!(document.redo_label().unwrap().act, Act::Rename);
}

#[test]
fn going_back_to_what_was_saved_is_saved() {
    let mut document = Document::new(desk::board(&[("LPO", 8.0, 6.0)]));
    let rename = |name: &str| Edit::Change(ActorId(1), Change::Name(name.to_owned()));
    document.mark(Label::of(Act::Rename));
    document.apply(&rename("A"));
    document.set_saved(document.state());
    document.mark(Label::of(Act::Rename));
    document.apply(&rename("B"));
    assert!(!document.saved());
    document.undo();
    assert!(document.saved());
    document.undo();
    assert!(!document.saved());
    document.mark(Label::of(Act::Rename));
    document.apply(&rename("A"));
    assert!(
        !document.saved(),
        "another way to the same name is another state"
    );
}

#[test]
fn a_thousand_entries_are_undone_one_by_one() {
    let mut document = Document::new(desk::board(&[("LPO", 8.0, 6.0)]));
    for nth in 0..1000 {
        document.mark(Label::of(Act::Rename));
        document.apply(&Edit::Change(ActorId(1), Change::Name(format!("n{nth}"))));
    }
    let undone = std::iter::from_fn(|| document.undo()).count();
    assert_eq!(undone, 1000);
    assert_eq!(document.board().actor(ActorId(1)).unwrap().name, "LPO");
}

#[test]
fn maps_stand_in_the_order_given_and_the_others_after_them() {
    let mut board = desk::board(&[]);
    for id in [7, 8, 9] {
        let map = Map {
            id: MapId(id),
            ..board.map(MAP).clone()
        };
        board.apply(&Edit::put(map));
    }
    let order = |board: &Board| -> Vec<u64> { board.maps.iter().map(|map| map.id.0).collect() };
    let before = order(&board);
    let given = |ids: &[u64]| Edit::Map(ListEdit::Order(ids.iter().copied().map(MapId).collect()));
    board.apply(&given(&[9, 404, 7]));
    assert_eq!(order(&board), [9, 7, before[0], 8]);
    board.apply(&given(&[]));
    assert_eq!(
        order(&board),
        [9, 7, before[0], 8],
        "naming none moves none"
    );
}
