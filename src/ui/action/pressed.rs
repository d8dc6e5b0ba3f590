//! Reading the keyboard: which actions the keys of this frame ask for.

use super::{Action, Chord, Reach};
use crate::editor::{Command, ToolKind};
use crate::ui::{Desk, Request};
use egui::{Context, Event, EventFilter, Key, Modifiers};

/// The keys that the canvas keeps for itself while it has the focus; to be set with
/// `memory.set_focus_lock_filter` on its widget, or egui would take Tab and the arrows for itself.
pub const BOARD_KEYS: EventFilter = EventFilter {
    tab: true,
    horizontal_arrows: true,
    vertical_arrows: true,
    escape: true,
};

/// Where the keyboard goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The canvas has the focus.
    Board,
    /// A panel, a bar, or nothing.
    Panels,
    /// A window stands over everything: it reads the keyboard itself.
    Dialog,
    /// The start screen; there is no board.
    Start,
}

/// Reads the shortcuts of this frame and takes them away, so that nothing else acts on them. `letter_keys` allows
/// single letters and signs.
///
/// Escape does the first of these that applies: a window that is open closes itself; a menu closes; what hands drag
/// is put back (the canvas sees to it); the typing of a name ends; what a tap was awaited for is given up; a way that is
/// lit goes out; the selection ends; the tool in hand is put
/// down; the keyboard leaves the canvas, so that Tab reaches the panels.
pub fn pressed(ctx: &Context, desk: Desk<'_>, focus: Focus, letter_keys: bool) -> Vec<Request> {
    if focus == Focus::Dialog || egui::Popup::is_any_open(ctx) {
        return Vec::new();
    }
    let typing = ctx.text_edit_focused();
    let nothing_focused = ctx.memory(|memory| memory.focused().is_none());
    let board = focus == Focus::Board || (focus == Focus::Panels && nothing_focused);
    let allowed = |action: Action, chord: Chord| match action.reach(chord) {
        _ if focus == Focus::Start && !action.without_board() => false,
        _ if action.single_letter(chord) && !letter_keys => false,
        Reach::Everywhere => true,
        Reach::Untyped => !typing,
        // Tab leads into the widgets as long as the canvas does not have the focus.
        Reach::Board if chord.key == Key::Tab => focus == Focus::Board,
        Reach::Board => board && !typing,
    };
    let mut actions = Vec::new();
    let mut escaped = false;
    let may_escape = !typing && focus != Focus::Start && !desk.editor.held();
    ctx.input_mut(|input| {
        input.events.retain(|event| {
            if may_escape && is_escape(event) {
                escaped = true;
                return false;
            }
            let action = asked(event, &allowed);
            actions.extend(action);
            action.is_none()
        });
    });
    let mut requests = Vec::new();
    for action in actions.into_iter().filter(|action| action.enabled(desk)) {
        requests.extend(action.request(desk));
    }
    if escaped {
        requests.extend(escape(ctx, desk));
    }
    requests
}

/// What the person pasted this frame, if no text field is there to take it.
pub fn pasted(ctx: &Context) -> Option<String> {
    if ctx.text_edit_focused() {
        return None;
    }
    ctx.input_mut(|input| {
        let at = (input.events.iter()).position(|event| matches!(event, Event::Paste(_)))?;
        match input.events.remove(at) {
            Event::Paste(text) => Some(text),
            _ => None,
        }
    })
}

fn is_escape(event: &Event) -> bool {
    matches!(event, Event::Key { key: Key::Escape, pressed: true, modifiers, .. } if modifiers.is_none())
}

/// The action that an event asks for, if its shortcut may be used here.
fn asked(event: &Event, allowed: &dyn Fn(Action, Chord) -> bool) -> Option<Action> {
    match event {
        Event::Copy => clipboard(Action::Copy, allowed),
        Event::Cut => clipboard(Action::Cut, allowed),
        Event::Key {
            key,
            physical_key,
            pressed: true,
            repeat,
            modifiers,
        } => {
            let action = bound(*key, *physical_key, *modifiers, allowed)?;
            (!repeat || repeats(action)).then_some(action)
        }
        _ => None,
    }
}

/// The system turns the keys of the clipboard into events of their own.
fn clipboard(action: Action, allowed: &dyn Fn(Action, Chord) -> bool) -> Option<Action> {
    let mut chords = action.chords().iter();
    chords
        .any(|chord| allowed(action, *chord))
        .then_some(action)
}

fn bound(
    key: Key,
    physical: Option<Key>,
    held: Modifiers,
    allowed: &dyn Fn(Action, Chord) -> bool,
) -> Option<Action> {
    let fits = |action: &&Action| {
        let mut chords = action.chords().iter();
        // Pasting needs the text, which only the event of the system brings.
        **action != Action::Paste
            && chords.any(|chord| chord.matches(key, physical, held) && allowed(**action, *chord))
    };
    Action::ALL.iter().find(fits).copied()
}

/// Whether holding the key does it again and again.
fn repeats(action: Action) -> bool {
    matches!(
        action,
        Action::Undo
            | Action::Redo
            | Action::ZoomIn
            | Action::ZoomOut
            | Action::Step(_)
            | Action::Nudge(_)
            | Action::Shove(_)
            | Action::Follow(_)
    )
}

fn escape(ctx: &Context, desk: Desk<'_>) -> Option<Request> {
    let editor = desk.editor;
    let command = if editor.renaming.is_some() {
        Command::EndRename
    } else if editor.awaiting().is_some() {
        Command::Await(None)
    } else if editor.lit_way().is_some() {
        Command::LightWay(None)
    } else if !editor.selection.is_empty() {
        Command::Deselect
    } else if editor.tool != ToolKind::default() {
        Command::Tool(ToolKind::default())
    } else {
        ctx.memory_mut(egui::Memory::stop_text_input);
        return None;
    };
    Some(command.into())
}
