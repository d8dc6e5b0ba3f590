//! Where actors stand on the maps, in a file: how it is read, mended and written.

use super::id::WrittenId;
use super::line::{Line, group};
use super::list::Later;
use super::mend::{shown, word};
use super::report::{Item, Repair, Repairs};
use crate::model::{Axes, Axis, Board, Certainty, MapId, Placement, Wish};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Where an actor stands on one map, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenPlace {
    map: WrittenId,
    x: Option<f64>,
    y: Option<f64>,
    certainty: Option<String>,
    #[serde(default)]
    reason: String,
    wish: Option<WrittenWish>,
    #[serde(default)]
    ext: Later,
}

/// Where an actor is wanted, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenWish {
    x: f64,
    y: f64,
    #[serde(default)]
    how: String,
    #[serde(default)]
    ext: Later,
}

/// The places of the actor of a name.
pub(super) fn read(
    written: Vec<WrittenPlace>,
    board: &Board,
    name: &str,
    report: &mut Repairs,
) -> BTreeMap<MapId, Placement> {
    let mut places = BTreeMap::new();
    for place in written {
        let id = MapId(place.map.0);
        let actor = || shown(name);
        let Some(map) = board.maps.iter().find(|known| known.id == id) else {
            let actor = actor();
            report.push(Repair::NoSuchMap { actor, id: id.0 });
            continue;
        };
        if places.contains_key(&id) {
            let actor = actor();
            report.push(Repair::PlacedTwice { actor, map: id.0 });
            continue;
        }
        let placement = Placement {
            x: value(place.x, &map.axes.x, name, report),
            y: value(place.y, &map.axes.y, name, report),
            certainty: word(place.certainty, Certainty::from_word),
            reason: place.reason,
            wish: wish(place.wish, &map.axes, name, report),
            ext: place.ext.0,
        };
        places.insert(id, placement);
    }
    places
}

fn value(written: Option<f64>, axis: &Axis, name: &str, report: &mut Repairs) -> Option<f64> {
    let written = written?;
    let sound = axis.clamped(written);
    if sound.map(f64::to_bits) != Some(written.to_bits()) {
        let actor = shown(name);
        report.push(match sound {
            None => Repair::NotANumber { actor },
            Some(_) => Repair::BeyondAxis { actor },
        });
    }
    sound
}

fn wish(
    written: Option<WrittenWish>,
    axes: &Axes,
    name: &str,
    report: &mut Repairs,
) -> Option<Wish> {
    let written = written?;
    let wish = Wish {
        x: written.x,
        y: written.y,
        how: written.how,
        ext: written.ext.0,
    };
    let sound = wish.within(axes);
    if sound.as_ref() != Some(&wish) {
        report.push(Repair::Number(Item::Actor(shown(name))));
    }
    sound
}

/// Writes where an actor stands, map by map.
pub(super) fn write(line: &mut Line<'_>, places: &BTreeMap<MapId, Placement>) {
    if places.is_empty() {
        return;
    }
    line.name("at");
    line.text.push('[');
    for (index, (map, at)) in places.iter().enumerate() {
        line.text.push_str(if index == 0 { "" } else { ", " });
        group(line.text, |line| place(line, *map, at));
    }
    line.text.push(']');
}

fn place(line: &mut Line<'_>, map: MapId, at: &Placement) {
    line.id("map", map.0);
    if let Some(x) = at.x {
        line.float("x", x);
    }
    if let Some(y) = at.y {
        line.float("y", y);
    }
    line.word("certainty", &at.certainty, |word| word.word());
    line.string_unless_empty("reason", &at.reason);
    if let Some(wish) = &at.wish {
        line.group("wish", |line| {
            line.float("x", wish.x);
            line.float("y", wish.y);
            line.string_unless_empty("how", &wish.how);
            line.ext(&wish.ext);
        });
    }
    line.ext(&at.ext);
}
