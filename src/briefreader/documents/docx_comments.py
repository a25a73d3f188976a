"""The comments of a Word document: what was written, by whom, when, and in answer to which.

The words are in the part of the comments (ECMA-376, 17.13.4). Later programs add what follows what
and what is done (MS-DOCX 2.5.34, commentsExtended), and the time in UTC (commentsExtensible), as
the first one is that of the writer's clock.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from briefreader.documents.document_marks import moment
from briefreader.documents.docx_package import Package, W
from briefreader.documents.docx_styles import says_on
from briefreader.documents.raised_text import printed_lines

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_IDS = "{http://schemas.microsoft.com/office/word/2016/wordml/cid}"
_EXTENSIBLE = "{http://schemas.microsoft.com/office/word/2018/wordml/cex}"
Words = Callable[[ET.Element], Iterator[str]]
"""Yields the paragraphs of a story, marked as raised where they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocxComment:
    """One comment; ``answers`` is the id of the one that it answers, empty if none."""

    id: str
    note: str
    author: str
    moment: dt.datetime | None
    answers: str = ""
    is_settled: bool = False


def read_comments(package: Package, words: Words) -> list[DocxComment]:
    """Return the comments in the order in which they are written."""
    root = package.part("comments")
    elements = [] if root is None else list(root.iter(f"{W}comment"))
    ids = {name: each.get(f"{W}id", "") for each in elements for name in _paragraphs(each)}
    answers, settled = _threads(package, ids)
    times = _times(package, ids)
    found = []
    for each in elements:
        name = each.get(f"{W}id", "")
        found.append(
            DocxComment(
                id=name,
                note="\n".join(printed_lines(words(each))),
                author=each.get(f"{W}author", ""),
                moment=times.get(name) or moment(each.get(f"{W}date", "")),
                answers=answers.get(name, ""),
                is_settled=name in settled,
            )
        )
    return found


def _paragraphs(comment: ET.Element) -> Iterator[str]:
    """Yield the names of a comment's paragraphs, by the last of which other parts know it."""
    for paragraph in comment.iter(f"{W}p"):
        if name := paragraph.get(f"{_W14}paraId"):
            yield name


def _threads(package: Package, ids: dict[str, str]) -> tuple[dict[str, str], set[str]]:
    """Return which comment answers which, and those that are done."""
    root = package.part("commentsExtended")
    answers: dict[str, str] = {}
    settled: set[str] = set()
    for each in root.iter(f"{_W15}commentEx") if root is not None else ():
        name = ids.get(each.get(f"{_W15}paraId", ""))
        above = ids.get(each.get(f"{_W15}paraIdParent", ""))
        if name is not None and above is not None and above != name:
            answers[name] = above
        if name is not None and says_on(each.get(f"{_W15}done", "0")):
            settled.add(name)
    return answers, settled


def _times(package: Package, ids: dict[str, str]) -> dict[str, dt.datetime]:
    """Return when the comments were written, in UTC, where a part says so."""
    names, times = package.part("commentsIds"), package.part("commentsExtensible")
    if names is None or times is None:
        return {}
    durable = {
        each.get(f"{_IDS}durableId", ""): ids.get(each.get(f"{_IDS}paraId", ""))
        for each in names.iter(f"{_IDS}commentId")
    }
    found = {}
    for each in times.iter(f"{_EXTENSIBLE}commentExtensible"):
        name = durable.get(each.get(f"{_EXTENSIBLE}durableId", ""))
        written = moment(each.get(f"{_EXTENSIBLE}dateUtc", ""))
        if name is not None and written is not None:
            found[name] = written
    return found
