//! A board to draw: the evening of a collective against a warehouse.

use alliage::model::{
    Actor, ActorId, Axes, Axis, Board, Category, CategoryId, Certainty, Circle, Color, Edit,
    Engagement, Map, MapId, NodeShape, Placement, Stance,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The only map.
pub const MAP: MapId = MapId(1);

/// An axis from 0 to 10.
pub fn axis(title: &str, low: &str, high: &str) -> Axis {
    Axis {
        title: title.to_owned(),
        low: low.to_owned(),
        high: high.to_owned(),
        min: 0.0,
        max: 10.0,
        ext: alliage::model::Ext::new(),
    }
}

/// Power over proximity.
pub fn map() -> Map {
    Map {
        id: MAP,
        name: "Alliances".to_owned(),
        axes: Axes {
            preset: "alliances".to_owned(),
            x: axis("Proximité avec la lutte", "éloigné", "tout proche"),
            y: axis("Pouvoir", "peu de pouvoir", "beaucoup de pouvoir"),
            quadrants: [
                "Convaincre — plaidoyer",
                "Alliances prioritaires",
                "Informer",
                "Mobiliser ensemble",
            ]
            .map(str::to_owned),
        },
        aspect: 4.0 / 3.0,
        ext: BTreeMap::default(),
    }
}

/// The categories, by place: name, colour, icon, shape.
const CATEGORIES: [(&str, &str, &str, NodeShape); 8] = [
    ("Riverain·es", "#E08A00", "house-line", NodeShape::Disc),
    ("Alternatives", "#1B9E5A", "plant", NodeShape::Hexagon),
    ("Environnement", "#1F78B4", "leaf", NodeShape::Octagon),
    ("Élu·es", "#8E5BB5", "bank", NodeShape::Square),
    ("Syndicats", "#C8452B", "users-three", NodeShape::Pentagon),
    ("Collectifs", "#0E8FA8", "flag-banner", NodeShape::Triangle),
    ("Autres luttes", "#A8861B", "handshake", NodeShape::Diamond),
    ("Décideurs", "#3C4653", "target", NodeShape::Shield),
];

/// An actor of a category at a place: across, up, engagement, stance.
type Line = (&'static str, u64, f64, f64, usize, usize);

const ACTORS: [Line; 21] = [
    ("Préfecture", 7, 1.0, 9.1, 0, 1),
    ("Promoteur", 7, 0.6, 6.9, 0, 0),
    ("Conseil départemental", 3, 2.6, 8.3, 0, 5),
    ("Mairie", 3, 4.2, 7.4, 1, 2),
    ("Société de chasse", 0, 3.0, 5.2, 0, 5),
    ("Droit au logement", 6, 3.4, 3.8, 0, 3),
    ("CGT", 4, 5.2, 6.1, 1, 3),
    ("Solidaires", 4, 6.1, 4.3, 1, 3),
    ("Confédération Paysanne", 4, 8.9, 8.4, 4, 4),
    ("Soulèvements — comité local", 5, 7.3, 8.9, 2, 4),
    ("Naturalistes des terres", 5, 8.9, 5.5, 3, 4),
    ("Greenpeace (local)", 2, 7.0, 7.5, 2, 3),
    ("FNE", 2, 9.2, 7.0, 3, 4),
    ("LPO", 2, 7.35, 5.9, 3, 3),
    ("Amap du Val", 1, 9.35, 4.3, 4, 4),
    ("Atelier vélo", 1, 6.9, 2.1, 2, 3),
    ("Cantine solidaire", 1, 5.0, 0.9, 1, 3),
    ("Parents d’élèves", 0, 5.0, 3.0, 0, 5),
    ("Riverain·es du chemin des Prés", 0, 8.0, 3.6, 3, 3),
    ("Commerçant·es du centre", 99, 1.6, 2.4, 0, 5),
    (
        "Fédération des chasseurs et des pêcheurs du département",
        0,
        1.9,
        4.1,
        0,
        2,
    ),
];

/// The board of the evening; doubts and locks here and there.
pub fn board() -> Board {
    let mut board = Board::new(map());
    board.apply(&Edit::Describe(alliage::model::Description {
        title: "Non à l’entrepôt des Trois-Chênes".to_owned(),
        question: "Qui peut faire retirer le projet\u{202F}?".to_owned(),
        ..Default::default()
    }));
    let categories = (0..).zip(CATEGORIES);
    let categories: Vec<_> = categories.map(|(id, line)| category(id, line)).collect();
    crate::desk::list(&mut board, &categories);
    for (id, line) in (1..).zip(ACTORS) {
        board.apply(&Edit::Put(ActorId(id), Arc::new(actor(id, line))));
    }
    board
}

fn category(id: u64, (name, color, icon, shape): (&str, &str, &str, NodeShape)) -> Category {
    Category {
        id: CategoryId(id),
        name: name.to_owned(),
        circle: Circle::Local,
        color: color.parse::<Color>().unwrap(),
        icon: icon.to_owned(),
        shape,
        suggestions: vec![],
        card: String::new(),
        ext: BTreeMap::default(),
    }
}

fn actor(id: u64, (name, category, x, y, engagement, stance): Line) -> Actor {
    let certainty = match id {
        5 | 20 => Certainty::Unsure,
        6 => Certainty::Disputed,
        _ => Certainty::Sure,
    };
    Actor {
        category: Some(CategoryId(category)),
        engagement: Engagement::KNOWN.get(engagement).cloned().unwrap(),
        stance: Stance::KNOWN.get(stance).cloned().unwrap(),
        locked: matches!(id, 1 | 8),
        places: [(MAP, at(x, y, certainty))].into(),
        ..Actor::named(name)
    }
}

/// A placement.
pub fn at(x: f64, y: f64, certainty: Certainty) -> Placement {
    Placement {
        x: Some(x),
        y: Some(y),
        certainty,
        ..Placement::default()
    }
}
