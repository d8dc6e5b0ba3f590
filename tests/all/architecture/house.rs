//! The sources as the compiler sees them: which file each module stands in, and which files each names.

use super::functions;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use syn::visit::Visit;
use syn::{ItemUse, UseTree};

/// The place of a module: the names that lead to it from the root of the crate.
pub type Module = Vec<String>;

/// Folders whose parts are words of one another, as data is: a board holds actors, and an edit of an actor is an edit of
/// a board. What the folder itself offers to all is not counted between its own files; what one of them fetches from
/// another by name is.
const VOCABULARIES: [&str; 1] = ["model"];

/// One file of the program.
pub struct Source {
    /// Where it stands, below `src`.
    pub path: PathBuf,
    /// Its functions, each with its lines from `fn` to the closing brace.
    pub functions: Vec<(String, usize)>,
    /// What it calls by a short name, and what that is.
    named: BTreeMap<String, Vec<String>>,
    /// Every path that it names.
    paths: BTreeSet<Vec<String>>,
}

/// All files of the program.
pub struct House {
    /// The files, by the module that each is.
    pub sources: BTreeMap<Module, Source>,
}

impl House {
    /// Reads the sources.
    pub fn read(files: Vec<(PathBuf, String)>) -> Self {
        let source = |(path, text): (PathBuf, String)| (module(&path), Source::read(path, &text));
        Self {
            sources: files.into_iter().map(source).collect(),
        }
    }

    /// The files that each file uses: those in which something stands that it names, whoever passes it on.
    pub fn uses(&self) -> BTreeMap<&Module, BTreeSet<&Module>> {
        let used = |(module, source): (_, &Source)| {
            let found = source.paths.iter();
            let found = found.filter_map(|path| self.file_of(module, path));
            (module, found.filter(|it| *it != module).collect())
        };
        self.sources.iter().map(used).collect()
    }

    /// The file in which stands what a file names by a path; `None` for what is not ours.
    fn file_of<'a>(&'a self, from: &'a Module, path: &[String]) -> Option<&'a Module> {
        let start = self.start(from, path)?;
        self.follow(from, &start, 0)
    }

    /// The whole path from the root of the crate, for what a file names by a path.
    fn start(&self, from: &Module, path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" | "alliage" => Some(rest.to_vec()),
            "self" => Some([from.as_slice(), rest].concat()),
            "super" => {
                let mut whole = from.clone();
                whole.pop()?;
                let ups = rest.iter().take_while(|it| *it == "super").count();
                whole.truncate(whole.len().checked_sub(ups)?);
                whole.extend_from_slice(&rest[ups..]);
                Some(whole)
            }
            _ => {
                let child = [from.as_slice(), std::slice::from_ref(first)].concat();
                if self.sources.contains_key(&child) {
                    return Some([from.as_slice(), path].concat());
                }
                let named = self.sources.get(from)?.named.get(first)?;
                (named.first() != Some(first))
                    .then(|| self.start(from, &[named.as_slice(), rest].concat()))?
            }
        }
    }

    /// The file at the end of a whole path, through all that only passes a name on.
    fn follow<'a>(
        &'a self,
        from: &'a Module,
        whole: &[String],
        depth: usize,
    ) -> Option<&'a Module> {
        let length = (0..=whole.len()).rev();
        let mut length = length.filter(|length| self.sources.contains_key(&whole[..*length]));
        let length = length.next()?;
        let (module, source) = self.sources.get_key_value(&whole[..length])?;
        let Some(name) = whole.get(length).filter(|_| depth < 8) else {
            return Some(module);
        };
        let vocabulary = VOCABULARIES.contains(&module.join("/").as_str());
        if vocabulary && from.starts_with(module) {
            return Some(module);
        }
        if let Some(passed) = source.named.get(name) {
            let beyond = [passed.as_slice(), &whole[length + 1..]].concat();
            let start = self.start(module, &beyond);
            return start.map_or(Some(module), |start| self.follow(from, &start, depth + 1));
        }
        Some(module)
    }
}

impl Source {
    fn read(path: PathBuf, text: &str) -> Self {
        let read = syn::parse_file(text);
        let syntax = read.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut source = Self {
            path,
            functions: functions::lengths(&syntax),
            named: BTreeMap::new(),
            paths: BTreeSet::new(),
        };
        let tokens = text.parse::<TokenStream>();
        spoken(tokens.expect("it was read above"), &mut source.paths);
        let mut uses = Uses(Vec::new());
        uses.visit_file(&syntax);
        for tree in uses.0 {
            source.take(&tree, &mut Vec::new());
        }
        source
    }

    /// Notes what a `use` brings, however deep its braces go.
    fn take(&mut self, tree: &UseTree, before: &mut Vec<String>) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.take(&path.tree, before);
                before.pop();
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.take(tree, before);
                }
            }
            UseTree::Name(name) if name.ident == "self" => {
                let short = before.last().cloned().unwrap_or_default();
                self.name(short, before.clone());
            }
            UseTree::Name(name) => {
                let whole = [before.as_slice(), &[name.ident.to_string()]].concat();
                self.name(name.ident.to_string(), whole);
            }
            UseTree::Rename(rename) => {
                let mut whole = before.clone();
                if rename.ident != "self" {
                    whole.push(rename.ident.to_string());
                }
                self.name(rename.rename.to_string(), whole);
            }
            UseTree::Glob(_) => {
                self.paths.insert(before.clone());
            }
        }
    }

    fn name(&mut self, short: String, whole: Vec<String>) {
        self.paths.insert(whole.clone());
        self.named.insert(short, whole);
    }
}

/// The `use` declarations of a file, inside functions too.
struct Uses(Vec<UseTree>);

impl Visit<'_> for Uses {
    fn visit_item_use(&mut self, it: &ItemUse) {
        self.0.push(it.tree.clone());
    }
}

/// Gathers every path of two names or more, inside the calls of macros too.
fn spoken(tokens: TokenStream, paths: &mut BTreeSet<Vec<String>>) {
    let mut path: Vec<String> = Vec::new();
    let mut colons = 0;
    let mut keep = |path: &mut Vec<String>| {
        if path.len() > 1 {
            paths.insert(path.clone());
        }
        path.clear();
    };
    let mut inner = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
            TokenTree::Ident(ident) => {
                if colons != 2 || path.is_empty() {
                    keep(&mut path);
                }
                path.push(ident.to_string());
                colons = 0;
            }
            TokenTree::Group(group) => {
                keep(&mut path);
                inner.push(group.stream());
                colons = 0;
            }
            _ => {
                keep(&mut path);
                colons = 0;
            }
        }
    }
    keep(&mut path);
    for tokens in inner {
        spoken(tokens, paths);
    }
}

/// The module that a file is.
pub fn module(path: &Path) -> Module {
    let mut module: Module = path
        .with_extension("")
        .iter()
        .map(|it| it.to_string_lossy().into_owned())
        .collect();
    if module
        .last()
        .is_some_and(|it| ["mod", "lib"].contains(&it.as_str()))
    {
        module.pop();
    }
    module
}
