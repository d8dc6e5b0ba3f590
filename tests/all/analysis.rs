//! What the answers about a board promise, on published nets and on small ones made by hand.

mod florence;
mod follow_up;
mod net;
