"""Rows of a search: all hits of a statement follow each other, below its title."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from briefreader.text.span import Span

if TYPE_CHECKING:
    from briefreader.library.search import SearchHit


class HitRow(NamedTuple):
    """One hit; the first one of its statement has the title, in which ``title_marks`` matched."""

    hit: "SearchHit"
    is_first: bool
    title_marks: tuple[Span, ...] = ()


def grouped(hits: "Sequence[SearchHit]") -> tuple[HitRow, ...]:
    """Return the rows of ``hits``, which come best first: so do the statements, by their best.

    That a title matches is told by the title, and takes no row of its own beside other hits.
    """
    found: dict[int, list[SearchHit]] = {}
    for hit in hits:
        found.setdefault(hit.statement_id, []).append(hit)
    return tuple(row for group in found.values() for row in _rows(group))


def _rows(group: "Sequence[SearchHit]") -> list[HitRow]:
    marks = next((each.title_marks for each in group if each.title_marks), ())
    shown = [each for each in group if each.where != "title"] or group[:1]
    first, *others = shown
    return [
        HitRow(first, is_first=True, title_marks=marks),
        *(HitRow(each, is_first=False) for each in others),
    ]
