//! What a board is: actors, how they are sorted, where they stand, what they can bring.

mod color;
mod id;

pub use color::{Color, ColorError};
pub use id::{ActorId, CategoryId, LinkId, MapId, ResourceId};
