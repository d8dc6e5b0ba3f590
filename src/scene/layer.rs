//! The layers of the picture of a map, in the one order that the window, the files and the pointer go by.
//!
//! A layer of marks is a variant here, and a file that makes its [`Piece`]s: it is then painted, written and pointed at
//! without more ado. Ties, nodes and names are many, and have ways of their own ([`Kind`]).

use super::emphasis::Emphasis;
use super::piece::{Piece, Sight};
use super::{Scene, hull, wish};

/// What is drawn together, at one height.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// The axes.
    Axes,
    /// The ground of the collective.
    Hull,
    /// The rings around the actors of a way.
    Rings,
    /// The ties.
    Ties,
    /// Where we want actors to move.
    Wishes,
    /// The actors.
    Nodes,
    /// The names of the actors.
    Names,
    /// The name of the collective, and of the one who asks.
    Words,
    /// What stays of the axes at the edges of the view.
    Edges,
}

/// How a layer is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Mark by mark.
    Marks,
    /// As lines between nodes.
    Ties,
    /// As nodes or their names.
    Nodes,
}

impl Layer {
    /// All layers, from back to front. A ghost lies over the ties, as its actor does: it is where we want somebody, and
    /// on a crowded map it would be lost below them, while a tie can still be followed through its faint inside.
    pub const ORDER: [Self; 9] = [
        Self::Axes,
        Self::Hull,
        Self::Rings,
        Self::Ties,
        Self::Wishes,
        Self::Nodes,
        Self::Names,
        Self::Words,
        Self::Edges,
    ];

    /// The layers from back to front, those together that follow each other and are drawn the same way.
    pub fn runs() -> impl Iterator<Item = &'static [Self]> {
        const { &Self::ORDER }.chunk_by(|below, above| below.kind() == above.kind())
    }

    /// How it is drawn.
    pub fn kind(self) -> Kind {
        match self {
            Self::Ties => Kind::Ties,
            Self::Nodes | Self::Names => Kind::Nodes,
            _ => Kind::Marks,
        }
    }

    /// What it is called in a file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Axes => "axes",
            Self::Hull => "collective",
            Self::Rings => "rings",
            Self::Ties => "ties",
            Self::Wishes => "wishes",
            Self::Nodes => "actors",
            Self::Names | Self::Words => "names",
            Self::Edges => "edges",
        }
    }

    /// Whether something in it can be pointed at; the others are never looked through.
    pub fn is_pointable(self) -> bool {
        matches!(self, Self::Ties | Self::Wishes | Self::Nodes | Self::Names)
    }

    /// Whether it moves with the board; what does not stands where the edges of the view say.
    pub fn moves(self) -> bool {
        !matches!(self, Self::Axes | Self::Edges)
    }

    /// Whether what is drawn in it depends on where a node stands.
    pub fn hangs_on(self, node: u32, scene: &Scene, emphasis: &Emphasis) -> bool {
        let is_inside = || (scene.hull.as_ref()).is_some_and(|hull| hull.nodes.contains(&node));
        match self {
            Self::Hull => is_inside(),
            Self::Wishes => scene.wishes.iter().any(|ghost| ghost.node == node),
            Self::Rings => emphasis.ringed.contains(&node),
            Self::Words => is_inside() || emphasis.ringed.contains(&node),
            _ => false,
        }
    }

    /// Whether it surely has no pieces: asked before they are sought.
    pub fn is_empty(self, sight: &Sight<'_>) -> bool {
        let (scene, emphasis) = (sight.stage.scene, sight.emphasis);
        match self {
            Self::Hull => scene.hull.is_none(),
            Self::Rings => emphasis.ringed.is_empty(),
            Self::Wishes => scene.wishes.is_empty(),
            Self::Words => scene.hull.is_none() && emphasis.asker.is_none(),
            Self::Axes | Self::Edges | Self::Ties | Self::Nodes | Self::Names => false,
        }
    }

    /// Shows its pieces, from back to front; a layer that is not drawn mark by mark has none.
    pub fn pieces(self, sight: &Sight<'_>, show: &mut dyn FnMut(Piece<'_>)) {
        match self {
            Self::Axes => show(Piece::plain(&sight.axes.behind)),
            Self::Hull => hull::ground(sight, show),
            Self::Rings => rings(sight, show),
            Self::Wishes => wish::pieces(sight, show),
            Self::Words => {
                hull::words(sight, show);
                asker(sight, show);
            }
            Self::Edges => show(Piece::plain(&sight.axes.front)),
            Self::Ties | Self::Nodes | Self::Names => {}
        }
    }
}

/// The rings around the actors of a way.
fn rings(sight: &Sight<'_>, show: &mut dyn FnMut(Piece<'_>)) {
    let rings = sight.emphasis.rings(&sight.stage, sight.look);
    if !rings.is_empty() {
        show(Piece::plain(rings));
    }
}

/// The name of the one who asks first.
fn asker(sight: &Sight<'_>, show: &mut dyn FnMut(Piece<'_>)) {
    let name = sight.emphasis.asker_mark(&sight.stage, sight.look);
    if let Some(name) = name {
        show(Piece::plain(vec![name]));
    }
}
