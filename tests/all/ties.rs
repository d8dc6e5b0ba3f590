//! Ties and wishes: drawn by hand and by command, clicked, turned round, deleted, copied, and taken back.

mod commands;
mod copies;
mod desk;
mod hands;
mod wishes;
