//! The categories: how actors are sorted and shown.

use super::list::{ListEdit, Listed};
use super::named::Named;
use super::{
    Actor, Board, CategoryId, Circle, Color, Edit, Ext, NAME_MAX, NodeShape, WORD_MAX, name,
};
use std::sync::Arc;

/// How one kind of actor is shown and sorted.
#[derive(Clone, Debug, PartialEq)]
pub struct Category {
    /// Its id.
    pub id: CategoryId,
    /// Its name.
    pub name: String,
    /// Where in the typology it stands.
    pub circle: Circle,
    /// The colour of its nodes.
    pub color: Color,
    /// The name of its icon.
    pub icon: String,
    /// The outline of its nodes.
    pub shape: NodeShape,
    /// Names that may be dragged onto the map.
    pub suggestions: Vec<String>,
    /// The name of the guide card for it, or nothing.
    pub card: String,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl Category {
    /// Makes each text fit.
    pub fn mend(&mut self) {
        name::fit_line(&mut self.name, NAME_MAX);
        name::fit_line(&mut self.icon, WORD_MAX);
        name::fit_line(&mut self.card, WORD_MAX);
        for suggestion in &mut self.suggestions {
            name::fit_line(suggestion, NAME_MAX);
        }
    }
}

impl Listed for Category {
    type Id = CategoryId;

    fn id(&self) -> CategoryId {
        self.id
    }

    fn list(board: &Board) -> &Arc<Vec<Self>> {
        &board.categories
    }

    fn list_mut(board: &mut Board) -> &mut Arc<Vec<Self>> {
        &mut board.categories
    }

    fn edit(edit: ListEdit<Self>) -> Edit {
        Edit::Category(edit)
    }

    fn mend_for(&mut self, _board: &Board) {
        self.mend();
    }

    fn named(id: CategoryId) -> Option<Named> {
        Some(Named::Category(id))
    }
}

impl Board {
    /// A category.
    pub fn category(&self, id: CategoryId) -> Option<&Category> {
        self.categories.iter().find(|known| known.id == id)
    }

    /// The category an actor is sorted in, if it is.
    pub fn category_of(&self, actor: &Actor) -> Option<&Category> {
        self.category(actor.category?)
    }

    /// The category whose name is meant, but for case, accents and inclusive endings.
    pub fn category_named(&self, name: &str) -> Option<CategoryId> {
        let key = name::key(name);
        self.categories
            .iter()
            .find(|category| !key.is_empty() && name::key(&category.name) == key)
            .map(|category| category.id)
    }
}
