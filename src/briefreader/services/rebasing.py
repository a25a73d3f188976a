"""Changes brought onto what the library holds by now, which another window may have written.

A field that only one side changed gets that side's value. Where both changed the same, nothing is
written over: OvertakenError.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar, cast

from briefreader.errors import OvertakenError
from briefreader.library.record_types import Record
from briefreader.library.records import (
    Annotation,
    Collection,
    Commitment,
    Evidence,
    Statement,
    Tagging,
    Theming,
)
from briefreader.library.store import removed
from briefreader.library.themes import KeptTheme, ThemeSet
from briefreader.translatable import mark

R = TypeVar("R", bound=Record)
K = TypeVar("K")
V = TypeVar("V")

_TOGETHER: Mapping[type[Any], tuple[frozenset[str], ...]] = {
    Statement: (frozenset({"text", "digest", "source", "imported"}),),
    Commitment: (
        frozenset({"statement_id", "span", "quote", "paragraph"}),
        frozenset({"status", "status_date"}),
    ),
    Annotation: (frozenset({"statement_id", "span", "exact", "prefix", "suffix", "target"}),),
    Evidence: (frozenset({"source_id", "source_title", "span", "quote"}),),
}
"""The fields that hold for each other, and come from one side all of them."""
_OF_THE_LAST = frozenset({"author", "modified"})
"""Who changed a record last and when: no two sides can differ about that."""
_PLACES: Mapping[type[Any], tuple[str, ...]] = {
    Statement: ("digest",),
    Commitment: ("statement_id", "span", "quote"),
    Annotation: ("statement_id", "span", "exact"),
}


def rebased(before: R | None, after: R | None, held: R | None) -> R | None:
    """Return what becomes of ``held`` by a change that saw ``before`` and made ``after`` of it.

    None stands for a record that is not there. Raises OvertakenError where ``held`` is not what was
    seen and both sides changed the same, RemovedError where it has gone.
    """
    if held == before:
        return after
    if held is None:
        raise removed()
    if held == after:
        return after
    if before is None or after is None:
        raise _overtaken()
    match before, after, held:
        case Tagging(), Tagging(), Tagging():
            return cast("R", Tagging(_names_of_each(before.tags, after.tags, held.tags)))
        case Theming(), Theming(), Theming():
            return cast("R", Theming(_names_of_each(before.themes, after.themes, held.themes)))
        case ThemeSet(), ThemeSet(), ThemeSet():
            return cast("R", _themes(before, after, held))
        case Collection(), Collection(), Collection():
            members = _names(before.statements, after.statements, held.statements)
            same = replace(before, statements=held.statements)
            merged = _fields(same, replace(after, statements=held.statements), held)
            return cast("R", replace(merged, statements=tuple(sorted(members))))
        case _:
            return _fields(before, after, held)


def has_moved(after: Record, held: Record | None) -> bool:
    """Tell whether ``after`` stands at other words than ``held``, which fits its text."""
    names = _PLACES.get(type(after), ())
    return held is None or any(getattr(after, name) != getattr(held, name) for name in names)


def _overtaken() -> OvertakenError:
    return OvertakenError(
        mark(
            "errors",
            "This has been changed since it was shown here, by another window or program. "
            "It is left as it is there; look at it and try again.",
        )
    )


def _fields(before: R, after: R, held: R) -> R:
    """Return ``held`` with the fields that ``after`` changed; raises OvertakenError."""
    names = frozenset(each.name for each in fields(before))
    groups = _TOGETHER.get(type(before), ())
    alone = (frozenset({name}) for name in names.difference(*groups))
    mine: dict[str, Any] = {}
    for group in (*groups, *alone):
        of_before, of_after, of_held = (
            {name: getattr(each, name) for name in group} for each in (before, after, held)
        )
        if of_after == of_before:
            continue
        if of_held not in (of_before, of_after) and not group <= _OF_THE_LAST:
            raise _overtaken()
        mine |= of_after
    return replace(held, **mine)


def _themes(before: ThemeSet, after: ThemeSet, held: ThemeSet) -> ThemeSet:
    """Return the themes with what ``after`` changed of each; raises OvertakenError."""
    of_before, of_after, of_held = (_by_key(each) for each in (before, after, held))
    merged: dict[str, KeptTheme] = {}
    for key in dict.fromkeys((*of_held, *of_after)):
        was, wanted, there = of_before.get(key), of_after.get(key), of_held.get(key)
        if wanted not in (was, there) and there != was:
            raise _overtaken()
        chosen = there if wanted == was else wanted
        if chosen is not None:
            merged[key] = chosen
    in_order = sorted(merged.values(), key=lambda each: (each.position, each.theme.key))
    return ThemeSet(tuple(in_order))


def _by_key(themes: ThemeSet) -> dict[str, KeptTheme]:
    return {each.theme.key: each for each in themes.kept}


def _names_of_each(
    before: Iterable[tuple[int, tuple[str, ...]]],
    after: Iterable[tuple[int, tuple[str, ...]]],
    held: Iterable[tuple[int, tuple[str, ...]]],
) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Return for each id in ``after`` the names of ``held`` with what was added and taken away."""
    saw, holds = dict(before), dict(held)
    return tuple(
        (each, _names(saw.get(each, ()), names, holds.get(each, ()))) for each, names in after
    )


def _names(before: tuple[V, ...], after: tuple[V, ...], held: tuple[V, ...]) -> tuple[V, ...]:
    """Return ``held`` without what was taken from ``before``, and with what was added to it."""
    if held == before:
        return after
    taken, added = set(before).difference(after), set(after).difference(before)
    kept = tuple(each for each in held if each not in taken)
    return (*kept, *(each for each in after if each in added and each not in kept))
