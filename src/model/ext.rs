//! What a later version wrote and this one does not know.

use std::collections::BTreeMap;

/// What a later version wrote and this one does not know: name to RON text, kept verbatim.
pub type Ext = BTreeMap<String, String>;
