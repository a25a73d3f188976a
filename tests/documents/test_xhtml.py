"""Pages in XHTML, in which every element can be written as closed at once."""

import pytest

from briefreader.documents.html_text import html_paragraphs
from briefreader.documents.xhtml import as_html, is_xhtml

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
ROOT = '<html xmlns="http://www.w3.org/1999/xhtml">'


def paragraphs(body: str, head: str = "<head><title/></head>") -> list[str]:
    """Return the paragraphs of a page with this body."""
    html = as_html(f"{HEAD}<!DOCTYPE html>{ROOT}{head}<body>{body}</body></html>")
    assert html is not None
    return html_paragraphs(html)


@pytest.mark.parametrize(
    "closed",
    ["script", "style", "iframe", "textarea", "noscript", "a", "b", "span", "select", "object"],
)
def test_a_self_closed_element_hides_nothing(closed: str) -> None:
    """In HTML what follows would be in it."""
    assert paragraphs(f"<p>One<{closed}/> two.</p><p>Three.</p>") == ["One two.", "Three."]


def test_what_is_marked_as_text_is_text() -> None:
    """A CDATA section, entities of HTML, and characters by their numbers."""
    body = "<p><![CDATA[a < b & c]]>&nbsp;&eacute;&#233;&amp;&lt;&hellip;</p>"
    assert paragraphs(body) == ["a < b & c éé&<…"]


def test_comments_and_instructions_end_no_paragraph() -> None:
    """They have no place in the text."""
    assert paragraphs("<p>One <!-- a > b --><?note x?>two.</p>") == ["One two."]


def test_elements_of_other_namespaces_run_on() -> None:
    """By their own names, whatever the prefix."""
    body = '<p>Meet <x:sub xmlns:x="urn:x">in</x:sub> Astana.</p><h:p xmlns:h="u">Two.</h:p>'
    assert paragraphs(body) == ["Meet in Astana.", "Two."]


@pytest.mark.parametrize(
    "page",
    [
        f"{HEAD}{ROOT}<body><p>One</body></html>",
        f'{HEAD}<!DOCTYPE html [<!ENTITY a "b">]>{ROOT}<body>&a;</body></html>',
        f"{HEAD}{ROOT}<body>&unknown;</body></html>",
        "<p>One</p><p>Two</p>",
        "",
    ],
)
def test_what_is_no_xml_is_left_to_the_parser_of_html(page: str) -> None:
    """Nor are entities expanded that it declares itself."""
    assert as_html(page) is None


def test_what_says_that_it_is_xml() -> None:
    """By its first line or its namespace."""
    assert is_xhtml(f"\ufeff{HEAD}{ROOT}")
    assert is_xhtml(f"<!DOCTYPE html>{ROOT}")
    assert not is_xhtml("<!DOCTYPE html><html><p>xmlns</p>")
