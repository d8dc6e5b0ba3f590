//! Lists of bounded length, and the data of later versions, as they are read.

use super::Reason;
use crate::model::Ext;
use ron::value::RawValue;
use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// A list of which at most `MOST` items are kept and all are counted, so that a hostile file cannot fill the memory.
#[derive(Clone, Debug)]
pub(super) struct List<T, const MOST: usize> {
    /// The items.
    pub(super) items: Vec<T>,
    /// How many there were.
    pub(super) found: usize,
}

impl<T, const MOST: usize> Default for List<T, MOST> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            found: 0,
        }
    }
}

impl<'de, T: Deserialize<'de>, const MOST: usize> Deserialize<'de> for List<T, MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListVisitor(PhantomData))
    }
}

struct ListVisitor<T, const MOST: usize>(PhantomData<T>);

impl<'de, T: Deserialize<'de>, const MOST: usize> Visitor<'de> for ListVisitor<T, MOST> {
    type Value = List<T, MOST>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while items.len() < MOST {
            let Some(item) = list.next_element()? else {
                let found = items.len();
                return Ok(List { items, found });
            };
            items.push(item);
        }
        let mut found = items.len();
        while list.next_element::<IgnoredAny>()?.is_some() {
            found += 1;
        }
        Ok(List { items, found })
    }
}

/// What later versions wrote: each value is kept as the text it is, comments included.
#[derive(Clone, Debug, Default)]
pub(super) struct Later(pub(super) Ext);

impl<'de> Deserialize<'de> for Later {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(LaterVisitor)
    }
}

struct LaterVisitor;

impl<'de> Visitor<'de> for LaterVisitor {
    type Value = Later;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map from texts to values")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Later, A::Error> {
        let mut ext = Ext::new();
        while let Some((key, value)) = map.next_entry::<String, Box<RawValue>>()? {
            if !is_value(value.get_ron()) {
                return Err(A::Error::custom(DEEP));
            }
            // Read as a map, the last of two would silently win.
            let message = format!("{TWICE}{key}");
            if ext.insert(key, value.get_ron().to_owned()).is_some() {
                return Err(A::Error::custom(message));
            }
        }
        Ok(Later(ext))
    }
}

/// What is said of a value that is nested too deep.
const DEEP: &str = "nested too deep";
/// What is said before a key that is there twice.
const TWICE: &str = "there twice: ";

/// What a message of this module, or another, says.
pub(super) fn reason(message: &str) -> Reason {
    if message == DEEP {
        Reason::TooDeep
    } else if let Some(key) = message.strip_prefix(TWICE) {
        Reason::Twice(super::short(key))
    } else {
        Reason::Syntax(message.chars().take(200).collect())
    }
}

/// How deep the data of a later version may be nested; what stands around it still fits within the whole limit.
const VALUE_DEPTH_MAX: usize = 32;

/// Whether a text is one RON value that can be kept as it is.
pub(super) fn is_value(text: &str) -> bool {
    ron::Options::default()
        .with_recursion_limit(VALUE_DEPTH_MAX)
        .from_str::<&RawValue>(text)
        .is_ok()
}
