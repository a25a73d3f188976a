"""Patterns over tokens, in which the cues of a language that inflects are written.

A pattern is words in a row. Each element is one of

    word            that word, folded
    one|other       one of several; each may be any of the kinds here
    <lemma>         a form of that word; of a verb, one that says what is, was or will be; _ stands
                    for a space in it
    <lemma:a,b>     a form of it that has these features ("infinitive", "future", "1p")
    <:a,b>          any word that has these features
    {class}         a word of that class of the grammar
    #               a number in figures
    ~3              up to three words, no marks
    ~3!{class}      the same, but none of that class
    element?        that element, or not
    =element        that element follows, but is not part of what is found; only at the end, also
                    "=~3 =element"

A verb group (see ``verb_groups``) stands for one word. It may have the features "passive",
"negated" and "progressive"; a pattern that does not ask for one does not find a group that has it.
Between elements, adverbs and an insertion between two commas are passed over.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from briefreader.commitments.inflected.morphology import Token
from briefreader.errors import ResourceError
from briefreader.translatable import mark

_LONGEST_INSERTION = 14
_ASSERTED = frozenset({"present", "past", "future", "noun"})
_MARKED = frozenset({"passive", "negated", "progressive"})
"""What a verb group is only if a pattern asks for it."""
_FIELD = re.compile(r"<([^<>:]*)(?::([^<>]*))?>")


@dataclass(frozen=True, slots=True)
class WordTest:
    """A test of one token: its word is in ``words``, or a reading fits one of ``forms``.

    A form is a lemma ("" for any) and features: all of ``every`` and, if there are any, one of
    ``some``.
    """

    words: frozenset[str] = frozenset()
    forms: tuple[tuple[str, frozenset[str], frozenset[str]], ...] = ()
    numbers: bool = False

    def fits(self, token: Token) -> bool:
        """Tell whether ``token`` is such a word."""
        if token.word in self.words:
            return True
        if self.numbers and token.word[0].isdigit():
            return True
        for reading in token.readings:
            for lemma, every, some in self.forms:
                features = reading.features
                if (
                    (not lemma or reading.lemma == lemma)
                    and every <= features
                    and features & _MARKED <= every
                    and (not some or not some.isdisjoint(features))
                ):
                    return True
        return False

    def joined(self, other: "WordTest") -> "WordTest":
        """Return the test that passes what either passes."""
        return WordTest(
            self.words | other.words, self.forms + other.forms, self.numbers or other.numbers
        )


@dataclass(frozen=True, slots=True)
class Element:
    """A part of a pattern: a test of one token, or a ``gap`` of so many words that fail it."""

    test: WordTest = WordTest()
    gap: int = 0
    optional: bool = False
    ahead: bool = False


Pattern = tuple[Element, ...]
Passed = Callable[[Sequence[Token], int], int]
"""Tells how many tokens may be passed over at a place (adverbs, clitics)."""


def parse_pattern(
    source: str,
    classes: Mapping[str, WordTest],
    normal: Callable[[str], str],
    where: str,
) -> Pattern:
    """Return the pattern that ``source`` says.

    Raises ResourceError, which begins with ``where``, for a class that there is not.
    """
    return tuple(_element(part, classes, normal, where) for part in source.split())


def parse_test(
    source: str, classes: Mapping[str, WordTest], normal: Callable[[str], str], where: str
) -> WordTest:
    """Return the test that one element's ``source`` says; errors as in ``parse_pattern``."""
    test = WordTest()
    for part in source.split("|"):
        field = _FIELD.fullmatch(part)
        if field:
            features = frozenset(each for each in (field[2] or "").split(",") if each)
            lemma = normal(field[1].replace("_", " ")) if field[1] else ""
            some = _ASSERTED if lemma and not features else frozenset()
            test = test.joined(WordTest(forms=((lemma, features, some),)))
        elif part == "#":
            test = test.joined(WordTest(numbers=True))
        elif part.startswith("{"):
            if part[1:-1] not in classes:
                raise ResourceError(
                    mark("errors", "{where}: there is no class {name}"), where=where, name=part
                )
            test = test.joined(classes[part[1:-1]])
        else:
            test = test.joined(WordTest(words=frozenset({part})))
    return test


def _element(
    part: str, classes: Mapping[str, WordTest], normal: Callable[[str], str], where: str
) -> Element:
    ahead, optional = part.startswith("="), part.endswith("?")
    source = part.removeprefix("=").removesuffix("?")
    if source.startswith("~"):
        count, _, without = source[1:].partition("!")
        test = parse_test(without, classes, normal, where) if without else WordTest()
        return Element(test=test, gap=int(count), ahead=ahead)
    test = parse_test(source, classes, normal, where)
    return Element(test=test, optional=optional, ahead=ahead)


def match_at(pattern: Pattern, tokens: Sequence[Token], at: int, passed: Passed) -> int | None:
    """Return the place after the tokens that fit ``pattern`` from ``at`` on, None if none do."""
    return _match(pattern, 0, tokens, at, passed)


def _match(
    pattern: Pattern, step: int, tokens: Sequence[Token], at: int, passed: Passed
) -> int | None:
    if step == len(pattern):
        return at
    element = pattern[step]
    if element.gap:
        for place in range(at, min(at + element.gap, len(tokens)) + 1):
            if place > at and (tokens[place - 1].is_mark or element.test.fits(tokens[place - 1])):
                return None
            found = _match(pattern, step + 1, tokens, place, passed)
            if found is not None:
                return at if element.ahead else found
        return None
    reached: int | None = at
    while reached is not None and reached < len(tokens):
        if element.test.fits(tokens[reached]):
            after = at if element.ahead else reached + 1
            found = _match(pattern, step + 1, tokens, after, passed)
            if found is not None:
                return found
        reached = _further(tokens, reached, passed)
    return _match(pattern, step + 1, tokens, at, passed) if element.optional else None


def _further(tokens: Sequence[Token], at: int, passed: Passed) -> int | None:
    """Return the place after what may be passed over at ``at``, None if nothing may."""
    if tokens[at].word == ",":
        return insertion_end(tokens, at)
    count = passed(tokens, at)
    return at + count if count else None


def insertion_end(tokens: Sequence[Token], at: int) -> int | None:
    """Return the place after the insertion that the comma at ``at`` opens, None if none is."""
    for place in range(at + 1, min(at + _LONGEST_INSERTION, len(tokens))):
        if tokens[place].word == ",":
            return place + 1
        if tokens[place].is_mark:
            return None
    return None
