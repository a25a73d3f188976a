"""Due dates as an iCalendar file (RFC 5545), an all-day event each."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, timedelta
from pathlib import Path

from briefreader.commitments.model import DueDate
from briefreader.commitments.taxonomy import Theme
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Statement
from briefreader.services.export.contents import contents
from briefreader.services.export.steps import Steps

_LONGEST_LINE = 75
"""Octets of a line, without its end (RFC 5545, 3.1)."""
_LONGEST_SUMMARY = 120
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write an event for each commitment that stands and has a due date.

    The same commitment has the same UID in every export, so that a calendar brings it up to date.
    """
    themes = {theme.key: theme for theme in library.themes.all()}
    with path.open("w", encoding="utf-8", newline="") as file:

        def put(lines: Iterator[str]) -> None:
            file.writelines(f"{folded}\r\n" for line in lines for folded in _folded(line))

        put(iter(("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Briefreader//Due dates//EN")))
        for content in contents(library, statement_ids, steps):
            for each in content.standing:
                if each.due is not None:
                    put(_event(content.statement, each, each.due, themes))
        put(iter(("END:VCALENDAR",)))


def _event(
    statement: Statement, commitment: Commitment, due: DueDate, themes: Mapping[str, Theme]
) -> Iterator[str]:
    quote = " ".join(commitment.quote.split())
    names = [themes[key].name for key in commitment.themes if key in themes]
    day = f" ({statement.date.isoformat()})" if statement.date else ""
    words = [quote, f"{statement.title}{day}", f"Due: {due.text}"]
    words += [f"By: {', '.join(commitment.actors)}"] if commitment.actors else []
    place = f"{statement.digest[:16]}-{commitment.span.start}-{commitment.span.end}"
    yield "BEGIN:VEVENT"
    yield f"UID:{place}@briefreader.invalid"
    # When the statement came in, not now: the same library gives the same bytes.
    yield f"DTSTAMP:{statement.imported.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{_day(due.by)}"
    if due.by < date.max:
        yield f"DTEND;VALUE=DATE:{_day(due.by + timedelta(days=1))}"
    yield f"SUMMARY:{_text(_shortened(quote))}"
    yield f"DESCRIPTION:{_text(chr(10).join(words))}"
    if names:
        yield f"CATEGORIES:{','.join(map(_text, names))}"
    if statement.source.startswith(("http://", "https://")) and statement.source.isascii():
        yield f"URL:{''.join(statement.source.split())}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _text(value: str) -> str:
    return value.translate(_ESCAPES)


def _shortened(quote: str) -> str:
    if len(quote) <= _LONGEST_SUMMARY:
        return quote
    return quote[:_LONGEST_SUMMARY].rsplit(" ", 1)[0] + "…"


def _folded(line: str) -> Iterator[str]:
    """Yield ``line`` in pieces of few enough octets; a piece that goes on begins with a blank."""
    piece, length = "", 0
    for character in line:
        octets = len(character.encode())
        if length + octets > _LONGEST_LINE:
            yield piece
            piece, length = " ", 1
        piece += character
        length += octets
    yield piece
