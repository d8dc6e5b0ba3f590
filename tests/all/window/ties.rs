//! Ties in the real App: drawn with the mouse, with fingers and with the keyboard; their card, their menu, their kinds.

use super::{Window, example};
use alliage::editor::{Awaiting, Command, TieCommand, ToolKind};
use alliage::i18n::Language;
use alliage::model::{Certainty, End, Flow, Tie, TieId, TieKindId};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, TouchPhase, pos2, vec2};
use egui_kittest::kittest::Queryable as _;

const NONE: Modifiers = Modifiers::NONE;

impl Window {
    /// The ties from one actor to another.
    fn ties(&self, from: &str, to: &str) -> Vec<(TieId, Tie)> {
        let (from, to) = (End::Actor(self.id(from)), self.id(to));
        let ties = self.editor().board().ties.iter();
        ties.filter(|(_, tie)| tie.from == from && tie.to == to)
            .map(|(id, tie)| (*id, tie.as_ref().clone()))
            .collect()
    }

    fn tie(&self, from: &str, to: &str) -> Tie {
        self.ties(from, to).first().expect("a tie").1.clone()
    }

    fn right_click(&mut self, at: Pos2) {
        for pressed in [true, false] {
            self.harness.event(Event::PointerMoved(at));
            self.harness.event(Event::PointerButton {
                pos: at,
                button: PointerButton::Secondary,
                pressed,
                modifiers: NONE,
            });
        }
        self.harness.run();
    }

    /// The middle of a tie as a screen reader has it.
    fn middle(&self, said: &str) -> Pos2 {
        self.harness.get_by_label(said).rect().center()
    }

    fn focus_board(&mut self) {
        self.harness.get_by_role(Role::Canvas).focus();
        self.harness.run();
    }
}

fn opened() -> Window {
    Window::open(Some(example()))
}

#[test]
fn a_tie_is_drawn_with_the_tool_and_the_mouse_and_undone() {
    let mut window = opened();
    let count = window.editor().board().ties.len();
    window.key(NONE, Key::L);
    assert_eq!(window.editor().tool, ToolKind::Tie);
    window.click("Conflit");
    window.drag(window.at("LPO"), window.at("CGT"));
    let tie = window.tie("LPO", "CGT");
    let kind = window.editor().board().tie_kind(tie.kind).unwrap();
    assert_eq!((kind.name.as_str(), tie.flow), ("Conflit", Flow::Both));
    assert!(
        window
            .harness
            .query_by_label("Lien\u{A0}: Conflit")
            .is_some(),
        "its card is shown"
    );
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.editor().board().ties.len(), count);
    window.key(NONE, Key::Escape);
    assert_eq!(window.editor().tool, ToolKind::Select);
}

#[test]
fn the_knob_pulls_a_tie_to_a_new_actor_whose_name_is_typed() {
    let mut window = opened();
    let before = window.editor().board().clone();
    let id = window.id("LPO");
    window.run(Command::select([id]));
    let knob = window.middle("Relier LPO à quelqu’un");
    assert!(
        window
            .harness
            .get_by_label("Relier LPO à quelqu’un")
            .rect()
            .width()
            >= 44.0
    );
    window.drag(knob, pos2(1040.0, 640.0));
    window.type_text("Club de spéléo");
    window.key(NONE, Key::Enter);
    assert_eq!(window.ties("LPO", "Club de spéléo").len(), 1);
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(
        window.editor().board(),
        &before,
        "one entry holds all of it"
    );
}

#[test]
fn a_name_that_is_given_up_takes_the_tie_along() {
    let mut window = opened();
    let before = window.editor().board().clone();
    window.key(NONE, Key::L);
    window.drag(window.at("LPO"), pos2(1040.0, 640.0));
    assert!(window.editor().renaming.is_some());
    window.key(NONE, Key::Escape);
    assert_eq!(window.editor().board(), &before);
    assert!(window.editor().document.undo_label().is_none());
}

#[test]
fn fingers_pull_ties_and_tap_pairs() {
    let mut window = opened();
    window.key(NONE, Key::L);
    let [lpo, cgt, fne, mairie] = ["LPO", "CGT", "FNE", "Mairie"].map(|name| window.at(name));
    window.touch(1, TouchPhase::Start, lpo, true);
    window.touch(2, TouchPhase::Start, fne, false);
    window.steps(40);
    for step in 1..=8 {
        let share = step as f32 / 8.0;
        window.touch(1, TouchPhase::Move, lpo.lerp(cgt, share), true);
        window.touch(2, TouchPhase::Move, fne.lerp(mairie, share), false);
        window.steps(1);
    }
    window.touch(1, TouchPhase::End, cgt, true);
    window.touch(2, TouchPhase::End, mairie, false);
    window.steps(4);
    assert_eq!(
        (
            window.ties("LPO", "CGT").len(),
            window.ties("FNE", "Mairie").len()
        ),
        (1, 1)
    );
    for at in [lpo, mairie] {
        window.touch(3, TouchPhase::Start, at, true);
        window.steps(2);
        window.touch(3, TouchPhase::End, at, true);
        window.steps(40);
    }
    assert_eq!(window.ties("LPO", "Mairie").len(), 1);
}

#[test]
fn the_keyboard_alone_draws_ties() {
    let mut window = opened();
    let id = window.id("LPO");
    window.run(Command::select([id]));
    window.focus_board();
    window.key(Modifiers::SHIFT, Key::L);
    window.type_text("cgt");
    window.key(NONE, Key::Enter);
    let (tie, _) = window.ties("LPO", "CGT")[0].clone();
    assert_eq!(window.editor().selected_tie(), Some(tie));
    window.focus_board();
    window.key(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(
        window.editor().selected(),
        Some(window.id("CGT")),
        "from the tie to its end"
    );
    window.key(Modifiers::COMMAND, Key::Enter);
    let new = window.editor().renaming.expect("a new actor is named");
    window.type_text("Météo");
    window.key(NONE, Key::Enter);
    assert_eq!(window.editor().board().actor(new).unwrap().name, "Météo");
    assert_eq!(window.ties("CGT", "Météo").len(), 1);
    window.key(Modifiers::COMMAND, Key::Z);
    window.key(Modifiers::COMMAND, Key::Z);
    assert!(window.ties("LPO", "CGT").is_empty());
}

#[test]
fn somebody_unknown_is_added_by_name_with_the_tie() {
    let mut window = opened();
    let id = window.id("LPO");
    window.run(Command::select([id]));
    window.key(Modifiers::SHIFT, Key::L);
    window.click("Connaissance");
    window.type_text("Club de spéléo");
    window.click("Ajouter «\u{A0}Club de spéléo\u{A0}» et le lien");
    let tie = window.tie("LPO", "Club de spéléo");
    assert_eq!(tie.kind, TieKindId(2));
    assert_eq!(window.values("Club de spéléo"), None, "to be placed");
}

#[test]
fn the_card_of_a_tie_changes_it_step_by_step() {
    let mut window = opened();
    let (lpo, mairie) = (window.id("LPO"), window.id("Mairie"));
    window.run(TieCommand::Draw(lpo, mairie));
    let mut labels = Vec::new();
    for label in ["Les deux", "Forte", "Pas sûr"] {
        window.click(label);
        labels.push(label);
    }
    let tie = window.tie("LPO", "Mairie");
    assert_eq!(
        (&tie.flow, tie.strength, &tie.certainty),
        (&Flow::Both, 3, &Certainty::Unsure)
    );
    window.click("Au sujet de quelle cible\u{A0}: En général");
    window.click("Préfecture, cible");
    assert_eq!(
        window.tie("LPO", "Mairie").on,
        Some(window.id("Préfecture"))
    );
    window.click("Sorte de lien\u{A0}: Influence");
    let conflict = window
        .harness
        .get_by_role_and_label(Role::MenuItem, "Conflit");
    conflict.click();
    window.harness.run();
    let tie = window.tie("LPO", "Mairie");
    let kind = window.editor().board().tie_kind(tie.kind).unwrap();
    assert_eq!(
        (kind.name.as_str(), tie.on),
        ("Conflit", None),
        "only influence is on a target"
    );
    window.click("Inverser");
    assert_eq!(window.ties("Mairie", "LPO").len(), 1);
    for _ in 0..6 {
        window.key(Modifiers::COMMAND, Key::Z);
    }
    let tie = window.tie("LPO", "Mairie");
    assert_eq!(
        (tie.flow, tie.strength, tie.on),
        (Flow::Forward, 2, None),
        "each was an entry"
    );
    let named = window
        .harness
        .get_by_role_and_label(Role::MenuItem, "Mairie");
    named.click();
    window.harness.run();
    assert_eq!(
        window.editor().selected(),
        Some(mairie),
        "its ends are ways to go there"
    );
}

#[test]
fn a_note_is_written_after_a_double_click_or_enter() {
    let mut window = opened();
    let (lpo, cgt) = (window.id("LPO"), window.id("CGT"));
    window.run(TieCommand::Draw(lpo, cgt));
    window.run(Command::Deselect);
    let middle = window.middle("Influence, de LPO vers CGT");
    window.double_click(middle);
    window.type_text("Vue en mairie");
    assert_eq!(window.tie("LPO", "CGT").note, "Vue en mairie");
    window.key(Modifiers::COMMAND, Key::A);
    window.focus_board();
    window.key(NONE, Key::Enter);
    window.key(Modifiers::COMMAND, Key::A);
    window.type_text("Se parlent");
    assert_eq!(window.tie("LPO", "CGT").note, "Se parlent");
}

#[test]
fn the_menu_of_a_tie_reverses_weakens_and_deletes_it() {
    let mut window = opened();
    let (lpo, cgt) = (window.id("LPO"), window.id("CGT"));
    window.run(TieCommand::Draw(lpo, cgt));
    window.run(Command::Deselect);
    let middle = window.middle("Influence, de LPO vers CGT");
    window.right_click(middle);
    assert_eq!(window.too_small(), Vec::<String>::new());
    window
        .harness
        .get_all_by_label("Inverser")
        .next()
        .unwrap()
        .click();
    window.harness.run();
    assert_eq!(window.ties("CGT", "LPO").len(), 1);
    let middle = window.middle("Influence, de CGT vers LPO");
    window.right_click(middle);
    window
        .harness
        .get_all_by_label("Faible")
        .next()
        .unwrap()
        .click();
    window.harness.run();
    assert_eq!(window.tie("CGT", "LPO").strength, 1);
    window.right_click(middle);
    let delete = window
        .harness
        .get_by_role_and_label(Role::MenuItem, "Supprimer");
    delete.click();
    window.harness.run();
    assert!(window.ties("CGT", "LPO").is_empty());
    window.harness.get_by_label("1 lien supprimé.");
    window.click("Annuler");
    assert_eq!(window.ties("CGT", "LPO").len(), 1);
}

#[test]
fn the_card_of_an_actor_lists_its_ties_in_words() {
    let mut window = opened();
    let [lpo, cgt, mairie] = ["LPO", "CGT", "Mairie"].map(|name| window.id(name));
    window.run(TieCommand::Draw(lpo, cgt));
    window.run(TieCommand::Draw(mairie, lpo));
    window.run(Command::select([lpo]));
    for said in ["influence CGT", "est influencé·e par Mairie"] {
        window.harness.get_by_label(said);
    }
    window.harness.get_by_label("influence CGT").scroll_to_me();
    window.harness.run();
    window.click("influence CGT");
    let (id, _) = window.ties("LPO", "CGT")[0];
    assert_eq!(window.editor().selected_tie(), Some(id));
}

#[test]
fn the_legend_hides_kinds_and_takes_them_in_hand() {
    let mut window = opened();
    let shown = window.editor().scene().ties.len();
    window.click("Liens");
    assert_eq!(window.too_small(), Vec::<String>::new());
    window.click("Masquer\u{A0}: Influence");
    assert!(window.editor().scene().ties.len() < shown);
    window.click("Montrer tous les liens");
    assert_eq!(window.editor().scene().ties.len(), shown);
    let row = window.harness.get_by(|node| {
        node.role() == Role::Button
            && node
                .label()
                .is_some_and(|it| it.starts_with("Connaissance, "))
    });
    row.click();
    window.harness.run();
    assert_eq!(window.editor().tool, ToolKind::Tie);
    assert_eq!(window.editor().tie_kind().unwrap().name, "Connaissance");
}

#[test]
fn the_prompt_says_what_the_next_tap_does_and_lets_it_be_given_up() {
    let mut window = opened();
    window.key(NONE, Key::L);
    assert_eq!(window.too_small(), Vec::<String>::new());
    let lpo = window.at("LPO");
    for pressed in [true, false] {
        window.harness.event(Event::PointerMoved(lpo));
        window.harness.event(Event::PointerButton {
            pos: lpo,
            button: PointerButton::Primary,
            pressed,
            modifiers: NONE,
        });
    }
    window.harness.run();
    assert_eq!(
        window.editor().awaiting(),
        Some(Awaiting::Tie(window.id("LPO")))
    );
    window
        .harness
        .get_by_label("LPO est relié·e à… Toucher l’autre acteur·ice.");
    window.click("Renoncer");
    assert_eq!(window.editor().awaiting(), None);
    window.click("Poser l’outil Lien");
    assert_eq!(window.editor().tool, ToolKind::Select);
}

#[test]
fn a_wish_is_asked_for_in_the_menu_and_taken_back_there() {
    let mut window = opened();
    let lpo = window.at("LPO");
    window.right_click(lpo);
    window.click("Souhaiter un déplacement… ");
    window
        .harness
        .get_by_label("Où voudriez-vous voir LPO\u{A0}? Toucher la carte.");
    let to = lpo + vec2(-80.0, 60.0);
    window.touch(1, TouchPhase::Start, to, true);
    window.steps(2);
    window.touch(1, TouchPhase::End, to, true);
    window.steps(4);
    let map = window.editor().map_id();
    let wish = |window: &Window| {
        let actor = window.editor().board().actor(window.id("LPO")).unwrap();
        actor.placement(map).wish
    };
    let (x, y) = window.values("LPO").unwrap();
    let wished = wish(&window).expect("the tap placed it");
    assert!(wished.x < x && wished.y < y);
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(wish(&window), None);
    window.key(Modifiers::COMMAND, Key::Y);
    window.right_click(lpo);
    window.click("Retirer le souhait ");
    assert_eq!(wish(&window), None);
}

#[test]
fn several_ties_and_actors_beside_them_are_shown_together() {
    let mut window = opened();
    let [lpo, cgt, mairie] = ["LPO", "CGT", "Mairie"].map(|name| window.id(name));
    window.run(TieCommand::Draw(lpo, cgt));
    window.run(TieCommand::Draw(mairie, lpo));
    let ids = [
        window.ties("LPO", "CGT")[0].0,
        window.ties("Mairie", "LPO")[0].0,
    ];
    window.run(Command::select(ids.to_vec()));
    window.harness.get_by_label("2 liens");
    window.click("Forte");
    assert_eq!(
        (
            window.tie("LPO", "CGT").strength,
            window.tie("Mairie", "LPO").strength
        ),
        (3, 3)
    );
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(
        (
            window.tie("LPO", "CGT").strength,
            window.tie("Mairie", "LPO").strength
        ),
        (2, 2)
    );
    window.run(Command::Toggle(alliage::editor::Item::Actor(lpo)));
    window.harness.get_by_label("3 éléments");
    window.click("Ne garder que 1 acteur·ice");
    assert_eq!(window.editor().selected(), Some(lpo));
}

#[test]
fn every_kind_has_its_place_in_a_small_window_and_in_english() {
    for (size, language, tool) in [
        (vec2(720.0, 480.0), Language::French, "Lien"),
        (vec2(1440.0, 900.0), Language::English, "Tie"),
    ] {
        let mut window = Window::sized(Some(example()), size, language);
        window.click(tool);
        let screen = window.harness.ctx.content_rect();
        if size.x < 800.0 {
            // Only the kind in hand is shown; it opens the menu of all.
            window.click("Influence");
            window
                .harness
                .get_by_role_and_label(Role::MenuItem, "Conflit")
                .click();
            window.harness.run();
            assert_eq!(window.editor().tie_kind().unwrap().name, "Conflit");
            let chip = window
                .harness
                .get_by_role_and_label(Role::RadioButton, "Conflit");
            assert!(screen.contains_rect(chip.rect()));
            assert_eq!(window.too_small(), Vec::<String>::new());
            continue;
        }
        let names: Vec<String> = (window.editor().board().tie_kinds.iter())
            .map(|kind| kind.name.clone())
            .collect();
        for name in names {
            let chip = window
                .harness
                .get_by_role_and_label(Role::RadioButton, &name);
            assert!(
                screen.contains_rect(chip.rect()),
                "{name} {:?}",
                chip.rect()
            );
        }
        assert_eq!(window.too_small(), Vec::<String>::new());
    }
}
