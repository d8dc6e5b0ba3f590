//! Finding what stands near a spot of the screen: square cells, hashed into flat buckets.

use kurbo::{Point, Rect};

/// Marks the end of a chain.
const NONE: u32 = u32::MAX;

/// How many points [`PointGrid::any_beside`] tests.
const FEW: usize = 16;

/// Square cells without end, hashed into a power of two of buckets. Cells may share a bucket: what is found
/// must be tested again.
#[derive(Clone, Copy)]
struct Cells {
    per_point: f64,
    mask: u32,
}

impl Cells {
    fn new(size: f64, things: usize) -> Self {
        let buckets = (things * 2).next_power_of_two().clamp(64, 1 << 24);
        Self {
            per_point: 1.0 / size,
            mask: buckets as u32 - 1,
        }
    }

    fn buckets(self) -> usize {
        self.mask as usize + 1
    }

    fn cell(self, at: Point) -> (i32, i32) {
        (floor(at.x * self.per_point), floor(at.y * self.per_point))
    }

    fn bucket(self, (column, row): (i32, i32)) -> usize {
        let hash = (column as u32).wrapping_add((row as u32).wrapping_mul(0x9E37_79B1));
        (hash & self.mask) as usize
    }

    /// Calls a function with the bucket of each cell that a rectangle touches, until it returns true.
    fn any(self, area: Rect, mut test: impl FnMut(usize) -> bool) -> bool {
        let (left, top) = self.cell(area.origin());
        let (right, bottom) = self.cell(Point::new(area.x1, area.y1));
        for row in top..=bottom {
            for column in left..=right {
                if test(self.bucket((column, row))) {
                    return true;
                }
            }
        }
        false
    }
}

/// The whole number below; the processor's own instruction is not on all machines, and a call is slow.
fn floor(value: f64) -> i32 {
    let whole = value as i32;
    whole.saturating_sub(i32::from(value < f64::from(whole)))
}

/// Points sorted into cells once and for all.
pub(in crate::scene) struct PointGrid {
    cells: Cells,
    /// Where the entries of each bucket start, and where the last one ends.
    starts: Vec<u32>,
    entries: Vec<(Point, u32)>,
}

impl PointGrid {
    /// Sorts points with their indices into cells of a size.
    pub fn new(size: f64, points: impl Iterator<Item = (Point, u32)> + Clone) -> Self {
        let count = points.clone().count();
        let cells = Cells::new(size, count);
        let mut starts = vec![0_u32; cells.buckets() + 1];
        for (at, _) in points.clone() {
            starts[cells.bucket(cells.cell(at))] += 1;
        }
        let mut end = 0;
        for start in &mut starts {
            end += *start;
            *start = end;
        }
        let mut entries = vec![(Point::ZERO, 0); count];
        for (at, index) in points {
            let start = &mut starts[cells.bucket(cells.cell(at))];
            *start -= 1;
            entries[*start as usize] = (at, index);
        }
        Self {
            cells,
            starts,
            entries,
        }
    }

    /// Whether a test holds for some point near an area; all points inside the area are tested.
    pub fn any(&self, area: Rect, mut test: impl FnMut(Point, u32) -> bool) -> bool {
        self.cells.any(area, |bucket| {
            let mut entries = self.bucket(bucket).iter();
            entries.any(|(at, index)| test(*at, *index))
        })
    }

    /// Whether a test holds for one of a few points in the cell of a spot.
    pub fn any_beside(&self, spot: Point, test: impl Fn(Point, u32) -> bool) -> bool {
        let bucket = self.bucket(self.cells.bucket(self.cells.cell(spot)));
        bucket.iter().take(FEW).any(|(at, index)| test(*at, *index))
    }

    fn bucket(&self, bucket: usize) -> &[(Point, u32)] {
        &self.entries[self.starts[bucket] as usize..self.starts[bucket + 1] as usize]
    }
}

/// Boxes that are added one by one, each listed in all the cells it touches.
pub(in crate::scene) struct BoxGrid {
    cells: Cells,
    /// The last entry of each bucket.
    heads: Vec<u32>,
    /// The entry before in the same bucket, and the box.
    entries: Vec<(u32, u32)>,
}

impl BoxGrid {
    /// No boxes yet, in cells of a size, ready for about so many.
    pub fn new(size: f64, boxes: usize) -> Self {
        let cells = Cells::new(size, boxes * 4);
        Self {
            cells,
            heads: vec![NONE; cells.buckets()],
            entries: Vec::with_capacity(boxes * 4),
        }
    }

    /// Adds a box.
    pub fn add(&mut self, area: Rect, index: u32) {
        self.cells.any(area, |bucket| {
            let head = &mut self.heads[bucket];
            self.entries.push((*head, index));
            *head = self.entries.len() as u32 - 1;
            false
        });
    }

    /// Whether a test holds for some box near an area; all boxes that touch it are tested, some more than once.
    pub fn any(&self, area: Rect, mut test: impl FnMut(u32) -> bool) -> bool {
        self.cells.any(area, |bucket| {
            let mut place = self.heads[bucket];
            while let Some((before, index)) = self.entries.get(place as usize) {
                if test(*index) {
                    return true;
                }
                place = *before;
            }
            false
        })
    }
}
