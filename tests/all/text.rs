//! Measures of the bundled fonts, and names broken into lines.

use alliage::scene::Font;
use alliage::scene::text::{glyph_outline, width, wrap_name};
use kurbo::Shape as _;
use proptest::prelude::*;

const WIDEST: f32 = 10.0;

fn wrapped(name: &str) -> String {
    wrap_name(name, Font::SemiBold, WIDEST, 2).text.to_string()
}

#[test]
fn kerning_draws_letters_together() {
    let apart = width("A", Font::SemiBold) + width("V", Font::SemiBold);
    assert!(width("AV", Font::SemiBold) < apart - 0.01);
    assert!((width("HH", Font::Bold) - 2.0 * width("H", Font::Bold)).abs() < 0.01);
}

#[test]
fn bold_letters_are_wider_and_marks_take_no_room() {
    let name = "Confédération Paysanne";
    assert!(width(name, Font::Bold) > width(name, Font::Regular));
    let decomposed = name.replace('é', "e\u{301}");
    let difference = width(&decomposed, Font::Regular) - width(name, Font::Regular);
    assert!(difference.abs() < 0.02, "{difference}");
}

#[test]
fn characters_of_the_other_fonts_are_measured() {
    for text in ["→", "Ж", "Ω", "œ", "’", "…", "\u{202F}", "\u{4E2D}"] {
        let em = width(text, Font::SemiBold);
        assert!((0.05..1.5).contains(&em), "{text}: {em}");
    }
    assert!(width("", Font::Regular).abs() < f32::EPSILON);
    assert!(width("\n\u{200D}\u{FE0F}", Font::Regular).abs() < f32::EPSILON);
}

#[test]
fn icons_have_an_outline_within_their_box() {
    for icon in ['\u{E002}', '\u{E0B4}', '\u{E4C2}', '\u{E4F6}'] {
        for font in [Font::Icon, Font::IconFill] {
            let (path, advance) = glyph_outline(icon, font).expect("a bundled icon");
            let bounds = path.bounding_box();
            assert!(bounds.area() > 0.0 && (0.5..1.5).contains(&advance));
            assert!(bounds.width() <= 1.1 && bounds.height() <= 1.1,);
        }
    }
}

#[test]
fn outlines_stand_on_the_base_line() {
    let (path, advance) = glyph_outline('H', Font::SemiBold).expect("a letter of the font");
    let bounds = path.bounding_box();
    assert!(bounds.y1.abs() < 0.01 && (-0.8..-0.6).contains(&bounds.y0));
    assert!((advance - f64::from(width("H", Font::SemiBold))).abs() < 1e-6);
    assert!(glyph_outline('\u{4E2D}', Font::Regular).is_none());
}

#[test]
fn short_names_stay_on_one_line() {
    let one = wrap_name("Mairie", Font::SemiBold, WIDEST, 2);
    assert_eq!((&*one.text, one.lines), ("Mairie", 1));
    assert!((one.width - width("Mairie", Font::SemiBold)).abs() < f32::EPSILON);
    assert_eq!(wrap_name("", Font::SemiBold, WIDEST, 2).lines, 1);
}

#[test]
fn long_names_break_where_people_would() {
    for (name, expected) in [
        (
            "Collectif inter-organisations",
            "Collectif\ninter-organisations",
        ),
        (
            "Riverain·es du chemin des Prés",
            "Riverain·es\ndu chemin des Prés",
        ),
        (
            "Soulèvements — comité local",
            "Soulèvements —\ncomité local",
        ),
        (
            "Assemblée des quartiers\u{a0}: Nord",
            "Assemblée\ndes quartiers\u{a0}: Nord",
        ),
        ("Observatoire/Laboratoire", "Observatoire/\nLaboratoire"),
        (
            "Saint-Martin-de-Bréthencourt",
            "Saint-Martin-\nde-Bréthencourt",
        ),
    ] {
        assert_eq!(wrapped(name), expected);
    }
}

#[test]
fn names_too_long_for_two_lines_end_with_an_ellipsis() {
    let text = wrapped(
        "Association pour la sauvegarde de la vallée et de ses affluents, section des riverain·es",
    );
    assert!(text.ends_with('…') && text.lines().count() == 2, "{text}");
    assert!(text.starts_with("Association pour"));
    let text = wrapped("Anticonstitutionnellement");
    assert_eq!(text.replace("-\n", ""), "Anticonstitutionnellement");
}

#[test]
fn letters_made_of_several_characters_stay_whole() {
    let families = "👩‍👩‍👧‍👦".repeat(12);
    let wrapped = wrapped(&families).replace(['\n', '…'], "");
    assert!(wrapped.split("👩‍👩‍👧‍👦").all(str::is_empty), "{wrapped}");
    let flags = wrap_name(&"🇫🇷".repeat(40), Font::SemiBold, WIDEST, 2);
    let halves = flags
        .text
        .lines()
        .map(|line| line.trim_end_matches('…').chars().count());
    assert!(halves.into_iter().all(|count| count % 2 == 0));
}

proptest! {
    #[test]
    fn any_name_fits_its_lines(name in "[ \\-/’A-zé·àœ…\u{a0}\u{301}🌻]{0,200}", widest in 2.0_f32..14.0, lines in 1_usize..4) {
        let wrapped = wrap_name(&name, Font::SemiBold, widest, lines);
        let rows: Vec<&str> = wrapped.text.lines().collect();
        prop_assert_eq!(rows.len().max(1), usize::from(wrapped.lines));
        prop_assert!(rows.len() <= lines);
        prop_assert!(wrapped.width <= widest + 0.1, "{} in {:?}", wrapped.width, wrapped.text);
        for row in rows {
            let cut_off = row.starts_with('\u{301}') && !name.trim_matches(' ').starts_with('\u{301}');
            prop_assert!(!cut_off, "an accent lost its letter");
            prop_assert!(width(row, Font::SemiBold) <= wrapped.width + 1e-4);
        }
    }

    #[test]
    fn any_text_and_any_width_are_taken(name in any::<String>(), widest in any::<f32>(), lines in any::<usize>()) {
        let wrapped = wrap_name(&name, Font::Regular, widest, lines);
        prop_assert!(wrapped.width.is_finite() && wrapped.lines >= 1);
    }
}
