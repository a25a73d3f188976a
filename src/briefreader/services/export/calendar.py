"""iCalendar (RFC 5545) of due dates: an event of the whole day for each dated commitment.

The same library gives the same bytes: an event is known by the text of its statement and the place
where its commitment was found. Its SEQUENCE counts the changes of the commitment, so that a
calendar that has the event takes the newer one; it is dated by the last of them, or else by when
the statement came in. Alarms are written on request.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from briefreader.commitments.model import DueDate
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Origin, Statement, Status
from briefreader.services.detection.shipped_themes import theme_names
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import each_records
from briefreader.services.statements.public_source import public_source, web_address
from briefreader.text.numbering import ParagraphNumbers

_LINE_OCTETS = 75
_SUMMARY_LENGTH = 120
_NAME = "Due dates of commitments"
_MORNING = "080000"
_HEAD = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Briefreader//Due dates of commitments//EN",
    "CALSCALE:GREGORIAN",
)
# A calendar must hold something; one without events holds the definition of a time zone.
_NOTHING = (
    "BEGIN:VTIMEZONE",
    "TZID:Etc/UTC",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000",
    "END:STANDARD",
    "END:VTIMEZONE",
)
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_SPECIAL = re.compile(r"[\\;,]")


class _Known(NamedTuple):
    """What is known of an event besides its commitment: its name, and how often it changed."""

    uid: str
    changes: int
    changed: datetime
    paragraph: int


def write(
    library: Library,
    statement_ids: Sequence[int],
    path: Path,
    steps: Steps,
    alarm: int | None = None,
) -> None:
    """Write an event for each commitment that has a due date and was not dismissed.

    With ``alarm`` each rings so many days before, and on the day of its reminder.
    """
    names = theme_names(library)
    known: set[str] = set()
    with path.open("w", encoding="utf-8", newline="") as file:

        def put(lines: Sequence[str]) -> None:
            file.write("".join(f"{folded(line)}\r\n" for line in lines))

        put(_HEAD)
        put(_names(library, statement_ids))
        for records in each_records(library, statement_ids, steps):
            numbers = ParagraphNumbers(records.statement.text)
            revisions = library.commitments.revisions(records.statement.id)
            for each in records.kept:
                if each.due is None:
                    continue
                uid = _unique(_identity(records.statement, each), known)
                changes, changed = revisions.get(each.id, (0, None))
                about = _Known(
                    uid,
                    changes,
                    changed or records.statement.imported,
                    numbers.of(each.paragraph),
                )
                event = list(_event(records.statement, each, each.due, about, names))
                if alarm is not None:
                    event[-1:-1] = _alarms(each, alarm)
                put(event)
        if not known:
            put(_NOTHING)
        put(["END:VCALENDAR"])


def folded(line: str) -> str:
    """Return ``line`` broken where it has over 75 octets of UTF-8, never within a character."""
    parts, part, room = [], "", _LINE_OCTETS
    for character in line:
        size = len(character.encode())
        if size > room:
            parts.append(part)
            # The blank that begins a continued line counts too.
            part, room = " ", _LINE_OCTETS - 1
        part += character
        room -= size
    return "\r\n".join([*parts, part])


def escaped(text: str) -> str:
    """Return ``text`` as a value of type TEXT."""
    # All ways in which a line may end are one in a calendar.
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SPECIAL.sub(r"\\\g<0>", _FORBIDDEN.sub("", lines)).replace("\n", "\\n")


def _event(
    statement: Statement,
    commitment: Commitment,
    due: DueDate,
    about: _Known,
    names: Mapping[str, str],
) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{about.uid}"
    # In a calendar that is no message both tell the last change.
    yield f"DTSTAMP:{_moment(about.changed)}"
    yield f"LAST-MODIFIED:{_moment(about.changed)}"
    yield f"SEQUENCE:{about.changes}"
    yield f"DTSTART;VALUE=DATE:{_day(due)}"
    if following := _day(due, 1):
        yield f"DTEND;VALUE=DATE:{following}"
    yield f"SUMMARY:{escaped(_summary(commitment))}"
    yield f"DESCRIPTION:{escaped(_description(statement, commitment, due, about.paragraph))}"
    if address := web_address(statement.source):
        yield f"URL:{address}"
    if themes := [escaped(names.get(key, key)) for key in commitment.themes]:
        yield f"CATEGORIES:{','.join(themes)}"
    # Who has something due is not busy all day.
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _names(library: Library, statement_ids: Sequence[int]) -> list[str]:
    """Return what the calendar is called, by RFC 7986 and by what programs read before it."""
    name = _NAME
    if len(statement_ids) == 1:
        title = library.statements.get(statement_ids[0]).title
        name = f"{name}: {' '.join(title.split())}"
    return [f"NAME:{escaped(name)}", f"X-WR-CALNAME:{escaped(name)}"]


def _alarms(commitment: Commitment, days: int) -> Iterator[str]:
    """Yield what rings so many days before the event, and on the day of the reminder."""
    triggers = [f"TRIGGER:-P{days}D"]
    if commitment.reminder is not None:
        day = commitment.reminder.isoformat().replace("-", "")
        triggers.append(f"TRIGGER;VALUE=DATE-TIME:{day}T{_MORNING}Z")
    for trigger in triggers:
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", trigger)
        yield f"DESCRIPTION:{escaped(_summary(commitment))}"
        yield "END:VALARM"


def _moment(moment: datetime) -> str:
    """Return a time in UTC as the format has it."""
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _summary(commitment: Commitment) -> str:
    quote = " ".join(commitment.quote.split())
    text = f"{', '.join(commitment.actors)}: {quote}" if commitment.actors else quote
    if len(text) <= _SUMMARY_LENGTH:
        return text
    return text[: _SUMMARY_LENGTH - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def _description(statement: Statement, commitment: Commitment, due: DueDate, paragraph: int) -> str:
    quote = " ".join(commitment.quote.split())
    facts = [f"“{quote}”", "", f"{statement.title}, paragraph {paragraph}"]
    if statement.date:
        facts.append(f"Date: {statement.date.isoformat()}")
    facts.append(f"Source: {source}" if (source := public_source(statement.source)) else "")
    facts.append(f"Actors: {', '.join(commitment.actors)}" if commitment.actors else "")
    facts.append(f"Strength: {commitment.strength.value}")
    facts.append(f"Due: {due.text}" if due.text else "")
    if commitment.status is not Status.OPEN:
        facts.append(f"Status: {commitment.status.value}")
    facts.append(f"Evidence: {commitment.evidence}" if commitment.evidence else "")
    facts.append(f"Owner: {commitment.owner}" if commitment.owner else "")
    return "\n".join(facts[:2] + [each for each in facts[2:] if each])


def _identity(statement: Statement, commitment: Commitment) -> str:
    """Return what stays the same however often the commitment is detected again or corrected."""
    if commitment.origin is Origin.MANUAL or commitment.detected is None:
        place = f"id {commitment.id}"
    else:
        place = f"{commitment.detected.start}-{commitment.detected.end}"
    return sha256(f"{statement.digest} {place}".encode()).hexdigest()[:32]


def _unique(identity: str, known: set[str]) -> str:
    """Return the event's name, and note it in ``known``; both parts of a split are found at one."""
    number, uid = 1, f"{identity}@briefreader"
    while uid in known:
        number += 1
        uid = f"{identity}-{number}@briefreader"
    known.add(uid)
    return uid


def _day(due: DueDate, later: int = 0) -> str:
    """Return the day as the format has it, empty where the calendar ends."""
    try:
        day = due.by + timedelta(days=later)
    except OverflowError:
        return ""
    # Not strftime, which does not fill years before 1000 everywhere.
    return day.isoformat().replace("-", "")
