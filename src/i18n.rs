//! Every text of the interface, in each language: one Fluent file a language under `assets/languages`.
//!
//! Texts drawn on the map come from the board, never from here, so that a file looks the same everywhere.

pub use fluent_bundle::FluentValue as Value;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The space that French puts before a percent sign and other signs: narrow and unbreakable.
pub const NARROW_SPACE: char = '\u{202F}';
/// The space of the width of any other that no line breaks at.
const FIRM_SPACE: &str = "\u{A0}";
/// The most characters of a text that is a label, and stays on one line.
const LABEL_MAX: usize = 24;

/// A text that may take several lines, with no narrow space: egui breaks lines at those, as if they were like others.
pub fn firm(text: &str) -> Cow<'_, str> {
    if text.contains(NARROW_SPACE) {
        text.replace(NARROW_SPACE, FIRM_SPACE).into()
    } else {
        text.into()
    }
}

/// A text of the interface, firm unless it is a label.
fn set(text: Cow<'_, str>) -> String {
    if text.chars().count() > LABEL_MAX {
        firm(&text).into_owned()
    } else {
        text.into_owned()
    }
}

/// The languages of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Français.
    #[default]
    French,
    /// English.
    English,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::French, Self::English];

    /// Its two-letter code (ISO 639-1).
    pub fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::French => "Français",
            Self::English => "English",
        }
    }

    /// The language of a code such as `fr-CA`: French for French, English for everything else.
    pub fn of_code(code: &str) -> Self {
        if code.to_lowercase().starts_with("fr") {
            Self::French
        } else {
            Self::English
        }
    }

    /// The language the system asks for.
    pub fn of_system() -> Self {
        Self::of_code(&sys_locale::get_locale().unwrap_or_default())
    }

    /// The text of its Fluent file.
    pub fn source(self) -> &'static str {
        match self {
            Self::French => include_str!("../assets/languages/fr.ftl"),
            Self::English => include_str!("../assets/languages/en.ftl"),
        }
    }

    /// The sign between the whole part of a number and the rest.
    pub fn decimal(self) -> char {
        match self {
            Self::French => ',',
            Self::English => '.',
        }
    }
}

/// The texts of one language. A text that the language lacks shows in English; one that no language has
/// shows its key (a test finds both).
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    plain: BTreeMap<String, String>,
}

impl Texts {
    /// The texts of a language.
    pub fn new(language: Language) -> Self {
        let bundle = bundle(language);
        let mut plain = plain(&bundle, Language::English);
        plain.extend(self::plain(&bundle, language));
        Self {
            language,
            bundle,
            plain,
        }
    }

    /// Which language this is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A text that depends on nothing.
    pub fn of<'a>(&'a self, key: &'a str) -> &'a str {
        self.plain.get(key).map_or(key, String::as_str)
    }

    /// A text that depends on nothing, if there is one of that key.
    pub fn find(&self, key: &str) -> Option<&str> {
        self.plain.get(key).map(String::as_str)
    }

    /// A text that depends on a number or a name, such as a plural.
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|it| it.value()) else {
            return self.of(key).to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        let mut errors = Vec::new();
        set(self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors))
    }

    /// A number with at most `decimals` decimals, as the language writes it, with a true minus sign.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        let mut text = format!("{value:.decimals$}");
        if text
            .trim_start_matches('-')
            .chars()
            .all(|c| "0.".contains(c))
        {
            text = text.replace('-', "");
        }
        text.replace('.', &self.language.decimal().to_string())
            .replace('-', "−")
    }

    /// A share of 1 as a percentage without decimals.
    pub fn percent(&self, share: f64) -> String {
        match self.language {
            Language::French => format!("{:.0}{NARROW_SPACE}%", share * 100.0),
            Language::English => format!("{:.0}%", share * 100.0),
        }
    }
}

/// Reads a number as people type it: with a decimal comma or point, a minus sign of either kind, spaces around.
pub fn read_number(typed: &str) -> Option<f64> {
    let plain = typed.trim().replace(',', ".").replace('−', "-");
    plain.parse().ok().filter(|value: &f64| value.is_finite())
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let identifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![identifier]);
    // Isolation marks would show as boxes: the fonts have no glyph for them.
    bundle.set_use_isolating(false);
    for language in [Language::English, language] {
        // A broken line is skipped; the rest of the file still serves. A test refuses broken lines.
        let resource = match FluentResource::try_new(language.source().to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The texts of a language that depend on nothing.
fn plain(bundle: &FluentBundle<FluentResource>, language: Language) -> BTreeMap<String, String> {
    keys(language.source())
        .filter_map(|key| {
            let pattern = bundle.get_message(key)?.value()?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, None, &mut errors);
            errors.is_empty().then(|| (key.to_owned(), set(text)))
        })
        .collect()
}

/// The keys that a Fluent file defines, in its order.
pub fn keys(source: &str) -> impl Iterator<Item = &str> {
    source.lines().filter_map(|line| {
        let (key, _) = line.split_once(" =")?;
        let named = key.starts_with(|c: char| c.is_ascii_lowercase())
            && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        named.then_some(key)
    })
}
