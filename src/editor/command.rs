//! Everything that can be asked of the editor.

use super::hands::Awaiting;
use super::label::Label;
use super::tool::ToolKind;
use crate::analysis::ways::Way;
use crate::model::{ActorId, Axes, CategoryId, Edit, Item, MapId, ResourceId, TieKindId};
use kurbo::{Point, Vec2};

/// Something asked of the editor by a panel, a menu, a key or a hand.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Begins an entry of the undo list.
    Mark(Label),
    /// Makes a change within the entry begun last.
    Edit(Edit),
    /// Makes changes as one entry of the undo list.
    Do(Label, Vec<Edit>),
    /// Goes back.
    Undo,
    /// Goes forward again.
    Redo,
    /// Selects these and nothing else.
    Select(Vec<Item>),
    /// Adds one to the selection, or takes it out.
    Toggle(Item),
    /// Selects all that are shown: actors, and ties if they are to be selected too.
    SelectAll,
    /// From now on marquees, lassos and *all* mean ties too, or actors alone.
    TiesToo(bool),
    /// Selects nothing.
    Deselect,
    /// Selects another actor.
    Step(Step),
    /// Takes up a tool.
    Tool(ToolKind),
    /// Adds actors, in order; those with a place go there, the others are to be placed.
    Add(Vec<Newcomer>),
    /// Adds one actor at a point of the screen and lets its name be typed.
    AddAt(Point),
    /// Lets the name of an actor be typed on the map.
    Rename(ActorId),
    /// Ends the typing of a name; an actor left without a name goes back to what it was.
    EndRename,
    /// Deletes the selection.
    Delete,
    /// Copies the selection beside itself.
    Duplicate,
    /// Adds the actors of another board, as copied from it.
    Paste(Box<crate::model::Board>),
    /// Puts actors back among those to be placed.
    ToTray(Vec<ActorId>),
    /// Locks or unlocks the selection.
    Lock(bool),
    /// Marks the selection as targets, or takes that back.
    Target(bool),
    /// Puts the selection in a row.
    Align(Alignment),
    /// Spreads the selection evenly between its outermost actors.
    Distribute(Direction),
    /// Moves the selection by hundredths of the axes: across, then up.
    Nudge(f64, f64),
    /// Moves what is seen by points of the screen.
    Pan(Vec2),
    /// Multiplies the zoom about the middle of the view.
    ZoomBy(f64),
    /// Sets the zoom: 1 is 100 %.
    ZoomTo(f64),
    /// Shows the whole map and everyone on it.
    FitAll,
    /// Shows the selection whole.
    FitSelection,
    /// Selects a thing and brings it into view.
    GoTo(Item),
    /// Shows or hides a category; `None` is the actors without one.
    Show(Option<CategoryId>, bool),
    /// Shows only one category, or all again when it was alone.
    ShowOnly(Option<CategoryId>),
    /// Shows all categories again.
    ShowAll,
    /// Lights up the actors that offer a resource; `None` ends it.
    Light(Option<ResourceId>),
    /// Shows or hides a kind of ties.
    ShowKind(TieKindId, bool),
    /// Shows only one kind of ties, or all again when it was alone.
    ShowOnlyKind(TieKindId),
    /// Shows all kinds of ties again.
    ShowAllKinds,
    /// Does something with ties.
    Tie(TieCommand),
    /// Takes back the wishes for the selected actors.
    ForgetWishes,
    /// What the next tap on the board is for; `None` gives it up.
    Await(Option<Awaiting>),
    /// Lights a way to a target up; `None` puts it out.
    LightWay(Option<Box<Way>>),
    /// Shows a map.
    ShowMap(MapId),
    /// Adds a map and shows it.
    AddMap(Box<NewMap>),
    /// Takes a map away, unless it is the last one.
    RemoveMap(MapId),
    /// Moves the tab of a map by one.
    MoveMap(MapId, Side),
    /// Gives a map another name.
    NameMap(MapId, String),
}

impl Command {
    /// Selects these things and nothing else.
    pub fn select<I: Into<Item>>(items: impl IntoIterator<Item = I>) -> Self {
        Self::Select(items.into_iter().map(Into::into).collect())
    }

    /// Selects a thing and brings it into view.
    pub fn go_to(item: impl Into<Item>) -> Self {
        Self::GoTo(item.into())
    }
}

/// Something to be done with ties.
#[derive(Clone, Debug, PartialEq)]
pub enum TieCommand {
    /// New ties are of this kind from now on.
    Kind(TieKindId),
    /// Draws a tie from one actor to another.
    Draw(ActorId, ActorId),
    /// Adds an actor of that name, to be placed, and draws a tie to it.
    Newcomer(ActorId, String),
    /// Adds an actor beside another, draws a tie to it and lets its name be typed.
    Beside(ActorId),
    /// Turns the selected ties round.
    Reverse,
    /// Goes along a tie of what is selected.
    Follow(Step),
}

impl From<TieCommand> for Command {
    fn from(command: TieCommand) -> Self {
        Self::Tie(command)
    }
}

/// A map to be added.
#[derive(Clone, Debug, PartialEq)]
pub enum NewMap {
    /// The map that is shown under another name, with everyone at the same place.
    Copy(String),
    /// Other axes, with everyone to be placed.
    Fresh {
        /// Its name.
        name: String,
        /// Its axes.
        axes: Box<Axes>,
        /// The targets that begin at its top.
        at_top: Vec<ActorId>,
    },
}

/// To which side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// To the left.
    Left,
    /// To the right.
    Right,
}

/// An actor to be added.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Newcomer {
    /// Its name.
    pub name: String,
    /// How it is sorted, if it is known.
    pub category: Option<CategoryId>,
    /// Its value across, if it is known.
    pub x: Option<f64>,
    /// Its value up, if it is known.
    pub y: Option<f64>,
}

/// Which edge or middle a row goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// The lowest value across.
    Left,
    /// The highest value across.
    Right,
    /// The highest value up.
    Top,
    /// The lowest value up.
    Bottom,
    /// The same value across: the mean.
    Column,
    /// The same value up: the mean.
    Row,
}

/// Along which axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Across,
    /// From bottom to top.
    Up,
}

/// Where the selection steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The next actor in reading order.
    Next,
    /// The one before.
    Previous,
    /// The nearest actor to the left.
    Left,
    /// The nearest actor to the right.
    Right,
    /// The nearest actor above.
    Up,
    /// The nearest actor below.
    Down,
}
