//! The layers of a picture, each a group: what is drawn mark by mark, and the ties.

use super::{Cancelled, Page, Picture, Progress, WRITING};
use crate::scene::layer::Kind;
use crate::scene::{Layer, Piece, Sight};

impl Page {
    /// All layers, from back to front; those of one name are one group.
    pub(super) fn layers(
        &mut self,
        picture: &Picture,
        progress: &Progress,
    ) -> Result<(), Cancelled> {
        let drawn = |node| picture.drawn(node);
        let sight = picture.sight(&drawn);
        let groups = Layer::ORDER.chunk_by(|below, above| below.name() == above.name());
        let mut layers = 0;
        for group in groups {
            progress.step(layers, Layer::ORDER.len(), &WRITING)?;
            layers += group.len();
            self.layer_group(group, picture, &sight);
        }
        Ok(())
    }

    /// Layers as a group; nothing when they have no pieces.
    fn layer_group(&mut self, layers: &[Layer], picture: &Picture, sight: &Sight<'_>) {
        let before = self.text.len();
        let mut is_empty = true;
        self.group(layers.first().map_or("", |layer| layer.name()), |page| {
            for layer in layers {
                is_empty &= layer.kind() == Kind::Marks;
                match layer {
                    Layer::Ties => page.ties(picture),
                    Layer::Nodes => page.nodes(picture),
                    Layer::Names => page.labels(picture),
                    layer => layer.pieces(sight, &mut |piece| {
                        is_empty = false;
                        page.piece(&piece);
                    }),
                }
            }
        });
        if is_empty {
            self.text.truncate(before);
        }
    }

    fn piece(&mut self, piece: &Piece<'_>) {
        match piece.title {
            Some(title) => self.titled(title, &piece.marks),
            None => self.marks(&piece.marks),
        }
    }

    fn ties(&mut self, picture: &Picture) {
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
}
