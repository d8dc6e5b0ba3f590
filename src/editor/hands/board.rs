//! The board in a hand: moving it, and what a tap on it means where there is no actor.

use super::held::Hand;
use crate::editor::Editor;
use crate::editor::event::Device;
use kurbo::Vec2;

/// The hand moved by so much in so many seconds. What was held back while it might have been a tap comes with the first
/// step.
pub(super) fn moved(editor: &mut Editor, by: Vec2, elapsed: f64) {
    editor.view.traces.coast.push(by, elapsed);
    editor.view.camera.pan(by);
}

/// The board runs on after a finger.
pub(super) fn drop(editor: &mut Editor, hand: &Hand) {
    if hand.start.device == Device::Finger {
        editor.view.traces.coast.release(hand.now.time);
    }
}
