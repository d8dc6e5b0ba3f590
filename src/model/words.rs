//! The closed lists of words that describe actors, each open to words of later versions.

/// Writes one list of words: a variant for each known word and `Other` for one that a later version wrote, kept
/// as it is. All lists share this shape, and each must never refuse a file.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident, default $default:ident, {
        $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
            /// A word that this version does not know.
            Other(Box<str>),
        }

        impl $name {
            /// The words this version knows, in their natural order.
            pub const KNOWN: &[Self] = &[$(Self::$variant,)+];

            /// The word as files write it.
            pub fn word(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(word) => word,
                }
            }

            /// Reads a word; an unknown one is kept.
            pub fn from_word(word: &str) -> Self {
                match word {
                    $($text => Self::$variant,)+
                    other => Self::Other(other.into()),
                }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::$default
            }
        }
    };
}

words! {
    /// What sort of body an actor is.
    ActorKind, default Organisation, {
        /// One person.
        Person = "person",
        /// People without a legal form.
        Group = "group",
        /// An association, a union, a company.
        Organisation = "organisation",
        /// A public body.
        Institution = "institution",
    }
}

words! {
    /// How far an actor's reach goes.
    Scope, default Local, {
        /// The place of the struggle.
        Local = "local",
        /// The département or county.
        Departmental = "departmental",
        /// The region.
        Regional = "regional",
        /// The country.
        National = "national",
        /// Beyond the country.
        International = "international",
    }
}

words! {
    /// What an actor says and does about the struggle's demand; kept apart from proximity.
    Stance, default Unknown, {
        /// Acts against.
        ActiveOpponent = "active_opponent",
        /// Is against.
        Opponent = "opponent",
        /// Neither.
        Neutral = "neutral",
        /// Is for.
        Ally = "ally",
        /// Acts for.
        ActiveAlly = "active_ally",
        /// Not known.
        Unknown = "unknown",
    }
}

words! {
    /// How far the relation between the collective and an actor has come.
    Engagement, default Identified, {
        /// Somebody named it.
        Identified = "identified",
        /// A first message went out.
        Contacted = "contacted",
        /// There was a conversation.
        Met = "met",
        /// Works with the collective from outside.
        Partner = "partner",
        /// Is part of the collective.
        InCollective = "in_collective",
    }
}

words! {
    /// How sure the group is of a placement.
    Certainty, default Sure, {
        /// Agreed.
        Sure = "sure",
        /// A guess.
        Unsure = "unsure",
        /// The group disagrees.
        Disputed = "disputed",
    }
}

words! {
    /// Whether an offer is hoped for or confirmed.
    OfferState, default Hoped, {
        /// Somebody thinks so.
        Hoped = "hoped",
        /// They said so.
        Confirmed = "confirmed",
    }
}

words! {
    /// What is known of a link's address.
    LinkState, default Likely, {
        /// Opened and read on the date given.
        Verified = "verified",
        /// Probably right.
        Likely = "likely",
        /// The address is unknown.
        ToFind = "to_find",
    }
}

words! {
    /// The outline of a category's nodes, so that colour never stands alone.
    NodeShape, default Disc, {
        /// A disc.
        Disc = "disc",
        /// A square with round corners.
        Square = "square",
        /// A square on its corner.
        Diamond = "diamond",
        /// Six sides.
        Hexagon = "hexagon",
        /// Eight sides.
        Octagon = "octagon",
        /// Five sides.
        Pentagon = "pentagon",
        /// Three sides with round corners.
        Triangle = "triangle",
        /// A shield.
        Shield = "shield",
    }
}

words! {
    /// Where in the typology a category stands.
    Circle, default Local, {
        /// Around the place of the struggle.
        Local = "local",
        /// More widely.
        Wider = "wider",
        /// The balance of power.
        Power = "power",
    }
}

words! {
    /// What a tie means to the answers about a board.
    TieRole, default Plain, {
        /// One acts on what the other decides.
        Influence = "influence",
        /// They know each other.
        Acquaintance = "acquaintance",
        /// They act together on a precise subject.
        FunctionalAlliance = "functional_alliance",
        /// They are allies in general.
        PoliticalAlliance = "political_alliance",
        /// They are against each other.
        Conflict = "conflict",
        /// A person belongs to an organisation.
        Membership = "membership",
        /// Nothing in particular.
        Plain = "plain",
    }
}

words! {
    /// Which way a tie runs.
    Flow, default Forward, {
        /// From its first end to its second.
        Forward = "forward",
        /// Both ways.
        Both = "both",
        /// It has no direction.
        None = "none",
    }
}

words! {
    /// How the line of a tie is drawn, so that colour never stands alone.
    Stroke, default Solid, {
        /// Without a gap.
        Solid = "solid",
        /// In dashes.
        Dashed = "dashed",
        /// In dots.
        Dotted = "dotted",
        /// In long dashes.
        Long = "long",
    }
}

words! {
    /// What stands at the end of the line of a tie.
    Head, default Arrow, {
        /// A solid arrowhead.
        Arrow = "arrow",
        /// An open arrowhead.
        Open = "open",
        /// A bar across.
        Bar = "bar",
        /// A diamond.
        Diamond = "diamond",
        /// A dot.
        Dot = "dot",
        /// Nothing.
        None = "none",
    }
}

words! {
    /// How much the struggle needs a resource.
    Need, default None, {
        /// Not at all.
        None = "none",
        /// It would help.
        Useful = "useful",
        /// Without it the struggle fails.
        Vital = "vital",
    }
}

words! {
    /// Whether an actor could be moved one step nearer.
    Movability, default Unknown, {
        /// Not known.
        Unknown = "unknown",
        /// No.
        No = "no",
        /// Perhaps.
        Maybe = "maybe",
        /// Yes.
        Yes = "yes",
    }
}

words! {
    /// How much effort an alliance would take.
    Effort, default Unknown, {
        /// Not known.
        Unknown = "unknown",
        /// A call.
        Small = "small",
        /// Some meetings.
        Medium = "medium",
        /// Months.
        Large = "large",
    }
}

words! {
    /// What sort of conversation a meeting was.
    MeetingKind, default OneToOne, {
        /// Two people.
        OneToOne = "one_to_one",
        /// A few people.
        Committee = "committee",
        /// An appointment to ask something of somebody who decides.
        Advocacy = "advocacy",
        /// A public moment.
        Event = "event",
    }
}

words! {
    /// Whose a promise or a step is.
    TaskKind, default NextStep, {
        /// They promised it.
        Theirs = "theirs",
        /// We promised it.
        Ours = "ours",
        /// What is to be done next.
        NextStep = "next_step",
    }
}

impl Engagement {
    /// How many quarters of the ring are filled, from 0 to 4.
    pub fn quarters(&self) -> usize {
        match self {
            Self::Identified | Self::Other(_) => 0,
            Self::Contacted => 1,
            Self::Met => 2,
            Self::Partner => 3,
            Self::InCollective => 4,
        }
    }
}
