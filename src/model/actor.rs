//! An actor and its place on the axes.

use super::{
    ActorKind, CategoryId, Certainty, Color, Effort, Engagement, Ext, LinkState, MapId, MemberId,
    Movability, Need, OfferState, ResourceId, Scope, Stance,
};
use std::collections::BTreeMap;

/// The most characters a name keeps.
pub const NAME_MAX: usize = 200;
/// The most bytes a note keeps.
pub const NOTE_MAX: usize = 100_000;
/// The most people in charge of contact with one actor.
pub const PAIR_MAX: usize = 2;

/// A person, group, organisation or institution that counts around the struggle.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact that may hold beside all others"
)]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Actor {
    /// Its name, one line.
    pub name: String,
    /// How it is sorted, if it is.
    pub category: Option<CategoryId>,
    /// What sort of body it is.
    pub kind: ActorKind,
    /// How far its reach goes.
    pub scope: Scope,
    /// What it says and does about the demand.
    pub stance: Stance,
    /// How far the relation has come.
    pub engagement: Engagement,
    /// What it could bring.
    pub offers: Vec<Offer>,
    /// Why it would move.
    pub motives: String,
    /// What else is known of it.
    pub notes: String,
    /// Pages about it.
    pub links: Vec<ActorLink>,
    /// Whether it stays where it is when dragged.
    pub locked: bool,
    /// Whether it can grant what is asked.
    pub target: bool,
    /// Whether it is on the shortlist of alliances to build.
    pub pinned: bool,
    /// Whether nobody is to contact it.
    pub no_contact: bool,
    /// Who of us is in charge of contact with it: at most [`PAIR_MAX`].
    pub pair: Vec<MemberId>,
    /// Whether it could be moved one step nearer.
    pub movability: Movability,
    /// How much effort an alliance with it would take.
    pub effort: Effort,
    /// Where it stands on each map.
    pub places: BTreeMap<MapId, Placement>,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl Actor {
    /// An actor of which only the name is known.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Its place on a map; all unknown if it has none.
    pub fn placement(&self, map: MapId) -> Placement {
        self.places.get(&map).cloned().unwrap_or_default()
    }

    /// Where it stands on a map, if both values are known: across, then up.
    pub fn position(&self, map: MapId) -> Option<(f64, f64)> {
        let place = self.places.get(&map)?;
        place.x.zip(place.y)
    }
}

/// Where an actor stands on one map, in the values of its axes. Unknown is unknown: never the middle.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Placement {
    /// The value on the axis that runs across: proximity by default.
    pub x: Option<f64>,
    /// The value on the axis that runs up: power by default.
    pub y: Option<f64>,
    /// How sure the group is.
    pub certainty: Certainty,
    /// Why it was placed there.
    pub reason: String,
    /// Where we want it to move, if anywhere.
    pub wish: Option<Wish>,
}

/// Where we want an actor to move.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wish {
    /// The value across.
    pub x: f64,
    /// The value up.
    pub y: f64,
    /// What would move them.
    pub how: String,
}

/// Something an actor could bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// What.
    pub resource: ResourceId,
    /// Whether it was said or only hoped for.
    pub state: OfferState,
}

/// A page about one actor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActorLink {
    /// What the page is.
    pub label: String,
    /// Its full address.
    pub address: String,
    /// What is known of the address.
    pub state: LinkState,
    /// When it was last checked, as `YYYY-MM-DD`, or nothing.
    pub checked: String,
}

/// How one kind of actor is shown and sorted.
#[derive(Clone, Debug, PartialEq)]
pub struct Category {
    /// Its id.
    pub id: CategoryId,
    /// Its name.
    pub name: String,
    /// Where in the typology it stands.
    pub circle: super::Circle,
    /// The colour of its nodes.
    pub color: Color,
    /// The name of its icon.
    pub icon: String,
    /// The outline of its nodes.
    pub shape: super::NodeShape,
    /// Names that may be dragged onto the map.
    pub suggestions: Vec<String>,
    /// The name of the guide card for it, or nothing.
    pub card: String,
    /// What a later version wrote of it.
    pub ext: Ext,
}

/// A skill or a means that can be needed and offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// Its id.
    pub id: ResourceId,
    /// Its name.
    pub name: String,
    /// The name of its icon.
    pub icon: String,
    /// How much the struggle needs it.
    pub need: Need,
    /// Whether the collective has it already.
    pub held: bool,
    /// What a later version wrote of it.
    pub ext: Ext,
}

/// A link to a page of advice.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideLink {
    /// Its id.
    pub id: super::LinkId,
    /// What the page is.
    pub label: String,
    /// Its full address; empty while it is to be found.
    pub address: String,
    /// What is known of the address.
    pub state: LinkState,
    /// When it was last checked, as `YYYY-MM-DD`, or nothing.
    pub checked: String,
    /// The categories it is most useful for; none means all.
    pub categories: Vec<CategoryId>,
    /// What a later version wrote of it.
    pub ext: Ext,
}
