//! Floating keyboards: they write in the field that they name, whatever has the focus.

use crate::panels::desk::{Bench, board, open};
use alliage::editor::Command;
use alliage::i18n::{Language, Texts};
use alliage::model::ResourceId;
use alliage::ui::left::resources::resources_ui;
use alliage::ui::left::typology::typology_ui;
use alliage::ui::style::theme;
use alliage::ui::widgets::typing::{self, Stroke, Writer};
use alliage::ui::widgets::{Draft, Field, Range, number_field, text_area, text_field};
use egui::{Id, Key, Response};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

/// What becomes of a field, in the order in which it did.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Became {
    Begun,
    Changed,
    Entered,
    Ended,
}

use Became::{Begun, Changed, Ended, Entered};

/// Fields of every kind.
#[derive(Default)]
struct Sheet {
    name: String,
    other: String,
    area: String,
    number: Option<f64>,
    draft: Option<Draft>,
    hidden: bool,
    told: Vec<Became>,
}

fn field(name: &'static str) -> Field<'static> {
    Field::new(name, "", "sheet")
}

impl Sheet {
    fn ui(&mut self, ui: &mut egui::Ui) {
        let look = theme::look(ui.ctx());
        if !self.hidden {
            let response = text_field(ui, look, field("name"), &mut self.name);
            self.told.extend(became(&response));
        }
        text_field(ui, look, field("other"), &mut self.other);
        text_area(ui, look, field("area"), &mut self.area, 3);
        let range = Range {
            min: 0.0,
            max: 10.0,
        };
        let shown = (self.number, range, 90.0);
        let texts = Texts::new(Language::French);
        let typed = number_field(ui, (look, &texts), field("number"), shown, &mut self.draft);
        self.number = typed.ended.or(typed.value).or(self.number);
    }
}

fn became(response: &Response) -> impl Iterator<Item = Became> {
    let became = [
        (Begun, typing::begun(response)),
        (Changed, response.changed()),
        (Entered, typing::entered(response)),
        (Ended, typing::ended(response)),
    ];
    became.into_iter().filter(|it| it.1).map(|it| it.0)
}

fn sheet() -> Harness<'static, Sheet> {
    let mut dressed = false;
    let mut harness = Harness::builder()
        .with_size([300.0, 400.0])
        // No font of ours has the farmer.
        .allow_missing_glyphs()
        .with_max_steps(20)
        .build_ui_state(
            move |ui, sheet: &mut Sheet| {
                if !dressed {
                    theme::install(ui.ctx());
                    dressed = true;
                    return;
                }
                sheet.ui(ui);
            },
            Sheet::default(),
        );
    harness.run();
    harness
}

fn letters(text: &str) -> Stroke {
    Stroke::Text(text.to_owned())
}

/// Writes with the floating keyboard 1.
fn write<S>(harness: &mut Harness<'_, S>, field: Id, stroke: Stroke) {
    typing::write(&harness.ctx, 1, field, stroke);
    harness.run();
}

fn typology() -> Harness<'static, Bench> {
    let mut harness = open(Language::French, board(), |ui, desk, panels, requests| {
        typology_ui(ui, desk, &mut panels.left.typology, requests);
    });
    harness.run();
    harness
}

#[test]
fn actors_are_added_while_another_field_has_the_focus() {
    let mut harness = typology();
    let find = "Chercher un·e acteur·ice";
    harness.get_by_label(find).click();
    harness.run();
    let quick = Id::unique("quick-add-field");
    write(&mut harness, quick, letters("LPO 33"));
    let field = harness.get_by_label("Ajouter des acteurs");
    assert_eq!(field.accesskit_node().value().as_deref(), Some("LPO 33"));
    assert!(harness.get_by_label(find).is_focused());
    write(&mut harness, quick, Stroke::Enter);
    assert_eq!(harness.state().actor("LPO 33").name, "LPO 33");
    assert!(harness.get_by_label(find).is_focused());
    for stroke in [
        letters("FCPE"),
        Stroke::Enter,
        letters("ATTAC"),
        Stroke::Enter,
    ] {
        typing::write(&harness.ctx, 1, quick, stroke);
    }
    harness.run();
    assert_eq!(harness.state().actor("FCPE").name, "FCPE");
    assert_eq!(harness.state().actor("ATTAC").name, "ATTAC");
    assert_eq!(harness.state().editor.board().actors.len(), 15);
    let field = harness.get_by_label("Ajouter des acteurs");
    assert_eq!(field.accesskit_node().value().as_deref(), Some(""));
    assert!(harness.get_by_label(find).is_focused());
}

#[test]
fn a_namesake_is_pointed_out_to_floating_keyboards_too() {
    let mut harness = typology();
    let quick = Id::unique("quick-add-field");
    let known = harness
        .state()
        .editor
        .board()
        .actors
        .values()
        .next()
        .unwrap();
    let known = known.name.clone();
    let before = harness.state().editor.board().actors.len();
    write(&mut harness, quick, letters(&known));
    write(&mut harness, quick, Stroke::Enter);
    assert_eq!(harness.state().editor.board().actors.len(), before);
    let field = harness.get_by_label("Ajouter des acteurs");
    assert_eq!(field.accesskit_node().value().as_deref(), Some(&*known));
}

#[test]
fn what_a_floating_keyboard_writes_is_one_entry_of_the_undo_list() {
    let mut harness: Harness<'_, Bench> =
        open(Language::French, board(), |ui, desk, panels, requests| {
            resources_ui(ui, desk, &mut panels.left.resources, requests);
        });
    harness.run();
    for label in ["Modifier la liste des ressources", "Expertise naturaliste"] {
        harness.get_by_label(label).click();
        harness.run();
    }
    let words = "Nom de la ressource";
    let name = Field::new(words, words, ResourceId(1)).id;
    for stroke in [letters(" d"), letters("u "), letters("Val "), Stroke::Enter] {
        write(&mut harness, name, stroke);
    }
    let called = |harness: &Harness<'_, Bench>| {
        let board = harness.state().editor.board();
        board.resource(ResourceId(1)).unwrap().name.clone()
    };
    assert_eq!(called(&harness), "Expertise naturaliste du Val");
    harness.state_mut().editor.run(Command::Undo);
    assert_eq!(called(&harness), "Expertise naturaliste");
}

#[test]
fn backspace_takes_away_one_whole_character() {
    let mut harness = sheet();
    let name = field("name").id;
    write(&mut harness, name, letters("ae\u{301}é👩‍🌾"));
    for left in ["ae\u{301}é", "ae\u{301}", "a", "", ""] {
        write(&mut harness, name, Stroke::Backspace);
        assert_eq!(harness.state().name, left);
    }
}

#[test]
fn two_write_at_once() {
    let mut harness = sheet();
    harness.get_by_label("other").click();
    harness.run();
    for (typed, written) in [("a", "x"), ("b", "y"), ("c", "z")] {
        harness.get_by_label("other").type_text(typed);
        typing::write(&harness.ctx, 2, field("area").id, letters(typed));
        write(&mut harness, field("name").id, letters(written));
    }
    let ctx = harness.ctx.clone();
    let writer = |name| typing::writer(&ctx, field(name).id);
    assert_eq!(writer("other"), Some(Writer::Keyboard));
    assert_eq!(writer("name"), Some(Writer::Floating(1)));
    assert_eq!(writer("area"), Some(Writer::Floating(2)));
    assert_eq!(writer("number"), None);
    harness.key_press(Key::Backspace);
    harness.run();
    let sheet = harness.state();
    let texts = [&sheet.name, &sheet.other, &sheet.area];
    assert_eq!(texts, ["xyz", "ab", "abc"]);
    assert_eq!(sheet.told, [Begun, Changed, Changed, Changed]);
}

#[test]
fn enter_ends_the_writing_and_the_next_letter_begins_it_again() {
    let mut harness = sheet();
    let name = field("name").id;
    for stroke in [letters("LPO"), Stroke::Enter, letters(" 33")] {
        write(&mut harness, name, stroke);
    }
    let told = &harness.state().told;
    assert_eq!(told[..], [Begun, Changed, Entered, Ended, Begun, Changed]);
    assert_eq!(harness.state().name, "LPO 33");
    assert!(typing::owned(&harness.ctx, name));
    typing::leave(&harness.ctx, 1);
    harness.run();
    assert_eq!(harness.state().told[6..], [Ended]);
    assert!(!typing::owned(&harness.ctx, name));
}

#[test]
fn another_field_ends_the_writing_in_the_first() {
    let mut harness = sheet();
    write(&mut harness, field("name").id, letters("a"));
    write(&mut harness, field("other").id, letters("b"));
    assert_eq!(harness.state().told, [Begun, Changed, Ended]);
}

#[test]
fn the_keyboard_tells_what_it_always_told() {
    let mut harness = sheet();
    harness.get_by_label("name").click();
    harness.run();
    harness.get_by_label("name").type_text("LPO");
    harness.run();
    harness.key_press(Key::Enter);
    harness.step();
    // egui tells for two passes that the focus is lost.
    let told = &mut harness.state_mut().told;
    told.dedup();
    assert_eq!(told[..], [Begun, Changed, Entered, Ended]);
    assert_eq!(harness.state().name, "LPO");
}

#[test]
fn enter_of_a_floating_keyboard_ends_the_writing_of_the_keyboard_too() {
    let mut harness = sheet();
    harness.get_by_label("name").click();
    harness.run();
    harness.get_by_label("name").type_text("L");
    harness.run();
    write(&mut harness, field("name").id, letters("PO"));
    assert!(harness.get_by_label("name").is_focused());
    assert_eq!(harness.state().told, [Begun, Changed, Changed]);
    typing::write(&harness.ctx, 1, field("name").id, Stroke::Enter);
    harness.step();
    assert_eq!(harness.state().told[3..], [Entered, Ended]);
    assert!(!harness.get_by_label("name").is_focused());
    assert_eq!(harness.state().name, "LPO");
}

#[test]
fn what_is_written_goes_where_the_caret_was_left() {
    let mut harness = sheet();
    harness.get_by_label("name").click();
    harness.run();
    harness.get_by_label("name").type_text("éo");
    harness.run();
    harness.key_press(Key::ArrowLeft);
    harness.run();
    harness.get_by_label("other").click();
    harness.run();
    write(&mut harness, field("name").id, letters("l\n"));
    write(&mut harness, field("name").id, letters("p"));
    assert_eq!(harness.state().name, "él po");
}

#[test]
fn a_number_is_kept_when_it_is_entered() {
    let mut harness = sheet();
    harness.get_by_label("other").click();
    harness.run();
    let number = field("number").id;
    for stroke in ["2", ",", "5"] {
        write(&mut harness, number, letters(stroke));
    }
    let shown = harness.get_by_label("number").accesskit_node().value();
    assert_eq!(shown.as_deref(), Some("2,5"));
    write(&mut harness, number, Stroke::Enter);
    assert_eq!(harness.state().number, Some(2.5));
    assert!(harness.get_by_label("other").is_focused());
}

#[test]
fn enter_begins_a_line_where_there_are_several() {
    let mut harness = sheet();
    for stroke in [letters("a"), Stroke::Enter, letters("b")] {
        write(&mut harness, field("area").id, stroke);
    }
    assert_eq!(harness.state().area, "a\nb");
}

#[test]
fn what_is_written_in_a_field_that_is_not_shown_is_lost() {
    let mut harness = sheet();
    harness.state_mut().hidden = true;
    harness.run();
    write(&mut harness, field("name").id, letters("a"));
    for _ in 0..4 {
        harness.step();
    }
    harness.state_mut().hidden = false;
    harness.run();
    assert_eq!(harness.state().name, "");
    assert_eq!(harness.state().told, []);
}
