//! Who writes in the fields. The keyboard writes where egui's focus is; a floating keyboard writes in a field that it
//! names, without moving the focus: what it writes waits here until that field is shown. Panels ask only here whether
//! a field is written in, and here only they put the caret somewhere.

mod strokes;

use egui::{Context, Id, Key, Response, Ui};
use strokes::Queued;
pub use strokes::Stroke;

/// How many passes what was written waits for its field to be shown.
const PATIENCE: u64 = 2;

/// What writes in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writer {
    /// The keyboard: egui's focus is there.
    Keyboard,
    /// A floating keyboard.
    Floating(u8),
}

/// What Enter does in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enter {
    /// It ends the writing.
    Leaves,
    /// It is told, and the writing goes on.
    Stays,
    /// It begins a new line.
    Breaks,
}

/// What may be written in a field.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// What Enter does.
    pub enter: Enter,
    /// How many characters there may be.
    pub most: usize,
}

/// A field in which a floating keyboard writes.
#[derive(Clone, Copy, Debug)]
struct Hold {
    field: Id,
    keyboard: u8,
    /// The pass in which the field was last shown.
    seen: u64,
}

/// What became of a field in one pass, by floating keyboards.
#[derive(Clone, Copy, Debug)]
struct Told {
    field: Id,
    pass: u64,
    begun: bool,
    entered: Option<u8>,
    ended: bool,
}

/// Who writes where, and what waits to be written.
#[derive(Clone, Debug, Default)]
struct Typing {
    holds: Vec<Hold>,
    queued: Vec<Queued>,
    /// The fields that were left, and when.
    left: Vec<(Id, u64)>,
    told: Vec<Told>,
}

fn with<R>(ctx: &Context, how: impl FnOnce(&mut Typing, u64) -> R) -> R {
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| {
        let typing = data.get_temp_mut_or_default::<Typing>(Id::unique("typing"));
        how(typing, pass)
    })
}

/// What writes in a field.
pub fn writer(ctx: &Context, field: Id) -> Option<Writer> {
    if ctx.memory(|memory| memory.has_focus(field)) {
        return Some(Writer::Keyboard);
    }
    let hold = with(ctx, |typing, pass| typing.hold(field, pass));
    hold.map(|hold| Writer::Floating(hold.keyboard))
}

/// A field is written in, whether the window has the focus or not.
pub fn owned(ctx: &Context, field: Id) -> bool {
    writer(ctx, field).is_some()
}

/// The field has the keyboard, as long as the window has the focus, or a floating keyboard writes in it.
pub fn owns(field: &Response) -> bool {
    field.has_focus() || with(&field.ctx, |typing, pass| typing.hold(field.id, pass)).is_some()
}

/// The keyboard writes in the field: what is pressed is meant for it.
pub fn by_keyboard(ctx: &Context, field: Id) -> bool {
    writer(ctx, field) == Some(Writer::Keyboard)
}

/// The writing begins in this pass.
pub fn begun(field: &Response) -> bool {
    field.gained_focus() || told(field).is_some_and(|told| told.begun)
}

/// The writing ends: another field has the keyboard, or Enter or Escape was pressed.
pub fn ended(field: &Response) -> bool {
    field.lost_focus() || told(field).is_some_and(|told| told.ended)
}

/// Enter was pressed in the field.
pub fn entered(field: &Response) -> bool {
    let pressed = || field.ctx.input(|input| input.key_pressed(Key::Enter));
    field.lost_focus() && pressed() || entered_afar(field)
}

/// Enter was pressed on a floating keyboard that writes in the field. For fields that look at the key themselves.
pub fn entered_afar(field: &Response) -> bool {
    told(field).is_some_and(|told| told.entered.is_some())
}

/// The writing ends with Escape.
pub fn given_up(field: &Response) -> bool {
    field.lost_focus() && field.ctx.input(|input| input.key_pressed(Key::Escape))
}

/// Puts the caret in a field that was just shown.
pub fn give(field: &Response) {
    ask(&field.ctx, field.id);
}

/// Puts the caret in a field.
pub fn ask(ctx: &Context, field: Id) {
    ctx.memory_mut(|memory| memory.request_focus(field));
}

/// Lets whoever just pressed Enter in the field, or else the keyboard, go on writing in it.
pub fn again(field: &Response) {
    let entered = told(field).and_then(|told| told.entered);
    match entered.filter(|_| !field.lost_focus()) {
        Some(keyboard) => with(&field.ctx, |typing, pass| {
            typing.take(field.id, keyboard, pass);
        }),
        None => give(field),
    }
}

/// Writes in a field with a floating keyboard, when the field is next shown. The focus stays where it is.
pub fn write(ctx: &Context, keyboard: u8, field: Id, stroke: Stroke) {
    with(ctx, |typing, pass| {
        typing.let_go(keyboard, Some(field), pass);
        typing.queued.push(Queued {
            field,
            keyboard,
            stroke,
            pass,
        });
    });
    ctx.request_repaint();
}

/// A floating keyboard writes no more.
pub fn leave(ctx: &Context, keyboard: u8) {
    with(ctx, |typing, pass| typing.let_go(keyboard, None, pass));
    ctx.request_repaint();
}

/// Shows a field with `add`, once what was written in it has arrived in its text. Every field is shown through here.
pub fn lay(
    ui: &mut Ui,
    field: Id,
    rules: Rules,
    text: &mut String,
    add: impl FnOnce(&mut Ui, &mut String) -> Response,
) -> Response {
    let changed = arrive(ui, field, rules, text);
    let mut response = add(ui, text);
    if changed {
        response.mark_changed();
    }
    if response.lost_focus() {
        with(ui.ctx(), |typing, _| typing.drop_field(field));
    }
    response
}

/// Writes what waits for the field; tells whether its text is another now.
fn arrive(ui: &Ui, field: Id, rules: Rules, text: &mut String) -> bool {
    let ctx = ui.ctx();
    if with(ctx, Typing::idle) {
        return false;
    }
    let focused = by_keyboard(ctx, field);
    // What is written while the keyboard leaves begins anew.
    let leaving = ctx.read_response(field).is_some_and(|it| it.lost_focus());
    let enabled = ui.is_enabled();
    let (strokes, waits) = with(ctx, |typing, pass| {
        if leaving || typing.end(field, focused, pass) {
            return (Vec::new(), typing.wait(field, pass));
        }
        if !enabled {
            return (Vec::new(), false);
        }
        let strokes = typing.strokes(field, rules.enter, (focused, pass));
        (strokes, typing.wait(field, pass))
    });
    if waits || !strokes.is_empty() {
        ctx.request_repaint();
    }
    let leaves = rules.enter == Enter::Leaves && strokes.last() == Some(&Stroke::Enter);
    let changed = strokes::apply(ctx, (field, focused), rules, text, &strokes);
    if focused && leaves {
        ctx.memory_mut(|memory| memory.surrender_focus(field));
    }
    changed
}

fn told(field: &Response) -> Option<Told> {
    with(&field.ctx, |typing, pass| {
        let mut told = typing.told.iter();
        told.find(|it| it.field == field.id && it.pass == pass)
            .copied()
    })
}

impl Typing {
    /// Forgets what is over; tells whether nothing is left.
    fn idle(&mut self, pass: u64) -> bool {
        self.told.retain(|it| it.pass == pass);
        self.queued.retain(|it| it.pass + PATIENCE >= pass);
        self.left.retain(|(_, since)| since + PATIENCE >= pass);
        self.holds.retain(|it| it.seen + PATIENCE >= pass);
        self.queued.is_empty() && self.left.is_empty() && self.holds.is_empty()
    }

    fn hold(&self, field: Id, pass: u64) -> Option<Hold> {
        let mut holds = self.holds.iter();
        holds
            .find(|it| it.field == field && it.seen + PATIENCE >= pass)
            .copied()
    }

    /// A keyboard writes in a field from now on.
    fn take(&mut self, field: Id, keyboard: u8, seen: u64) {
        self.drop_field(field);
        self.holds.push(Hold {
            field,
            keyboard,
            seen,
        });
    }

    fn drop_field(&mut self, field: Id) {
        self.holds.retain(|it| it.field != field);
    }

    /// A keyboard leaves all fields but one.
    fn let_go(&mut self, keyboard: u8, but: Option<Id>, pass: u64) {
        let goes = |it: &Hold| it.keyboard == keyboard && Some(it.field) != but;
        let left = self.holds.iter().filter(|it| goes(it));
        self.left.extend(left.map(|it| (it.field, pass)));
        self.holds.retain(|it| !goes(it));
    }

    /// Tells of the end, if the field was left since it was last shown and nobody else writes in it.
    fn end(&mut self, field: Id, focused: bool, pass: u64) -> bool {
        let before = self.left.len();
        self.left.retain(|(left, _)| *left != field);
        let ends = before != self.left.len() && !focused && self.hold(field, pass).is_none();
        if ends {
            self.tell(field, pass).ended = true;
        }
        ends
    }

    /// Keeps what is written until the field is next shown; tells whether there is anything.
    fn wait(&mut self, field: Id, pass: u64) -> bool {
        let mut waits = false;
        for queued in self.queued.iter_mut().filter(|it| it.field == field) {
            queued.pass = pass;
            waits = true;
        }
        waits
    }

    /// Takes what waits for a field, up to the first Enter.
    fn strokes(&mut self, field: Id, enter: Enter, (focused, pass): (bool, u64)) -> Vec<Stroke> {
        let known = self.hold(field, pass);
        let mut keyboard = known.map(|it| it.keyboard);
        let (mut strokes, mut entered) = (Vec::new(), false);
        self.queued.retain(|it| {
            let taken = it.field == field && !entered;
            if taken {
                entered = it.stroke == Stroke::Enter && enter != Enter::Breaks;
                keyboard = Some(it.keyboard);
                strokes.push(it.stroke.clone());
            }
            !taken
        });
        let Some(keyboard) = keyboard else {
            return strokes;
        };
        self.take(field, keyboard, pass);
        let told = self.tell(field, pass);
        told.begun |= known.is_none() && !focused;
        if entered {
            told.entered = Some(keyboard);
            told.ended |= enter == Enter::Leaves;
            if enter == Enter::Leaves {
                self.drop_field(field);
            }
        }
        strokes
    }

    fn tell(&mut self, field: Id, pass: u64) -> &mut Told {
        let known = self.told.iter().position(|it| it.field == field);
        let place = known.unwrap_or(self.told.len());
        if known.is_none() {
            self.told.push(Told {
                field,
                pass,
                begun: false,
                entered: None,
                ended: false,
            });
        }
        &mut self.told[place]
    }
}
