//! What may be chosen of a file that is written.

/// One thing that may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its name, as it is typed on the command line.
    pub name: &'static str,
    /// The key of what it is about.
    pub about: &'static str,
    /// The key of what its value is called.
    pub value: &'static str,
    /// What can be chosen; the first is what nobody needs to choose.
    pub values: &'static [&'static str],
}

/// What was chosen; the rest is as nobody needs to choose it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options(Vec<(&'static str, &'static str)>);

impl Options {
    /// Chooses; what cannot be chosen changes nothing.
    #[must_use]
    pub fn with(mut self, choice: &Choice, value: &str) -> Self {
        let known = choice.values.iter().find(|known| **known == value);
        if let Some(value) = known {
            self.0.retain(|(name, _)| *name != choice.name);
            self.0.push((choice.name, value));
        }
        self
    }

    /// What is chosen.
    pub fn of(&self, choice: &Choice) -> &'static str {
        let chosen = self.0.iter().find(|(name, _)| *name == choice.name);
        let usual = || choice.values.first().copied().unwrap_or_default();
        chosen.map_or_else(usual, |(_, value)| *value)
    }
}
