//! What hands do on the board, told plainly: the mouse, a pen and each finger are pointers with an id.

use kurbo::{Point, Vec2};

/// Names one pointer from the moment it touches the board until it lifts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PointerId(pub u64);

impl PointerId {
    /// The mouse, and a pen that acts as one.
    pub const MOUSE: Self = Self(0);
}

/// What sort of thing points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// A mouse, a trackpad or a pen.
    Mouse,
    /// A finger.
    Finger,
}

/// Which button of the mouse; a finger is always the primary one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    /// Left.
    Primary,
    /// The wheel.
    Middle,
    /// Right.
    Secondary,
}

/// The keys held meanwhile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "any of the keys may be held with any other"
)]
pub struct Keys {
    /// Shift: adds to the selection, or keeps a drag on one axis.
    pub shift: bool,
    /// Alt: duplicates, or draws a lasso.
    pub alt: bool,
    /// Ctrl, or ⌘ on a Mac.
    pub command: bool,
    /// The space bar: moves the board.
    pub space: bool,
}

/// Where a pointer is, and when.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pointer {
    /// Which one.
    pub id: PointerId,
    /// What sort of thing it is.
    pub device: Device,
    /// Where, on the screen, in points.
    pub at: Point,
    /// The keys held.
    pub keys: Keys,
    /// When, in seconds from some beginning.
    pub time: f64,
}

/// Something that a hand does on the board.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event {
    /// A pointer goes down.
    Press(Pointer, Button),
    /// A pointer moves, down or not.
    Move(Pointer),
    /// A pointer goes up.
    Release(Pointer),
    /// A pointer is gone without going up: the system took it.
    Lost(PointerId),
    /// The mouse leaves the board.
    Leave,
    /// The wheel or two fingers on a trackpad move the board by so many points.
    Scroll(Vec2),
    /// Ctrl and the wheel, or a pinch on a trackpad, multiply the zoom about a point of the screen.
    Zoom(Point, f64),
    /// Everything held is put back.
    Escape,
}

/// Names a view of an editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ViewId(pub(super) u64);
