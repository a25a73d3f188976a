"""Finder of the day on which a statement was made."""

import datetime as dt
import re

from briefreader.commitments.attributes.date_rules import DateRules
from briefreader.commitments.languages.language import Language
from briefreader.text.folding import fold
from briefreader.text.paragraphs import paragraph_spans

_HEAD = 2_500
_PARAGRAPHS = 5
_LONGEST_DATELINE = 80
_DATELINE_START = 30
_BEFORE = 120
_END = 400
_READ = 100_000
_NEAR = 60


def read_date(text: str, language: Language) -> dt.date | None:
    """Return the full date of a line of its own, a dateline, or the meeting that the text opens.

    Failing these, the one that the last lines say it was done on; None if there is none.
    """
    rules, dates = language.statement, language.dates
    for paragraph in paragraph_spans(text[:_HEAD])[:_PARAGRAPHS]:
        words = fold(paragraph.of(text))
        match = dates.full.search(words)
        if match and (
            len(words) <= _LONGEST_DATELINE
            or match.start() <= _DATELINE_START
            or rules.occasion.search(words, 0, match.start())
            or rules.met.search(words, max(0, match.start() - _BEFORE), match.start())
        ):
            return _day(match, dates)
    end = fold(text[-_END:])
    closing = list(dates.full.finditer(end))
    if closing and rules.done.search(end, 0, closing[-1].start()):
        return _day(closing[-1], dates)
    return None


def latest_past_date(text: str, language: Language) -> dt.date | None:
    """Return the latest full date of something that the text tells as past, if there is one.

    A statement that bears no date was made after it, and mostly in the same year.
    """
    folded = fold(text[:_READ])
    told = (
        _day(match, language.dates)
        for match in language.dates.full.finditer(folded)
        if language.statement.told.search(folded, max(0, match.start() - _NEAR), match.start())
    )
    return max((day for day in told if day), default=None)


def _day(match: re.Match[str], dates: DateRules) -> dt.date | None:
    held = {
        name.rpartition("_")[0] or name: words
        for name, words in match.groupdict().items()
        if words is not None
    }
    try:
        if "iso" in held:
            return dt.date.fromisoformat(held["iso"])
        month = dates.months[dates.words.plain(held["month"])]
        return dt.date(int(held["year"]), month, int(held["day"]))
    except ValueError:
        return None
