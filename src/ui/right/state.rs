//! What the panel on the right keeps between frames.

use crate::model::{ActorId, MeetingId, TieId};
use crate::ui::parts::task::Proving;
use crate::ui::widgets::Draft;

/// What the panel keeps between frames; none of it is part of the board.
#[derive(Clone, Debug, Default)]
pub struct InspectorState {
    /// The actor whose name is being typed in the panel.
    pub(super) naming: Option<ActorId>,
    /// What is being typed where the board keeps it otherwise.
    pub(super) draft: Option<Draft>,
    /// The slider that is being dragged.
    pub(super) sliding: Option<egui::Id>,
    /// The link that is being changed, by its place in the list.
    pub(super) page: Option<(ActorId, usize)>,
    /// What the list of resources is searched for.
    pub(super) search: String,
    /// Whether other proportions than those on offer are wanted.
    pub(super) free_aspect: bool,
    /// The tie whose note is to be written next.
    pub(super) noting: Option<TieId>,
    /// What the targets of an influence are searched for.
    pub(super) on_search: String,
    /// The actor whose contact details are unfolded.
    pub(super) contact: Option<ActorId>,
    /// The meeting that is shown whole.
    pub(super) meeting: Option<MeetingId>,
    /// The tick that waits for what shows it.
    pub(super) proving: Option<Proving>,
    /// Whether what was done is shown too.
    pub(super) done_shown: bool,
}

impl InspectorState {
    /// Lets the name of an actor be typed in the panel.
    pub fn name(&mut self, actor: ActorId) {
        self.naming = Some(actor);
        self.draft = None;
    }

    /// Lets the note of a tie be written.
    pub fn write_note(&mut self, tie: TieId) {
        self.noting = Some(tie);
    }
}
