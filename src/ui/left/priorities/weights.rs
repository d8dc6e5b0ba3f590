//! How much each part of a score counts: sliders that change the board.

use crate::analysis::priorities::Part;
use crate::editor::{Act, Command, Label};
use crate::i18n::firm;
use crate::model::{Axis, Edit, Ext, WEIGHT_MAX, Weights};
use crate::scene::icons::glyph;
use crate::ui::widgets::{heading, link_button, value_slider};
use crate::ui::{Desk, Request};
use egui::{Align, Id, Key, Layout, Response, RichText, Ui};

/// Weights go by such steps.
const STEP: f64 = 0.05;

/// The weight of a part, to be changed.
fn weight(weights: &mut Weights, part: Part) -> &mut f64 {
    match part {
        Part::Power => &mut weights.power,
        Part::Nearness => &mut weights.nearness,
        Part::Resources => &mut weights.resources,
        Part::Target => &mut weights.target,
        Part::Acquaintance => &mut weights.acquaintance,
        Part::Effort => &mut weights.effort,
    }
}

/// Shows the weights, and the way back to where all count alike. `sliding` is the slider that is being dragged.
pub fn weights_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    sliding: &mut Option<Id>,
    requests: &mut Vec<Request>,
) {
    let texts = desk.texts;
    heading(ui, desk.look, texts.of("priorities-weights"));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for part in Part::ALL {
            weight_ui(ui, desk, sliding, part, requests);
        }
    });
    let even = Weights {
        ext: desk.editor.board().weights.ext.clone(),
        ..Weights::default()
    };
    let reset = texts.of("priorities-weights-reset");
    let icon = Some(glyph::ARROW_COUNTER_CLOCKWISE);
    if desk.editor.board().weights != even && link_button(ui, desk.look, icon, reset).clicked() {
        let edits = vec![Edit::SetWeights(even)];
        requests.push(Command::Do(Label::of(Act::Weights), edits).into());
    }
}

fn weight_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    sliding: &mut Option<Id>,
    part: Part,
    requests: &mut Vec<Request>,
) {
    let texts = desk.texts;
    let mut weights = desk.editor.board().weights.clone();
    let value = weight(&mut weights, part);
    let name = texts.of(super::why::key(part));
    ui.spacing_mut().interact_size.y = 20.0;
    ui.horizontal(|ui| {
        ui.label(RichText::new(firm(name)).size(13.0));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(RichText::new(texts.number(*value, 2)).size(13.0).strong());
        });
    });
    let axis = Axis {
        title: name.to_owned(),
        low: String::new(),
        high: String::new(),
        min: 0.0,
        max: WEIGHT_MAX,
        ext: Ext::new(),
    };
    let mut slid = Some(*value);
    let response = ui
        .push_id(name, |ui| value_slider(ui, desk.look, &axis, &mut slid))
        .inner;
    let stepped = slid.map_or(*value, |it| (it / STEP).round() * STEP);
    let moved = (stepped - *value).abs() > STEP / 2.0;
    *value = stepped;
    slide(ui, sliding, &response, moved.then_some(weights), requests);
}

/// Passes on what a slider did. One drag, or one press of an arrow key, is one entry of the undo list.
fn slide(
    ui: &Ui,
    sliding: &mut Option<Id>,
    slid: &Response,
    weights: Option<Weights>,
    requests: &mut Vec<Request>,
) {
    if let Some(weights) = weights {
        let keys = [Key::ArrowLeft, Key::ArrowRight];
        let by_key = ui.input(|input| keys.iter().any(|key| input.key_pressed(*key)));
        if by_key || *sliding != Some(slid.id) {
            requests.push(Command::Mark(Label::of(Act::Weights)).into());
            *sliding = Some(slid.id);
        }
        requests.push(Command::Edit(Edit::SetWeights(weights)).into());
    } else if *sliding == Some(slid.id) && !slid.is_pointer_button_down_on() {
        *sliding = None;
    }
}
