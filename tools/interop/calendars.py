"""Calendars: our due dates read by khal, icalendar and vobject."""

import json
from collections.abc import Iterator
from pathlib import Path

from briefreader.library.database import open_library
from briefreader.library.listing import Listing
from briefreader.services.export.writing import export
from interop.rows import Row
from interop.scratch import output_of, python_with

NEEDS = "khal, icalendar and vobject from PyPI"
_PACKAGES = ("khal", "icalendar", "vobject")
# Each prints a JSON list of the days and summaries of the events that the program has.
_ICALENDAR = """
import json, sys
from icalendar import Calendar
whole = Calendar.from_ical(open(sys.argv[1], "rb").read())
events = whole.walk("VEVENT")
print(json.dumps([[str(each.decoded("dtstart")), str(each["summary"])] for each in events]))
"""
_VOBJECT = """
import json, sys, vobject
whole = vobject.readOne(open(sys.argv[1], encoding="utf-8", newline=""))
events = whole.contents.get("vevent", [])
print(json.dumps([[str(each.dtstart.value), each.summary.value] for each in events]))
"""
_KHAL = """[calendars]
[[due]]
path = {folder}
type = calendar
[sqlite]
path = {folder}/khal.db
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
"""


def run(library: Path, work: Path) -> Iterator[Row]:
    """Yield how many events each program has on the days that commitments are due."""
    python = python_with("calendars", _PACKAGES)
    out = work / "due.ics"
    with open_library(library, create=False) as opened:
        ids = opened.statements.listed(Listing())
        export(opened, ids, out)
        due = sorted(
            str(each.due.by)
            for statement_id in ids
            for each in opened.commitments.of_statement(statement_id)
            if each.due
        )
    for name, script in (("icalendar", _ICALENDAR), ("vobject", _VOBJECT)):
        days = [day for day, _ in json.loads(output_of([python, "-c", script, out]))]
        yield Row(name, "due dates", len(due), _alike(due, days))
    yield Row("khal", "due dates", len(due), _alike(due, _in_khal(python, out, work)))


def _in_khal(python: str, out: Path, work: Path) -> list[str]:
    folder = work / "calendar"
    folder.mkdir()
    settings = work / "khal.conf"
    settings.write_text(_KHAL.format(folder=folder), "utf-8")
    khal = [str(Path(python).with_name("khal")), "-c", str(settings)]
    output_of([*khal, "import", "--batch", out])
    listing = [*khal, "list", "--once", "--format", "{start-date}", "--day-format", ""]
    return output_of([*listing, "1900-01-01", "73000d"]).split()


def _alike(sent: list[str], arrived: list[str]) -> int:
    """Return how many of the days arrived, each as often as it was sent."""
    left = list(arrived)
    found = 0
    for day in sent:
        if day in left:
            left.remove(day)
            found += 1
    return found
