//! What the answers about a board promise, on published nets and on small ones made by hand.

mod balance;
mod coverage;
mod example;
mod florence;
mod follow_up;
mod influence;
mod missing;
mod net;
mod oracle;
mod priorities;
mod rule;
mod target;
pub mod town;
mod ways;
