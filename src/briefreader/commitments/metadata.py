"""What a statement says of itself: title, date, parties, language."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable

from briefreader.commitments.gazetteer import Gazetteer
from briefreader.commitments.language import guess_language
from briefreader.commitments.mentions import Kind, Mention, MentionFinder
from briefreader.commitments.model import Metadata
from briefreader.text.folding import fold
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.sentences import sentence_spans
from briefreader.text.span import Span

_LONGEST_TITLE = 220
_LONGEST_DERIVED = 90
_READ = 12_000
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
)
_DATE = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{_MONTHS}),? (?P<year>(?:19|20)\d\d)"
    rf"|(?P<month2>{_MONTHS}) (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year2>(?:19|20)\d\d)"
    r"|(?P<iso>(?:19|20)\d\d-\d\d-\d\d))\b"
)
_DATELINE = re.compile(r"(?:on|of|today|occasion of|held|done)?[ ,(]*$")
_JOINT_TITLE = re.compile(r"\b(?:joint|between|bilateral|trilateral|common|dialogue|summit|meeting)\b")
_TITLE_WORDS = re.compile(
    r"\b(?:statement|communiqu|declaration|agreement|resolution|dialogue|summit|remarks|memorandum|"
    r"d.claration|joint|conclusions|fact sheet|accord|pact|principles|charter)"
)


def read_metadata(
    text: str,
    gazetteer: Gazetteer,
    *,
    title: str | None = None,
    date: dt.date | None = None,
    language: str | None = None,
) -> Metadata:
    """Return what the normalised ``text`` says of itself.

    ``title``, ``date`` and ``language`` are what the document declares; they win over the text.
    """
    finder = MentionFinder(gazetteer)
    heading = title or _title(text)
    parties = _parties(text, heading or "", finder, gazetteer)
    return Metadata(
        title=heading or _derived_title(text, parties),
        date=date or _date(text),
        parties=parties,
        language=language or guess_language(text),
    )


def _title(text: str) -> str | None:
    """Return the first paragraph if it reads as a title."""
    first = next(iter(paragraph_spans(text[: 4 * _LONGEST_TITLE])), None)
    if first is None or len(first) > _LONGEST_TITLE:
        return None
    words = first.of(text)
    if words.endswith((".", ";", ",")) and not words.endswith("U.S."):
        return None
    return words


def _derived_title(text: str, parties: tuple[str, ...]) -> str:
    if len(parties) > 1:
        return f"Joint statement of {_series(parties)}"
    first = next(iter(paragraph_spans(text[:4000])), Span(0, 0))
    sentence = next(iter(sentence_spans(text, first)), first).of(text)
    if len(sentence) <= _LONGEST_DERIVED:
        return sentence.rstrip(".")
    return sentence[:_LONGEST_DERIVED].rsplit(" ", 1)[0].rstrip(" ,;:-–") + "…"


def _series(parties: tuple[str, ...]) -> str:
    named = [f"the {each}" if each.startswith("United ") else each for each in parties[:4]]
    if len(parties) > 4:
        return f"{', '.join(named)} and others"
    return f"{', '.join(named[:-1])} and {named[-1]}"


def _date(text: str) -> dt.date | None:
    """Return a full date that stands as a line of its own or as a dateline at the top."""
    for paragraph in paragraph_spans(text[:2_500])[:5]:
        words = fold(paragraph.of(text))
        match = _DATE.search(words)
        if match and (len(words) <= 80 or match.start() <= 30 or "occasion of" in words[: match.start()][-40:]):
            return _day(match)
    end = fold(text[-400:])
    match = None
    for match in _DATE.finditer(end):
        pass
    if match and re.search(r"(?:done|issued|signed|adopted|washington|,) ?(?:at|in|on)?[^.]{0,60}$", end[: match.start()]):
        return _day(match)
    return None


def _day(match: re.Match[str]) -> dt.date | None:
    try:
        if match["iso"]:
            return dt.date.fromisoformat(match["iso"])
        month = _MONTHS.split("|").index(match["month"] or match["month2"]) + 1
        return dt.date(int(match["year"] or match["year2"]), month, int(match["day"] or match["day2"]))
    except ValueError:
        return None


def _parties(
    text: str, title: str, finder: MentionFinder, gazetteer: Gazetteer
) -> tuple[str, ...]:
    in_title = _named(finder, title)
    if len(in_title) == 1:
        expanded = _expanded(in_title[0], text, finder, gazetteer)
        if expanded:
            return expanded
    if len(in_title) >= 2 and _TITLE_WORDS.search(fold(title)):
        return tuple(in_title)
    body = text[:_READ]
    listed = _listed(body[:1_500], finder, gazetteer)
    if len(listed) > 2:
        return listed
    subjects = _subjects(body, finder)
    chosen = list(in_title)
    if chosen and not _JOINT_TITLE.search(fold(title)):
        return tuple(chosen)
    for name, count in subjects.most_common(2 if not in_title else 3):
        if name not in chosen and count >= max(1, subjects.most_common(1)[0][1] // 4) and len(chosen) < 2:
            chosen.append(name)
    return tuple(chosen)


def _named(finder: MentionFinder, text: str) -> list[str]:
    """Return the parties named in a title, in order; a place after "in" is none."""
    folded = fold(text)
    spaced = folded.replace("-", " ")
    found: list[str] = []
    for mention in finder.find(text.replace("-", " "), spaced, 0, len(spaced)):
        if mention.kind not in (Kind.PARTY, Kind.REGION, Kind.PERSON):
            continue
        if not _is_party(mention, finder) or re.search(r"\b(?:in|on|at|against|toward|towards|to)(?: the)? $", spaced[: mention.start]):
            continue
        if mention.name not in found:
            found.append(mention.name)
    return found


def _is_party(mention: Mention, finder: MentionFinder) -> bool:
    return finder.party_of(fold(mention.name)) is not None or mention.kind is Kind.REGION


def _expanded(
    name: str, text: str, finder: MentionFinder, gazetteer: Gazetteer
) -> tuple[str, ...]:
    party = gazetteer.get(name)
    return party.members if party and party.expand else ()


def _listed(text: str, finder: MentionFinder, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Return the parties that "We, the leaders of A, B and C," lists."""
    folded = fold(text)
    opening = re.search(r"\b(?:we|nous)\b,? ?-? ?", folded[:400])
    if not opening:
        return ()
    mentions = finder.find(text, folded, opening.end(), len(folded))
    names: list[str] = []
    end = opening.end()
    for mention in mentions:
        if mention.start - end > 60 or re.search(r"[.;]\s|\bto\b|\breaffirm", folded[end : mention.start]):
            break
        if mention.kind in (Kind.PARTY, Kind.PERSON) and _is_party(mention, finder) and mention.name not in names:
            names.append(mention.name)
        end = mention.end
    return tuple(names)


def _subjects(text: str, finder: MentionFinder) -> Counter[str]:
    """Count how often each party begins a sentence, alone or with others."""
    counts: Counter[str] = Counter()
    for paragraph in paragraph_spans(text):
        for sentence in sentence_spans(text, paragraph):
            counts.update(_leading(text, sentence, finder))
    return counts


def _leading(text: str, sentence: Span, finder: MentionFinder) -> Iterable[str]:
    end = min(sentence.end, sentence.start + 160)
    folded = " " * sentence.start + fold(text[sentence.start : end])
    previous = sentence.start
    for mention in finder.find(text, folded, sentence.start, end):
        if mention.kind in (Kind.PARTY, Kind.PERSON):
            if previous == sentence.start and mention.start - previous > 24:
                return
            if previous > sentence.start and folded[previous : mention.start].strip(", ") not in ("", "and"):
                return
            if _is_party(mention, finder):
                yield mention.name
            previous = mention.end
