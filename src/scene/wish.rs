//! Where we want actors to move: a ghost and an arrow to it.

use super::{Look, Node, build};
use crate::model::{Board, Color, Map, NodeShape};
use kurbo::Point;

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
}

/// The wishes for the actors that are nodes on a map.
pub fn ghosts(board: &Board, map: &Map, look: &Look, nodes: &[Node]) -> Vec<Ghost> {
    let ghost = |(index, node): (u32, &Node)| {
        let actor = board.actor(node.actor)?;
        let wish = actor.places.get(&map.id)?.wish.as_ref()?;
        let category = board.category_of(actor);
        let at = build::board_point(map, wish.x, wish.y);
        at.is_finite().then(|| Ghost {
            node: index,
            at,
            shape: category.map_or(NodeShape::Disc, |category| category.shape.clone()),
            color: look.shown(category.map_or(look.sorted_nowhere, |category| category.color)),
        })
    };
    (0..).zip(nodes).filter_map(ghost).collect()
}
