//! What can be typed: commands, arguments and options, with their help in the person's language.

use crate::formats::{Choice, FormatId};
use crate::i18n::{Language, Texts, Value};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, ValueEnum as _, ValueHint, value_parser};
use clap_complete::Shell;
use std::path::PathBuf;

/// The command that looks at boards.
pub(super) const CHECK: &str = "check";
/// The command that writes a board in a format besides its own.
pub(super) const EXPORT: &str = "export";
/// The command that writes completions.
pub(super) const COMPLETIONS: &str = "completions";
/// The command that writes the manual page.
pub(super) const MAN: &str = "man";

/// The board or boards that are meant.
pub(super) const FILE: &str = "file";
/// Whether to answer in JSON.
pub(super) const JSON: &str = "json";
/// Where that file goes.
pub(super) const TO: &str = "to";
/// The map that is drawn.
pub(super) const MAP: &str = "map";
/// The shell that completions are for.
pub(super) const SHELL: &str = "shell";

/// The name of the program as it is typed.
pub(super) const PROGRAM: &str = "alliage";
/// The option that help of every command has.
const HELP: &str = "help";
/// The option for the language of help and messages.
const LANGUAGE: &str = "language";

/// The keys of the texts of one command.
struct Keys {
    about: &'static str,
    more: &'static str,
    usage: &'static str,
    examples: &'static str,
}

const ROOT: Keys = Keys {
    about: "cli-about",
    more: "cli-more",
    usage: "cli-usage",
    examples: "cli-examples",
};
const CHECKING: Keys = Keys {
    about: "cli-check-about",
    more: "cli-check-more",
    usage: "cli-check-usage",
    examples: "cli-check-examples",
};
const EXPORTING: Keys = Keys {
    about: "cli-export-about",
    more: "cli-export-more",
    usage: "cli-export-usage",
    examples: "cli-export-examples",
};
const COMPLETING: Keys = Keys {
    about: "cli-completions-about",
    more: "cli-completions-more",
    usage: "cli-completions-usage",
    examples: "cli-completions-examples",
};
const MAN_PAGE: Keys = Keys {
    about: "cli-man-about",
    more: "cli-man-more",
    usage: "cli-man-usage",
    examples: "cli-man-examples",
};

/// The whole grammar.
pub(super) fn command(texts: &Texts) -> Command {
    let words = Words(texts);
    let root = [words.file("cli-file"), words.language(), words.version()];
    words
        .command(PROGRAM, &ROOT, root)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .subcommand_help_heading(words.of("cli-heading-commands"))
        .subcommand_value_name(words.of("cli-name-command"))
        .subcommand(words.check())
        .subcommand(words.export())
        .subcommand(words.completions())
        .subcommand(words.command(MAN, &MAN_PAGE, []))
}

/// Makes parts of the grammar in one language.
struct Words<'a>(&'a Texts);

impl Words<'_> {
    fn of(&self, key: &str) -> String {
        self.0.of(key).to_owned()
    }

    /// A command; its help lists arguments before options.
    fn command(
        &self,
        name: &'static str,
        keys: &Keys,
        args: impl IntoIterator<Item = Arg>,
    ) -> Command {
        let heading = self.0.of("cli-heading-usage");
        Command::new(name)
            .about(self.of(keys.about))
            .long_about(self.of(keys.more))
            .override_usage(self.of(keys.usage))
            .after_long_help(self.of(keys.examples))
            .help_template(format!(
                "{{about-with-newline}}\n{heading}\n  {{usage}}\n\n{{all-args}}{{after-help}}"
            ))
            .disable_help_flag(true)
            .args(args)
            .arg(self.help())
    }

    fn check(&self) -> Command {
        let files = self
            .file("cli-check-file")
            .required(true)
            .num_args(1..)
            .action(ArgAction::Append);
        let json = self
            .option(JSON, "cli-check-json")
            .action(ArgAction::SetTrue);
        self.command(CHECK, &CHECKING, [files, json])
    }

    fn export(&self) -> Command {
        let file = self.file("cli-export-file").required(true);
        let to = self
            .option(TO, "cli-export-to")
            .help(self.with("cli-export-to", "formats", endings()))
            .required(true)
            .value_name(self.of("cli-name-picture"))
            .value_parser(value_parser!(PathBuf))
            .value_hint(ValueHint::FilePath);
        let chosen = choices().into_iter().map(|choice| self.choice(choice));
        let map = self
            .option(MAP, "cli-export-map")
            .value_name(self.of("cli-name-map"))
            .value_parser(name_or_number);
        let args = [file, to].into_iter().chain(chosen).chain([map]);
        self.command(EXPORT, &EXPORTING, args)
    }

    /// What may be chosen of a file.
    fn choice(&self, choice: &Choice) -> Arg {
        self.option(choice.name, choice.about)
            .value_name(self.of(choice.value))
            .value_parser(PossibleValuesParser::new(choice.values))
            .hide_possible_values(true)
    }

    fn completions(&self) -> Command {
        let names = Shell::value_variants().iter().map(ToString::to_string);
        let names = names.collect::<Vec<_>>().join(", ");
        let shell = Arg::new(SHELL)
            .help(self.with("cli-completions-shell", "shells", names))
            .help_heading(self.of("cli-heading-arguments"))
            .value_name(self.of("cli-name-shell"))
            .value_parser(value_parser!(Shell))
            .hide_possible_values(true)
            .required(true);
        self.command(COMPLETIONS, &COMPLETING, [shell])
    }

    fn file(&self, key: &str) -> Arg {
        Arg::new(FILE)
            .help(self.of(key))
            .help_heading(self.of("cli-heading-arguments"))
            .value_name(self.of("cli-name-file"))
            .value_parser(value_parser!(PathBuf))
            .value_hint(ValueHint::FilePath)
    }

    fn option(&self, name: &'static str, key: &str) -> Arg {
        Arg::new(name)
            .long(name)
            .help(self.of(key))
            .help_heading(self.of("cli-heading-options"))
    }

    fn language(&self) -> Arg {
        self.option(LANGUAGE, "cli-language")
            .global(true)
            .value_name(self.of("cli-name-language"))
            .value_parser(PossibleValuesParser::new(Language::ALL.map(Language::code)))
            .hide_possible_values(true)
    }

    fn help(&self) -> Arg {
        self.option(HELP, "cli-help")
            .short('h')
            .action(ArgAction::Help)
            .display_order(100)
    }

    fn version(&self) -> Arg {
        self.option("version", "cli-version")
            .short('V')
            .action(ArgAction::Version)
            .display_order(101)
    }

    fn with(&self, key: &str, name: &str, value: String) -> String {
        self.0.with(key, &[(name, Value::from(value))])
    }
}

/// How the names of files that are written may end.
pub(super) fn endings() -> String {
    let formats = FormatId::EXPORTED.iter().map(|it| it.format());
    let endings = formats.flat_map(|it| it.endings);
    let endings: Vec<_> = endings.map(|ending| format!(".{ending}")).collect();
    endings.join(", ")
}

/// What may be chosen of the files of one format or another.
pub(super) fn choices() -> Vec<&'static Choice> {
    let mut choices: Vec<&Choice> = Vec::new();
    let formats = FormatId::EXPORTED.iter().map(|it| it.format());
    for choice in formats.flat_map(|it| it.choices) {
        if choices.iter().all(|known| known.name != choice.name) {
            choices.push(choice);
        }
    }
    choices
}

/// The name of a map or its number, which is never 0.
fn name_or_number(text: &str) -> Result<String, String> {
    let nothing = text.trim().is_empty() || text.parse() == Ok(0);
    if nothing {
        Err(String::new())
    } else {
        Ok(text.to_owned())
    }
}

/// Whether an argument belongs to one command alone.
pub(super) fn is_own(arg: &Arg) -> bool {
    !matches!(arg.get_id().as_str(), HELP | LANGUAGE)
}

/// A command as the manual page describes it: without the options that all commands have.
pub(super) fn own_arguments(command: Command) -> Command {
    command.mut_args(|arg| {
        let shared = !is_own(&arg);
        arg.hide(shared)
    })
}
