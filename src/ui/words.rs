//! The model's words in the person's language, and the names of undo entries.

use crate::editor::{Label, What};
use crate::i18n::Texts;
use crate::model::{Actor, Axis, Board, Map, MemberId};

/// A word of one of the model's lists in the person's language: the text of `list-word`, or the word itself when
/// a later version wrote it.
pub fn word<'a>(texts: &'a Texts, list: &str, word: &'a str) -> &'a str {
    let key = format!("{list}-{}", word.replace('_', "-"));
    texts.find(&key).unwrap_or(word)
}

/// The initials of some members, such as `A+B`.
pub fn initials(board: &Board, members: &[MemberId]) -> String {
    let each = members.iter().map(|id| board.initials(*id));
    each.collect::<Vec<_>>().join("+")
}

/// The names of some members, such as `Ada, Bruno`.
pub fn names(board: &Board, members: &[MemberId]) -> String {
    let known = members.iter().filter_map(|id| board.member(*id));
    let names = known.map(|member| member.name.as_str());
    names.collect::<Vec<_>>().join(", ")
}

/// The name of an undo entry, such as `déplacer LPO`.
pub fn label(texts: &Texts, label: &Label) -> String {
    let what = match &label.what {
        What::Nothing => String::new(),
        What::One(name) => name.clone(),
        What::Many(count) => texts.with("what-many", &[("count", (*count).into())]),
    };
    let said = texts.with(label.act.key(), &[("what", what.into())]);
    said.trim().to_owned()
}

/// Both values of an actor in words, such as `Pouvoir 6,2, Proximité inconnue`.
pub fn values(texts: &Texts, map: &Map, actor: &Actor) -> String {
    let place = actor.placement(map.id);
    let one = |axis: &Axis, value: Option<f64>| {
        let said = value.map_or_else(
            || texts.of("value-unknown").to_owned(),
            |it| texts.number(it, 1),
        );
        format!("{}\u{A0}{said}", axis.title)
    };
    format!(
        "{}, {}",
        one(&map.axes.y, place.y),
        one(&map.axes.x, place.x)
    )
}

/// What an actor is, in words: category, stance, engagement.
pub fn description(texts: &Texts, board: &Board, actor: &Actor) -> String {
    let category = board.category_of(actor).map(|it| it.name.as_str());
    [
        category,
        Some(word(texts, "stance", actor.stance.word())),
        Some(word(texts, "engagement", actor.engagement.word())),
        actor.no_contact.then(|| texts.of("no-contact")),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(", ")
}
