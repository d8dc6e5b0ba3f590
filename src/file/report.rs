//! What was mended while reading, as data: the interface says it in the person's language.

/// The most repairs that are told one by one.
const TOLD_MAX: usize = 1_000;

/// What was mended while reading a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repairs {
    told: Vec<Repair>,
    untold: usize,
}

/// Something on a board that has an id or a line of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// What the board is about.
    Description,
    /// The map of that name.
    Map(String),
    /// The category of that name.
    Category(String),
    /// The resource of that name.
    Resource(String),
    /// The guide link of that label.
    Link(String),
    /// The actor of that name.
    Actor(String),
    /// The sort of tie of that name.
    TieKind(String),
    /// A tie to the actor of that name.
    Tie(String),
    /// The member of that name.
    Member(String),
    /// A meeting with the actor of that name.
    Meeting(String),
    /// A promise or a step about the actor of that name.
    Task(String),
    /// The contact of that mail address.
    Contact(String),
}

impl Item {
    /// Its name; nothing for the description of the board.
    pub fn name(&self) -> &str {
        match self {
            Self::Description => "",
            Self::Map(name)
            | Self::Category(name)
            | Self::Resource(name)
            | Self::Link(name)
            | Self::Actor(name)
            | Self::TieKind(name)
            | Self::Tie(name)
            | Self::Member(name)
            | Self::Meeting(name)
            | Self::Task(name)
            | Self::Contact(name) => name,
        }
    }
}

/// One thing that was mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repair {
    /// There was no map; an empty one was added.
    NoMap,
    /// Two items had one id; the second got another.
    SameId {
        /// The second.
        item: Item,
        /// The id it had.
        id: u64,
        /// The id it got.
        given: u64,
    },
    /// A text was too long or held control characters.
    Text(Item),
    /// The ends of an axis were not numbers, in the wrong order, or too far apart.
    Axes {
        /// The name of the map.
        map: String,
    },
    /// The proportions of a map were impossible.
    Aspect {
        /// The name of the map.
        map: String,
    },
    /// The colour of a category or a sort of tie could not be read; it is grey now.
    Colour {
        /// The name of what had it.
        name: String,
        /// What was written.
        text: String,
    },
    /// A category that does not exist was named.
    NoSuchCategory {
        /// What named it.
        item: Item,
        /// The id it named.
        id: u64,
    },
    /// An actor offered a resource that does not exist.
    NoSuchResource {
        /// The name of the actor.
        actor: String,
        /// The id it named.
        id: u64,
    },
    /// An actor was placed on a map that does not exist.
    NoSuchMap {
        /// The name of the actor.
        actor: String,
        /// The id it named.
        id: u64,
    },
    /// An actor offered a resource twice; the first offer was kept.
    OfferedTwice {
        /// The name of the actor.
        actor: String,
        /// The id of the resource.
        resource: u64,
    },
    /// An actor was placed twice on a map; the first place was kept.
    PlacedTwice {
        /// The name of the actor.
        actor: String,
        /// The id of the map.
        map: u64,
    },
    /// A value was not a number; it is unknown now.
    NotANumber {
        /// The name of the actor.
        actor: String,
    },
    /// A value lay beyond the end of its axis; it stands at the end now.
    BeyondAxis {
        /// The name of the actor.
        actor: String,
    },
    /// Two lines of notes were about one actor; both are kept, one below the other.
    NotesTwice {
        /// The name of the actor.
        actor: String,
    },
    /// A member, target or meeting that does not exist was named.
    Gone {
        /// What named it.
        item: Item,
        /// The id it named.
        id: u64,
    },
    /// A tie, a meeting, a promise or a contact of an actor that does not exist, or a second contact, was dropped.
    OfNobody {
        /// Its id.
        id: u64,
        /// What it said.
        text: String,
    },
    /// A day could not be read; it is unknown now.
    NotADate {
        /// What it was the day of.
        item: Item,
        /// What was written.
        text: String,
    },
    /// A strength, a weight or a wish was impossible; it was corrected.
    Number(Item),
    /// Dots were given beyond what each person has, or to nobody; they are not counted.
    Vote,
    /// Notes about an actor that does not exist were dropped.
    NotesOfNobody {
        /// The id they named.
        id: u64,
        /// What they said, motives first.
        text: String,
    },
}

impl Repairs {
    /// Whether nothing had to be mended.
    pub fn is_empty(&self) -> bool {
        self.told.is_empty()
    }

    /// How many things were mended.
    pub fn count(&self) -> usize {
        self.told.len() + self.untold
    }

    /// What was mended, in the order of the file; the first thousand.
    pub fn iter(&self) -> impl Iterator<Item = &Repair> {
        self.told.iter()
    }

    /// How many more were mended than [`Self::iter`] tells.
    pub fn untold(&self) -> usize {
        self.untold
    }

    /// Adds one; a file with a million faults must not fill the memory with their names.
    pub(super) fn push(&mut self, repair: Repair) {
        if self.told.len() < TOLD_MAX {
            self.told.push(repair);
        } else {
            self.untold += 1;
        }
    }
}
