"""The themes of a library: the shipped taxonomy, and what the user made of it."""

import json
from dataclasses import asdict
from typing import Any

from briefreader.commitments.taxonomy import Taxonomy, Term, Theme
from briefreader.library.connection import Connection, Row

_TABLE = "themes"
_IN_ORDER = "position, key"


class ThemeStore:
    """Reads and writes themes, in their order."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def all(self) -> tuple[Theme, ...]:
        """Return all themes in order."""
        found = self._db.rows(_TABLE, order=_IN_ORDER)
        return tuple(_theme(row) for row in found)

    def ensure_shipped(self, taxonomy: Taxonomy) -> None:
        """Bring in the shipped themes; those that the user edited stay as they are."""
        known = {row["key"]: row for row in self._db.rows(_TABLE, order=_IN_ORDER)}
        with self._db.atomic():
            for position, theme in enumerate(taxonomy.themes):
                row = _row(theme, position, "shipped")
                before = known.get(theme.key, row | {"key": None})
                if before["origin"] == "shipped" and before != row:
                    self._db.table(_TABLE).upsert(row, pk="key")

    def put(self, theme: Theme, *, shipped: bool = False) -> None:
        """Store the user's version of a theme, or a theme of the user's own (last in order).

        ``shipped`` tells that it is the shipped one again, which upgrades may change.
        """
        known = {row["key"]: row["position"] for row in self._db.rows(_TABLE, order=_IN_ORDER)}
        position = known.get(theme.key, max(known.values(), default=-1) + 1)
        self._db.table(_TABLE).upsert(
            _row(theme, position, "shipped" if shipped else "user"), pk="key"
        )


def _row(theme: Theme, position: int, origin: str) -> dict[str, Any]:
    return {
        "key": theme.key,
        "position": position,
        "name": theme.name,
        "description": theme.description,
        "colour_light": theme.colour_light,
        "colour_dark": theme.colour_dark,
        "terms": json.dumps([asdict(term) for term in theme.terms], ensure_ascii=False),
        "origin": origin,
    }


def _theme(row: Row) -> Theme:
    return Theme(
        key=row["key"],
        name=row["name"],
        description=row["description"],
        colour_light=row["colour_light"],
        colour_dark=row["colour_dark"],
        terms=tuple(Term(**term) for term in json.loads(row["terms"])),
    )
