//! What can be done with the maps of a board.

use crate::editor::{Command, NewMap, Side, free_map_name};
use crate::model::MapId;
use crate::ui::{Desk, Dialog, Request};

/// One thing that can be done with maps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapAction {
    /// Add a map like the one that is shown.
    Copy,
    /// Choose axes for a new map.
    New,
    /// Type the name of the map that is shown.
    Rename,
    /// Move its tab to the left.
    Left,
    /// Move its tab to the right.
    Right,
    /// Delete it.
    Delete,
    /// Show the next map.
    Next,
    /// Show the map before.
    Previous,
}

impl MapAction {
    /// Whether it can be done now.
    pub(super) fn enabled(self, desk: Desk<'_>) -> bool {
        match self {
            Self::Copy | Self::New | Self::Rename => true,
            Self::Delete | Self::Next | Self::Previous => desk.editor.board().maps.len() > 1,
            Self::Left => beside(desk, Side::Left).is_some(),
            Self::Right => beside(desk, Side::Right).is_some(),
        }
    }

    /// What it asks for.
    pub(super) fn request(self, desk: Desk<'_>) -> Vec<Request> {
        let (board, shown) = (desk.editor.board(), desk.editor.map());
        let turn = |side, end: Option<MapId>| {
            let map = beside(desk, side).or(end);
            map.map(|map| Command::ShowMap(map).into())
        };
        let (first, last) = (board.maps.first(), board.maps.last());
        let request = match self {
            Self::Copy => {
                let name = free_map_name(board, &shown.name);
                let add = Command::AddMap(Box::new(NewMap::Copy(name)));
                return vec![add.into(), Request::NameMap(None)];
            }
            Self::New => Some(Request::Show(Dialog::NewMap)),
            Self::Rename => Some(Request::NameMap(Some(shown.id))),
            Self::Left => Some(Command::MoveMap(shown.id, Side::Left).into()),
            Self::Right => Some(Command::MoveMap(shown.id, Side::Right).into()),
            Self::Delete => Some(Request::AskDeleteMap(shown.id)),
            Self::Next => turn(Side::Right, first.map(|map| map.id)),
            Self::Previous => turn(Side::Left, last.map(|map| map.id)),
        };
        request.into_iter().collect()
    }
}

/// The map whose tab stands beside that of the one that is shown.
fn beside(desk: Desk<'_>, side: Side) -> Option<MapId> {
    let maps = &desk.editor.board().maps;
    let at = maps.iter().position(|map| map.id == desk.editor.map_id())?;
    let at = match side {
        Side::Left => at.checked_sub(1)?,
        Side::Right => at + 1,
    };
    maps.get(at).map(|map| map.id)
}
