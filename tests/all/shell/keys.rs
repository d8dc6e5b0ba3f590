//! Actions and their shortcuts.

use super::{Seen, asked_by};
use alliage::editor::{Act, Command, Label, ToolKind};
use alliage::i18n::{Language, Texts};
use alliage::model::{ActorId, Change, Edit};
use alliage::ui::action::{Action, Focus, Spot, pasted, pressed};
use alliage::ui::bars::bar::{MENUS, Menu};
use alliage::ui::style::theme;
use alliage::ui::words::find::Finder;
use alliage::ui::{Panel, Request};
use egui::os::OperatingSystem;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use std::collections::BTreeSet;

/// A window that only listens to the keyboard, with a field to write in.
fn keyboard<'a>() -> Harness<'a, Seen> {
    let mut harness = Harness::builder()
        .with_os(OperatingSystem::Nix)
        .with_context_setup(theme::install)
        .build_ui_state(
            |ui, seen: &mut Seen| {
                let asked = pressed(ui.ctx(), seen.desk(), seen.focus, seen.letter_keys);
                seen.requests.extend(asked);
                let field = ui.text_edit_singleline(&mut seen.typed);
                field.accessible_name("field");
            },
            Seen::new(Language::French),
        );
    harness.run();
    harness
}

#[test]
fn no_two_actions_share_a_shortcut() {
    let mut taken: Vec<(Action, Key, Modifiers)> = Vec::new();
    for action in Action::ALL {
        for chord in action.chords() {
            let clash = taken
                .iter()
                .find(|(_, key, held)| *key == chord.key && *held == chord.held);
            assert!(clash.is_none(), "{action:?} and {clash:?}");
            taken.push((*action, chord.key, chord.held));
        }
    }
    assert!(taken.len() > 50);
}

#[test]
fn every_action_is_listed_once_and_has_a_name_in_both_languages() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let names: BTreeSet<&str> = Action::ALL.iter().map(|it| texts.of(it.key())).collect();
        assert_eq!(names.len(), Action::ALL.len(), "two actions share a name");
        for action in Action::ALL {
            assert_ne!(texts.of(action.key()), action.key());
        }
    }
}

/// Every entry of a menu is listed among the actions.
fn look_into(lines: &[Menu]) {
    for line in lines {
        match line {
            Menu::Do(action) => assert!(Action::ALL.contains(action), "{action:?}"),
            Menu::Each(each) => assert!(each.iter().all(|it| Action::ALL.contains(it))),
            Menu::More(_, lines) => look_into(lines),
            Menu::Line => {}
        }
    }
}

#[test]
fn every_tool_panel_and_menu_entry_is_an_action() {
    for tool in ToolKind::ALL {
        assert!(Action::ALL.contains(&Action::Tool(tool)));
    }
    for panel in Panel::ALL {
        assert!(Action::ALL.contains(&Action::Panel(panel)));
    }
    look_into(MENUS);
}

#[test]
fn the_palette_finds_every_action_by_its_name() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let names: Vec<String> = Action::ALL
            .iter()
            .map(|it| texts.of(it.key()).to_owned())
            .collect();
        let mut finder = Finder::default();
        for (place, name) in names.iter().enumerate() {
            assert_eq!(finder.texts(name, &names).first(), Some(&place), "{name}");
        }
    }
}

#[test]
fn shortcuts_are_printed_as_the_system_writes_them() {
    let (french, english) = (Texts::new(Language::French), Texts::new(Language::English));
    let redo = Action::Redo.chords()[0];
    assert_eq!(redo.text(&french, OperatingSystem::Nix), "Ctrl+Maj+Z");
    assert_eq!(
        redo.text(&english, OperatingSystem::Windows),
        "Ctrl+Shift+Z"
    );
    assert_eq!(redo.text(&english, OperatingSystem::Mac), "⇧⌘Z");
    let delete = Action::Delete.chords()[0];
    assert_eq!(delete.text(&french, OperatingSystem::Nix), "Suppr");
}

#[test]
fn a_digit_is_known_by_its_place_and_a_sign_by_what_it_prints() {
    let all = Action::FitAll.chords()[0];
    assert_eq!(all.spot, Spot::Placed);
    assert!(all.matches(Key::Exclamationmark, Some(Key::Num1), Modifiers::SHIFT));
    assert!(all.matches(Key::Num1, None, Modifiers::SHIFT));
    assert!(!all.matches(Key::Num1, Some(Key::Num1), Modifiers::NONE));
    let palette = Action::Palette.chords();
    let slash = palette.iter().find(|it| it.key == Key::Slash).unwrap();
    assert!(slash.matches(
        Key::Slash,
        Some(Key::Period),
        Modifiers::COMMAND | Modifiers::SHIFT
    ));
    let hide = Action::Panels.chords()[0];
    let alt_gr = Modifiers::CTRL | Modifiers::ALT | Modifiers::COMMAND;
    assert!(hide.matches(Key::Backslash, Some(Key::Num8), alt_gr));
}

#[test]
fn more_modifiers_are_another_shortcut() {
    let mut harness = keyboard();
    let save_as = asked_by(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    assert_eq!(save_as, [Request::SaveAs]);
    let save = asked_by(&mut harness, Modifiers::COMMAND, Key::S);
    assert_eq!(save, [Request::Save]);
}

#[test]
fn what_cannot_be_done_is_not_asked_for() {
    let mut harness = keyboard();
    assert!(asked_by(&mut harness, Modifiers::COMMAND, Key::Z).is_empty());
    let edits = vec![Edit::Change(ActorId(1), Change::Locked(true))];
    let lock = Command::Do(Label::named(Act::Lock, "Préfète"), edits);
    harness.state_mut().editor.run(lock);
    let undo = asked_by(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(undo, [Command::Undo.into()]);
    assert!(asked_by(&mut harness, Modifiers::NONE, Key::Delete).is_empty());
}

#[test]
fn undo_says_what_it_undoes() {
    let mut seen = Seen::new(Language::French);
    assert_eq!(Action::Undo.text(seen.desk()), "Annuler");
    let edits = vec![Edit::Change(ActorId(1), Change::Locked(true))];
    let lock = Command::Do(Label::named(Act::Move, "LPO"), edits);
    seen.editor.run(lock);
    assert_eq!(
        Action::Undo.text(seen.desk()),
        "Annuler\u{a0}: déplacer LPO"
    );
}

#[test]
fn letters_take_up_tools_unless_a_text_is_typed_or_they_are_forbidden() {
    let mut harness = keyboard();
    let hand: Vec<Request> = vec![Command::Tool(ToolKind::Hand).into()];
    assert_eq!(asked_by(&mut harness, Modifiers::NONE, Key::H), hand);
    harness.state_mut().letter_keys = false;
    assert!(asked_by(&mut harness, Modifiers::NONE, Key::H).is_empty());
    harness.state_mut().letter_keys = true;
    harness.get_by_label("field").focus();
    harness.run();
    assert!(asked_by(&mut harness, Modifiers::NONE, Key::H).is_empty());
    assert!(asked_by(&mut harness, Modifiers::COMMAND, Key::A).is_empty());
    let save = asked_by(&mut harness, Modifiers::COMMAND, Key::S);
    assert_eq!(save, [Request::Save]);
}

#[test]
fn arrows_move_the_selection_only_when_the_keyboard_is_the_board_s() {
    let mut harness = keyboard();
    harness
        .state_mut()
        .editor
        .run(Command::select([ActorId(1)]));
    let right = asked_by(&mut harness, Modifiers::NONE, Key::ArrowRight);
    assert_eq!(right, [Command::Nudge(1.0, 0.0).into()]);
    let up = asked_by(&mut harness, Modifiers::SHIFT, Key::ArrowUp);
    assert_eq!(up, [Command::Nudge(0.0, 5.0).into()]);
    harness.state_mut().focus = Focus::Dialog;
    assert!(asked_by(&mut harness, Modifiers::NONE, Key::ArrowRight).is_empty());
}

#[test]
fn the_clipboard_comes_as_events() {
    let mut harness = keyboard();
    harness
        .state_mut()
        .editor
        .run(Command::select([ActorId(1)]));
    harness.event(Event::Copy);
    harness.event(Event::Cut);
    harness.run();
    assert_eq!(harness.state_mut().asked(), [Request::Copy, Request::Cut]);
    harness.get_by_label("field").focus();
    harness.run();
    harness.event(Event::Copy);
    harness.run();
    assert!(harness.state_mut().asked().is_empty());
}

#[test]
fn a_pasted_text_is_told_once() {
    let mut told = Vec::new();
    let mut harness = Harness::new_ui(|ui| told.extend(pasted(ui.ctx())));
    harness.event(Event::Paste("LPO\nFNE".to_owned()));
    harness.run();
    drop(harness);
    assert_eq!(told, ["LPO\nFNE"]);
}

#[test]
fn escape_deselects_then_puts_the_tool_down() {
    let mut harness = keyboard();
    let editor = &mut harness.state_mut().editor;
    editor.run(Command::select([ActorId(1)]));
    editor.run(Command::Tool(ToolKind::Hand));
    let first = asked_by(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(first, [Command::Deselect.into()]);
    harness.state_mut().editor.run(Command::Deselect);
    let second = asked_by(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(second, [Command::Tool(ToolKind::Select).into()]);
}

#[test]
fn without_a_board_only_what_makes_sense_is_asked_for() {
    let mut harness = keyboard();
    harness.state_mut().focus = Focus::Start;
    let open = asked_by(&mut harness, Modifiers::COMMAND, Key::O);
    assert_eq!(open, [Request::Open]);
    assert!(asked_by(&mut harness, Modifiers::COMMAND, Key::S).is_empty());
    assert!(asked_by(&mut harness, Modifiers::NONE, Key::V).is_empty());
}
