//! The resources: what can be needed and offered.

use super::list::{ListEdit, Listed};
use super::named::Named;
use super::{Board, Edit, Ext, NAME_MAX, Need, ResourceId, WORD_MAX, name};
use std::sync::Arc;

/// A skill or a means that can be needed and offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// Its id.
    pub id: ResourceId,
    /// Its name.
    pub name: String,
    /// The name of its icon.
    pub icon: String,
    /// How much the struggle needs it.
    pub need: Need,
    /// Whether the collective has it already.
    pub held: bool,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl Resource {
    /// Makes each text fit.
    pub fn mend(&mut self) {
        name::fit_line(&mut self.name, NAME_MAX);
        name::fit_line(&mut self.icon, WORD_MAX);
    }
}

impl Listed for Resource {
    type Id = ResourceId;

    fn id(&self) -> ResourceId {
        self.id
    }

    fn list(board: &Board) -> &Arc<Vec<Self>> {
        &board.resources
    }

    fn list_mut(board: &mut Board) -> &mut Arc<Vec<Self>> {
        &mut board.resources
    }

    fn edit(edit: ListEdit<Self>) -> Edit {
        Edit::Resource(edit)
    }

    fn mend_for(&mut self, _board: &Board) {
        self.mend();
    }

    fn named(id: ResourceId) -> Option<Named> {
        Some(Named::Resource(id))
    }
}

impl Board {
    /// A resource.
    pub fn resource(&self, id: ResourceId) -> Option<&Resource> {
        self.resources.iter().find(|known| known.id == id)
    }

    /// The resource whose name is meant, but for case, accents and inclusive endings.
    pub fn resource_named(&self, name: &str) -> Option<ResourceId> {
        let key = name::key(name);
        self.resources
            .iter()
            .find(|resource| !key.is_empty() && name::key(&resource.name) == key)
            .map(|resource| resource.id)
    }
}
