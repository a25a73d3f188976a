"""Filter of commitments by typed words, "phrases", and groups such as theme:energy."""

import re
from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import date
from functools import cache

from PySide6.QtCore import QCoreApplication

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Commitment
from briefreader.services.review.grouping import Grouping, group_keys
from briefreader.text.search_folding import fold_for_search
from briefreader.ui.common.labels import theme_label
from briefreader.ui.panels.commitments.commitment_labels import facts_label, group_label

translate = QCoreApplication.translate
_Fits = Callable[[Commitment], bool]
_TERM = re.compile(r'(?:(?P<field>\w+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>\S*))')


class CommitmentFilter:
    """Finds the commitments that hold all of what was typed; remembers the words of each.

    A word or "phrase" may stand anywhere in a commitment's text, facts or themes. After the name of
    a grouping and a colon a word begins one in the name of the commitment's group, as in
    ``theme:ener``, and a phrase is all of that name, as in ``theme:"Energy"``. As long as nothing
    follows the colon it asks for nothing.
    """

    def __init__(self) -> None:
        self._themes: Mapping[str, Theme] = {}
        self._searched: dict[int, tuple[Commitment, str]] = {}
        self._values: dict[Hashable, str] = {}

    def set_themes(self, themes: Mapping[str, Theme]) -> None:
        """Know the themes' names, in the taxonomy's order."""
        if themes is not self._themes:
            self._themes = themes
            self._searched.clear()
            self._values.clear()

    def fitting(
        self, commitments: Iterable[Commitment], typed: str, today: date
    ) -> Iterable[Commitment]:
        """Return those of ``commitments`` that hold what was typed, in their order."""
        terms = (term for term in _TERM.finditer(typed) if term["phrase"] or term["word"])
        for fits in [self._test(term, today) for term in terms]:
            commitments = list(filter(fits, commitments))
        return commitments

    def _test(self, term: re.Match[str], today: date) -> _Fits:
        exact = term["phrase"] is not None
        words = _folded(term["phrase"] if exact else term["word"])
        grouping = _groupings().get((term["field"] or "").casefold())
        if grouping is not None:
            return self._group_test(grouping, words, today, exact=exact)
        if term["field"]:
            words = f"{_folded(term['field'])}:{words}"
        return lambda commitment: words in self._words_of(commitment)

    def _group_test(self, grouping: Grouping, words: str, today: date, *, exact: bool) -> _Fits:
        keys_of = group_keys(grouping, self._themes, today)

        @cache
        def is_meant(key: str) -> bool:
            names = [_folded(group_label(grouping, key, self._themes))]
            if grouping is Grouping.ACTOR:
                names.append(_folded(key))
            return any(words == each if exact else f" {words}" in f" {each}" for each in names)

        return lambda commitment: any(map(is_meant, keys_of(commitment)))

    def _words_of(self, commitment: Commitment) -> str:
        kept, searched = self._searched.get(commitment.id, (None, ""))
        if kept is not commitment:
            searched = f"{_folded(commitment.quote)} {self._values_of(commitment)}"
            self._searched[commitment.id] = (commitment, searched)
        return searched

    def _values_of(self, commitment: Commitment) -> str:
        """Return the facts and themes as they are compared; those of thousands are few."""
        each = commitment
        values = (each.strength, each.conditional, each.actors, each.due, each.review, each.themes)
        if values not in self._values:
            known = [self._themes[key] for key in each.themes if key in self._themes]
            told = (facts_label(each), *map(theme_label, known), *each.actors)
            self._values[values] = _folded(" ".join(told))
        return self._values[values]


def group_term(grouping: Grouping, key: str, themes: Mapping[str, Theme]) -> str:
    """Return what to type for the commitments of a group, such as ``theme:"Energy"``."""
    return f'{_field_name(grouping)}:"{_plain(group_label(grouping, key, themes))}"'


def phrase_term(words: str) -> str:
    """Return what to type for the commitments that hold ``words`` as they stand."""
    return f'"{_plain(words)}"'


def _plain(name: str) -> str:
    """Return ``name`` without the quotation mark that would end a phrase."""
    return name.replace('"', "'")


def _folded(words: str) -> str:
    """Return ``words`` as they are compared, in which a quotation mark ends no phrase."""
    return _plain(fold_for_search(words))


def _groupings() -> dict[str, Grouping]:
    """Return what each name of a grouping means, in English and the windows' language."""
    names = {_field_name(each).casefold(): each for each in Grouping}
    return {each.value: each for each in Grouping} | names


def _field_name(grouping: Grouping) -> str:
    """Return the one word that stands before the colon."""
    names = {
        Grouping.THEME: translate("filter", "theme"),
        Grouping.ACTOR: translate("filter", "actor"),
        Grouping.STRENGTH: translate("filter", "strength"),
        Grouping.DUE: translate("filter", "due"),
        Grouping.REVIEW: translate("filter", "review"),
        Grouping.STATUS: translate("filter", "status"),
    }
    return names[grouping]
