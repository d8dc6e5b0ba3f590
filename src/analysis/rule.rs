//! How much a way to a target is worth, as numbers that a panel can print.
//!
//! A way is worth the product of what each of its steps lets through, between 0 and 1:
//!
//! - the **opening**: how well we know the first one asked. By a member's tie this is its strength and certainty; one
//!   in the collective opens in full, a partner and one we met a little less.
//! - for each tie on the way, its **strength** and its **certainty**;
//! - for each of those asked on the way (not the target itself), its **stance**: an opponent hardly passes on what we
//!   ask. Those in the collective pass it on in full;
//! - for each tie, the **step**: what is passed on loses something each time, so that of two ways alike the shorter one
//!   is worth more.
//!
//! Why a product: a chain of people is as good as all its links together, and one weak link spoils it. That each step
//! weakens what arrives is the attenuation of Katz ("A new status index derived from sociometric analysis",
//! Psychometrika 18, 1953). Chains of at most [`STEPS_MAX`] ties, because a group can follow no more and,
//! at a fifth of a loss each, less than half would arrive. The other numbers are the project's own: they order ways
//! as people around a map do, and only the order is shown as an answer.

use crate::model::{Certainty, Engagement, STRENGTH_MAX, Stance};

/// The most steps of a way.
pub const STEPS_MAX: usize = 4;

/// What each word about a tie or an actor lets through, from 0 to 1.
#[derive(Debug)]
pub struct Rule {
    /// For each strength of a tie, from 1.
    pub strength: [f64; STRENGTH_MAX as usize],
    /// For each certainty of a tie.
    pub certainty: [(Certainty, f64); 3],
    /// For each stance of one who is to pass something on.
    pub stance: [(Stance, f64); 6],
    /// For each engagement that makes an actor one we know.
    pub opening: [(Engagement, f64); 3],
    /// For each tie, whatever it is.
    pub step: f64,
}

/// The rule in use.
pub static RULE: Rule = Rule {
    strength: [0.4, 0.7, 1.0],
    certainty: [
        (Certainty::Sure, 1.0),
        (Certainty::Unsure, 0.6),
        (Certainty::Disputed, 0.4),
    ],
    stance: [
        (Stance::ActiveAlly, 1.0),
        (Stance::Ally, 0.9),
        (Stance::Neutral, 0.6),
        (Stance::Unknown, 0.5),
        (Stance::Opponent, 0.1),
        (Stance::ActiveOpponent, 0.05),
    ],
    opening: [
        (Engagement::InCollective, 1.0),
        (Engagement::Partner, 0.9),
        (Engagement::Met, 0.7),
    ],
    step: 0.8,
};

impl Rule {
    /// What a tie lets through by its strength and certainty; a word of a later version counts as unsure.
    pub fn tie(&self, strength: u8, certainty: &Certainty) -> f64 {
        let nth = usize::from(strength.clamp(1, STRENGTH_MAX)) - 1;
        let sure = of(&self.certainty, certainty).or(of(&self.certainty, &Certainty::Unsure));
        self.strength[nth] * sure.unwrap_or_default()
    }

    /// How much of what it is asked one of that stance passes on; a word of a later version counts as unknown.
    pub fn passes_on(&self, stance: &Stance) -> f64 {
        let known = of(&self.stance, stance).or(of(&self.stance, &Stance::Unknown));
        known.unwrap_or_default()
    }

    /// How well one of that engagement is known to us, if it is.
    pub fn known_to_us(&self, engagement: &Engagement) -> Option<f64> {
        of(&self.opening, engagement)
    }
}

fn of<Word: PartialEq>(list: &[(Word, f64)], word: &Word) -> Option<f64> {
    let found = list.iter().find(|(known, _)| known == word);
    found.map(|(_, share)| *share)
}
