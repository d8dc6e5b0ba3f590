//! From a board to its picture: where the actors of one map stand and how they look.

mod bends;
mod ties;

pub use ties::sample;

use super::sprite::{Key, sprite};
use super::{Font, Hull, Look, Node, Scene, axes, spaces, text, wish};
use crate::model::{Actor, ActorId, Board, Category, CategoryId, Map, MapId, Stance, Tie, TieId};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// How long a line of a label gets before the name goes on in a second one, in sizes of its letters.
const LABEL_WIDTH: f32 = 13.0;
/// How many lines a label has at the most.
const LABEL_LINES: usize = 2;
/// How many actors a map holds before nodes become smaller.
const ROOMY: f32 = 60.0;
/// The smallest size of nodes, however crowded the map.
const SCALE_MIN: f32 = 0.3;

/// Builds the picture of one map of a board: the placed actors for which `shown` holds, with all their ties.
pub fn build(board: &Board, map: MapId, look: &Look, shown: &dyn Fn(&Actor) -> bool) -> Scene {
    Builder::default().build(board, map, look, shown, &|_, _| true)
}

/// Builds pictures one after the other, and remembers how names are broken into lines.
#[derive(Debug, Default)]
pub struct Builder {
    labels: HashMap<Box<str>, Label>,
}

/// A name broken into lines.
#[derive(Clone, Debug)]
struct Label {
    text: Arc<str>,
    width: f32,
    lines: u8,
}

/// The sprites of a picture while it grows.
struct Sprites<'a> {
    categories: BTreeMap<CategoryId, &'a Category>,
    look: &'a Look,
    known: BTreeMap<Key, u32>,
    drawn: Vec<super::Sprite>,
}

impl Builder {
    /// Builds the picture of one map of a board: the placed actors for which `shown` holds, and the ties between them
    /// for which `shown_tie` holds.
    pub fn build(
        &mut self,
        board: &Board,
        map: MapId,
        look: &Look,
        shown: &dyn Fn(&Actor) -> bool,
        shown_tie: &dyn Fn(TieId, &Tie) -> bool,
    ) -> Scene {
        let map = board.map(map);
        let mut sprites = Sprites::new(board, look);
        let mut nodes: Vec<Node> = board
            .placed(map.id)
            .filter(|(_, actor)| shown(actor))
            .filter_map(|(id, actor)| self.node(id, actor, map, &mut sprites))
            .collect();
        nodes.sort_by(|a, b| a.rank.total_cmp(&b.rank).then(b.actor.cmp(&a.actor)));
        self.forget_beyond(2 * nodes.len() + 1000);
        let node_scale = node_scale(nodes.len());
        Scene {
            area: spaces::area(map),
            corners: axes::corners(map, look),
            ties: ties::lines(board, look, &nodes, node_scale, shown_tie),
            hull: Hull::of(board, &nodes),
            wishes: wish::ghosts(board, map, look, &nodes),
            node_scale,
            sprites: sprites.drawn,
            nodes,
        }
    }

    fn node(
        &mut self,
        id: ActorId,
        actor: &Actor,
        map: &Map,
        sprites: &mut Sprites<'_>,
    ) -> Option<Node> {
        let (x, y) = actor.position(map.id)?;
        let at = spaces::board_point(map, x, y);
        let label = self.label(&actor.name);
        at.is_finite().then(|| Node {
            actor: id,
            at,
            sprite: sprites.index(Key::of(actor, map.id)),
            label: label.text,
            label_width: label.width,
            label_lines: label.lines,
            rank: rank(actor, map.axes.y.share(y)),
        })
    }

    fn label(&mut self, name: &str) -> Label {
        if let Some(known) = self.labels.get(name) {
            return known.clone();
        }
        let label = Label::of(name);
        self.labels.insert(name.into(), label.clone());
        label
    }

    /// Starts anew when more names are remembered than a board of this size can use.
    fn forget_beyond(&mut self, most: usize) {
        if self.labels.len() > most {
            self.labels.clear();
        }
    }
}

impl Label {
    fn of(name: &str) -> Self {
        let wrapped = text::wrap_name(name, Font::SemiBold, LABEL_WIDTH, LABEL_LINES);
        Self {
            text: wrapped.text,
            width: wrapped.width,
            lines: wrapped.lines,
        }
    }
}

impl<'a> Sprites<'a> {
    fn new(board: &'a Board, look: &'a Look) -> Self {
        Self {
            categories: board
                .categories
                .iter()
                .map(|category| (category.id, category))
                .collect(),
            look,
            known: BTreeMap::new(),
            drawn: vec![],
        }
    }

    fn index(&mut self, key: Key) -> u32 {
        if let Some(index) = self.known.get(&key) {
            return *index;
        }
        let category = key.category.and_then(|id| self.categories.get(&id));
        let index = self.drawn.len() as u32;
        self.drawn.push(sprite(&key, category.copied(), self.look));
        self.known.insert(key, index);
        index
    }
}

/// Who keeps its label when there is not room for all, and who stands in front: power counts most (0 to 4), then
/// how far the relation has come (0 to 2), then whether its stance is known (1).
fn rank(actor: &Actor, power: f64) -> f32 {
    let known = !matches!(actor.stance, Stance::Unknown | Stance::Other(_));
    let quarters = actor.engagement.quarters() as f32;
    4.0 * power.clamp(0.0, 1.0) as f32 + 0.5 * quarters + f32::from(u8::from(known))
}

/// The size of nodes on a map of so many actors, in steps of an eighth of an octave so that one actor more seldom
/// changes it.
fn node_scale(actors: usize) -> f32 {
    let free = (ROOMY / (actors.max(1) as f32)).sqrt().min(1.0);
    let stepped = ((free.log2() * 8.0).floor() / 8.0).exp2();
    stepped.clamp(SCALE_MIN, 1.0)
}
