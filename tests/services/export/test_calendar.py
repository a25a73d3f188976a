"""iCalendar: read by a library of others, and line by line as RFC 5545 has it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.commitments.model import DueDate
from briefreader.library.database import Library
from briefreader.library.records import Origin, Statement, Status
from briefreader.services.changes import apply_changes
from briefreader.services.detection.detection import redetect
from briefreader.services.export.calendar import escaped, folded
from briefreader.services.follow_up import entries

icalendar = pytest.importorskip("icalendar")
NOW = dt.datetime(2024, 7, 2, tzinfo=dt.UTC)


def events(content: bytes) -> list[Any]:
    """Return the events that the library reads."""
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def test_an_event_for_each_due_date(rich: Statement, exported: Callable[..., bytes]) -> None:
    """Of commitments that were not dismissed: a whole day, with all that is known."""
    content = exported(".ics", rich)
    (event,) = events(content)
    assert event["DTSTART"].dt == dt.date(2024, 6, 30)
    assert event["DTEND"].dt == dt.date(2024, 7, 1)
    assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt >= rich.imported.replace(microsecond=0)
    assert event["SUMMARY"] == "Japan, Chad: We will build the bridge"
    assert event["URL"] == "https://mfa.example/a%20b?x=1&y=%C3%A9"
    assert [str(each) for each in event["CATEGORIES"].cats] == ["Trade and investment"]
    described = str(event["DESCRIPTION"])
    assert described.startswith("“We will build the bridge”\n\nJoint statement of Japan and Chad")
    for fact in ("paragraph 2", "Strength: firm", "Due: in time", "Evidence: =SUM(A1), it stands"):
        assert fact in described
    assert not icalendar.Calendar.from_ical(content).errors


def test_the_lines_are_those_of_the_standard(
    rich: Statement, exported: Callable[..., bytes]
) -> None:
    """CRLF, at most 75 octets, and what a calendar must have."""
    content = exported(".ics", rich)
    lines = content.split(b"\r\n")
    assert lines[-1] == b""
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    assert lines[:2] == [b"BEGIN:VCALENDAR", b"VERSION:2.0"]
    for name in (b"PRODID:", b"UID:", b"DTSTAMP:", b"DTSTART;VALUE=DATE:20240630"):
        assert sum(line.startswith(name) for line in lines) == 1


def test_an_event_keeps_its_name(
    rich: Statement, library: Library, detector: Any, exported: Callable[..., bytes]
) -> None:
    """A calendar that took it in once finds it again after a correction and a new detection."""
    (before,) = events(exported(".ics", rich))
    bridge = library.commitments.of_statement(rich.id)[0]
    due = DueDate("later", dt.date(2024, 12, 31))
    library.commitments.put(replace(bridge, due=due, actors=("Chad",), edited=True))
    redetect(library, rich, detector)
    (after,) = events(exported(".ics", rich))
    assert after["UID"] == before["UID"]
    assert after["DTSTART"].dt == dt.date(2024, 12, 31)


def test_the_sequence_rises_with_each_change(
    rich: Statement, library: Library, exported: Callable[..., bytes]
) -> None:
    """Of the commitment, its actors or its status; without one the file stays the same."""
    bridge = library.commitments.of_statement(rich.id)[0]
    entry = entries.entry_of(bridge, dt.date(2024, 7, 2), NOW, status=Status.MISSED)
    steps = (
        lambda: library.commitments.put(replace(bridge, actors=("Chad",))),
        lambda: library.commitments.put(replace(bridge, actors=("Chad",), owner="Bea")),
        lambda: apply_changes(library, entries.add(bridge, entry)),
    )
    content = exported(".ics", rich)
    (before,) = events(content)
    assert exported(".ics", rich) == content
    for step in steps:
        step()
        (after,) = events(exported(".ics", rich))
        assert after["SEQUENCE"] > before["SEQUENCE"]
        assert after["LAST-MODIFIED"].dt >= before["LAST-MODIFIED"].dt
        assert after["UID"] == before["UID"]
        before = after
    assert "Status: missed" in str(after["DESCRIPTION"])


def test_what_nobody_changed_is_as_it_came_in(
    rich: Statement, library: Library, exported: Callable[..., bytes]
) -> None:
    """Its sequence is 0, and it is dated by its statement."""
    bridge = library.commitments.of_statement(rich.id)[0]
    due = DueDate("in May", dt.date(2025, 5, 31))
    library.commitments.put(replace(bridge, id=0, due=due, detected=None, origin=Origin.MANUAL))
    found = {str(each["DTSTART"].dt): each for each in events(exported(".ics", rich))}
    assert found["2025-05-31"]["SEQUENCE"] == 0
    assert found["2025-05-31"]["LAST-MODIFIED"].dt == rich.imported.replace(microsecond=0)


def test_the_calendar_has_a_name(rich: Statement, exported: Callable[..., bytes]) -> None:
    """By the standard, and as programs called it before; of one statement with its title."""
    calendar = icalendar.Calendar.from_ical(exported(".ics", rich))
    assert calendar["NAME"] == calendar["X-WR-CALNAME"] == f"Due dates of commitments: {rich.title}"
    assert icalendar.Calendar.from_ical(exported(".ics"))["NAME"] == "Due dates of commitments"


def test_alarms_are_written_on_request(
    rich: Statement, library: Library, exported: Callable[..., bytes]
) -> None:
    """Some days before, and on the day of the reminder; else there are none."""
    bridge = library.commitments.of_statement(rich.id)[0]
    library.commitments.put(replace(bridge, reminder=dt.date(2024, 6, 1)))
    assert not icalendar.Calendar.from_ical(exported(".ics", rich)).walk("VALARM")
    (event,) = events(exported(".ics", rich, alarm=14))
    before, reminder = event.walk("VALARM")
    assert before["TRIGGER"].dt == dt.timedelta(days=-14)
    assert reminder["TRIGGER"].dt == dt.datetime(2024, 6, 1, 8, tzinfo=dt.UTC)
    assert (before["ACTION"], before["DESCRIPTION"]) == ("DISPLAY", event["SUMMARY"])
    content = exported(".ics", rich, alarm=0)
    assert not icalendar.Calendar.from_ical(content).errors
    assert max(map(len, content.split(b"\r\n"))) <= 75


def test_no_two_events_share_a_name(
    rich: Statement, library: Library, exported: Callable[..., bytes]
) -> None:
    """Also where two commitments were found at one place, or made by hand there."""
    bridge = library.commitments.of_statement(rich.id)[0]
    by_hand = replace(bridge, id=0, origin=Origin.MANUAL, detected=None)
    library.commitments.put_all([replace(bridge, id=0), by_hand, by_hand])
    found = events(exported(".ics", rich))
    assert len({str(each["UID"]) for each in found}) == len(found) == 4


def test_without_due_dates_the_calendar_is_valid(exported: Callable[..., bytes]) -> None:
    """A calendar must hold something: it is a time zone."""
    content = exported(".ics")
    assert events(content) == []
    assert len(icalendar.Calendar.from_ical(content).subcomponents) == 1


@pytest.mark.parametrize("day", [dt.date(987, 6, 5), dt.date.max])
def test_days_at_the_ends_of_the_calendar(
    day: dt.date, rich: Statement, library: Library, exported: Callable[..., bytes]
) -> None:
    """The last of all days has no day after it."""
    bridge = library.commitments.of_statement(rich.id)[0]
    library.commitments.put(replace(bridge, due=DueDate("", day)))
    (event,) = events(exported(".ics", rich))
    assert event["DTSTART"].dt == day


@given(st.text(st.characters(codec="utf-8")))
def test_folding_can_be_taken_back(text: str) -> None:
    """No line is too long, no character broken, nothing lost."""
    line = "SUMMARY:" + escaped(text)
    parts = folded(line).split("\r\n")
    assert all(len(part.encode()) <= 75 for part in parts)
    assert "".join([parts[0], *(part[1:] for part in parts[1:])]) == line


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from("\t\n")))
def test_escaping_can_be_taken_back(text: str) -> None:
    """The library reads the text that was written."""
    lines = ["BEGIN:VEVENT", folded(f"SUMMARY:{escaped(text)}"), "END:VEVENT", ""]
    event = icalendar.Event.from_ical("\r\n".join(lines))
    assert str(event["SUMMARY"]) == text
