//! The board: one document.

use super::{
    Actor, ActorId, Category, CategoryId, Contact, GuideLink, Map, MapId, Meeting, MeetingId,
    Member, MemberId, NAME_MAX, NOTE_MAX, Placement, Resource, ResourceId, Task, TaskId, Tie,
    TieId, TieKind, TieKindId, Vote, Weights, name,
};
use imbl::OrdMap;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a later version wrote and this one does not know: name to RON text, kept verbatim.
pub type Ext = BTreeMap<String, String>;

/// What the board is about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Description {
    /// The name of the board.
    pub title: String,
    /// What the group asks itself.
    pub question: String,
    /// Where.
    pub territory: String,
    /// Who can grant what is asked, in words.
    pub target: String,
    /// The day of the workshop, as `YYYY-MM-DD`, or nothing.
    pub date: String,
    /// The language its first content was written in: `fr` or `en`.
    pub language: String,
    /// What the collective is called.
    pub collective: String,
}

/// One document. A copy costs the same at any size: the collections are shared until changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// What it is about.
    pub description: Arc<Description>,
    /// The typology, in the order shown.
    pub categories: Arc<Vec<Category>>,
    /// What can be needed and offered, in the order shown.
    pub resources: Arc<Vec<Resource>>,
    /// The guide links, in the order shown.
    pub links: Arc<Vec<GuideLink>>,
    /// The maps; never empty.
    pub maps: Arc<Vec<Map>>,
    /// Everyone who counts.
    pub actors: OrdMap<ActorId, Arc<Actor>>,
    /// The sorts of ties, in the order shown.
    pub tie_kinds: Arc<Vec<TieKind>>,
    /// Who acts on whom, who knows whom.
    pub ties: OrdMap<TieId, Arc<Tie>>,
    /// Who we are, in the order shown.
    pub members: Arc<Vec<Member>>,
    /// What was said, when.
    pub meetings: OrdMap<MeetingId, Arc<Meeting>>,
    /// What was promised, and what is to be done next.
    pub tasks: OrdMap<TaskId, Arc<Task>>,
    /// How actors are reached; apart from all else.
    pub contacts: OrdMap<ActorId, Arc<Contact>>,
    /// How much each part of a score counts.
    pub weights: Weights,
    /// The vote on the alliances to build.
    pub vote: Arc<Vote>,
    /// What a later version wrote.
    pub ext: Arc<Ext>,
}

/// A width-to-height ratio within the bounds that a map can have.
pub fn sound_aspect(aspect: f64) -> f64 {
    if aspect.is_finite() {
        aspect.clamp(0.5, 3.0)
    } else {
        super::ASPECT_DEFAULT
    }
}

impl Board {
    /// An empty board with one map.
    pub fn new(map: Map) -> Self {
        Self {
            description: Arc::default(),
            categories: Arc::default(),
            resources: Arc::default(),
            links: Arc::default(),
            maps: Arc::new(vec![map]),
            actors: OrdMap::new(),
            tie_kinds: Arc::default(),
            ties: OrdMap::new(),
            members: Arc::default(),
            meetings: OrdMap::new(),
            tasks: OrdMap::new(),
            contacts: OrdMap::new(),
            weights: Weights::default(),
            vote: Arc::default(),
            ext: Arc::default(),
        }
    }

    /// An actor.
    pub fn actor(&self, id: ActorId) -> Option<&Actor> {
        self.actors.get(&id).map(AsRef::as_ref)
    }

    /// A category.
    pub fn category(&self, id: CategoryId) -> Option<&Category> {
        self.categories.iter().find(|known| known.id == id)
    }

    /// The category an actor is sorted in, if it is.
    pub fn category_of(&self, actor: &Actor) -> Option<&Category> {
        self.category(actor.category?)
    }

    /// A resource.
    pub fn resource(&self, id: ResourceId) -> Option<&Resource> {
        self.resources.iter().find(|known| known.id == id)
    }

    /// A sort of tie.
    pub fn tie_kind(&self, id: TieKindId) -> Option<&TieKind> {
        self.tie_kinds.iter().find(|known| known.id == id)
    }

    /// The sort of tie that says that somebody knows somebody.
    pub fn acquaintance(&self) -> Option<&TieKind> {
        let mut kinds = self.tie_kinds.iter();
        kinds.find(|kind| kind.role == super::TieRole::Acquaintance)
    }

    /// The ties that say that a member knows an actor, by id.
    pub fn acquaintances(
        &self,
        member: MemberId,
        actor: ActorId,
    ) -> impl Iterator<Item = (TieId, &Arc<Tie>)> {
        let knows = move |kind: TieKindId| {
            let kind = self.tie_kind(kind);
            kind.is_some_and(|it| it.role == super::TieRole::Acquaintance)
        };
        self.ties
            .iter()
            .filter(move |(_, tie)| tie.to == actor && tie.from.member() == Some(member))
            .filter(move |(_, tie)| knows(tie.kind))
            .map(|(id, tie)| (*id, tie))
    }

    /// One of the collective.
    pub fn member(&self, id: MemberId) -> Option<&Member> {
        self.members.iter().find(|known| known.id == id)
    }

    /// The actors that can grant what is asked, by id.
    pub fn targets(&self) -> impl Iterator<Item = ActorId> {
        self.actors
            .iter()
            .filter(|(_, actor)| actor.target)
            .map(|(id, _)| *id)
    }

    /// The ties at either end of which an actor is, by id.
    pub fn ties_of(&self, actor: ActorId) -> impl Iterator<Item = (TieId, &Tie)> {
        self.ties
            .iter()
            .filter(move |(_, tie)| tie.touches(actor))
            .map(|(id, tie)| (*id, tie.as_ref()))
    }

    /// The meetings with an actor, the last first; those without a date come at the end.
    pub fn meetings_with(&self, actor: ActorId) -> Vec<(MeetingId, &Meeting)> {
        let with = self.meetings.iter().filter(|(_, it)| it.actor == actor);
        let mut meetings: Vec<_> = with.map(|(id, it)| (*id, it.as_ref())).collect();
        meetings.sort_by(|(a, first), (b, second)| (second.date, b).cmp(&(first.date, a)));
        meetings
    }

    /// The promises and next steps about an actor, by id.
    pub fn tasks_about(&self, actor: ActorId) -> impl Iterator<Item = (TaskId, &Task)> {
        self.tasks
            .iter()
            .filter(move |(_, task)| task.actor == actor)
            .map(|(id, task)| (*id, task.as_ref()))
    }

    /// A map; the first one if there is none of that id.
    pub fn map(&self, id: MapId) -> &Map {
        self.maps
            .iter()
            .find(|known| known.id == id)
            .or_else(|| self.maps.first())
            .expect("a board has at least one map")
    }

    /// The actors that have a place on a map, by id.
    pub fn placed(&self, map: MapId) -> impl Iterator<Item = (ActorId, &Actor)> {
        self.actors
            .iter()
            .filter(move |(_, actor)| actor.position(map).is_some())
            .map(|(id, actor)| (*id, actor.as_ref()))
    }

    /// The actors still to be placed on a map, by id.
    pub fn to_place(&self, map: MapId) -> impl Iterator<Item = (ActorId, &Actor)> {
        self.actors
            .iter()
            .filter(move |(_, actor)| actor.position(map).is_none())
            .map(|(id, actor)| (*id, actor.as_ref()))
    }

    /// The actor that already bears a name, but for case, accents and inclusive endings.
    pub fn namesake(&self, name: &str) -> Option<ActorId> {
        self.namesakes(name).next()
    }

    /// Another actor than `this` that bears a name, but for case, accents and inclusive endings.
    pub fn namesake_but(&self, name: &str, this: ActorId) -> Option<ActorId> {
        self.namesakes(name).find(|id| *id != this)
    }

    fn namesakes(&self, name: &str) -> impl Iterator<Item = ActorId> {
        let key = name::key(name);
        self.actors
            .iter()
            .filter(move |(_, actor)| !key.is_empty() && name::key(&actor.name) == key)
            .map(|(id, _)| *id)
    }

    /// The category whose name is meant, but for case, accents and inclusive endings.
    pub fn category_named(&self, name: &str) -> Option<CategoryId> {
        let key = name::key(name);
        self.categories
            .iter()
            .find(|category| !key.is_empty() && name::key(&category.name) == key)
            .map(|category| category.id)
    }

    /// The resource whose name is meant, but for case, accents and inclusive endings.
    pub fn resource_named(&self, name: &str) -> Option<ResourceId> {
        let key = name::key(name);
        self.resources
            .iter()
            .find(|resource| !key.is_empty() && name::key(&resource.name) == key)
            .map(|resource| resource.id)
    }

    /// The sort of tie whose name is meant, but for case, accents and inclusive endings.
    pub fn tie_kind_named(&self, name: &str) -> Option<TieKindId> {
        let key = name::key(name);
        self.tie_kinds
            .iter()
            .find(|kind| !key.is_empty() && name::key(&kind.name) == key)
            .map(|kind| kind.id)
    }

    /// A placement with values that the map's axes can show; `None` if there is no such map.
    pub(super) fn sound_place(&self, map: MapId, place: &Placement) -> Option<Placement> {
        let map = self.maps.iter().find(|known| known.id == map)?;
        Some(Placement {
            x: place.x.and_then(|value| map.axes.x.clamped(value)),
            y: place.y.and_then(|value| map.axes.y.clamped(value)),
            certainty: place.certainty.clone(),
            reason: name::cut(&place.reason, NOTE_MAX),
            wish: place.wish.as_ref().and_then(|wish| wish.within(&map.axes)),
        })
    }

    /// Whether an actor could stand on this board as it is.
    pub(super) fn holds_for(&self, actor: &Actor) -> bool {
        let mut mended = actor.clone();
        self.mend(&mut mended);
        mended == *actor
    }

    /// Makes an actor fit for this board.
    pub(super) fn mend(&self, actor: &mut Actor) {
        actor.name = name::tidy(&actor.name, NAME_MAX);
        actor.motives = name::cut(&actor.motives, NOTE_MAX);
        actor.notes = name::cut(&actor.notes, NOTE_MAX);
        actor.links.iter_mut().for_each(super::ActorLink::mend);
        actor.category = actor.category.filter(|id| self.category(*id).is_some());
        actor.pair = self.known_pair(&actor.pair);
        let mut seen = Vec::new();
        actor.offers.retain(|offer| {
            let known = self.resource(offer.resource).is_some() && !seen.contains(&offer.resource);
            seen.push(offer.resource);
            known
        });
        actor.places = std::mem::take(&mut actor.places)
            .into_iter()
            .filter_map(|(map, place)| Some((map, self.sound_place(map, &place)?)))
            .collect();
    }
}
