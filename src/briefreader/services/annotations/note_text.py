"""The Markdown of notes, as plain words and as safe HTML.

A door: markdown-it takes long to load, and is loaded at the first note that is shown.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_BREAKS = ("softbreak", "hardbreak")


def plain_words(markdown: str) -> str:
    """Return the words of ``markdown`` without its markup; paragraphs and list items by lines."""
    lines = []
    for token in _parser().parse(markdown):
        if token.type == "inline":
            lines.append("".join(map(_words, token.children or [])))
        elif token.type in ("fence", "code_block"):
            lines.append(token.content.strip())
    return "\n".join(lines)


def safe_html(markdown: str) -> str:
    """Return ``markdown`` as HTML in which nothing is but text: no HTML of its own, no images."""
    return str(_parser().render(markdown))


def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False, "breaks": True}).disable("image")


def _words(token: "Token") -> str:
    return " " if token.type in _BREAKS else token.content
