//! The built-in content: typology, resources, guide links, axes, guide cards and worked examples, from `assets/`.
//!
//! Ids are the same in every language, so that boards made in two languages can be compared.

use crate::model::{
    ASPECT_DEFAULT, Axes, Axis, Board, Category, CategoryId, Circle, Color, Description, Ext, Flow,
    GuideLink, Head, LinkId, LinkState, Map, MapId, Need, NodeShape, Resource, ResourceId, Stroke,
    TieKind, TieKindId, TieRole,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::sync::{Arc, LazyLock};

/// The axes of a new board when nothing else is asked for.
pub const PRESET_DEFAULT: &str = "alliances";

/// Two named axes on offer, with their worded ends and quadrant texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Preset {
    /// What the list of axes, and the tab of the map, say.
    pub name: String,
    /// The axes; `axes.preset` names them in files.
    pub axes: Axes,
}

/// One card of advice, readable offline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Card {
    /// What categories name it by.
    pub name: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What stands below the heading, in Markdown.
    pub text: &'static str,
}

impl Card {
    /// The questions that prepare a one-to-one: the list of its last part, if that asks anything.
    pub fn questions(&self) -> impl Iterator<Item = &'static str> {
        let part = self.text.rsplit("\n## ").next().unwrap_or_default();
        let items = part.lines().filter_map(|line| line.strip_prefix("- "));
        items.map(str::trim).filter(|it| it.ends_with('?'))
    }
}

/// One worked example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// What the interface names it by.
    pub key: &'static str,
    /// The name of its file.
    pub file_name: &'static str,
    /// The text of the board.
    pub text: &'static str,
}

/// A new board: typology, resources, guide links and one map. An unknown preset gives the default axes; a language other
/// than French gives English.
pub fn board(language: &str, preset: &str) -> Board {
    let content = content(language);
    let mut board = Board::new(map(language, preset));
    board.description = Arc::new(Description {
        language: content.language.to_owned(),
        ..Description::default()
    });
    board.categories = Arc::new(parse::<WrittenCategory, _>(content.typology));
    board.resources = Arc::new(parse::<WrittenResource, _>(content.resources));
    board.links = Arc::new(parse::<WrittenLink, _>(content.links));
    complete(&mut board);
    board
}

/// Gives a board without any sort of tie those it would have if it were new: boards of the first version have none.
pub fn complete(board: &mut Board) {
    if board.tie_kinds.is_empty() {
        let content = content(&board.description.language);
        board.tie_kinds = Arc::new(parse::<WrittenTieKind, _>(content.ties));
    }
}

/// The axes on offer, read once; the last are free ones to write upon.
pub fn presets(language: &str) -> &'static [Preset] {
    static FRENCH: LazyLock<Vec<Preset>> =
        LazyLock::new(|| parse::<WrittenPreset, _>(self::FRENCH.axes));
    static ENGLISH: LazyLock<Vec<Preset>> =
        LazyLock::new(|| parse::<WrittenPreset, _>(self::ENGLISH.axes));
    if language.starts_with("fr") {
        &FRENCH
    } else {
        &ENGLISH
    }
}

/// The guide cards, the general ones first.
pub fn cards(language: &str) -> Vec<Card> {
    let card = |(name, text): &(&'static str, &'static str)| {
        let (title, text) = text.split_once('\n').unwrap_or((text, ""));
        Card {
            name,
            title: title.trim_start_matches('#').trim(),
            text: text.trim_start(),
        }
    };
    content(language).cards.iter().map(card).collect()
}

/// The worked examples.
pub fn examples() -> &'static [Example] {
    &EXAMPLES
}

/// The first map of a new board.
fn map(language: &str, preset: &str) -> Map {
    let presets = presets(language);
    let preset = presets
        .iter()
        .find(|known| known.axes.preset == preset)
        .or_else(|| presets.first())
        .expect("the bundled list of axes is not empty, a test says so");
    Map {
        id: MapId(1),
        name: preset.name.clone(),
        axes: preset.axes.clone(),
        aspect: ASPECT_DEFAULT,
        ext: Ext::new(),
    }
}

/// Everything bundled in one language.
struct Content {
    language: &'static str,
    typology: &'static str,
    resources: &'static str,
    ties: &'static str,
    links: &'static str,
    axes: &'static str,
    cards: &'static [(&'static str, &'static str)],
}

/// Bundles one language; written once for all of them, so that none can lack a file.
macro_rules! content {
    ($language:literal, [$($card:literal),* $(,)?]) => {
        Content {
            language: $language,
            typology: include_str!(concat!("../assets/typologies/", $language, ".ron")),
            resources: include_str!(concat!("../assets/resources/", $language, ".ron")),
            ties: include_str!(concat!("../assets/ties/", $language, ".ron")),
            links: include_str!(concat!("../assets/links/", $language, ".ron")),
            axes: include_str!(concat!("../assets/axes/", $language, ".ron")),
            cards: &[$((
                $card,
                include_str!(concat!("../assets/cards/", $language, "/", $card, ".md")),
            ),)*],
        }
    };
    ($language:literal) => {
        content!($language, [
            "workshop", "one-to-one", "quadrants", "choosing-alliances", "newcomers", "safety", "residents",
            "alternatives", "associations", "elected", "unions", "struggles", "opponents", "media",
        ])
    };
}

static FRENCH: Content = content!("fr");
static ENGLISH: Content = content!("en");

fn content(language: &str) -> &'static Content {
    if language.starts_with("fr") {
        &FRENCH
    } else {
        &ENGLISH
    }
}

/// Bundles one worked example.
macro_rules! example {
    ($key:literal) => {
        Example {
            key: $key,
            file_name: concat!($key, ".ron"),
            text: include_str!(concat!("../assets/examples/", $key, ".ron")),
        }
    };
}

static EXAMPLES: [Example; 3] = [
    example!("entrepot-des-trois-chenes"),
    example!("cible-conseil-departemental"),
    example!("atelier-vide"),
];

/// Reads a bundled list.
fn parse<Written: DeserializeOwned, T: From<Written>>(text: &str) -> Vec<T> {
    let written: Vec<Written> =
        ron::from_str(text).expect("the bundled content can be read, a test says so");
    written.into_iter().map(T::from).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCategory {
    id: u64,
    name: String,
    circle: String,
    color: Color,
    icon: String,
    shape: String,
    suggestions: Vec<String>,
    card: String,
}

impl From<WrittenCategory> for Category {
    fn from(written: WrittenCategory) -> Self {
        Self {
            id: CategoryId(written.id),
            name: written.name,
            circle: Circle::from_word(&written.circle),
            color: written.color,
            icon: written.icon,
            shape: NodeShape::from_word(&written.shape),
            suggestions: written.suggestions,
            card: written.card,
            ext: Ext::new(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenResource {
    id: u64,
    name: String,
    icon: String,
}

impl From<WrittenResource> for Resource {
    fn from(written: WrittenResource) -> Self {
        Self {
            id: ResourceId(written.id),
            name: written.name,
            icon: written.icon,
            need: Need::None,
            held: false,
            ext: Ext::new(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenTieKind {
    id: u64,
    name: String,
    role: String,
    color: Color,
    stroke: String,
    head: String,
    flow: String,
}

impl From<WrittenTieKind> for TieKind {
    fn from(written: WrittenTieKind) -> Self {
        Self {
            id: TieKindId(written.id),
            name: written.name,
            role: TieRole::from_word(&written.role),
            color: written.color,
            stroke: Stroke::from_word(&written.stroke),
            head: Head::from_word(&written.head),
            flow: Flow::from_word(&written.flow),
            ext: Ext::new(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenLink {
    id: u64,
    label: String,
    address: String,
    state: String,
    checked: String,
    #[serde(default)]
    categories: Vec<u64>,
}

impl From<WrittenLink> for GuideLink {
    fn from(written: WrittenLink) -> Self {
        Self {
            id: LinkId(written.id),
            label: written.label,
            address: written.address,
            state: LinkState::from_word(&written.state),
            checked: written.checked,
            categories: written.categories.into_iter().map(CategoryId).collect(),
            ext: Ext::new(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenPreset {
    key: String,
    name: String,
    x: WrittenAxis,
    y: WrittenAxis,
    quadrants: [String; 4],
}

impl From<WrittenPreset> for Preset {
    fn from(written: WrittenPreset) -> Self {
        Self {
            name: written.name,
            axes: Axes {
                preset: written.key,
                x: written.x.into(),
                y: written.y.into(),
                quadrants: written.quadrants,
            },
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenAxis {
    title: String,
    low: String,
    high: String,
    min: f64,
    max: f64,
}

impl From<WrittenAxis> for Axis {
    fn from(written: WrittenAxis) -> Self {
        Self {
            title: written.title,
            low: written.low,
            high: written.high,
            min: written.min,
            max: written.max,
            ext: Ext::new(),
        }
    }
}
