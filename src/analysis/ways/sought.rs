//! What is looked for among the ways to a target, and who may stand on one.

use super::WAYS_MAX;
use crate::analysis::web::Web;
use crate::model::ActorId;
use petgraph::graph::NodeIndex;

/// What is looked for.
pub(in crate::analysis) struct Search<'a> {
    pub(super) web: &'a Web,
    pub(super) target: NodeIndex,
    /// One on whom each way must go.
    pub through: Option<NodeIndex>,
    /// One on whom no way may go.
    pub without: Option<NodeIndex>,
    /// As if we knew this one, and nobody else.
    pub opening: Option<NodeIndex>,
    /// Whether ways go on those too whom nobody is to contact.
    pub no_contact: bool,
    /// How many ways are wanted.
    pub most: usize,
}

impl<'a> Search<'a> {
    /// All ways from us to a target.
    pub fn to(web: &'a Web, target: NodeIndex) -> Self {
        Self {
            web,
            target,
            through: None,
            without: None,
            opening: None,
            no_contact: false,
            most: WAYS_MAX,
        }
    }

    /// The actor that ways lead to.
    pub(super) fn target_actor(&self) -> ActorId {
        self.web.spot(self.target).actor
    }

    /// Whether somebody may be asked to pass something on.
    pub(super) fn open_to(&self, node: NodeIndex) -> bool {
        (self.no_contact || !self.web.spot(node).no_contact) && self.without != Some(node)
    }

    /// How well we can ask somebody first.
    pub(super) fn opening(&self, node: NodeIndex) -> Option<f64> {
        if let Some(only) = self.opening {
            return (only == node).then_some(1.0);
        }
        let opening = self.web.spot(node).opening(self.target_actor());
        opening.filter(|_| self.open_to(node)).map(|it| it.share)
    }

    /// Whether a way may come to somebody from another: to one of us it need not.
    pub(super) fn comes_from_another(&self, node: NodeIndex) -> bool {
        !self.web.spot(node).ours || node == self.target
    }
}
