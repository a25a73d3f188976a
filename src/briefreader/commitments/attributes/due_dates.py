"""Due dates: the words that set an action's time, and the last day that they allow."""

import calendar
import datetime as dt
import re

from briefreader.commitments.attributes.month_names import month_numbers, month_pattern
from briefreader.commitments.model import DueDate
from briefreader.text.span import Span

_MONTHS = month_numbers("en")
_MONTH = f"(?:{month_pattern('en')})"
_NUMBER_WORDS = (
    ("a", 1), ("an", 1), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6),
    ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
    ("fifteen", 15), ("twenty", 20), ("thirty", 30), ("sixty", 60), ("ninety", 90),
)  # fmt: skip
_NUMBERS = dict(_NUMBER_WORDS)
_SEASONS = {
    "spring": (5, 31),
    "summer": (8, 31),
    "autumn": (11, 30),
    "fall": (11, 30),
    "winter": (12, 31),
}
_SEASON = f"(?:{'|'.join(_SEASONS)})"
_PARTS = (
    ("early", (4, 30)),
    ("beginning of", (4, 30)),
    ("start of", (4, 30)),
    ("first quarter of", (3, 31)),
    ("first half of", (6, 30)),
    ("second quarter of", (6, 30)),
    ("middle of", (6, 30)),
    ("mid", (8, 31)),
    ("third quarter of", (9, 30)),
    ("fourth quarter of", (12, 31)),
    ("last quarter of", (12, 31)),
    ("second half of", (12, 31)),
    ("end of", (12, 31)),
    ("late", (12, 31)),
    ("end", (12, 31)),
)
_PART_ENDS = dict(_PARTS)
_DECADE_YEARS = {"early": 3, "mid": 6}
_YEAR = r"(?:19|20)\d\d"
_RANGE = rf"""between\ (?:{_MONTH}|\d{{4}})(?:\ \d{{4}})?\ and\ (?P<range_month>{_MONTH}\ )?
    (?P<range_year>{_YEAR})"""
_WITHIN = rf"""(?:within|over|in|during)\ (?:the\ )?(?P<ahead>next|coming|following)?\ ?
    (?P<count>\d{{1,3}}|{"|".join(_NUMBERS)})\ (?P<unit>day|week|month|year)s?"""
_DEADLINE = r"(?:(?:by\ )?(?:no|not)\ later\ than)"
_RELATIVE = rf"""(?:(?:by|before|in|at|{_DEADLINE})\ (?:the\ )?(?:end\ of\ )?
    |later\ |early\ |early\ in\ |)
    (?P<which>this|next)\ (?P<span>year|month|week|{_SEASON}|{_MONTH})"""
_YEAR_END = rf"""(?:by|before|at|{_DEADLINE})\ (?:the\ )?
    (?:end\ of\ the\ year|year['-]?s?[ -]end|year-end)"""
_EVENT = rf"""(?:(?!(?:the\ )?(?:early|mid|late|end|first|second|third|fourth|beginning|start|
    {_MONTH})\b)[\w.'-]+\ ){{1,6}}(?:in|of|on)\ """
_LEAD = rf"""(?:{_DEADLINE}|by|before)[ ](?:{_EVENT})?
    |(?:in|during|on|until\ the\ end\ of|over\ the\ course\ of|throughout|as\ early\ as)[ ]"""
_ORDINAL = r"(?:st|nd|rd|th)?"
_PART = "|".join(part.replace(" ", "[ ]") for part in _PART_ENDS)
_EXACT = rf"""(?:the\ )?(?P<part>{_PART})?[\ -]?
    (?:the\ )?(?:(?P<day>\d{{1,2}}){_ORDINAL}\ (?:of\ )?)?(?:(?P<season>{_SEASON})\ (?:of\ )?)?
    (?:(?P<month>{_MONTH})\ ?(?:(?P<day2>\d{{1,2}})(?:-\d{{1,2}})?{_ORDINAL})?,?\ ?(?:of\ )?)?
    (?:the\ year\ )?(?P<year>{_YEAR})(?P<decade>s)?"""
_BARE = rf"(?P<bare>{_MONTH})(?:\ (?P<bare_day>\d{{1,2}}))?"
_DATE = re.compile(
    rf"""(?x)\b(?:(?P<range>{_RANGE})|(?P<within>{_WITHIN})|(?P<relative>{_RELATIVE})
    |(?P<year_end>{_YEAR_END})
    |(?P<lead>{_LEAD})(?:{_EXACT}|{_BARE}))(?![\w%]|-\w)"""
)
_APART = re.compile(
    r"\b(?:(?:goals?|targets?|objectives?|vision|ambition|pathways?|agenda|aim|achievement) "
    r"(?:of|to|for)|affirming|noting|such as)\b|(?:that|which|who|whose)\b(?=[^,]*$)"
)
"""After these a date belongs to a noun or to a clause of its own, not to the action."""
_GOAL = re.compile(
    r"\b(?:net[- ]zero|(?:carbon|climate)[- ]neutral\w*|neutrality|emissions? reductions?|1\.5|"
    r"degrees)\b|%|\bpercent\b"
)
"""After these a date belongs to the goal, unless it is a deadline."""
_AT_THE_LATEST = re.compile(r",? at the latest\b")
_OPENING_LEAD = re.compile(
    r"[\s,;:-]*(?:and |but |then )?(?:(?:also|finally|further),? )?"
    r"(?:(?:starting|beginning|commencing) ?)?"
)
_LONGEST_OPENING = 100
_HISTORY = re.compile(
    r"\b(?:announced|adopted|concluded|signed|established|held|launched|agreed|reached|made|issued|"
    r"previously|since|ended|proposed|published|presented|endorsed|declared)"
    r"(?: (?:in|at|by|on) [\w ]{0,30})? ?$"
)
_MEETS = re.compile(
    r"\b(?:hold|held|host|hosted|meet|conven\w+|visit\w*|launch\w*|take place|begin|open|"
    r"conduct\w*|organi[sz]\w+)\b"
)


def find_due(text: str, folded: str, start: int, end: int, said: dt.date | None) -> DueDate | None:
    """Return the due date that ``text[start:end]`` sets for its action, if any.

    ``said`` is the statement's own date: relative wordings need it, and what lies before it is
    history. A date inside a clause or noun of its own ("net zero by 2050") sets no time; a
    deadline does ("net zero no later than 2050").
    """
    for match in _DATE.finditer(folded, start, end):
        if _APART.search(folded, start, match.start()):
            return None
        if _GOAL.search(folded, start, match.start()) and not _is_deadline(match, folded):
            return None
        if _HISTORY.search(folded, max(start, match.start() - 60), match.start()):
            continue
        by = _last_day(match, said, folded[start : match.start()])
        if by and not (said and by < said):
            return DueDate(text[match.start() : match.end()].rstrip(" ,"), by)
    return None


def find_opening_due(text: str, folded: str, opening: Span, said: dt.date | None) -> DueDate | None:
    """Return the due date that a sentence opens with: "In the late 2030s, Norway will …".

    ``opening`` is what stands between the clause before, or the start of the sentence, and the
    party.
    """
    words = opening.of(folded)
    lead = _OPENING_LEAD.match(words)
    if not lead or len(words) > _LONGEST_OPENING or not words.rstrip().endswith(","):
        return None
    start = opening.start + lead.end()
    match = _DATE.match(folded, start, opening.end)
    by = _last_day(match, said, "meet") if match else None
    if match is None or by is None or (said and by < said):
        return None
    return DueDate(text[start : match.end()].rstrip(" ,"), by)


def _is_deadline(match: re.Match[str], folded: str) -> bool:
    """Tell whether the words forbid a later day: no later than, at the latest."""
    return " later than " in match[0] or bool(_AT_THE_LATEST.match(folded, match.end()))


def _last_day(match: re.Match[str], said: dt.date | None, before: str) -> dt.date | None:
    try:
        if match["range"]:
            month = _MONTHS.get((match["range_month"] or "december").strip(), 12)
            return _month_end(int(match["range_year"]), month)
        if match["within"]:
            return _within(match, said)
        if match["relative"]:
            return _relative(match, said)
        if match["year_end"]:
            return said and dt.date(said.year, 12, 31)
        if match["bare"]:
            return _bare_month(match, said) if _MEETS.search(before) else None
        return _exact(match)
    except (ValueError, OverflowError):
        return None


def _exact(match: re.Match[str]) -> dt.date | None:
    year = int(match["year"])
    before = match["lead"].startswith("before")
    part = match["part"] or ""
    if match["decade"]:
        return dt.date(year + _DECADE_YEARS.get(part, 9), 12, 31)
    day = match["day"] or match["day2"]
    if match["month"]:
        month = _MONTHS[match["month"]]
        end = dt.date(year, month, int(day)) if day else _month_end(year, month)
        first = end if day else dt.date(year, month, 1)
        return first - dt.timedelta(days=1) if before else end
    if match["season"]:
        return dt.date(year, *_SEASONS[match["season"]])
    if part:
        return dt.date(year, *_PART_ENDS[part])
    return dt.date(year - 1 if before else year, 12, 31)


def _within(match: re.Match[str], said: dt.date | None) -> dt.date | None:
    if said is None or not (match["ahead"] or match["within"].startswith("within")):
        return None
    count = int(match["count"]) if match["count"].isdigit() else _NUMBERS[match["count"]]
    unit = match["unit"]
    if unit in ("day", "week"):
        return said + dt.timedelta(days=count * (7 if unit == "week" else 1))
    months = said.month - 1 + count * (12 if unit == "year" else 1)
    year, month = said.year + months // 12, months % 12 + 1
    return dt.date(year, month, min(said.day, calendar.monthrange(year, month)[1]))


def _relative(match: re.Match[str], said: dt.date | None) -> dt.date | None:
    if said is None:
        return None
    ahead = 1 if match["which"] == "next" else 0
    span = match["span"]
    words = match["relative"]
    if span == "year":
        if words.startswith("early"):
            return dt.date(said.year + ahead, 4, 30)
        return dt.date(said.year + ahead, 12, 31)
    if span == "month":
        months = said.month - 1 + ahead
        return _month_end(said.year + months // 12, months % 12 + 1)
    if span == "week":
        return said + dt.timedelta(days=6 - said.weekday() + 7 * ahead)
    if span in _SEASONS:
        return dt.date(said.year + ahead, *_SEASONS[span])
    return _next(said, _MONTHS[span])


def _bare_month(match: re.Match[str], said: dt.date | None) -> dt.date | None:
    if said is None or (
        match["bare"] in ("may", "march") and not match["lead"].startswith(("in", "by"))
    ):
        return None
    if match["bare_day"]:
        return _next(said, _MONTHS[match["bare"]]).replace(day=int(match["bare_day"]))
    return _next(said, _MONTHS[match["bare"]])


def _next(said: dt.date, month: int) -> dt.date:
    return _month_end(said.year + (month < said.month), month)


def _month_end(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])
