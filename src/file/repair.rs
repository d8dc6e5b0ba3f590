//! Turns what was read into a sound board: mends what a hand, a merge or an attacker broke, and reports each mending.

use super::list::List;
use super::report::{Item, Repair, Repairs};
use super::v2;
use super::work::{self, Work};
use super::{actors, short};
use crate::model::{
    ASPECT_DEFAULT, Axes, Axis, Board, Category, CategoryId, Circle, Color, Description, GuideLink,
    LinkId, LinkState, Map, MapId, NAME_MAX, Need, NodeShape, Resource, ResourceId, name,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The sound board that a file describes, and what had to be mended.
pub(super) fn board(written: v2::Board) -> (Board, Repairs) {
    let mut report = Repairs::default();
    let maps = maps(written.maps, &mut report);
    let first = maps.first().cloned().unwrap_or_else(|| {
        report.push(Repair::NoMap);
        empty_map()
    });
    let mut board = Board::new(first);
    if !maps.is_empty() {
        board.maps = Arc::new(maps);
    }
    board.description = Arc::new(description(written.meta, &mut report));
    board.categories = Arc::new(categories(written.categories, &mut report));
    board.resources = Arc::new(resources(written.resources, &mut report));
    board.links = Arc::new(links(written.links, &board, &mut report));
    board.ext = Arc::new(written.ext.0);
    board.tie_kinds = Arc::new(work::tie_kinds(written.tie_kinds, &mut report));
    board.members = Arc::new(work::members(written.members, &mut report));
    actors::read(written.actors, written.notes, &mut board, &mut report);
    let work = Work {
        ties: written.ties.items,
        meetings: written.meetings.items,
        tasks: written.tasks.items,
        contacts: written.contacts.items,
        weights: written.weights,
        vote: written.vote,
    };
    work::read(work, &mut board, &mut report);
    (board, report)
}

/// The map of a file that has none; its texts are for the person to write.
fn empty_map() -> Map {
    let axis = || Axis {
        title: String::new(),
        low: String::new(),
        high: String::new(),
        min: 0.0,
        max: 10.0,
    };
    Map {
        id: MapId(1),
        name: String::new(),
        axes: Axes {
            preset: "custom".to_owned(),
            x: axis(),
            y: axis(),
            quadrants: <[String; 4]>::default(),
        },
        aspect: ASPECT_DEFAULT,
        ext: BTreeMap::new(),
    }
}

/// Hands out ids, so that no two items of a list have the same.
pub(super) struct Ids {
    listed: BTreeSet<u64>,
    seen: BTreeSet<u64>,
    next: u64,
}

impl Ids {
    pub(super) fn new(listed: impl Iterator<Item = u64>) -> Self {
        let listed: BTreeSet<u64> = listed.collect();
        let next = listed.last().map_or(1, |last| last.wrapping_add(1).max(1));
        Self {
            listed,
            seen: BTreeSet::new(),
            next,
        }
    }

    /// The id itself, or a fresh one if it was given before.
    pub(super) fn give(
        &mut self,
        id: u64,
        item: impl FnOnce() -> Item,
        report: &mut Repairs,
    ) -> u64 {
        if self.seen.insert(id) {
            return id;
        }
        while !self.listed.insert(self.next) {
            self.next = self.next.wrapping_add(1);
        }
        let given = self.next;
        self.seen.insert(given);
        let item = item();
        report.push(Repair::SameId { item, id, given });
        given
    }
}

/// Mends an item's texts, and says so if that changed it.
pub(super) fn tell<T: Clone + PartialEq>(
    thing: &mut T,
    mend: impl Fn(&mut T),
    repair: impl Fn(&T) -> Repair,
    report: &mut Repairs,
) {
    let before = thing.clone();
    mend(thing);
    if before != *thing {
        report.push(repair(thing));
    }
}

fn description(meta: v2::Meta, report: &mut Repairs) -> Description {
    let mut description = Description {
        title: meta.title,
        question: meta.question,
        territory: meta.territory,
        target: meta.target,
        date: meta.date,
        language: meta.language,
        collective: meta.collective,
    };
    let repair = |_: &Description| Repair::Text(Item::Description);
    tell(&mut description, Description::mend, repair, report);
    description
}

fn maps(written: List<v2::Map, 100>, report: &mut Repairs) -> Vec<Map> {
    let mut ids = Ids::new(written.items.iter().map(|map| map.id));
    let mut maps = Vec::with_capacity(written.items.len());
    for map in written.items {
        let shown = name::line(&map.name, NAME_MAX);
        let id = ids.give(map.id, || Item::Map(shown), report);
        maps.push(mended_map(id, map, report));
    }
    maps
}

fn mended_map(id: u64, map: v2::Map, report: &mut Repairs) -> Map {
    let aspect = map.aspect.unwrap_or(ASPECT_DEFAULT);
    let written = Map {
        id: MapId(id),
        name: map.name,
        axes: Axes {
            preset: map.preset,
            x: axis(map.x),
            y: axis(map.y),
            quadrants: map.quadrants,
        },
        aspect,
        ext: map.ext.0,
    };
    let mut mended = written.clone();
    mended.mend();
    let ends = |map: &Map| {
        let (x, y) = (&map.axes.x, &map.axes.y);
        [x.min, x.max, y.min, y.max].map(f64::to_bits)
    };
    if ends(&written) != ends(&mended) {
        let map = mended.name.clone();
        report.push(Repair::Axes { map });
    }
    if written.aspect.to_bits() != mended.aspect.to_bits() {
        let map = mended.name.clone();
        report.push(Repair::Aspect { map });
    }
    if map_texts(&written) != map_texts(&mended) {
        report.push(Repair::Text(Item::Map(mended.name.clone())));
    }
    mended
}

fn map_texts(map: &Map) -> Vec<&String> {
    let axes = &map.axes;
    let ends = [&axes.x, &axes.y]
        .into_iter()
        .flat_map(|axis| [&axis.title, &axis.low, &axis.high]);
    ends.chain(&axes.quadrants)
        .chain([&map.name, &axes.preset])
        .collect()
}

fn axis(axis: v2::Axis) -> Axis {
    Axis {
        title: axis.title,
        low: axis.low,
        high: axis.high,
        min: axis.min,
        max: axis.max,
    }
}

fn categories(written: List<v2::Category, 1_000>, report: &mut Repairs) -> Vec<Category> {
    let mut ids = Ids::new(written.items.iter().map(|category| category.id));
    let mut categories = Vec::with_capacity(written.items.len());
    for category in written.items {
        let shown = name::line(&category.name, NAME_MAX);
        let id = ids.give(category.id, || Item::Category(shown.clone()), report);
        let color = color(&category.color, &shown, report);
        let mut category = Category {
            id: CategoryId(id),
            name: category.name,
            circle: word(category.circle, Circle::from_word),
            color,
            icon: category.icon,
            shape: word(category.shape, NodeShape::from_word),
            suggestions: category.suggestions.items,
            card: category.card,
            ext: category.ext.0,
        };
        let repair = |category: &Category| Repair::Text(Item::Category(category.name.clone()));
        tell(&mut category, Category::mend, repair, report);
        categories.push(category);
    }
    categories
}

fn resources(written: List<v2::Resource, 1_000>, report: &mut Repairs) -> Vec<Resource> {
    let mut ids = Ids::new(written.items.iter().map(|resource| resource.id));
    let mut resources = Vec::with_capacity(written.items.len());
    for resource in written.items {
        let shown = name::line(&resource.name, NAME_MAX);
        let id = ids.give(resource.id, || Item::Resource(shown), report);
        let mut resource = Resource {
            id: ResourceId(id),
            name: resource.name,
            icon: resource.icon,
            need: word(resource.need, Need::from_word),
            held: resource.held,
            ext: resource.ext.0,
        };
        let repair = |resource: &Resource| Repair::Text(Item::Resource(resource.name.clone()));
        tell(&mut resource, Resource::mend, repair, report);
        resources.push(resource);
    }
    resources
}

fn links(written: List<v2::Link, 10_000>, board: &Board, report: &mut Repairs) -> Vec<GuideLink> {
    let known: BTreeSet<u64> = board.categories.iter().map(|known| known.id.0).collect();
    let mut ids = Ids::new(written.items.iter().map(|link| link.id));
    let mut links = Vec::with_capacity(written.items.len());
    for link in written.items {
        let shown = name::line(&link.label, NAME_MAX);
        let id = ids.give(link.id, || Item::Link(shown.clone()), report);
        let mut categories = link.categories.items;
        categories.retain(|id| {
            let exists = known.contains(id);
            if !exists {
                let item = Item::Link(shown.clone());
                report.push(Repair::NoSuchCategory { item, id: *id });
            }
            exists
        });
        let mut link = GuideLink {
            id: LinkId(id),
            label: link.label,
            address: link.address,
            state: word(link.state, LinkState::from_word),
            checked: link.checked,
            categories: categories.into_iter().map(CategoryId).collect(),
            ext: link.ext.0,
        };
        let repair = |link: &GuideLink| Repair::Text(Item::Link(link.label.clone()));
        tell(&mut link, GuideLink::mend, repair, report);
        links.push(link);
    }
    links
}

/// A colour; grey, and told, if it cannot be read.
pub(super) fn color(written: &str, of: &str, report: &mut Repairs) -> Color {
    written.parse().unwrap_or_else(|_bad| {
        let text = short(written);
        let name = of.to_owned();
        report.push(Repair::Colour { name, text });
        Color::rgb(0x6E, 0x6E, 0x6E)
    })
}

/// A word of a closed list; what is not written is the default.
pub(super) fn word<T: Default>(written: Option<String>, read: impl Fn(&str) -> T) -> T {
    written.map(|text| read(&text)).unwrap_or_default()
}
