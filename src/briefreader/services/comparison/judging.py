"""Judgements on aligned commitments: right, wrong, or paired by hand; each a step of Undo."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from briefreader.library.database import Library
from briefreader.library.records import Commitment, JudgedAlignment, Review, Verdict
from briefreader.services.changes import Change
from briefreader.services.comparison.statement_comparison import IdPair
from briefreader.services.detection.threshold import above, read_threshold
from briefreader.text.folding import fold
from briefreader.translatable import mark

_ALIKE = 0.8
"""How much of a quote must still be there for a commitment to be the one that was judged."""

Judgement = Change[JudgedAlignment]
_Found = tuple[int | None, int | None]


def judge_right(library: Library, before: Commitment, after: Commitment) -> tuple[Judgement, ...]:
    """Return the step by which the two, found to be one promise, stay so."""
    name = mark("changes", "Find alignment right")
    return _judged(library, name, before, after, Verdict.RIGHT)


def judge_wrong(library: Library, before: Commitment, after: Commitment) -> tuple[Judgement, ...]:
    """Return the step by which the two are one promise no more."""
    name = mark("changes", "Find alignment wrong")
    return _judged(library, name, before, after, Verdict.WRONG)


def pair(library: Library, before: Commitment, after: Commitment) -> tuple[Judgement, ...]:
    """Return the step by which the two are one promise, whatever each was paired with before."""
    name = mark("changes", "Pair commitments")
    return _judged(library, name, before, after, Verdict.PAIRED)


def decisions(
    library: Library, before: Sequence[Commitment], after: Sequence[Commitment]
) -> tuple[frozenset[IdPair], frozenset[IdPair]]:
    """Return the pairs of ids that people made, and those that they ruled out.

    ``before`` and ``after`` are all commitments of two statements. Of a commitment that is not
    there any more the one with its words is meant, or with nearly its words.
    """
    if not before or not after:
        return frozenset(), frozenset()
    one, other = before[0].statement_id, after[0].statement_id
    sides = CommitmentFinder(before), CommitmentFinder(after)
    made: dict[int, int] = {}
    ruled_out = set()
    for judged in library.alignments.between(one, other):
        earlier, later = _found(judged, one, sides)
        if earlier is None or later is None:
            continue
        if judged.verdict.is_pair and later not in made.values():
            made.setdefault(earlier, later)
        elif not judged.verdict.is_pair:
            ruled_out.add((earlier, later))
    settled = frozenset(made.items())
    return settled, frozenset(ruled_out) - settled


def _judged(
    library: Library, name: str, before: Commitment, after: Commitment, verdict: Verdict
) -> tuple[Judgement, ...]:
    """Return the changes: the new judgement, and those that it leaves no place for."""
    known = library.alignments.between(before.statement_id, after.statement_id)
    sides = (
        CommitmentFinder(_compared(library, before)),
        CommitmentFinder(_compared(library, after)),
    )
    wanted = before.id, after.id
    same: JudgedAlignment | None = None
    changes = []
    for each in known:
        found = _found(each, before.statement_id, sides)
        is_rival = verdict.is_pair and each.verdict.is_pair and _has_one_of(found, wanted)
        if found == wanted and same is None:
            same = each
        elif found == wanted or is_rival:
            changes.append(Change(name, each, None))
    made = JudgedAlignment(
        before_statement=before.statement_id,
        after_statement=after.statement_id,
        before_commitment=before.id,
        after_commitment=after.id,
        before_quote=before.quote,
        after_quote=after.quote,
        verdict=verdict,
    )
    changes.append(Change(name, same, replace(made, id=same.id) if same else made))
    return tuple(changes)


def _compared(library: Library, judged: Commitment) -> Iterable[Commitment]:
    """Return the commitments that play a part where this one does, as ``decisions`` is given."""
    found = library.commitments.of_statement(judged.statement_id)
    standing = [each for each in found if each.review is not Review.DISMISSED]
    return above(standing, read_threshold(library))


def _has_one_of(found: _Found, wanted: IdPair) -> bool:
    return any(one == other for one, other in zip(found, wanted, strict=True))


class CommitmentFinder:
    """Finds among commitments, those of a statement, the one that was judged."""

    def __init__(self, commitments: Iterable[Commitment]) -> None:
        self._by_id = {each.id: each for each in commitments}
        self._by_words: Mapping[str, Commitment] = {
            _words(each.quote): each for each in reversed(self._by_id.values())
        }

    def find(self, number: int, quote: str) -> int | None:
        """Return the id of the commitment with this number, or else with these words."""
        held = self._by_id.get(number)
        if held is not None:
            return held.id
        words = _words(quote)
        if words in self._by_words:
            return self._by_words[words].id
        shares = ((_share(words, each), each) for each in self._by_words)
        share, nearest = max(shares, default=(0.0, ""))
        return self._by_words[nearest].id if share >= _ALIKE else None


def _found(
    judged: JudgedAlignment, first: int, sides: tuple[CommitmentFinder, CommitmentFinder]
) -> _Found:
    """Return the ids of the two commitments, that of the statement ``first`` before.

    One that is not among those of its side is None.
    """
    told = (
        (judged.before_commitment, judged.before_quote),
        (judged.after_commitment, judged.after_quote),
    )
    if judged.before_statement != first:
        told = told[::-1]
    before, after = (side.find(*each) for side, each in zip(sides, told, strict=True))
    return before, after


def _words(quote: str) -> str:
    return " ".join(fold(quote).split())


def _share(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0
