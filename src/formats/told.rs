//! The words that pictures carry for those who listen to them: all of them come from the board.

use crate::model::{Board, Flow, Tie};
use crate::scene::Scene;

/// What each tie of a scene is: who, which way, with whom, and the kind.
pub fn ties(board: &Board, scene: &Scene) -> Vec<String> {
    let known = |tie: &crate::scene::TieLine| board.ties.get(&tie.id?);
    let ties = scene.ties.iter();
    ties.map(|tie| known(tie).map_or(String::new(), |tie| told(board, tie)))
        .collect()
}

fn told(board: &Board, tie: &Tie) -> String {
    let name = |actor| board.actor(actor).map_or("", |actor| actor.name.as_str());
    let from = tie.from.actor().map_or("", name);
    let way = match tie.flow {
        Flow::Forward | Flow::Other(_) => "→",
        Flow::Both => "↔",
        Flow::None => "—",
    };
    let kind = board.tie_kind(tie.kind).map_or("", |kind| &kind.name);
    // French puts a space before the colon.
    let space = match board.description.language.as_str() {
        "fr" => "\u{A0}",
        _ => "",
    };
    format!("{from} {way} {}{space}: {kind}", name(tie.to))
}
