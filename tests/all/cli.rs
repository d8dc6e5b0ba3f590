//! The program itself, run on files in a temporary folder, without a display.

mod told;

use crate::files::fixture;
use alliage::library;
use serde_json::Value;
use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;

const FRENCH: &str = "fr_FR.UTF-8";
const ENGLISH: &str = "en_GB.UTF-8";
/// Whatever is asked of the program, it can be asked without these.
const DISPLAYS: [&str; 3] = ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"];
/// What would speak louder than `LANG`.
const LOUDER: [&str; 3] = ["LANGUAGE", "LC_ALL", "LC_MESSAGES"];

/// What the program said.
struct Said {
    status: i32,
    out: String,
    err: String,
}

/// A folder in which the program runs.
struct Room(TempDir);

impl Room {
    fn new() -> Self {
        let room = Self(TempDir::new().unwrap());
        room.put("sound.ron", library::examples()[0].text.as_bytes());
        room
    }

    fn path(&self, name: impl AsRef<OsStr>) -> PathBuf {
        self.0.path().join(name.as_ref())
    }

    fn put(&self, name: impl AsRef<OsStr>, bytes: &[u8]) {
        fs::write(self.path(name), bytes).unwrap();
    }

    fn run<T: AsRef<OsStr>>(&self, language: &str, args: impl IntoIterator<Item = T>) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_alliage"));
        for variable in DISPLAYS.iter().chain(&LOUDER) {
            command.env_remove(variable);
        }
        command
            .args(args)
            .current_dir(self.0.path())
            .env("LANG", language)
            .env("ALLIAGE_HOME", self.path("home"));
        let output = command.output().unwrap();
        Said {
            status: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs a line of words in English.
    fn say(&self, line: &str) -> Said {
        self.run(ENGLISH, line.split_whitespace())
    }
}

fn json(said: &Said) -> Value {
    serde_json::from_str(&said.out).unwrap()
}

#[test]
fn a_sound_board_is_told_in_the_language_of_the_system() {
    let room = Room::new();
    let french = room.run(FRENCH, ["check", "sound.ron"]);
    assert_eq!((french.status, french.err.as_str()), (0, ""));
    for told in [
        "sound.ron\u{a0}: le tableau se lit bien.",
        "Titre\u{a0}: Non à l’entrepôt des Trois-Chênes",
        "Acteur·ices\u{a0}: 26",
        "Proximité avec la lutte (de 0 à 10) × Pouvoir (de 0 à 10)",
        "Sur ces axes\u{a0}: 23 placé·es, 3 à placer",
        "Catégories\u{a0}: 10",
        "Ressources\u{a0}: 16",
    ] {
        assert!(french.out.contains(told), "{told} is not in {}", french.out);
    }
    let english = room.run("C", ["check", "sound.ron"]);
    assert!(
        english.out.contains("On these axes: 23 placed, 3 to place"),
        "{}",
        english.out
    );
}

#[test]
fn the_language_asked_for_prevails() {
    let room = Room::new();
    for args in [
        ["--language", "en", "check", "sound.ron"],
        ["check", "--language", "en", "sound.ron"],
        ["check", "sound.ron", "--language=en", "sound.ron"],
    ] {
        let said = room.run(FRENCH, args);
        assert!(
            said.out.contains("the board is sound"),
            "{args:?}: {}{}",
            said.out,
            said.err
        );
    }
    let refused = room.run(FRENCH, ["--language", "tlh", "check", "sound.ron"]);
    assert_eq!(refused.status, 2);
    assert!(refused.err.contains("fr, en"), "{}", refused.err);
}

#[test]
fn each_thing_that_is_no_board_is_told_and_fails() {
    let room = Room::new();
    room.put("damaged.ron", &fixture("damaged/missing-comma.ron"));
    room.put("newer.ron", &fixture("damaged/newer.ron"));
    room.put("picture.ron", b"\x89PNG\r\n\x1a\n");
    room.put("empty.ron", b"");
    fs::create_dir(room.path("folder")).unwrap();
    for (name, told) in [
        ("damaged.ron", "ligne 6, colonne 9"),
        (
            "newer.ron",
            "version plus récente d’Alliage (3.1.4, format 5)",
        ),
        ("picture.ron", "est une image"),
        ("empty.ron", "Ce fichier est vide."),
        ("nowhere.ron", "Ce fichier n’existe pas, ou n’existe plus."),
        ("folder", "C’est un dossier, pas un fichier."),
    ] {
        let said = room.run(FRENCH, ["check", name]);
        assert_eq!(said.status, 1, "{name}");
        let first = format!("{name}\u{a0}: ce fichier ne se lit pas.\n");
        assert!(said.out.starts_with(&first), "{}", said.out);
        assert!(said.out.contains(told), "{told} is not in {}", said.out);
        assert!(!said.out.contains('{'), "{}", said.out);
    }
}

#[test]
fn a_board_that_was_mended_succeeds_says_so_and_stays_as_it_is() {
    let room = Room::new();
    let bytes = fixture("to-mend.ron");
    room.put("to-mend.ron", &bytes);
    let said = room.run(FRENCH, ["check", "to-mend.ron"]);
    assert_eq!(said.status, 0);
    assert!(
        said.out.contains("le tableau se lit, après réparation"),
        "{}",
        said.out
    );
    assert!(
        said.out.contains("21 choses ont été réparées."),
        "{}",
        said.out
    );
    assert_eq!(
        said.out
            .lines()
            .filter(|line| line.starts_with("    - "))
            .count(),
        21
    );
    assert_eq!(fs::read(room.path("to-mend.ron")).unwrap(), bytes);
}

#[test]
fn several_files_are_all_told_and_one_that_fails_is_enough_to_fail() {
    let room = Room::new();
    room.put("damaged.ron", &fixture("damaged/cut.ron"));
    let said = room.say("check damaged.ron sound.ron nowhere.ron sound.ron");
    assert_eq!(said.status, 1);
    assert_eq!(said.out.matches("the board is sound").count(), 2);
    assert!(
        said.out.ends_with("4 files, 2 of which can be read.\n"),
        "{}",
        said.out
    );
    assert_eq!(room.say("check sound.ron sound.ron").status, 0);
}

#[test]
fn json_has_every_key_for_every_file() {
    let room = Room::new();
    room.put("damaged.ron", &fixture("damaged/missing-comma.ron"));
    room.put("to-mend.ron", &fixture("to-mend.ron"));
    let said = room.say("check --json sound.ron damaged.ron to-mend.ron nowhere.ron");
    assert_eq!((said.status, said.err.as_str()), (1, ""));
    let array = json(&said);
    for check in array.as_array().unwrap() {
        let keys: Vec<&str> = check
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        let mut expected = [
            "file",
            "ok",
            "title",
            "newer",
            "actors",
            "placed",
            "categories",
            "resources",
            "ties",
            "members",
            "meetings",
            "tasks",
            "maps",
            "repairs",
            "repaired",
            "error",
        ];
        expected.sort_unstable();
        let mut keys = keys;
        keys.sort_unstable();
        assert_eq!(keys, expected);
    }
    let sound = &array[0];
    assert_eq!(sound["title"], "Non à l’entrepôt des Trois-Chênes");
    assert_eq!(
        (sound["actors"].as_u64(), sound["placed"].as_u64()),
        (Some(26), Some(23))
    );
    assert_eq!(
        (sound["ties"].as_u64(), sound["meetings"].as_u64()),
        (Some(28), Some(4))
    );
    assert_eq!(sound["maps"][0]["y"]["title"], "Pouvoir");
    assert_eq!(sound["maps"][0]["to_place"], 3);
    assert!(sound["error"].is_null());
    let error = &array[1]["error"];
    assert_eq!(
        (error["kind"].as_str(), &array[1]["ok"]),
        (Some("damaged"), &false.into())
    );
    assert_eq!(
        (error["line"].as_u64(), error["column"].as_u64()),
        (Some(6), Some(9))
    );
    assert!(error["message"].as_str().unwrap().contains("line 6"));
    assert_eq!(array[2]["repaired"], 21);
    assert_eq!(array[2]["repairs"][0]["kind"], "axes");
    assert_eq!(array[3]["error"]["kind"], "not-found");
    assert_eq!(room.say("check --json sound.ron").status, 0);
}

#[test]
fn what_would_disguise_a_text_is_made_visible() {
    let room = Room::new();
    let board = format!(
        "(format: \"alliage\", version: 1, min_reader: 1, maps: [], actors: [(id: 1, name: \"{0}\"), (id: 1, name: \"{0}\")], meta: (title: \"{0}\"))",
        "safe\u{202E}\u{9B}31m\u{200B}nor\u{2066}"
    );
    room.put("hostile.ron", board.as_bytes());
    let hostile = |said: &Said| {
        let text = format!("{}{}", said.out, said.err);
        let shows =
            |c: char| (c.is_control() && c != '\n') || "\u{202E}\u{2066}\u{200B}".contains(c);
        assert!(!text.contains(shows), "{text:?}");
    };
    for line in [
        "check hostile.ron",
        "check --json hostile.ron",
        "export hostile.ron --to a.svg",
    ] {
        let said = room.say(line);
        assert_eq!(said.status, 0, "{}", said.err);
        hostile(&said);
    }
    let told = room.say("check hostile.ron");
    assert!(told.out.contains(r"safe\u{202e}"), "{}", told.out);
    let title = json(&room.say("check --json hostile.ron"))[0]["title"].clone();
    assert!(
        title.as_str().unwrap().contains('\u{202E}'),
        "JSON keeps the text"
    );
    for name in ["\u{1b}[2Ja\nb\u{202E}.ron", "--\u{1b}[31m"] {
        let said = room.run(ENGLISH, ["check", name]);
        assert_ne!(said.status, 0);
        hostile(&said);
    }
}

#[test]
fn an_export_is_an_svg_that_replaces_only_pictures() {
    let room = Room::new();
    let said = room.say("export sound.ron --to light.svg");
    assert_eq!(
        (said.status, said.out.as_str()),
        (0, "Picture written: light.svg\n"),
        "{}",
        said.err
    );
    let light = fs::read_to_string(room.path("light.svg")).unwrap();
    assert!(light.starts_with("<svg"), "{light}");
    assert!(light.contains("Trois-Chênes"));
    let dark = room.say("export sound.ron --theme dark --to light.SVG");
    assert_eq!(dark.status, 0, "{}", dark.err);
    assert_ne!(fs::read_to_string(room.path("light.SVG")).unwrap(), light);
    let again = room.say("export sound.ron --to light.svg --map 1");
    assert_eq!(again.status, 0, "{}", again.err);
    assert_eq!(fs::read_to_string(room.path("light.svg")).unwrap(), light);
}

#[test]
fn a_map_is_exported_by_its_name_or_its_number() {
    let room = Room::new();
    let picture = |map: &str| {
        let order = ["export", "sound.ron", "--to", "map.svg", "--map", map];
        let said = room.run(ENGLISH, order);
        assert_eq!(said.status, 0, "{}", said.err);
        fs::read_to_string(room.path("map.svg")).unwrap()
    };
    let second = picture("2");
    assert_ne!(second, picture("1"));
    assert_eq!(picture("AUTOUR DE LA PREFECTURE"), second);
    let said = room.run(
        ENGLISH,
        ["export", "sound.ron", "--to", "map.svg", "--map", "Nowhere"],
    );
    assert_eq!(said.status, 1);
    assert!(said.err.contains("There is no map Nowhere"), "{}", said.err);
    assert!(
        said.err.contains("Alliances, Autour de la préfecture"),
        "{}",
        said.err
    );
}

#[test]
fn an_export_that_ends_as_a_calendar_is_one() {
    let room = Room::new();
    room.put(
        "steps.ron",
        b"(format: \"alliage\", version: 2, min_reader: 1, maps: [(id: 1, x: (min: 0, max: 1), y: (min: 0, max: 1))], actors: [(id: 1, name: \"Mairie\"), (id: 2, name: \"Promoteur\", no_contact: true)], tasks: [(id: 1, actor: 1, text: \"relancer\", due: \"2026-11-28\"), (id: 2, actor: 2, text: \"appeler\", due: \"2026-11-29\")], contacts: [(actor: 1, phone: \"0612345678\")])",
    );
    let said = room.say("export steps.ron --to steps.ics");
    assert_eq!(
        (said.status, said.out.as_str()),
        (0, "Calendar written, with 1 day: steps.ics\n"),
        "{}",
        said.err
    );
    assert!(said.err.contains("nobody is to contact"), "{}", said.err);
    let text = fs::read_to_string(room.path("steps.ics")).unwrap();
    assert!(text.contains("SUMMARY:Mairie: relancer"), "{text}");
    assert!(
        !text.contains("appeler") && !text.contains("0612345678"),
        "{text}"
    );
}

#[test]
fn the_language_of_an_export_is_that_of_the_command() {
    let room = Room::new();
    room.put(
        "half.ron",
        b"(format: \"alliage\", version: 1, min_reader: 1, maps: [(id: 1, x: (min: 0, max: 1), y: (min: 0, max: 1))], actors: [])",
    );
    for (language, number) in [("fr", ">0,5<"), ("en", ">0.5<")] {
        let said = room.run(
            ENGLISH,
            [
                "export",
                "half.ron",
                "--to",
                "half.svg",
                "--language",
                language,
            ],
        );
        assert_eq!(said.status, 0, "{}", said.err);
        let picture = fs::read_to_string(room.path("half.svg")).unwrap();
        assert!(picture.contains(number), "{number}");
    }
}

#[test]
fn an_export_that_cannot_be_leaves_everything_as_it_was() {
    let room = Room::new();
    room.put("damaged.ron", &fixture("damaged/cut.ron"));
    room.put("board.svg", library::examples()[0].text.as_bytes());
    fs::hard_link(room.path("sound.ron"), room.path("twin.svg")).unwrap();
    for (line, told) in [
        ("export sound.ron --to sound.ron", "must end with .svg"),
        ("export sound.ron --to out.png", "must end with .svg"),
        ("export sound.ron --to out", "must end with .svg"),
        ("export board.svg --to board.svg", "is the board itself"),
        ("export sound.ron --to ./twin.svg", "is the board itself"),
        ("export sound.ron --to nowhere/out.svg", "does not exist"),
        ("export sound.ron --to out.svg --map 9", "There is no map 9"),
        ("export damaged.ron --to out.svg", "ends too early"),
        ("export nowhere.ron --to out.svg", "does not exist"),
    ] {
        let said = room.say(line);
        assert_eq!(
            (said.status, said.out.as_str()),
            (1, ""),
            "{line}: {}",
            said.err
        );
        assert!(said.err.starts_with("alliage: "), "{}", said.err);
        assert!(said.err.contains(told), "{told} is not in {}", said.err);
    }
    for name in ["sound.ron", "board.svg", "twin.svg"] {
        assert_eq!(
            fs::read(room.path(name)).unwrap(),
            library::examples()[0].text.as_bytes()
        );
    }
    assert!(!room.path("out.svg").exists());
    assert!(
        !room.path("home").exists(),
        "commands make no folders of their own"
    );
}

#[cfg(unix)]
#[test]
fn a_new_export_is_private() {
    use std::os::unix::fs::PermissionsExt as _;
    let room = Room::new();
    assert_eq!(room.say("export sound.ron --to out.svg").status, 0);
    let mode = fs::metadata(room.path("out.svg"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_is_read_all_the_same() {
    use std::os::unix::ffi::OsStrExt as _;
    let room = Room::new();
    let name = OsStr::from_bytes(b"caf\xE9.ron");
    room.put(name, library::examples()[0].text.as_bytes());
    let said = room.run(ENGLISH, [OsStr::new("check"), name]);
    assert_eq!(said.status, 0, "{}", said.err);
    assert!(
        said.out.starts_with("caf\u{FFFD}.ron: the board is sound."),
        "{}",
        said.out
    );
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_the_window_says_so_in_the_person_s_language() {
    let said = Room::new().run(FRENCH, ["sound.ron"]);
    assert_eq!((said.status, said.out.as_str()), (1, ""));
    assert!(
        said.err
            .starts_with("alliage\u{a0}: la fenêtre ne s’ouvre pas"),
        "{}",
        said.err
    );
}

#[cfg(unix)]
#[test]
fn output_that_cannot_be_written_is_a_failure() {
    let room = Room::new();
    let full = fs::OpenOptions::new().write(true).open("/dev/full");
    let Ok(full) = full else { return };
    let output = Command::new(env!("CARGO_BIN_EXE_alliage"))
        .args(["--language", "en", "man"])
        .current_dir(room.0.path())
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("cannot be written"), "{told}");
}
