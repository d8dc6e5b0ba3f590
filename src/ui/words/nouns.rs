//! Names within sentences: the article before them, what becomes of it after “à” and “de”, and the number of the verb.
//!
//! A name is an actor's own word and stays as it is written. What stands before it depends on its head: the first word in
//! French, in English the last one before a preposition. Words that the lists of a language do not know, such as proper
//! names and abbreviations, get no article: none is better than a wrong one.

use crate::i18n::{Language, Texts, Value};
use crate::model::{Actor, ActorKind, name};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The words before which English takes the one before as the head of a name.
const PREPOSITIONS: [&str; 9] = [
    "of", "for", "in", "on", "at", "from", "against", "to", "and",
];

/// The articles that names may bring themselves.
const FRENCH_ARTICLES: [(&str, Article); 5] = [
    ("le ", Article::Masculine),
    ("la ", Article::Feminine),
    ("les ", Article::Plural),
    ("l’", Article::Elided),
    ("l'", Article::Elided),
];
const ENGLISH_ARTICLES: [(&str, Article); 1] = [("the ", Article::Masculine)];

/// What stands before a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Article {
    Masculine,
    Feminine,
    Elided,
    Plural,
    /// Nothing, and the name begins with a vowel.
    NoneBeforeVowel,
    None,
}

impl Article {
    /// The word by which texts choose.
    fn word(self) -> &'static str {
        match self {
            Self::Masculine => "le",
            Self::Feminine => "la",
            Self::Elided => "l",
            Self::Plural => "les",
            Self::NoneBeforeVowel => "vowel",
            Self::None => "none",
        }
    }
}

/// The heads of names that a language knows, with their gender and number.
pub struct Grammar {
    language: Language,
    masculine: BTreeSet<String>,
    feminine: BTreeSet<String>,
    plural: BTreeSet<String>,
    /// Those that begin with an h and keep their vowel.
    aspirated: BTreeSet<String>,
}

/// A name as sentences need it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Noun<'a> {
    name: &'a str,
    article: Article,
    /// Whether its verb is plural.
    pub plural: bool,
    /// Whether it is people rather than a body.
    pub people: bool,
}

impl Grammar {
    /// What a language knows, read once.
    pub fn of(language: Language) -> &'static Self {
        static FRENCH: LazyLock<Grammar> = LazyLock::new(|| Grammar::new(Language::French));
        static ENGLISH: LazyLock<Grammar> = LazyLock::new(|| Grammar::new(Language::English));
        match language {
            Language::French => &FRENCH,
            Language::English => &ENGLISH,
        }
    }

    fn new(language: Language) -> Self {
        let texts = Texts::new(language);
        let list = |key| texts.of(key).split_whitespace().map(name::key).collect();
        Self {
            language,
            masculine: list("nouns-masculine"),
            feminine: list("nouns-feminine"),
            plural: list("nouns-plural"),
            aspirated: list("nouns-aspirated"),
        }
    }

    /// An actor's name.
    pub fn noun<'a>(&self, actor: &'a Actor) -> Noun<'a> {
        let people = matches!(actor.kind, ActorKind::Person | ActorKind::Group);
        let (own, name) = self.own_article(&actor.name);
        let head = self.head(name);
        let key = name::key(head);
        let many = self.plural.contains(&key) || (key.ends_with('s') && head.contains('·'));
        let article = match own {
            Some(article) => article,
            None if many => Article::Plural,
            None => self.article(name, &key),
        };
        Noun {
            name,
            article,
            plural: many || article == Article::Plural,
            people,
        }
    }

    /// The article that a name brings itself, and the rest.
    fn own_article<'a>(&self, name: &'a str) -> (Option<Article>, &'a str) {
        let known: &[_] = match self.language {
            Language::French => &FRENCH_ARTICLES,
            Language::English => &ENGLISH_ARTICLES,
        };
        for (written, article) in known {
            let Some((begin, rest)) = name.split_at_checked(written.len()) else {
                continue;
            };
            if begin.to_lowercase() == *written && !rest.trim().is_empty() {
                return (Some(*article), rest);
            }
        }
        (None, name)
    }

    fn head<'a>(&self, name: &'a str) -> &'a str {
        let mut words = name.split_whitespace();
        match self.language {
            Language::French => words.next().unwrap_or_default(),
            Language::English => {
                let ends = |word: &str| {
                    let plain = word.to_lowercase();
                    PREPOSITIONS.contains(&plain.as_str()) || !word.contains(char::is_alphanumeric)
                };
                let before = words.take_while(|word| !ends(word));
                before.last().unwrap_or_default()
            }
        }
    }

    fn article(&self, name: &str, key: &str) -> Article {
        let elides =
            begins_with_vowel(name) || (key.starts_with('h') && !self.aspirated.contains(key));
        match (self.masculine.contains(key), self.feminine.contains(key)) {
            (false, false) => no_article(name),
            _ if elides && self.language == Language::French => Article::Elided,
            (true, _) => Article::Masculine,
            (false, true) => Article::Feminine,
        }
    }
}

fn no_article(name: &str) -> Article {
    if begins_with_vowel(name) {
        Article::NoneBeforeVowel
    } else {
        Article::None
    }
}

fn begins_with_vowel(name: &str) -> bool {
    name::fold(name).starts_with(['a', 'e', 'i', 'o', 'u'])
}

impl Noun<'_> {
    /// The name without an article.
    pub fn bare(self) -> Self {
        Self {
            article: no_article(self.name),
            ..self
        }
    }

    /// The name, with its article: “la Mairie”.
    pub fn plain(&self, texts: &Texts) -> String {
        self.written(texts, "noun-plain")
    }

    /// After “de”: “de la Mairie”, “du Conseil”, “d’Alternatiba”.
    pub fn of(&self, texts: &Texts) -> String {
        self.written(texts, "noun-of")
    }

    /// After “à”: “à la Mairie”, “au Conseil”.
    pub fn to(&self, texts: &Texts) -> String {
        self.written(texts, "noun-to")
    }

    /// The word by which texts choose a singular or a plural.
    pub fn number(&self) -> &'static str {
        if self.plural { "plural" } else { "singular" }
    }

    fn written(&self, texts: &Texts, key: &str) -> String {
        let values = [
            ("article", Value::from(self.article.word())),
            ("name", Value::from(self.name)),
        ];
        texts.with(key, &values)
    }
}
