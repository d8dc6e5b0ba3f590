//! Answers about a board: one file a question, each a pure function of the board. It knows no window, no file, no clock and
//! no language.

pub mod follow_up;
