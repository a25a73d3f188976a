"""The user manual: Markdown pages in ``docs/manual``, which ship with the app."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt

from briefreader import shipped

INDEX = "index"
# The list of pages as MyST and Sphinx read it: https://myst-parser.readthedocs.io
_CONTENTS = re.compile(r"^```\{toctree\}\n(?::.*\n)*(?P<names>[^`]*)```$", re.M)
_HEADING = re.compile(r"^# (.+)$", re.M)


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One page: ``name`` is its file's, without ``.md``; ``text`` is CommonMark with tables."""

    name: str
    title: str
    text: str


def read_manual() -> tuple[ManualPage, ...]:
    """Return the pages in the order of the index, which comes first and links to all others."""
    index = _read(INDEX)
    contents = _CONTENTS.search(index.text)
    names = contents["names"].split() if contents else []
    pages = [_read(name) for name in names]
    links = "\n".join(f"- [{page.title}]({page.name}.md)" for page in pages)
    return (ManualPage(INDEX, index.title, _CONTENTS.sub(links, index.text)), *pages)


def markdown_html(text: str) -> str:
    """Return our own Markdown ``text`` as HTML; links and images stay as they are."""
    return str(MarkdownIt("commonmark").enable("table").render(text))


def pages_with(pages: Sequence[ManualPage], words: str) -> tuple[ManualPage, ...]:
    """Return the pages that hold every word of ``words``, in any order and case."""
    wanted = words.casefold().split()
    return tuple(page for page in pages if all(word in page.text.casefold() for word in wanted))


def _read(name: str) -> ManualPage:
    text = (shipped.manual() / f"{name}.md").read_text("utf-8")
    heading = _HEADING.search(text)
    return ManualPage(name, heading[1] if heading else name, text)
