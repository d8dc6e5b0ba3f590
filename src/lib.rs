//! Alliage: a whiteboard on which a local collective finds its allies.
//!
//! # The house
//!
//! A map is plain data, a picture of it is plain data too, and changes go one way:
//!
//! ```text
//! fingers, mouse -> ui::canvas -------------> editor::Event --+
//! panels, menus, keys ---------------------> ui::Request -----+-> Editor -> Edit -> Document -> Board
//!                                                             +-> App: files, dialogs, exports
//! Board -> scene::build -> Scene -> ui::paint | formats | hit test
//! ```
//!
//! | floor | module | what it holds | uses of ours |
//! |---|---|---|---|
//! | 1 | [`model`] | the board, its actors, axes and typology, and every edit of them | nothing |
//! | 1 | [`library`] | the built-in typology, resources, axes, guide cards, examples | `model` |
//! | 1 | [`i18n`] | every text of the interface, in each language | nothing |
//! | 2 | [`analysis`] | answers: ways to the target, who acts on it, needs, priorities, follow-up | `model` |
//! | 2 | [`scene`] | the picture: sprites, nodes, ties, the collective, labels, axes; camera; hit test; themes | `model` |
//! | 2 | [`file`](mod@file) | the text of a board: reading, mending, writing | `model` |
//! | 3 | [`editor`] | the document with undo, selection, tools, hands and fingers, commands | `model`, `analysis`, `scene` |
//! | 3 | [`explain`] | refused and mended files in the person's language | `model`, `i18n`, `file` |
//! | 3 | [`formats`] | the table of formats: what each file holds, how it is written and read | `model`, `i18n`, `scene`, `file`, `explain` |
//! | 4 | [`ui`] | widgets, panels, canvas, painter: the only part besides `app` that knows egui | floors 1 to 3 |
//! | 5 | [`store`] | saving without loss, backups, folders | nothing |
//! | 5 | [`store_words`] | failures of the disk in the person's language | `i18n`, `store` |
//! | 5 | [`app`] | the window: one board at a time, threads, dialogs, settings | everything |
//! | 5 | [`cli`] | the command line, without a display | everything but `ui` and `app` |
//!
//! A test reads the sources and holds each module to its row.
//!
//! # Where to add
//!
//! | to add | touch |
//! |---|---|
//! | a category, a resource, axes, a guide link | the lists under `assets/`, one for each language |
//! | a guide card | `assets/cards/LANGUAGE/`, its line in [`library`] |
//! | a language | `assets/languages/xx.ftl`, its variant in [`i18n::Language`], its lists in [`library`] |
//! | a kind of change | a variant and its arm in [`model::Edit`] or [`model::Change`] |
//! | a collection of the board | its file under `model/`, its field in [`model::Board`], its variants of [`model::Edit`] |
//! | something to ask of the editor | a variant of [`editor::Command`] |
//! | a tool | a variant of [`editor::ToolKind`] and what it grips |
//! | a menu entry or shortcut | a variant of [`ui::action::Action`], its row in `ui/action/rows.rs` |
//! | a panel | its file under `ui/left`, its lines in `ui/left/mod.rs`, a variant and a row of [`ui::Panel`], its texts |
//! | a format of files | its file under `formats/`, its variant of [`formats::FormatId`], its texts |
//! | an answer about the board | its file under `analysis/`; if it can take long, a variant of [`ui::asks::Question`] |
//! | a file version | what older ones meant otherwise, in `file/older.rs`; frozen structs where that is not enough; a fixture |
//! | a kind of thing on the map | its files under `model/`, `file/` and `scene/`, its field in [`model::Board`] and [`scene::Scene`], a variant of [`model::Edit`], [`model::Item`] and [`scene::Layer`], what of it is copied (`editor/clip.rs`), its menu and its card |
//! | a window | its file under `app/`, a view of its own ([`editor::Editor::add_view`]), which it faces before it draws or asks |
//!
//! # Decisions
//!
//! - **Sizes on the screen change in steps of the zoom** ([`scene::arrange::Step`]): within a step nodes and letters keep
//!   their size, so that text is always drawn at its own size, and labels are placed once a step.
//! - **Text input has one owner** ([`ui::widgets::typing`]): fields ask there who writes in them, and a floating keyboard
//!   writes in the field that it names, wherever egui's focus is.
//! - **Undo keeps snapshots**: collections are persistent maps, so a snapshot costs the same at any size and serves saving
//!   and exporting on other threads too.
//! - **Ids grow by steps that nobody can guess** ([`model::IdSource`]): two copies of a board never give one id to two things,
//!   and what was added last comes last wherever things stand in the order of their ids.
//! - **One list of layers** ([`scene::Layer::ORDER`]): the window paints, the SVG writes and the pointer looks in that order.
//! - **A view is a window's own** ([`editor::View`]): the editor swaps the one in front instead of handing one to every call, as
//!   one window is heard or drawn at a time, and hands remember the view they came down in.
//! - **Fingers bypass egui**: a plugin routes each finger that comes down on the board to the editor under its own id.

pub mod analysis;
pub mod app;
pub mod cli;
pub mod editor;
pub mod explain;
pub mod file;
pub mod formats;
pub mod i18n;
pub mod library;
pub mod model;
pub mod scene;
pub mod store;
pub mod store_words;
pub mod ui;
