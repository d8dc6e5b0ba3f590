//! The axes to begin with, in the words of the interface.

use crate::i18n::Texts;
use crate::library::Preset;
use crate::ui::windows::start::StartPreset;

/// The presets as they are offered.
pub(super) fn offered<'a>(presets: &'a [Preset], texts: &'a Texts) -> Vec<StartPreset<'a>> {
    let preset = |preset: &'a Preset| StartPreset {
        key: &preset.axes.preset,
        title: &preset.name,
        hint: texts
            .find(preset_hint(&preset.axes.preset))
            .unwrap_or_default(),
        axes: &preset.axes,
    };
    presets.iter().map(preset).collect()
}

fn preset_hint(preset: &str) -> &'static str {
    match preset {
        "alliances" => "preset-hint-alliances",
        "power" => "preset-hint-power-map",
        "influence" => "preset-hint-target",
        "interest" => "preset-hint-interest",
        _ => "preset-hint-custom",
    }
}
