//! The questions and windows over everything, and what becomes of their answers.

use super::{After, App, Question, follow_up};
use crate::formats::FormatId;
use crate::library;
use crate::ui::before_export::before_export_ui;
use crate::ui::panels::{categories, guide, list, tie_kinds};
use crate::ui::path::{Listing, PathAnswer, PathPurpose, path_ui};
use crate::ui::start::{Recent, new_board_ui};
use crate::ui::{
    Desk, Dialog, Request, about, ask, dialog, palette, settings, sheet, theme, tie_to,
};
use eframe::egui::Context;
use std::path::{Path, PathBuf};

/// Shows the question that stands, and acts on its answer.
pub(super) fn question_ui(app: &mut App, ctx: &Context, requests: &mut Vec<Request>) {
    let Some(question) = app.question.take() else {
        return;
    };
    match question {
        Question::Unsaved(after) => unsaved_ui(app, ctx, after, requests),
        Question::Message(title, text, details) => {
            let asked = ask::Ask {
                title: &title,
                text: &text,
                details: &details,
                buttons: &[app.texts.of("close")],
            };
            if ask::ask_ui(ctx, theme::look(ctx), &asked).is_none() {
                app.question = Some(Question::Message(title, text, details));
            }
        }
        Question::Changed(path) => changed_ui(app, ctx, path),
        Question::NoContact(actor, dialog) => {
            follow_up::no_contact_ui(app, ctx, (actor, dialog), requests);
        }
        Question::DeleteMap(map) => super::maps::delete_ui(app, ctx, map),
        Question::Replace(purpose, path) => replace_ui(app, ctx, purpose, path),
        Question::Path(mut dialog) => {
            let look = (&app.texts, theme::look(ctx));
            let (recent, purpose) = (recent(app), dialog.purpose);
            let mut read = |folder: &Path| listing(folder, purpose);
            match path_ui(ctx, look, &mut dialog, &recent, &mut read) {
                Some(PathAnswer::Chosen(path)) => chosen(app, purpose, path),
                Some(PathAnswer::Cancelled) => app.after_save = None,
                None => app.question = Some(Question::Path(dialog)),
            }
        }
    }
}

/// A path was chosen in the window: what is there is replaced only if that is wanted, as the system's dialogs ask too.
fn chosen(app: &mut App, purpose: PathPurpose, path: PathBuf) {
    let path = super::files::with_ending(path, purpose);
    if purpose != PathPurpose::Open && path.exists() {
        app.question = Some(Question::Replace(purpose, path));
    } else {
        app.picked(purpose, path);
    }
}

fn replace_ui(app: &mut App, ctx: &Context, purpose: PathPurpose, path: PathBuf) {
    let texts = &app.texts;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let text = texts.with("replace-text", &[("name", name.into())]);
    let asked = ask::Ask {
        title: texts.of("replace-title"),
        text: &text,
        details: "",
        buttons: &[
            texts.of("cancel"),
            texts.of("replace-yes"),
            texts.of("replace-other"),
        ],
    };
    match ask::ask_ui(ctx, theme::look(ctx), &asked) {
        Some(0) => app.after_save = None,
        Some(1) => app.picked(purpose, path),
        Some(_) => app.ask_path(purpose),
        None => app.question = Some(Question::Replace(purpose, path)),
    }
}

fn unsaved_ui(app: &mut App, ctx: &Context, after: After, requests: &mut Vec<Request>) {
    let texts = &app.texts;
    let asked = ask::Ask {
        title: texts.of("unsaved-title"),
        text: texts.of("unsaved-text"),
        details: "",
        buttons: &[
            texts.of("unsaved-save"),
            texts.of("unsaved-drop"),
            texts.of("unsaved-stay"),
        ],
    };
    match ask::ask_ui(ctx, theme::look(ctx), &asked) {
        Some(0) => {
            app.after_save = Some(after);
            requests.push(Request::Save);
        }
        Some(1) => {
            app.session = None;
            app.proceed(ctx, after);
        }
        Some(_) => {}
        None => app.question = Some(Question::Unsaved(after)),
    }
}

/// The file changed on the disk since it was opened: nothing is lost whatever is answered.
fn changed_ui(app: &mut App, ctx: &Context, path: PathBuf) {
    let texts = &app.texts;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let text = texts.with("changed-text", &[("name", name.into())]);
    let asked = ask::Ask {
        title: texts.of("changed-title"),
        text: &text,
        details: "",
        buttons: &[
            texts.of("changed-keep-both"),
            texts.of("changed-replace"),
            texts.of("cancel"),
        ],
    };
    match ask::ask_ui(ctx, theme::look(ctx), &asked) {
        Some(0) => {
            let beside = beside(&path, texts.of("changed-word"));
            app.save_to(beside, true);
        }
        Some(1) => app.save_to(path, true),
        Some(_) => app.after_save = None,
        None => app.question = Some(Question::Changed(path)),
    }
}

/// A name beside a file that nothing bears yet, such as `tableau (conflit 2026-11-23).ron`.
fn beside(path: &Path, word: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let day = jiff::Zoned::now().date();
    let ending = FormatId::Board.format().ending();
    let name = |nth: usize| {
        let again = if nth == 0 {
            String::new()
        } else {
            format!(" {}", nth + 1)
        };
        path.with_file_name(format!("{stem} ({word} {day}{again}).{ending}"))
    };
    (0..100)
        .map(name)
        .find(|path| !path.exists())
        .unwrap_or_else(|| name(100))
}

/// What a folder holds, hidden entries left out.
fn listing(folder: &Path, purpose: PathPurpose) -> Listing {
    let formats = purpose.formats();
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            return Listing {
                error: error.to_string(),
                ..Listing::default()
            };
        }
    };
    let mut listing = Listing::default();
    for entry in entries.filter_map(Result::ok).take(5000) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            listing.folders.push(name);
        } else if formats.iter().any(|format| format.fits(&path)) {
            listing.files.push(name);
        }
    }
    listing.folders.sort_by_key(|name| name.to_lowercase());
    listing.files.sort_by_key(|name| name.to_lowercase());
    listing
}

/// The recent files, in words.
pub(super) fn recent(app: &App) -> Vec<Recent> {
    let recent = app.settings.recent.iter();
    recent
        .map(|known| Recent {
            path: known.path.clone(),
            name: if known.title.is_empty() {
                let name = known.path.file_name().unwrap_or_default();
                name.to_string_lossy().into_owned()
            } else {
                known.title.clone()
            },
            when: crate::ui::date::shown(&app.texts, &known.day),
        })
        .collect()
}

/// Shows the window that is open.
pub(super) fn dialog_ui(app: &mut App, ctx: &Context, requests: &mut Vec<Request>) {
    let look = theme::look(ctx);
    if app.link.is_some() {
        link_ui(app, ctx, requests);
        return;
    }
    let Some(mut dialog) = app.dialog.take() else {
        return;
    };
    match &mut dialog {
        Dialog::Settings => {
            let values = settings::Settings {
                language: app.texts.language(),
                theme: app.settings.wears(),
                scale: app.settings.scale,
                letter_keys: app.settings.letter_keys,
                wheel_zooms: app.settings.wheel_zooms,
                recent: app.settings.recent.len(),
            };
            settings::settings_ui(ctx, (&app.texts, look), &values, requests);
        }
        Dialog::About => about::about_ui(ctx, &app.texts, look, requests),
        Dialog::NewBoard => {
            let presets = library::presets(app.texts.language().code());
            let offered = super::frame::start_presets(presets, &app.texts);
            new_board_ui(ctx, (&app.texts, look), &offered, requests);
        }
        Dialog::NewMap => super::maps::new_ui(app, ctx, requests),
        Dialog::Palette
        | Dialog::Sheet
        | Dialog::List(_)
        | Dialog::Categories
        | Dialog::TieKinds
        | Dialog::Export(_)
        | Dialog::TieTo(_) => board_dialog_ui(app, ctx, &mut dialog, requests),
        Dialog::Matrix | Dialog::Vote | Dialog::PinAnyway(_) => {
            super::choices::window_ui(app, ctx, &dialog, requests);
        }
        Dialog::Members | Dialog::Meeting(..) | Dialog::Task(..) => {
            if follow_up::window_ui(app, ctx, &dialog, requests) {
                requests.push(Request::CloseDialog);
            }
        }
    }
    app.dialog.get_or_insert(dialog);
}

/// Shows the address of a link before it is opened.
fn link_ui(app: &App, ctx: &Context, requests: &mut Vec<Request>) {
    let (Some(address), Some(session)) = (&app.link, &app.session) else {
        return;
    };
    let desk = Desk {
        editor: &session.editor,
        texts: &app.texts,
        look: theme::look(ctx),
    };
    let window = dialog::Window {
        key: "link",
        title: app.texts.of("link-ask-title"),
        close: app.texts.of("close"),
        width: 520.0,
    };
    let ((), closed) = dialog::window_ui(ctx, desk.look, window, |ui| {
        guide::ask_link_ui(ui, desk, address, requests);
    });
    if closed {
        requests.push(Request::CloseDialog);
    }
}

/// The windows that need a board.
fn board_dialog_ui(app: &mut App, ctx: &Context, open: &mut Dialog, requests: &mut Vec<Request>) {
    let texts = &app.texts;
    let open_board = app.session.as_ref().map(|session| &session.editor);
    let editor = open_board.unwrap_or(&app.blank);
    let desk = Desk {
        editor,
        texts,
        look: theme::look(ctx),
    };
    let window = |key, title, width| dialog::Window {
        key,
        title,
        close: texts.of("close"),
        width,
    };
    let cards = library::cards(texts.language().code());
    let ((), closed) = match open {
        Dialog::Palette => {
            return palette::palette_ui(ctx, desk, &mut app.palette, requests);
        }
        Dialog::TieTo(from) => {
            return tie_to::tie_to_ui(ctx, desk, *from, &mut app.tie_to, requests);
        }
        Dialog::Export(format) => {
            return before_export_ui(ctx, desk, *format, requests);
        }
        Dialog::TieKinds => {
            let window = window("tie-kinds", texts.of("tie-kinds-title"), 760.0);
            let state = &mut app.panels.tie_kinds;
            dialog::window_ui(ctx, desk.look, window, |ui| {
                tie_kinds::tie_kinds_ui(ui, desk, state, requests);
            })
        }
        Dialog::List(text) => {
            let window = window("list", texts.of("list-title"), 560.0);
            let state = &mut app.panels.list;
            dialog::window_ui(ctx, desk.look, window, |ui| {
                list::list_ui(ui, desk, text, state, requests);
            })
        }
        Dialog::Categories => {
            let window = window("categories", texts.of("categories-title"), 760.0);
            let state = &mut app.panels.categories;
            dialog::window_ui(ctx, desk.look, window, |ui| {
                categories::categories_ui(ui, desk, &cards, state, requests);
            })
        }
        _ => return sheet::sheet_ui(ctx, desk, requests),
    };
    if closed {
        requests.push(Request::CloseDialog);
    }
}
