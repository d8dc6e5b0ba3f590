//! Made-up boards of any size, the same every time: actors on a shaken grid, ties mostly to neighbours.

use alliage::model::{ActorId, Color, Head};
use alliage::scene::arrange::Arrangement;
use alliage::scene::camera::Camera;
use alliage::scene::{
    AREA_HEIGHT, Anchor, Font, Line, Mark, Node, Scene, Shape, Sprite, Text, TieLine, outline,
};
use alliage::ui::paint::Picture;
use kurbo::{Point, Rect, Vec2};

const WIDTH: f64 = 960.0;
const WORDS: [&str; 16] = [
    "Collectif",
    "Maison",
    "Vallée",
    "Rivière",
    "École",
    "Syndicat",
    "Étang",
    "Quartier",
    "Ferme",
    "Réseau",
    "Comité",
    "Forêt",
    "Mairie",
    "Œuvre",
    "Café",
    "Habitant·es",
];
const COLORS: [(u8, u8, u8); 6] = [
    (0xe0, 0x8a, 0x00),
    (0x1f, 0x9d, 0x55),
    (0x1d, 0x71, 0xb8),
    (0x8e, 0x5a, 0xb5),
    (0xc8, 0x41, 0x2b),
    (0x0f, 0x93, 0xa8),
];
const ICONS: [char; 6] = [
    '\u{E2C2}', '\u{E2DA}', '\u{E0B4}', '\u{E4D6}', '\u{E2C2}', '\u{E244}',
];

/// Colour of the background.
pub const PAPER: Color = Color::rgb(0xfa, 0xf7, 0xf1);
/// Colour of the names.
pub const INK: Color = Color::rgb(0x1e, 0x29, 0x33);
/// Colour of lit ties.
pub const LIT: Color = Color::rgb(0x00, 0x5f, 0xcc);

/// Numbers that look random.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 40) as f64 / (1_u64 << 24) as f64
    }

    fn below(&mut self, end: usize) -> usize {
        ((self.roll() * end as f64) as usize).min(end - 1)
    }
}

/// A board of that many actors, with twice as many ties.
pub fn scene(count: usize) -> Scene {
    let mut dice = Dice(7);
    let columns = (count as f64 * WIDTH / AREA_HEIGHT).sqrt().ceil().max(1.0) as usize;
    let cell = WIDTH / columns as f64;
    Scene {
        sprites: (0..12).map(sprite).collect(),
        nodes: (0..count)
            .map(|index| node(index, columns, cell, &mut dice))
            .collect(),
        ties: (0..2 * count)
            .map(|index| tie(index, count, columns, &mut dice))
            .collect(),
        node_scale: (120.0 / count as f32).sqrt().clamp(0.3, 1.0),
        ..Scene::default()
    }
}

fn node(index: usize, columns: usize, cell: f64, dice: &mut Dice) -> Node {
    let shake = Vec2::new(dice.roll() - 0.5, dice.roll() - 0.5) * (0.6 * cell);
    let grid = Vec2::new(
        (index % columns) as f64 + 0.5,
        (index / columns) as f64 + 0.5,
    );
    let words = (0..2 + dice.below(2)).map(|_| WORDS[dice.below(WORDS.len())]);
    let label = words.collect::<Vec<_>>().join(" ");
    Node {
        actor: ActorId(index as u64),
        at: (grid * cell + shake).to_point(),
        sprite: dice.below(12) as u32,
        label_width: 0.55 * label.chars().count() as f32,
        label: label.into(),
        label_lines: 1,
        rank: dice.roll() as f32,
    }
}

fn tie(index: usize, count: usize, columns: usize, dice: &mut Dice) -> TieLine {
    let from = index / 2;
    let near = (from as f64
        + (dice.roll() * 6.0 - 3.0).round()
        + (dice.roll() * 6.0 - 3.0).round() * columns as f64)
        .clamp(0.0, count as f64 - 1.0) as usize;
    let to = if dice.roll() < 0.9 {
        near
    } else {
        dice.below(count)
    };
    TieLine {
        id: None,
        from: from as u32,
        to: to as u32,
        bend: (dice.roll() * 0.4 - 0.2) as f32,
        line: Line {
            color: Color::rgb(0x7a, 0x86, 0x90),
            width: if index.is_multiple_of(5) { 2.5 } else { 1.5 },
            dash: index.is_multiple_of(7).then_some([6.0, 4.0]),
        },
        heads: [
            Head::None,
            if index.is_multiple_of(2) {
                Head::Arrow
            } else {
                Head::None
            },
        ],
    }
}

/// A disc with an icon in a ring of four quarters.
fn sprite(index: usize) -> Sprite {
    let (r, g, b) = COLORS[index % 6];
    let color = Color::rgb(r, g, b);
    let disc = |radius, fill| Mark {
        shape: Shape::Disc {
            centre: Point::ZERO,
            radius,
        },
        fill: Some(fill),
        line: None,
    };
    let mut marks = vec![disc(22.5, PAPER)];
    marks.extend((0..4).map(|quarter| Mark {
        shape: outline::quarter(quarter),
        fill: Some(if quarter <= index % 4 {
            color
        } else {
            Color::rgb(0xd8, 0xd4, 0xca)
        }),
        line: None,
    }));
    marks.extend([disc(20.5, PAPER), disc(17.5, color)]);
    marks.push(Mark {
        shape: Shape::Text(Text {
            at: Point::ZERO,
            text: ICONS[index % 6].to_string().into(),
            size: 21.0,
            font: Font::IconFill,
            anchor: Anchor::Middle,
        }),
        fill: Some(Color::rgb(255, 255, 255)),
        line: None,
    });
    Sprite { marks, color }
}

/// A camera on the whole board.
pub fn whole(view: Rect) -> Camera {
    let mut camera = Camera {
        view,
        ..Camera::default()
    };
    camera.fit(
        Rect::new(0.0, 0.0, WIDTH, AREA_HEIGHT),
        camera.view.inset(-24.0),
        30.0,
    );
    camera
}

/// A camera on the middle of the board, as near as shows about 64 of its actors.
pub fn near(view: Rect, count: usize) -> Camera {
    let mut camera = whole(view);
    let share = (64.0 / count as f64).sqrt().min(1.0);
    camera.zoom = (view.area() / (WIDTH * AREA_HEIGHT)).sqrt() / share;
    camera
}

/// A picture with nothing special about it.
pub fn picture<'a>(
    scene: &'a Scene,
    arrangement: &'a Arrangement,
    camera: &'a Camera,
) -> Picture<'a> {
    Picture {
        scene,
        arrangement,
        camera,
        moved: &[],
        dimmed: None,
        marks: &[],
        tones: None,
        hidden_label: None,
        emphasis: &[],
        revision: 1,
        paper: PAPER,
        ink: INK,
        lit: LIT,
        leader: Line {
            color: INK,
            width: 1.0,
            dash: None,
        },
    }
}
