"""The themes that commitments are sorted into."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Term(NamedTuple):
    """A word or phrase that speaks for a theme.

    ``text`` is matched from word boundary to word boundary in any case; a ``*`` lets the word that
    it ends go on. With ``capitals`` it is an acronym and counts in capitals only.
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


class Taxonomy(NamedTuple):
    """The themes in the order in which they are shown.

    ``merged`` are the keys of themes that became part of others, each with the key of that one.
    """

    themes: tuple[Theme, ...]
    merged: tuple[tuple[str, str], ...] = ()

    def get(self, key: str) -> Theme | None:
        """Return the theme with this key."""
        return next((theme for theme in self.themes if theme.key == key), None)


NO_THEMES = Taxonomy(())
