//! Which actions can be done now, with what is selected.

use super::Action;
use crate::model::Actor;
use crate::ui::Desk;

impl Action {
    /// Whether it can be done now.
    pub fn enabled(self, desk: Desk<'_>) -> bool {
        let editor = desk.editor;
        let (selected, actors) = (editor.selection.count(), editor.selection.actors().count());
        match self {
            Self::Undo => editor.document.undo_label().is_some(),
            Self::Redo => editor.document.redo_label().is_some(),
            Self::Cut | Self::Copy | Self::Duplicate | Self::Lock | Self::Target => actors > 0,
            Self::Delete | Self::Deselect | Self::FitSelection => selected > 0,
            Self::Rename | Self::Follow(_) => selected == 1,
            Self::TieTo | Self::TieBeside | Self::Meet => editor.selected().is_some(),
            Self::Reverse => editor.selection.ties().next().is_some(),
            Self::Wish => editor.selected().is_some() && placed(desk) > 0,
            Self::NoWish => wished(desk),
            Self::Align(_) => movable(desk) > 1,
            Self::Distribute(_) => movable(desk) > 2,
            Self::Nudge(_) | Self::Shove(_) => movable(desk) > 0,
            Self::ToTray => placed(desk) > 0,
            Self::SelectAll | Self::Step(_) => !editor.board().actors.is_empty(),
            Self::Map(action) => action.enabled(desk),
            _ => true,
        }
    }

    /// Whether it makes sense without a board, on the start screen.
    pub fn without_board(self) -> bool {
        matches!(
            self,
            Self::New
                | Self::Open
                | Self::Quit
                | Self::FullScreen
                | Self::Dark
                | Self::Wear(_)
                | Self::Speak(_)
                | Self::Sheet
                | Self::Settings
                | Self::About
        )
    }
}

fn selected(desk: Desk<'_>) -> impl Iterator<Item = &Actor> {
    let editor = desk.editor;
    let ids = editor.selection.actors();
    ids.filter_map(|id| editor.board().actor(id))
}

/// Whether all of them stay in place when dragged.
pub(super) fn all_locked(desk: Desk<'_>) -> bool {
    selected(desk).all(|actor| actor.locked) && desk.editor.selection.actors().next().is_some()
}

/// Whether all of them can grant what is asked.
pub(super) fn all_targets(desk: Desk<'_>) -> bool {
    selected(desk).all(|actor| actor.target) && desk.editor.selection.actors().next().is_some()
}

/// How many selected actors stand on the map.
pub(super) fn placed(desk: Desk<'_>) -> usize {
    let map = desk.editor.map_id();
    selected(desk)
        .filter(|actor| actor.position(map).is_some())
        .count()
}

/// Whether any of them is wanted elsewhere.
pub(super) fn wished(desk: Desk<'_>) -> bool {
    let map = desk.editor.map_id();
    selected(desk).any(|actor| {
        let place = actor.places.get(&map);
        place.is_some_and(|place| place.wish.is_some())
    })
}

/// How many of them may be moved.
pub(super) fn movable(desk: Desk<'_>) -> usize {
    let map = desk.editor.map_id();
    selected(desk)
        .filter(|actor| !actor.locked && actor.position(map).is_some())
        .count()
}
