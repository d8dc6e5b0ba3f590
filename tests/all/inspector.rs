//! The panel on the right: what people do there, and what becomes of the board.

use alliage::editor::{Command, Editor, with_axes};
use alliage::i18n::{Language, Texts};
use alliage::library::{self, Preset};
use alliage::model::{
    Actor, ActorId, ActorLink, Board, CategoryId, Certainty, Edit, Engagement, IdSource, LinkState,
    Offer, OfferState, Placement, Stance,
};
use alliage::ui::asks::Answers;
use alliage::ui::right::{InspectorState, inspector_ui};
use alliage::ui::style::theme;
use alliage::ui::{Desk, Request};
use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use std::sync::Arc;

/// What the panel is tried on.
pub struct Bench {
    pub editor: Editor,
    pub texts: Texts,
    presets: Vec<Preset>,
    state: InspectorState,
    answers: Answers,
    dressed: bool,
    /// What was asked besides commands.
    pub asked: Vec<Request>,
}

impl Bench {
    pub fn new(language: Language, selected: &[u64]) -> Self {
        let mut editor = Editor::new(board(language), IdSource::seeded(1));
        editor.run(Command::select(selected.iter().copied().map(ActorId)));
        Self {
            editor,
            texts: Texts::new(language),
            presets: library::presets(language.code()).to_vec(),
            state: InspectorState::default(),
            answers: Answers::default(),
            dressed: false,
            asked: Vec::new(),
        }
    }

    pub fn show(&mut self, ui: &mut egui::Ui) {
        let mut requests = Vec::new();
        let desk = Desk {
            editor: &self.editor,
            texts: &self.texts,
            look: theme::look(ui.ctx()),
            answers: &self.answers,
        };
        let (presets, state) = (&self.presets, &mut self.state);
        inspector_ui(ui, desk, presets, state, &mut requests);
        for request in requests {
            match request {
                Request::Command(command) => self.editor.run(command),
                other => self.asked.push(other),
            }
        }
    }

    fn actor(&self, id: u64) -> &Actor {
        self.editor.board().actor(ActorId(id)).unwrap()
    }

    fn place(&self, id: u64) -> Placement {
        self.actor(id).placement(self.editor.map_id())
    }
}

/// A board with seven actors, of which the last is to be placed.
fn board(language: Language) -> Board {
    let mut board = library::board(language.code(), "alliances");
    let map = board.maps.first().unwrap().id;
    let names = [
        ("Riverain·es du chemin des Prés", Some((8.0, 3.6))),
        ("Mairie", Some((4.2, 7.4))),
        ("Greenpeace (local)", Some((7.0, 7.5))),
        ("Promoteur", Some((0.6, 6.9))),
        ("Amap du Val", Some((9.3, 4.3))),
        ("CGT", Some((5.2, 6.1))),
        ("Journal local", None),
    ];
    let stances = Stance::KNOWN.iter().rev().cycle();
    for ((id, (name, at)), stance) in (1..).zip(names).zip(stances) {
        let mut actor = Actor::named(name);
        let category = board.categories.get(id as usize % board.categories.len());
        actor.category = category.map(|it| it.id);
        actor.stance = stance.clone();
        if let Some((x, y)) = at {
            let place = Placement {
                x: Some(x),
                y: Some(y),
                ..Placement::default()
            };
            actor.places.insert(map, place);
        }
        board.apply(&Edit::Put(ActorId(id), Arc::new(actor)));
    }
    fill_in(&mut board);
    board
}

/// Says much about the first actor.
fn fill_in(board: &mut Board) {
    let offer = |at: usize, state| Offer::of(board.resources.get(at).unwrap().id, state);
    let mut actor = board.actor(ActorId(1)).unwrap().clone();
    actor.category = board.categories.first().map(|it| it.id);
    actor.engagement = Engagement::Met;
    actor.stance = Stance::Ally;
    actor.offers = vec![
        offer(0, OfferState::Confirmed),
        offer(3, OfferState::Confirmed),
        offer(1, OfferState::Hoped),
    ];
    actor.motives = String::from("Les camions devant l’école.");
    actor.links = vec![ActorLink {
        label: "Page du quartier".to_owned(),
        address: "https://quartier.example/".to_owned(),
        state: LinkState::Likely,
        ..ActorLink::default()
    }];
    board.apply(&Edit::Put(ActorId(1), Arc::new(actor)));
}

fn harness(selected: &[u64]) -> Harness<'static, Bench> {
    let mut harness = Harness::builder()
        .with_size([316.0, 3600.0])
        .with_step_dt(1.0 / 60.0)
        .with_max_steps(60)
        .build_ui_state(
            |ui, bench: &mut Bench| {
                if !bench.dressed {
                    // The fonts are there from the next frame on.
                    theme::install(ui.ctx());
                    bench.dressed = true;
                    return;
                }
                egui::CentralPanel::default()
                    .frame(egui::Frame::NONE)
                    .show(ui, |ui| bench.show(ui));
            },
            Bench::new(Language::French, selected),
        );
    harness.run();
    harness
}

/// Clicks what bears a name and lets the panel answer.
fn click(harness: &mut Harness<'_, Bench>, name: &str) {
    harness.get_by_label(name).click();
    harness.run();
}

/// Types over what stands in a field, then leaves it with a key.
fn write(harness: &mut Harness<'_, Bench>, field: &str, text: &str, leave: Key) {
    let field = |harness: &Harness<'_, Bench>| {
        harness
            .get_by_role_and_label(Role::TextInput, field)
            .rect()
            .center()
    };
    let at = field(harness);
    harness.hover_at(at);
    harness.drag_at(at);
    harness.drop_at(at);
    harness.run();
    retype(harness, text, leave);
}

/// Types over what stands in the field that has the focus.
fn retype(harness: &mut Harness<'_, Bench>, text: &str, leave: Key) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    for letter in text.chars() {
        harness.event(egui::Event::Text(letter.to_string()));
        harness.run();
    }
    harness.key_press(leave);
    harness.run();
}

fn undo(harness: &mut Harness<'_, Bench>) {
    harness.state_mut().editor.run(Command::Undo);
    harness.run();
}

#[test]
fn a_name_is_changed_in_place_with_its_spaces_and_undone_at_once() {
    let mut harness = harness(&[6]);
    click(&mut harness, "Renommer CGT");
    retype(&mut harness, "CGT du Val", Key::Enter);
    assert_eq!(harness.state().actor(6).name, "CGT du Val");
    harness.get_by_label("Renommer CGT du Val");
    undo(&mut harness);
    assert_eq!(harness.state().actor(6).name, "CGT");
}

#[test]
fn f2_names_and_neither_escape_nor_an_empty_field_takes_the_name_away() {
    let mut harness = harness(&[6]);
    for (typed, leave) in [("Solidaires", Key::Escape), ("", Key::Enter)] {
        harness.key_press(Key::F2);
        harness.run();
        if typed.is_empty() {
            harness.key_press(Key::Backspace);
            harness.run();
        }
        retype(&mut harness, typed, leave);
        assert_eq!(harness.state().actor(6).name, "CGT");
    }
}

#[test]
fn a_name_that_another_bears_is_pointed_out() {
    let mut harness = harness(&[6]);
    click(&mut harness, "Renommer CGT");
    for letter in "mairie".chars() {
        harness.event(egui::Event::Text(letter.to_string()));
    }
    harness.run();
    harness.get_by_label("«\u{A0}Mairie\u{A0}» est déjà sur le tableau.");
    click(&mut harness, "Y aller");
    assert_eq!(harness.state().editor.selected(), Some(ActorId(2)));
    assert_eq!(harness.state().actor(2).name, "Mairie");
}

#[test]
fn an_unknown_value_sends_the_actor_back_to_be_placed_and_says_so() {
    let mut harness = harness(&[1]);
    click(&mut harness, "Pouvoir\u{A0}: inconnu");
    let bench = harness.state();
    assert_eq!(bench.place(1).y, None);
    assert_eq!(bench.place(1).x, Some(8.0));
    let to_place = bench.editor.board().to_place(bench.editor.map_id());
    assert!(to_place.into_iter().any(|(id, _)| id == ActorId(1)));
    assert!(matches!(bench.asked.as_slice(), [Request::Say(said)] if said.contains("à placer")));
    undo(&mut harness);
    assert_eq!(harness.state().place(1).y, Some(3.6));
}

#[test]
fn a_number_may_have_a_comma_or_a_point_and_stays_within_its_axis() {
    let mut harness = harness(&[1]);
    write(&mut harness, "Pouvoir, valeur", "6,25", Key::Enter);
    assert_eq!(harness.state().place(1).y, Some(6.25));
    write(&mut harness, "Pouvoir, valeur", "7.5", Key::Enter);
    assert_eq!(harness.state().place(1).y, Some(7.5));
    write(&mut harness, "Pouvoir, valeur", "12", Key::F12);
    assert_eq!(harness.state().place(1).y, Some(10.0));
    harness.get_by_label("De 0,0 à 10,0\u{A0}: la valeur est ramenée à la plus proche.");
    for _ in 0..3 {
        undo(&mut harness);
    }
    assert_eq!(harness.state().place(1).y, Some(3.6));
}

#[test]
fn dragging_a_slider_is_one_entry() {
    let mut harness = harness(&[1]);
    let slider = harness
        .get_by_role_and_label(Role::Slider, "Pouvoir")
        .rect();
    let at = |share: f32| egui::pos2(slider.lerp_inside([share, 0.5]).x, slider.center().y);
    harness.hover_at(at(0.36));
    harness.drag_at(at(0.36));
    for step in 4_u8..=9 {
        harness.hover_at(at(f32::from(step) / 10.0));
    }
    harness.drop_at(at(0.9));
    harness.run();
    assert!(harness.state().place(1).y.unwrap() > 8.8);
    undo(&mut harness);
    assert_eq!(harness.state().place(1).y, Some(3.6));
}

#[test]
fn stance_engagement_and_certainty_are_one_click_each() {
    let mut harness = harness(&[1]);
    click(&mut harness, "Adversaire");
    assert_eq!(harness.state().actor(1).stance, Stance::Opponent);
    click(&mut harness, "Partenaire");
    assert_eq!(harness.state().actor(1).engagement, Engagement::Partner);
    click(&mut harness, "Disputé");
    assert_eq!(harness.state().place(1).certainty, Certainty::Disputed);
    for _ in 0..3 {
        undo(&mut harness);
    }
    assert_eq!(harness.state().actor(1).stance, Stance::Ally);
}

#[test]
fn an_offer_is_hoped_for_then_confirmed_then_removed() {
    let mut harness = harness(&[1]);
    let resources = harness.state().editor.board().resources.clone();
    let resource = resources.get(6).unwrap();
    let state = |harness: &Harness<'_, Bench>| {
        let offers = &harness.state().actor(1).offers;
        let mine = offers.iter().find(|it| it.resource == resource.id);
        mine.map(|it| it.state.clone())
    };
    click(&mut harness, "Ajouter une ressource");
    click(&mut harness, &resource.name);
    assert_eq!(state(&harness), Some(OfferState::Hoped));
    click(&mut harness, &format!("{}, espéré", resource.name));
    assert_eq!(state(&harness), Some(OfferState::Confirmed));
    click(&mut harness, &format!("Retirer {}", resource.name));
    assert_eq!(state(&harness), None);
}

#[test]
fn a_link_is_asked_about_and_never_opened() {
    let mut harness = harness(&[1]);
    click(&mut harness, "Page du quartier");
    let asked = Request::AskLink("https://quartier.example/".to_owned());
    assert_eq!(harness.state().asked, [asked]);
}

#[test]
fn a_link_is_added_written_and_deleted() {
    let mut harness = harness(&[2]);
    click(&mut harness, "Ajouter un lien");
    write(&mut harness, "Intitulé", "Conseil", Key::Escape);
    write(
        &mut harness,
        "Adresse",
        "https://mairie.example",
        Key::Escape,
    );
    click(&mut harness, "Vérifiée");
    click(&mut harness, "Terminé");
    let links = harness.state().actor(2).links.clone();
    let link = links.first().unwrap();
    assert_eq!(
        (link.label.as_str(), &link.state),
        ("Conseil", &LinkState::Verified)
    );
    assert_eq!(link.address, "https://mairie.example");
    click(&mut harness, "Supprimer le lien Conseil");
    assert!(harness.state().actor(2).links.is_empty());
}

#[test]
fn several_are_changed_together_and_undone_together() {
    let mut harness = harness(&[1, 2, 3]);
    harness.get_by_label("3 acteur·ices");
    harness.get_by_label("Catégorie\u{A0}: — (différents)");
    click(&mut harness, "Neutre");
    let stances =
        |harness: &Harness<'_, Bench>| [1, 2, 3].map(|id| harness.state().actor(id).stance.clone());
    assert!(stances(&harness).iter().all(|it| *it == Stance::Neutral));
    undo(&mut harness);
    assert!(!stances(&harness).contains(&Stance::Neutral));
    click(&mut harness, "Aligner en ligne");
    let heights = [1, 2, 3].map(|id| harness.state().place(id).y);
    assert!(heights.iter().all(|it| *it == heights[0]));
    click(&mut harness, "Retirer Mairie de la sélection");
    assert_eq!(harness.state().editor.selection.actors().count(), 2);
}

#[test]
fn several_are_sorted_together() {
    let mut harness = harness(&[1, 2, 3]);
    click(&mut harness, "Catégorie\u{A0}: — (différents)");
    let category = harness.state().editor.board().categories.get(4).cloned();
    let category = category.unwrap();
    click(&mut harness, &category.name);
    let sorted: Vec<Option<CategoryId>> = [1, 2, 3]
        .map(|id| harness.state().actor(id).category)
        .to_vec();
    assert_eq!(sorted, [Some(category.id); 3]);
}

#[test]
fn other_axes_keep_everyone_at_the_same_spot_and_undo_brings_the_values_back() {
    let mut harness = harness(&[]);
    let before = harness.state().editor.board().clone();
    click(&mut harness, "Axes: Alliances");
    click(&mut harness, "Carte du pouvoir");
    let map = harness.state().editor.map().clone();
    assert_eq!((map.axes.preset.as_str(), map.axes.x.min), ("power", -5.0));
    assert_eq!(map.name, "Carte du pouvoir");
    assert_eq!(harness.state().place(1).x, Some(3.0));
    assert_eq!(harness.state().place(1).y, Some(3.6));
    undo(&mut harness);
    assert_eq!(*harness.state().editor.board(), before);
}

#[test]
fn other_ends_keep_what_is_unknown_unknown() {
    let mut board = board(Language::French);
    let map = board.maps.first().unwrap().clone();
    let place = Placement {
        x: Some(2.5),
        certainty: Certainty::Unsure,
        ..Placement::default()
    };
    board.apply(&Edit::Place(ActorId(7), map.id, place));
    let mut axes = map.axes;
    (axes.x.min, axes.x.max) = (-100.0, 100.0);
    for edit in with_axes(&board, map.id, axes) {
        board.apply(&edit);
    }
    let place = board.actor(ActorId(7)).unwrap().placement(map.id);
    assert_eq!((place.x, place.y), (Some(-50.0), None));
    assert_eq!(place.certainty, Certainty::Unsure);
}

#[test]
fn the_end_of_an_axis_counts_only_when_the_typing_ends() {
    let mut harness = harness(&[]);
    let field = harness
        .get_all_by_label("Maximum")
        .find(|it| it.accesskit_node().role() == Role::TextInput);
    let at = field.unwrap().rect().center();
    harness.hover_at(at);
    harness.drag_at(at);
    harness.drop_at(at);
    harness.run();
    retype(&mut harness, "100", Key::Enter);
    let end = harness.state().editor.map().axes.y.max;
    assert!((end - 100.0).abs() < 1e-9, "{end}");
    assert_eq!(harness.state().place(1).y, Some(36.0));
    undo(&mut harness);
    assert_eq!(harness.state().place(1).y, Some(3.6));
}

#[test]
fn the_board_is_described() {
    let mut harness = harness(&[]);
    write(&mut harness, "Titre", "Non à l’entrepôt", Key::Escape);
    write(&mut harness, "Date de l’atelier", "1/12/2026", Key::Enter);
    let about = harness.state().editor.board().description.clone();
    assert_eq!(about.title, "Non à l’entrepôt");
    assert_eq!(about.date, "2026-12-01");
    harness.get_by_label("mardi 1er décembre 2026");
    write(&mut harness, "Date de l’atelier", "31/02/2026", Key::F12);
    harness.get_by_label("Une date s’écrit comme 23/11/2026.");
    undo(&mut harness);
    undo(&mut harness);
    assert_eq!(harness.state().editor.board().description.title, "");
}

#[test]
fn the_totals_can_be_heard() {
    let harness = harness(&[]);
    harness.get_by_label("7\u{A0}acteur·ices\u{A0}· 6\u{A0}placé·es\u{A0}· 1\u{A0}à placer");
    let heard = |said: &str| {
        let charts = harness.get_all_by_role(Role::Image);
        let labels: Vec<_> = charts
            .filter_map(|it| it.accesskit_node().label())
            .collect();
        assert!(labels.iter().any(|it| it.contains(said)), "{labels:?}");
    };
    heard("Par position\u{A0}: Adversaire actif·ve\u{A0}: 1");
    heard("Syndicats\u{A0}: 1");
}
