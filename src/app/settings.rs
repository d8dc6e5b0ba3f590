//! What is kept between sessions: language, theme, scale, keys, recent files. Saved by the same routine as boards.

use crate::i18n::Language;
use crate::store::{Folders, SaveOptions, StdVfs, read_capped, safe_save};
use crate::ui::{Panel, ThemeChoice};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// The most recent files remembered.
const RECENT_MAX: usize = 12;
/// The most bytes read.
const BYTES_MAX: u64 = 1 << 20;
/// The scales of the interface, as shares of its natural size.
pub const SCALES: std::ops::RangeInclusive<f32> = 0.75..=2.0;

/// The settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language, as a code; empty follows the system.
    pub language: String,
    /// `light`, `dark`, or empty to follow the system.
    pub theme: String,
    /// The scale of the interface.
    pub scale: f32,
    /// Whether single letters take up tools.
    pub letter_keys: bool,
    /// Whether the wheel zooms instead of moving the board.
    pub wheel_zooms: bool,
    /// Which panel was open on the left.
    pub panel: u8,
    /// Files opened or saved, the latest first.
    pub recent: Vec<Recent>,
}

/// A file opened or saved before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// The title of its board.
    pub title: String,
    /// The day, as `YYYY-MM-DD`.
    pub day: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: String::new(),
            theme: String::new(),
            scale: 1.0,
            letter_keys: true,
            wheel_zooms: false,
            panel: 0,
            recent: Vec::new(),
        }
    }
}

impl Settings {
    /// Reads the settings; what cannot be read is as at first.
    pub fn load(folders: &Folders) -> Self {
        let read = read_capped(&file(folders), BYTES_MAX).ok();
        let text = read.and_then(|(bytes, _)| String::from_utf8(bytes).ok());
        let mut settings: Self = text
            .and_then(|text| ron::from_str(&text).ok())
            .unwrap_or_default();
        settings.mend();
        settings
    }

    fn mend(&mut self) {
        self.scale = if self.scale.is_finite() {
            self.scale.clamp(*SCALES.start(), *SCALES.end())
        } else {
            1.0
        };
        self.recent.truncate(RECENT_MAX);
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        let pretty = ron::ser::PrettyConfig::default();
        ron::ser::to_string_pretty(self, pretty).unwrap_or_default()
    }

    /// The language to speak.
    pub fn speaks(&self) -> Language {
        if self.language.is_empty() {
            Language::of_system()
        } else {
            Language::of_code(&self.language)
        }
    }

    /// The theme to wear.
    pub fn wears(&self) -> ThemeChoice {
        match self.theme.as_str() {
            "light" => ThemeChoice::Light,
            "dark" => ThemeChoice::Dark,
            _ => ThemeChoice::System,
        }
    }

    /// Notes the theme to wear.
    pub fn wear(&mut self, choice: ThemeChoice) {
        let word = match choice {
            ThemeChoice::System => "",
            ThemeChoice::Light => "light",
            ThemeChoice::Dark => "dark",
        };
        word.clone_into(&mut self.theme);
    }

    /// The panel to open.
    pub fn opens(&self) -> Panel {
        let panel = Panel::ALL.get(usize::from(self.panel));
        panel.copied().unwrap_or_default()
    }

    /// Notes the panel to open.
    pub fn open(&mut self, panel: Panel) {
        let at = Panel::ALL.iter().position(|known| *known == panel);
        self.panel = at.unwrap_or(0) as u8;
    }

    /// Puts a file at the head of the recent ones.
    pub fn remember(&mut self, path: &Path, title: &str) {
        self.recent.retain(|recent| recent.path != path);
        let recent = Recent {
            path: path.to_owned(),
            title: title.to_owned(),
            day: jiff::Zoned::now().date().to_string(),
        };
        self.recent.insert(0, recent);
        self.recent.truncate(RECENT_MAX);
    }
}

fn file(folders: &Folders) -> PathBuf {
    folders.config.join("settings.ron")
}

/// Writes the text of the settings; a failure is logged, since nothing of the person's is lost.
pub fn save(folders: &Folders, text: &str) {
    let reads_back = |bytes: &[u8]| {
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        ron::from_str::<Settings>(text).is_ok()
    };
    let options = SaveOptions::new(&reads_back, &folders.recovery);
    let saved = folders
        .create(&StdVfs)
        .map_err(|error| error.to_string())
        .and_then(|()| {
            safe_save(&StdVfs, &file(folders), text.as_bytes(), None, &options)
                .map_err(|error| error.to_string())
        });
    if let Err(error) = saved {
        ::log::warn!("settings were not saved: {error}");
    }
}
