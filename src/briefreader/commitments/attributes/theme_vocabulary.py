"""What one language says of the themes: its terms for each, and the words that begin purposes."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from briefreader.commitments.attributes.taxonomy import Taxonomy, Term, TermKind, Theme
from briefreader.commitments.toml_values import Table, parse_toml, strings
from briefreader.errors import ResourceError
from briefreader.translatable import mark

WHAT = "themes"
BASE_LANGUAGE = "en"
"""The language of the terms that a taxonomy has, and that users edit."""


@dataclass(frozen=True, slots=True)
class ThemeVocabulary:
    """The terms of one language by theme key, and what begins an action's purposes and tails."""

    language: str
    terms: Mapping[str, tuple[Term, ...]]
    purposes: tuple[str, ...] = ()


Vocabularies = Callable[[str], ThemeVocabulary]
"""Returns the vocabulary of the language with an ISO 639 code."""


def parse_theme_vocabulary(toml_text: str, language: str, keys: Iterable[str]) -> ThemeVocabulary:
    """Return the vocabulary written in ``toml_text``; see the head of en/themes.toml.

    ``keys`` are those of the themes that there are. Raises ResourceError naming the entry that has
    a mistake.
    """
    where = f"{WHAT} ({language})"
    content = parse_toml(toml_text, where)
    terms = {key: _terms(content, key, where) for key in keys}
    unknown = next((key for key in content if key not in terms and key != "purposes"), None)
    if unknown is not None:
        raise ResourceError(
            mark("errors", "{what}: there is no theme {key}"), what=where, key=unknown
        )
    return ThemeVocabulary(language, terms, strings(content, "purposes", where))


def with_terms(taxonomy: Taxonomy, vocabulary: ThemeVocabulary) -> Taxonomy:
    """Return the taxonomy with the vocabulary's terms, and no others."""
    return taxonomy._replace(
        themes=tuple(
            replace(theme, terms=vocabulary.terms.get(theme.key, ())) for theme in taxonomy.themes
        )
    )


def in_language(taxonomy: Taxonomy, own: ThemeVocabulary, base: ThemeVocabulary) -> Taxonomy:
    """Return the taxonomy with the terms of ``own`` where it has those of ``base``.

    Terms of the user's own stay: they hold in every language. A theme that the user left none of
    the terms of ``base`` gets none of ``own`` either.
    """
    if own.language == base.language:
        return taxonomy
    return taxonomy._replace(
        themes=tuple(_in_language(theme, taxonomy, own, base) for theme in taxonomy.themes)
    )


def _in_language(
    theme: Theme, taxonomy: Taxonomy, own: ThemeVocabulary, base: ThemeVocabulary
) -> Theme:
    keys = [theme.key, *(key for key, into in taxonomy.merged if into == theme.key)]
    shipped = {term for key in keys for term in base.terms.get(key, ())}
    users = [term for term in theme.terms if term not in shipped]
    if len(users) == len(theme.terms):
        return theme
    terms = (term for key in keys for term in own.terms.get(key, ()))
    return replace(theme, terms=tuple(dict.fromkeys((*terms, *users))))


def _terms(content: Table, key: str, where: str) -> tuple[Term, ...]:
    entry = content.get(key, {})
    if not isinstance(entry, dict):
        raise ResourceError(
            mark("errors", "{where}: {key} must be written as [{key}]"), where=where, key=key
        )
    inside = f"{where}, {key}"
    return tuple(
        kind.term(text) for kind in TermKind for text in strings(entry, kind.value, inside)
    )
