"""Judgements on aligned commitments: right, wrong, or paired by hand; each a step of Undo."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from briefreader.library.database import Library
from briefreader.library.records import Commitment, JudgedAlignment, Verdict
from briefreader.services.changes import Change
from briefreader.services.comparison.statement_comparison import IdPair
from briefreader.text.folding import fold
from briefreader.translatable import mark

_ALIKE = 0.8
"""How much of a quote must still be there for a commitment to be the one that was judged."""

Judgement = Change[JudgedAlignment]


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
    sides = _Finder(before), _Finder(after)
    made: dict[int, int] = {}
    ruled_out = set()
    for judged in library.alignments.between(one, other):
        pairs = _found(judged, one, sides)
        if pairs is None:
            continue
        if judged.verdict.is_pair and pairs[1] not in made.values():
            made.setdefault(*pairs)
        elif not judged.verdict.is_pair:
            ruled_out.add(pairs)
    settled = frozenset(made.items())
    return settled, frozenset(ruled_out) - settled


def _judged(
    library: Library, name: str, before: Commitment, after: Commitment, verdict: Verdict
) -> tuple[Judgement, ...]:
    """Return the changes: the new judgement, and those that it leaves no place for."""
    known = library.alignments.between(before.statement_id, after.statement_id)
    wanted = {before.id, after.id}
    same = next((each for each in known if {*_ids(each)} == wanted), None)
    changes = []
    if verdict.is_pair:
        changes = [
            Change(name, each, None)
            for each in known
            if each.verdict.is_pair and each is not same and wanted & {*_ids(each)}
        ]
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


def _ids(judged: JudgedAlignment) -> IdPair:
    return judged.before_commitment, judged.after_commitment


class _Finder:
    """Finds among a statement's commitments the one that was judged."""

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


def _found(judged: JudgedAlignment, first: int, sides: tuple[_Finder, _Finder]) -> IdPair | None:
    """Return the ids of the two commitments, that of the statement ``first`` before."""
    told = (
        (judged.before_commitment, judged.before_quote),
        (judged.after_commitment, judged.after_quote),
    )
    if judged.before_statement != first:
        told = told[::-1]
    before, after = (side.find(*each) for side, each in zip(sides, told, strict=True))
    return None if before is None or after is None else (before, after)


def _words(quote: str) -> str:
    return " ".join(fold(quote).split())


def _share(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0
