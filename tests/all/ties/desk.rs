//! A desk with four actors far from each other, and what is asked of it about ties.

pub use crate::desk::{Desk, MAP};
use alliage::editor::{Act, Command, Keys, TieCommand, ToolKind, What};
use alliage::model::{ActorId, End, Member, MemberId, Tie, TieId, TieKindId};
use kurbo::Point;

/// No key held.
pub const NONE: Keys = Keys {
    shift: false,
    alt: false,
    command: false,
    space: false,
};
/// Shift held.
pub const SHIFT: Keys = Keys {
    shift: true,
    ..NONE
};
/// Ctrl held.
pub const CTRL: Keys = Keys {
    command: true,
    ..NONE
};

/// The kinds that the tests draw besides influence.
pub const KNOWS: TieKindId = TieKindId(2);
pub const POLITICS: TieKindId = TieKindId(4);

/// Four actors, in the corners of the map.
pub fn desk() -> Desk {
    Desk::new(&[
        ("LPO", 2.0, 2.0),
        ("Mairie", 8.0, 2.0),
        ("FNE", 2.0, 8.0),
        ("CGT", 8.0, 8.0),
    ])
}

/// One of us.
pub fn member() -> Member {
    Member {
        id: MemberId(1),
        name: "Ana".to_owned(),
        ext: std::collections::BTreeMap::new(),
    }
}

impl Desk {
    /// The ties as `LPO>Mairie`, by id.
    pub fn ties(&self) -> Vec<String> {
        let board = self.editor.board();
        let name = |id: ActorId| board.actor(id).unwrap().name.as_str();
        let ties = board.ties.values();
        ties.map(|tie| match tie.from {
            End::Actor(from) => format!("{}>{}", name(from), name(tie.to)),
            End::Member(_) => format!("us>{}", name(tie.to)),
        })
        .collect()
    }

    pub fn only_tie(&self) -> (TieId, Tie) {
        let board = self.editor.board();
        assert_eq!(board.ties.len(), 1);
        let (id, tie) = board.ties.iter().next().unwrap();
        (*id, tie.as_ref().clone())
    }

    pub fn draw(&mut self, from: &str, to: &str) -> TieId {
        let (from, to) = (self.id(from), self.id(to));
        self.run(TieCommand::Draw(from, to).into());
        self.editor.selected_tie().unwrap()
    }

    pub fn middle(&self, from: &str, to: &str) -> Point {
        let (from, to) = (
            self.editor.node(self.id(from)),
            self.editor.node(self.id(to)),
        );
        let scene = self.editor.scene();
        let mut ties = scene.ties.iter();
        let tie = ties.find(|it| Some(it.from) == from && Some(it.to) == to);
        let at = |node: u32| {
            self.editor
                .view
                .camera
                .to_screen(scene.nodes[node as usize].at)
        };
        let tie = tie.unwrap();
        let scale = self.editor.arrangement().unwrap().scale;
        let seen = tie.seen(at(tie.from), at(tie.to), scale).unwrap();
        seen.course.at(0.5)
    }

    pub fn tie_tool(&mut self) {
        self.run(Command::Tool(ToolKind::Tie));
    }

    pub fn label(&self) -> (Act, What) {
        let label = self.editor.document.undo_label().unwrap().clone();
        (label.act, label.what)
    }
}
