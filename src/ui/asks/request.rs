//! What the interface asks for: a command for the editor, or work for the app.

use super::Question;
use crate::editor::Command;
use crate::formats::FormatId;
use crate::i18n::Language;
use crate::model::{ActorId, CategoryId, MapId, MeetingId, TaskId, TieId};
use crate::scene::icons::glyph;
use std::path::PathBuf;

/// Something asked for during a frame; requests are carried out when the frame is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// A command for the editor.
    Command(Command),
    /// A new board with an axes preset.
    New(String),
    /// Choose a file and open it.
    Open,
    /// Open this file.
    OpenPath(PathBuf),
    /// Open the example of that key.
    OpenExample(String),
    /// Save to the file the board came from, or choose one.
    Save,
    /// Choose a file and save to it.
    SaveAs,
    /// Choose a file and write to it in a format besides that of boards.
    Export(FormatId),
    /// Go back to the start screen.
    Start,
    /// Leave.
    Quit,
    /// Forget the list of recent files.
    ForgetRecent,
    /// Speak this language.
    Speak(Language),
    /// Wear this theme.
    Wear(ThemeChoice),
    /// Draw the interface at this scale: 1 is 100 %.
    Scale(f32),
    /// Allow or forbid tools on single letters.
    LetterKeys(bool),
    /// Wheel zooms instead of moving the board.
    WheelZooms(bool),
    /// Copy the selection.
    Copy,
    /// Copy the selection and delete it.
    Cut,
    /// Paste what the clipboard holds.
    Paste,
    /// Copy a text, such as an address.
    CopyText(String),
    /// Show the address of a link and ask before opening it.
    AskLink(String),
    /// Open an address in the browser; only after the person has seen it.
    OpenLink(String),
    /// Show this panel on the left.
    Panel(Panel),
    /// Show or hide all panels.
    TogglePanels,
    /// Fill the screen or not.
    ToggleFullScreen,
    /// Open this window.
    Show(Dialog),
    /// Close the window that is open.
    CloseDialog,
    /// Take something along under the pointer, to be dropped on the map.
    Carry(Carried),
    /// Say something for a few seconds.
    Say(String),
    /// Select an actor, bring it into view and show its card.
    OpenCard(ActorId),
    /// Bring the card of a tie forward and let its note be written.
    WriteNote(TieId),
    /// Say what was done for a few seconds, and offer to undo it.
    SayDone(String),
    /// Bring the card of what is selected forward.
    Card,
    /// Let the name of a map be typed in its tab; `None` is the map that is shown.
    NameMap(Option<MapId>),
    /// Call off the answer that is being worked out.
    StopAnswer(Question),
    /// Work out the answer that was called off.
    ResumeAnswer(Question),
    /// Ask before a map is deleted.
    AskDeleteMap(MapId),
}

impl From<Command> for Request {
    fn from(command: Command) -> Self {
        Self::Command(command)
    }
}

/// Light, dark, or as the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ThemeChoice {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The panels on the left, one at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Panel {
    /// How actors are sorted; the tray; quick adding.
    #[default]
    Typology,
    /// What can be needed and offered.
    Resources,
    /// Whom to ally with first.
    Priorities,
    /// What is to be done, by whom, by when; whom nobody has met.
    FollowUp,
    /// The ways from us to the targets.
    Ways,
    /// Cards and links.
    Guide,
}

impl Panel {
    /// All of them, in order.
    pub const ALL: [Self; 6] = [
        Self::Typology,
        Self::Resources,
        Self::Priorities,
        Self::FollowUp,
        Self::Ways,
        Self::Guide,
    ];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        self.row().0
    }

    /// The key of the action that shows it.
    pub fn action(self) -> &'static str {
        self.row().1
    }

    /// Its icon.
    pub fn icon(self) -> char {
        self.row().2
    }

    /// The question whose answer it shows.
    pub fn asks(self) -> Option<Question> {
        self.row().3
    }

    const fn row(self) -> (&'static str, &'static str, char, Option<Question>) {
        use Question::{Ranks, SmallestSet, Ways};
        match self {
            Self::Typology => (
                "panel-typology",
                "do-panel-typology",
                glyph::SQUARES_FOUR,
                None,
            ),
            Self::Resources => (
                "panel-resources",
                "do-panel-resources",
                glyph::PACKAGE,
                Some(SmallestSet),
            ),
            Self::Priorities => (
                "panel-priorities",
                "do-panel-priorities",
                glyph::RANKING,
                Some(Ranks),
            ),
            Self::FollowUp => (
                "panel-follow-up",
                "do-panel-follow-up",
                glyph::CALENDAR_CHECK,
                None,
            ),
            Self::Ways => ("panel-ways", "do-panel-ways", glyph::PATH, Some(Ways)),
            Self::Guide => ("panel-guide", "do-panel-guide", glyph::BOOK_OPEN_TEXT, None),
        }
    }
}

/// The windows that open over everything, one at a time.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// One field that finds actors and commands.
    Palette,
    /// The sheet of shortcuts and gestures.
    Sheet,
    /// Paste or type a list of actors.
    List(String),
    /// Language, theme, scale, keys.
    Settings,
    /// What this program is.
    About,
    /// Choose an axes preset for a new board.
    NewBoard,
    /// Change the categories.
    Categories,
    /// What is needed, and who could bring it.
    Matrix,
    /// Vote with dots on the alliances to build.
    Vote,
    /// Ask whether somebody whom nobody is to contact goes on the shortlist all the same.
    PinAnyway(ActorId),
    /// Change the kinds of ties.
    TieKinds,
    /// Seek an actor to draw a tie to from this one.
    TieTo(ActorId),
    /// Say who we are.
    Members,
    /// Write down a meeting with an actor: a new one, or one that is known.
    Meeting(ActorId, Option<MeetingId>),
    /// Write down a promise or a next step about an actor: a new one, or one that is known.
    Task(ActorId, Option<TaskId>),
    /// What a file would hold, before it is chosen.
    Export(FormatId),
    /// Choose axes for a new map of the same actors.
    NewMap,
}

impl Dialog {
    /// The question whose answer it shows.
    pub fn asks(&self) -> Option<Question> {
        (*self == Self::Vote).then_some(Question::Ranks)
    }
}

/// What is dragged from a panel towards the map.
#[derive(Clone, Debug, PartialEq)]
pub enum Carried {
    /// A suggested name, with its category.
    Suggestion(String, Option<CategoryId>),
    /// An actor to be placed.
    Actor(ActorId),
}
