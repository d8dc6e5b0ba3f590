//! The sorts of ties in a file: how they are read, mended and written.

use super::id::WrittenId;
use super::line::Line;
use super::list::{Later, List};
use super::mend::{Ids, color, tell, word};
use super::report::{Item, Repair, Repairs};
use crate::model::{Flow, Head, NAME_MAX, Stroke, TieKind, TieKindId, TieRole, name};
use serde::Deserialize;

/// A sort of tie, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    id: WrittenId,
    #[serde(default)]
    name: String,
    role: Option<String>,
    #[serde(default)]
    color: String,
    stroke: Option<String>,
    head: Option<String>,
    flow: Option<String>,
    #[serde(default)]
    ext: Later,
}

pub(super) fn read(written: List<Written, 1_000>, report: &mut Repairs) -> Vec<TieKind> {
    let mut ids = Ids::new(written.items.iter().map(|kind| kind.id));
    let mut kinds = Vec::with_capacity(written.items.len());
    for kind in written.items {
        let shown = name::line(&kind.name, NAME_MAX);
        let id = ids.give(kind.id, || Item::TieKind(shown.clone()), report);
        let mut kind = TieKind {
            id: TieKindId(id),
            name: kind.name,
            role: word(kind.role, TieRole::from_word),
            color: color(&kind.color, &shown, report),
            stroke: word(kind.stroke, Stroke::from_word),
            head: word(kind.head, Head::from_word),
            flow: word(kind.flow, Flow::from_word),
            ext: kind.ext.0,
        };
        let repair = |kind: &TieKind| Repair::Text(Item::TieKind(kind.name.clone()));
        tell(&mut kind, TieKind::mend, repair, report);
        kinds.push(kind);
    }
    kinds
}

pub(super) fn write(line: &mut Line<'_>, kind: &TieKind) {
    line.id("id", kind.id.0);
    line.string("name", &kind.name);
    line.string("role", kind.role.word());
    line.string("color", &kind.color.to_string());
    line.string("stroke", kind.stroke.word());
    line.string("head", kind.head.word());
    line.string("flow", kind.flow.word());
    line.ext(&kind.ext);
}
