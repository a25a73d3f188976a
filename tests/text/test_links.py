"""Addresses in a text."""

import pytest

from briefreader.text.links import find_links

CASES = {
    "See https://example.org/a.": ["https://example.org/a"],
    "(http://example.org/a_(b))": ["http://example.org/a_(b)"],
    "“https://example.org”, and HTTPS://EXAMPLE.ORG/x?y=1&z=2#k; then": [
        "https://example.org",
        "HTTPS://EXAMPLE.ORG/x?y=1&z=2#k",
    ],
    "Write to mailto:press@example.org!": ["mailto:press@example.org"],
    "at https://münchen.example/straße": ["https://münchen.example/straße"],
    "🎉 https://example.org": ["https://example.org"],
    "javascript:alert(1) file:///etc/passwd ftp://example.org xhttp://example.org": [],
    "https:// http://. mailto: mailto:nobody": [],
}


@pytest.mark.parametrize("text", CASES)
def test_addresses_are_found(text: str) -> None:
    """Of the web and of mail, without what ends the sentence; no others."""
    links = find_links(text)
    assert [each.address for each in links] == CASES[text]
    assert [each.span.of(text) for each in links] == CASES[text]
