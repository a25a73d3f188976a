"""Periods that dates name, and the last day of each."""

import calendar
import datetime as dt
import re
from dataclasses import dataclass

from briefreader.commitments.attributes.date_rules import DateRules, Lead, Part, Unit

_DAY = dt.timedelta(days=1)
_MONTHS_IN = {Unit.MONTH: 1, Unit.YEAR: 12, Unit.DECADE: 120}
_SEASON_MONTHS = 3
_TEN, _HUNDRED = 10, 100
_DAYS_IN = {Unit.DAY: 1, Unit.WEEK: 7}


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What the words of a date name; what they do not name is None.

    ``ahead`` counts the years, months or other ``period`` from the statement's own; ``tens`` tells
    that ``year`` begins a decade. ``is_clear`` is false for a word that is a month's name and also
    another word, without a lead that only dates have.
    """

    lead: Lead | None
    part: Part | None
    day: int | None
    month: int | None
    season: tuple[int, int, int] | None
    year: int | None
    tens: bool
    count: int | None
    unit: Unit | None
    period: Unit | None
    ahead: int | None
    is_clear: bool

    @classmethod
    def of(cls, match: re.Match[str], rules: DateRules) -> "Named":
        """Return what a match of the pattern of ``rules`` names."""
        held = {
            name.rpartition("_")[0]: rules.words.plain(words)
            for name, words in match.groupdict().items()
            if words is not None
        }
        lead = next((each for each in Lead if each in held), None)
        month = held.get("month", "")
        return cls(
            lead=lead,
            part=rules.parts.get(held.get("part", "")),
            day=int(held["day"]) if "day" in held else None,
            month=rules.months.get(month),
            season=rules.seasons.get(held.get("season", "")),
            year=int(held["year"]) if "year" in held else None,
            tens="tens" in held,
            count=_count(held.get("count", ""), rules) if "unit" in held else None,
            unit=rules.units.get(held.get("unit", "")),
            period=rules.periods.get(held.get("period", "")),
            ahead=rules.ahead.get(held.get("ahead", "")),
            is_clear=month not in rules.ambiguous or lead in (Lead.IN, Lead.BY),
        )

    @property
    def is_bare(self) -> bool:
        """Tell whether only a month, or a day of it, is named, so that its year is not known."""
        return self.month is not None and self.year is None and self.ahead is None


def last_day(named: Named, said: dt.date | None) -> dt.date | None:
    """Return the last day that a date allows, None if it sets none or there is no such day.

    ``said`` is the day that relative dates count from; without it they set none.
    """
    if named.lead is Lead.EARLIEST:
        return None
    try:
        if named.count is not None and named.unit:
            return _after(said, named.count, named.unit) if said else None
        first_and_last = _days(named, said)
    except (ValueError, OverflowError):
        return None
    if first_and_last is None:
        return None
    first, last = first_and_last
    return first - _DAY if named.lead is Lead.BEFORE and named.part is None else last


def _count(words: str, rules: DateRules) -> int:
    """Return how many units are counted: one where no number stands ("over the next year")."""
    if words.isdecimal():
        return int(words)
    total = 0
    for word in rules.number.findall(words.partition(" (")[0]):
        value = rules.numbers[word]
        # "Two hundred" multiplies, "hundred and two" adds.
        total = total * value if value == _HUNDRED and 0 < total < _TEN else total + value
    return total or 1


def _after(said: dt.date, count: int, unit: Unit) -> dt.date:
    """Return the day that lies so many units after ``said``."""
    if unit in _DAYS_IN:
        return said + count * _DAYS_IN[unit] * _DAY
    year, month = _month_after(said.year, said.month, count * _MONTHS_IN[unit])
    return dt.date(year, month, min(said.day, calendar.monthrange(year, month)[1]))


def _days(named: Named, said: dt.date | None) -> tuple[dt.date, dt.date] | None:
    """Return the first and the last day of what is named."""
    if named.year is not None:
        year = named.year
    elif said is None:
        return None
    elif named.season:
        passed = named.ahead is None and named.season[-1] < said.month
        year = said.year + (named.ahead or passed)
    elif named.period:
        return _period(named, said)
    else:
        year = said.year + (named.month is not None and named.month < said.month)
    if named.tens:
        return dt.date(year, 1, 1), dt.date(year + _decade_year(named), 12, 31)
    if named.month:
        return _in_month(year, named.month, named)
    if named.season:
        third = named.part.third if named.part else len(named.season)
        begin = named.season[-1] - (_SEASON_MONTHS - 1 if named.season[0] < named.season[-1] else 0)
        return dt.date(year, begin, 1), _month_end(year, named.season[third - 1])
    return _in_year(year, named.part)


def _period(named: Named, said: dt.date) -> tuple[dt.date, dt.date] | None:
    """Return the days of this, the next or a later week, month, year or decade."""
    ahead = named.ahead or 0
    if named.period is Unit.YEAR:
        if named.month:
            return _in_month(said.year + ahead, named.month, named)
        return _in_year(said.year + ahead, named.part)
    if named.period is Unit.DECADE:
        begin = said.year // 10 * 10 + 10 * ahead
        return dt.date(begin, 1, 1), dt.date(begin + _decade_year(named), 12, 31)
    if named.period is Unit.MONTH:
        return _in_month(*_month_after(said.year, said.month, ahead), named)
    if named.period is Unit.WEEK:
        monday = said - said.weekday() * _DAY + 7 * ahead * _DAY
        return monday, monday + 6 * _DAY
    return None


def _in_year(year: int, part: Part | None) -> tuple[dt.date, dt.date]:
    month, day = part.year if part else (12, 31)
    return dt.date(year, 1, 1), dt.date(year, month, day)


def _in_month(year: int, month: int, named: Named) -> tuple[dt.date, dt.date]:
    day = named.day or (named.part.month if named.part else 0)
    last = dt.date(year, month, day) if day else _month_end(year, month)
    return (last if named.day else dt.date(year, month, 1)), last


def _decade_year(named: Named) -> int:
    return named.part.decade if named.part else 9


def _month_after(year: int, month: int, count: int) -> tuple[int, int]:
    """Return the year and the month that lies ``count`` months after a month."""
    months = month - 1 + count
    return year + months // 12, months % 12 + 1


def _month_end(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])
