//! Members, meetings and what follows, at the real App.

use super::{TODAY, Window};
use alliage::editor::Command;
use alliage::formats::{Progress, Shown, picture, svg};
use alliage::model::{
    Actor, ActorId, Board, Change, Contact, Edit, End, Engagement, Ext, MapId, Member, MemberId,
    Stance, Task, TaskId, TaskKind,
};
use alliage::scene::Look;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use std::path::Path;
use std::sync::Arc;

const FEW: &str = "Riverain·es du chemin des Prés";

impl Window {
    fn board(&self) -> &Board {
        self.editor().board()
    }

    fn named(&self, name: &str) -> &Actor {
        self.board().actor(self.id(name)).unwrap()
    }

    fn select(&mut self, name: &str) -> ActorId {
        let id = self.id(name);
        self.run(Command::select([id]));
        id
    }

    /// Clicks what bears a name, wherever it is in a part that scrolls.
    fn reach(&mut self, label: &str) {
        self.harness.get_by_label(label).scroll_to_me();
        self.harness.run();
        self.click(label);
    }

    /// Clicks what bears a name in the window over everything.
    fn reach_in_front(&mut self, label: &str) {
        let last = self.harness.get_all_by_label(label).last();
        last.unwrap().scroll_to_me();
        self.harness.run();
        let last = self.harness.get_all_by_label(label).last();
        last.unwrap().click();
        self.harness.run();
    }

    pub(super) fn write(&mut self, field: &str, text: &str) {
        let written = [Role::TextInput, Role::MultilineTextInput];
        let found = self.harness.get_by(|node| {
            written.contains(&node.role()) && node.label().as_deref() == Some(field)
        });
        found.scroll_to_me();
        found.focus();
        self.harness.run();
        self.key(Modifiers::COMMAND, Key::A);
        self.type_text(text);
    }

    fn with_members(&mut self, names: &[&str]) {
        let member = |(nth, name): (usize, &&str)| Member {
            id: MemberId(nth as u64 + 1),
            name: (*name).to_owned(),
            ext: Ext::new(),
        };
        let members: Vec<_> = names.iter().enumerate().map(member).collect();
        for edit in self.editor().board().listing(&members) {
            self.run(Command::Edit(edit));
        }
    }
}

/// The example as it was when boards had neither members nor meetings.
fn open() -> Window {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root.join("tests/fixtures/v1/entrepot-des-trois-chenes.ron");
    Window::open(Some(file))
}

#[test]
fn members_are_typed_one_after_the_other_renamed_ordered_and_taken_out() {
    let mut window = open();
    window.run(Command::Deselect);
    window.reach("Dire qui nous sommes");
    for name in ["Amina", "Bruno", "amina"] {
        window.type_text(name);
        window.key(Modifiers::NONE, Key::Enter);
    }
    let names = |window: &Window| -> Vec<String> {
        let members = window.board().members.iter();
        members.map(|it| it.name.clone()).collect()
    };
    assert_eq!(names(&window), ["Amina", "Bruno"], "nobody is there twice");
    window.click("Descendre Amina");
    assert_eq!(names(&window), ["Bruno", "Amina"]);
    window.click("Retirer Bruno");
    assert_eq!(names(&window), ["Amina"], "nothing named Bruno");
    window.key(Modifiers::NONE, Key::Escape);
    for left in [2, 2, 1, 0] {
        window.run(Command::Undo);
        assert_eq!(names(&window).len(), left);
    }
}

#[test]
fn taking_a_member_out_says_what_goes_with_it() {
    let mut window = open();
    window.with_members(&["Amina", "Bruno"]);
    let id = window.id(FEW);
    let pair = Change::Pair(vec![MemberId(1), MemberId(2)]);
    window.run(Command::Edit(Edit::Change(id, pair)));
    window.run(Command::Deselect);
    window.reach("Modifier qui nous sommes");
    window.click("Retirer Amina");
    assert_eq!(window.board().members.len(), 2, "it asks first");
    window.harness.get_by_label("• 1 binôme");
    window.click("Retirer");
    assert_eq!(window.board().members.len(), 1);
    assert_eq!(window.named(FEW).pair, [MemberId(2)]);
}

#[test]
fn who_knows_them_is_a_tap_and_the_pair_is_two_at_most() {
    let mut window = open();
    window.with_members(&["Amina", "Bruno", "Claire"]);
    let id = window.select("LPO");
    window.reach("Amina les connaît");
    let tie = |window: &Window| {
        let mut ties = window.board().acquaintances(MemberId(1), id);
        ties.next().map(|(_, tie)| (tie.from, tie.strength))
    };
    assert_eq!(tie(&window), Some((End::Member(MemberId(1)), 2)));
    window.reach("Très bien");
    assert_eq!(tie(&window), Some((End::Member(MemberId(1)), 3)));
    window.reach("Amina les connaît");
    assert_eq!(tie(&window), None);
    for name in ["Claire", "Amina"] {
        window.reach(&format!("{name} dans le binôme"));
    }
    assert_eq!(window.named("LPO").pair, [MemberId(3), MemberId(1)]);
    let third = window.harness.query_by_label("Bruno dans le binôme");
    assert!(third.is_none(), "two at most");
    window.harness.get_by_label("BINÔME C+A");
    for _ in 0..5 {
        window.run(Command::Undo);
    }
    assert!(window.named("LPO").pair.is_empty());
}

#[test]
fn a_meeting_is_logged_with_what_follows_as_one_entry() {
    let mut window = open();
    window.with_members(&["Amina", "Bruno"]);
    let before = window.board().clone();
    let id = window.select("Parents d’élèves");
    window.reach("Noter une rencontre");
    window.reach("Bruno y était");
    window.write("Jour de la rencontre", "21/11/2026");
    window.write("Ce qui compte pour elles et eux", "Le trajet à pied");
    window.reach_in_front("Allié·e");
    window.reach("En faire aussi la position de la fiche (maintenant\u{A0}: Inconnue)");
    window.write("Ce que nous promettons", "Envoyer le dossier");
    window.write("Prochaine étape", "Relancer");
    window.write("Pour quand\u{A0}: Prochaine étape", "28/11/2026");
    window.click("Enregistrer la rencontre");
    let board = window.board();
    let meetings = board.meetings_with(id);
    let [(meeting_id, meeting)] = meetings.as_slice() else {
        panic!("{meetings:?}");
    };
    assert_eq!(meeting.date, Some(date(2026, 11, 21)));
    assert_eq!(meeting.who, [MemberId(2)]);
    assert_eq!(meeting.motives, "Le trajet à pied");
    assert_eq!(meeting.stance, Stance::Ally);
    let tasks: Vec<_> = board.tasks_about(id).map(|(_, task)| task).collect();
    assert_eq!(tasks.len(), 2);
    assert!(tasks.iter().all(|it| it.meeting == Some(*meeting_id)));
    assert_eq!(tasks[0].kind, TaskKind::Ours);
    assert_eq!(
        (&*tasks[1].text, tasks[1].due),
        ("Relancer", Some(date(2026, 11, 28)))
    );
    let actor = window.named("Parents d’élèves");
    assert_eq!(actor.engagement, Engagement::Met);
    assert_eq!(actor.stance, Stance::Ally);
    window
        .harness
        .get_by_label("21 nov. — tête-à-tête. Le trajet à pied");
    window.harness.get_by_label("Relancer avant le 28 nov.");
    window.run(Command::Undo);
    assert_eq!(*window.board(), before, "one entry");
}

#[test]
fn the_stance_felt_that_day_leaves_the_card_alone_unless_it_is_asked_for() {
    let mut window = open();
    let id = window.select("Parents d’élèves");
    window.reach("Noter une rencontre");
    window.reach_in_front("Adversaire");
    window.click("Enregistrer la rencontre");
    assert_eq!(window.named("Parents d’élèves").stance, Stance::Unknown);
    let meetings = window.board().meetings_with(id);
    assert_eq!(meetings[0].1.stance, Stance::Opponent);
    assert_eq!(meetings[0].1.date, Some(TODAY));
}

#[test]
fn what_was_written_and_not_saved_is_there_again() {
    let mut window = open();
    let id = window.select("Parents d’élèves");
    window.reach("Noter une rencontre");
    window.write("Ce qui compte pour elles et eux", "Le trajet");
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.harness.query_by_label("Annuler").is_none(), "closed");
    assert!(window.board().meetings_with(id).is_empty());
    window.reach("Noter une rencontre");
    window.harness.get_by_label("Recommencer");
    window.click("Enregistrer la rencontre");
    assert_eq!(window.board().meetings_with(id)[0].1.motives, "Le trajet");
}

#[test]
fn a_meeting_is_changed_and_deleted_and_its_promises_stay() {
    let mut window = open();
    let id = window.select("Parents d’élèves");
    window.reach("Noter une rencontre");
    window.write("Ce qu’iels promettent", "Une salle");
    window.click("Enregistrer la rencontre");
    let card = "23 nov. — tête-à-tête";
    window.reach(card);
    window.reach(&format!("Modifier la rencontre\u{A0}: {card}"));
    window.write("Ce qu’iels savent faire", "Chanter");
    window.click("Enregistrer la rencontre");
    assert_eq!(window.board().meetings_with(id)[0].1.know_how, "Chanter");
    window.reach(&format!("Supprimer la rencontre\u{A0}: {card}"));
    assert!(window.board().meetings_with(id).is_empty());
    let promises: Vec<_> = window.board().tasks_about(id).collect();
    assert_eq!((promises.len(), promises[0].1.meeting), (1, None));
    window.click("Annuler");
    assert_eq!(window.board().meetings_with(id).len(), 1);
}

#[test]
fn a_promise_is_ticked_with_what_shows_it_and_all_is_undone() {
    let mut window = open();
    let id = window.select("Parents d’élèves");
    window.reach("Ajouter une étape ou une promesse");
    window.click("Leur promesse");
    window.write("Ce qu’iels promettent", "Une salle");
    window.write("Pour quand\u{A0}: Ce qu’iels promettent", "20/11/2026");
    window.click("Enregistrer");
    let late = "Une salle, Leur promesse · en retard (il y a 3 jours)";
    window.harness.get_by_label(late);
    window.reach("Cocher\u{202F}: Une salle");
    window.type_text("Clés reçues");
    window.click("C’est fait");
    let task = |window: &Window| {
        let mut tasks = window.board().tasks_about(id);
        tasks.next().map(|(_, task)| task.clone())
    };
    let done = task(&window).unwrap().done.unwrap();
    assert_eq!((done.on, &*done.proof), (Some(TODAY), "Clés reçues"));
    window.run(Command::Undo);
    assert_eq!(task(&window).unwrap().done, None);
    window.run(Command::Undo);
    assert_eq!(task(&window), None);
}

#[test]
fn nobody_to_contact_is_asked_about_before_anything_is_noted() {
    let mut window = open();
    let id = window.select("Société de chasse");
    window.reach("Ne pas contacter");
    assert!(window.named("Société de chasse").no_contact);
    let lifts = window
        .harness
        .query_by_label("Permettre à nouveau le contact");
    assert!(lifts.is_some(), "the card warns");
    for (add, saves) in [
        ("Noter une rencontre", "Enregistrer la rencontre"),
        ("Ajouter une étape ou une promesse", "Enregistrer"),
    ] {
        window.reach(add);
        assert!(
            window.harness.query_by_label(saves).is_none(),
            "it asks first"
        );
        window.click("Ne rien noter");
        assert!(window.harness.query_by_label(saves).is_none());
        window.reach(add);
        window.click("Noter quand même");
        assert!(window.harness.query_by_label(saves).is_some());
        window.click("Annuler");
    }
    assert!(window.board().meetings_with(id).is_empty());
    assert!(
        window.named("Société de chasse").no_contact,
        "the flag stays"
    );
    window.reach("Permettre à nouveau le contact");
    assert!(!window.named("Société de chasse").no_contact);
}

#[test]
fn contact_details_are_folded_away_and_nowhere_else() {
    let mut window = open();
    let id = window.select(FEW);
    let contact = Contact {
        phone: "0612345678".to_owned(),
        mail: "lopez@example.org".to_owned(),
        details: "Madame Lopez".to_owned(),
        ..Contact::default()
    };
    window.run(Command::Edit(Edit::SetContact(id, contact)));
    let private = ["0612345678", "lopez", "Lopez"];
    let told = |window: &Window| -> Vec<String> {
        let nodes = window.harness.query_all_by(|_| true);
        let texts = nodes.flat_map(|node| {
            let node = node.accesskit_node();
            let parts = [node.label(), node.value(), node.description()];
            parts.into_iter().flatten().collect::<Vec<_>>()
        });
        let leaks = |text: &String| private.iter().any(|it| text.contains(it));
        texts.filter(leaks).collect()
    };
    assert_eq!(told(&window), Vec::<String>::new(), "folded away");
    window.reach("Coordonnées — jamais sur la carte");
    assert!(!told(&window).is_empty(), "asked for");
    window.write("Téléphone", "0700000000");
    assert_eq!(
        window.board().contacts.get(&id).unwrap().phone,
        "0700000000"
    );
    window.select("LPO");
    window.select(FEW);
    assert_eq!(told(&window), Vec::<String>::new(), "folded away again");
    let board = window.board();
    let (all, progress) = (Shown::ALL, Progress::default());
    let picture = picture(board, MapId(1), Look::light(), ',', all, &progress);
    let drawn = svg::svg(&picture.unwrap(), &progress).unwrap();
    let copied = alliage::app::Copied::new(window.editor().excerpt());
    for private in ["0700000000", "lopez", "Lopez"] {
        assert!(!drawn.contains(private) && !copied.text.contains(private));
    }
}

#[test]
fn the_follow_up_is_a_panel_and_a_calendar_file() {
    let mut window = open();
    let id = window.id("LPO");
    let task = Task {
        text: "Relancer".to_owned(),
        due: Some(date(2026, 11, 28)),
        ..Task::about(id, TaskKind::NextStep)
    };
    window.run(Command::Edit(Edit::PutTask(TaskId(1), Arc::new(task))));
    window
        .harness
        .get_by_role_and_label(Role::Tab, "Suivi")
        .click();
    window.harness.run();
    window.click("LPO, Relancer, dans 5 jours");
    assert_eq!(window.editor().selected(), Some(id));
    window.reach("Exporter en calendrier (.ics)…");
    window.click("Choisir le fichier…");
    let path = window.home.path().join("suivi");
    window.write("Fichier", path.to_str().unwrap());
    window.key(Modifiers::NONE, Key::Enter);
    window.wait();
    let text = std::fs::read_to_string(path.with_extension("ics")).unwrap();
    assert!(text.contains("DTSTART;VALUE=DATE:20261128"), "{text}");
}

#[test]
fn in_a_narrow_window_the_card_comes_in_place_of_the_follow_up() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root.join("tests/fixtures/v1/entrepot-des-trois-chenes.ron");
    let size = egui::vec2(900.0, 700.0);
    let mut window = Window::sized(Some(file), size, alliage::i18n::Language::French);
    let task = Task {
        text: "Relancer".to_owned(),
        ..Task::about(window.id("LPO"), TaskKind::NextStep)
    };
    window.run(Command::Edit(Edit::PutTask(TaskId(1), Arc::new(task))));
    window
        .harness
        .get_by_role_and_label(Role::Tab, "Suivi")
        .click();
    window.harness.run();
    assert!(window.harness.query_by_label("Renommer LPO").is_none());
    window.click("LPO, Relancer");
    window.harness.get_by_label("Renommer LPO");
}
