//! Ways to a target in words: as a sentence, as names with arrows between, and whom to ask first.

use super::nouns::{Grammar, Noun};
use crate::analysis::ways::{Missing, Way};
use crate::i18n::{Language, Texts, Value};
use crate::model::{ActorId, Board, End, Engagement, MemberId, Tie, TieId, TieRole};
use crate::ui::Desk;

/// How much a way must be worth to be called strong, and to be called middling.
const STRONG: f64 = 0.2;
const MIDDLING: f64 = 0.05;

/// What is needed to put ways into words.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    /// The texts of the interface.
    pub texts: &'a Texts,
    /// The board that the ways are on.
    pub board: &'a Board,
}

impl<'a> Speaker<'a> {
    /// Speaks the language of the interface of what is on the desk.
    pub fn at(desk: Desk<'a>) -> Self {
        Self {
            texts: desk.texts,
            board: desk.editor.board(),
        }
    }

    fn noun(&self, actor: ActorId) -> Option<Noun<'a>> {
        // Names are in the language of the board, which need not be that of the sentence.
        let spoken = self.texts.language();
        let written = match self.board.description.language.as_str() {
            "" => spoken,
            code => Language::of_code(code),
        };
        let noun = Grammar::of(written).noun(self.board.actor(actor)?);
        Some(if spoken == Language::French && written != spoken {
            // Their gender in French is anybody's guess.
            noun.bare()
        } else {
            noun
        })
    }

    /// An actor's name with its article.
    pub fn named(&self, actor: ActorId) -> String {
        let noun = self.noun(actor);
        noun.map(|noun| noun.plain(self.texts)).unwrap_or_default()
    }

    fn name(&self, actor: ActorId) -> &'a str {
        self.board.actor(actor).map_or("", |actor| &actor.name)
    }

    fn member(&self, member: MemberId) -> &'a str {
        self.board.member(member).map_or("", |it| &it.name)
    }

    fn tie(&self, tie: TieId) -> Option<&'a Tie> {
        self.board.ties.get(&tie).map(AsRef::as_ref)
    }

    /// A way as a sentence: “Ana connaît la Mairie, qui influence la Préfecture.”
    pub fn sentence(&self, way: &Way) -> String {
        let said = self.clauses(way).unwrap_or_default();
        capital(&self.texts.with("way-end", &[("way", said.into())]))
    }

    fn clauses(&self, way: &Way) -> Option<String> {
        let first = *way.actors.first()?;
        // A member's own tie stands before those between actors.
        let (own, between) = way
            .ties
            .split_at_checked(usize::from(way.asker.is_some()))?;
        let links: Vec<(&TieId, &[ActorId])> = between.iter().zip(way.actors.windows(2)).collect();
        let mut links = links.into_iter();
        let mut said = match way.asker {
            Some(member) => {
                let does = self.does(self.tie(*own.first()?)?, false, first, false)?;
                let values = [
                    ("who", Value::from(self.member(member))),
                    ("does", does.into()),
                ];
                self.texts.with("way-subject", &values)
            }
            None => self.begins(first, &mut links)?,
        };
        for (tie, ends) in links {
            let [from, to] = ends else {
                return None;
            };
            let subject = self.noun(*from)?;
            let does = self.passed_on(*tie, subject.plural, (*from, *to))?;
            let key = if subject.people {
                "way-who"
            } else {
                "way-which"
            };
            let values = [("way", said.into()), ("does", does.into())];
            said = self.texts.with(key, &values);
        }
        Some(said)
    }

    /// The beginning of a way on which no member asks: how we know the first one.
    fn begins<'w>(
        &self,
        first: ActorId,
        links: &mut impl Iterator<Item = (&'w TieId, &'w [ActorId])>,
    ) -> Option<String> {
        let noun = self.noun(first)?;
        let name = noun.plain(self.texts);
        let key = match self.board.actor(first)?.engagement {
            Engagement::InCollective => return self.begins_with_us(noun, name, links),
            Engagement::Partner => "way-partner",
            Engagement::Met => "way-met",
            _ => "way-known",
        };
        Some(self.texts.with(key, &[("name", name.into())]))
    }

    fn begins_with_us<'w>(
        &self,
        noun: Noun<'_>,
        name: String,
        links: &mut impl Iterator<Item = (&'w TieId, &'w [ActorId])>,
    ) -> Option<String> {
        let Some((tie, ends)) = links.next() else {
            let values = [
                ("name", Value::from(name)),
                ("number", noun.number().into()),
            ];
            return Some(self.texts.with("way-ours-alone", &values));
        };
        let [from, to] = ends else {
            return None;
        };
        let does = self.passed_on(*tie, noun.plural, (*from, *to))?;
        let values = [("name", Value::from(name)), ("does", does.into())];
        Some(self.texts.with("way-ours", &values))
    }

    /// What one actor does with the next: “influence la Mairie”.
    fn passed_on(
        &self,
        tie: TieId,
        plural: bool,
        (from, to): (ActorId, ActorId),
    ) -> Option<String> {
        let tie = self.tie(tie)?;
        let backwards = tie.from != End::Actor(from);
        self.does(tie, plural, to, backwards)
    }

    fn does(&self, tie: &Tie, plural: bool, to: ActorId, backwards: bool) -> Option<String> {
        let kind = self.board.tie_kind(tie.kind);
        let key = match kind.map_or(&TieRole::Plain, |kind| &kind.role) {
            TieRole::Influence => "way-influence",
            TieRole::Acquaintance => "way-acquaintance",
            TieRole::FunctionalAlliance => "way-functional-alliance",
            TieRole::PoliticalAlliance => "way-political-alliance",
            TieRole::Membership if backwards => "way-membership-back",
            TieRole::Membership => "way-membership",
            TieRole::Conflict | TieRole::Plain | TieRole::Other(_) => "way-plain",
        };
        let noun = self.noun(to)?;
        let values = [
            (
                "number",
                Value::from(if plural { "plural" } else { "singular" }),
            ),
            ("name", noun.plain(self.texts).into()),
            ("of", noun.of(self.texts).into()),
        ];
        Some(self.texts.with(key, &values))
    }

    /// A way as names with arrows between; an arrow stays with the name it points at.
    pub fn path(&self, way: &Way) -> String {
        let asker = way.asker.map(|member| self.member(member));
        let actors = way.actors.iter().map(|actor| self.name(*actor));
        let names: Vec<&str> = asker.into_iter().chain(actors).collect();
        names.join(" →\u{A0}")
    }

    /// Who of us takes the first step, and towards whom.
    pub fn first_step(&self, way: &Way) -> String {
        let Some(noun) = way.actors.first().and_then(|actor| self.noun(*actor)) else {
            return String::new();
        };
        let to = ("to", Value::from(noun.to(self.texts)));
        if let Some(member) = way.asker {
            let who = ("who", Value::from(self.member(member)));
            return self.texts.with("way-first-member", &[who, to]);
        }
        let pair = way.actors.first().and_then(|id| self.board.actor(*id));
        let pair = pair.map(|actor| actor.pair.as_slice()).unwrap_or_default();
        match pair {
            [] => self.texts.with("way-first-open", &[to]),
            [one] => {
                let who = ("who", Value::from(self.member(*one)));
                self.texts.with("way-first-member", &[who, to])
            }
            [one, other, ..] => {
                let one = ("one", Value::from(self.member(*one)));
                let other = ("other", Value::from(self.member(*other)));
                self.texts.with("way-first-pair", &[one, other, to])
            }
        }
    }

    /// That there is no way, why, and what is missing.
    pub fn missing(&self, target: ActorId, missing: Option<&Missing>) -> String {
        let name = |actor| self.named(actor);
        let target = ("target", Value::from(name(target)));
        let Some(missing) = missing else {
            return self.texts.with("way-none", &[target]);
        };
        let to = ("to", Value::from(name(missing.to)));
        let count = ("count", Value::from(missing.ties));
        match missing.from {
            Some(from) => {
                let from = ("from", Value::from(name(from)));
                self.texts.with("way-none-from", &[target, from, count])
            }
            None if missing.rest.len() > 1 => self.texts.with("way-none-to", &[target, to, count]),
            None => self.texts.with("way-none-at-all", &[target, count]),
        }
    }

    /// How much a way is worth, as a word.
    pub fn strength(&self, strength: f64) -> &'a str {
        let [strong, middling, weak] = ["way-strong", "way-middling", "way-weak"];
        self.graded(strength, [strong, middling, weak])
    }

    /// How much somebody acts on a target, as a word.
    pub fn influence(&self, share: f64) -> &'a str {
        let [strong, middling, weak] = ["influence-strong", "influence-middling", "influence-weak"];
        self.graded(share, [strong, middling, weak])
    }

    fn graded(&self, share: f64, [strong, middling, weak]: [&str; 3]) -> &'a str {
        let key = if share >= STRONG {
            strong
        } else if share >= MIDDLING {
            middling
        } else {
            weak
        };
        self.texts.find(key).unwrap_or_default()
    }
}

/// A text that begins with a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
