//! The model's words in the person's language, the names of undo entries, and what ties say.

pub mod address;
pub mod date;
pub mod find;
pub mod nouns;
pub mod ways;

use crate::editor::{Label, What};
use crate::i18n::{Texts, Value};
use crate::model::{
    Actor, ActorId, Axis, Board, Certainty, End, Flow, Map, MemberId, STRENGTH_MAX, Tie, TieRole,
};

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
        What::Tie(from, to) => {
            let ends = [("from", from.as_str().into()), ("to", to.as_str().into())];
            texts.with("what-tie", &ends)
        }
        What::Ties(count) => texts.with("what-ties", &[("count", (*count).into())]),
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

/// The name of what a tie begins at.
pub fn end_name(board: &Board, end: End) -> &str {
    match end {
        End::Actor(id) => board.actor(id).map_or("", |actor| &actor.name),
        End::Member(id) => board.member(id).map_or("", |member| &member.name),
    }
}

/// A tie by its two ends, such as `LPO → Mairie`.
pub fn tie_ends(texts: &Texts, board: &Board, tie: &Tie) -> String {
    let key = match tie.flow {
        Flow::Forward | Flow::Other(_) => "tie-forward",
        Flow::Both => "tie-both",
        Flow::None => "tie-none",
    };
    texts.with(key, &ends(board, tie))
}

/// A tie in words that can be read out, such as `Influence, de LPO vers Mairie`.
pub fn tie_said(texts: &Texts, board: &Board, tie: &Tie) -> String {
    let key = match tie.flow {
        Flow::Forward | Flow::Other(_) => "tie-said-forward",
        Flow::Both | Flow::None => "tie-said-between",
    };
    let kind = board.tie_kind(tie.kind).map_or("", |kind| &kind.name);
    let [from, to] = ends(board, tie);
    texts.with(key, &[("kind", kind.into()), from, to])
}

fn ends<'a>(board: &'a Board, tie: &Tie) -> [(&'static str, Value<'a>); 2] {
    let from = end_name(board, tie.from);
    let to = end_name(board, End::Actor(tie.to));
    [("from", from.into()), ("to", to.into())]
}

/// A tie as seen from an actor at one of its ends, such as `est influencé·e par LPO`.
pub fn tie_seen(texts: &Texts, board: &Board, tie: &Tie, actor: ActorId) -> String {
    let kind = board.tie_kind(tie.kind);
    let way = match tie.flow {
        Flow::Both => "mutual",
        Flow::None => "between",
        Flow::Forward | Flow::Other(_) if tie.from == End::Actor(actor) => "on",
        Flow::Forward | Flow::Other(_) => "back",
    };
    let role = kind.map_or(&TieRole::Plain, |kind| &kind.role);
    let role = match role {
        TieRole::Other(_) => TieRole::Plain.word(),
        known => known.word(),
    };
    let key = format!("tie-seen-{}-{way}", role.replace('_', "-"));
    let name = match tie.across(actor) {
        Some(other) if other == actor => texts.of("tie-itself").to_owned(),
        Some(other) => end_name(board, End::Actor(other)).to_owned(),
        None => {
            let member = end_name(board, tie.from);
            texts.with("tie-of-us", &[("name", member.into())])
        }
    };
    let kind = kind.map_or("", |kind| &kind.name);
    texts.with(&key, &[("name", name.into()), ("kind", kind.into())])
}

/// What is to be said of a tie besides: the target it is limited to, a strength that is not the middle one, doubt.
pub fn tie_note(texts: &Texts, board: &Board, tie: &Tie) -> String {
    let on = tie.on.and_then(|id| board.actor(id)).map(|target| {
        let name = target.name.as_str();
        texts.with("tie-on", &[("name", name.into())])
    });
    let strength = match tie.strength {
        1 => Some(texts.of("tie-weak")),
        STRENGTH_MAX => Some(texts.of("tie-strong")),
        _ => None,
    };
    let doubt = (tie.certainty != Certainty::Sure)
        .then(|| word(texts, "certainty", tie.certainty.word()).to_lowercase());
    let parts = on
        .into_iter()
        .chain(strength.map(str::to_owned))
        .chain(doubt);
    parts.collect::<Vec<_>>().join(" · ")
}
