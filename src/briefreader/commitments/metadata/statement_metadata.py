"""Reader of a statement's metadata: title, date, place, parties, language, kind."""

import datetime as dt
from collections.abc import Sequence

from briefreader.commitments.findings import Metadata
from briefreader.commitments.languages.language import Language
from briefreader.commitments.metadata.detection_coverage import UNKNOWN_LANGUAGE
from briefreader.commitments.metadata.kinds import KindRules
from briefreader.commitments.metadata.parties import known_parties, read_parties, stated_parties
from briefreader.commitments.metadata.places import read_place
from briefreader.commitments.metadata.statement_dates import read_date
from briefreader.commitments.model import Kind
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.sentences import sentence_spans
from briefreader.text.span import Span

_NO_RULES = KindRules()
_LONGEST_TITLE = 220
_LONGEST_DERIVED = 90
_MOST_IN_TITLE = 4


def read_metadata(
    text: str,
    language: Language,
    *,
    title: str | None = None,
    date: dt.date | None = None,
    parties: Sequence[str] = (),
    stated: Sequence[str] = (),
    code: str = UNKNOWN_LANGUAGE,
    place: str | None = None,
    kind: Kind | None = None,
    kinds: KindRules = _NO_RULES,
) -> Metadata:
    """Return what the normalised ``text`` says of itself, read as one in ``language``.

    ``title``, ``date``, ``parties``, ``place`` and ``kind`` are what the document declares; they
    win over the text, but for parties that nobody knows; those that a person ``stated`` as parties
    are taken all the same. ``code`` is that of its language, which
    may be one that is not read. ``kinds`` are the rules that tell the kind.
    """
    heading = title or title_in(text)
    makers = known_parties(parties, language) or stated_parties(stated, language)
    makers = makers or read_parties(text, heading or "", language)
    named = heading or _derived_title(text, makers, language)
    return Metadata(
        title=named,
        date=date or read_date(text, language),
        parties=makers,
        language=code,
        place=place or read_place(text, language),
        kind=kind or kinds.kind_of(named, text),
    )


def title_in(text: str) -> str | None:
    """Return the first paragraph of ``text`` if it reads as a title, else None."""
    first = next(iter(paragraph_spans(text[: 4 * _LONGEST_TITLE])), None)
    if first is None or len(first) > _LONGEST_TITLE:
        return None
    words = first.of(text)
    if words.endswith((".", ";", ",")) and not words.endswith("U.S."):
        return None
    return words


def _derived_title(text: str, parties: tuple[str, ...], language: Language) -> str:
    rules = language.statement
    if len(parties) > 1 and rules.derived_title:
        return rules.derived_title.format(_series(parties, rules.derived_joints))
    first = next(iter(paragraph_spans(text[:4000])), Span(0, 0))
    sentence = next(iter(sentence_spans(text, first, language.sentences)), first).of(text)
    if len(sentence) <= _LONGEST_DERIVED:
        return sentence.rstrip(".")
    return sentence[:_LONGEST_DERIVED].rsplit(" ", 1)[0].rstrip(" ,;:-–") + "…"


def _series(parties: tuple[str, ...], joints: tuple[str, str, str]) -> str:
    """Return the parties as a title names them: the joints are "the ", " and ", " and others"."""
    the, last, others = joints
    named = [the + each if each.startswith("United ") else each for each in parties]
    if len(parties) > _MOST_IN_TITLE:
        return ", ".join(named[:_MOST_IN_TITLE]) + others
    return ", ".join(named[:-1]) + last + named[-1]
