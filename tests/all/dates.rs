//! Days as each language writes and says them.

use alliage::i18n::{Language, Texts};
use alliage::ui::words::date::{full, in_words, near, read, short, typed};
use jiff::ToSpan as _;
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 26);

#[test]
fn days_are_short_with_the_year_only_when_it_is_another() {
    let french = Texts::new(Language::French);
    let english = Texts::new(Language::English);
    for (day, in_french, in_english) in [
        (date(2026, 11, 28), "28 nov.", "28 Nov"),
        (date(2026, 12, 1), "1er déc.", "1 Dec"),
        (date(2025, 8, 3), "3 août 2025", "3 Aug 2025"),
    ] {
        assert_eq!(short(&french, day, TODAY), in_french);
        assert_eq!(short(&english, day, TODAY), in_english);
    }
    let day = date(2026, 11, 28);
    assert_eq!(full(&french, day), "sam. 28 nov. 2026");
    assert_eq!(full(&english, day), "Sat 28 Nov 2026");
    assert_eq!(in_words(&french, day), "samedi 28 novembre 2026");
}

#[test]
fn near_days_are_told_by_how_far_they_are() {
    let french = Texts::new(Language::French);
    let english = Texts::new(Language::English);
    for (days, in_french, in_english) in [
        (0, "aujourd’hui", "today"),
        (1, "demain", "tomorrow"),
        (-1, "hier", "yesterday"),
        (2, "dans 2 jours", "in 2 days"),
        (-7, "il y a 7 jours", "7 days ago"),
        (8, "4 déc.", "4 Dec"),
        (-8, "18 nov.", "18 Nov"),
    ] {
        let day = TODAY.checked_add(days.days()).unwrap();
        assert_eq!(near(&french, day, TODAY), in_french);
        assert_eq!(near(&english, day, TODAY), in_english);
    }
}

#[test]
fn what_is_typed_in_one_language_is_read_in_both() {
    let day = date(2026, 2, 3);
    for language in Language::ALL {
        let texts = Texts::new(language);
        assert_eq!(read(&typed(&texts, day)), Some(day));
    }
    assert_eq!(read("30/2/2026"), None);
}
