//! The sheet of shortcuts and gestures.

use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::action::Action;
use crate::ui::bars::bar::{MENUS, Menu};
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::dialog::{Window, window_ui};
use crate::ui::widgets::{heading, hint};
use crate::ui::{Desk, Request};
use egui::{Context, Label, RichText, Ui, vec2};

/// The gestures, in groups: the key of the group, and how many lines it has. Each line has two texts:
/// `gesture-mouse-1` says how, `gesture-mouse-1-does` says what it does.
const GESTURES: [(&str, usize); 4] = [
    ("gesture-mouse", 15),
    ("gesture-trackpad", 2),
    ("gesture-finger", 11),
    ("gesture-pen", 3),
];

/// The least width of a column, in points.
const COLUMN: f32 = 280.0;

/// One line of the sheet: how, and what it does.
type Line = (String, String);

/// Shows the sheet.
pub fn sheet_ui(ctx: &Context, desk: Desk<'_>, requests: &mut Vec<Request>) {
    let window = Window {
        key: "sheet",
        title: desk.texts.of("sheet-title"),
        close: desk.texts.of("close"),
        width: 980.0,
    };
    let ((), closed) = window_ui(ctx, desk.look, window, |ui| groups_ui(ui, desk));
    if closed {
        requests.push(Request::CloseDialog);
    }
}

/// Everything the sheet says, in groups with a title.
pub fn groups(ctx: &Context, desk: Desk<'_>) -> Vec<(String, Vec<Line>)> {
    let texts = desk.texts;
    let mut groups = Vec::new();
    let mut told = Vec::new();
    for menu in MENUS {
        if let Menu::More(key, lines) = menu {
            let mut actions = Vec::new();
            gather(lines, &mut actions);
            told.extend(actions.iter().copied());
            groups.push((texts.of(key).to_owned(), lines_of(ctx, desk, &actions)));
        }
    }
    let rest: Vec<Action> = (Action::ALL.iter().copied())
        .filter(|action| !told.contains(action))
        .collect();
    let (tools, moves) = rest
        .into_iter()
        .partition::<Vec<Action>, _>(|action| matches!(action, Action::Tool(_)));
    groups.push((
        texts.of("sheet-tools").to_owned(),
        lines_of(ctx, desk, &tools),
    ));
    let mut moves = lines_of(ctx, desk, &moves);
    moves.push((
        texts.of("key-escape").to_owned(),
        texts.of("sheet-escape").to_owned(),
    ));
    groups.push((texts.of("sheet-moves").to_owned(), moves));
    for (group, count) in GESTURES {
        let line = |nth| {
            let key = format!("{group}-{nth}");
            let does = format!("{key}-does");
            (texts.of(&key).to_owned(), texts.of(&does).to_owned())
        };
        groups.push((texts.of(group).to_owned(), (1..=count).map(line).collect()));
    }
    groups
}

fn gather(lines: &[Menu], actions: &mut Vec<Action>) {
    for line in lines {
        match line {
            Menu::Do(action) => actions.push(*action),
            Menu::Each(each) => actions.extend_from_slice(each),
            Menu::More(_, more) => gather(more, actions),
            Menu::Line => {}
        }
    }
}

/// The actions that have shortcuts, with all of them.
fn lines_of(ctx: &Context, desk: Desk<'_>, actions: &[Action]) -> Vec<Line> {
    let line = |action: &Action| {
        let chords = action.chords();
        let printed: Vec<String> = (chords.iter())
            .map(|chord| chord.text(desk.texts, ctx.os()))
            .collect();
        let or = desk.texts.of("sheet-or");
        let keys = printed.join(&format!("\u{a0}{or} "));
        (!keys.is_empty()).then(|| (keys, desk.texts.of(action.key()).to_owned()))
    };
    actions.iter().filter_map(line).collect()
}

fn groups_ui(ui: &mut Ui, desk: Desk<'_>) {
    hint(ui, desk.look, desk.texts.of("sheet-hint"));
    let groups = groups(ui.ctx(), desk);
    let count = ((ui.available_width() / COLUMN).floor() as usize).clamp(1, 3);
    let shared = share(&groups, count);
    ui.spacing_mut().item_spacing.x = 28.0;
    ui.columns(count, |columns| {
        for (column, places) in columns.iter_mut().zip(shared) {
            for (title, lines) in places.iter().filter_map(|place| groups.get(*place)) {
                group_ui(column, desk.look, title, lines);
            }
        }
    });
    ui.add_space(8.0);
}

/// Which groups stand in which column, so that all are about as long: the next group goes to the shortest.
fn share(groups: &[(String, Vec<Line>)], count: usize) -> Vec<Vec<usize>> {
    let mut columns = vec![(0_usize, Vec::new()); count];
    for (place, (_, lines)) in groups.iter().enumerate() {
        if let Some(column) = columns.iter_mut().min_by_key(|(length, _)| *length) {
            column.0 += lines.len() + 2;
            column.1.push(place);
        }
    }
    columns.into_iter().map(|(_, places)| places).collect()
}

fn group_ui(ui: &mut Ui, look: &Look, title: &str, lines: &[Line]) {
    heading(ui, look, title);
    ui.spacing_mut().item_spacing = vec2(10.0, 5.0);
    let width = ui.available_width();
    for (how, does) in lines {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().interact_size.y = 0.0;
            let how = RichText::new(how)
                .font(fonts::id(Font::SemiBold, 13.0))
                .color(color32(look.primary));
            ui.allocate_ui(vec2(width * 0.42, 0.0), |ui| {
                ui.set_width(width * 0.42);
                ui.add(Label::new(how).wrap());
            });
            let does = RichText::new(does).font(fonts::id(Font::Regular, 13.0));
            ui.add(Label::new(does).wrap());
        });
    }
}
