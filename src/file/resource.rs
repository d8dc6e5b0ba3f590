//! The resources in a file: how they are read, mended and written.

use super::id::WrittenId;
use super::line::Line;
use super::list::{Later, List};
use super::mend::{Ids, tell, word};
use super::report::{Item, Repair, Repairs};
use crate::model::{NAME_MAX, Need, Resource, ResourceId, name};
use serde::Deserialize;

/// A resource, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    id: WrittenId,
    #[serde(default)]
    name: String,
    #[serde(default)]
    icon: String,
    need: Option<String>,
    #[serde(default)]
    held: bool,
    #[serde(default)]
    ext: Later,
}

pub(super) fn read(written: List<Written, 1_000>, report: &mut Repairs) -> Vec<Resource> {
    let mut ids = Ids::new(written.items.iter().map(|resource| resource.id));
    let mut resources = Vec::with_capacity(written.items.len());
    for resource in written.items {
        let shown = name::line(&resource.name, NAME_MAX);
        let id = ids.give(resource.id, || Item::Resource(shown), report);
        let mut resource = Resource {
            id: ResourceId(id),
            name: resource.name,
            icon: resource.icon,
            need: word(resource.need, Need::from_word),
            held: resource.held,
            ext: resource.ext.0,
        };
        let repair = |resource: &Resource| Repair::Text(Item::Resource(resource.name.clone()));
        tell(&mut resource, Resource::mend, repair, report);
        resources.push(resource);
    }
    resources
}

pub(super) fn write(line: &mut Line<'_>, resource: &Resource) {
    line.id("id", resource.id.0);
    line.string("name", &resource.name);
    line.string("icon", &resource.icon);
    line.word("need", &resource.need, |word| word.word());
    line.flag("held", resource.held);
    line.ext(&resource.ext);
}
