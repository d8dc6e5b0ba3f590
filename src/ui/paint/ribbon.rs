//! The mesh of the ties: ribbons and heads, cut from the texture of swatches.

use super::swatches::Swatch;
use egui::epaint::{Mesh, Vertex};
use egui::{Color32, Pos2, Rect, Vec2, pos2};

/// Writes the ties of a frame.
pub struct Ribbons<'a> {
    mesh: &'a mut Mesh,
    /// No corner goes beyond.
    bounds: Rect,
}

/// A place on a ribbon.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// On the screen.
    pub at: Pos2,
    /// The way the ribbon runs there, with length 1.
    pub along: Vec2,
    /// How far the pattern has come, in patterns.
    pub phase: f32,
}

impl Row {
    /// The place that many points further along.
    pub fn beyond(&self, by: f32) -> Self {
        let at = self.at + self.along * by;
        Self { at, ..*self }
    }
}

impl<'a> Ribbons<'a> {
    /// Goes on with a mesh for what is seen in a view.
    pub fn new(mesh: &'a mut Mesh, view: Rect) -> Self {
        Self {
            mesh,
            bounds: view.expand2(1.5 * view.size()),
        }
    }

    /// Goes on to a place; `joined` to the one before.
    #[inline]
    pub fn row(&mut self, row: &Row, swatch: &Swatch, color: Color32, joined: bool) {
        let at = row.at.max(self.bounds.min).min(self.bounds.max);
        self.near_row(&Row { at, ..*row }, swatch, color, joined);
    }

    /// The same for a place that is known to be near the view.
    #[inline]
    pub fn near_row(&mut self, row: &Row, swatch: &Swatch, color: Color32, joined: bool) {
        let first = self.next();
        let side = row.along.rot90() * swatch.half;
        let [above, below] = swatch.sides;
        self.corner(row.at + side, pos2(row.phase, above), color);
        self.corner(row.at - side, pos2(row.phase, below), color);
        if joined {
            self.band(first.wrapping_sub(2));
        }
    }

    /// A head with its tip at `tip`, pointing along a vector of length 1, `scale` times as large.
    pub fn head(&mut self, swatch: &Swatch, tip: Pos2, along: Vec2, scale: f32, color: Color32) {
        let first = self.next();
        let side = along.rot90() * (swatch.half * scale);
        let front = tip + along * (swatch.margin * scale);
        let back = tip - along * ((swatch.length + swatch.margin) * scale);
        let [above, below] = swatch.sides;
        self.corner(back + side, pos2(0.0, above), color);
        self.corner(back - side, pos2(0.0, below), color);
        self.corner(front + side, pos2(1.0, above), color);
        self.corner(front - side, pos2(1.0, below), color);
        self.band(first);
    }

    #[inline]
    fn next(&self) -> u32 {
        self.mesh.vertices.len() as u32
    }

    /// The two triangles between four corners.
    #[inline]
    fn band(&mut self, first: u32) {
        let corners = [0, 1, 2, 2, 1, 3].map(|corner: u32| first.wrapping_add(corner));
        self.mesh.indices.extend_from_slice(&corners);
    }

    #[inline]
    fn corner(&mut self, pos: Pos2, uv: Pos2, color: Color32) {
        self.mesh.vertices.push(Vertex { pos, uv, color });
    }
}
