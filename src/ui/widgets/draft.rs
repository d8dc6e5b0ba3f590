//! A field whose text the board keeps otherwise than it is typed: a name loses the space at its end, a number its comma.
//! What is typed is kept as it is until the field loses the focus.

use super::{Field, text_field, typing};
use crate::scene::look::Look;
use egui::{Id, Response, Ui};

/// What is being typed, and in which field.
#[derive(Clone, Debug)]
pub struct Draft {
    field: Id,
    text: String,
    before: String,
}

/// What became of a drafted field in this frame.
#[derive(Debug)]
pub struct Drafted {
    /// The field; whether it gained the focus or was changed.
    pub response: Response,
    /// What stands in it.
    pub text: String,
    /// What stood in it when the typing began, once it ends.
    pub ended: Option<String>,
    /// The typing ended with Escape.
    pub given_up: bool,
}

/// One line that shows `shown`, or what is being typed in it.
pub fn draft_field(
    ui: &mut Ui,
    look: &Look,
    field: Field<'_>,
    shown: &str,
    draft: &mut Option<Draft>,
) -> Drafted {
    let owned = typing::owned(ui.ctx(), field.id);
    let typed = draft.as_ref().filter(|it| owned && it.field == field.id);
    let mut text = typed.map_or_else(|| shown.to_owned(), |it| it.text.clone());
    let response = text_field(ui, look, field, &mut text);
    if typing::begun(&response) {
        *draft = Some(Draft {
            field: field.id,
            text: text.clone(),
            before: shown.to_owned(),
        });
    }
    if response.changed()
        && let Some(mine) = draft.as_mut().filter(|it| it.field == field.id)
    {
        mine.text.clone_from(&text);
    }
    let mut ended = None;
    if typing::ended(&response) {
        ended = draft.take_if(|it| it.field == field.id).map(|it| it.before);
    }
    let given_up = ended.is_some() && typing::given_up(&response);
    Drafted {
        response,
        text,
        ended,
        given_up,
    }
}
