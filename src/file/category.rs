//! The categories in a file: how they are read, mended and written.

use super::id::WrittenId;
use super::line::{Line, string};
use super::list::{Later, List};
use super::mend::{Ids, color, tell, word};
use super::report::{Item, Repair, Repairs};
use crate::model::{Category, CategoryId, Circle, NAME_MAX, NodeShape, name};
use serde::Deserialize;

/// A category, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    id: WrittenId,
    #[serde(default)]
    name: String,
    circle: Option<String>,
    #[serde(default)]
    color: String,
    #[serde(default)]
    icon: String,
    shape: Option<String>,
    #[serde(default)]
    pub(super) suggestions: List<String, 1_000>,
    #[serde(default)]
    card: String,
    #[serde(default)]
    ext: Later,
}

pub(super) fn read(written: List<Written, 1_000>, report: &mut Repairs) -> Vec<Category> {
    let mut ids = Ids::new(written.items.iter().map(|category| category.id));
    let mut categories = Vec::with_capacity(written.items.len());
    for category in written.items {
        let shown = name::line(&category.name, NAME_MAX);
        let id = ids.give(category.id, || Item::Category(shown.clone()), report);
        let color = color(&category.color, &shown, report);
        let mut category = Category {
            id: CategoryId(id),
            name: category.name,
            circle: word(category.circle, Circle::from_word),
            color,
            icon: category.icon,
            shape: word(category.shape, NodeShape::from_word),
            suggestions: category.suggestions.items,
            card: category.card,
            ext: category.ext.0,
        };
        let repair = |category: &Category| Repair::Text(Item::Category(category.name.clone()));
        tell(&mut category, Category::mend, repair, report);
        categories.push(category);
    }
    categories
}

pub(super) fn write(line: &mut Line<'_>, category: &Category) {
    line.id("id", category.id.0);
    line.string("name", &category.name);
    line.string("circle", category.circle.word());
    line.string("color", &category.color.to_string());
    line.string("icon", &category.icon);
    line.string("shape", category.shape.word());
    line.items("suggestions", &category.suggestions, |text, item| {
        string(text, item);
    });
    line.string_unless_empty("card", &category.card);
    line.ext(&category.ext);
}
