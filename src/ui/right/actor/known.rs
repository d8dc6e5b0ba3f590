//! Who of us knows an actor, who is in charge of contact with it, and whether nobody is to contact it.

use crate::editor::{Act, Command, Label};
use crate::i18n::Value;
use crate::model::{
    Actor, ActorId, Change, Edit, End, Member, MemberId, PAIR_MAX, STRENGTH_MAX, Tie, TieId,
};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::right::bench::Bench;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{Chip, chip, choice, hint, icon_in, line, link_button};
use crate::ui::{Dialog, Request, words};
use egui::{Align, Frame, Layout, Margin, RichText, Sense, Stroke, Ui, vec2};
use std::sync::Arc;

/// How much of a row the name of a member takes.
const NAME: f32 = 0.3;
/// The texts that say how well a member knows an actor, from hardly to well.
const STRENGTHS: [&str; STRENGTH_MAX as usize] =
    ["known-strength-1", "known-strength-2", "known-strength-3"];

/// Warns that nobody is to contact an actor.
pub fn warning_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId, actor: &Actor) {
    if !actor.no_contact {
        return;
    }
    let look = bench.look();
    let frame = Frame::new()
        .fill(color32(look.danger_soft))
        .stroke(Stroke::new(1.5, color32(look.danger)))
        .corner_radius(10)
        .inner_margin(Margin::symmetric(12, 8));
    ui.add_space(4.0);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            let (square, _) = ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover());
            let danger = color32(look.danger);
            icon_in(ui.painter(), square, glyph::PROHIBIT, 20.0, danger);
            let words = RichText::new(bench.of("no-contact")).font(fonts::id(Font::Bold, 15.0));
            ui.label(words.color(danger));
        });
        hint(ui, look, bench.of("no-contact-asks"));
        if link_button(ui, look, None, bench.of("no-contact-lift")).clicked() {
            forbid(bench, id, false);
        }
    });
}

fn forbid(bench: &mut Bench<'_, '_>, id: ActorId, forbidden: bool) {
    let label = Label::on(Act::Edit, bench.board(), &[id]);
    bench.change(label, Edit::Change(id, Change::NoContact(forbidden)));
}

/// Shows who of us knows an actor, and how well; who its pair is; and the switch that forbids contact.
pub fn known_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId, actor: &Actor) {
    bench.heading(ui, "known-title");
    let members = Arc::clone(&bench.board().members);
    if members.is_empty() {
        hint(ui, bench.look(), bench.of("known-no-members"));
        let who = bench.of("board-members-add");
        if link_button(ui, bench.look(), Some(glyph::USERS_THREE), who).clicked() {
            bench.ask(Request::Show(Dialog::Members));
        }
    } else {
        knowing_ui(ui, bench, id, &members);
        pair_ui(ui, bench, (id, actor), &members);
    }
    let forbid_words = bench.of("no-contact");
    let off = !actor.no_contact;
    if off && link_button(ui, bench.look(), Some(glyph::PROHIBIT), forbid_words).clicked() {
        forbid(bench, id, true);
    }
}

fn knowing_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId, members: &[Member]) {
    let look = bench.look();
    if bench.board().acquaintance().is_none() {
        hint(ui, look, bench.of("known-no-kind"));
        return;
    }
    let mut toggled = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
        for member in members {
            let on = bench.board().acquaintances(member.id, id).next().is_some();
            let named = [("name", Value::from(member.name.as_str()))];
            let said = bench.texts().with("known-by", &named);
            let shown = Chip {
                text: &member.name,
                chosen: Some(on),
                ..Chip::default()
            };
            if chip(ui, look, shown).accessible_name(said).clicked() {
                toggled = Some((member.id, on));
            }
        }
    });
    if let Some((member, on)) = toggled {
        know(bench, member, id, !on);
    }
    for member in members {
        strength_ui(ui, bench, id, member);
    }
}

/// Says that a member knows an actor, or no longer does.
fn know(bench: &mut Bench<'_, '_>, member: MemberId, id: ActorId, known: bool) {
    let board = bench.board();
    let ties = board.acquaintances(member, id);
    let mut edits: Vec<_> = ties.map(|(tie, _)| Edit::RemoveTie(tie)).collect();
    if let Some(kind) = board.acquaintance().filter(|_| known) {
        let tie = Tie::new(End::Member(member), id, kind);
        edits = vec![Edit::PutTie(bench.desk.editor.fresh(), Arc::new(tie))];
    }
    let label = Label::on(Act::Edit, board, &[id]);
    bench.ask(Command::Do(label, edits));
}

/// How well a member knows an actor, if it is known at all.
fn strength_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId, member: &Member) {
    let board = bench.board();
    let Some((tie_id, tie)) = board.acquaintances(member.id, id).next() else {
        return;
    };
    let texts = bench.texts();
    let steps = STRENGTHS.map(|key| texts.of(key));
    let size = vec2(ui.available_width(), TOUCH);
    let row = Layout::left_to_right(Align::Center);
    let clicked = ui
        .allocate_ui_with_layout(size, row, |ui| {
            ui.push_id(("strength", member.id), |ui| {
                let width = ui.available_width() * NAME;
                name_ui(ui, bench, &member.name, width);
                let present = usize::from(tie.strength.max(1)) - 1;
                let shades = (bench.look().primary, present + 1);
                choice(ui, bench.look(), &steps, Some(present), shades)
            })
            .inner
        })
        .inner;
    if let Some(step) = clicked {
        strengthen(bench, id, (tie_id, tie), step as u8 + 1);
    }
}

fn name_ui(ui: &mut Ui, bench: &Bench<'_, '_>, name: &str, width: f32) {
    let (rect, response) = ui.allocate_exact_size(vec2(width, TOUCH), Sense::hover());
    let ink = color32(bench.look().ink);
    let galley = line(ui, name, fonts::id(Font::Regular, 13.0), ink, width - 6.0);
    let at = egui::pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    response.on_hover_text(name);
}

fn strengthen(
    bench: &mut Bench<'_, '_>,
    actor: ActorId,
    (id, tie): (TieId, &Arc<Tie>),
    strength: u8,
) {
    let tie = Tie {
        strength,
        ..Tie::clone(tie)
    };
    let label = Label::on(Act::Edit, bench.board(), &[actor]);
    bench.change(label, Edit::PutTie(id, Arc::new(tie)));
}

/// Who is in charge of contact: at most two can be picked.
fn pair_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    (id, actor): (ActorId, &Actor),
    members: &[Member],
) {
    let (look, texts) = (bench.look(), bench.texts());
    let initials = words::initials(bench.board(), &actor.pair);
    let title = if initials.is_empty() {
        texts.of("pair-title").to_owned()
    } else {
        texts.with("pair-named", &[("pair", initials.into())])
    };
    crate::ui::widgets::heading(ui, look, &title);
    let full = actor.pair.len() >= PAIR_MAX;
    let picked = picks_ui(ui, bench, actor, members);
    if full && members.len() > PAIR_MAX {
        hint(ui, look, texts.of("pair-full"));
    }
    if let Some((member, on)) = picked {
        let mut pair = actor.pair.clone();
        if on {
            pair.retain(|known| *known != member);
        } else {
            pair.push(member);
        }
        let label = Label::on(Act::Edit, bench.board(), &[id]);
        bench.change(label, Edit::Change(id, Change::Pair(pair)));
    }
}

/// The members who can be picked, or put back; tells who was, and whether they were picked before.
fn picks_ui(
    ui: &mut Ui,
    bench: &Bench<'_, '_>,
    actor: &Actor,
    members: &[Member],
) -> Option<(MemberId, bool)> {
    let (look, texts) = (bench.look(), bench.texts());
    let full = actor.pair.len() >= PAIR_MAX;
    let mut picked = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
        // Who cannot be picked now is not shown: the two who are can make room.
        let pick = |member: &&Member| !full || actor.pair.contains(&member.id);
        for member in members.iter().filter(pick) {
            let on = actor.pair.contains(&member.id);
            let named = [("name", Value::from(member.name.as_str()))];
            let said = texts.with("pair-member", &named);
            let shown = Chip {
                text: &member.name,
                chosen: Some(on),
                ..Chip::default()
            };
            if chip(ui, look, shown).accessible_name(said).clicked() {
                picked = Some((member.id, on));
            }
        }
    });
    picked
}
