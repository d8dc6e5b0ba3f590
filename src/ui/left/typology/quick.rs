//! The field that adds actors: a name, Enter, the next name.

use crate::editor::{Command, Newcomer};
use crate::model::{ActorId, CategoryId, NAME_MAX, name};
use crate::scene::icons::glyph;
use crate::ui::parts::actor_name;
use crate::ui::parts::roll::Roll;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::typing::{self, Enter, Rules};
use crate::ui::widgets::{badge_in, icon_button, icon_in, link_button, notice};
use crate::ui::{Desk, Dialog, Request};
use egui::{Event, Id, Key, Margin, Modifiers, Response, Sense, Stroke, TextEdit, Ui, vec2};

/// What the field remembers.
#[derive(Default)]
pub struct QuickAdd {
    text: String,
    /// Enter was pressed although an actor of that name is there.
    insisted: bool,
}

/// Shows the field, and a notice when an actor of that name is there already. Newcomers go to `category`.
pub fn quick_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    quick: &mut QuickAdd,
    (roll, category): (&Roll, Option<CategoryId>),
    requests: &mut Vec<Request>,
) {
    let id = Id::unique("quick-add-field");
    let focused = typing::by_keyboard(ui.ctx(), id);
    if focused && let Some(list) = pasted_list(ui) {
        requests.push(Request::Show(Dialog::List(list)));
    }
    let consume = |modifiers| ui.input_mut(|it| it.consume_key(modifiers, Key::Enter));
    let forced = focused && consume(Modifiers::COMMAND);
    let pressed = focused && consume(Modifiers::NONE);
    let response = field_ui(ui, desk, id, quick, category, requests);
    let entered = pressed || typing::entered_afar(&response);
    if response.changed() {
        quick.insisted = false;
    }
    if typing::given_up(&response) && !quick.text.is_empty() {
        // The first Escape only empties the field: the next keys are still meant for it, not for the board.
        *quick = QuickAdd::default();
        typing::give(&response);
    }
    let namesake = roll.namesake(&quick.text);
    let mut wanted = forced || entered && namesake.is_none();
    quick.insisted |= entered && namesake.is_some();
    if let Some(known) = namesake {
        wanted |= namesake_ui(ui, desk, known, quick, requests);
    }
    if wanted {
        add(quick, category, requests);
        typing::again(&response);
    }
}

fn add(quick: &mut QuickAdd, category: Option<CategoryId>, requests: &mut Vec<Request>) {
    let name = name::tidy(&quick.text, NAME_MAX);
    *quick = QuickAdd::default();
    if name.is_empty() {
        return;
    }
    let newcomer = Newcomer {
        name,
        category,
        ..Newcomer::default()
    };
    requests.push(Command::Add(vec![newcomer]).into());
}

/// Takes a pasted text of several lines away from the field, which would make one line of it.
fn pasted_list(ui: &Ui) -> Option<String> {
    let several = |event: &Event| match event {
        Event::Paste(text) => {
            let mut lines = text.lines().filter(|line| !line.trim().is_empty());
            lines.nth(1).is_some().then(|| text.clone())
        }
        _ => None,
    };
    ui.input_mut(|input| {
        let list = input.events.iter().find_map(several)?;
        input.events.retain(|event| several(event).is_none());
        Some(list)
    })
}

/// The field alone, with room for a button beside it.
fn bare_field_ui(ui: &mut Ui, desk: Desk<'_>, id: Id, text: &mut String) -> Response {
    let rules = Rules {
        enter: Enter::Stays,
        most: NAME_MAX,
    };
    typing::lay(ui, id, rules, text, |ui, text| {
        let field = TextEdit::singleline(text)
            .id(id)
            .hint_text(desk.texts.of("quick-hint"))
            .return_key(None)
            .char_limit(NAME_MAX)
            .frame(egui::Frame::new().inner_margin(Margin::symmetric(0, 12)))
            .align(egui::Align2::LEFT_CENTER)
            .min_size(vec2(0.0, TOUCH))
            .desired_width(ui.available_width() - TOUCH);
        ui.add(field).accessible_name(desk.texts.of("quick-name"))
    })
}

/// The box with the badge of the category that newcomers get, the field, and the button for a list.
fn field_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    id: Id,
    quick: &mut QuickAdd,
    category: Option<CategoryId>,
    requests: &mut Vec<Request>,
) -> Response {
    let (look, texts) = (desk.look, desk.texts);
    let owned = typing::owned(ui.ctx(), id);
    let (width, edge) = if owned {
        (2.0, look.primary)
    } else {
        (1.0, look.control)
    };
    let frame = egui::Frame::new()
        .fill(color32(look.panel))
        .stroke(Stroke::new(width, color32(edge)))
        .corner_radius(12)
        // A stroke takes room: without this the field would move when it gets the focus.
        .outer_margin(Margin::same(i8::from(!owned)));
    let field = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        sign_ui(ui, desk, category);
        let response = bare_field_ui(ui, desk, id, &mut quick.text);
        if icon_button(ui, look, glyph::LIST_PLUS, texts.of("quick-list")).clicked() {
            let text = std::mem::take(&mut quick.text);
            requests.push(Request::Show(Dialog::List(text)));
        }
        response
    };
    frame.show(ui, |ui| ui.horizontal(field).inner).inner
}

/// How newcomers will be sorted.
fn sign_ui(ui: &mut Ui, desk: Desk<'_>, category: Option<CategoryId>) {
    let (rect, response) = ui.allocate_exact_size(vec2(40.0, TOUCH), Sense::hover());
    let square = egui::Rect::from_center_size(rect.center(), vec2(22.0, 22.0));
    let known = category.and_then(|id| desk.editor.board().category(id));
    if let Some(category) = known {
        badge_in(ui.painter(), desk.look, known, square);
        let name = category.name.as_str().into();
        response.on_hover_text(desk.texts.with("quick-category", &[("name", name)]));
    } else {
        let ink = color32(desk.look.primary);
        icon_in(ui.painter(), square, glyph::PLUS_CIRCLE, 22.0, ink);
    }
}

/// Says that an actor of that name is there. Tells whether it is to be added all the same.
fn namesake_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    known: ActorId,
    quick: &mut QuickAdd,
    requests: &mut Vec<Request>,
) -> bool {
    let Some(actor) = desk.editor.board().actor(known) else {
        return false;
    };
    let name = actor_name(desk, actor);
    let said = desk.texts.with("quick-namesake", &[("name", name.into())]);
    ui.add_space(2.0);
    let mut anyway = false;
    let place = ui.scope(|ui| {
        notice(ui, desk.look, |ui| {
            ui.set_width(ui.available_width());
            ui.add(egui::Label::new(said).wrap());
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 18.0;
                if link_button(ui, desk.look, None, desk.texts.of("quick-go")).clicked() {
                    requests.push(Command::go_to(known).into());
                    *quick = QuickAdd::default();
                }
                anyway = link_button(ui, desk.look, None, desk.texts.of("quick-anyway")).clicked();
            });
        });
    });
    if quick.insisted {
        let stroke = Stroke::new(2.5, color32(desk.look.warning));
        let rect = place.response.rect;
        ui.painter()
            .rect_stroke(rect, 10, stroke, egui::StrokeKind::Inside);
    }
    anyway
}
