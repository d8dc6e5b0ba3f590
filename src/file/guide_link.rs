//! The guide links in a file: how they are read, mended and written.

use super::id::WrittenId;
use super::line::Line;
use super::list::{Later, List};
use super::mend::{Ids, tell, word};
use super::report::{Item, Repair, Repairs};
use crate::model::{Category, CategoryId, GuideLink, LinkId, LinkState, NAME_MAX, name};
use serde::Deserialize;

/// A guide link, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    id: WrittenId,
    #[serde(default)]
    label: String,
    #[serde(default)]
    address: String,
    state: Option<String>,
    #[serde(default)]
    checked: String,
    #[serde(default)]
    pub(super) categories: List<WrittenId, 1_000>,
    #[serde(default)]
    ext: Later,
}

/// The guide links of a file, on a board of these categories.
pub(super) fn read(
    written: List<Written, 10_000>,
    known: &[Category],
    report: &mut Repairs,
) -> Vec<GuideLink> {
    let mut ids = Ids::new(written.items.iter().map(|link| link.id));
    let mut links = Vec::with_capacity(written.items.len());
    for link in written.items {
        let shown = name::line(&link.label, NAME_MAX);
        let id = ids.give(link.id, || Item::Link(shown.clone()), report);
        let named = link.categories.items.iter().map(|id| CategoryId(id.0));
        let (categories, gone): (Vec<_>, Vec<_>) =
            named.partition(|id| known.iter().any(|category| category.id == *id));
        for CategoryId(id) in gone {
            let item = Item::Link(shown.clone());
            report.push(Repair::NoSuchCategory { item, id });
        }
        let mut link = GuideLink {
            id: LinkId(id),
            label: link.label,
            address: link.address,
            state: word(link.state, LinkState::from_word),
            checked: link.checked,
            categories,
            ext: link.ext.0,
        };
        let repair = |link: &GuideLink| Repair::Text(Item::Link(link.label.clone()));
        tell(&mut link, GuideLink::mend, repair, report);
        links.push(link);
    }
    links
}

pub(super) fn write(line: &mut Line<'_>, page: &GuideLink) {
    line.id("id", page.id.0);
    line.string("label", &page.label);
    line.string("address", &page.address);
    line.string("state", page.state.word());
    line.string_unless_empty("checked", &page.checked);
    line.ids("categories", &page.categories);
    line.ext(&page.ext);
}
