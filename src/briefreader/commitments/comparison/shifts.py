"""Shifts: in what one commitment is firmer or softer than the one that it takes up."""

import re
from collections.abc import Callable, Sequence

from briefreader.commitments.comparison.alignment import (
    ComparedCommitment,
    Shift,
    ShiftReason,
)
from briefreader.commitments.comparison.comparison_words import ComparisonWords
from briefreader.commitments.comparison.features import Featured
from briefreader.commitments.comparison.quantities import Quantity, quantities
from briefreader.commitments.model import Strength
from briefreader.text.folding import fold

_FIRMNESS = {Strength.INTENT: 0, Strength.REAFFIRMED: 1, Strength.FIRM: 1}
"""To state a promise again is as firm as to make it; to intend something is less."""

_WORD = re.compile(r"[^\W_]+")
_RANKS = (
    (ShiftReason.STRENGTH,),
    (ShiftReason.AMOUNT, ShiftReason.DATE),
    (ShiftReason.CONDITION, ShiftReason.HEDGE, ShiftReason.SCOPE),
)

Words = Callable[[ComparedCommitment], ComparisonWords]


def shifts(before: Featured, after: Featured, words: Words) -> tuple[Shift, ...]:
    """Return all in which ``after`` is firmer or softer than ``before``, by their reasons."""
    one, other = before.commitment, after.commitment
    found = [
        _strength(one, other),
        _amount(one, other, words),
        _date(one, other, words),
        _condition(one, other),
        _hedges(one, other, words),
        _scope(before, after),
    ]
    return tuple(each for each in found if each is not None)


def decisive(found: Sequence[Shift]) -> Shift | None:
    """Return the shift that decides whether a commitment is stronger or weaker, None if none does.

    Strength comes before what can be checked, amounts and dates, and that before hedges and
    scope. Where shifts of the same rank pull apart, nothing is decided.
    """
    for rank in _RANKS:
        of_rank = [each for each in found if each.reason in rank]
        if of_rank:
            return of_rank[0] if len({each.firmer for each in of_rank}) == 1 else None
    return None


def _strength(before: ComparedCommitment, after: ComparedCommitment) -> Shift | None:
    change = _FIRMNESS[after.strength] - _FIRMNESS[before.strength]
    if not change:
        return None
    return Shift(ShiftReason.STRENGTH, change > 0, before.strength.value, after.strength.value)


def _condition(before: ComparedCommitment, after: ComparedCommitment) -> Shift | None:
    if before.conditional == after.conditional:
        return None
    return Shift(ShiftReason.CONDITION, before.conditional, "", "")


def _date(before: ComparedCommitment, after: ComparedCommitment, words: Words) -> Shift | None:
    """Return what became of the due date; that of the next meeting is later as a matter of course.

    A date that is set makes a promise firmer, one that is taken away or put off makes it softer.
    """
    if before.due == after.due:
        return None
    if before.due and after.due and any(_recurs(each, words) for each in (before, after)):
        return None
    firmer = before.due is None or (after.due is not None and after.due < before.due)
    told = [each.due.isoformat() if each.due else "" for each in (before, after)]
    return Shift(ShiftReason.DATE, firmer, *told)


def _recurs(commitment: ComparedCommitment, words: Words) -> bool:
    """Tell whether it is held, or paid, again and again."""
    own = words(commitment)
    is_sum = any(
        not each.units.isdisjoint(own.money.values()) for each in _quantities(commitment, words)
    )
    return is_sum or not own.recurring.isdisjoint(_WORD.findall(fold(commitment.quote)))


def _amount(before: ComparedCommitment, after: ComparedCommitment, words: Words) -> Shift | None:
    """Return what became of the amounts, if all that changed went one way."""
    if any(_is_rest(each, words) for each in (before, after)):
        return None
    had, has = (_quantities(each, words) for each in (before, after))
    changed = [
        (one, other)
        for one in had
        for other in has
        if one.units & other.units and one.value != other.value
    ]
    kept = {each.value for each in had} & {each.value for each in has}
    changed = [pair for pair in changed if kept.isdisjoint(each.value for each in pair)]
    rises = {(other.value > one.value) != (one.ceiling or other.ceiling) for one, other in changed}
    if len(rises) == 1:
        # The same pair whichever side is which.
        one, other = min(
            changed, key=lambda pair: sorted((each.value, each.words) for each in pair)
        )
        return Shift(ShiftReason.AMOUNT, rises.pop(), one.words, other.words)
    if rises or bool(had) == bool(has):
        return None
    return Shift(ShiftReason.AMOUNT, bool(has), _named(had), _named(has))


def _is_rest(commitment: ComparedCommitment, words: Words) -> bool:
    """Tell whether it is about what is left of something, whose number is no other promise."""
    return not words(commitment).remaining.isdisjoint(_WORD.findall(fold(commitment.quote)))


def _quantities(commitment: ComparedCommitment, words: Words) -> tuple[Quantity, ...]:
    return quantities(commitment.quote, words(commitment))


def _named(found: Sequence[Quantity]) -> str:
    return found[0].words if found else ""


def _hedges(before: ComparedCommitment, after: ComparedCommitment, words: Words) -> Shift | None:
    had, has = (_ways_out(each, words(each)) for each in (before, after))
    gone, added = had - has, has - had
    # The strength tells of "intend to" already.
    told = _FIRMNESS[before.strength] != _FIRMNESS[after.strength]
    if told or bool(gone) == bool(added) or before.language != after.language:
        return None
    return Shift(ShiftReason.HEDGE, bool(gone), ", ".join(sorted(gone)), ", ".join(sorted(added)))


def _ways_out(commitment: ComparedCommitment, words: ComparisonWords) -> set[str]:
    """Return the hedges of a commitment, also one that its sentence opens with."""
    opening = words.hedges.match(fold(commitment.opening).lstrip())
    found = set(words.hedges.findall(fold(commitment.quote)))
    return found | {opening[0]} if opening else found


def _scope(before: Featured, after: Featured) -> Shift | None:
    """Return what was added to the things acted on, or taken from them, all else being the same."""
    if before.commitment.language != after.commitment.language:
        return None
    had, has = (_acted_on(each) for each in (before, after))
    gone, added = had.keys() - has.keys(), has.keys() - had.keys()
    if not had or not has or bool(gone) == bool(added):
        return None
    larger, differing = (had, gone) if gone else (has, added)
    # One more word says what a thing is like; one more part is another thing.
    kept = {larger[each] for each in larger.keys() - differing}
    if {larger[each] for each in differing} <= kept:
        return None
    return Shift(ShiftReason.SCOPE, bool(added), "", "")


def _acted_on(one: Featured) -> dict[str, int]:
    """Return the features of what is acted on, with the part of the quote that has each first."""
    parts: dict[str, int] = {}
    for each in one.terms:
        if each.says_what:
            parts.setdefault(each.feature, each.part)
    return parts
