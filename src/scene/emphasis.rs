//! What comes forward and what stands back: the ties of an actor, or a way to the target.

use super::free::{Room, Stage, Words};
use super::{Font, Line, Look, Mark, NODE_RADIUS, Scene, Shape, TieLine, text};
use crate::model::{ActorId, Color, TieId};
use kurbo::{Circle, Rect, Shape as _, Vec2};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The rings around the actors of a way: how far from the ring of the node, and how wide, in points.
const RING: (f64, f64) = (4.0, 2.5);
/// How much of its colour keeps what stands back.
const PALE: f32 = 0.3;
/// From the ring to the name of the one who asks, in points.
const BESIDE: f64 = 5.0;

/// How a tie stands among the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Like most; pale if one of its nodes is.
    #[default]
    Normal,
    /// It stands back.
    Pale,
    /// It is part of a way: wider, over the others, in the colour of ways ([`super::Look::way`]).
    Lit,
}

/// A way to the target, to be lit up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// The name of the one of us who asks first, if it is known.
    pub asker: Option<Arc<str>>,
    /// The actors, from the first one asked to the target.
    pub actors: Vec<ActorId>,
    /// The ties between them; others, such as that of a member to the first actor, may be among them.
    pub ties: Vec<TieId>,
}

/// How everything in a scene stands: empty lists mean that nothing is special.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Emphasis {
    /// One tone for each of [`Scene::ties`].
    pub ties: Vec<Tone>,
    /// For each of [`Scene::nodes`] whether it is drawn pale.
    pub pale: Vec<bool>,
    /// The nodes that are ringed, from the first one asked to the target.
    pub ringed: Vec<u32>,
    /// The name that is written beside the first ringed node.
    pub asker: Option<Arc<str>>,
}

impl Emphasis {
    /// Brings a way forward; all else stands back. Nothing is special when none of its actors is on the map.
    pub fn of_way(scene: &Scene, way: &Way) -> Self {
        let place = |actor: &ActorId| {
            let mut nodes = scene.nodes.iter();
            nodes.position(|node| node.actor == *actor)
        };
        let on_map: Vec<u32> = (way.actors.iter().filter_map(place))
            .map(|node| node as u32)
            .collect();
        if on_map.is_empty() {
            return Self::default();
        }
        let ties: BTreeSet<TieId> = way.ties.iter().copied().collect();
        let is_lit = |tie: Option<TieId>| tie.is_some_and(|tie| ties.contains(&tie));
        Self {
            ties: (scene.ties.iter())
                .map(|tie| {
                    if is_lit(tie.id) {
                        Tone::Lit
                    } else {
                        Tone::Pale
                    }
                })
                .collect(),
            pale: all_but(scene, &on_map),
            asker: way.asker.clone(),
            ringed: on_map,
        }
    }

    /// Brings the ties for which `near` holds forward: the others stand back. Nothing is special when it holds for none.
    pub fn of_ties(scene: &Scene, near: &dyn Fn(&TieLine) -> bool) -> Self {
        let tone = |tie: &TieLine| {
            if near(tie) { Tone::Normal } else { Tone::Pale }
        };
        let ties: Vec<_> = scene.ties.iter().map(tone).collect();
        if !ties.contains(&Tone::Normal) {
            return Self::default();
        }
        Self {
            ties,
            ..Self::default()
        }
    }

    /// The rings around the actors of a way, to be drawn behind them.
    pub fn rings(&self, stage: &Stage<'_>, look: &Look) -> Vec<Mark> {
        let (beyond, width) = RING;
        let radius = NODE_RADIUS * f64::from(stage.arrangement.scale) + beyond;
        let drawn = self.ringed.iter().filter_map(|node| (stage.drawn)(*node));
        let ring = |at| Mark {
            shape: Shape::Path(Circle::new(at, radius).to_path(0.1)),
            fill: None,
            line: Some(Line {
                color: look.way,
                width,
                dash: None,
            }),
        };
        drawn.map(ring).collect()
    }

    /// The name of the one who asks, beside the first actor where it covers least.
    pub fn asker_mark(&self, stage: &Stage<'_>, look: &Look) -> Option<Mark> {
        let name = self.asker.as_ref().filter(|name| !name.is_empty())?;
        let at = (stage.drawn)(*self.ringed.first()?)?;
        let words = Words {
            text: Arc::clone(name),
            width: f64::from(text::width(name, Font::SemiBold)),
            size: f64::from(stage.arrangement.font_size),
        };
        let size = words.room();
        let away = NODE_RADIUS * f64::from(stage.arrangement.scale) + RING.0 + BESIDE;
        let (across, up) = (away + size.width / 2.0, away + size.height / 2.0);
        let places = [(0.0, -up), (-across, 0.0), (across, 0.0), (0.0, up)];
        let part = Rect::from_center_size(at, (4.0 * across, 4.0 * up));
        let room = Room::new(stage, part);
        let mut middles = places.iter().map(|by| at + Vec2::from(*by));
        let free = middles.clone().find(|middle| room.has(&words, *middle));
        Some(words.mark(free.or(middles.next())?, look.way_letters(), look))
    }

    /// Makes marks stand back, if anything comes forward.
    pub fn fade(&self, marks: &mut [Mark], look: &Look) {
        if self.is_none() {
            return;
        }
        for mark in marks {
            let is_text = matches!(mark.shape, Shape::Text(_));
            if let Some(letters) = mark.fill.as_mut().filter(|_| is_text) {
                *letters = look.paper.mix(*letters, PALE);
            } else if let Some(line) = &mut mark.line {
                line.color = look.paper.mix(line.color, PALE);
            }
        }
    }

    /// A colour of something that belongs to a node, pale if the node is.
    pub fn tint(&self, color: Color, node: u32, look: &Look) -> Color {
        if self.pale.get(node as usize) == Some(&true) {
            look.paper.mix(color, PALE)
        } else {
            color
        }
    }

    /// Whether nothing is special.
    pub fn is_none(&self) -> bool {
        self.ties.is_empty() && self.pale.is_empty()
    }
}

/// Every node but these is pale.
fn all_but(scene: &Scene, nodes: &[u32]) -> Vec<bool> {
    let mut pale = vec![true; scene.nodes.len()];
    for node in nodes {
        if let Some(pale) = pale.get_mut(*node as usize) {
            *pale = false;
        }
    }
    pale
}
