"""Words of one language by which commitments are compared; ``comparison.toml`` explains them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefreader.commitments.toml_values import (
    Table,
    number,
    parse_toml,
    string,
    strings,
    sub_table,
    texts,
)
from briefreader.text.folding import fold

_LETTERS_LEFT = 4
"""Letters that an ending must leave: fewer would make one of words that differ."""
_ENDINGS_TAKEN = 2
_LONGEST_ENDING = 8
_LETTERS_WITHOUT_ENDINGS = 5
"""Letters that are compared in a language whose endings nobody has written down."""
_GAP, _SOME_WORDS = re.escape("…"), r"\w+(?: \w+){0,3}"
"""What stands in a phrase for up to four words, and what finds these."""
_NOTHING: frozenset[str] = frozenset()
_NEVER = re.compile("(?!)")


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonWords:
    """What a language says of the words in a commitment.

    ``names`` maps one stem, or two with a space between, to the
    name of the act or thing that all languages share; ``acts`` are the names of acts. The other
    sets hold folded words; ``hedges`` finds hedges in folded text.
    """

    common: frozenset[str] = _NOTHING
    makers: frozenset[str] = _NOTHING
    endings: frozenset[str] = _NOTHING
    faint: frozenset[str] = _NOTHING
    joints: frozenset[str] = _NOTHING
    intensifiers: frozenset[str] = _NOTHING
    tails: frozenset[str] = _NOTHING
    labels: frozenset[str] = _NOTHING
    months: frozenset[str] = _NOTHING
    periods: frozenset[str] = _NOTHING
    frequencies: frozenset[str] = _NOTHING
    notice: frozenset[str] = _NOTHING
    remaining: frozenset[str] = _NOTHING
    ceilings: frozenset[str] = _NOTHING
    recurring: frozenset[str] = _NOTHING
    ordinals: frozenset[str] = _NOTHING
    numbers: Mapping[str, float]
    scales: Mapping[str, float]
    money: Mapping[str, str]
    names: Mapping[str, str]
    acts: frozenset[str] = _NOTHING
    hedges: re.Pattern[str] = _NEVER

    def stem(self, word: str) -> str:
        """Return what ``word``, folded, has in common with its other forms."""
        return stem(word, self.endings)


NO_WORDS = ComparisonWords(numbers={}, scales={}, money={}, names={})
"""Of a language that nothing is known of."""


def stem(word: str, endings: frozenset[str]) -> str:
    """Return ``word`` without at most two of the ``endings``, the longest that fits first."""
    if not endings:
        return word[:_LETTERS_WITHOUT_ENDINGS]
    for _ in range(_ENDINGS_TAKEN):
        longest = min(_LONGEST_ENDING, len(word) - _LETTERS_LEFT)
        found = next((n for n in range(longest, 0, -1) if word[-n:] in endings), 0)
        if not found:
            break
        word = word[:-found]
    return word


def parse_comparison_words(toml_text: str, what: str) -> ComparisonWords:
    """Return the words written in ``toml_text``, the file that ``what`` names.

    Raises ResourceError naming the entry that has a mistake.
    """
    table = parse_toml(toml_text, what)
    lists = {
        key: frozenset(fold(string(table, key, what, "")).split())
        for key in (
            "common",
            "makers",
            "faint",
            "joints",
            "intensifiers",
            "tails",
            "labels",
            "months",
            "periods",
            "frequencies",
            "notice",
            "remaining",
            "ceilings",
            "recurring",
            "ordinals",
        )
    }
    endings = frozenset(fold(string(table, "endings", what, "")).split())
    acts, things = texts(table, "actions", what), texts(table, "concepts", what)
    names = {
        " ".join(stem(part, endings) for part in word.split("_")): name
        for name, words in (things | acts).items()
        for word in fold(words).split()
    }
    lists["common"] |= lists["makers"]
    return ComparisonWords(
        endings=endings,
        numbers=_values(sub_table(table, "numbers", what), f"{what}, numbers"),
        scales=_values(sub_table(table, "scales", what), f"{what}, scales"),
        money=texts(table, "money", what),
        names=names,
        acts=frozenset(acts),
        hedges=_whole_words(strings(table, "hedges", what)),
        **lists,
    )


def _values(table: Table, where: str) -> dict[str, float]:
    return {fold(word): number(table, word, where, 0) for word in table}


def _whole_words(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return what finds the longest of ``phrases`` that stands in folded text."""
    ordered = sorted(map(fold, phrases), key=lambda each: (-len(each), each))
    if not ordered:
        return _NEVER
    patterns = (re.escape(each).replace(_GAP, _SOME_WORDS) for each in ordered)
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)")
