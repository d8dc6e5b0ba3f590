//! Between whom a tie is: each end is a way to go there.

use crate::editor::Command;
use crate::model::{ActorId, End, Flow, Tie};
use crate::scene::icons::glyph;
use crate::ui::parts::actor_name;
use crate::ui::right::bench::Bench;
use crate::ui::widgets::{Entry, entry};
use crate::ui::words::end_name;
use egui::Ui;

/// Shows both ends of a tie.
pub(super) fn ends_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, tie: &Tie) {
    let (from, to) = match tie.flow {
        Flow::Forward | Flow::Other(_) => ("tie-from", "tie-to"),
        Flow::Both | Flow::None => ("tie-between", "tie-and"),
    };
    ui.spacing_mut().item_spacing.y = 2.0;
    bench.caption(ui, from);
    match tie.from {
        End::Actor(actor) => actor_ui(ui, bench, actor),
        End::Member(_) => {
            let name = end_name(bench.board(), tie.from);
            let shown = Entry {
                icon: Some(glyph::USER),
                text: name,
                note: bench.of("tie-one-of-us"),
                ..Entry::default()
            };
            ui.add_enabled_ui(false, |ui| entry(ui, bench.look(), shown));
        }
    }
    bench.caption(ui, to);
    actor_ui(ui, bench, tie.to);
}

/// One actor; a click goes there.
fn actor_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId) {
    let Some(actor) = bench.board().actor(id) else {
        return;
    };
    let shown = Entry {
        badge: Some(bench.board().category_of(actor)),
        text: actor_name(bench.desk, actor),
        ..Entry::default()
    };
    if ui
        .push_id(id, |ui| entry(ui, bench.look(), shown))
        .inner
        .clicked()
    {
        bench.ask(Command::go_to(id));
    }
}
