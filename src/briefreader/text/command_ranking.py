"""Order of commands for what somebody typed: by names, then by synonyms, then by menus."""

from collections.abc import Sequence
from typing import NamedTuple

from briefreader.text.type_ahead import Quality, quality


class Named(NamedTuple):
    """Something to be found: by its name, by other words for it, or with what it belongs to."""

    name: str
    synonyms: tuple[str, ...] = ()
    place: str = ""


class Found(NamedTuple):
    """The number of what was found, and the synonym that it was found by, if it was."""

    number: int
    synonym: str = ""


_BY_START, _BY_WORD, _BY_SYNONYM, _BY_PART, _BY_PLACE, _BY_PLACE_PART = range(6)


def ranked(typed: str, things: Sequence[Named]) -> tuple[Found, ...]:
    """Return those of ``things`` that hold every word of ``typed``, the best first.

    Those whose name begins with what was typed come first, then those in whose name every word
    begins one; then those of which a synonym does; then names that hold the words elsewhere; and
    last those that need their place for some of them. In each of these they keep their order.
    Nothing typed finds all.
    """
    found = []
    for number, thing in enumerate(things):
        if (how := _found(typed, thing)) is not None:
            rank, synonym = how
            found.append((rank, number, synonym))
    return tuple(Found(number, synonym) for _, number, synonym in sorted(found))


def _found(typed: str, thing: Named) -> tuple[int, str] | None:
    """Return how well ``thing`` fits (0 is best) and by which synonym, None if it does not."""
    by_name = quality(typed, thing.name)
    if by_name in (Quality.START, Quality.WORD_START):
        return (_BY_START if by_name is Quality.START else _BY_WORD), ""
    for synonym in thing.synonyms:
        if quality(typed, synonym) in (Quality.START, Quality.WORD_START):
            return _BY_SYNONYM, synonym
    if by_name is not None:
        return _BY_PART, ""
    by_place = quality(typed, f"{thing.name} {thing.place}") if thing.place else None
    if by_place is None:
        return None
    return (_BY_PLACE_PART if by_place is Quality.INSIDE else _BY_PLACE), ""
