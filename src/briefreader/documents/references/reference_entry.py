"""One reference of a file: what it says of a document, and which file that is."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

_DAY = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceEntry:
    """What a reference says of a document; an empty field, or a date of None, is not told.

    ``institutions`` are the authors that are no persons, ``language`` is an ISO 639-1 code.
    ``files`` are the paths, as they are written there, of the files that the reference manager
    keeps with it.
    """

    title: str = ""
    date: dt.date | None = None
    institutions: tuple[str, ...] = ()
    address: str = ""
    language: str = ""
    files: tuple[str, ...] = ()


def one_line(text: object) -> str:
    """Return ``text`` with each run of white space as one space, empty if it is no text."""
    return " ".join(text.split()) if isinstance(text, str) else ""


def web_address(text: object) -> str:
    """Return ``text`` if it is an address of the web, else nothing."""
    address = one_line(text)
    return address if address.lower().startswith(("https://", "http://")) else ""


def whole_day(text: object) -> dt.date | None:
    """Return the day that ``text`` begins with; a year or a month alone is none."""
    found = _DAY.match(one_line(text))
    return day_of(found.groups()) if found else None


def day_of(parts: Iterable[object]) -> dt.date | None:
    """Return the day of a year, a month and a day; None unless there are all three."""
    try:
        year, month, day = (int(str(part)) for part in parts)
        return dt.date(year, month, day)
    except ValueError:
        return None
