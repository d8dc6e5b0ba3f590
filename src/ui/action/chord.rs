//! A shortcut: a key with what is held down, and how it is printed.

use crate::i18n::Texts;
use egui::os::OperatingSystem;
use egui::{Key, Modifiers};

pub(super) const NONE: Modifiers = Modifiers::NONE;
pub(super) const CTRL: Modifiers = Modifiers::COMMAND;
pub(super) const SHIFT: Modifiers = Modifiers::SHIFT;
pub(super) const ALT: Modifiers = Modifiers::ALT;
pub(super) const CTRL_SHIFT: Modifiers = CTRL.plus(SHIFT);

/// How a key is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// By what it prints or is called, as letters are.
    Named,
    /// By where it is: the row of digits prints other signs on many keyboards.
    Placed,
    /// By the sign it prints, whatever must be held to print it.
    Sign,
}

/// One shortcut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chord {
    /// What is held down, exactly; for a sign only Ctrl counts.
    pub held: Modifiers,
    /// The key.
    pub key: Key,
    /// How the key is known.
    pub spot: Spot,
}

pub(super) const fn named(held: Modifiers, key: Key) -> Chord {
    let spot = Spot::Named;
    Chord { held, key, spot }
}

pub(super) const fn placed(held: Modifiers, key: Key) -> Chord {
    let spot = Spot::Placed;
    Chord { held, key, spot }
}

pub(super) const fn sign(held: Modifiers, key: Key) -> Chord {
    let spot = Spot::Sign;
    Chord { held, key, spot }
}

impl Chord {
    /// Whether this key press is it. `physical` is where the key is, if the system tells.
    pub fn matches(self, key: Key, physical: Option<Key>, held: Modifiers) -> bool {
        match self.spot {
            Spot::Named => self.key == key && held.matches_exact(self.held),
            Spot::Placed => self.key == physical.unwrap_or(key) && held.matches_exact(self.held),
            // AltGr comes as Ctrl and Alt together on some systems.
            Spot::Sign => self.key == key && (held.command && !held.alt) == self.held.command,
        }
    }

    /// As menus print it: `Ctrl+Maj+Z`, `Ctrl+Shift+Z`, `⇧⌘Z`.
    pub fn text(self, texts: &Texts, system: OperatingSystem) -> String {
        if system.is_mac() {
            return self.mac_text(texts);
        }
        let held = [
            (self.held.command || self.held.ctrl, "key-ctrl"),
            (self.held.alt, "key-alt"),
            (self.held.shift, "key-shift"),
        ];
        let mut parts: Vec<&str> = held
            .iter()
            .filter(|(on, _)| *on)
            .map(|(_, key)| texts.of(key))
            .collect();
        parts.push(key_text(self.key, texts));
        parts.join("+")
    }

    fn mac_text(self, texts: &Texts) -> String {
        let held = [
            (self.held.ctrl && !self.held.command, "⌃"),
            (self.held.alt, "⌥"),
            (self.held.shift, "⇧"),
            (self.held.command, "⌘"),
        ];
        let held = held.iter().filter(|(on, _)| *on).map(|(_, sign)| *sign);
        held.chain([key_text(self.key, texts)]).collect()
    }
}

/// What a key says.
fn key_text(key: Key, texts: &Texts) -> &str {
    match key {
        Key::ArrowLeft => "←",
        Key::ArrowRight => "→",
        Key::ArrowUp => "↑",
        Key::ArrowDown => "↓",
        Key::Minus => "−",
        Key::Delete => texts.of("key-delete"),
        Key::Backspace => texts.of("key-backspace"),
        Key::Enter => texts.of("key-enter"),
        Key::Escape => texts.of("key-escape"),
        Key::Home => texts.of("key-home"),
        Key::Insert => texts.of("key-insert"),
        Key::PageDown => texts.of("key-page-down"),
        Key::PageUp => texts.of("key-page-up"),
        Key::Tab => texts.of("key-tab"),
        other => other.symbol_or_name(),
    }
}
