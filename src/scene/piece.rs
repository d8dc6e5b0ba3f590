//! What layers are drawn from, and what they are made of: marks that are one thing and mean something.

use super::axes::Axes;
use super::emphasis::Emphasis;
use super::free::Stage;
use super::look::Look;
use super::{Mark, UNBOUNDED};
use crate::model::Item;
use kurbo::Rect;
use std::borrow::Cow;

static NO_AXES: Axes = Axes {
    behind: Vec::new(),
    front: Vec::new(),
};
static NO_EMPHASIS: Emphasis = Emphasis {
    ties: Vec::new(),
    pale: Vec::new(),
    ringed: Vec::new(),
    asker: None,
};

/// A scene as it is seen, with all that layers are drawn from.
#[derive(Clone, Copy)]
pub struct Sight<'a> {
    /// The scene as it is drawn.
    pub stage: Stage<'a>,
    /// The axes.
    pub axes: &'a Axes,
    /// What comes forward and what stands back.
    pub emphasis: &'a Emphasis,
    /// The colours.
    pub look: &'a Look,
    /// The part of the screen that is seen; what lies beyond may be left out.
    pub view: Rect,
    /// The part of the screen where words had better stand.
    pub free: Rect,
}

impl<'a> Sight<'a> {
    /// All of a scene, without axes and with nothing special.
    pub fn whole(stage: Stage<'a>, look: &'a Look) -> Self {
        Self {
            stage,
            axes: &NO_AXES,
            emphasis: &NO_EMPHASIS,
            look,
            view: UNBOUNDED,
            free: UNBOUNDED,
        }
    }
}

/// Marks that are one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece<'a> {
    /// What it is called by those who listen, if it is a thing of its own; nothing when it has no name.
    pub title: Option<&'a str>,
    /// What the pointer is over when it is over one of the marks; `None` lets it through to what lies behind.
    pub target: Option<Item>,
    /// The marks, from back to front, in points of the screen.
    pub marks: Cow<'a, [Mark]>,
}

impl<'a> Piece<'a> {
    /// Marks that nobody names or points at.
    pub fn plain(marks: impl Into<Cow<'a, [Mark]>>) -> Self {
        Self {
            title: None,
            target: None,
            marks: marks.into(),
        }
    }
}
