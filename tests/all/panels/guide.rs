//! The guide: what comes first, and that nothing opens by itself.

use super::desk::{Bench, CARDS, board, open};
use alliage::editor::Command;
use alliage::i18n::Language;
use alliage::model::{ActorId, LinkState};
use alliage::ui::Request;
use alliage::ui::left::guide::guide_ui;
use alliage::ui::windows::ask_link::ask_link_ui;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

fn opened() -> Harness<'static, Bench> {
    let mut harness = open(Language::French, board(), |ui, desk, panels, requests| {
        guide_ui(ui, desk, &CARDS, &mut panels.left.guide, requests);
    });
    harness.run();
    harness
}

fn top(harness: &Harness<'_, Bench>, label: &str) -> f32 {
    harness.get_by_label(label).rect().top()
}

#[test]
fn what_suits_the_selected_actor_comes_first() {
    let mut harness = opened();
    let (workshop, elected) = ("Animer l’atelier", "Rencontrer les élu·es");
    let (all, elected_link) = (
        "Trouver des allié·es",
        "Plaidoyer : faire pression sur les élu·es",
    );
    assert!(top(&harness, workshop) < top(&harness, elected));
    assert!(top(&harness, all) < top(&harness, elected_link));
    harness
        .state_mut()
        .editor
        .run(Command::select([ActorId(7)]));
    harness.run();
    harness.get_by_label("POUR ÉLU·ES");
    assert!(top(&harness, elected) < top(&harness, workshop));
    assert!(top(&harness, elected_link) < top(&harness, all));
}

#[test]
fn a_link_is_asked_about_and_never_opened() {
    let mut harness = opened();
    harness.get_by_label("Trouver des allié·es").click();
    harness.run();
    let address = "https://lutteslocales.fr/trouver-des-allie-es".to_owned();
    assert_eq!(harness.state().asked, [Request::AskLink(address)]);
}

#[test]
fn a_link_within_a_card_is_asked_about_too() {
    let mut harness = opened();
    harness.get_by_label("Animer l’atelier").click();
    harness.run();
    harness.get_by_label("une page").click();
    harness.step();
    assert!(harness.output().platform_output.commands.is_empty());
    harness.run();
    let address = "https://example.org/page".to_owned();
    assert_eq!(harness.state().asked, [Request::AskLink(address)]);
}

#[test]
fn a_bad_address_never_reaches_the_board() {
    let mut harness = opened();
    harness.get_by_label("Modifier les liens").click();
    harness.run();
    harness.get_by_label("Ajouter un lien").click();
    harness.run();
    write(&mut harness, "Titre de la page", "Page");
    write(&mut harness, "Adresse complète", "javascript:alert(1)");
    harness.get_by_label(
        "Seules les adresses qui commencent par https://, http:// ou mailto: sont acceptées.",
    );
    harness.get_by_label("Enregistrer").click();
    harness.run();
    assert_eq!(harness.state().editor.board().links.len(), 3);
}

#[test]
fn a_link_is_added_with_its_date() {
    let mut harness = opened();
    harness.get_by_label("Modifier les liens").click();
    harness.run();
    harness.get_by_label("Ajouter un lien").click();
    harness.run();
    write(&mut harness, "Titre de la page", "Page ");
    write(&mut harness, "Adresse complète", "https://example.org/é");
    write(&mut harness, "Vérifié le", "3/12/2026");
    harness.get_by_label("Mène à example.org");
    harness.get_by_label("Enregistrer").click();
    harness.run();
    let links = &harness.state().editor.board().links;
    let link = links.last().unwrap();
    assert_eq!(link.label, "Page");
    assert_eq!(link.address, "https://example.org/%C3%A9");
    assert_eq!(link.checked, "2026-12-03");
    assert_eq!(link.state, LinkState::Likely);
    harness.state_mut().editor.run(Command::Undo);
    assert_eq!(harness.state().editor.board().links.len(), 3);
}

fn write(harness: &mut Harness<'_, Bench>, field: &str, text: &str) {
    let input = |harness: &Harness<'_, Bench>| {
        let role = egui::Role::TextInput;
        harness.get_by_role_and_label(role, field).rect().center()
    };
    let at = input(harness);
    harness.hover_at(at);
    harness.drag_at(at);
    harness.drop_at(at);
    harness.run();
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

fn asked(address: &'static str) -> Harness<'static, Bench> {
    // The address is no part of the bench: each has a function of its own.
    let shows: super::desk::Shows = match address {
        "good" => |ui, desk, _, requests| {
            ask_link_ui(ui, desk, "https://example.org/a?b=c", requests);
        },
        _ => |ui, desk, _, requests| {
            ask_link_ui(ui, desk, "https://lpo.fr@example.org/", requests);
        },
    };
    let mut harness = open(Language::French, board(), shows);
    harness.run();
    harness
}

#[test]
fn the_window_shows_where_a_link_leads_before_it_opens() {
    let mut harness = asked("good");
    harness.get_by_label("example.org");
    harness.get_by_label("https://example.org/a?b=c");
    harness.get_by_label("Ouvrir").click();
    harness.run();
    let open = Request::OpenLink("https://example.org/a?b=c".to_owned());
    assert_eq!(harness.state().asked, [open, Request::CloseDialog]);
}

#[test]
fn the_window_does_not_offer_to_open_a_misleading_address() {
    let harness = asked("bad");
    harness.get_by_label("Cette adresse ne sera pas ouverte.");
    assert!(harness.query_by_label("Ouvrir").is_none());
}

#[test]
fn a_line_of_a_card_never_breaks_at_a_narrow_space() {
    let mut harness = opened();
    harness.get_by_label("Rencontrer les élu·es").click();
    harness.run();
    let lines = harness.get_all_by_role(egui::Role::Label);
    let said: Vec<_> = lines.filter_map(|it| it.accesskit_node().value()).collect();
    assert!(said.iter().any(|it| it.contains("\u{A0}?")), "{said:?}");
    assert!(said.iter().all(|it| !it.contains('\u{202F}')), "{said:?}");
}
