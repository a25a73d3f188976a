"""The themes that commitments are sorted into."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from briefreader.commitments.toml_values import (
    Table,
    parse_toml,
    string,
    strings,
    tables,
)
from briefreader.errors import ResourceError
from briefreader.translatable import mark

WHAT = "taxonomy"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Term(NamedTuple):
    """A word or phrase that speaks for a theme.

    ``text`` is matched from word boundary to word boundary in any case; a final ``*`` lets the
    last word go on. With ``capitals`` it is an acronym and counts in capitals only.
    """

    text: str
    weight: float = 1.0
    capitals: bool = False


class TermKind(StrEnum):
    """How much a term says of its theme; an acronym counts in capitals only."""

    STRONG = "strong"
    USUAL = "usual"
    WEAK = "weak"
    ACRONYMS = "acronyms"

    def term(self, text: str) -> Term:
        """Return ``text`` as a term of this kind."""
        return Term(text, _WEIGHTS[self], self is TermKind.ACRONYMS)


_WEIGHTS = {
    TermKind.STRONG: 3.0,
    TermKind.USUAL: 2.0,
    TermKind.WEAK: 0.5,
    TermKind.ACRONYMS: 3.0,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One entry of the taxonomy; colours are ``#rrggbb`` for light and dark surroundings."""

    key: str
    name: str
    description: str
    colour_light: str
    colour_dark: str
    terms: tuple[Term, ...]

    def texts(self, kind: TermKind) -> tuple[str, ...]:
        """Return the texts of the terms of this kind, in order."""
        return tuple(term.text for term in self.terms if kind.term(term.text) == term)


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """The themes in the order in which they are shown."""

    themes: tuple[Theme, ...]

    def get(self, key: str) -> Theme | None:
        """Return the theme with this key."""
        return next((theme for theme in self.themes if theme.key == key), None)


def parse_taxonomy(toml_text: str) -> Taxonomy:
    """Return the taxonomy written in ``toml_text``.

    Raises ResourceError naming the entry that has a mistake.
    """
    themes = tuple(
        _theme(entry, f"{WHAT}, theme {position}")
        for position, entry in enumerate(
            tables(parse_toml(toml_text, WHAT), "theme", WHAT), start=1
        )
    )
    keys = [theme.key for theme in themes]
    for key in keys:
        if keys.count(key) > 1:
            raise ResourceError(
                mark("errors", "{what}, theme {key}: the key is used twice"), what=WHAT, key=key
            )
    return Taxonomy(themes)


def _theme(entry: Table, where: str) -> Theme:
    key = string(entry, "key", where)
    where = f"{WHAT}, theme {key}"
    if not _KEY.fullmatch(key):
        raise ResourceError(
            mark("errors", "{where}: a key has small letters, digits and hyphens only"), where=where
        )
    return Theme(
        key=key,
        name=string(entry, "name", where),
        description=string(entry, "description", where),
        colour_light=_colour(entry, "colour_light", where),
        colour_dark=_colour(entry, "colour_dark", where),
        terms=tuple(
            kind.term(text) for kind in TermKind for text in strings(entry, kind.value, where)
        ),
    )


def _colour(entry: Table, key: str, where: str) -> str:
    value = string(entry, key, where)
    if not _COLOUR.fullmatch(value):
        raise ResourceError(
            mark("errors", "{where}: {key} must be a colour such as #a0c4ff"), where=where, key=key
        )
    return value
