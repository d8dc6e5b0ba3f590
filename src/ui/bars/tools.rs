//! What floats over the canvas: the tool bar at the bottom, the zoom at the top right.

mod kinds;
mod prompt;

use super::bar::tip;
use crate::editor::ToolKind;
use crate::model::Color;
use crate::scene::Font;
use crate::ui::action::{Action, tool_icon};
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{Entry, entry, focus_ring, icon_in};
use crate::ui::{Desk, Request};
use egui::{
    Align2, Area, Frame, Id, Pos2, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, vec2,
};

/// How much of the lower edge of the map the bar of tools covers, in points.
pub const HEIGHT: f32 = 80.0;
/// The side of a tool, in points.
const TOOL: f32 = 48.0;
/// The height of the zoom control.
const ZOOM: f32 = 44.0;
/// Room between what floats and the edges of the canvas.
const MARGIN: f32 = 16.0;

/// Shows what floats over the canvas; tells which parts of the screen it covers, where the canvas must not listen.
pub fn tools_ui(ui: &Ui, desk: Desk<'_>, canvas: Rect, requests: &mut Vec<Request>) -> Vec<Rect> {
    let bottom = canvas.center_bottom() - vec2(0.0, MARGIN);
    let tools = floating(
        ui,
        desk,
        "tools",
        (Align2::CENTER_BOTTOM, bottom),
        5,
        |ui| {
            ui.horizontal(|ui| bar_ui(ui, desk, requests));
        },
    );
    let narrow = canvas.width() < 360.0;
    let corner = canvas.right_top() + vec2(-MARGIN, 12.0);
    let zoom = floating(ui, desk, "zoom", (Align2::RIGHT_TOP, corner), 0, |ui| {
        ui.horizontal(|ui| zoom_ui(ui, desk, narrow, requests));
    });
    let corner = canvas.right_bottom() - vec2(MARGIN, MARGIN + 7.0);
    let named = canvas.width() > 640.0;
    let legend = kinds::legend_ui(ui, desk, (corner, named), requests);
    let mut covered = vec![tools, zoom, legend];
    if prompt::speaks(desk) {
        let above = tools.center_top() - vec2(0.0, 8.0);
        let room = canvas.width() - 2.0 * MARGIN - 24.0;
        let place = (Align2::CENTER_BOTTOM, above);
        covered.push(floating(ui, desk, "prompt", place, 8, |ui| {
            prompt::prompt_ui(ui, desk, room, requests);
        }));
    }
    covered
}

/// A white box over the canvas.
fn floating(
    ui: &Ui,
    desk: Desk<'_>,
    key: &str,
    (pivot, at): (Align2, Pos2),
    padding: i8,
    add: impl FnOnce(&mut Ui),
) -> Rect {
    let look = desk.look;
    let shadow = egui::Shadow {
        offset: [0, 2],
        blur: 10,
        spread: 0,
        color: color32(look.shadow),
    };
    let frame = Frame::new()
        .fill(color32(look.panel))
        .stroke(Stroke::new(1.0, color32(look.line)))
        .corner_radius(12)
        .inner_margin(padding)
        .shadow(shadow);
    let area = Area::new(Id::unique(("floating", key)))
        .pivot(pivot)
        .fixed_pos(at)
        .constrain(false)
        .show(ui.ctx(), |ui| frame.show(ui, add).response.rect);
    area.inner
}

fn bar_ui(ui: &mut Ui, desk: Desk<'_>, requests: &mut Vec<Request>) {
    ui.spacing_mut().item_spacing.x = 4.0;
    for tool in ToolKind::ALL {
        let action = Action::Tool(tool);
        let on = desk.editor.tool == tool;
        let name = desk.texts.of(tool.key());
        let response = tool_ui(ui, desk, tool_icon(tool), name, on);
        let tip = tip(ui, desk, action);
        if response.on_hover_text(tip).clicked() {
            requests.extend(action.request(desk));
        }
    }
}

fn tool_ui(ui: &mut Ui, desk: Desk<'_>, icon: char, name: &str, on: bool) -> Response {
    let look = desk.look;
    let (rect, response) = ui.allocate_exact_size(vec2(TOOL, TOOL), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, name));
    let inner = rect.shrink(1.0);
    if on {
        ui.painter().rect_filled(inner, 9, color32(look.primary));
    } else if response.hovered() {
        ui.painter().rect_filled(inner, 9, color32(look.hover));
    }
    let ink: Color = if on { look.on_primary } else { look.ink };
    icon_in(ui.painter(), rect, icon, 22.0, color32(ink));
    focus_ring(ui, look, &response, inner.shrink(3.0), 8);
    response
}

fn zoom_ui(ui: &mut Ui, desk: Desk<'_>, narrow: bool, requests: &mut Vec<Request>) {
    ui.spacing_mut().item_spacing.x = 0.0;
    step_ui(ui, desk, Action::ZoomOut, requests);
    if !narrow {
        figure_ui(ui, desk, requests);
    }
    step_ui(ui, desk, Action::ZoomIn, requests);
    step_ui(ui, desk, Action::FitAll, requests);
}

fn step_ui(ui: &mut Ui, desk: Desk<'_>, action: Action, requests: &mut Vec<Request>) {
    let name = tip(ui, desk, action);
    let (rect, response) = ui.allocate_exact_size(vec2(ZOOM, ZOOM), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.hovered() {
        let inner = rect.shrink(3.0);
        ui.painter().rect_filled(inner, 8, color32(desk.look.hover));
    }
    let icon = action.icon().unwrap_or_default();
    icon_in(ui.painter(), rect, icon, 18.0, color32(desk.look.ink));
    focus_ring(ui, desk.look, &response, rect.shrink(6.0), 6);
    if action == Action::FitAll {
        menu_ui(&response, desk, requests);
    }
    if response.on_hover_text(name).clicked() {
        requests.extend(action.request(desk));
    }
}

/// The zoom in hundredths; a click goes back to 100 %, the right button opens a menu.
fn figure_ui(ui: &mut Ui, desk: Desk<'_>, requests: &mut Vec<Request>) {
    let look = desk.look;
    let (rect, response) = ui.allocate_exact_size(vec2(56.0, ZOOM), Sense::click());
    let figure = desk.texts.percent(desk.editor.view.camera.zoom);
    let tip = tip(ui, desk, Action::ActualSize);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{figure}, {tip}")));
    if response.hovered() {
        let inner = rect.shrink2(vec2(0.0, 3.0));
        ui.painter().rect_filled(inner, 8, color32(look.hover));
    }
    let font = fonts::id(Font::SemiBold, 14.0);
    ui.painter().text(
        rect.center(),
        Align2::CENTER_CENTER,
        figure,
        font,
        color32(look.ink),
    );
    focus_ring(ui, look, &response, rect.shrink2(vec2(2.0, 6.0)), 6);
    menu_ui(&response, desk, requests);
    if response.on_hover_text(tip).clicked() {
        requests.extend(Action::ActualSize.request(desk));
    }
}

fn menu_ui(response: &Response, desk: Desk<'_>, requests: &mut Vec<Request>) {
    response.context_menu(|ui| {
        ui.set_width(300.0);
        for action in [Action::ActualSize, Action::FitAll, Action::FitSelection] {
            let text = action.text(desk);
            let chords = action.chords();
            let note = chords.first().map(|chord| chord.text(desk.texts, ui.os()));
            let shown = Entry {
                icon: action.icon(),
                text: &text,
                note: note.as_deref().unwrap_or_default(),
                ..Entry::default()
            };
            ui.add_enabled_ui(action.enabled(desk), |ui| {
                if entry(ui, desk.look, shown).clicked() {
                    requests.extend(action.request(desk));
                }
            });
        }
    });
}
