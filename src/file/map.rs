//! The maps in a file: how they are read, mended and written.

use super::id::WrittenId;
use super::line::{Line, separated, string};
use super::list::{Later, List};
use super::mend::Ids;
use super::report::{Item, Repair, Repairs};
use crate::model::{ASPECT_DEFAULT, Axes, Axis, Ext, Map, MapId, NAME_MAX, name};
use serde::Deserialize;

/// A map, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    id: WrittenId,
    #[serde(default)]
    name: String,
    #[serde(default)]
    preset: String,
    x: WrittenAxis,
    y: WrittenAxis,
    #[serde(default)]
    quadrants: [String; 4],
    aspect: Option<f64>,
    #[serde(default)]
    ext: Later,
}

/// One axis, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenAxis {
    #[serde(default)]
    title: String,
    #[serde(default)]
    low: String,
    #[serde(default)]
    high: String,
    min: f64,
    max: f64,
    #[serde(default)]
    ext: Later,
}

/// The maps of a file; never none.
pub(super) fn read(written: List<Written, 100>, report: &mut Repairs) -> Vec<Map> {
    let mut ids = Ids::new(written.items.iter().map(|map| map.id));
    let mut maps = Vec::with_capacity(written.items.len());
    for map in written.items {
        let shown = name::line(&map.name, NAME_MAX);
        let id = ids.give(map.id, || Item::Map(shown), report);
        maps.push(mended(MapId(id), map, report));
    }
    if maps.is_empty() {
        report.push(Repair::NoMap);
        maps.push(empty());
    }
    maps
}

/// The map of a file that has none; its texts are for the person to write.
fn empty() -> Map {
    let axis = || Axis {
        title: String::new(),
        low: String::new(),
        high: String::new(),
        min: 0.0,
        max: 10.0,
        ext: Ext::new(),
    };
    Map {
        id: MapId(1),
        name: String::new(),
        axes: Axes {
            preset: "custom".to_owned(),
            x: axis(),
            y: axis(),
            quadrants: <[String; 4]>::default(),
        },
        aspect: ASPECT_DEFAULT,
        ext: Ext::new(),
    }
}

fn mended(id: MapId, map: Written, report: &mut Repairs) -> Map {
    let written = Map {
        id,
        name: map.name,
        axes: Axes {
            preset: map.preset,
            x: axis(map.x),
            y: axis(map.y),
            quadrants: map.quadrants,
        },
        aspect: map.aspect.unwrap_or(ASPECT_DEFAULT),
        ext: map.ext.0,
    };
    let mut mended = written.clone();
    mended.mend();
    let ends = |map: &Map| {
        let (x, y) = (&map.axes.x, &map.axes.y);
        [x.min, x.max, y.min, y.max].map(f64::to_bits)
    };
    let name = || mended.name.clone();
    if ends(&written) != ends(&mended) {
        report.push(Repair::Axes { map: name() });
    }
    if written.aspect.to_bits() != mended.aspect.to_bits() {
        report.push(Repair::Aspect { map: name() });
    }
    if texts(&written) != texts(&mended) {
        report.push(Repair::Text(Item::Map(name())));
    }
    mended
}

fn texts(map: &Map) -> Vec<&String> {
    let axes = &map.axes;
    let ends = [&axes.x, &axes.y]
        .into_iter()
        .flat_map(|axis| [&axis.title, &axis.low, &axis.high]);
    ends.chain(&axes.quadrants)
        .chain([&map.name, &axes.preset])
        .collect()
}

fn axis(axis: WrittenAxis) -> Axis {
    Axis {
        title: axis.title,
        low: axis.low,
        high: axis.high,
        min: axis.min,
        max: axis.max,
        ext: axis.ext.0,
    }
}

pub(super) fn write(line: &mut Line<'_>, map: &Map) {
    line.id("id", map.id.0);
    line.string("name", &map.name);
    line.string("preset", &map.axes.preset);
    line.group("x", |line| write_axis(line, &map.axes.x));
    line.group("y", |line| write_axis(line, &map.axes.y));
    line.name("quadrants");
    line.text.push('(');
    separated(line.text, &map.axes.quadrants, |text, item| {
        string(text, item);
    });
    line.text.push(')');
    if map.aspect.to_bits() != ASPECT_DEFAULT.to_bits() {
        line.float("aspect", map.aspect);
    }
    line.ext(&map.ext);
}

fn write_axis(line: &mut Line<'_>, axis: &Axis) {
    line.string("title", &axis.title);
    line.string("low", &axis.low);
    line.string("high", &axis.high);
    line.float("min", axis.min);
    line.float("max", axis.max);
    line.ext(&axis.ext);
}
