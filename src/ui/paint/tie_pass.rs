//! The ties: arches between the borders of nodes and loops at them, drawn only where they are seen.

use super::course::{Arch, Loop};
use super::kit::{Kit, Kits};
use super::lens::{Lens, length};
use super::ribbon::{Ribbons, Row};
use super::spots::Spots;
use super::tie_index::{Seen, Tie, TieIndex, View, WHOLE};
use super::trace::{Tracer, Way};
use super::{Picture, color32};
use crate::scene::Tone;
use crate::scene::tie_line::GAP;
use egui::{Color32, Pos2, Rect, Vec2};

/// How far a drawn curve may be from the true one, in physical pixels.
const TOLERANCE: f32 = 0.4;
const TOLERANCE_CROWDED: f32 = 1.0;
/// Around the view, in points, ties are still drawn.
const MARGIN: f32 = 4.0;
/// Shorter ties are left out, in physical pixels.
const UNSEEN: f32 = 1.5;
/// Shorter ties of a crowded board are straight, in physical pixels.
const SHORT: f32 = 24.0;
/// Ties shorter than this have hard ends, in physical pixels.
const SOFT_FROM: f32 = 60.0;
/// With nodes smaller than this, the board is crowded and ties are drawn with less care, in physical pixels.
const CROWDED: f32 = 14.0;
/// Nodes smaller than this have ties without heads, in physical pixels.
const HEADS_FROM: f32 = 9.0;

/// What is alike for all ties of a frame.
pub struct Pass<'a> {
    picture: &'a Picture<'a>,
    spots: &'a Spots,
    index: &'a TieIndex,
    kits: &'a Kits,
    tracer: Tracer,
    gap: f32,
    crowded: bool,
}

impl<'a> Pass<'a> {
    /// Gets ready to draw what is seen within `view`, which is the view of the lens or larger.
    pub fn new(
        picture: &'a Picture<'a>,
        lens: &Lens,
        view: Rect,
        spots: &'a Spots,
        index: &'a TieIndex,
        kits: &'a Kits,
    ) -> Self {
        let crowded = lens.radius * lens.pixels < CROWDED;
        let tolerance = if crowded {
            TOLERANCE_CROWDED
        } else {
            TOLERANCE
        };
        let headed = lens.radius * lens.pixels >= HEADS_FROM;
        Self {
            picture,
            spots,
            index,
            kits,
            tracer: Tracer {
                view: view.expand(MARGIN + kits.widest()),
                pixels: lens.pixels,
                heads: headed.then(|| lens.scale.clamp(0.6, 1.2)),
                tolerance: tolerance / lens.pixels,
            },
            gap: lens.radius + GAP as f32,
            crowded,
        }
    }

    /// Notes the ties whose nodes are drawn away from where the scene says.
    pub fn find_moved(&self, places: &mut Vec<u32>) {
        places.clear();
        if self.spots.any_moved() {
            let ties = (0..).zip(self.index.ties());
            places.extend(
                ties.filter(|(_, tie)| self.is_moved(tie))
                    .map(|(place, _)| place),
            );
        }
    }

    fn is_moved(&self, tie: &Tie) -> bool {
        self.spots.is_moved(tie.from) || self.spots.is_moved(tie.to)
    }

    /// Draws the ties at these places wherever they are.
    pub fn some(&self, ribbons: &mut Ribbons<'_>, places: &[u32]) {
        self.layers(|only| {
            for place in places.iter().map(|place| *place as usize) {
                self.at(ribbons, place, WHOLE, only);
            }
        });
    }

    /// Draws all ties that are seen, but for those of moved nodes.
    pub fn all(&self, ribbons: &mut Ribbons<'_>, lens: &Lens) {
        let seen = View::from(lens.board(self.tracer.view.expand(self.reach())));
        let any_moved = self.spots.any_moved();
        self.layers(|only| {
            for (place, tie) in self.index.ties().iter().enumerate() {
                let pieces = self.index.pieces(place, &seen);
                if pieces != 0 && !(any_moved && self.is_moved(tie)) {
                    self.at(ribbons, place, pieces, only);
                }
            }
        });
    }

    /// How far from their boxes ties may be drawn, in points.
    fn reach(&self) -> f32 {
        let stray = self.index.stray(self.spots.farthest_offset());
        let loops = if self.index.has_loops() {
            Loop::REACH * self.gap
        } else {
            0.0
        };
        stray + loops
    }

    /// Draws what stands back first and what is lit last; all at once if ties do not differ.
    fn layers(&self, mut draw: impl FnMut(Option<Tone>)) {
        if self.picture.tones.is_none() {
            draw(None);
            return;
        }
        for tone in [Tone::Pale, Tone::Normal, Tone::Lit] {
            draw(Some(tone));
        }
    }

    fn at(&self, ribbons: &mut Ribbons<'_>, place: usize, pieces: Seen, only: Option<Tone>) {
        let Some(tie) = self.index.ties().get(place) else {
            return;
        };
        let tone = self.picture.tie_tone(place, tie);
        if only.is_none_or(|only| only == tone) {
            self.tie(ribbons, tie, tone, pieces);
        }
    }

    fn tie(&self, ribbons: &mut Ribbons<'_>, tie: &Tie, tone: Tone, pieces: Seen) {
        let ends = self.spots.drawn(tie.from).zip(self.spots.drawn(tie.to));
        let kit = self.kits.kit(tie.style, tone == Tone::Lit);
        let (Some((from, to)), Some(kit)) = (ends, kit) else {
            return;
        };
        let color = match tone {
            Tone::Lit => color32(self.picture.lit),
            Tone::Pale => self.picture.tone(tie.color, true),
            Tone::Normal => tie.ink,
        };
        if tie.from == tie.to {
            self.round(ribbons, from, tie, kit, color);
        } else {
            self.between(ribbons, [from, to], (tie, pieces), kit, color);
        }
    }

    /// Draws a tie from a node to itself.
    fn round(&self, ribbons: &mut Ribbons<'_>, at: Pos2, tie: &Tie, kit: &Kit, color: Color32) {
        let course = Loop::new(at, self.gap, tie.bend);
        let inside = self.tracer.view.contains_rect(course.hull());
        if inside || self.tracer.view.intersects(course.hull()) {
            let way = Way::new(course, [0.0, 1.0], kit, color, inside);
            self.tracer.way(ribbons, way, tie.tips, WHOLE);
        }
    }

    /// Draws a tie from one node to another.
    fn between(
        &self,
        ribbons: &mut Ribbons<'_>,
        [from, to]: [Pos2; 2],
        (tie, pieces): (&Tie, Seen),
        kit: &Kit,
        color: Color32,
    ) {
        let distance = length(to - from);
        let visible = (distance - 2.0 * self.gap) * self.tracer.pixels;
        if visible < UNSEEN {
            return;
        }
        let straight = self.crowded && visible < SHORT;
        if straight && self.tracer.heads.is_none() {
            let along = (to - from) / distance;
            let by = along * self.gap;
            self.straight(ribbons, [from + by, to - by], along, kit, color);
            return;
        }
        let course = Arch::new(from, to, distance, if straight { 0.0 } else { tie.bend });
        let hull = course.hull();
        let inside = self.tracer.view.contains_rect(hull);
        let part = (inside || self.tracer.view.intersects(hull)).then(|| course.trim(self.gap));
        if let Some(start) = part.flatten() {
            let mut way = Way::new(course, [start, 1.0 - start], kit, color, inside);
            way.soft = [!self.crowded && visible >= SOFT_FROM; 2];
            self.tracer.way(ribbons, way, tie.tips, pieces);
        }
    }

    /// Draws a tie without ado.
    fn straight(
        &self,
        ribbons: &mut Ribbons<'_>,
        ends: [Pos2; 2],
        along: Vec2,
        kit: &Kit,
        color: Color32,
    ) {
        if !self
            .tracer
            .view
            .intersects(Rect::from_two_pos(ends[0], ends[1]))
        {
            return;
        }
        let row = |at, phase| Row { at, along, phase };
        let phase = kit.rate * (ends[1] - ends[0]).dot(along);
        ribbons.near_row(&row(ends[0], 0.0), &kit.line, color, false);
        ribbons.near_row(&row(ends[1], phase), &kit.line, color, true);
    }
}
