"""Edits of themes by the user: copies are edited, and kept as one step of Undo.

Each function takes a ``ThemeSet`` and returns the one that the edit makes of it; ``shipped`` are
the themes of the app by their keys. ``theme_changes`` is what brings the result into the library.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from briefreader.commitments.attributes.taxonomy import Term, TermKind, Theme
from briefreader.library.database import Library
from briefreader.library.record_types import Record
from briefreader.library.records import Commitment, Orphan, OrphanKind, Theming
from briefreader.library.themes import KeptTheme, ThemeOrigin, ThemeSet, with_theme
from briefreader.services.changes import Change, Step
from briefreader.translatable import mark

_NAME = mark("changes", "Change themes")
_KINDS = tuple(TermKind)


def add_theme(
    themes: ThemeSet, name: str, colours: tuple[str, str], shipped: Mapping[str, Theme]
) -> tuple[ThemeSet, str]:
    """Add a theme without terms; ``colours`` are its light and its dark one. Returns its key too.

    The key comes of the name, and no theme has or had it. As long as the theme is not kept in the
    library, ``theme_changes`` makes it follow the name.
    """
    taken = {each.theme.key for each in themes.kept} | set(shipped)
    light, dark = colours
    made = Theme(
        key=unique_key(name, taken),
        name=name,
        description="",
        colour_light=light,
        colour_dark=dark,
        terms=(),
    )
    return with_theme(themes, KeptTheme(theme=made, position=0)), made.key


def unique_key(name: str, taken: Iterable[str]) -> str:
    """Return a key for a theme called ``name``, of small letters, digits and hyphens.

    Letters beyond ASCII lose their accents, or are left out; a number makes it unlike ``taken``.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = "-".join(re.findall(r"[a-z0-9]+", plain)) or "theme"
    used, key, number = set(taken), slug, 2
    while key in used:
        key, number = f"{slug}-{number}", number + 1
    return key


def edit_theme(themes: ThemeSet, edited: Theme) -> ThemeSet:
    """Put ``edited`` in the place of the theme with its key."""
    kept = themes.get(edited.key)
    return themes if kept is None else with_theme(themes, replace(kept, theme=edited))


def merge_theme(themes: ThemeSet, key: str, into: str) -> ThemeSet:
    """Make a theme, and what was merged into it before, part of another, which gets its terms."""
    gone, target = themes.get(key), themes.get(into)
    if gone is None or target is None or key == into:
        return themes
    merged = replace(target.theme, terms=_joined(target.theme.terms, gone.theme.terms))
    return ThemeSet(
        tuple(
            replace(each, merged_into=into) if key in (each.theme.key, each.merged_into) else each
            for each in edit_theme(themes, merged).kept
        )
    )


def delete_theme(themes: ThemeSet, key: str, shipped: Mapping[str, Theme]) -> ThemeSet:
    """Delete a theme of the user's own; a shipped one stays.

    Of the themes that were merged into it, the shipped ones stand for themselves again.
    """
    if key in shipped:
        return themes
    left = (each for each in themes.kept if each.theme.key != key)
    return ThemeSet(
        tuple(
            replace(each, merged_into="") if each.merged_into == key else each
            for each in left
            if each.merged_into != key or each.theme.key in shipped
        )
    )


def restore_theme(themes: ThemeSet, key: str, shipped: Mapping[str, Theme]) -> ThemeSet:
    """Make a theme what the app ships; one that was merged stands for itself again.

    It keeps the terms of what was merged into it; the theme that it was merged into loses those
    that only came from it.
    """
    kept, own = themes.get(key), shipped.get(key)
    if kept is None or own is None:
        return themes
    target = themes.get(kept.merged_into)
    restored = with_theme(themes, replace(kept, theme=_with_merged(own, themes), merged_into=""))
    if target is None:
        return restored
    its_own = shipped.get(target.theme.key)
    needed = {
        _same(term)
        for theme in (*([its_own] if its_own else []), *_merged_into(target.theme.key, restored))
        for term in theme.terms
    }
    given = {_same(term) for term in (*kept.theme.terms, *own.terms)} - needed
    left = tuple(term for term in target.theme.terms if _same(term) not in given)
    return edit_theme(restored, replace(target.theme, terms=left))


def is_changed(themes: ThemeSet, key: str, shipped: Mapping[str, Theme]) -> bool:
    """Tell whether restoring a theme of the app would make another of it."""
    return restore_theme(themes, key, shipped) != themes


def theme_changes(
    library: Library,
    themes: ThemeSet,
    shipped: Mapping[str, Theme],
    before: ThemeSet | None = None,
) -> Step:
    """Return the changes that make ``themes`` those of the library, none if they are.

    ``before`` are the themes that were edited, those of the library now if None.

    What was merged or deleted is taken from all commitments, decided, dismissed and orphaned ones
    too: they carry the theme that it was merged into, in its place, or only their others.
    """
    before = before or library.themes.kept()
    named = _named(themes, before, shipped)
    after = ThemeSet(tuple(_with_origin(each, before, shipped) for each in named.kept))
    if after == before:
        return ()
    offered = {theme.key for theme in after.offered}
    targets = {each.theme.key: each.merged_into for each in after.kept}
    instead = {
        each.theme.key: targets.get(each.theme.key, "")
        for each in before.kept
        if each.theme.key not in offered
    }
    changes: list[Change[Record]] = [Change(_NAME, before, after)]
    had = library.theming.having(instead)
    if had.themes:
        have = tuple((each, _following(keys, instead)) for each, keys in had.themes)
        changes.append(Change(_NAME, had, Theming(have)))
    for orphan in library.orphans.of_kind(OrphanKind.COMMITMENT):
        moved = _orphan_following(orphan, instead)
        if moved != orphan:
            changes.append(Change(_NAME, orphan, moved))
    return tuple(changes)


def _named(themes: ThemeSet, before: ThemeSet, shipped: Mapping[str, Theme]) -> ThemeSet:
    """Give the new themes keys that come of their names; new ones that were merged are left out."""
    old = {each.theme.key for each in before.kept}
    kept = tuple(each for each in themes.kept if each.theme.key in old or not each.merged_into)
    taken = old | set(shipped)
    keys: dict[str, str] = {}
    for theme in (each.theme for each in kept if each.theme.key not in old):
        keys[theme.key] = unique_key(theme.name, taken | set(keys.values()))
    return ThemeSet(
        tuple(
            replace(
                each,
                theme=replace(each.theme, key=keys.get(each.theme.key, each.theme.key)),
                merged_into=keys.get(each.merged_into, each.merged_into),
            )
            for each in kept
        )
    )


def _with_origin(each: KeptTheme, before: ThemeSet, shipped: Mapping[str, Theme]) -> KeptTheme:
    """Return the theme as the shipped one, which upgrades may change, if it is like it again."""
    known = before.get(each.theme.key)
    if known is not None and known.theme == each.theme:
        return replace(each, origin=known.origin)
    is_shipped = shipped.get(each.theme.key) == each.theme
    return replace(each, origin=ThemeOrigin.SHIPPED if is_shipped else ThemeOrigin.USER)


def _following(keys: Sequence[str], instead: Mapping[str, str]) -> tuple[str, ...]:
    moved = (instead.get(key, key) for key in keys)
    return tuple(dict.fromkeys(key for key in moved if key))


def _orphan_following(orphan: Orphan, instead: Mapping[str, str]) -> Orphan:
    if not isinstance(orphan.record, Commitment):
        return orphan
    themes = _following(orphan.record.themes, instead)
    return replace(orphan, record=replace(orphan.record, themes=themes))


def _merged_into(key: str, themes: ThemeSet) -> tuple[Theme, ...]:
    return tuple(each.theme for each in themes.kept if each.merged_into == key)


def _with_merged(theme: Theme, themes: ThemeSet) -> Theme:
    """Return ``theme`` with the terms of what was merged into it."""
    terms = theme.terms
    for merged in _merged_into(theme.key, themes):
        terms = _joined(terms, merged.terms)
    return replace(theme, terms=terms)


def _joined(terms: Sequence[Term], more: Sequence[Term]) -> tuple[Term, ...]:
    """Return both, each term once, in the order in which themes have them: the strong first."""
    known = {_same(term) for term in terms}
    added = [term for term in more if _same(term) not in known]
    return tuple(sorted((*terms, *added), key=_rank)) if added else tuple(terms)


def _same(term: Term) -> tuple[str, bool]:
    return (term.text if term.capitals else term.text.casefold()), term.capitals


def _rank(term: Term) -> int:
    kinds = (number for number, kind in enumerate(_KINDS) if kind.term(term.text) == term)
    return next(kinds, len(_KINDS))
