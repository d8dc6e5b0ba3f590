//! The ties of a board as lines between nodes: colour, width and dashes say what kind a tie is, how strong and how sure.

use super::bends::bend;
use crate::model::{
    ActorId, Board, Color, Flow, Head, STRENGTH_MAX, Stroke, Tie, TieId, TieKind, TieKindId,
};
use crate::scene::sprite::Doubt;
use crate::scene::{Line, Look, Node, TieLine};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// How wide ties of strength 1, 2 and 3 are, in points.
const WIDTHS: [f64; STRENGTH_MAX as usize] = [1.5, 2.25, 3.0];
/// How much of its colour a tie that is a guess loses.
const PALER: f32 = 0.35;

/// The ties for which `shown` holds and of which both ends are nodes, by id.
pub(super) fn lines(
    board: &Board,
    look: &Look,
    nodes: &[Node],
    node_scale: f32,
    shown: &dyn Fn(TieId, &Tie) -> bool,
) -> Vec<TieLine> {
    if board.ties.is_empty() {
        return Vec::new();
    }
    let kinds: BTreeMap<TieKindId, Manner<'_>> = (board.tie_kinds.iter())
        .map(|kind| (kind.id, Manner::new(kind, look)))
        .collect();
    let places: HashMap<ActorId, u32> = (0..)
        .zip(nodes)
        .map(|(place, node)| (node.actor, place))
        .collect();
    let drawn = |(id, tie): (&TieId, &Arc<Tie>)| {
        let from = *places.get(&tie.from.actor()?)?;
        let to = *places.get(&tie.to)?;
        let manner = kinds.get(&tie.kind)?;
        shown(*id, tie).then(|| TieLine {
            id: Some(*id),
            from,
            to,
            bend: 0.0,
            line: manner.line(tie),
            heads: heads(&tie.flow, &manner.kind.head),
        })
    };
    let mut ties: Vec<TieLine> = board.ties.iter().filter_map(drawn).collect();
    bend(&mut ties, nodes, node_scale);
    ties
}

/// A tie of a kind as it is drawn when it is sure and of middling strength, from node 0 to node 1.
pub fn sample(kind: &TieKind, flow: &Flow, look: &Look) -> TieLine {
    TieLine {
        id: None,
        from: 0,
        to: 1,
        bend: 0.0,
        line: Line {
            color: look.line_color(kind.color),
            width: WIDTHS[1],
            dash: dash(&kind.stroke, Doubt::Nothing),
        },
        heads: heads(flow, &kind.head),
    }
}

/// How the ties of a kind are drawn.
struct Manner<'a> {
    kind: &'a TieKind,
    color: Color,
    /// The colour of a guess: paler, but never too pale to be seen.
    pale: Color,
}

impl<'a> Manner<'a> {
    fn new(kind: &'a TieKind, look: &Look) -> Self {
        let color = look.line_color(kind.color);
        Self {
            kind,
            color,
            pale: look.line_color(color.mix(look.paper, PALER)),
        }
    }

    fn line(&self, tie: &Tie) -> Line {
        let doubt = Doubt::of(&tie.certainty);
        let strength = usize::from(tie.strength.clamp(1, STRENGTH_MAX));
        Line {
            color: match doubt {
                Doubt::Guess => self.pale,
                Doubt::Nothing | Doubt::Dispute => self.color,
            },
            width: WIDTHS[strength - 1],
            dash: dash(&self.kind.stroke, doubt),
        }
    }
}

/// The lengths of dash and gap: shorter dashes when it is a guess, wider gaps when the group disagrees.
fn dash(stroke: &Stroke, doubt: Doubt) -> Option<[f64; 2]> {
    let [sure, guess, dispute] = match stroke {
        Stroke::Solid | Stroke::Other(_) => [None, Some([4.0, 3.0]), Some([10.0, 8.0])],
        Stroke::Dashed => [[6.0, 4.0], [3.0, 4.0], [6.0, 8.0]].map(Some),
        Stroke::Dotted => [[1.5, 4.0], [1.5, 6.5], [1.5, 9.0]].map(Some),
        Stroke::Long => [[12.0, 5.0], [6.0, 5.0], [12.0, 10.0]].map(Some),
    };
    match doubt {
        Doubt::Nothing => sure,
        Doubt::Guess => guess,
        Doubt::Dispute => dispute,
    }
}

fn heads(flow: &Flow, head: &Head) -> [Head; 2] {
    match flow {
        Flow::Forward | Flow::Other(_) => [Head::None, head.clone()],
        Flow::Both => [head.clone(), head.clone()],
        Flow::None => [Head::None, Head::None],
    }
}
