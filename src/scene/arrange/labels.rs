//! Where labels stand: under their node, or else beside it, as long as they cover nothing.

use super::{Arrangement, STEP_RATIO, Spots, meet};
use crate::scene::grid::{BoxGrid, PointGrid};
use crate::scene::{NODE_RADIUS, Scene};
use kurbo::{Point, Rect, Size, Vec2};

/// How much of a node's radius its label and those of others keep clear of.
const CLEAR: f64 = 0.95;

/// The room around a label, in points.
const MARGIN: f64 = 2.0;

/// From the edge of a node to its label, in points. Lines have room above and below their letters, so a label
/// under a node looks as far from it as one beside it.
const GAP_BELOW: f64 = 1.1;
const GAP_ABOVE: f64 = 2.5;
const GAP_BESIDE: f64 = 5.0;

/// How far aside the near corner of a label in a diagonal stands, in radii.
const DIAGONAL: f64 = 0.7;

/// The widest label that is shown, in points.
const WIDEST: f64 = 4096.0;

/// How much the distance of two nodes grows within a step.
const GROWTH: f64 = STEP_RATIO - 1.0;

/// From so many nodes on, only the plainest places are tried: others would seldom be free, and cost time.
const MANY: usize = 2_000;
const PLAINEST: usize = 8;

/// After how many labels it is told how far they are.
const OFTEN: usize = 64;

/// Gives labels to as many nodes as have room, those of `first` before the others, as long as nobody stops it: `reached` is
/// told now and then what share has been tried.
pub(super) fn place<E>(
    scene: &Scene,
    spots: &Spots,
    first: &[u32],
    arrangement: &mut Arrangement,
    mut reached: impl FnMut(f32) -> Result<(), E>,
) -> Result<(), E> {
    let nodes = scene.nodes.as_slice();
    let mut room = Room::new(spots, arrangement);
    room.keep_clear_of_axes(scene, arrangement.step.zoom());
    let preferred = first.iter().filter(|index| spots.stands(**index));
    for (nth, index) in preferred.chain(&spots.order).enumerate() {
        if nth % OFTEN == OFTEN - 1 {
            reached(nth as f32 / (first.len() + spots.order.len()) as f32)?;
        }
        let at = *index as usize;
        let size = arrangement.label_size(&nodes[at]);
        let place = arrangement.places[at];
        if place.label.is_none() && shows(size) {
            arrangement.places[at].label = room.find(*index, place.offset, size);
        }
    }
    Ok(())
}

/// Whether a label has letters, and not too many.
fn shows(size: Size) -> bool {
    size.width > 0.0 && size.width < WIDEST && size.height > 0.0 && size.height < WIDEST
}

/// One label that has its place.
#[derive(Clone, Copy)]
struct Label {
    /// The true point of its node.
    spot: Point,
    /// From there to the middle of the label.
    aside: Vec2,
    /// Half its size, with its margin.
    half: Vec2,
}

impl Label {
    /// All that the label may touch within the step, when nodes are seen from where they stand at its start.
    fn area(&self, more: f64) -> Rect {
        let reach = |half: f64, aside: f64| half + GROWTH * (half + aside.abs()) + more;
        let half = Size::new(
            reach(self.half.x, self.aside.x),
            reach(self.half.y, self.aside.y),
        );
        Rect::from_center_size(self.spot + self.aside, half * 2.0)
    }
}

impl Label {
    /// Whether it stays right of the left wall and above the lower one. Distances within the area only grow within a step.
    fn keeps_within(&self, walls: Option<(f64, f64)>) -> bool {
        walls.is_none_or(|(left, low)| {
            let middle = self.spot + self.aside;
            middle.x - self.half.x >= left && middle.y + self.half.y <= low
        })
    }
}

/// What is covered already.
struct Room<'a> {
    spots: &'a Spots,
    offsets: Vec<Vec2>,
    radius: f64,
    /// How many places are tried for each label.
    tries: usize,
    /// How far from where a disc is drawn at the start of the step it may reach within it.
    disc_reach: f64,
    discs: PointGrid,
    labels: Vec<Label>,
    boxes: BoxGrid,
    /// The left and lower edges of the map area at the start of the step, where the words of the axes stand.
    walls: Option<(f64, f64)>,
}

impl<'a> Room<'a> {
    fn new(spots: &'a Spots, arrangement: &Arrangement) -> Self {
        let radius = NODE_RADIUS * f64::from(arrangement.scale);
        let offsets: Vec<Vec2> = arrangement
            .places
            .iter()
            .map(|place| place.offset)
            .collect();
        let farthest = offsets
            .iter()
            .map(|offset| offset.hypot2())
            .fold(0.0, f64::max);
        let drawn = spots.order.iter().map(|index| {
            let at = *index as usize;
            (spots.at[at] + offsets[at], *index)
        });
        let discs = PointGrid::new((4.0 * radius).max(48.0), drawn);
        let clear = CLEAR * radius;
        let crowded = spots.order.len() > MANY;
        Self {
            spots,
            radius,
            tries: if crowded { PLAINEST } else { usize::MAX },
            disc_reach: clear + GROWTH * (clear + farthest.sqrt()),
            discs,
            labels: Vec::with_capacity(spots.order.len()),
            boxes: BoxGrid::new(128.0, spots.order.len()),
            walls: None,
            offsets,
        }
    }

    /// Takes the room of the texts in the corners, and notes where the words of the axes begin.
    fn keep_clear_of_axes(&mut self, scene: &Scene, zoom: f64) {
        if scene.area.is_zero_area() || !scene.area.is_finite() {
            return;
        }
        self.walls = Some((scene.area.x0 * zoom, scene.area.y1 * zoom));
        for corner in &scene.corners {
            let label = Label {
                spot: (corner.at.to_vec2() * zoom).to_point(),
                aside: corner.text.center().to_vec2(),
                half: corner.text.size().to_vec2() / 2.0,
            };
            self.take(label);
        }
    }

    fn take(&mut self, label: Label) {
        self.boxes.add(label.area(0.0), self.labels.len() as u32);
        self.labels.push(label);
    }

    /// The first free place for the label of a node, from the node's middle as drawn; it is taken from then on.
    fn find(&mut self, index: u32, offset: Vec2, size: Size) -> Option<Vec2> {
        let (middle, label) = self.find_within(self.walls, index, offset, size)?;
        self.take(label);
        Some(middle)
    }

    fn find_within(
        &self,
        walls: Option<(f64, f64)>,
        index: u32,
        offset: Vec2,
        size: Size,
    ) -> Option<(Vec2, Label)> {
        let spot = self.spots.at[index as usize];
        let half = size.to_vec2() / 2.0;
        let middles = candidates(self.radius, half).into_iter();
        middles.take(self.tries).find_map(|middle| {
            let label = Label {
                spot,
                aside: offset + middle,
                half: half + Vec2::new(MARGIN, MARGIN),
            };
            let free = label.keeps_within(walls) && !self.covers(&label, index);
            free.then_some((middle, label))
        })
    }

    /// Whether a label covers anything but its own node at some zoom of the step.
    fn covers(&self, label: &Label, owner: u32) -> bool {
        let middle = label.spot + label.aside;
        let area = label.area(self.disc_reach);
        let clear = CLEAR * self.radius;
        let reach = label.half + Vec2::new(clear, clear);
        let covers_disc = |drawn: Point, index: u32| {
            area.contains(drawn) && index != owner && {
                let spot = self.spots.at[index as usize];
                let aside = label.aside - self.offsets[index as usize];
                meet(spot - label.spot, aside, reach)
            }
        };
        // In a crowd a disc near the middle settles it at once.
        self.discs.any_beside(middle, covers_disc)
            || self.covers_label(label)
            || self.discs.any(area, covers_disc)
    }

    fn covers_label(&self, label: &Label) -> bool {
        self.boxes.any(label.area(0.0), |index| {
            let other = &self.labels[index as usize];
            let aside = label.aside - other.aside;
            meet(other.spot - label.spot, aside, label.half + other.half)
        })
    }
}

/// Where the middle of a label may stand, from the middle of its node, the best places first.
fn candidates(radius: f64, half: Vec2) -> [Vec2; 16] {
    let below = radius + GAP_BELOW + half.y;
    let above = -(radius + GAP_ABOVE + half.y);
    let beside = radius + GAP_BESIDE + half.x;
    let diagonal = radius * DIAGONAL + half.x;
    let (along, down) = (half.x / 2.0, radius / 2.0 + half.y / 2.0);
    [
        Vec2::new(0.0, below),
        Vec2::new(0.0, above),
        Vec2::new(beside, 0.0),
        Vec2::new(-beside, 0.0),
        Vec2::new(diagonal, below),
        Vec2::new(-diagonal, below),
        Vec2::new(diagonal, above),
        Vec2::new(-diagonal, above),
        // Between those, where they leave a gap.
        Vec2::new(along, below),
        Vec2::new(-along, below),
        Vec2::new(along, above),
        Vec2::new(-along, above),
        Vec2::new(beside, down),
        Vec2::new(-beside, down),
        Vec2::new(beside, -down),
        Vec2::new(-beside, -down),
    ]
}
