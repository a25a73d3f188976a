"""The due dates in the key figures: none is named whose promise is not on the page."""

import datetime as dt
from dataclasses import dataclass

from briefreader.services.briefing.briefing_strings import BriefingStrings
from briefreader.services.briefing.selection import BriefingSelection
from briefreader.services.briefing.values import BriefingItem


@dataclass(frozen=True, slots=True)
class DueLine:
    """``dates`` as they are shown, soonest first, over ``label``.

    Without dates the only one tells how many commitments have one, or that none has.
    """

    dates: tuple[str, ...]
    label: str


def due_line(selection: BriefingSelection, most: int | None = None) -> DueLine:
    """Return the due dates that the page has room for and promises of, at most ``most``."""
    figures, phrases = selection.briefing.figures, selection.briefing.phrases
    named = _named(selection)[:most]
    if not named:
        if not figures.dated:
            return DueLine(("–",), phrases.text("no_due_dates"))
        number = phrases.number(figures.dated)
        return DueLine((number,), phrases.counted("dated", figures.dated))
    label = phrases.due_dates(passed=figures.due[0].passed, count=len(named))
    if figures.overdue:
        label = f"{label} · {phrases.counted('overdue', figures.overdue)}"
    return DueLine(named, label)


def _named(selection: BriefingSelection) -> tuple[str, ...]:
    phrases, shown = selection.briefing.phrases, selection.open_by_day
    named = []
    for each in selection.briefing.figures.due:
        if not shown.get(each.by):
            break
        named.append(dated_count(each.by, shown[each.by], each.count, phrases))
    return tuple(named)


def dated_count(day: dt.date, shown: int, total: int, phrases: BriefingStrings) -> str:
    """Return ``day`` with the number of its commitments, if several: "2 Nov 2015 (2 of 3)"."""
    date = phrases.short_date(day)
    if total == 1:
        return date
    count = phrases.number(total)
    if shown < total:
        count = phrases.text("of", shown=phrases.number(shown), total=count)
    return f"{date} ({count})"


def due_phrase(item: BriefingItem, phrases: BriefingStrings) -> str:
    """Return when ``item`` is due, and whether that has passed; nothing if it has no date."""
    if item.due is None:
        return ""
    return phrases.overdue(item.due.by) if item.overdue else phrases.due(item.due.by)
