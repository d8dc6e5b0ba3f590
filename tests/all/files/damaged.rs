//! What is no board, or a broken one, is refused with what it is and where; nothing makes the reader panic.

use super::{fixture, path};
use alliage::file::{self, FileError, Limit, Reason, What};
use alliage::library;

/// Each damaged fixture, and what is said of it.
const DAMAGED: [(&str, &str); 16] = [
    (
        "bad-number.ron",
        "damaged at line 5, column 34: not a number",
    ),
    (
        "cut.ron",
        "damaged at line 7, column 1: the text ends too early",
    ),
    ("deep.ron", "damaged at line 4, column 59: nested too deep"),
    ("foreign.ron", "RON of another kind: format is \"rooms\""),
    (
        "key-twice.ron",
        "damaged at line 6, column 37: \"x\" is there twice",
    ),
    (
        "field-twice.ron",
        "damaged at line 6, column 36: \"name\" is there twice",
    ),
    (
        "missing-comma.ron",
        "damaged at line 6, column 9: ',' is missing",
    ),
    (
        "missing-field.ron",
        "damaged at line 6, column 23: missing field \"id\"",
    ),
    (
        "missing-quote.ron",
        "damaged at line 5, column 23: not a text in quotes",
    ),
    ("newer.ron", "written by a newer version: 3.1.4 (format 5)"),
    (
        "newer-field.ron",
        "written by a newer version: 0.2.0 (format 4)",
    ),
    ("no-header.ron", "RON of another kind: format is \"\""),
    ("not-utf8.ron", "damaged at line 5, column 24: not UTF-8"),
    ("page.ron", "not a board: a web page, SVG or XML"),
    (
        "tail.ron",
        "damaged at line 6, column 1: something behind the end",
    ),
    (
        "unknown-field.ron",
        "damaged at line 5, column 40: unknown field \"catgory\"",
    ),
];

#[test]
fn each_damaged_file_is_said_for_what_it_is() {
    for (name, expected) in DAMAGED {
        let error = file::read(&fixture(&format!("damaged/{name}"))).unwrap_err();
        assert_eq!(error.to_string(), expected, "{name}");
    }
    let files = std::fs::read_dir(path("tests/fixtures/damaged")).unwrap();
    assert_eq!(files.count(), DAMAGED.len());
}

#[test]
fn strangers_are_recognised() {
    let zip = b"PK\x03\x04\x14\0\0\0\x08\0".as_slice();
    let utf16: Vec<u8> = "(format: \"alliage\")"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut marked = vec![0xFF, 0xFE];
    marked.extend(&utf16);
    for (bytes, what) in [
        (b"".as_slice(), What::Empty),
        (b" \r\n\t", What::Empty),
        (b"\xEF\xBB\xBF", What::Empty),
        (&[0; 9000], What::Zeros),
        (b"age-encryption.org/v1\n-> scrypt", What::Encrypted),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n", What::Encrypted),
        (zip, What::Zip),
        (b"\x1F\x8B\x08\0", What::Gzip),
        (b"%PDF-1.7\n", What::Pdf),
        (b"\x89PNG\r\n\x1a\n", What::Picture),
        (b"\xFF\xD8\xFF\xE0", What::Picture),
        (b"{\"type\": \"excalidraw\"}", What::Json),
        (b"[1, 2]", What::Json),
        (b"\n<svg/>", What::Markup),
        (&utf16, What::Utf16),
        (&marked, What::Utf16),
        (b"Name;Power\nMayor;8\n", What::Text),
        (b"MZ\x90\0\x03\0\0\0\x04", What::Binary),
        (b"caf\xE9", What::Binary),
    ] {
        assert_eq!(
            file::read(bytes),
            Err(FileError::NotABoard(what)),
            "{bytes:?}"
        );
    }
}

#[test]
fn a_mark_before_a_broken_text_does_not_move_the_fault() {
    let plain = fixture("damaged/missing-comma.ron");
    let marked = [b"\xEF\xBB\xBF".as_slice(), &plain].concat();
    assert_eq!(file::read(&marked), file::read(&plain));
}

#[test]
fn a_tail_of_zeros_is_a_damage() {
    let text = library::examples()[0].text.as_bytes();
    for kept in [200, 3_000, text.len() - 3] {
        let bytes = [&text[..kept], &[0; 5_000]].concat();
        let error = file::read(&bytes).unwrap_err();
        assert!(
            matches!(error, FileError::Damaged { .. }),
            "{kept}: {error}"
        );
    }
}

#[test]
fn too_much_is_refused_with_its_number() {
    let many = |count: usize| {
        let actors: Vec<String> = (0..count).map(|id| format!("(id:{id}),")).collect();
        let actors = actors.concat();
        format!("(format:\"alliage\",version:1,min_reader:1,maps:[],actors:[{actors}])")
    };
    let error = file::read(many(50_003).as_bytes()).unwrap_err();
    let expected = FileError::TooLarge {
        limit: Limit::Actors,
        found: 50_003,
        most: 50_000,
    };
    assert_eq!(error, expected);
    assert!(file::read(many(50_000).as_bytes()).is_ok());
    let offers = "(resource: 1),".repeat(1_001);
    let text = format!(
        "(format:\"alliage\",version:1,min_reader:1,maps:[],actors:[(id:1,offers:[{offers}])])"
    );
    let error = file::read(text.as_bytes()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "too large: 1001 items in one line, at most 1000"
    );
}

#[test]
fn a_million_brackets_are_refused_at_once() {
    for open in ["[", "(", "{1:", "Some(", "A(", "/*", "#"] {
        let deep = open.repeat(1_000_000);
        let text = format!(
            "(format: \"alliage\", version: 1, min_reader: 1, maps: [], actors: [], ext: {{\"x\": {deep}"
        );
        let error = file::read(text.as_bytes()).unwrap_err();
        assert!(
            matches!(error, FileError::Damaged { .. }),
            "{open}: {error}"
        );
        assert!(file::read(deep.as_bytes()).is_err());
    }
}

#[test]
fn no_cut_example_passes_for_a_whole_one() {
    let text = library::examples()[0].text.trim_end();
    for end in (0..text.len()).step_by(7) {
        let error = file::read(&text.as_bytes()[..end]).unwrap_err();
        let told = match &error {
            FileError::NotABoard(what) => end < 30 && matches!(what, What::Empty | What::Text),
            FileError::Damaged { line, reason, .. } => {
                *line <= text.lines().count()
                    && !matches!(reason, Reason::UnknownField(_) | Reason::Twice(_))
            }
            _ => false,
        };
        assert!(told, "at {end}: {error}");
    }
}

/// A plain generator, so that a failure can be had again from its number.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }
}

#[test]
fn no_mutation_makes_the_reader_panic() {
    let tokens: [&[u8]; 12] = [
        b"(", b"]", b"\"", b",", b"NaN", b"-inf", b"1e400", b"\0", b"\xFF", b"/*", b"id: 1",
        b"\\u{",
    ];
    let mut dice = Dice(0x5EED);
    let mut read = 0;
    for round in 0..2_000 {
        let mut bytes = library::examples()[1].text.as_bytes().to_vec();
        for _ in 0..=dice.roll(3) {
            let at = dice.roll(bytes.len());
            match dice.roll(4) {
                0 => bytes[at] = dice.roll(256) as u8,
                1 => drop(bytes.remove(at)),
                2 => drop(bytes.splice(at..at, tokens[dice.roll(tokens.len())].to_vec())),
                _ => {
                    let end = (at + dice.roll(40)).min(bytes.len());
                    let piece = bytes[at..end].to_vec();
                    let to = dice.roll(bytes.len());
                    bytes.splice(to..to, piece);
                }
            }
        }
        if let Ok(opened) = file::read(&bytes) {
            let text = file::write(&opened.board);
            assert_eq!(super::sound(&text), opened.board, "round {round}");
            read += 1;
        }
    }
    assert!(read > 100, "only {read} mutations were read");
}
