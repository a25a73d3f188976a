"""The user manual: Markdown pages in ``docs/manual``, which ship with the app.

They are English; a folder such as ``fr`` in it holds those of another language, under the same
names. Where a page or a picture is missing there, the English one stands in.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from briefreader import shipped
from briefreader.text.search_folding import holds_words

SOURCE_LANGUAGE = "en"
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


def read_manual(language: str = SOURCE_LANGUAGE) -> tuple[ManualPage, ...]:
    """Return the pages in ``language``, an ISO 639 code, in the order of the index.

    The index comes first and links to all others.
    """
    contents = _CONTENTS.search(_read(INDEX, SOURCE_LANGUAGE).text)
    # The English list, as a translated one may lack a page that is new.
    names = contents["names"].split() if contents else []
    pages = [_read(name, language) for name in names]
    links = "\n".join(f"- [{page.title}]({page.name}.md)" for page in pages)
    index = _read(INDEX, language)
    return (ManualPage(INDEX, index.title, _CONTENTS.sub(links, index.text)), *pages)


def manual_file(name: str, language: str) -> Path:
    """Return the page or picture ``name``, such as "images/edit.png", the English one at need."""
    translated = shipped.manual() / language / name
    return translated if translated.is_file() else shipped.manual() / name


def markdown_html(text: str) -> str:
    """Return our own Markdown ``text`` as HTML; links and images stay as they are."""
    # The palette and the list of shortcuts come with the manual, and need no page of it.
    from markdown_it import MarkdownIt

    return str(MarkdownIt("commonmark").enable("table").render(text))


def pages_with(pages: Sequence[ManualPage], words: str) -> tuple[ManualPage, ...]:
    """Return the pages that hold every word of ``words``, in any order, case and accents."""
    return tuple(page for page in pages if holds_words(page.text, words))


def _read(name: str, language: str) -> ManualPage:
    text = manual_file(f"{name}.md", language).read_text("utf-8")
    heading = _HEADING.search(text)
    return ManualPage(name, heading[1] if heading else name, text)
