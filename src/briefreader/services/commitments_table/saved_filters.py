"""Filters of the table that the user has given a name; they are kept with the library."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from briefreader.library.database import Library
from briefreader.services.commitments_table.table_filter import Due, Facet, TableFilter

_KEY = "table_filters"


class SavedFilter(NamedTuple):
    """A filter and its name."""

    name: str
    asked: TableFilter


def read_saved(library: Library) -> tuple[SavedFilter, ...]:
    """Return the filters of the library by name; what makes no sense any more is left out."""
    kept = library.settings.get(_KEY, default=[])
    found = map(_saved, kept) if isinstance(kept, list) else ()
    return tuple(sorted((each for each in found if each is not None), key=_folded))


def save(library: Library, saved: SavedFilter) -> None:
    """Keep the filter, in the place of one with the same name."""
    others = [each for each in read_saved(library) if each.name != saved.name]
    _write(library, [*others, saved])


def forget(library: Library, name: str) -> None:
    """Keep the filter of this name no longer."""
    _write(library, [each for each in read_saved(library) if each.name != name])


def _folded(saved: SavedFilter) -> tuple[str, str]:
    return saved.name.casefold(), saved.name


def _write(library: Library, every: Sequence[SavedFilter]) -> None:
    library.settings.set(_KEY, value=[_object(each) for each in every])


def _object(saved: SavedFilter) -> dict[str, Any]:
    asked = saved.asked
    return {
        "name": saved.name,
        "chosen": {facet.value: sorted(values) for facet, values in asked.chosen},
        "text": asked.text,
        "due": asked.due.value,
        "since": asked.since.isoformat() if asked.since else None,
        "until": asked.until.isoformat() if asked.until else None,
    }


def _saved(kept: Any) -> SavedFilter | None:
    try:
        chosen = {Facet(facet): frozenset(values) for facet, values in kept["chosen"].items()}
        asked = TableFilter(
            chosen=tuple((facet, chosen[facet]) for facet in Facet if chosen.get(facet)),
            text=str(kept["text"]),
            due=Due(kept["due"]),
            since=_day(kept["since"]),
            until=_day(kept["until"]),
        )
        return SavedFilter(str(kept["name"]), asked)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
