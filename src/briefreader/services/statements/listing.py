"""Queries of the library panel: a listing, and what a search finds in it."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from briefreader.library.database import Library
from briefreader.library.listing import NO_FILTER, Listing
from briefreader.library.query import Fault, read_query
from briefreader.library.records import SearchHit
from briefreader.library.search import SearchScope

PAGE = 50
"""How many hits a search shows at first."""
_FEW = {SearchScope.NOTES: 10, SearchScope.COMMITMENTS: 5}
"""How many of these come before the texts where everything is searched."""
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


@dataclass(frozen=True, slots=True)
class Listed:
    """The ids of the listed statements, in order, of the ``total`` that the filter chose from."""

    ids: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: ``more`` tells that there may be more; ``fault`` is the query's."""

    hits: tuple[SearchHit, ...]
    more: bool
    fault: Fault | None


def list_statements(library: Library, listing: Listing) -> Listed:
    """Return what ``listing`` asks for, and how many statements there are without its filter."""
    ids = library.statements.listed(listing)
    if not listing.filter.active():
        return Listed(ids, len(ids))
    return Listed(ids, library.statements.count(replace(listing, filter=NO_FILTER)))


def find(
    library: Library, typed: str, scope: SearchScope | None, among: Listing, limit: int = PAGE
) -> Found:
    """Search ``scope`` (None: everything) of the statements that ``among`` lists.

    Everything means the best notes, the best commitments, then ``limit`` titles and texts.
    """
    if scope is not None:
        hits = library.search(typed, limit, (scope,), among)
        return Found(hits, len(hits) == limit, read_query(typed).fault)
    first = [
        hit for each, few in _FEW.items() for hit in library.search(typed, few, (each,), among)
    ]
    texts = library.search(typed, limit, (SearchScope.TEXTS,), among)
    return Found((*first, *texts), len(texts) == limit, read_query(typed).fault)


def is_worth_searching(typed: str) -> bool:
    """Tell whether ``typed`` is enough to search while the user is still typing."""
    letters = [each for each in typed if each.isalnum()]
    return len(letters) > 1 or not "".join(letters).isascii()


def read_day(typed: str, *, last: bool) -> date | None:
    """Return the day that "2015", "2015-11" or "2015-11-02" names; None if it is no date.

    A year or month stands for its first day, or for its ``last``.
    """
    match = _DAY.fullmatch(typed.strip())
    if match is None:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    try:
        start = date(year, month or 1, day or 1)
        if day or not last:
            return start
        following = date(year + 1, 1, 1) if month in (0, 12) else date(year, month + 1, 1)
    except ValueError:
        return None
    return following - timedelta(days=1)
