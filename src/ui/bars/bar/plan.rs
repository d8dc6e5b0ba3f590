//! What the top bar has room for: words give way to icons before anything overlaps.

/// Where the title begins.
pub const TITLE_LEFT: f32 = 60.0;
/// The room of the dot that stands for the saved state.
pub const DOT: f32 = 22.0;
/// The widest that the words about saving get.
const WORDS_MAX: f32 = 300.0;
/// The edge of the window, a button, and the room between groups.
const EDGE: f32 = 8.0;
const BUTTON: f32 = 44.0;
const GAP: f32 = 12.0;

/// Where everything stands in the bar, in points from its left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// The width of the title.
    pub title: f32,
    /// Where the saved state begins.
    pub state_left: f32,
    /// Its width.
    pub state: f32,
    /// Whether it is said in words.
    pub words: bool,
    /// Where undo and redo begin.
    pub undo_left: f32,
    /// Where the search field begins.
    pub search_left: f32,
    /// Its width; that of a button when it is one.
    pub search: f32,
    /// How many buttons stand at the right.
    pub right: usize,
}

/// From roomy to cramped: the widest title, whether saving is said in words, the search field, buttons at the right.
const CHOICES: [(f32, bool, f32, usize); 9] = [
    (420.0, true, 260.0, 4),
    (260.0, true, 220.0, 4),
    (220.0, true, 180.0, 4),
    (220.0, false, 200.0, 4),
    (180.0, true, BUTTON, 4),
    (160.0, false, BUTTON, 4),
    (160.0, false, BUTTON, 2),
    (100.0, false, BUTTON, 2),
    CRAMPED,
];
/// When not even the title has room.
const CRAMPED: (f32, bool, f32, usize) = (0.0, false, BUTTON, 1);

/// The plan for a bar of that width, with a title and words about saving that would like so much room. `urgent` words
/// are shown as long as any title fits beside them.
pub fn plan(width: f32, title: f32, words: f32, urgent: bool) -> Plan {
    let fits = |plan: &Plan| {
        let right = width - EDGE - plan.right as f32 * BUTTON;
        plan.search_left + plan.search + GAP <= right
    };
    let lay = |choice| lay(width, title, words, choice);
    let first = CHOICES.into_iter().filter(|choice| urgent && choice.1);
    first
        .chain(CHOICES)
        .map(lay)
        .find(fits)
        .unwrap_or_else(|| lay(CRAMPED))
}

fn lay(width: f32, title: f32, words: f32, choice: (f32, bool, f32, usize)) -> Plan {
    let (most, worded, search, right) = choice;
    let title = title.min(most);
    let state = if worded {
        DOT + words.min(WORDS_MAX)
    } else {
        DOT + 8.0
    };
    let state_left = TITLE_LEFT + title + if title > 0.0 { GAP } else { 0.0 };
    let undo_left = state_left + state + GAP;
    let free = undo_left + 2.0 * BUTTON + GAP;
    let end = width - EDGE - right as f32 * BUTTON - GAP - search;
    // In the middle of the window if that is free, else as near to it as can be.
    let search_left = ((width - search) / 2.0).min(end).max(free);
    Plan {
        title,
        state_left,
        state,
        words: worded,
        undo_left,
        search_left,
        search,
        right,
    }
}
