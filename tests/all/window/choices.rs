//! Needs, priorities and the vote, in the real window.

mod needs;
mod ranks;
mod vote;

use super::{Window, example};
use alliage::analysis::{never, priorities};
use alliage::editor::Command;
use alliage::i18n::Language;
use alliage::model::{Actor, ActorId, Change, Edit, ResourceId, Vote};
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, vec2};
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};

/// The window with one of the panels, high enough for all of it.
fn open(panel: &str) -> Window {
    let mut window = Window::sized(Some(example()), vec2(1440.0, 3000.0), Language::French);
    tab(&mut window, panel);
    window
}

fn tab(window: &mut Window, panel: &str) {
    let tab = window.harness.get_by_role_and_label(Role::Tab, panel);
    tab.click();
    window.harness.run();
}

fn run(window: &mut Window, command: Command) {
    let editor = window.harness.state_mut().editor_mut().unwrap();
    editor.run(command);
    window.harness.run();
}

fn change(window: &mut Window, name: &str, change: Change) {
    let id = window.id(name);
    run(window, Command::Edit(Edit::Change(id, change)));
}

fn undo(window: &mut Window, times: usize) {
    for _ in 0..times {
        window.key(Modifiers::COMMAND, Key::Z);
    }
}

fn actor<'a>(window: &'a Window, name: &str) -> &'a Actor {
    let id = window.id(name);
    window.editor().board().actor(id).unwrap()
}

fn resource(window: &Window, name: &str) -> ResourceId {
    window.editor().board().resource_named(name).unwrap()
}

/// A label with plain spaces: which of the firm ones it has depends on its length.
fn plain(label: &str) -> String {
    label.replace(['\u{202F}', '\u{A0}'], " ")
}

/// What a node says: a plain text has a value in place of a label.
fn words(node: &AccessKitNode<'_>) -> Option<String> {
    node.label().or_else(|| node.value())
}

fn click(window: &mut Window, label: &str) {
    let all = window
        .harness
        .query_all_by(|node| node.label().is_some_and(|it| plain(&it) == label));
    let found: Vec<_> = all.collect();
    assert_eq!(found.len(), 1, "{label}");
    found[0].click();
    window.harness.run();
}

/// A vote that nobody gave a dot in yet.
fn begin_a_vote(window: &mut Window) {
    run(window, Command::Edit(Edit::SetVote(Vote::default())));
    click(window, "Voter avec des points");
}

/// Where something stands whose label begins so.
fn begins(window: &Window, start: &str) -> Rect {
    let all = window.harness.query_all_by(|node| {
        node.role() == Role::Button && node.label().is_some_and(|it| plain(&it).starts_with(start))
    });
    let found: Vec<Rect> = all.map(|node| node.rect()).collect();
    assert_eq!(found.len(), 1, "{start}");
    found[0]
}

fn click_what_begins(window: &mut Window, start: &str) {
    let found = window.harness.get_by(|node| {
        node.role() == Role::Button && node.label().is_some_and(|it| plain(&it).starts_with(start))
    });
    found.click();
    window.harness.run();
}

fn is_there(window: &Window, label: &str) -> bool {
    let mut found = window
        .harness
        .query_all_by(|node| words(node).is_some_and(|it| plain(&it) == label));
    found.next().is_some()
}

/// The names in the ranked list, from the top.
fn ranked(window: &Window) -> Vec<String> {
    let rows = window.harness.query_all_by(|node| {
        let label = node.label().unwrap_or_default();
        node.role() == Role::Button && label.contains(", score ")
    });
    let mut rows: Vec<(f32, String)> = rows
        .map(|row| {
            let label = row.accesskit_node().label().unwrap();
            let name = label.split_once(". ").unwrap().1;
            let name = name.rsplit_once(", score ").unwrap().0;
            (row.rect().top(), name.to_owned())
        })
        .collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    rows.into_iter().map(|(_, name)| name).collect()
}

/// The names as the answer about the board ranks them; the targets are asked, and not allied with.
fn rightly_ranked(window: &Window) -> Vec<String> {
    let editor = window.editor();
    let scores = priorities::rank(editor.board(), editor.map_id(), &never).unwrap();
    let name = |id: ActorId| editor.board().actor(id).unwrap().name.clone();
    let target = |id: ActorId| editor.board().actor(id).unwrap().target;
    let allies = scores.iter().filter(|score| !target(score.actor));
    allies.map(|score| name(score.actor)).collect()
}
