//! How long functions are.

use proc_macro2::Span;
use syn::visit::{self, Visit};
use syn::{Block, ImplItemFn, ItemFn, Signature, TraitItemFn};

/// Each function of a file with its lines, from `fn` to the closing brace.
pub fn lengths(file: &syn::File) -> Vec<(String, usize)> {
    let mut lengths = Lengths(Vec::new());
    lengths.visit_file(file);
    lengths.0
}

/// The functions that were met.
struct Lengths(Vec<(String, usize)>);

impl Lengths {
    fn measure(&mut self, signature: &Signature, block: &Block) {
        let line = |span: Span| span.start().line;
        let first = line(signature.fn_token.span);
        let last = line(block.brace_token.span.close());
        self.0.push((signature.ident.to_string(), last - first + 1));
    }
}

impl<'ast> Visit<'ast> for Lengths {
    fn visit_item_fn(&mut self, it: &'ast ItemFn) {
        self.measure(&it.sig, &it.block);
        visit::visit_item_fn(self, it);
    }

    fn visit_impl_item_fn(&mut self, it: &'ast ImplItemFn) {
        self.measure(&it.sig, &it.block);
        visit::visit_impl_item_fn(self, it);
    }

    fn visit_trait_item_fn(&mut self, it: &'ast TraitItemFn) {
        if let Some(block) = &it.default {
            self.measure(&it.sig, block);
        }
        visit::visit_trait_item_fn(self, it);
    }
}
