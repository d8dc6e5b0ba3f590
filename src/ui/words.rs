//! The words of the closed lists (stance, engagement, scope…) in the language of the interface.

use crate::i18n::Texts;

/// A word of a list; one that a later version wrote is shown as it is.
pub fn word(texts: &Texts, list: &str, word: &str) -> String {
    let key = format!("{list}-{}", word.replace('_', "-"));
    let text = texts.of(&key);
    if text == key {
        word.to_owned()
    } else {
        text.to_owned()
    }
}
