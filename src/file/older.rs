//! What older versions of the format meant otherwise than this one. Each version turns into the next.

use super::board::Written;
use crate::model::Flow;

/// Makes of a file of an older version one of this version.
pub(super) fn renewed(mut written: Written) -> Written {
    if written.version < 3 {
        say_which_way_ties_run(&mut written);
    }
    written
}

/// Version 2 left out which way a tie runs when it runs forward, whatever its kind does; since version 3 it is left out
/// when the tie runs as its kind does. What the program wrote is told by the strength, which it never left out: a tie
/// without one was written by hand, and meant to run as its kind does.
fn say_which_way_ties_run(written: &mut Written) {
    for tie in &mut written.ties.items {
        if tie.flow.is_none() && tie.strength.is_some() {
            tie.flow = Some(Flow::Forward.word().to_owned());
        }
    }
}
