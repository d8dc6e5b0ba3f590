//! The look: every colour and size of a theme, read from `assets/themes`.

use crate::model::Color;
use serde::Deserialize;
use std::sync::LazyLock;

/// The least contrast of running text with its ground.
const TEXT: f64 = 4.5;
/// The least contrast of large text, controls and signs with their ground.
const LARGE: f64 = 3.0;

/// All colours and sizes of one theme.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// Whether light letters stand on a dark ground.
    pub dark: bool,
    /// The canvas.
    pub paper: Color,
    /// Panels, bars and floating boxes.
    pub panel: Color,
    /// The inside of text fields and of unselected choices.
    pub field: Color,
    /// Boxes within panels.
    pub card: Color,
    /// Running text, names, axes.
    pub ink: Color,
    /// Text of less weight.
    pub muted: Color,
    /// Icons and text of what cannot be used now.
    pub disabled: Color,
    /// The edges of panels and boxes.
    pub line: Color,
    /// The edges of fields and boxes that can be ticked.
    pub control: Color,
    /// The rest of a slider or a bar.
    pub track: Color,
    /// Below floating boxes.
    pub shadow: Color,
    /// What is active or chosen; links.
    pub primary: Color,
    /// Text and icons on `primary`.
    pub on_primary: Color,
    /// The soft ground of what is chosen.
    pub primary_soft: Color,
    /// The ring around selected nodes.
    pub selection: Color,
    /// The ground of what the pointer is over.
    pub hover: Color,
    /// What went well.
    pub success: Color,
    /// What removes or fails.
    pub danger: Color,
    /// Text and icons on `danger`.
    pub on_danger: Color,
    /// The soft ground of `danger`.
    pub danger_soft: Color,
    /// Signs that ask for attention.
    pub warning: Color,
    /// The ground of a warning.
    pub warning_ground: Color,
    /// The edge of a warning.
    pub warning_border: Color,
    /// The text of a warning.
    pub warning_text: Color,
    /// The lines of the grid.
    pub grid: Color,
    /// The lines in the middle of the axes.
    pub grid_middle: Color,
    /// The texts of the quadrants.
    pub watermark: Color,
    /// The ground of nodes.
    pub node_paper: Color,
    /// The empty quarters of the ring.
    pub ring_empty: Color,
    /// Nodes without a category.
    pub sorted_nowhere: Color,
    /// The badge of opponents.
    pub opponent: Color,
    /// The badge of those who are neither for nor against.
    pub neutral: Color,
    /// The badge of allies.
    pub ally: Color,
    /// The sign within a badge.
    pub sign: Color,
    /// The lines from nodes to their true points.
    pub leader: Color,
    /// The ground of the collective, laid over the paper.
    pub hull: Color,
    /// The edge of the collective.
    pub hull_line: Color,
    /// The lit way to the target.
    pub way: Color,
    /// Sizes of letters and widths of lines.
    pub sizes: Sizes,
}

/// Sizes of letters and widths of lines, in points.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sizes {
    /// Letters of the titles of axes.
    pub title: f64,
    /// Letters of the texts of quadrants.
    pub watermark: f64,
    /// Letters of the worded ends of axes.
    pub end: f64,
    /// Letters of the numbers along axes.
    pub graduation: f64,
    /// Width of an axis.
    pub axis: f64,
    /// Width of a line of the grid.
    pub grid: f64,
    /// Width of the halo around names, on both sides together.
    pub halo: f64,
}

/// Two colours that meet, and how far apart they must be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// What they are.
    pub name: &'static str,
    /// The colour in front.
    pub front: Color,
    /// The colour behind.
    pub back: Color,
    /// The least contrast between them.
    pub least: f64,
}

static LIGHT: LazyLock<Look> =
    LazyLock::new(|| bundled(include_str!("../../assets/themes/light.ron")));
static DARK: LazyLock<Look> =
    LazyLock::new(|| bundled(include_str!("../../assets/themes/dark.ron")));

fn bundled(text: &str) -> Look {
    ron::from_str(text).expect("the bundled themes are read by a test")
}

impl Look {
    /// The light theme.
    pub fn light() -> &'static Self {
        &LIGHT
    }

    /// The dark theme.
    pub fn dark() -> &'static Self {
        &DARK
    }

    /// A colour chosen by people as this theme can show it on nodes and chips: moved away from the ground until it
    /// stands out.
    pub fn shown(&self, color: Color) -> Color {
        let color = Color { a: 255, ..color };
        apart(color, self.node_paper, LARGE)
    }

    /// A colour chosen by people as this theme can show it on lines: moved away from the paper and from the ground of the
    /// collective until it stands out.
    pub fn line_color(&self, color: Color) -> Color {
        apart(self.shown(color), self.hull_ground(), LARGE)
    }

    /// Letters in the colour of the lit way.
    pub fn way_letters(&self) -> Color {
        apart(self.way, self.hull_ground(), TEXT)
    }

    /// What the ground of the collective looks like on the paper.
    pub fn hull_ground(&self) -> Color {
        let solid = Color {
            a: 255,
            ..self.hull
        };
        self.paper.mix(solid, f32::from(self.hull.a) / 255.0)
    }

    /// Letters or an icon on a solid ground: white if it can be read there, else dark.
    pub fn on(&self, ground: Color) -> Color {
        let white = Color::rgb(255, 255, 255);
        if white.contrast(ground) >= LARGE {
            white
        } else {
            Self::light().ink
        }
    }

    /// The pairs of colours that meet, with the contrast that each needs.
    pub fn pairs(&self) -> Vec<Pair> {
        let pair = |least: f64| {
            move |(name, front, back): (&'static str, Color, Color)| Pair {
                name,
                front,
                back,
                least,
            }
        };
        let texts = self.texts().into_iter().map(pair(TEXT));
        let signs = self.signs().into_iter().map(pair(LARGE));
        texts.chain(signs).collect()
    }

    fn texts(&self) -> [(&'static str, Color, Color); 25] {
        [
            ("ink on hull", self.ink, self.hull_ground()),
            ("primary on hull", self.primary, self.hull_ground()),
            ("ink on paper", self.ink, self.paper),
            ("ink on panel", self.ink, self.panel),
            ("ink on field", self.ink, self.field),
            ("ink on card", self.ink, self.card),
            ("ink on hover", self.ink, self.hover),
            ("ink on primary_soft", self.ink, self.primary_soft),
            ("muted on paper", self.muted, self.paper),
            ("muted on panel", self.muted, self.panel),
            ("muted on field", self.muted, self.field),
            ("muted on card", self.muted, self.card),
            ("muted on hover", self.muted, self.hover),
            ("muted on primary_soft", self.muted, self.primary_soft),
            ("primary on panel", self.primary, self.panel),
            ("primary on paper", self.primary, self.paper),
            ("primary on primary_soft", self.primary, self.primary_soft),
            ("on_primary on primary", self.on_primary, self.primary),
            ("danger on panel", self.danger, self.panel),
            ("danger on danger_soft", self.danger, self.danger_soft),
            ("muted on danger_soft", self.muted, self.danger_soft),
            ("primary on danger_soft", self.primary, self.danger_soft),
            ("on_danger on danger", self.on_danger, self.danger),
            ("success on panel", self.success, self.panel),
            (
                "warning_text on warning_ground",
                self.warning_text,
                self.warning_ground,
            ),
        ]
    }

    fn signs(&self) -> [(&'static str, Color, Color); 22] {
        let hull = self.hull_ground();
        [
            ("watermark on hull", self.watermark, hull),
            ("selection on hull", self.selection, hull),
            ("leader on hull", self.leader, hull),
            ("hull_line on paper", self.hull_line, self.paper),
            ("hull_line on hull", self.hull_line, hull),
            ("way on hull", self.way, hull),
            ("watermark on paper", self.watermark, self.paper),
            ("control on panel", self.control, self.panel),
            ("selection on paper", self.selection, self.paper),
            ("primary on track", self.primary, self.track),
            ("warning on paper", self.warning, self.paper),
            ("warning on ground", self.warning, self.warning_ground),
            ("success on paper", self.success, self.paper),
            ("leader on paper", self.leader, self.paper),
            ("no category on node", self.sorted_nowhere, self.node_paper),
            ("opponent on paper", self.opponent, self.paper),
            ("neutral on paper", self.neutral, self.paper),
            ("ally on paper", self.ally, self.paper),
            ("sign on opponent", self.sign, self.opponent),
            ("sign on neutral", self.sign, self.neutral),
            ("sign on ally", self.sign, self.ally),
            ("paper on warning", self.paper, self.warning),
        ]
    }
}

/// A colour moved towards black or white, away from `ground`, just as far as `least` needs.
pub fn apart(color: Color, ground: Color, least: f64) -> Color {
    let end = if ground.luminance() > 0.18 {
        Color::rgb(0, 0, 0)
    } else {
        Color::rgb(255, 255, 255)
    };
    (0..=50)
        .map(|step| color.mix(end, step as f32 / 50.0))
        .find(|moved| moved.contrast(ground) >= least)
        .unwrap_or(end)
}
