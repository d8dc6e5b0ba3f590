//! The order of categories: moving one within its circle, or to another.

use crate::model::{Category, CategoryId, Circle};

/// Which way a category steps within its circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Towards the first.
    Up,
    /// Towards the last.
    Down,
}

/// Puts a category behind another of a circle, or before all of them; it joins that circle.
pub fn put_after(
    categories: &mut Vec<Category>,
    moved: CategoryId,
    circle: &Circle,
    after: Option<CategoryId>,
) {
    if after == Some(moved) {
        return;
    }
    let Some(from) = place(categories, moved) else {
        return;
    };
    let mut category = categories.remove(from);
    category.circle = circle.clone();
    let behind = after.and_then(|id| place(categories, id)).map(|at| at + 1);
    let first = || categories.iter().position(|it| it.circle == *circle);
    let to = behind.or_else(first).unwrap_or(categories.len());
    categories.insert(to, category);
}

/// Moves a category by one step within its circle; tells whether there was room.
pub fn step(categories: &mut [Category], moved: CategoryId, way: Way) -> bool {
    let Some(from) = place(categories, moved) else {
        return false;
    };
    let same = |at: &usize| {
        let circle = |at: usize| categories.get(at).map(|it| &it.circle);
        circle(*at) == circle(from)
    };
    let to = match way {
        Way::Up => (0..from).rev().find(same),
        Way::Down => (from + 1..categories.len()).find(same),
    };
    if let Some(to) = to {
        categories.swap(from, to);
    }
    to.is_some()
}

fn place(categories: &[Category], id: CategoryId) -> Option<usize> {
    categories.iter().position(|category| category.id == id)
}
