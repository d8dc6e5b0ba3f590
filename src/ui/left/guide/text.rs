//! The text of a card, from Markdown: headings, paragraphs, lists, quotes, emphasis and links.

use crate::i18n::firm;
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use egui::text::{CCursor, LayoutJob, TextFormat};
use egui::{CursorIcon, Galley, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::ops::Range;

/// How far each list, or a quote, stands in.
const STEP: f32 = 18.0;
/// From one line to the next.
const LINE: f32 = 20.0;

/// Shows a text; tells the address of the link that was clicked.
pub fn text_ui(ui: &mut Ui, look: &Look, text: &str) -> Option<String> {
    let mut reader = Reader::new(look);
    Parser::new(text).for_each(|event| reader.read(event));
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut clicked = None;
    for (nth, block) in reader.blocks.into_iter().enumerate() {
        ui.add_space(if nth == 0 { 0.0 } else { block.above });
        clicked = block_ui(ui, look, block).or(clicked);
    }
    clicked
}

/// A paragraph, a heading or an item of a list.
#[derive(Default)]
struct Block {
    /// What stands before an item of a list.
    mark: String,
    /// In how many lists and quotes it stands.
    depth: u8,
    quoted: bool,
    /// The room above it.
    above: f32,
    words: LayoutJob,
    links: Vec<Link>,
}

/// A part of a block that leads somewhere.
struct Link {
    /// Where it stands, counted in characters.
    place: Range<usize>,
    words: String,
    address: String,
}

/// Makes blocks of what the Markdown says, one thing after the other.
struct Reader<'l> {
    look: &'l Look,
    blocks: Vec<Block>,
    /// The lists that are open, each with the number of its next item.
    lists: Vec<Option<u64>>,
    mark: String,
    /// Whether what comes next goes on with the last block.
    within: bool,
    /// What is open around the words.
    open: Vec<TagEnd>,
    address: String,
}

impl<'l> Reader<'l> {
    fn new(look: &'l Look) -> Self {
        Self {
            look,
            blocks: Vec::new(),
            lists: Vec::new(),
            mark: String::new(),
            within: false,
            open: Vec::new(),
            address: String::new(),
        }
    }

    fn read(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.begin(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) => self.write(&text),
            Event::SoftBreak => self.write(" "),
            Event::HardBreak => self.write("\n"),
            // Cards are written without the rest of Markdown.
            _ => {}
        }
    }

    fn begin(&mut self, tag: Tag<'_>) {
        let end = tag.to_end();
        self.within &= is_inline(end);
        self.open.push(end);
        match tag {
            Tag::List(first) => self.lists.push(first),
            Tag::Item => self.mark = self.next_mark(),
            Tag::Link { dest_url, .. } => self.address = dest_url.into_string(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        self.within &= is_inline(tag);
        self.open.pop();
        if let TagEnd::List(_) = tag {
            self.lists.pop();
        }
    }

    /// The bullet or the number of the item that begins.
    fn next_mark(&mut self) -> String {
        let Some(Some(next)) = self.lists.last_mut() else {
            return "•".to_owned();
        };
        let mark = format!("{next}.");
        *next += 1;
        mark
    }

    fn is(&self, wanted: impl Fn(&TagEnd) -> bool) -> bool {
        self.open.iter().any(wanted)
    }

    fn write(&mut self, text: &str) {
        if !self.within {
            let block = self.fresh();
            self.blocks.push(block);
            self.within = true;
        }
        let format = self.format();
        let linked = self.is(|tag| *tag == TagEnd::Link);
        let Some(block) = self.blocks.last_mut() else {
            return;
        };
        let start = block.words.text.chars().count();
        let text = firm(text);
        block.words.append(&text, 0.0, format);
        if linked {
            block.links.push(Link {
                place: start..start + text.chars().count(),
                words: text.into_owned(),
                address: self.address.clone(),
            });
        }
    }

    /// A block for what comes next.
    fn fresh(&mut self) -> Block {
        let quoted = self.is(|tag| matches!(tag, TagEnd::BlockQuote(_)));
        let above = if self.is(|tag| matches!(tag, TagEnd::Heading(_))) {
            14.0
        } else if self.mark.is_empty() {
            8.0
        } else {
            4.0
        };
        Block {
            mark: std::mem::take(&mut self.mark),
            depth: self.lists.len() as u8 + u8::from(quoted),
            quoted,
            above,
            ..Block::default()
        }
    }

    /// How words look here.
    fn format(&self) -> TextFormat {
        let heading = self.is(|tag| matches!(tag, TagEnd::Heading(_)));
        let strong = self.is(|tag| *tag == TagEnd::Strong);
        let font = match (heading, strong) {
            (true, _) => fonts::id(Font::Bold, 15.0),
            (false, true) => fonts::id(Font::SemiBold, 14.0),
            (false, false) => fonts::id(Font::Regular, 14.0),
        };
        let linked = self.is(|tag| *tag == TagEnd::Link);
        let ink = if linked {
            self.look.primary
        } else {
            self.look.ink
        };
        let line = if linked { 1.0 } else { 0.0 };
        TextFormat {
            italics: self.is(|tag| *tag == TagEnd::Emphasis),
            underline: Stroke::new(line, color32(ink)),
            line_height: Some(LINE),
            ..TextFormat::simple(font, color32(ink))
        }
    }
}

/// Whether something stands within a line.
fn is_inline(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link)
}

/// Shows a block; tells the address of the link that was clicked.
fn block_ui(ui: &mut Ui, look: &Look, block: Block) -> Option<String> {
    let left = f32::from(block.depth) * STEP;
    let width = ui.available_width();
    let mut words = block.words;
    words.wrap.max_width = (width - left).max(80.0);
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(words));
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, galley.text()));
    let (at, ink) = (rect.left_top() + vec2(left, 0.0), color32(look.ink));
    let painter = ui.painter();
    let mark = fonts::id(Font::Regular, 14.0);
    let mark_at = pos2(at.x - STEP, at.y + LINE / 2.0);
    painter.text(mark_at, egui::Align2::LEFT_CENTER, block.mark, mark, ink);
    if block.quoted {
        let bar = Stroke::new(3.0, color32(look.control));
        painter.vline(at.x - STEP + 4.0, rect.y_range(), bar);
    }
    painter.galley(at, std::sync::Arc::clone(&galley), ink);
    let mut clicked = None;
    for link in block.links {
        let area = area(&galley, &link.place).translate(at.to_vec2());
        let id = response.id.with(link.place.start);
        let link_response = ui.interact(area, id, Sense::click());
        link_response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &link.words));
        crate::ui::widgets::focus_ring(ui, look, &link_response, area, 4);
        if link_response
            .on_hover_cursor(CursorIcon::PointingHand)
            .clicked()
        {
            clicked = Some(link.address);
        }
    }
    clicked
}

/// Where some characters stand: a link over two lines takes both.
fn area(galley: &Galley, place: &Range<usize>) -> Rect {
    let at = |index: usize| galley.pos_from_cursor(CCursor::new(index));
    let (first, last) = (at(place.start), at(place.end));
    if first.top() < last.top() {
        first
            .union(last)
            .with_min_x(0.0)
            .with_max_x(galley.size().x)
    } else {
        first.union(last)
    }
}
