//! Which addresses may be opened, and how they are shown so that nobody is misled about where they lead.

use url::Url;

/// The most characters an address keeps.
pub const ADDRESS_MAX: usize = 2_000;

/// Why an address is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkProblem {
    /// Nothing is written.
    #[error("no address")]
    Empty,
    /// It is longer than any honest address.
    #[error("the address is too long")]
    Long,
    /// It holds spaces, control characters or characters that cannot be seen or turn the text around.
    #[error("hidden characters")]
    Hidden,
    /// It begins with something else than `https://`, `http://` or `mailto:`.
    #[error("not a web or mail address")]
    Scheme,
    /// It names somebody before the host, which makes one site look like another.
    #[error("a name before the host")]
    UserInfo,
    /// It cannot be read as an address.
    #[error("not an address")]
    Unreadable,
}

impl LinkProblem {
    /// The key of the sentence that says so.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Empty => "link-empty",
            Self::Long => "link-long",
            Self::Hidden => "link-hidden",
            Self::Scheme => "link-scheme",
            Self::UserInfo => "link-user-info",
            Self::Unreadable => "link-unreadable",
        }
    }
}

/// Reads an address that may be opened: a web page or a mail address, written plainly.
pub fn check(address: &str) -> Result<Url, LinkProblem> {
    let address = address.trim_matches([' ', '\n']);
    match address.chars().count() {
        0 => return Err(LinkProblem::Empty),
        count if count > ADDRESS_MAX => return Err(LinkProblem::Long),
        _ => {}
    }
    if address.chars().any(|c| hidden(c) || c.is_whitespace()) {
        return Err(LinkProblem::Hidden);
    }
    if let Some(rest) = after(address, "https://").or_else(|| after(address, "http://")) {
        return web(address, rest);
    }
    if after(address, "mailto:").is_some() {
        return mail(address);
    }
    Err(LinkProblem::Scheme)
}

/// The rest of an address that begins with a scheme, in capitals or not.
fn after<'a>(address: &'a str, scheme: &str) -> Option<&'a str> {
    let start = address.get(..scheme.len())?;
    let rest = address.get(scheme.len()..)?;
    start.eq_ignore_ascii_case(scheme).then_some(rest)
}

fn web(address: &str, rest: &str) -> Result<Url, LinkProblem> {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // A browser takes a backslash for a slash, a person does not: the host would not be the one that is read.
    if authority.is_empty() || rest.contains('\\') {
        return Err(LinkProblem::Unreadable);
    }
    if authority.contains('@') {
        return Err(LinkProblem::UserInfo);
    }
    let url = Url::parse(address).map_err(|_unread| LinkProblem::Unreadable)?;
    let host = url.host_str().unwrap_or_default();
    if host.is_empty() {
        return Err(LinkProblem::Unreadable);
    }
    Ok(url)
}

/// A mail address, with a subject and a text at most: other headers can attach files in some programs.
fn mail(address: &str) -> Result<Url, LinkProblem> {
    let url = Url::parse(address).map_err(|_unread| LinkProblem::Unreadable)?;
    let honest = url
        .query_pairs()
        .all(|(name, _)| ["subject", "body"].contains(&name.to_lowercase().as_str()));
    let (name, host) = url.path().split_once('@').unwrap_or_default();
    let plain = |part: &str| !part.is_empty() && !part.contains(['@', ',', '%', '/', '\\']);
    if honest && plain(name) && plain(host) {
        Ok(url)
    } else {
        Err(LinkProblem::Unreadable)
    }
}

/// The host that a checked address leads to, letter for letter: foreign letters are in punycode.
pub fn host(url: &Url) -> String {
    let host = url.host_str().map_or_else(
        || url.path().rsplit('@').next().unwrap_or_default().to_owned(),
        str::to_owned,
    );
    match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host,
    }
}

/// Whether a character cannot be seen, or changes how those around it are read.
pub fn hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFD}' | '\u{E0000}'..='\u{E0FFF}')
}
