"""Themes of a file, and the keys that they have in the library."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Commitment
from briefreader.library.themes import KeptTheme, ThemeSet, with_theme


def known_keys(mine: ThemeSet, theirs: Iterable[Theme]) -> dict[str, str]:
    """Return my keys by theirs, for the themes that I have.

    A theme is the same as mine with its key, with what that was merged into, or with its name.
    """
    keys: dict[str, str] = {}
    names = {each.name.casefold(): each.key for each in mine.offered}
    for theme in theirs:
        known = mine.get(theme.key)
        if known is not None:
            keys[theme.key] = known.merged_into or theme.key
        elif theme.name.casefold() in names:
            keys[theme.key] = names[theme.name.casefold()]
    return keys


def new_themes(mine: ThemeSet, theirs: Iterable[Theme]) -> tuple[Theme, ...]:
    """Return those of their themes that I do not have, by ``known_keys``."""
    theirs = tuple(theirs)
    keys = known_keys(mine, theirs)
    return tuple(each for each in theirs if each.key not in keys)


def with_themes(mine: ThemeSet, more: Iterable[Theme]) -> ThemeSet:
    """Return my themes with those that are missing."""
    for theme in more:
        if mine.get(theme.key) is None:
            mine = with_theme(mine, KeptTheme(theme=theme, position=0))
    return mine


def with_keys(commitment: Commitment, keys: Mapping[str, str]) -> Commitment:
    """Return the commitment with other keys of its themes; those that become one count once."""
    if all(keys.get(key, key) == key for key in commitment.themes):
        return commitment
    mine = dict.fromkeys(keys.get(key, key) for key in commitment.themes)
    return replace(commitment, themes=tuple(mine))


def wanted_themes(theirs: Iterable[Theme], carriers: Sequence[object]) -> tuple[Theme, ...]:
    """Return those of their themes that commitments among ``carriers`` have."""
    wanted = {key for each in carriers if isinstance(each, Commitment) for key in each.themes}
    return tuple(each for each in theirs if each.key in wanted)
