"""Listings of the library panel, and what is typed to choose from them."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from briefreader.library.database import Library
from briefreader.library.listing import NO_FILTER, Listing
from briefreader.library.records import StatementSummary
from briefreader.services.review.due_figures import SETTLED

PAGE = 50
"""How many hits a search shows at first."""
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


class Listed(NamedTuple):
    """The ids of the listed statements, in order, of the ``total`` that the filter chose from."""

    ids: tuple[int, ...]
    total: int


def list_statements(library: Library, listing: Listing) -> Listed:
    """Return what ``listing`` asks for, and how many statements there are without its filter."""
    ids = library.statements.listed(listing)
    if not listing.filter.active():
        return Listed(ids, len(ids))
    return Listed(ids, library.statements.count(listing._replace(filter=NO_FILTER)))


def read_statements(
    library: Library, ids: Sequence[int], today: date
) -> dict[int, StatementSummary]:
    """Return what the rows of these statements show, by id; overdue is seen from ``today``."""
    return library.statements.summaries_of(ids, today, SETTLED)


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
