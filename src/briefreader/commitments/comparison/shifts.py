"""Shifts: in what one commitment is firmer or softer than the one that it takes up."""

from collections.abc import Callable, Sequence

from briefreader.commitments.comparison.alignment import (
    ComparedCommitment,
    Shift,
    ShiftReason,
)
from briefreader.commitments.comparison.comparison_words import ComparisonWords
from briefreader.commitments.comparison.features import telling_words
from briefreader.commitments.comparison.quantities import Quantity, quantities
from briefreader.commitments.model import Strength
from briefreader.text.folding import fold

_FIRMNESS = {Strength.INTENT: 0, Strength.REAFFIRMED: 1, Strength.FIRM: 1}
"""To state a promise again is as firm as to make it; to intend something is less."""

Words = Callable[[ComparedCommitment], ComparisonWords]


def shifts(
    before: ComparedCommitment, after: ComparedCommitment, words: Words
) -> tuple[Shift, ...]:
    """Return all in which ``after`` is firmer or softer than ``before``, by their reasons."""
    found = [
        _strength(before, after),
        _condition(before, after),
        _amount(before, after, words),
        _date(before, after, words),
        _hedges(before, after, words),
    ]
    return tuple(each for each in found if each is not None)


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
    if before.due and after.due and (_recurs(before, words) or _recurs(after, words)):
        return None
    firmer = before.due is None or (after.due is not None and after.due < before.due)
    told = [each.due.isoformat() if each.due else "" for each in (before, after)]
    return Shift(ShiftReason.DATE, firmer, *told)


def _recurs(commitment: ComparedCommitment, words: Words) -> bool:
    own = words(commitment)
    return not own.recurring.isdisjoint(telling_words(commitment.quote, own))


def _amount(before: ComparedCommitment, after: ComparedCommitment, words: Words) -> Shift | None:
    """Return what became of the amounts, if all that changed went one way."""
    had, has = (quantities(each.quote, words(each)) for each in (before, after))
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
        one, other = changed[0]
        return Shift(ShiftReason.AMOUNT, rises.pop(), one.words, other.words)
    if rises or bool(had) == bool(has):
        return None
    return Shift(ShiftReason.AMOUNT, bool(has), _named(had), _named(has))


def _named(found: Sequence[Quantity]) -> str:
    return found[0].words if found else ""


def _hedges(before: ComparedCommitment, after: ComparedCommitment, words: Words) -> Shift | None:
    had, has = (set(words(each).hedges.findall(fold(each.quote))) for each in (before, after))
    gone, added = had - has, has - had
    if bool(gone) == bool(added) or before.language != after.language:
        return None
    return Shift(ShiftReason.HEDGE, bool(gone), ", ".join(sorted(gone)), ", ".join(sorted(added)))
