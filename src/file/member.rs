//! The members in a file: how they are read, mended and written.

use super::id::WrittenId;
use super::line::Line;
use super::list::{Later, List};
use super::mend::{Ids, tell};
use super::report::{Item, Repair, Repairs};
use crate::model::{Member, MemberId, NAME_MAX, name};
use serde::Deserialize;

/// A member, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    id: WrittenId,
    #[serde(default)]
    name: String,
    #[serde(default)]
    ext: Later,
}

pub(super) fn read(written: List<Written, 1_000>, report: &mut Repairs) -> Vec<Member> {
    let mut ids = Ids::new(written.items.iter().map(|member| member.id));
    let mut members = Vec::with_capacity(written.items.len());
    for member in written.items {
        let shown = name::line(&member.name, NAME_MAX);
        let id = ids.give(member.id, || Item::Member(shown), report);
        let mut member = Member {
            id: MemberId(id),
            name: member.name,
            ext: member.ext.0,
        };
        let repair = |member: &Member| Repair::Text(Item::Member(member.name.clone()));
        tell(&mut member, Member::mend, repair, report);
        members.push(member);
    }
    members
}

pub(super) fn write(line: &mut Line<'_>, member: &Member) {
    line.id("id", member.id.0);
    line.string("name", &member.name);
    line.ext(&member.ext);
}
