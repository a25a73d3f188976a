"""Reader of a statement's metadata: title, date, place, parties, language, kind."""

import datetime as dt
import re

from briefreader.commitments.attributes.month_names import month_numbers, month_pattern
from briefreader.commitments.findings import Metadata
from briefreader.commitments.metadata.detection_coverage import UNKNOWN_LANGUAGE
from briefreader.commitments.metadata.gazetteer import Gazetteer
from briefreader.commitments.metadata.kinds import KindRules
from briefreader.commitments.metadata.parties import read_parties
from briefreader.commitments.metadata.places import read_place
from briefreader.commitments.model import Kind
from briefreader.text.folding import fold
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.sentences import SentenceRules, sentence_spans
from briefreader.text.span import Span

_NO_RULES = KindRules()
_NO_ABBREVIATIONS = SentenceRules()
_LONGEST_TITLE = 220
_LONGEST_DERIVED = 90
_LONGEST_DATELINE = 80
_DATELINE_START = 30
_END = 400
_DONE = re.compile(r"\b(?:done|issued|signed|adopted|given) (?:at|in|on) [^.]{0,60}$")
_MET = re.compile(
    r"\b(?:met|meet|meeting|hosted|convened|gathered|gathering|assembled|held|issued|adopted)\b"
    r"[^.;]{0,90}"
    r"\b(?:on|today,?)(?: \d{1,2}-)? ?$"
)
_READ = 100_000
_NEAR = 60
_TOLD = re.compile(
    r"(?<!be )\b(?:issued|adopted|signed|held|met|agreed|announced|launched|concluded|convened|"
    r"established|"
    r"released|published|endorsed|reached|hosted|inaugurated|made) (?:[\w ]{0,30} )?(?:on|of) $"
)
_MONTHS = month_numbers("en")
_MONTH = month_pattern("en")
_DATE = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{_MONTH}),? (?P<year>(?:19|20)\d\d)"
    rf"|(?P<month2>{_MONTH}) (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year2>(?:19|20)\d\d)"
    r"|(?P<iso>(?:19|20)\d\d-\d\d-\d\d))\b"
)


def read_metadata(
    text: str,
    gazetteer: Gazetteer,
    *,
    title: str | None = None,
    date: dt.date | None = None,
    language: str = UNKNOWN_LANGUAGE,
    place: str | None = None,
    kind: Kind | None = None,
    kinds: KindRules = _NO_RULES,
    sentences: SentenceRules = _NO_ABBREVIATIONS,
) -> Metadata:
    """Return what the normalised ``text`` says of itself.

    ``title``, ``date``, ``place`` and ``kind`` are what the document declares; they win over the
    text. ``language`` is the code of its language, in which the gazetteer's names are. ``kinds``
    are the rules that tell the kind, ``sentences`` those that part sentences.
    """
    heading = title or _title(text)
    parties = read_parties(text, heading or "", gazetteer, sentences)
    named = heading or _derived_title(text, parties, sentences)
    return Metadata(
        title=named,
        date=date or _date(text),
        parties=parties,
        language=language,
        place=place or read_place(text, gazetteer),
        kind=kind or kinds.kind_of(named, text),
    )


def latest_past_date(text: str) -> dt.date | None:
    """Return the latest full date of something that the text tells as past, if there is one.

    A statement that bears no date was made after it, and mostly in the same year.
    """
    folded = fold(text[:_READ])
    dates = (
        _day(match)
        for match in _DATE.finditer(folded)
        if _TOLD.search(folded, max(0, match.start() - _NEAR), match.start())
    )
    return max((day for day in dates if day), default=None)


def _title(text: str) -> str | None:
    """Return the first paragraph if it reads as a title."""
    first = next(iter(paragraph_spans(text[: 4 * _LONGEST_TITLE])), None)
    if first is None or len(first) > _LONGEST_TITLE:
        return None
    words = first.of(text)
    if words.endswith((".", ";", ",")) and not words.endswith("U.S."):
        return None
    return words


def _derived_title(text: str, parties: tuple[str, ...], rules: SentenceRules) -> str:
    if len(parties) > 1:
        return f"Joint statement of {_series(parties)}"
    first = next(iter(paragraph_spans(text[:4000])), Span(0, 0))
    sentence = next(iter(sentence_spans(text, first, rules)), first).of(text)
    if len(sentence) <= _LONGEST_DERIVED:
        return sentence.rstrip(".")
    return sentence[:_LONGEST_DERIVED].rsplit(" ", 1)[0].rstrip(" ,;:-–") + "…"


def _series(parties: tuple[str, ...]) -> str:
    named = [f"the {each}" if each.startswith("United ") else each for each in parties[:4]]
    if len(parties) > 4:
        return f"{', '.join(named)} and others"
    return f"{', '.join(named[:-1])} and {named[-1]}"


def _date(text: str) -> dt.date | None:
    """Return the full date of a line of its own, a dateline, or the meeting that the text opens."""
    for paragraph in paragraph_spans(text[:2_500])[:5]:
        words = fold(paragraph.of(text))
        match = _DATE.search(words)
        if match and (
            len(words) <= _LONGEST_DATELINE
            or match.start() <= _DATELINE_START
            or "occasion of" in words[: match.start()][-40:]
            or _MET.search(words, max(0, match.start() - 120), match.start())
        ):
            return _day(match)
    end = fold(text[-_END:])
    dates = list(_DATE.finditer(end))
    if dates and _DONE.search(end, 0, dates[-1].start()):
        return _day(dates[-1])
    return None


def _day(match: re.Match[str]) -> dt.date | None:
    try:
        if match["iso"]:
            return dt.date.fromisoformat(match["iso"])
        month = _MONTHS[match["month"] or match["month2"]]
        return dt.date(
            int(match["year"] or match["year2"]), month, int(match["day"] or match["day2"])
        )
    except ValueError:
        return None
