//! What comes forward: the ties of what the mouse is over or what is selected, while the others stand back.

use super::{Editor, Item, Selection, ToolKind};
use crate::scene::Link;
