//! How ways are ranked, in words and with the numbers of the rule.

use crate::analysis::rule::RULE;
use crate::i18n::Texts;
use crate::ui::Desk;
use crate::ui::widgets::hint;
use crate::ui::words::word;
use egui::{Label, RichText, Ui};

/// Says how ways are ranked.
pub(super) fn rule_ui(ui: &mut Ui, desk: Desk<'_>) {
    let texts = desk.texts;
    ui.add(Label::new(texts.of("ways-rule-all")).wrap());
    ui.spacing_mut().item_spacing.y = 3.0;
    part_ui(ui, desk, "ways-rule-opening", &opening(texts));
    part_ui(ui, desk, "ways-rule-strength", &strengths(texts));
    let certainty = RULE.certainty.iter();
    let certainty = certainty.map(|(it, share)| (word(texts, "certainty", it.word()), *share));
    part_ui(ui, desk, "ways-rule-certainty", &listed(texts, certainty));
    let stance = RULE.stance.iter();
    let stance = stance.map(|(it, share)| (word(texts, "stance", it.word()), *share));
    part_ui(ui, desk, "ways-rule-stance", &listed(texts, stance));
    let lost = [("share", texts.percent(1.0 - RULE.step).into())];
    ui.add_space(4.0);
    ui.add(Label::new(texts.with("ways-rule-step", &lost)).wrap());
    ui.add_space(4.0);
    hint(ui, desk.look, texts.of("ways-rule-source"));
}

fn part_ui(ui: &mut Ui, desk: Desk<'_>, key: &str, numbers: &str) {
    ui.add_space(4.0);
    let title = RichText::new(desk.texts.of(key)).strong();
    ui.add(Label::new(title).wrap());
    hint(ui, desk.look, numbers);
}

fn listed<'a>(texts: &Texts, shares: impl Iterator<Item = (&'a str, f64)>) -> String {
    let said = |(word, share): (&str, f64)| format!("{word}\u{A0}{}", texts.percent(share));
    shares.map(said).collect::<Vec<_>>().join("\u{A0}· ")
}

fn opening(texts: &Texts) -> String {
    let known = RULE.opening.iter();
    listed(
        texts,
        known.map(|(it, share)| (word(texts, "engagement", it.word()), *share)),
    )
}

fn strengths(texts: &Texts) -> String {
    let mut shares: Vec<_> = (1_u8..).zip(RULE.strength).collect();
    shares.reverse();
    let said = shares
        .iter()
        .map(|(nth, share)| format!("{nth}\u{A0}: {}", texts.percent(*share)));
    said.collect::<Vec<_>>().join("\u{A0}· ")
}
