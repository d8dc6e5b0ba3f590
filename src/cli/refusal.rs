//! What the parser of arguments says, in the person's language.

use super::{MISUSE, Speaker, grammar};
use crate::i18n::{Texts, Value};
use clap::error::{ContextKind, ErrorKind};
use std::io;
use std::process::ExitCode;

/// Shows the help or the version that was asked for, or says what is wrong with the arguments.
pub(super) fn tell(error: &clap::Error, speaker: &mut Speaker<'_>) -> io::Result<ExitCode> {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        speaker.write(&error.render().to_string())?;
        return Ok(ExitCode::SUCCESS);
    }
    speaker.complain(&sentence(error, speaker.texts))?;
    let help = format!("{} --help", grammar::PROGRAM);
    let help = [("command", Value::from(help))];
    speaker.note(&speaker.texts.with("cli-error-help", &help))?;
    Ok(ExitCode::from(MISUSE))
}

fn sentence(error: &clap::Error, texts: &Texts) -> String {
    let argument = ("argument", found(error, ContextKind::InvalidArg));
    match error.kind() {
        ErrorKind::UnknownArgument => unknown(error, texts),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => value(error, texts),
        ErrorKind::MissingRequiredArgument => texts.with("cli-error-missing", &[argument]),
        ErrorKind::ArgumentConflict => texts.with("cli-error-twice", &[argument]),
        _ => {
            let message = error.render().to_string();
            let first = message.lines().next().unwrap_or_default().to_owned();
            texts.with("cli-error-other", &[("message", Value::from(first))])
        }
    }
}

fn unknown(error: &clap::Error, texts: &Texts) -> String {
    let argument = ("argument", found(error, ContextKind::InvalidArg));
    if error.get(ContextKind::SuggestedArg).is_none() {
        return texts.with("cli-error-unknown", &[argument]);
    }
    let suggestion = ("suggestion", found(error, ContextKind::SuggestedArg));
    texts.with("cli-error-unknown-suggestion", &[argument, suggestion])
}

fn value(error: &clap::Error, texts: &Texts) -> String {
    let argument = ("argument", found(error, ContextKind::InvalidArg));
    let text = |kind| error.get(kind).map(ToString::to_string);
    let value = text(ContextKind::InvalidValue).unwrap_or_default();
    let allowed = text(ContextKind::ValidValue).unwrap_or_default();
    let key = match (value.is_empty(), allowed.is_empty()) {
        (true, true) => "cli-error-no-value",
        (true, false) => "cli-error-no-value-allowed",
        (false, true) => "cli-error-value",
        (false, false) => "cli-error-value-allowed",
    };
    let value = ("value", Value::from(value));
    texts.with(key, &[argument, value, ("allowed", Value::from(allowed))])
}

/// What the parser tells of an error; nothing if it does not. The dots after what can be given several times would meet
/// the end of the sentence.
fn found(error: &clap::Error, kind: ContextKind) -> Value<'static> {
    let text = error.get(kind).map(ToString::to_string);
    let text = text.unwrap_or_default();
    Value::from(text.trim_end_matches("...").to_owned())
}
