//! A small board with a panel beside it, driven by label.

use alliage::editor::{Editor, Shown};
use alliage::i18n::{Language, Texts};
use alliage::library::Card;
use alliage::model::{
    Actor, ActorId, Axes, Axis, Board, Category, CategoryId, Circle, Color, GuideLink, IdSource,
    LinkId, LinkState, Map, MapId, Need, NodeShape, Offer, OfferState, Placement, Resource,
    ResourceId,
};
use alliage::ui::asks::{Answers, Asked, Question, Work};
use alliage::ui::style::theme;
use alliage::ui::windows::PanelState;
use alliage::ui::{Desk, Request};
use egui_kittest::Harness;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Two cards, the second of which suits elected officials.
pub const CARDS: [Card; 2] = [
    Card {
        name: "workshop",
        title: "Animer l’atelier",
        text: "Une soirée, **un écran**, et [une page](https://example.org/page).\n",
    },
    Card {
        name: "elected",
        title: "Rencontrer les élu·es",
        text: include_str!("../../../assets/cards/fr/elected.md"),
    },
];

/// What one of the panels does with a desk.
pub type Shows = fn(&mut egui::Ui, Desk<'_>, &mut PanelState, &mut Vec<Request>);

/// A board being edited, the memory of the panels, and what they have asked for.
pub struct Bench {
    pub editor: Editor,
    pub texts: Texts,
    pub panels: PanelState,
    pub asked: Vec<Request>,
    pub answers: Answers,
    /// What is to be worked out aside.
    pub works: Vec<Work>,
    pub shows: Shows,
}

impl Bench {
    /// The actor of that name.
    pub fn actor(&self, name: &str) -> &Actor {
        let found = self.editor.board().namesake(name).unwrap();
        self.editor.board().actor(found).unwrap()
    }

    /// Does what is to be done aside.
    pub fn work(&mut self) {
        for work in self.works.drain(..) {
            (self.answers).take(work.question, work.asked, work.run());
        }
    }

    /// What is shown.
    pub fn shown(&self) -> &Shown {
        &self.editor.view.shown
    }
}

/// The panel beside an empty window; commands are carried out after each frame.
pub fn open(language: Language, board: Board, shows: Shows) -> Harness<'static, Bench> {
    let bench = Bench {
        editor: Editor::new(board, IdSource::seeded(7)),
        texts: Texts::new(language),
        panels: PanelState::default(),
        asked: Vec::new(),
        answers: Answers::default(),
        works: Vec::new(),
        shows,
    };
    let mut dressed = false;
    Harness::builder()
        .with_size([316.0, 900.0])
        .with_max_steps(20)
        .with_theme(egui::Theme::Light)
        .build_ui_state(
            move |ui, bench: &mut Bench| {
                if !dressed {
                    theme::install(ui.ctx());
                    dressed = true;
                    return;
                }
                frame(ui, bench);
            },
            bench,
        )
}

/// One frame: the panel, then the commands it asked for.
pub fn frame(ui: &mut egui::Ui, bench: &mut Bench) {
    let mut requests = Vec::new();
    let asked = Asked::of(0, &bench.editor);
    for question in Question::ALL {
        let work = (bench.answers).ask(question, asked, bench.editor.board());
        bench.works.extend(work);
    }
    let desk = Desk {
        editor: &bench.editor,
        texts: &bench.texts,
        look: theme::look(ui.ctx()),
        answers: &bench.answers,
    };
    (bench.shows)(ui, desk, &mut bench.panels, &mut requests);
    for request in &requests {
        if let Request::Command(command) = request {
            bench.editor.run(command.clone());
        }
    }
    bench.asked.extend(requests);
}

/// A board with categories, resources, links and actors, of whom some are to be placed.
pub fn board() -> Board {
    let mut board = Board::new(map());
    board.categories = Arc::new(categories());
    board.resources = Arc::new(resources());
    board.links = Arc::new(links());
    for (id, (name, category, place)) in ACTORS.iter().enumerate() {
        let mut actor = Actor::named(*name);
        actor.category = category.map(CategoryId);
        let (x, y) = *place;
        if x.is_some() || y.is_some() {
            let placement = Placement {
                x,
                y,
                ..Placement::default()
            };
            actor.places.insert(MapId(1), placement);
        }
        board.actors.insert(ActorId(id as u64 + 1), Arc::new(actor));
    }
    offer(&mut board, 1, 1, OfferState::Confirmed);
    offer(&mut board, 5, 1, OfferState::Hoped);
    offer(&mut board, 3, 2, OfferState::Confirmed);
    board
}

type Place = (Option<f64>, Option<f64>);

const ACTORS: [(&str, Option<u64>, Place); 12] = [
    (
        "Riverain·es du chemin des Prés",
        Some(1),
        (Some(8.0), Some(3.6)),
    ),
    ("Parents d’élèves", Some(1), (Some(5.0), Some(3.0))),
    ("Cantine solidaire", Some(2), (Some(5.0), Some(0.9))),
    ("Amap du Val", Some(2), (Some(9.0), Some(4.0))),
    ("LPO", Some(3), (Some(7.3), Some(5.9))),
    ("FNE", Some(3), (Some(9.2), Some(7.0))),
    ("Mairie", Some(4), (Some(4.2), Some(7.4))),
    ("Confédération Paysanne", Some(5), (Some(8.9), Some(8.4))),
    ("Préfecture", Some(7), (Some(1.0), Some(9.0))),
    ("Journal local", None, (None, None)),
    ("Apicultrices", Some(2), (None, Some(3.6))),
    ("Club de rando", None, (None, None)),
];

/// That board with so many people more that no answer about it is short.
pub fn large() -> Board {
    let mut large = board();
    for nth in 100..2200 {
        let actor = Actor::named(format!("Voisin {nth}"));
        large.actors.insert(ActorId(nth), Arc::new(actor));
    }
    large
}

fn offer(board: &mut Board, actor: u64, resource: u64, state: OfferState) {
    let resource = ResourceId(resource);
    let actor = board.actors.get_mut(&ActorId(actor)).unwrap();
    Arc::make_mut(actor).offers.push(Offer::of(resource, state));
}

fn map() -> Map {
    let axis = |title: &str, low: &str, high: &str| Axis {
        title: title.to_owned(),
        low: low.to_owned(),
        high: high.to_owned(),
        min: 0.0,
        max: 10.0,
        ext: alliage::model::Ext::new(),
    };
    Map {
        id: MapId(1),
        name: "Alliances".to_owned(),
        axes: Axes {
            preset: "alliances".to_owned(),
            x: axis("Proximité avec la lutte", "éloigné", "proche"),
            y: axis("Pouvoir", "peu", "beaucoup"),
            quadrants: Default::default(),
        },
        aspect: 4.0 / 3.0,
        ext: BTreeMap::new(),
    }
}

fn categories() -> Vec<Category> {
    let category =
        |id, name: &str, circle, color: &str, icon: &str, shape, names: &[&str]| Category {
            id: CategoryId(id),
            name: name.to_owned(),
            circle,
            color: color.parse::<Color>().unwrap(),
            icon: icon.to_owned(),
            shape,
            suggestions: names.iter().map(|&name| name.to_owned()).collect(),
            card: if id == 4 { "elected" } else { "" }.to_owned(),
            ext: BTreeMap::new(),
        };
    let (local, wider) = (Circle::Local, Circle::Wider);
    let near = ["Alternatiba", "Conservatoire", "L.P.O."];
    vec![
        category(
            1,
            "Riverain·es",
            local.clone(),
            "#E08A00",
            "house",
            NodeShape::Disc,
            &[],
        ),
        category(
            2,
            "Porteur·euses d’alternatives",
            local.clone(),
            "#1E9E5A",
            "plant",
            NodeShape::Octagon,
            &[],
        ),
        category(
            3,
            "Assos environnementales",
            local.clone(),
            "#1F78B8",
            "leaf",
            NodeShape::Disc,
            &near,
        ),
        category(
            4,
            "Élu·es",
            local,
            "#8E5BB5",
            "bank",
            NodeShape::Square,
            &["Conseil régional"],
        ),
        category(
            5,
            "Syndicats",
            wider.clone(),
            "#C8432B",
            "users-three",
            NodeShape::Hexagon,
            &[],
        ),
        category(
            6,
            "Collectifs de lutte",
            wider,
            "#0E8FA8",
            "flag-banner",
            NodeShape::Diamond,
            &[],
        ),
        category(
            7,
            "Décideurs, adversaires",
            Circle::Power,
            "#3B4654",
            "target",
            NodeShape::Shield,
            &[],
        ),
    ]
}

fn resources() -> Vec<Resource> {
    let resource = |id, name: &str, icon: &str| Resource {
        id: ResourceId(id),
        name: name.to_owned(),
        icon: icon.to_owned(),
        need: Need::None,
        held: false,
        ext: BTreeMap::new(),
    };
    vec![
        resource(1, "Expertise naturaliste", "leaf"),
        resource(2, "Nourriture et cuisine", "cooking-pot"),
        resource(3, "Aide juridique", "scales"),
    ]
}

fn links() -> Vec<GuideLink> {
    let link =
        |id, label: &str, address: &str, state, checked: &str, categories: &[u64]| GuideLink {
            id: LinkId(id),
            label: label.to_owned(),
            address: address.to_owned(),
            state,
            checked: checked.to_owned(),
            categories: categories.iter().map(|id| CategoryId(*id)).collect(),
            ext: BTreeMap::new(),
        };
    vec![
        link(
            1,
            "Trouver des allié·es",
            "https://lutteslocales.fr/trouver-des-allie-es",
            LinkState::Verified,
            "2026-11-22",
            &[],
        ),
        link(
            2,
            "Construire un argumentaire",
            "",
            LinkState::ToFind,
            "",
            &[],
        ),
        link(
            3,
            "Plaidoyer : faire pression sur les élu·es",
            "https://lutteslocales.fr/dialoguer-ou-faire-pression-sur-les-elu%c2%b7es",
            LinkState::Likely,
            "2026-11-22",
            &[4],
        ),
    ]
}
