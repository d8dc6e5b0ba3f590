//! Where we want actors to move: a ghost and an arrow to it.

use super::free::Stage;
use super::piece::{Piece, Sight};
use super::tie_line::GAP;
use super::{Line, Look, Mark, NODE_RADIUS, Node, Shape, head, outline, spaces};
use crate::model::{Board, Category, Color, Head, Item, Map, NodeShape};
use kurbo::{Affine, Point, Rect};
use std::sync::Arc;

/// How much larger than the outline of its node a ghost is.
const LARGER: f64 = 1.12;
/// How much of its colour the inside of a ghost has.
const FAINT: f32 = 0.1;
/// The edge of a ghost, and the line to it, in points.
const EDGE: (f64, [f64; 2]) = (1.75, [4.0, 3.5]);
const ARROW: (f64, [f64; 2]) = (1.75, [5.0, 4.0]);

/// The wish for one actor on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Ghost {
    /// The node of the actor.
    pub node: u32,
    /// Where we want it, on the board.
    pub at: Point,
    /// The outline of its category.
    pub shape: NodeShape,
    /// The colour of its category.
    pub color: Color,
    /// What it is called by those who listen.
    pub title: Arc<str>,
}

/// The wishes for the actors that are nodes on a map.
pub fn ghosts(board: &Board, map: &Map, look: &Look, nodes: &[Node]) -> Vec<Ghost> {
    let ghost = |(index, node): (u32, &Node)| {
        let actor = board.actor(node.actor)?;
        let wish = actor.places.get(&map.id)?.wish.as_ref()?;
        let category = board.category_of(actor);
        let at = spaces::board_point(map, wish.x, wish.y);
        at.is_finite()
            .then(|| Ghost::new(index, at, &node.label, category, look))
    };
    (0..).zip(nodes).filter_map(ghost).collect()
}

/// The wishes that are seen; each means the actor.
pub fn pieces(sight: &Sight<'_>, show: &mut dyn FnMut(Piece<'_>)) {
    let Stage {
        scene,
        arrangement,
        camera,
        drawn,
    } = sight.stage;
    let reach = NODE_RADIUS * LARGER * f64::from(arrangement.scale);
    for ghost in &scene.wishes {
        let to = camera.to_screen(ghost.at);
        let node = scene.nodes.get(ghost.node as usize);
        let Some((node, from)) = node.zip(drawn(ghost.node)) else {
            continue;
        };
        let around = Rect::from_points(from, to).inflate(reach, reach);
        if around.overlaps(sight.view) {
            let color = sight.emphasis.tint(ghost.color, ghost.node, sight.look);
            show(Piece {
                title: Some(&ghost.title),
                target: Some(Item::Actor(node.actor)),
                marks: ghost.marks_in(color, from, to, arrangement.scale).into(),
            });
        }
    }
}

impl Ghost {
    /// The ghost of a node of a category, at a point of the board.
    pub fn new(node: u32, at: Point, name: &str, category: Option<&Category>, look: &Look) -> Self {
        Self {
            node,
            at,
            shape: category.map_or(NodeShape::Disc, |category| category.shape.clone()),
            color: look.line_color(category.map_or(look.sorted_nowhere, |it| it.color)),
            title: format!("{} →", name.replace('\n', " ")).into(),
        }
    }

    /// The arrow and the ghost, when its node is drawn at one point of the screen, `scale` times as large, and the wished
    /// place is at another.
    pub fn marks(&self, from: Point, to: Point, scale: f32) -> Vec<Mark> {
        self.marks_in(self.color, from, to, scale)
    }

    fn marks_in(&self, color: Color, from: Point, to: Point, scale: f32) -> Vec<Mark> {
        let scale = f64::from(scale);
        let mut marks = arrow(color, from, to, scale);
        let placed = Affine::translate(to.to_vec2()) * Affine::scale(LARGER * scale);
        marks.push(Mark {
            shape: Shape::Path(placed * outline::of(&self.shape)),
            fill: Some(color.with_opacity(FAINT)),
            line: Some(line(color, EDGE)),
        });
        marks
    }
}

fn line(color: Color, (width, dash): (f64, [f64; 2])) -> Line {
    Line {
        color,
        width,
        dash: Some(dash),
    }
}

/// The arrow between the edges of a node and its ghost; nothing when they are too near.
fn arrow(color: Color, from: Point, to: Point, scale: f64) -> Vec<Mark> {
    let far = from.distance(to);
    let along = (to - from) / far.max(1e-6);
    let start = NODE_RADIUS * scale + GAP;
    let end = far - outline::DISC * LARGER * scale - 2.0 * GAP;
    let line = line(color, ARROW);
    let size = head::size(line.width, scale);
    if !far.is_finite() || end - start < size {
        return Vec::new();
    }
    let (tip, base) = (from + along * end, from + along * (end - size));
    let mut marks = vec![Mark {
        shape: Shape::Segment(from + along * start, base),
        fill: None,
        line: Some(line),
    }];
    marks.extend(head::mark(&Head::Arrow, base, tip, size, &line));
    marks
}
