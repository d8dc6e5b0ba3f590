//! Arbitrary boards: odd texts, extreme numbers, unknown words, data of later versions.

use super::work;
use alliage::model::*;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::Arc;

/// Characters that break naive writers.
const ODD: &str = "\"\\'\n\r\t\0\u{1}\u{7f}\u{85}\u{a0}\u{202f}\u{202e}\u{2028}\u{2066}\u{feff}\u{301}é’·()[]{}:,/*#!r🧑‍🌾œ";

/// Values that a later version may have written, comments included.
const LATER: [&str; 8] = [
    "1",
    "Foo(1)",
    "/* why */ [1, 2.5, \"]\"]",
    "(a: \"x\") // at the end\n",
    "{1: 2, \"b\": [(), None]}",
    "r#\"raw \" text\"#",
    "// before\n true",
    "'c'",
];

pub fn text() -> impl Strategy<Value = String> {
    let odd: Vec<char> = ODD.chars().collect();
    prop_oneof![
        Just(String::new()),
        any::<String>(),
        vec(select(odd), 0..12).prop_map(String::from_iter),
        "[a-zé’ ]{0,300}",
    ]
}

pub fn number() -> impl Strategy<Value = f64> {
    let extreme = [0.0, -0.0, 5e-324, 1e-300, 0.1 + 0.2, 1e17, 1e300, f64::MAX];
    let no_number = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
    prop_oneof![
        -6.0..11.0_f64,
        any::<f64>(),
        select(extreme.to_vec()),
        select(no_number.to_vec()),
    ]
}

pub fn word<T: Clone + std::fmt::Debug + 'static>(
    known: &'static [T],
    read: fn(&str) -> T,
) -> impl Strategy<Value = T> {
    prop_oneof![select(known), text().prop_map(move |word| read(&word))]
}

pub fn ext() -> impl Strategy<Value = Ext> {
    btree_map(text(), select(&LATER[..]).prop_map(str::to_owned), 0..3)
}

fn axis() -> impl Strategy<Value = Axis> {
    let texts = (text(), text(), text());
    (texts, number(), number(), ext()).prop_map(|((title, low, high), min, max, ext)| Axis {
        title,
        low,
        high,
        min,
        max,
        ext,
    })
}

fn map() -> impl Strategy<Value = Map> {
    let quadrants = [text(), text(), text(), text()];
    let axes = (text(), axis(), axis(), quadrants).prop_map(|(preset, x, y, quadrants)| Axes {
        preset,
        x,
        y,
        quadrants,
    });
    (text(), axes, number(), ext()).prop_map(|(name, axes, aspect, ext)| Map {
        id: MapId(0),
        name,
        axes,
        aspect,
        ext,
    })
}

fn category() -> impl Strategy<Value = Category> {
    let looks = (
        any::<[u8; 4]>(),
        text(),
        word(NodeShape::KNOWN, NodeShape::from_word),
    );
    let circle = word(Circle::KNOWN, Circle::from_word);
    (text(), circle, looks, vec(text(), 0..4), text(), ext()).prop_map(
        |(name, circle, ([r, g, b, a], icon, shape), suggestions, card, ext)| Category {
            id: CategoryId(0),
            name,
            circle,
            color: Color { r, g, b, a },
            icon,
            shape,
            suggestions,
            card,
            ext,
        },
    )
}

fn resource() -> impl Strategy<Value = Resource> {
    let need = word(Need::KNOWN, Need::from_word);
    (text(), text(), need, any::<bool>(), ext()).prop_map(|(name, icon, need, held, ext)| {
        Resource {
            id: ResourceId(0),
            name,
            icon,
            need,
            held,
            ext,
        }
    })
}

fn link() -> impl Strategy<Value = GuideLink> {
    let state = word(LinkState::KNOWN, LinkState::from_word);
    let categories = vec((0..6_u64).prop_map(CategoryId), 0..4);
    (text(), text(), state, text(), categories, ext()).prop_map(
        |(label, address, state, checked, categories, ext)| GuideLink {
            id: LinkId(0),
            label,
            address,
            state,
            checked,
            categories,
            ext,
        },
    )
}

fn placement() -> impl Strategy<Value = Placement> {
    let certainty = word(Certainty::KNOWN, Certainty::from_word);
    let value = || proptest::option::of(number());
    let wish = (number(), number(), text(), ext());
    let wish = wish.prop_map(|(x, y, how, ext)| Wish { x, y, how, ext });
    let wish = proptest::option::of(wish);
    (value(), value(), certainty, text(), wish, ext()).prop_map(
        |(x, y, certainty, reason, wish, ext)| Placement {
            x,
            y,
            certainty,
            reason,
            wish,
            ext,
        },
    )
}

fn page() -> impl Strategy<Value = ActorLink> {
    let state = word(LinkState::KNOWN, LinkState::from_word);
    (text(), text(), state, text(), ext()).prop_map(|(label, address, state, checked, ext)| {
        ActorLink {
            label,
            address,
            state,
            checked,
            ext,
        }
    })
}

fn offer() -> impl Strategy<Value = Offer> {
    let state = word(OfferState::KNOWN, OfferState::from_word);
    (0..6_u64, state, ext()).prop_map(|(resource, state, ext)| Offer {
        resource: ResourceId(resource),
        state,
        ext,
    })
}

pub fn actor() -> impl Strategy<Value = Actor> {
    let words = (
        word(ActorKind::KNOWN, ActorKind::from_word),
        word(Scope::KNOWN, Scope::from_word),
        word(Stance::KNOWN, Stance::from_word),
        word(Engagement::KNOWN, Engagement::from_word),
    );
    let places = btree_map((0..4_u64).prop_map(MapId), placement(), 0..3);
    let category = proptest::option::of((0..6_u64).prop_map(CategoryId));
    let lists = (vec(offer(), 0..4), vec(page(), 0..3), places);
    let texts = (text(), text(), text());
    let chosen = (
        any::<[bool; 4]>(),
        vec((0..4_u64).prop_map(MemberId), 0..4),
        word(Movability::KNOWN, Movability::from_word),
        word(Effort::KNOWN, Effort::from_word),
    );
    (texts, category, words, lists, chosen, ext()).prop_map(
        |((name, motives, notes), category, words, (offers, links, places), chosen, ext)| Actor {
            name,
            category,
            kind: words.0,
            scope: words.1,
            stance: words.2,
            engagement: words.3,
            offers,
            motives,
            notes,
            links,
            locked: chosen.0[0],
            target: chosen.0[1],
            pinned: chosen.0[2],
            no_contact: chosen.0[3],
            pair: chosen.1,
            movability: chosen.2,
            effort: chosen.3,
            places,
            ext,
        },
    )
}

/// A list whose items get the ids 1, 2, 3 and so on.
pub fn numbered<T: std::fmt::Debug>(
    item: impl Strategy<Value = T>,
    least: usize,
    name: impl Fn(&mut T, u64),
) -> impl Strategy<Value = Vec<T>> {
    vec(item, least..4).prop_map(move |mut items| {
        for (id, item) in (1..).zip(&mut items) {
            name(item, id);
        }
        items
    })
}

/// A board as the model lets it be: everything went through its edits.
pub fn board() -> impl Strategy<Value = Board> {
    board_of(any::<u64>())
}

/// A board whose actors bear such numbers.
pub fn board_of(numbers: impl Strategy<Value = u64>) -> impl Strategy<Value = Board> {
    let description = (
        [text(), text(), text(), text(), text(), text(), text()],
        ext(),
    );
    let maps = numbered(map(), 1, |map, id| map.id = MapId(id));
    let categories = numbered(category(), 0, |category, id| category.id = CategoryId(id));
    let resources = numbered(resource(), 0, |resource, id| resource.id = ResourceId(id));
    let links = numbered(link(), 0, |link, id| link.id = LinkId(id));
    let actors = btree_map(numbers.prop_map(ActorId), actor().prop_map(Arc::new), 0..5);
    (
        description,
        maps,
        categories,
        resources,
        links,
        actors,
        work::work(),
        ext(),
    )
        .prop_map(
            |(description, maps, categories, resources, links, actors, work, ext)| {
                let mut board = Board::new(maps[0].clone());
                let (
                    [
                        title,
                        question,
                        territory,
                        target,
                        date,
                        language,
                        collective,
                    ],
                    described,
                ) = description;
                board.apply(&Edit::Describe(Description {
                    title,
                    question,
                    territory,
                    target,
                    date,
                    language,
                    collective,
                    ext: described,
                }));
                for map in maps {
                    board.apply(&Edit::put(map));
                }
                crate::desk::list(&mut board, &categories);
                crate::desk::list(&mut board, &resources);
                crate::desk::list(&mut board, &links);
                crate::desk::list(&mut board, &work.members);
                for (id, actor) in actors {
                    board.apply(&Edit::Put(id, actor));
                }
                work.put(&mut board);
                board.ext = Arc::new(ext);
                board
            },
        )
}
