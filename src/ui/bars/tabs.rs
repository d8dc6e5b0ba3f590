//! The tabs of the maps, above the canvas: one shows a map, gives it a name, adds another.

use super::bar::{Menu, lines_ui};
use crate::editor::Command;
use crate::model::{Board, Map, MapId};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::action::{Action, MapAction};
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{
    Field, focus_ring, icon_button, icon_in, line, select_all, text_field, typing,
};
use crate::ui::{Desk, Request};
use egui::{
    Key, Modifiers, Popup, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

/// The widest that the name on a tab gets, in points.
const NAME_MAX: f32 = 200.0;
/// The room before and after a name.
const BESIDE: f32 = 14.0;
/// The width of the field in which a name is typed.
const FIELD: f32 = 220.0;

/// What the menu of a tab offers.
const TAB: &[Menu] = &[
    Menu::Do(Action::Map(MapAction::Rename)),
    Menu::Do(Action::Map(MapAction::Left)),
    Menu::Do(Action::Map(MapAction::Right)),
    Menu::Line,
    Menu::Do(Action::Map(MapAction::Copy)),
    Menu::Do(Action::Map(MapAction::Delete)),
];

/// What the button after the tabs offers.
const MORE: &[Menu] = &[
    Menu::Do(Action::Map(MapAction::Copy)),
    Menu::Do(Action::Map(MapAction::New)),
];

/// What the tabs keep between frames.
#[derive(Default)]
pub struct MapTabs {
    naming: Option<Naming>,
    /// The map that was shown, to bring the tab of another into view.
    seen: Option<MapId>,
    /// The tab that has the keyboard.
    focused: Option<MapId>,
}

/// A name being typed.
struct Naming {
    map: MapId,
    text: String,
    /// Whether the field was not shown yet.
    fresh: bool,
    /// Whether Escape gives the old name back.
    given_up: bool,
}

impl MapTabs {
    /// Lets the name of a map be typed.
    pub fn name(&mut self, board: &Board, map: MapId) {
        self.naming = Some(Naming {
            map,
            text: board.map(map).name.clone(),
            fresh: true,
            given_up: false,
        });
    }

    /// Reads the keys of the tab that has the keyboard, before anything else does.
    pub fn keys(&mut self, ctx: &egui::Context, desk: Desk<'_>, requests: &mut Vec<Request>) {
        let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if let Some(naming) = &mut self.naming {
            naming.given_up |= pressed(Key::Escape);
            return;
        }
        let Some(map) = self.focused else {
            return;
        };
        if pressed(Key::F2) {
            requests.push(Request::NameMap(Some(map)));
        }
        if pressed(Key::Delete) && desk.editor.board().maps.len() > 1 {
            requests.push(Request::AskDeleteMap(map));
        }
    }
}

/// Shows the tabs over the whole width.
pub fn tabs_ui(ui: &mut Ui, desk: Desk<'_>, tabs: &mut MapTabs, requests: &mut Vec<Request>) {
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), TOUCH), Sense::hover());
    let look = desk.look;
    ui.painter().rect_filled(row, 0, color32(look.paper));
    if desk.editor.board().maps.len() > 1 {
        let edge = Stroke::new(1.0, color32(look.line));
        ui.painter().hline(row.x_range(), row.bottom() - 0.5, edge);
    }
    tabs.focused = None;
    let inner = row.shrink2(vec2(8.0, 0.0));
    let layout = egui::Layout::left_to_right(egui::Align::Center);
    ui.scope_builder(
        egui::UiBuilder::new().max_rect(inner).layout(layout),
        |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let room = inner.width() - TOUCH - 4.0;
            ui.style_mut().always_scroll_the_only_direction = true;
            ScrollArea::horizontal()
                .id_salt("maps")
                .max_width(room)
                .auto_shrink([true, true])
                .scroll_bar_visibility(egui::scroll_area::ScrollBarVisibility::AlwaysHidden)
                .show(ui, |ui| {
                    ui.horizontal(|ui| {
                        for map in desk.editor.board().maps.iter() {
                            map_ui(ui, desk, tabs, map, requests);
                        }
                    });
                });
            let more = icon_button(ui, look, glyph::PLUS, desk.texts.of("map-add"));
            Popup::menu(&more).show(|ui| lines_ui(ui, desk, MORE, requests));
        },
    );
    tabs.seen = Some(desk.editor.map_id());
}

/// One map: its tab, or the field in which its name is typed.
fn map_ui(ui: &mut Ui, desk: Desk<'_>, tabs: &mut MapTabs, map: &Map, requests: &mut Vec<Request>) {
    if let Some(naming) = tabs.naming.as_mut().filter(|it| it.map == map.id) {
        if name_ui(ui, desk, naming, requests) {
            tabs.naming = None;
        }
        return;
    }
    let on = desk.editor.map_id() == map.id;
    let response = tab_ui(ui, desk, map, on);
    if on && tabs.seen != Some(map.id) {
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        tabs.focused = Some(map.id);
    }
    if response.clicked() || response.secondary_clicked() {
        requests.push(Command::ShowMap(map.id).into());
    }
    if response.double_clicked() {
        requests.push(Request::NameMap(Some(map.id)));
    }
    response.context_menu(|ui| lines_ui(ui, desk, TAB, requests));
    if on {
        let caret = caret_ui(ui, desk, map);
        Popup::menu(&caret).show(|ui| lines_ui(ui, desk, TAB, requests));
    }
}

/// What a map is called.
fn shown_name<'a>(desk: Desk<'a>, map: &'a Map) -> &'a str {
    if map.name.trim().is_empty() {
        desk.texts.of("map-unnamed")
    } else {
        &map.name
    }
}

fn tab_ui(ui: &mut Ui, desk: Desk<'_>, map: &Map, on: bool) -> Response {
    let look = desk.look;
    let alone = desk.editor.board().maps.len() == 1;
    let name = shown_name(desk, map);
    let weight = if on { Font::SemiBold } else { Font::Regular };
    let ink = color32(if on && !alone { look.ink } else { look.muted });
    let words = line(ui, name, fonts::id(weight, 13.5), ink, NAME_MAX);
    let width = (words.size().x + 2.0 * BESIDE).max(TOUCH);
    let (rect, response) = ui.allocate_exact_size(vec2(width, TOUCH), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, on, name));
    // The ground of the tab that is shown reaches under its caret.
    let reach = if on { TOUCH - 4.0 } else { 0.0 };
    let ground = rect
        .with_max_x(rect.right() + reach)
        .shrink2(vec2(0.0, 6.0));
    if on && !alone {
        let edge = Stroke::new(1.0, color32(look.line));
        ui.painter()
            .rect(ground, 9, color32(look.panel), edge, StrokeKind::Inside);
    } else if response.hovered() {
        ui.painter().rect_filled(ground, 9, color32(look.hover));
    }
    let at = pos2(rect.left() + BESIDE, rect.center().y - words.size().y / 2.0);
    let cut = words.elided;
    ui.painter().galley(at, words, ink);
    focus_ring(ui, look, &response, ground.shrink(2.0), 8);
    if cut {
        response.on_hover_text(name)
    } else {
        response
    }
}

/// The button that opens the menu of the map that is shown.
fn caret_ui(ui: &mut Ui, desk: Desk<'_>, map: &Map) -> Response {
    let look = desk.look;
    // It stands within the ground of the tab.
    ui.add_space(-ui.spacing().item_spacing.x - 4.0);
    let (rect, response) = ui.allocate_exact_size(vec2(TOUCH, TOUCH), Sense::click());
    let name = [("name", shown_name(desk, map).into())];
    let said = desk.texts.with("map-menu", &name);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    let color = if response.hovered() {
        look.ink
    } else {
        look.muted
    };
    let square = Rect::from_center_size(rect.center(), vec2(14.0, 14.0));
    icon_in(
        ui.painter(),
        square,
        glyph::CARET_DOWN,
        14.0,
        color32(color),
    );
    focus_ring(ui, look, &response, rect.shrink(8.0), 6);
    response.on_hover_text(said)
}

/// The field in which a name is typed; tells whether the typing ended.
fn name_ui(ui: &mut Ui, desk: Desk<'_>, naming: &mut Naming, requests: &mut Vec<Request>) -> bool {
    let texts = desk.texts;
    let field = Field::new(texts.of("map-name"), texts.of("map-unnamed"), naming.map.0);
    let size = vec2(FIELD, TOUCH);
    let written = ui.allocate_ui(size, |ui| {
        ui.set_width(FIELD);
        text_field(ui, desk.look, field, &mut naming.text)
    });
    let response = written.inner;
    if naming.fresh {
        typing::give(&response);
        response.scroll_to_me(None);
        select_all(ui, field.id, &naming.text);
        naming.fresh = false;
        return false;
    }
    if !typing::ended(&response) {
        return false;
    }
    if !naming.given_up {
        let name = std::mem::take(&mut naming.text);
        requests.push(Command::NameMap(naming.map, name).into());
    }
    true
}
