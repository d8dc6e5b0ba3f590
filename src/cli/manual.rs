//! `alliage completions` and `alliage man`: what packages of the program bring along.

use super::{Speaker, grammar};
use crate::i18n::Texts;
use clap::{ArgMatches, Command};
use clap_complete::Shell;
use clap_mangen::Man;
use std::io;
use std::process::ExitCode;

/// Writes the completions for a shell.
pub(super) fn completions(matches: &ArgMatches, speaker: &mut Speaker<'_>) -> io::Result<ExitCode> {
    let mut script = Vec::new();
    if let Some(shell) = matches.get_one::<Shell>(grammar::SHELL) {
        let mut command = grammar::command(speaker.texts);
        clap_complete::generate(*shell, &mut command, grammar::PROGRAM, &mut script);
    }
    speaker.out.write_all(&script)?;
    Ok(ExitCode::SUCCESS)
}

/// Writes the manual page: one page for the program and all its commands.
pub(super) fn page(speaker: &mut Speaker<'_>) -> io::Result<ExitCode> {
    let texts = speaker.texts;
    let mut command = grammar::command(texts);
    command.build();
    let mut page = program(&command, texts)?;
    for part in command.get_subcommands() {
        let title = format!("{} {}", grammar::PROGRAM, part.get_name());
        let title = title.to_uppercase();
        let part = part_of_page(part, texts)?;
        page.extend([".SH \"", &title, "\"\n", &part]);
    }
    page.push_str(&examples(&command, ".SH", texts));
    speaker.write(&page)?;
    Ok(ExitCode::SUCCESS)
}

fn program(command: &Command, texts: &Texts) -> io::Result<String> {
    let man = Man::new(command.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    Ok(translated(&page, ".SH", texts))
}

fn part_of_page(command: &Command, texts: &Texts) -> io::Result<String> {
    let man = Man::new(grammar::own_arguments(command.clone()));
    let mut page = Vec::new();
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    if command.get_arguments().any(grammar::is_own) {
        man.render_options_section(&mut page)?;
    }
    let page = translated(&page, ".SS", texts);
    Ok(page + &examples(command, ".SS", texts))
}

/// The examples as they are laid out: the generator would run their lines together.
fn examples(command: &Command, level: &str, texts: &Texts) -> String {
    let text = command.get_after_long_help().map(ToString::to_string);
    let text = text.unwrap_or_default().replace('-', "\\-");
    let (_, lines) = text.split_once('\n').unwrap_or_default();
    let heading = texts.of("cli-manual-examples");
    format!("{level} {heading}\n.nf\n{lines}\n.fi\n")
}

/// A part of the page with its headings in the person's language and at a level. The generator repeats its preamble
/// before each section; only the first is kept, above the title.
fn translated(page: &[u8], level: &str, texts: &Texts) -> String {
    let page = String::from_utf8_lossy(page);
    let mut translated = String::with_capacity(page.len());
    let mut titled = false;
    for line in page.lines() {
        let preamble = line.starts_with(".ie ") || line.starts_with(".el ");
        if preamble && (titled || level == ".SS") {
            continue;
        }
        titled |= line.starts_with(".TH");
        match line.strip_prefix(".SH ") {
            Some(heading) => translated.extend([level, " ", named(heading, texts)]),
            None => translated.push_str(line),
        }
        translated.push('\n');
    }
    translated
}

/// A heading of the generator, or one of ours with the space before its colon, in the person's language.
fn named<'a>(heading: &'a str, texts: &'a Texts) -> &'a str {
    match heading {
        "NAME" => texts.of("cli-manual-name"),
        "SYNOPSIS" => texts.of("cli-manual-synopsis"),
        "DESCRIPTION" => texts.of("cli-manual-description"),
        other => other.trim_matches(|c: char| c.is_whitespace() || c == '"'),
    }
}
