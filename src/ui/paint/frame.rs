//! One frame being drawn: nodes, their names and the lines to their true points.

use super::labels::Labels;
use super::lens::{Lens, offset, sane, vector};
use super::sheet::Sheet;
use super::spots::{Spots, shows};
use super::sprites::{Look, Sprites};
use super::{Picture, color32};
use egui::{Context, Pos2, vec2};

/// What all that is drawn in a frame needs.
pub struct Frame<'a, 's> {
    /// What is written to.
    pub sheet: &'a mut Sheet<'s>,
    /// Where fonts are.
    pub ctx: &'a Context,
    /// What is drawn.
    pub picture: &'a Picture<'a>,
    /// How it is looked at.
    pub lens: &'a Lens,
}

impl Frame<'_, '_> {
    /// The nodes, those that are being dragged in front, over the lines to their true points.
    pub fn all_nodes(&mut self, spots: &Spots, sprites: &mut Sprites) {
        self.leaders(spots, sprites);
        self.nodes(spots, sprites, false);
        if spots.any_moved() {
            self.nodes(spots, sprites, true);
        }
    }

    /// The names, those that are shown in any case in front.
    pub fn all_names(&mut self, spots: &Spots, labels: &mut Labels) {
        self.names(spots, labels, false);
        if !self.picture.emphasis.is_empty() {
            self.names(spots, labels, true);
        }
    }

    /// Lines from nodes that had to make room to their true points.
    fn leaders(&mut self, spots: &Spots, sprites: &Sprites) {
        let color = color32(self.picture.leader.color);
        let width = sane(self.picture.leader.width as f32, 1.0).clamp(0.2, 10.0);
        for &index in spots.seen() {
            let away = vector(offset(self.picture.place(index).offset));
            let drawn = spots.drawn(index);
            if let Some(drawn) = drawn.filter(|_| away.length() > self.lens.radius) {
                self.sheet.line(drawn, drawn - away, width, color);
                if let Some(dot) = sprites.point() {
                    let point = self.lens.snap(drawn - away).to_vec2();
                    self.sheet.quad(dot, point, color);
                }
            }
        }
    }

    /// The nodes that stand where the scene says, or those that are being dragged.
    fn nodes(&mut self, spots: &Spots, sprites: &mut Sprites, moved: bool) {
        let lens = self.lens;
        for &index in spots.seen() {
            let at = spots
                .drawn(index)
                .filter(|_| spots.is_moved(index) == moved);
            if let Some(at) = at.filter(|at| shows(*at, lens.radius, lens.view)) {
                self.node(sprites, index, at);
            }
        }
    }

    fn node(&mut self, sprites: &mut Sprites, index: u32, at: Pos2) {
        let Some(node) = self.picture.scene.nodes.get(index as usize) else {
            return;
        };
        let at = self.lens.snap(at).to_vec2();
        let pale = self.picture.is_dimmed(index);
        match sprites.look(self.ctx, self.picture, self.lens, node.sprite, pale) {
            Some(Look::Full(stamp)) => self.sheet.stamp(stamp, at),
            Some(Look::Dot(dot, color)) => {
                self.sheet.quad(dot, at, self.picture.tone(color, pale));
            }
            None => {}
        }
    }

    /// The names there is room for, or those that are shown in any case.
    fn names(&mut self, spots: &Spots, labels: &mut Labels, emphasised: bool) {
        for &index in spots.seen() {
            let shown = emphasised || self.picture.place(index).label.is_some();
            let at = spots.drawn(index).filter(|_| shown);
            if let Some(at) = at.filter(|_| spots.is_emphasised(index) == emphasised) {
                self.name(labels, index, at);
            }
        }
    }

    fn name(&mut self, labels: &mut Labels, index: u32, at: Pos2) {
        let node = self.picture.scene.nodes.get(index as usize);
        let Some(node) = node.filter(|_| self.picture.hidden_label != Some(index)) else {
            return;
        };
        let Some(run) = labels.run(self.ctx, &node.label) else {
            return;
        };
        let middle = match self.picture.place(index).label {
            Some(label) => vector(offset(label)),
            None => vec2(0.0, self.lens.radius + 1.0 + run.half_height()),
        };
        let tones = self.picture.tones(self.picture.is_dimmed(index));
        run.put(self.sheet, at + middle, self.lens, tones);
    }
}
