//! Colours that can be told from their grounds, in both themes.

use alliage::model::Color;
use alliage::scene::Look;

#[test]
fn whatever_meets_can_be_told_apart() {
    for look in [Look::light(), Look::dark()] {
        let weak: Vec<String> = look
            .pairs()
            .iter()
            .filter(|pair| pair.front.contrast(pair.back) < pair.least)
            .map(|pair| format!("{}: {:.2}", pair.name, pair.front.contrast(pair.back)))
            .collect();
        assert!(weak.is_empty(), "dark: {}: {weak:?}", look.dark);
    }
}

#[test]
fn any_colour_that_people_choose_stands_out_and_its_icon_too() {
    for look in [Look::light(), Look::dark()] {
        for step in 0..=4095_u16 {
            let part = |shift: u16| ((step >> shift & 15) * 17) as u8;
            let shown = look.shown(Color::rgb(part(0), part(4), part(8)));
            assert!(shown.contrast(look.node_paper) >= 3.0, "{shown}");
            assert!(look.on(shown).contrast(shown) >= 3.0, "{shown}");
        }
    }
}

#[test]
fn a_colour_that_stands_out_is_left_alone() {
    let color = Color::rgb(0x1F, 0x78, 0xB4);
    assert_eq!(Look::light().shown(color), color);
}
