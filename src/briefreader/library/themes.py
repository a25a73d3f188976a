"""The themes of a library: the shipped taxonomy, and what the user made of it."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any

from briefreader.commitments.attributes.taxonomy import Taxonomy, Term, Theme
from briefreader.library.connection import Connection, Row
from briefreader.library.records import Theming
from briefreader.library.store import Store
from briefreader.library.unlisted_themes import DELETE_UNUSED, UNLIST

_TABLE = "themes"
_IN_ORDER = "position, key"
_REMEMBERED = 64
"""Lists of terms that stay in memory; themes without terms share one."""


class ThemeOrigin(StrEnum):
    """Whose version of a theme it is; upgrades of the app change the shipped ones."""

    SHIPPED = "shipped"
    USER = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptTheme:
    """A theme as the library keeps it.

    ``position`` is its place in the order. ``merged_into`` is the key of the theme that it has
    become part of, empty if it stands for itself.
    """

    theme: Theme
    position: int
    origin: ThemeOrigin = ThemeOrigin.USER
    merged_into: str = ""


@dataclass(frozen=True, slots=True)
class ThemeSet:
    """All themes of a library in their order, with those that were merged into others."""

    kept: tuple[KeptTheme, ...]

    @property
    def offered(self) -> tuple[Theme, ...]:
        """The themes that commitments can have."""
        return tuple(each.theme for each in self.kept if not each.merged_into)

    def get(self, key: str) -> KeptTheme | None:
        """Return the theme with this key, also if it was merged into another."""
        return next((each for each in self.kept if each.theme.key == key), None)

    def sorts_like(self, other: "ThemeSet") -> bool:
        """Tell whether detection sorts commitments by this set as by the ``other``."""
        return _vocabulary(self) == _vocabulary(other)


class ThemeStore(Store[ThemeSet]):
    """Reads and writes themes, in their order."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def all(self) -> tuple[Theme, ...]:
        """Return all themes in order, without those that were merged into others."""
        return self.kept().offered

    def taxonomy(self) -> Taxonomy:
        """Return all themes, and what was merged into them."""
        return Taxonomy(self.all(), tuple(self.merged().items()))

    def kept(self) -> ThemeSet:
        """Return all themes as they are kept, those too that were merged into others."""
        found = self._db.rows(_TABLE, "NOT unlisted", order=_IN_ORDER)
        return ThemeSet(tuple(map(_kept, found)))

    def held(self, themes: ThemeSet) -> ThemeSet:  # noqa: ARG002 - there is one set of them
        """Return the themes as the library holds them now."""
        return self.kept()

    def merged(self) -> dict[str, str]:
        """Return the keys of the merged themes, each with that of the one it became part of."""
        sql = "SELECT key, merged_into FROM themes WHERE merged_into != ''"
        return dict(self._db.execute(sql).fetchall())

    def ensure_shipped(self, taxonomy: Taxonomy) -> None:
        """Bring in the shipped themes.

        Those that the user edited, or merged into others, stay as they are.
        """
        known = {each.theme.key: each for each in self.kept().kept}
        with self._db.atomic():
            for position, theme in enumerate(taxonomy.themes):
                fresh = KeptTheme(theme=theme, position=position, origin=ThemeOrigin.SHIPPED)
                before = known.get(theme.key)
                if before is None or (
                    before.origin is ThemeOrigin.SHIPPED
                    and not before.merged_into
                    and before != fresh
                ):
                    self._write(fresh)

    def put(self, themes: ThemeSet) -> ThemeSet:
        """Keep these themes and no others; returns ``themes``."""
        before = set(self.kept().kept)
        keys = json.dumps([each.theme.key for each in themes.kept])
        with self._db.atomic():
            for sql in (DELETE_UNUSED, UNLIST):
                self._db.database.execute(sql, [keys])
            for each in themes.kept:
                if each not in before:
                    self._write(each)
        return themes

    def _write(self, kept: KeptTheme) -> None:
        self._db.put(_TABLE, _row(kept), "key")


class ThemingStore(Store[Theming]):
    """Reads and writes which themes commitments have, of many at once."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def having(self, keys: Iterable[str]) -> Theming:
        """Return all themes of every commitment that has one of ``keys``, dismissed ones too."""
        having = (
            "SELECT commitment_id FROM commitment_themes "
            "WHERE theme IN (SELECT value FROM json_each(?))"
        )
        found = self._themes(having, list(keys))
        return Theming(tuple((each, tuple(themes)) for each, themes in found.items()))

    def held(self, theming: Theming) -> Theming:
        """Return the themes that the same commitments have now."""
        ids = [commitment_id for commitment_id, _ in theming.themes]
        found = self._themes("SELECT value FROM json_each(?)", ids)
        return Theming(tuple((each, tuple(found[each])) for each in ids))

    def _themes(self, among: str, values: Sequence[int | str]) -> defaultdict[int, list[str]]:
        """Return the themes in order, by commitment, of those that the query ``among`` selects."""
        # The queries are our own.
        sql = (
            "SELECT commitment_id, theme FROM commitment_themes "  # noqa: S608
            f"WHERE commitment_id IN ({among}) ORDER BY commitment_id, rank"
        )
        found: defaultdict[int, list[str]] = defaultdict(list)
        for commitment_id, theme in self._db.execute(sql, [json.dumps(values)]):
            found[commitment_id].append(theme)
        return found

    def put(self, theming: Theming) -> Theming:
        """Give the commitments these themes and no others; returns ``theming``.

        Commitments that are no longer there are passed over.
        """
        ids = json.dumps([commitment_id for commitment_id, _ in theming.themes])
        rows = [
            (commitment_id, rank, theme)
            for commitment_id, themes in theming.themes
            for rank, theme in enumerate(themes)
        ]
        with self._db.atomic():
            of_commitments = "commitment_id IN (SELECT value FROM json_each(?))"
            self._db.delete("commitment_themes", of_commitments, [ids])
            self._db.database.execute(
                "INSERT INTO commitment_themes (commitment_id, rank, theme) "
                "SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?) "
                "WHERE value ->> 0 IN (SELECT id FROM commitments)",
                [json.dumps(rows)],
            )
        return theming


def with_theme(themes: ThemeSet, kept: KeptTheme) -> ThemeSet:
    """Return ``themes`` with ``kept`` in the place of the theme with its key, or as the last."""
    if themes.get(kept.theme.key) is None:
        position = max((each.position for each in themes.kept), default=-1) + 1
        return ThemeSet((*themes.kept, replace(kept, position=position)))
    return ThemeSet(
        tuple(kept if each.theme.key == kept.theme.key else each for each in themes.kept)
    )


def _vocabulary(themes: ThemeSet) -> list[tuple[str, tuple[Term, ...]]]:
    return [(theme.key, theme.terms) for theme in themes.offered]


def _row(kept: KeptTheme) -> dict[str, Any]:
    theme = kept.theme
    return {
        "key": theme.key,
        "position": kept.position,
        "name": theme.name,
        "description": theme.description,
        "colour_light": theme.colour_light,
        "colour_dark": theme.colour_dark,
        "terms": json.dumps([term._asdict() for term in theme.terms], ensure_ascii=False),
        "origin": kept.origin.value,
        "merged_into": kept.merged_into,
        "unlisted": 0,
    }


@lru_cache(maxsize=_REMEMBERED)
def _terms(text: str) -> tuple[Term, ...]:
    """Return the terms that are kept as this JSON; to make thousands anew takes 20 ms."""
    return tuple(Term(**term) for term in json.loads(text))


def _kept(row: Row) -> KeptTheme:
    theme = Theme(
        key=row["key"],
        name=row["name"],
        description=row["description"],
        colour_light=row["colour_light"],
        colour_dark=row["colour_dark"],
        terms=_terms(row["terms"]),
    )
    return KeptTheme(
        theme=theme,
        position=row["position"],
        origin=ThemeOrigin(row["origin"]),
        merged_into=row["merged_into"],
    )
