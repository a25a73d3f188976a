"""Markdown: all commitments and notes, and nothing of a text is markup."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.annotations.note_text import plain_words
from briefreader.services.export.markdown_export import (
    escaped,
    without_html,
    without_unsafe_links,
)


def test_a_chapter(rich: Statement, exported: Callable[..., bytes]) -> None:
    """Title, facts, commitments by theme, notes as they were written, bookmarks."""
    assert exported(".md", rich).decode() == (
        "# Joint statement of Japan and Chad\n\n"
        "5 April 2023 · Japan, Chad\n\n"
        "Source: <https://mfa.example/a%20b?x=1&y=%C3%A9>\n\n"
        "## Trade and investment\n\n"
        "- **Firm**: We will build the bridge "
        "(Japan, Chad, **by 30 June 2024**, para. 2, status: met)\n"
        "  - Evidence: \\=SUM(A1), it stands\n"
        "- **Firm**: We will plant trees (Japan, Chad, on a condition, para. 3)\n\n"
        "## Notes\n\n"
        "- On the whole statement\n\n"
        "  On all of it\n\n"
        "- para. 1 · \\#a b\n\n"
        "  > Joint\n\n"
        "  A *note*;\n"
        "  of 🌉 two lines\n\n"
        "- para. 3\n\n"
        "  > We will plant trees\n\n"
        "  Which trees?\n\n"
        "## Bookmarks\n\n"
        "- The \\*bridge\\* (para. 2)\n"
    )


def test_authors_are_named_where_there_are_several(
    rich: Statement, library: Library, exported: Callable[..., bytes]
) -> None:
    """One author needs no name; of two each has it, and who has not signed has none."""
    whole, first, _ = library.annotations.of_statement(rich.id)
    library.annotations.put(replace(whole, author="*Ann*"))
    assert "Ann" not in exported(".md", rich).decode()
    library.annotations.put(replace(first, author="Bob"))
    found = exported(".md", rich).decode()
    assert "- On the whole statement · \\*Ann\\*\n" in found
    assert "- para. 1 · Bob · \\#a b\n" in found
    assert "- para. 3\n" in found


def test_several_chapters(
    rich: Statement, library: Library, exported: Callable[..., bytes]
) -> None:
    """Each has a heading of its own; one without commitments says so."""
    bare = library.statements.put(replace(rich, id=0, digest="e", title="1. *Bare*", source=""))
    found = exported(".md", rich, bare).decode()
    assert found.endswith(
        "\n\n# 1\\. \\*Bare\\*\n\n5 April 2023 · Japan, Chad\n\nNo commitments.\n"
    )


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_no_text_is_markup(text: str) -> None:
    """As a paragraph it reads as it was, but for its white space."""
    shown = plain_words(escaped(text))
    assert " ".join(shown.split()) == " ".join(text.split())
    tokens = MarkdownIt("commonmark").parse(escaped(text))
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}


_ALPHABET = st.sampled_from(
    ["<", ">", "\\", "`", "b", "/", "!", "--", "?", " ", "\n", "https:", "="]
)


@given(st.lists(_ALPHABET).map("".join))
@example("\\<b>\n\n<script>\nx()\n</script> `<i>` <!-- x --> <?php ?> <!DOCTYPE x>")
def test_no_note_brings_html_along(note: str) -> None:
    """A note is Markdown of whoever wrote it; what shows it may run HTML."""
    tokens = MarkdownIt("commonmark", {"html": True}).parse(without_html(note))
    inside = [child for token in tokens for child in token.children or ()]
    assert [each.content for each in (*tokens, *inside) if each.type.startswith("html")] == []


def test_addresses_in_notes_stay_links() -> None:
    """They are no HTML."""
    note = "<https://mfa.example/a?b=1> and <mailto:a@b.example>, 2 < 3"
    assert without_html(note) == note


def test_notes_come_without_html(
    library: Library, rich: Statement, exported: Callable[..., bytes]
) -> None:
    """Their other markup stays."""
    (first, *_) = library.annotations.of_statement(rich.id)
    library.annotations.put(replace(first, note="<img src=x> *so*"))
    assert "&lt;img src=x> *so*" in exported(".md", rich).decode()


_UNSAFE = (
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)",
    "java\\script:x",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "smb://host/share",
    " javascript:x",
    "\njavascript:x",
    "< javascript:x>",
)


@pytest.mark.parametrize("address", _UNSAFE)
@pytest.mark.parametrize(
    "note", ["[a]({0})", "![a]({0})", "[a]({0} 'title')", "[a][b]\n\n[b]: {0}", "*[a]({0})*"]
)
def test_no_link_of_a_note_leads_elsewhere(note: str, address: str) -> None:
    """No script, no file of who reads it: what is left of it are words."""
    parser = MarkdownIt("commonmark", {"html": True})
    # Its own check of addresses is that of one program among many.
    parser.validateLink = lambda _url: True
    shown = parser.render(without_html(without_unsafe_links(note.format(address))))
    assert "href" not in shown
    assert "src" not in shown
    assert "a" in shown


@pytest.mark.parametrize(
    "note",
    [
        "[a](https://x.example/a_(b)?c=1:2) and [b](mailto:a@b.example)",
        "[a](notes.md#1) [c] (d: e) [1]: not a link",
        "![a](http://x.example/i.png)",
        "[b]: https://x.example 'title'",
        "[a](2024:12)",
    ],
)
def test_other_links_of_notes_stay(note: str) -> None:
    """Web and mail addresses, and such as lead to a place nearby."""
    assert without_unsafe_links(note) == note


def test_notes_come_without_unsafe_links(
    library: Library, rich: Statement, exported: Callable[..., bytes]
) -> None:
    """In the file that is written."""
    (first, *_) = library.annotations.of_statement(rich.id)
    library.annotations.put(replace(first, note="[see](javascript:x) [web](https://x.example)"))
    written = exported(".md", rich).decode()
    assert "[see]\\(javascript:x) [web](https://x.example)" in written
