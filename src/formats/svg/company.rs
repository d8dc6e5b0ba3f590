//! What is around the actors: their ties, the collective, where we want them to move.

use super::{Page, Picture};
use crate::formats::picture::PAGE;
use crate::scene::free::Stage;
use crate::scene::{Hull, Shape};

impl Page {
    pub(super) fn ties(&mut self, picture: &Picture) {
        for (place, tie) in picture.scene.ties.iter().enumerate() {
            let ends = picture.drawn(tie.from).zip(picture.drawn(tie.to));
            let Some((from, to)) = ends else {
                continue;
            };
            let marks = tie.marks(from, to, picture.arrangement.scale);
            let title = picture.ties.get(place).map_or("", String::as_str);
            if !marks.is_empty() {
                self.titled(title, &marks);
            }
        }
    }

    pub(super) fn wishes(&mut self, picture: &Picture) {
        if picture.scene.wishes.is_empty() {
            return;
        }
        self.group("wishes", |page| {
            for ghost in &picture.scene.wishes {
                let Some(from) = picture.drawn(ghost.node) else {
                    continue;
                };
                let to = picture.camera.to_screen(ghost.at);
                let marks = ghost.marks(from, to, picture.arrangement.scale);
                let node = picture.scene.nodes.get(ghost.node as usize);
                let name = node.map_or(String::new(), |node| node.label.replace('\n', " "));
                page.titled(&format!("{name} →"), &marks);
            }
        });
    }

    pub(super) fn collective(&mut self, picture: &Picture, stage: &Stage<'_>) {
        let Some(hull) = &picture.scene.hull else {
            return;
        };
        let mark = Hull::mark(hull.outline(stage), &picture.look);
        if mark.shape != Shape::Path(kurbo::BezPath::new()) {
            self.group("collective", |page| page.titled(&hull.name, &[mark]));
        }
    }

    pub(super) fn collective_name(&mut self, picture: &Picture, stage: &Stage<'_>) {
        let hull = picture.scene.hull.as_ref();
        let name =
            hull.and_then(|hull| hull.name(&hull.outline(stage), stage, PAGE, &picture.look));
        self.marks(name.as_slice());
    }
}
