//! The whole program without a window: a person at the real App, through what a screen reader hears.

mod choices;
mod exports;
mod fingers;
mod follow;
mod maps;
mod ties;
mod ways;

use alliage::app::{App, Options};
use alliage::editor::Editor;
use alliage::i18n::Language;
use alliage::model::{ActorId, MapId};
use alliage::store::Folders;
use egui::accesskit::Role;
use egui::{
    Event, Key, Modifiers, PointerButton, Pos2, TouchDeviceId, TouchId, TouchPhase, Vec2, pos2,
    vec2,
};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::Date;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The day it is in all these tests: a Monday.
const TODAY: Date = Date::constant(2026, 11, 23);
const STRUGGLE: &str = "assets/examples/entrepot-des-trois-chenes.ron";

/// A window of its own home.
struct Window {
    harness: Harness<'static, App>,
    home: TempDir,
}

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(STRUGGLE)
}

impl Window {
    fn open(file: Option<PathBuf>) -> Self {
        Self::sized(file, vec2(1440.0, 900.0), Language::French)
    }

    fn sized(file: Option<PathBuf>, size: Vec2, language: Language) -> Self {
        let home = tempfile::tempdir().unwrap();
        let options = Options {
            file,
            language: Some(language),
            folders: Some(Folders::at(home.path())),
            native_dialogs: false,
            today: Some(TODAY),
        };
        let mut harness = Harness::builder()
            .with_size(size)
            .with_step_dt(1.0 / 60.0)
            .with_max_steps(200)
            .with_theme(egui::Theme::Light)
            .build_eframe(move |cc| App::new(&cc.egui_ctx, options));
        harness.run();
        Self { harness, home }
    }

    /// How many frames are drawn in so many seconds in which nobody does anything: one whenever one is asked for.
    fn frames_asked_for(&mut self, seconds: f32) -> usize {
        let mut left = std::time::Duration::from_secs_f32(seconds);
        let mut frames = 0;
        loop {
            let output = self.harness.output();
            let viewport = output.viewport_output.values().next().unwrap();
            let wait = viewport.repaint_delay;
            let frame = std::time::Duration::from_secs_f32(1.0 / 60.0);
            let Some(rest) = left.checked_sub(wait.max(frame)) else {
                return frames;
            };
            left = rest;
            self.harness.step();
            frames += 1;
        }
    }

    fn editor(&self) -> &Editor {
        self.harness.state().editor().unwrap()
    }

    fn id(&self, name: &str) -> ActorId {
        let mut actors = self.editor().board().actors.iter();
        *actors
            .find(|(_, actor)| actor.name == name)
            .unwrap_or_else(|| panic!("no {name}"))
            .0
    }

    fn values(&self, name: &str) -> Option<(f64, f64)> {
        self.editor()
            .board()
            .actor(self.id(name))
            .unwrap()
            .position(MapId(1))
    }

    fn at(&self, name: &str) -> Pos2 {
        let editor = self.editor();
        let node = editor.node(self.id(name)).unwrap() as usize;
        let place = editor.arrangement().unwrap().places[node];
        let at = editor.view.camera.to_screen(editor.scene().nodes[node].at) + place.offset;
        pos2(at.x as f32, at.y as f32)
    }

    fn click(&mut self, label: &str) {
        self.harness.get_by_label(label).click();
        self.harness.run();
    }

    fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
    }

    fn type_text(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.harness.run();
    }

    fn drag(&mut self, from: Pos2, to: Pos2) {
        self.harness.hover_at(from);
        self.harness.drag_at(from);
        self.harness.step();
        for step in 1..=8 {
            self.harness.hover_at(from.lerp(to, step as f32 / 8.0));
            self.harness.step();
        }
        self.harness.drop_at(to);
        self.harness.run();
    }

    fn double_click(&mut self, at: Pos2) {
        for _ in 0..2 {
            for pressed in [true, false] {
                self.harness.event(Event::PointerMoved(at));
                self.harness.event(Event::PointerButton {
                    pos: at,
                    button: PointerButton::Primary,
                    pressed,
                    modifiers: Modifiers::NONE,
                });
            }
        }
        self.harness.run();
    }

    /// Lets what is under way on threads come to its end.
    fn wait(&mut self) {
        for _ in 0..500 {
            self.harness.step();
            if !self.harness.state().busy() {
                self.harness.run();
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        panic!("work on a thread did not end");
    }

    /// What a touch screen sends: a touch for each finger, and a mouse made of the first of them, as winit does it.
    fn touch(&mut self, finger: u64, phase: TouchPhase, at: Pos2, mimic: bool) {
        let events = &mut self.harness.input_mut().events;
        events.push(Event::Touch {
            device_id: TouchDeviceId(1),
            id: TouchId(finger),
            phase,
            pos: at,
            force: None,
        });
        if !mimic {
            return;
        }
        let button = |pressed| Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        match phase {
            TouchPhase::Start => events.extend([Event::PointerMoved(at), button(true)]),
            TouchPhase::Move => events.push(Event::PointerMoved(at)),
            TouchPhase::End => events.extend([button(false), Event::PointerGone]),
            TouchPhase::Cancel => events.push(Event::PointerGone),
        }
    }

    /// Lets the editor carry out a command.
    fn run(&mut self, command: impl Into<alliage::editor::Command>) {
        let editor = self.harness.state_mut().editor_mut().unwrap();
        editor.run(command.into());
        self.harness.run();
    }

    fn steps(&mut self, count: usize) {
        self.harness.run_steps(count);
    }

    /// What can be touched and is in view but smaller than a finger needs.
    fn too_small(&self) -> Vec<String> {
        let mut small = Vec::new();
        for role in [
            Role::Button,
            Role::Tab,
            Role::TextInput,
            Role::Slider,
            Role::ComboBox,
            Role::RadioButton,
            Role::CheckBox,
            Role::MenuItem,
        ] {
            for node in self.harness.query_all_by_role(role) {
                let rect = node.rect();
                let seen = self.harness.ctx.content_rect().contains_rect(rect);
                if seen && (rect.height() < 43.5 || rect.width() < 43.5) {
                    small.push(format!(
                        "{role:?} {:?} {:?}",
                        node.accesskit_node().label(),
                        rect.size()
                    ));
                }
            }
        }
        small
    }
}

#[test]
fn a_person_adds_places_classifies_saves_and_reopens() {
    let mut window = Window::open(None);
    assert!(
        window.harness.state().editor().is_none(),
        "it begins on the start screen"
    );
    window
        .harness
        .get_by(|node| node.label().is_some_and(|it| it.starts_with("Alliances")))
        .click();
    window.harness.run();
    assert!(window.editor().board().actors.is_empty());

    window
        .harness
        .get_by_role_and_label(Role::TextInput, "Ajouter des acteurs")
        .click();
    window.harness.run();
    for name in ["LPO", "Mairie"] {
        window.type_text(name);
        window.key(Modifiers::NONE, Key::Enter);
    }
    assert_eq!(
        window.editor().board().actors.len(),
        2,
        "Enter keeps the focus"
    );
    assert_eq!(window.values("LPO"), None);

    let chip = window
        .harness
        .get_all_by_label("LPO")
        .next()
        .unwrap()
        .rect()
        .center();
    let target = pos2(700.0, 400.0);
    window.drag(chip, target);
    let placed = window
        .values("LPO")
        .expect("it was dragged from the tray onto the map");
    window
        .harness
        .get_by(|node| node.role() == Role::ListItem && node.label().as_deref() == Some("LPO"));

    let id = window.id("LPO");
    window
        .harness
        .state_mut()
        .editor_mut()
        .unwrap()
        .run(alliage::editor::Command::select([id]));
    window.harness.run();
    let from = window.at("LPO");
    window.drag(from, from + vec2(-120.0, -80.0));
    let moved = window.values("LPO").unwrap();
    assert!(
        moved.0 < placed.0 && moved.1 > placed.1,
        "left and up: {placed:?} {moved:?}"
    );

    window.key(Modifiers::COMMAND, Key::S);
    let path = window.home.path().join("essai.ron");
    let field = window
        .harness
        .get_all_by_role(Role::TextInput)
        .last()
        .unwrap();
    field.click();
    window.harness.run();
    window.key(Modifiers::COMMAND, Key::A);
    window.type_text(path.to_str().unwrap());
    window.key(Modifiers::NONE, Key::Enter);
    window.wait();
    assert!(path.exists());
    assert!(window.editor().document.saved());

    let again = Window::open(Some(path));
    assert_eq!(again.values("LPO"), Some(moved));
    assert_eq!(again.editor().board(), window.editor().board());
}

#[test]
fn a_double_click_on_the_map_names_a_new_actor() {
    let mut window = Window::open(Some(example()));
    let count = window.editor().board().actors.len();
    window.double_click(pos2(520.0, 640.0));
    window.type_text("Chorale du Val");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(window.editor().board().actors.len(), count + 1);
    let (x, y) = window.values("Chorale du Val").unwrap();
    assert!(x < 5.0 && y < 5.0);
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(
        window.editor().board().actors.len(),
        count,
        "one undo takes it away"
    );
}

#[test]
fn nothing_is_repainted_while_nothing_moves() {
    let mut window = Window::open(Some(example()));
    window.harness.remove_cursor();
    window.harness.run();
    assert!(
        window.frames_asked_for(5.0) < 20,
        "what moved comes to rest"
    );
    assert_eq!(window.frames_asked_for(5.0), 0);
}

#[test]
fn everything_that_can_be_touched_is_large_enough() {
    for (file, size) in [
        (None, vec2(1280.0, 720.0)),
        (Some(example()), vec2(1440.0, 900.0)),
    ] {
        let mut window = Window::sized(file, size, Language::French);
        if let Some(editor) = window.harness.state_mut().editor_mut() {
            // The card has the narrowest fields.
            let first = *editor.board().actors.keys().next().unwrap();
            editor.run(alliage::editor::Command::select([first]));
            window.harness.run();
        }
        let small = window.too_small();
        assert!(small.is_empty(), "{small:#?}");
    }
}

#[test]
fn a_screen_reader_hears_every_actor_with_its_values() {
    let window = Window::open(Some(example()));
    for actor in window.editor().board().actors.values() {
        if actor.position(MapId(1)).is_none() {
            continue;
        }
        let node = window.harness.get_by(|node| {
            node.role() == Role::ListItem && node.label().as_deref() == Some(actor.name.as_str())
        });
        let value = node.accesskit_node().value().unwrap();
        assert!(
            value.contains("Pouvoir") && value.contains("Proximité"),
            "{value}"
        );
    }
}

#[test]
fn the_keyboard_alone_selects_moves_renames_and_undoes() {
    let mut window = Window::open(Some(example()));
    let canvas = window.harness.get_by_role(Role::Canvas);
    canvas.focus();
    window.harness.run();
    window.key(Modifiers::NONE, Key::Tab);
    let first = window
        .editor()
        .selected()
        .expect("Tab selects the first actor");
    window.key(Modifiers::NONE, Key::Tab);
    let second = window.editor().selected().unwrap();
    assert_ne!(first, second);
    let name = window.editor().board().actor(second).unwrap().name.clone();
    let before = window.values(&name).unwrap();
    window.key(Modifiers::NONE, Key::ArrowRight);
    let after = window.values(&name).unwrap();
    assert!(
        (after.0 - before.0 - 0.1).abs() < 0.01,
        "{before:?} {after:?}"
    );
    window.key(Modifiers::SHIFT, Key::ArrowDown);
    assert!((window.values(&name).unwrap().1 - before.1 + 0.5).abs() < 0.02);
    window.key(Modifiers::NONE, Key::F2);
    window.key(Modifiers::COMMAND, Key::A);
    window.type_text("Autre nom");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(
        window.editor().board().actor(second).unwrap().name,
        "Autre nom"
    );
    for _ in 0..3 {
        window.key(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(window.editor().board().actor(second).unwrap().name, name);
    assert_eq!(window.values(&name), Some(before));
    assert!(window.editor().document.saved());
}

#[test]
fn a_damaged_file_is_told_with_its_line_and_left_alone() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("abîmé.ron");
    let text = std::fs::read_to_string(example())
        .unwrap()
        .replacen("actors: [", "actors: [[", 1);
    std::fs::write(&path, &text).unwrap();
    let window = Window::open(Some(path.clone()));
    assert!(window.harness.state().editor().is_none());
    assert!(
        window
            .harness
            .query_all_by_label_contains("ligne")
            .next()
            .is_some()
    );
    assert_eq!(std::fs::read_to_string(path).unwrap(), text);
}

#[test]
fn leaving_with_unsaved_work_asks() {
    let mut window = Window::open(Some(example()));
    let id = window.id("LPO");
    let editor = window.harness.state_mut().editor_mut().unwrap();
    editor.run(alliage::editor::Command::select([id]));
    editor.run(alliage::editor::Command::Nudge(1.0, 0.0));
    window.harness.run();
    window.key(Modifiers::COMMAND, Key::N);
    window.harness.run();
    let stays = window.harness.query_by_label("Rester");
    let chooses = window.harness.query_by(|node| {
        node.label()
            .is_some_and(|it| it.starts_with("Carte du pouvoir"))
    });
    if let Some(preset) = chooses {
        assert!(stays.is_none());
        preset.click();
        window.harness.run();
    }
    window.click("Rester");
    assert_eq!(window.editor().board().actors.len(), 26);
    assert!(!window.editor().document.saved());
}

#[test]
fn the_language_changes_live_and_is_remembered() {
    let mut window = Window::open(Some(example()));
    assert!(
        window
            .harness
            .query_by_role_and_label(Role::Tab, "Ressources")
            .is_some()
    );
    let home = window.home.path().to_owned();
    window.key(Modifiers::COMMAND, Key::K);
    window.type_text("english");
    window.key(Modifiers::NONE, Key::Enter);
    assert!(
        window
            .harness
            .query_by_role_and_label(Role::Tab, "Resources")
            .is_some()
    );
    drop(window.harness);
    let settings = std::fs::read_to_string(home.join("config/settings.ron")).unwrap();
    assert!(settings.contains("language: \"en\""), "{settings}");
}

#[test]
fn at_any_scale_the_whole_map_is_seen_at_first() {
    for scale in ["0.75", "1.5", "2.0"] {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join("config")).unwrap();
        std::fs::write(
            home.path().join("config/settings.ron"),
            format!("(scale: {scale})"),
        )
        .unwrap();
        let options = Options {
            file: Some(example()),
            language: Some(Language::French),
            folders: Some(Folders::at(home.path())),
            native_dialogs: false,
            today: None,
        };
        let mut harness = Harness::builder()
            .with_size(vec2(1920.0, 1080.0))
            .with_step_dt(1.0 / 60.0)
            .with_max_steps(200)
            .build_eframe(move |cc| App::new(&cc.egui_ctx, options));
        harness.run();
        let editor = harness.state().editor().unwrap();
        let area = alliage::scene::spaces::area(editor.map());
        let camera = &editor.view.camera;
        for corner in [(area.x0, area.y0), (area.x1, area.y1)] {
            let seen = camera.view.contains(camera.to_screen(corner.into()));
            assert!(seen, "scale {scale}: zoom {}", camera.zoom);
        }
    }
}

#[test]
fn a_name_just_typed_is_seen_in_the_tray() {
    let mut window = Window::open(Some(example()));
    window
        .harness
        .get_by_role_and_label(Role::TextInput, "Ajouter des acteurs")
        .click();
    window.harness.run();
    window.type_text("Zone humide");
    window.key(Modifiers::NONE, Key::Enter);
    window.steps(40);
    let chip = window.harness.get_by_label("Zone humide").rect();
    let field = window
        .harness
        .get_by_role_and_label(Role::TextInput, "Ajouter des acteurs")
        .rect();
    assert!(
        chip.bottom() <= field.top() + 1.0,
        "{chip:?} above {field:?}"
    );
}
