//! The window: one board at a time, or the start screen; carries out what the interface asks for.

mod answers;
mod carrying;
mod choices;
mod clipboard;
mod copied;
mod exports;
mod files;
mod follow_up;
mod frame;
mod jobs;
mod log;
mod maps;
mod menu;
mod opening;
mod paths;
mod presets;
mod questions;
mod requests;
mod session;
mod settings;
mod start;
mod threads;
mod windows;

pub use copied::Copied;
pub use settings::{Recent, Settings};
pub use threads::Threads;

use crate::editor::{Editor, Outcome};
use crate::i18n::{Language, Texts};
use crate::library;
use crate::model::{ActorId, IdSource};
use crate::store::Folders;
use crate::ui::asks::Answers;
use crate::ui::bars::toasts;
use crate::ui::canvas::router::TouchRouter;
use crate::ui::right::InspectorState;
use crate::ui::style::theme;
use crate::ui::windows::file_chooser::{PathDialog, PathPurpose};
use crate::ui::windows::{PanelState, finder, tie_to};
use crate::ui::{Carried, Dialog, Request, ThemeChoice, canvas};
use eframe::egui;
use jiff::civil::Date;
use jobs::Jobs;
use session::Session;
use std::path::PathBuf;

/// How the program was started.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The file to open at once.
    pub file: Option<PathBuf>,
    /// The language, if it was asked for; else that of the settings or the system.
    pub language: Option<Language>,
    /// Where settings and backups are; `None` keeps none.
    pub folders: Option<Folders>,
    /// Whether the system's file dialogs are used; if not, the program's own.
    pub native_dialogs: bool,
    /// The day it is taken to be; `None` is that of the clock.
    pub today: Option<Date>,
}

/// What is to be done once the board is saved, or the person does not care.
#[derive(Clone, Debug, PartialEq)]
enum After {
    Quit,
    Start,
    New(String),
    Open,
    OpenPath(PathBuf),
    OpenExample(String),
}

/// A question over the window.
enum Question {
    /// The board is not saved: save, drop, or stay.
    Unsaved(After),
    /// Something to be read and closed: in short, in full, and what only the curious need.
    Message(String, String, String),
    /// The file changed on the disk: keep both, replace, or stop.
    Changed(PathBuf),
    /// There is a file of that name: replace it, choose another, or stop.
    Replace(PathPurpose, PathBuf),
    /// This map is to be deleted.
    DeleteMap(crate::model::MapId),
    /// The path dialog, when the system has none.
    Path(PathDialog),
    /// A window would have somebody contact an actor whom nobody is to contact.
    NoContact(ActorId, Dialog),
}

/// The program.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own; no two exclude each other"
)]
pub struct App {
    settings: Settings,
    kept: Settings,
    options: Options,
    texts: Texts,
    session: Option<Session>,
    /// What stands for a board where there is none: on the start screen.
    blank: Editor,
    jobs: Jobs,
    question: Option<Question>,
    dialog: Option<Dialog>,
    link: Option<String>,
    carried: Option<Carried>,
    copied: Option<Copied>,
    canvas: canvas::Canvas,
    panel: crate::ui::Panel,
    panels: PanelState,
    inspector: InspectorState,
    finder: finder::Palette,
    tie_to: tie_to::TieTo,
    maps: crate::ui::bars::tabs::MapTabs,
    answers: Answers,
    toasts: toasts::Toasts,
    panels_shown: bool,
    card_shown: bool,
    after_save: Option<After>,
    wanted: Option<PathPurpose>,
    leaving: bool,
    touched: bool,
    title: String,
    menu: Option<(egui::Pos2, Option<crate::editor::Item>)>,
}

impl App {
    /// Prepares the window.
    pub fn new(ctx: &egui::Context, options: Options) -> Self {
        theme::install(ctx);
        ctx.add_plugin(TouchRouter::default());
        let settings = options
            .folders
            .as_ref()
            .map(Settings::load)
            .unwrap_or_default();
        let mut app = Self::with(ctx, settings, options);
        ctx.set_zoom_factor(app.settings.scale);
        app.wear(ctx);
        if let Some(file) = app.options.file.take() {
            app.open_now(file);
        }
        app
    }

    /// The window without a board.
    fn with(ctx: &egui::Context, settings: Settings, options: Options) -> Self {
        let language = options.language.unwrap_or_else(|| settings.speaks());
        Self {
            texts: Texts::new(language),
            kept: settings.clone(),
            session: None,
            blank: Editor::new(library::board(language.code(), ""), IdSource::system()),
            jobs: Jobs::new(ctx),
            question: None,
            dialog: None,
            link: None,
            carried: None,
            copied: None,
            canvas: canvas::Canvas::default(),
            panel: settings.opens(),
            panels: PanelState::default(),
            inspector: InspectorState::default(),
            finder: finder::Palette::default(),
            tie_to: tie_to::TieTo::default(),
            maps: crate::ui::bars::tabs::MapTabs::default(),
            answers: Answers::default(),
            toasts: toasts::Toasts::default(),
            panels_shown: true,
            card_shown: false,
            after_save: None,
            wanted: None,
            leaving: false,
            touched: false,
            title: String::new(),
            menu: None,
            settings,
            options,
        }
    }

    /// The editor of the board that is open.
    pub fn editor(&self) -> Option<&crate::editor::Editor> {
        self.session.as_ref().map(|session| &session.editor)
    }

    /// The editor of the board that is open, to be given commands.
    pub fn editor_mut(&mut self) -> Option<&mut crate::editor::Editor> {
        self.session.as_mut().map(|session| &mut session.editor)
    }

    /// The file of the board that is open.
    pub fn path(&self) -> Option<&std::path::Path> {
        self.session.as_ref()?.path.as_deref()
    }

    /// Whether work on a thread is under way.
    pub fn busy(&self) -> bool {
        self.jobs.busy()
    }

    fn wear(&mut self, ctx: &egui::Context) {
        match self.settings.wears() {
            ThemeChoice::Light => ctx.set_theme(egui::Theme::Light),
            ThemeChoice::Dark => ctx.set_theme(egui::Theme::Dark),
            ThemeChoice::System => {
                ctx.set_theme(egui::ThemePreference::System);
                self.jobs.ask_theme();
            }
        }
    }

    /// Once a finger was used, taps on panels may stray by 5 mm, as fingers do.
    fn allow_for_fingers(&mut self, ctx: &egui::Context) {
        let touched = ctx.with_plugin(|router: &mut TouchRouter| router.touched());
        if touched == Some(true) && !self.touched {
            self.touched = true;
            let slop = 5.0 * 96.0 / 25.4 / ctx.zoom_factor();
            ctx.options_mut(|options| options.input_options.max_click_dist = slop);
        }
    }

    /// Carries out what was asked for during a frame.
    fn carry_out(&mut self, ctx: &egui::Context, requests: Vec<Request>) {
        for request in requests {
            requests::request(self, ctx, request);
        }
        self.hear_outcomes();
        self.keep_settings();
    }

    /// Writes the settings if they changed.
    fn keep_settings(&mut self) {
        if self.settings == self.kept {
            return;
        }
        self.kept = self.settings.clone();
        if let Some(folders) = self.options.folders.clone() {
            self.jobs.keep_settings(folders, self.kept.text());
        }
    }

    /// What the editor leaves for the window to do.
    fn hear_outcomes(&mut self) {
        let Some(session) = &mut self.session else {
            return;
        };
        let mut notes = Vec::new();
        for outcome in session.editor.take_outcomes() {
            match outcome {
                Outcome::Menu(at, item) => {
                    self.menu = Some((egui::pos2(at.x as f32, at.y as f32), item));
                }
                Outcome::WriteNote(tie) => notes.push(tie),
                Outcome::OpenCard => (self.panels_shown, self.card_shown) = (true, true),
                Outcome::PutBack(moved) => {
                    let said = self.texts.of("canvas-put-back").to_owned();
                    let keep = self.texts.of("canvas-keep-there").to_owned();
                    let command = session.editor.keeping(&moved);
                    self.toasts.offer(said, keep, command.into());
                }
                Outcome::Held(actor) => {
                    let name = session
                        .editor
                        .board()
                        .actor(actor)
                        .map_or("", |it| &it.name);
                    let said = self.texts.with("canvas-held", &[("name", name.into())]);
                    self.toasts.say(said);
                }
            }
        }
        for tie in notes {
            self.write_note(tie);
        }
    }

    /// Brings the card of a tie forward and lets its note be written.
    fn write_note(&mut self, tie: crate::model::TieId) {
        (self.panels_shown, self.card_shown) = (true, true);
        self.inspector.write_note(tie);
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        for done in self.jobs.poll() {
            self.done(ctx, done);
        }
        if ctx.input(|input| input.viewport().close_requested()) && !self.leaving {
            self.leave_if_saved(ctx);
        }
        let focused = egui::Event::WindowFocused(true);
        if self.settings.wears() == ThemeChoice::System
            && ctx.input(|input| input.events.contains(&focused))
        {
            // Somebody may have changed it meanwhile, and no system tells on its own.
            self.jobs.ask_theme();
        }
        let today = self.options.today;
        if let Some(session) = &mut self.session {
            session.editor.today = today.unwrap_or_else(|| jiff::Zoned::now().date());
        }
        self.tell_title(ctx);
        self.allow_for_fingers(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, window: &mut eframe::Frame) {
        let mut requests = Vec::new();
        frame::frame(self, ui, &mut requests);
        files::dropped(ui, &mut requests);
        let ctx = ui.ctx().clone();
        self.carry_out(&ctx, requests);
        if let Some(purpose) = self.wanted.take() {
            self.pick(purpose, window);
        }
    }
}

/// Opens the window and stays until it is closed.
pub fn run(options: Options) -> eframe::Result {
    log::begin();
    let native = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("Alliage")
            .with_app_id("alliage")
            .with_inner_size([1440.0, 900.0])
            .with_min_inner_size([720.0, 480.0])
            .with_drag_and_drop(true),
        renderer: eframe::Renderer::Glow,
        persist_window: false,
        ..Default::default()
    };
    eframe::run_native(
        "alliage",
        native,
        Box::new(|context| Ok(Box::new(App::new(&context.egui_ctx, options)))),
    )
}
