//! Writes what is beside the actors: ties, members, meetings, promises, contacts, weights, the vote. What there is none of
//! is left out.

use super::{Line, entry_list, put};
use crate::model::{
    Ballot, Board, Contact, End, Meeting, Member, Task, Tie, TieKind, Vote, Weights,
};
use jiff::civil::Date;

/// The lists that stand before the actors.
pub(super) fn before_actors(text: &mut String, board: &Board) {
    entry_list(text, "tie_kinds", board.tie_kinds.iter(), tie_kind);
    entry_list(text, "members", board.members.iter(), member);
}

/// The lists that stand behind the actors.
pub(super) fn behind_actors(text: &mut String, board: &Board) {
    entry_list(text, "ties", board.ties.iter(), |line, (id, it)| {
        tie(line, id.0, it);
    });
    entry_list(text, "meetings", board.meetings.iter(), |line, (id, it)| {
        meeting(line, id.0, it);
    });
    entry_list(text, "tasks", board.tasks.iter(), |line, (id, it)| {
        task(line, id.0, it);
    });
}

/// What stands at the end: how people are reached, and how the group chooses.
pub(super) fn at_the_end(text: &mut String, board: &Board) {
    entry_list(text, "contacts", board.contacts.iter(), |line, (id, it)| {
        contact(line, id.0, it);
    });
    if board.weights != Weights::default() {
        one(text, "weights", |line| weights(line, &board.weights));
    }
    if *board.vote != Vote::default() {
        vote(text, &board.vote);
    }
}

fn one(text: &mut String, name: &str, write: impl FnOnce(&mut Line<'_>)) {
    put(text, format_args!("    {name}: "));
    super::group(text, write);
    text.push_str(",\n");
}

fn tie_kind(line: &mut Line<'_>, kind: &TieKind) {
    line.number("id", kind.id.0);
    line.string("name", &kind.name);
    line.string("role", kind.role.word());
    line.string("color", &kind.color.to_string());
    line.string("stroke", kind.stroke.word());
    line.string("head", kind.head.word());
    line.string("flow", kind.flow.word());
    line.ext(&kind.ext);
}

fn member(line: &mut Line<'_>, member: &Member) {
    line.number("id", member.id.0);
    line.string("name", &member.name);
    line.ext(&member.ext);
}

fn tie(line: &mut Line<'_>, id: u64, tie: &Tie) {
    line.number("id", id);
    match tie.from {
        End::Actor(actor) => line.number("from", actor.0),
        End::Member(member) => line.number("member", member.0),
    }
    line.number("to", tie.to.0);
    line.number("kind", tie.kind.0);
    line.word("flow", &tie.flow, |word| word.word());
    line.number("strength", u64::from(tie.strength));
    line.word("certainty", &tie.certainty, |word| word.word());
    if let Some(target) = tie.on {
        line.number("on", target.0);
    }
    line.string_unless_empty("note", &tie.note);
    line.ext(&tie.ext);
}

fn meeting(line: &mut Line<'_>, id: u64, meeting: &Meeting) {
    line.number("id", id);
    line.number("actor", meeting.actor.0);
    date(line, "date", meeting.date);
    line.string("kind", meeting.kind.word());
    line.items("who", &meeting.who, |text, id| {
        put(text, format_args!("{}", id.0));
    });
    line.word("stance", &meeting.stance, |word| word.word());
    line.string_unless_empty("motives", &meeting.motives);
    line.string_unless_empty("intentions", &meeting.intentions);
    line.string_unless_empty("worldview", &meeting.worldview);
    line.string_unless_empty("know_how", &meeting.know_how);
    line.ext(&meeting.ext);
}

fn task(line: &mut Line<'_>, id: u64, task: &Task) {
    line.number("id", id);
    line.number("actor", task.actor.0);
    if let Some(meeting) = task.meeting {
        line.number("meeting", meeting.0);
    }
    line.string("kind", task.kind.word());
    line.string("text", &task.text);
    if let Some(member) = task.by {
        line.number("by", member.0);
    }
    date(line, "due", task.due);
    if let Some(done) = &task.done {
        line.group("done", |line| {
            date(line, "on", done.on);
            line.string_unless_empty("proof", &done.proof);
        });
    }
    line.ext(&task.ext);
}

fn date(line: &mut Line<'_>, name: &str, date: Option<Date>) {
    if let Some(date) = date {
        line.string(name, &date.to_string());
    }
}

fn contact(line: &mut Line<'_>, actor: u64, contact: &Contact) {
    line.number("actor", actor);
    line.string_unless_empty("phone", &contact.phone);
    line.string_unless_empty("mail", &contact.mail);
    line.string_unless_empty("details", &contact.details);
}

fn weights(line: &mut Line<'_>, weights: &Weights) {
    line.float("power", weights.power);
    line.float("nearness", weights.nearness);
    line.float("resources", weights.resources);
    line.float("target", weights.target);
    line.float("acquaintance", weights.acquaintance);
    line.float("effort", weights.effort);
}

/// The vote: each ballot on its own line.
fn vote(text: &mut String, vote: &Vote) {
    let (dots, shown) = (vote.dots, vote.shown);
    put(
        text,
        format_args!("    vote: (dots: {dots}, shown: {shown}, ballots: ["),
    );
    for (nth, it) in vote.ballots.iter().enumerate() {
        text.push_str(if nth == 0 { "\n        " } else { "        " });
        super::group(text, |line| ballot(line, it));
        text.push_str(",\n");
    }
    text.push_str(if vote.ballots.is_empty() {
        "]),\n"
    } else {
        "    ]),\n"
    });
}

fn ballot(line: &mut Line<'_>, ballot: &Ballot) {
    line.string_unless_empty("voter", &ballot.voter);
    let dots: Vec<_> = ballot.dots.iter().collect();
    line.items("dots", &dots, |text, (actor, dots)| {
        put(text, format_args!("({}, {dots})", actor.0));
    });
}
