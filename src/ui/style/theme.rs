//! The look as egui's style.

use super::fonts;
use crate::model::Color;
use crate::scene::Font;
use crate::scene::look::Look;
use egui::style::{Selection, WidgetVisuals, Widgets};
use egui::{Color32, CornerRadius, Stroke, Style, TextStyle, Theme, Visuals, vec2};

/// The least height of what can be touched, in points.
pub const TOUCH: f32 = 44.0;

/// A colour as egui has it.
pub fn color32(color: Color) -> Color32 {
    Color32::from_rgba_unmultiplied(color.r, color.g, color.b, color.a)
}

/// Dresses egui in both themes.
pub fn install(ctx: &egui::Context) {
    fonts::install(ctx);
    ctx.options_mut(|options| {
        options.zoom_with_keyboard = false;
        options.fallback_theme = Theme::Light;
        options.quit_shortcuts.clear();
        // Half of egui's: a notch of the wheel is a step, not a leap.
        options.input_options.scroll_zoom_speed = 1.0 / 400.0;
    });
    for (theme, look) in [(Theme::Light, Look::light()), (Theme::Dark, Look::dark())] {
        ctx.style_mut_of(theme, |style| dress(style, look));
    }
}

/// The look of the theme egui wears.
pub fn look(ctx: &egui::Context) -> &'static Look {
    match ctx.theme() {
        Theme::Light => Look::light(),
        Theme::Dark => Look::dark(),
    }
}

fn dress(style: &mut Style, look: &Look) {
    style.text_styles = [
        (TextStyle::Small, fonts::id(Font::Regular, 12.0)),
        (TextStyle::Body, fonts::id(Font::Regular, 14.0)),
        (TextStyle::Button, fonts::id(Font::SemiBold, 14.0)),
        (TextStyle::Heading, fonts::id(Font::Bold, 17.0)),
        (TextStyle::Monospace, fonts::id(Font::Regular, 13.0)),
    ]
    .into();
    style.spacing.item_spacing = vec2(8.0, 6.0);
    style.spacing.button_padding = vec2(12.0, 6.0);
    style.spacing.interact_size = vec2(TOUCH, TOUCH);
    style.spacing.icon_width = 20.0;
    style.spacing.icon_width_inner = 12.0;
    style.spacing.icon_spacing = 10.0;
    style.spacing.menu_margin = 8.into();
    style.spacing.combo_width = 120.0;
    style.spacing.scroll.bar_width = 8.0;
    // What goes on below the edge of a panel must look as if it did.
    style.spacing.scroll.fade.strength = 1.0;
    style.spacing.scroll.fade.size = 32.0;
    style.interaction.selectable_labels = false;
    style.animation_time = 0.12;
    style.visuals = visuals(look);
}

fn visuals(look: &Look) -> Visuals {
    let base = if look.dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    let shadow = egui::Shadow {
        offset: [0, 4],
        blur: 18,
        spread: 0,
        color: color32(look.shadow),
    };
    Visuals {
        dark_mode: look.dark,
        override_text_color: Some(color32(look.ink)),
        weak_text_color: Some(color32(look.muted)),
        widgets: widgets(look),
        selection: Selection {
            bg_fill: color32(look.primary.with_opacity(0.25)),
            stroke: Stroke::new(2.0, color32(look.primary)),
        },
        hyperlink_color: color32(look.primary),
        faint_bg_color: color32(look.card),
        extreme_bg_color: color32(look.panel),
        text_edit_bg_color: Some(color32(look.panel)),
        code_bg_color: color32(look.field),
        warn_fg_color: color32(look.warning_text),
        error_fg_color: color32(look.danger),
        window_fill: color32(look.panel),
        window_stroke: Stroke::new(1.0, color32(look.line)),
        window_corner_radius: CornerRadius::same(14),
        menu_corner_radius: CornerRadius::same(12),
        window_shadow: shadow,
        popup_shadow: shadow,
        panel_fill: color32(look.panel),
        // What cannot be used has colours of its own: fading them as well leaves grey on grey.
        disabled_alpha: 0.85,
        ..base
    }
}

fn widgets(look: &Look) -> Widgets {
    let dressed = |ground: Color, edge: Color, letters: Color| WidgetVisuals {
        bg_fill: color32(ground),
        weak_bg_fill: color32(ground),
        bg_stroke: Stroke::new(1.0, color32(edge)),
        corner_radius: CornerRadius::same(10),
        fg_stroke: Stroke::new(1.5, color32(letters)),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: dressed(look.panel, look.line, look.ink),
        inactive: dressed(look.field, look.control, look.ink),
        hovered: dressed(look.hover, look.control, look.ink),
        active: dressed(look.primary_soft, look.primary, look.ink),
        open: dressed(look.hover, look.primary, look.ink),
    }
}
