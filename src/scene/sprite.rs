//! How one node looks: its outline and icon, the ring of engagement, and the badges of stance, certainty, lock and
//! of those whom nobody is to contact.

use super::icons::{glyph, named};
use super::{Anchor, Font, Line, Look, Mark, Shape, Sprite, Text, outline};
use crate::model::{Actor, Category, CategoryId, Certainty, Color, MapId, NodeShape, Stance};
use kurbo::{Point, Vec2};

/// Where the middle of the badge of stance stands.
const STANCE_AT: Point = Point::new(21.0, -20.0);
/// Where the middle of the badge of certainty stands.
const CERTAINTY_AT: Point = Point::new(22.5, 16.5);
/// Where the middle of the sign against contact stands.
const NO_CONTACT_AT: Point = Point::new(-27.5, -1.5);
/// Where the middle of the badge of a target stands.
const TARGET_AT: Point = Point::new(-21.0, -20.0);
/// Where the middle of the lock stands.
const LOCK_AT: Point = Point::new(-22.5, 16.5);
/// The radius of the ring, to its inside.
const INSIDE: f64 = 20.5;
/// The radius of a badge.
const BADGE: f64 = 7.5;

/// What nodes have in common when they look the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// How the actor is sorted.
    pub category: Option<CategoryId>,
    /// How many quarters of the ring are filled.
    pub quarters: usize,
    /// The sign of its stance.
    pub stance: Sign,
    /// How sure its place is.
    pub certainty: Doubt,
    /// Whether it stays where it is.
    pub locked: bool,
    /// Whether nobody is to contact it.
    pub no_contact: bool,
    /// Whether it can grant what is asked.
    pub target: bool,
}

/// The sign that stands for a stance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    /// Two minus signs.
    MinusMinus,
    /// One minus sign.
    Minus,
    /// An equals sign.
    Equal,
    /// One plus sign.
    Plus,
    /// Two plus signs.
    PlusPlus,
    /// No badge.
    Nothing,
}

/// The mark that stands for a certainty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doubt {
    /// No mark.
    Nothing,
    /// A question mark, and a node that looks unfinished.
    Guess,
    /// An unequal sign, and a double outline.
    Dispute,
}

impl Key {
    /// What an actor looks like on a map.
    pub fn of(actor: &Actor, map: MapId) -> Self {
        let certainty = actor.places.get(&map).map(|place| &place.certainty);
        Self {
            category: actor.category,
            quarters: actor.engagement.quarters(),
            stance: Sign::of(&actor.stance),
            certainty: certainty.map_or(Doubt::Nothing, Doubt::of),
            locked: actor.locked,
            no_contact: actor.no_contact,
            target: actor.target,
        }
    }
}

impl Sign {
    /// The sign of a stance.
    pub fn of(stance: &Stance) -> Self {
        match stance {
            Stance::ActiveOpponent => Self::MinusMinus,
            Stance::Opponent => Self::Minus,
            Stance::Neutral => Self::Equal,
            Stance::Ally => Self::Plus,
            Stance::ActiveAlly => Self::PlusPlus,
            Stance::Unknown | Stance::Other(_) => Self::Nothing,
        }
    }
}

impl Doubt {
    /// The mark of a certainty.
    pub fn of(certainty: &Certainty) -> Self {
        match certainty {
            Certainty::Sure | Certainty::Other(_) => Self::Nothing,
            Certainty::Unsure => Self::Guess,
            Certainty::Disputed => Self::Dispute,
        }
    }
}

/// Draws what a key stands for; `category` is the one it names, if the board has it.
pub fn sprite(key: &Key, category: Option<&Category>, look: &Look) -> Sprite {
    let chosen = category.map_or(look.sorted_nowhere, |category| category.color);
    let color = look.shown(chosen);
    let mut marks = certainty_ring(key.certainty, look);
    marks.push(disc(Point::ZERO, 22.5, look.node_paper));
    marks.extend((0..4).map(|index| {
        let filled = index < key.quarters;
        let color = if filled { color } else { look.ring_empty };
        Mark {
            shape: outline::quarter(index),
            fill: Some(color),
            line: None,
        }
    }));
    marks.push(disc(Point::ZERO, INSIDE, look.node_paper));
    marks.extend(heart(key, category, color, look));
    marks.extend(stance_badge(key.stance, look));
    marks.extend(certainty_badge(key.certainty, look));
    if key.target {
        marks.extend(target_badge(look));
    }
    if key.locked {
        marks.extend(lock_badge(look));
    }
    if key.no_contact {
        marks.extend(no_contact_badge(look));
    }
    Sprite { marks, color }
}

/// The outline of the category with its icon; pale with an edge when the place is a guess.
fn heart(key: &Key, category: Option<&Category>, color: Color, look: &Look) -> Vec<Mark> {
    let plain = NodeShape::Disc;
    let form = category.map_or(&plain, |category| &category.shape);
    let guess = key.certainty == Doubt::Guess;
    let fill = if guess {
        color.mix(look.node_paper, 0.8)
    } else {
        color
    };
    let ink = if guess {
        super::look::apart(color, fill, 3.0)
    } else {
        look.on(fill)
    };
    let glyph = category.map_or(glyph::USERS, |category| {
        named(&category.icon).map_or(glyph::CIRCLE, |icon| icon.glyph)
    });
    let (size, below) = outline::icon_room(form);
    let shape = match form {
        NodeShape::Disc | NodeShape::Other(_) => Shape::Disc {
            centre: Point::ZERO,
            radius: outline::DISC,
        },
        form => Shape::Path(outline::of(form)),
    };
    vec![
        Mark {
            shape,
            fill: Some(fill),
            line: guess.then_some(Line {
                color,
                width: 1.5,
                dash: None,
            }),
        },
        icon(glyph, Point::new(0.0, below), size, ink),
    ]
}

fn certainty_ring(doubt: Doubt, look: &Look) -> Vec<Mark> {
    let ring = |by: Vec2, radius: f64, line: Line| Mark {
        shape: Shape::Path(outline::moved(outline::circle(radius), by)),
        fill: None,
        line: Some(line),
    };
    let guess = Line {
        color: look.muted,
        width: 1.6,
        dash: Some([4.0, 4.2]),
    };
    let dispute = Line {
        color: look.warning,
        width: 1.6,
        dash: None,
    };
    match doubt {
        Doubt::Nothing => vec![],
        Doubt::Guess => vec![ring(Vec2::ZERO, 26.0, guess)],
        Doubt::Dispute => vec![
            ring(Vec2::new(-2.0, 0.0), 25.0, dispute),
            ring(Vec2::new(2.0, 0.0), 25.0, dispute),
        ],
    }
}

fn stance_badge(sign: Sign, look: &Look) -> Vec<Mark> {
    let (color, strokes): (Color, &[[f64; 4]]) = match sign {
        Sign::Nothing => return vec![],
        Sign::MinusMinus => (
            look.opponent,
            &[[-6.6, 0.0, -1.4, 0.0], [1.4, 0.0, 6.6, 0.0]],
        ),
        Sign::Minus => (look.opponent, &[[-3.8, 0.0, 3.8, 0.0]]),
        Sign::Equal => (
            look.neutral,
            &[[-3.4, -2.0, 3.4, -2.0], [-3.4, 2.0, 3.4, 2.0]],
        ),
        Sign::Plus => (look.ally, &[[-3.8, 0.0, 3.8, 0.0], [0.0, -3.8, 0.0, 3.8]]),
        Sign::PlusPlus => (
            look.ally,
            &[
                [-7.2, 0.0, -1.2, 0.0],
                [-4.2, -3.0, -4.2, 3.0],
                [1.2, 0.0, 7.2, 0.0],
                [4.2, -3.0, 4.2, 3.0],
            ],
        ),
    };
    let double = matches!(sign, Sign::MinusMinus | Sign::PlusPlus);
    let wider = if double { 6.0 } else { 0.0 };
    let at = STANCE_AT + Vec2::new(wider / 2.0, 0.0);
    let mut marks = badge(at, wider, color, look).to_vec();
    marks.extend(
        strokes
            .iter()
            .map(|stroke| sign_stroke(at, *stroke, look.sign)),
    );
    marks
}

fn certainty_badge(doubt: Doubt, look: &Look) -> Vec<Mark> {
    let at = CERTAINTY_AT;
    match doubt {
        Doubt::Nothing => vec![],
        Doubt::Guess => {
            let mut marks = badge(at, 0.0, look.muted, look).to_vec();
            marks.push(letter("?", at, 12.0, look.paper));
            marks
        }
        Doubt::Dispute => {
            let strokes = [
                [-3.6, -1.8, 3.6, -1.8],
                [-3.6, 1.8, 3.6, 1.8],
                [-2.2, 4.4, 2.2, -4.4],
            ];
            let mut marks = badge(at, 0.0, look.warning, look).to_vec();
            marks.extend(strokes.map(|stroke| sign_stroke(at, stroke, look.paper)));
            marks
        }
    }
}

/// Rings around a bull’s eye.
fn target_badge(look: &Look) -> [Mark; 5] {
    let ring = |radius, color| disc(TARGET_AT, radius, color);
    [
        ring(BADGE + 3.0, look.paper),
        ring(BADGE + 1.5, look.way),
        ring(BADGE - 1.0, look.paper),
        ring(BADGE - 3.0, look.way),
        ring(1.6, look.paper),
    ]
}

fn lock_badge(look: &Look) -> [Mark; 3] {
    let [edge, ground] = badge(LOCK_AT, 0.0, look.muted, look);
    let padlock = icon(glyph::LOCK_SIMPLE, LOCK_AT, 10.5, look.paper);
    [edge, ground, padlock]
}

/// A crossed ring, as on a road where one may not pass.
fn no_contact_badge(look: &Look) -> [Mark; 3] {
    let [edge, ground] = badge(NO_CONTACT_AT, 0.0, look.paper, look);
    let text = glyph::PROHIBIT.to_string();
    let ring = written(text, NO_CONTACT_AT, 16.0, Font::Icon, look.danger);
    [edge, ground, ring]
}

/// The ground of a badge, set off from what is behind by an edge of paper.
fn badge(at: Point, wider: f64, color: Color, look: &Look) -> [Mark; 2] {
    let ground = |radius: f64, color| {
        if wider == 0.0 {
            return disc(at, radius, color);
        }
        Mark {
            shape: Shape::Path(outline::pill(at, 2.0 * radius + wider, 2.0 * radius)),
            fill: Some(color),
            line: None,
        }
    };
    [ground(BADGE + 1.5, look.paper), ground(BADGE, color)]
}

fn sign_stroke(at: Point, [x0, y0, x1, y1]: [f64; 4], color: Color) -> Mark {
    Mark {
        shape: Shape::Segment(at + Vec2::new(x0, y0), at + Vec2::new(x1, y1)),
        fill: None,
        line: Some(Line {
            color,
            width: 2.0,
            dash: None,
        }),
    }
}

fn disc(centre: Point, radius: f64, fill: Color) -> Mark {
    Mark {
        shape: Shape::Disc { centre, radius },
        fill: Some(fill),
        line: None,
    }
}

fn icon(glyph: char, at: Point, size: f64, fill: Color) -> Mark {
    written(glyph.to_string(), at, size, Font::IconFill, fill)
}

fn letter(text: &str, middle: Point, size: f64, fill: Color) -> Mark {
    // Capitals and signs reach 0.67 of the size above the base line.
    let at = middle + Vec2::new(0.0, 0.335 * size);
    written(text.to_owned(), at, size, Font::Bold, fill)
}

fn written(text: String, at: Point, size: f64, font: Font, fill: Color) -> Mark {
    Mark {
        shape: Shape::Text(Text {
            at,
            text: text.into(),
            size,
            font,
            anchor: Anchor::Middle,
        }),
        fill: Some(fill),
        line: None,
    }
}
