"""iCalendar (RFC 5545) of due dates: an event of the whole day for each dated commitment.

The same library gives the same bytes: an event is known by the text of its statement and the place
where its commitment was found, and is dated by the day on which the statement came in.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, timedelta
from hashlib import sha256
from pathlib import Path

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


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write an event for each commitment that has a due date and was not dismissed."""
    names = theme_names(library)
    known: set[str] = set()
    with path.open("w", encoding="utf-8", newline="") as file:

        def put(lines: Sequence[str]) -> None:
            file.write("".join(f"{folded(line)}\r\n" for line in lines))

        put(_HEAD)
        for records in each_records(library, statement_ids, steps):
            numbers = ParagraphNumbers(records.statement.text)
            for each in records.kept:
                if each.due is None:
                    continue
                uid = _unique(_identity(records.statement, each), known)
                where = numbers.of(each.paragraph)
                put(list(_event(records.statement, each, each.due, uid, where, names)))
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
    uid: str,
    paragraph: int,
    names: Mapping[str, str],
) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{uid}"
    yield f"DTSTAMP:{statement.imported.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{_day(due)}"
    if following := _day(due, 1):
        yield f"DTEND;VALUE=DATE:{following}"
    yield f"SUMMARY:{escaped(_summary(commitment))}"
    yield f"DESCRIPTION:{escaped(_description(statement, commitment, due, paragraph))}"
    if address := web_address(statement.source):
        yield f"URL:{address}"
    if themes := [escaped(names.get(key, key)) for key in commitment.themes]:
        yield f"CATEGORIES:{','.join(themes)}"
    # Who has something due is not busy all day.
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


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
