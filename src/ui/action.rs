//! Every entry of the menus and every command of the keyboard: its text, icon, shortcuts, and what it asks for.

mod able;
mod chord;
mod keys;
mod maps;
mod pressed;
mod rows;
mod way;

pub use chord::{Chord, Spot};
pub use keys::Reach;
pub use maps::MapAction;
pub use pressed::{BOARD_KEYS, Focus, pasted, pressed};
pub use rows::{EXPORTS, PANELS, theme_icon, theme_key, tool_icon};
pub use way::Way;

use super::{Desk, Dialog, Panel, Request, ThemeChoice};
use crate::editor::{Alignment, Awaiting, Command, Direction, Label, Step, TieCommand, ToolKind};
use crate::formats::FormatId;
use crate::i18n::{Language, Value};
use crate::model::TieId;
use able::{all_locked, all_targets};

/// How much larger one press of a zoom key makes the board.
pub const ZOOM_STEP: f64 = 1.25;
/// How far the arrow keys move the selection, in hundredths of an axis: alone, and with Shift.
const NUDGE: (f64, f64) = (1.0, 5.0);

/// One thing that menus, keys and the palette can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// A new board.
    New,
    /// Open a board.
    Open,
    /// Save it.
    Save,
    /// Save it elsewhere.
    SaveAs,
    /// Write the board, or what of it fits, in a format besides its own.
    Export(FormatId),
    /// Back to the start screen.
    Start,
    /// Leave.
    Quit,
    /// Go back.
    Undo,
    /// Go forward again.
    Redo,
    /// Cut the selection.
    Cut,
    /// Copy it.
    Copy,
    /// Paste.
    Paste,
    /// Copy the selection beside itself.
    Duplicate,
    /// Delete it.
    Delete,
    /// Select everyone shown.
    SelectAll,
    /// From now on marquees, lassos and *Select all* mean ties too, or actors alone.
    TiesToo,
    /// Select nobody.
    Deselect,
    /// Type the name of the selected actor.
    Rename,
    /// Lock the selection in place, or unlock it.
    Lock,
    /// Put the selection in a row.
    Align(Alignment),
    /// Spread it evenly.
    Distribute(Direction),
    /// Put it back among those to be placed.
    ToTray,
    /// Add an actor in the middle of the view.
    NewActor,
    /// Add a list of actors.
    AddList,
    /// Show everyone.
    FitAll,
    /// Show the selection.
    FitSelection,
    /// The board at its own size.
    ActualSize,
    /// Nearer.
    ZoomIn,
    /// Farther.
    ZoomOut,
    /// Take up a tool.
    Tool(ToolKind),
    /// Select another actor.
    Step(Step),
    /// Move the selection a little.
    Nudge(Way),
    /// Move it farther.
    Shove(Way),
    /// Show a panel.
    Panel(Panel),
    /// Show or hide the panels.
    Panels,
    /// Fill the screen or not.
    FullScreen,
    /// From light to dark or back.
    Dark,
    /// Wear a theme.
    Wear(ThemeChoice),
    /// Speak a language.
    Speak(Language),
    /// Change the categories.
    Categories,
    /// What is needed, and who could bring it.
    Matrix,
    /// Vote with dots.
    Vote,
    /// Do something with the maps of the board.
    Map(MapAction),
    /// Mark the selection as targets, or take that back.
    Target,
    /// Search and command.
    Palette,
    /// The sheet of shortcuts and gestures.
    Sheet,
    /// Settings.
    Settings,
    /// What this program is.
    About,
    /// Draw a tie from the selected actor to one that is sought by name.
    TieTo,
    /// Add an actor beside the selected one, with a tie to it.
    TieBeside,
    /// Turn the selected ties round.
    Reverse,
    /// Go along a tie to the actor at its other end.
    Follow(Way),
    /// Change the kinds of ties.
    TieKinds,
    /// Say where the selected actor is wanted.
    Wish,
    /// Take back the wishes for the selected actors.
    NoWish,
    /// Say who we are.
    Members,
    /// Write a meeting with the selected actor down.
    Meet,
}

impl Action {
    /// What it is called now: undo and redo say what they are about.
    pub fn text(self, desk: Desk<'_>) -> String {
        let texts = desk.texts;
        let document = &desk.editor.document;
        let named = |key, label: Option<&Label>| {
            let what = super::words::label(texts, label?);
            Some(texts.with(key, &[("what", Value::from(what))]))
        };
        let text = match self {
            Self::Undo => named("undo-named", document.undo_label()),
            Self::Redo => named("redo-named", document.redo_label()),
            Self::TiesToo if desk.editor.ties_too => Some(texts.of("do-actors-alone").to_owned()),
            Self::Lock if all_locked(desk) => Some(texts.of("do-unlock").to_owned()),
            Self::Rename if desk.editor.selected_tie().is_some() => {
                Some(texts.of("do-note").to_owned())
            }
            Self::Target if all_targets(desk) => Some(texts.of("do-untarget").to_owned()),
            _ => None,
        };
        text.unwrap_or_else(|| texts.of(self.key()).to_owned())
    }

    /// What it asks for.
    pub fn request(self, desk: Desk<'_>) -> Vec<Request> {
        let asked = match self {
            Self::Map(action) => return action.request(desk),
            Self::Open => Request::Open,
            Self::Save => Request::Save,
            Self::SaveAs => Request::SaveAs,
            Self::Export(format) => export(format),
            Self::Start => Request::Start,
            Self::Quit => Request::Quit,
            Self::Cut => Request::Cut,
            Self::Copy => Request::Copy,
            Self::Paste => Request::Paste,
            Self::Panel(panel) => Request::Panel(panel),
            Self::Panels => Request::TogglePanels,
            Self::FullScreen => Request::ToggleFullScreen,
            Self::Dark if desk.look.dark => Request::Wear(ThemeChoice::Light),
            Self::Dark => Request::Wear(ThemeChoice::Dark),
            Self::Wear(choice) => Request::Wear(choice),
            Self::Speak(language) => Request::Speak(language),
            _ => {
                let window = self.window(desk).map(Request::Show);
                let note = || self.note(desk).map(Request::WriteNote);
                let command = || self.command(desk).map(Request::from);
                return window.or_else(note).or_else(command).into_iter().collect();
            }
        };
        vec![asked]
    }

    /// The window that it opens, if it opens one.
    fn window(self, desk: Desk<'_>) -> Option<Dialog> {
        Some(match self {
            Self::New => Dialog::NewBoard,
            Self::AddList => Dialog::List(String::new()),
            Self::Categories => Dialog::Categories,
            Self::Matrix => Dialog::Matrix,
            Self::Vote => Dialog::Vote,
            Self::Palette => Dialog::Palette,
            Self::Sheet => Dialog::Sheet,
            Self::Settings => Dialog::Settings,
            Self::About => Dialog::About,
            Self::Members => Dialog::Members,
            Self::TieKinds => Dialog::TieKinds,
            Self::Meet => Dialog::Meeting(desk.editor.selected()?, None),
            Self::TieTo => Dialog::TieTo(desk.editor.selected()?),
            _ => return None,
        })
    }

    /// The tie whose note is written, where others get a name.
    fn note(self, desk: Desk<'_>) -> Option<TieId> {
        let tie = desk.editor.selected_tie();
        tie.filter(|_| self == Self::Rename)
    }

    /// What it asks of the editor, if it is the editor's.
    fn command(self, desk: Desk<'_>) -> Option<Command> {
        let editor = desk.editor;
        Some(match self {
            Self::Undo => Command::Undo,
            Self::Redo => Command::Redo,
            Self::Duplicate => Command::Duplicate,
            Self::Delete => Command::Delete,
            Self::SelectAll => Command::SelectAll,
            Self::TiesToo => Command::TiesToo(!editor.ties_too),
            Self::Deselect => Command::Deselect,
            Self::Rename => Command::Rename(editor.selected()?),
            Self::Lock => Command::Lock(!all_locked(desk)),
            Self::Target => Command::Target(!all_targets(desk)),
            Self::Align(alignment) => Command::Align(alignment),
            Self::Distribute(direction) => Command::Distribute(direction),
            Self::ToTray => Command::ToTray(editor.selection.actors().collect()),
            Self::NewActor => Command::AddAt(editor.view.camera.view.center()),
            Self::FitAll => Command::FitAll,
            Self::FitSelection => Command::FitSelection,
            Self::ActualSize => Command::ZoomTo(1.0),
            Self::ZoomIn => Command::ZoomBy(ZOOM_STEP),
            Self::ZoomOut => Command::ZoomBy(1.0 / ZOOM_STEP),
            Self::Tool(tool) => Command::Tool(tool),
            Self::Step(step) => Command::Step(step),
            Self::Nudge(way) => way.nudge(NUDGE.0),
            Self::Shove(way) => way.nudge(NUDGE.1),
            Self::TieBeside => TieCommand::Beside(editor.selected()?).into(),
            Self::Reverse => TieCommand::Reverse.into(),
            Self::Follow(way) => TieCommand::Follow(way.step()).into(),
            Self::Wish => Command::Await(Some(Awaiting::Wish(editor.selected()?))),
            Self::NoWish => Command::ForgetWishes,
            _ => return None,
        })
    }
}

/// Asks for a file to be written; first for the window that says what it would hold, if there is something to say.
fn export(format: FormatId) -> Request {
    let export = format.format().export.as_ref();
    match export.and_then(|it| it.before.as_ref()) {
        Some(_) => Request::Show(Dialog::Export(format)),
        None => Request::Export(format),
    }
}
