//! Which addresses are accepted.

use alliage::ui::words::address::{LinkProblem, check, host};

#[track_caller]
fn refused(address: &str, problem: &LinkProblem) {
    assert_eq!(check(address).as_ref(), Err(problem), "{address:?}");
}

#[test]
fn plain_addresses_are_accepted() {
    for address in [
        "https://lutteslocales.fr/trouver-des-allie-es",
        "https://lutteslocales.fr/dialoguer-ou-faire-pression-sur-les-elu%c2%b7es",
        "HTTP://example.org",
        " https://example.org/a?b=c#d ",
        "https://example.org:8443/@quelqu-un",
        "mailto:contact@example.org",
        "mailto:contact@example.org?subject=Bonjour&body=Salut",
    ] {
        assert!(check(address).is_ok(), "{address}: {:?}", check(address));
    }
}

#[test]
fn other_schemes_are_refused() {
    for address in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "file:///etc/passwd",
        "data:text/html,<script>",
        "vbscript:x",
        "ftp://example.org",
        "ssh://example.org",
        "example.org",
        "//example.org",
        "https:example.org",
        "https:/example.org",
        "C:\\Windows",
    ] {
        refused(address, &LinkProblem::Scheme);
    }
}

#[test]
fn a_name_before_the_host_is_refused() {
    for address in [
        "https://lpo.fr@example.org/",
        "https://lpo.fr:secret@example.org",
        "http://@example.org",
        "https://lpo.fr%2F@example.org",
    ] {
        refused(address, &LinkProblem::UserInfo);
    }
}

#[test]
fn characters_that_cannot_be_seen_are_refused() {
    for address in [
        "https://example.org/\u{202E}fdp.exe",
        "https://example\u{200B}.org",
        "https://exam\u{AD}ple.org",
        "https://example.org/a b",
        "https://example.org/\u{A0}",
        "java\tscript:alert(1)",
        "https://exa\tmple.org",
        "https://example.org/\r\nHost: x",
        "https://\u{2066}example.org\u{2069}",
        "\u{FEFF}https://example.org",
        "https://example.org/\u{E0041}",
        "https://example.org/\0",
    ] {
        refused(address, &LinkProblem::Hidden);
    }
}

#[test]
fn what_browsers_would_read_otherwise_is_refused() {
    for address in [
        "https://example.org\\@lpo.fr",
        "https:///example.org",
        "https://",
        "https://:80",
        "https://exa mple.org".trim_end_matches("nothing"),
        "https://[::1",
        "https://example.org:99999",
        "mailto:",
        "mailto:nobody",
        "mailto:a@b.fr?attach=/etc/passwd",
        "mailto:a@b.fr?cc=c@d.fr",
        "mailto:a@b.fr,c@d.fr",
    ] {
        assert!(check(address).is_err(), "{address}");
    }
    refused("", &LinkProblem::Empty);
    refused("  ", &LinkProblem::Empty);
    let long = format!("https://example.org/{}", "a".repeat(2_000));
    refused(&long, &LinkProblem::Long);
}

#[test]
fn the_host_is_shown_letter_for_letter() {
    let shown = |address: &str| host(&check(address).unwrap());
    assert_eq!(shown("https://Example.ORG/a"), "example.org");
    assert_eq!(shown("https://example.org:8443"), "example.org:8443");
    // A Cyrillic а in place of the Latin one.
    assert_eq!(shown("https://ex\u{430}mple.org"), "xn--exmple-4nf.org");
    assert_eq!(shown("http://2130706433/"), "127.0.0.1");
    assert_eq!(shown("mailto:a@example.org"), "example.org");
}
