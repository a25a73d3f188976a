"""Quantities that a commitment names, with their values: money, shares, how many of something."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefreader.commitments.comparison.comparison_words import ComparisonWords
from briefreader.text.folding import fold

PERCENT = "%"
_TOKEN = re.compile(r"[$€£¥₹₽%]|\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?|[^\W\d_]+")
_GROUPED = re.compile(r"[.,\u00a0\u202f ](?=\d{3}(?:\D|$))")
_SIGN_WORDS = frozenset(("percent", "cent", "ciento", "процент", "процентов", "процента"))
_YEAR = re.compile(r"(?:19|20)\d\d")
_UNIT_WORDS = 3
"""How far after a number the words stand that say of what it is: "four joint naval patrols"."""
_CEILING_WORDS = 4
"""How far before a number the word stands that makes it a ceiling: "well below an average of 2"."""
_TOUCHING = re.compile(r"[\w./§#№-]")


class Quantity(NamedTuple):
    """A number with what it counts: the stems of the words after it, a currency, or PERCENT.

    ``words`` are those of the text; ``ceiling`` tells that less of it is firmer.
    """

    value: float
    units: frozenset[str]
    words: str
    ceiling: bool


def quantities(quote: str, words: ComparisonWords) -> tuple[Quantity, ...]:
    """Return the quantities that ``quote`` names, in order.

    Years, days, periods, and numbers that are names (Article 5, COVID-19, G20) are none.
    """
    folded = fold(quote)
    tokens = list(_TOKEN.finditer(folded))
    return tuple(_found(quote, folded, tokens, words))


def _found(
    quote: str, folded: str, tokens: Sequence[re.Match[str]], words: ComparisonWords
) -> Iterator[Quantity]:
    texts = [each[0] for each in tokens]
    at = 0
    while at < len(tokens):
        value = _value(texts[at], words)
        if value is None or _is_name(folded, tokens, at, words):
            at += 1
            continue
        last = at
        if tens := _compound(folded, tokens, at, words):
            value, last = value + tens, at + 1
        while last + 1 < len(texts) and texts[last + 1] in words.scales:
            last += 1
            value *= words.scales[texts[last]]
        units = _units(texts, at, last, words)
        after = texts[last + 1] if last + 1 < len(texts) else ""
        following = texts[last + 1 : last + 1 + _UNIT_WORDS]
        if units and after not in words.months and not _is_time(texts[at], following, words):
            shown = last + 1 if last + 1 < len(texts) else last
            before = texts[max(0, at - _CEILING_WORDS) : at]
            yield Quantity(
                value,
                units,
                quote[tokens[at].start() : tokens[shown].end()],
                any(each in words.ceilings for each in before),
            )
        at = last + 1


def _value(text: str, words: ComparisonWords) -> float | None:
    if not text[0].isdigit():
        return words.numbers.get(text)
    if _YEAR.fullmatch(text):
        return None
    plain = _GROUPED.sub("", text).replace(",", ".")
    try:
        return float(plain)
    except ValueError:
        return None


def _is_name(folded: str, tokens: Sequence[re.Match[str]], at: int, words: ComparisonWords) -> bool:
    """Tell whether the number is part of a name or a day: COVID-19, G20, Article 5, 24 May."""
    match = tokens[at]
    before = folded[match.start() - 1 : match.start()] if match.start() else ""
    after = folded[match.end() : match.end() + 1]
    touches = bool(_TOUCHING.match(before)) or after.isalpha() or after == "_"
    neighbour = tokens[at - 1][0] if at else ""
    numeric = match[0][0].isdigit()
    return numeric and (touches or neighbour in words.labels or neighbour in words.months)


def _compound(
    folded: str, tokens: Sequence[re.Match[str]], at: int, words: ComparisonWords
) -> float:
    """Return what the next word adds to a number in words, as in "twenty-four", 0 if nothing."""
    if tokens[at][0][0].isdigit() or at + 1 == len(tokens):
        return 0
    first, second = (words.numbers.get(each[0], 0) for each in tokens[at : at + 2])
    between = folded[tokens[at].end() : tokens[at + 1].start()]
    is_one = between in ("-", " ") and first % 10 == 0 and 0 < second < 10 <= first < 100
    return second if is_one else 0


def _is_time(number: str, following: Sequence[str], words: ComparisonWords) -> bool:
    """Tell whether the number is one of days or years: no amount, but for "twice a year"."""
    if not following or following[0] not in words.periods:
        return False
    return number not in words.frequencies and words.notice.isdisjoint(following)


def _units(texts: Sequence[str], first: int, last: int, words: ComparisonWords) -> frozenset[str]:
    """Return of what the number from ``first`` to ``last`` is, empty if that is not told."""
    sign = texts[first - 1] if first else ""
    if sign in words.money:
        return frozenset((words.money[sign],))
    following = texts[last + 1 : last + 1 + _UNIT_WORDS]
    if following and (following[0] == PERCENT or _SIGN_WORDS & set(following[:2])):
        return frozenset((PERCENT,))
    if following and following[0] in words.makers:
        return frozenset()
    units: list[str] = []
    for each in following:
        if each in words.money:
            return frozenset((words.money[each],))
        if each[0].isdigit() or each in words.numbers:
            break
        if each not in words.common or each in words.periods:
            units.append(words.stem(each))
    return frozenset(units)
