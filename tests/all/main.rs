//! All tests of Alliage, in one program.

mod arrange;
mod text;
