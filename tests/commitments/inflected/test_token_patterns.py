"""Patterns over tokens, tried on tokens written by hand: word, then "/" and lemma and features."""

from collections.abc import Sequence

import pytest

from briefreader.commitments.inflected.morphology import Reading, Token
from briefreader.commitments.inflected.token_patterns import (
    WordTest,
    insertion_end,
    match_at,
    parse_pattern,
)
from briefreader.errors import ResourceError

CLASSES = {"colour": WordTest(words=frozenset({"red", "blue"}))}


def tokens(text: str) -> list[Token]:
    """Return the tokens of "go/aller.present.3p to Oslo", which has one word with a reading."""
    found = []
    for part in text.split():
        word, _, form = part.partition("/")
        lemma, *features = form.split(".")
        readings = (Reading(lemma, frozenset(features)),) if form else ()
        found.append(Token(word, 0, len(word), readings))
    return found


def passed(these: Sequence[Token], at: int) -> int:
    """Pass over one word: "now"."""
    return int(these[at].word == "now")


def end_of(pattern: str, text: str) -> int | None:
    """Return the place after what fits from the first token on."""
    parsed = parse_pattern(pattern, CLASSES, str.upper, "test")
    return match_at(parsed, tokens(text), 0, passed)


@pytest.mark.parametrize(
    ("pattern", "text", "end"),
    [
        ("send", "send boats", 1),
        ("send boats", "send boats now", 2),
        ("send", "sends boats", None),
        ("send mills", "send boats", None),
        ("send boats", "send", None),
        ("send|give boats", "give boats", 2),
        ("{colour} boats", "blue boats", 2),
        ("{colour}", "green", None),
        ("<open>", "opened/OPEN.past", 1),
        ("<open>", "opened/OPEN.future", 1),
        ("<open>", "opening/OPEN.present", 1),
        ("<open>", "opening/OPEN.noun", 1),
        ("<open>", "opening/OPEN.gerund", None),
        ("<open>", "closed/CLOSE.past", None),
        ("<open:gerund>", "opening/OPEN.gerund", 1),
        ("<open:future,3p>", "open/OPEN.future.3p", 1),
        ("<open:future,3p>", "open/OPEN.future.3s", None),
        ("<open_up>", "opened/OPENXUP.past", None),
        ("<:infinitive>", "close/CLOSE.infinitive", 1),
        ("<:infinitive>", "close/CLOSE.past", None),
        ("<open>", "opened/OPEN.past.passive", None),
        ("<open>", "opened/OPEN.past.negated", None),
        ("<open>", "opened/OPEN.past.progressive", None),
        ("<open:passive>", "opened/OPEN.past.passive", 1),
        ("<open>|close", "close", 1),
        ("# boats", "40 boats", 2),
        ("# boats", "forty boats", None),
        ("#|forty boats", "forty boats", 2),
        ("send ~2 boats", "send boats", 2),
        ("send ~2 boats", "send two red boats", 4),
        ("send ~2 boats", "send two old red boats", None),
        ("send ~2 boats", "send two , boats", None),
        ("send ~2!{colour} boats", "send two old boats", 4),
        ("send ~2!{colour} boats", "send two red boats", None),
        ("send ~2!old|new boats", "send two new boats", None),
        ("send ~2", "send", 1),
        ("send red? boats", "send red boats", 3),
        ("send red? boats", "send boats", 2),
        ("send red? boats", "send old boats", None),
        ("send =boats", "send boats", 1),
        ("send =boats", "send mills", None),
        ("send =~2 =boats", "send two red boats", 1),
        ("send =~2 =boats", "send two old red boats", None),
        ("send boats", "send now boats", 3),
        ("send boats", "send now now boats", 4),
        ("send boats", "send then boats", None),
        ("send boats", "send , as agreed , boats", 6),
        ("send boats", "send , as ; agreed , boats", None),
        ("send boats", "send , as agreed boats", None),
        ("send red? boats", "send now red now boats", 5),
    ],
)
def test_what_a_pattern_finds(pattern: str, text: str, end: int | None) -> None:
    """The place after it, None where it does not fit."""
    assert end_of(pattern, text) == end


def test_an_underscore_is_a_space_in_a_lemma() -> None:
    """As in that of a verb that is used reflexively."""
    verb = Token("s'engage", 0, 8, (Reading("SE ENGAGER", frozenset({"present"})),))
    (element,) = parse_pattern("<se_engager>", CLASSES, str.upper, "test")
    assert element.test.fits(verb)


@pytest.mark.parametrize(
    ("between", "end"),
    [("as agreed", 4), (" ".join("x" * 12), 14), (" ".join("x" * 13), None), ("as . agreed", None)],
)
def test_an_insertion_ends_at_the_next_comma(between: str, end: int | None) -> None:
    """No other mark stands in it, and it has twelve words at most."""
    assert insertion_end(tokens(f", {between} , x"), 0) == end


def test_an_insertion_may_end_the_sentence() -> None:
    """What it opens may also never be closed."""
    assert insertion_end(tokens("send , now ,"), 1) == 4
    assert insertion_end(tokens("send , now"), 1) is None


def test_a_class_that_there_is_not_is_named() -> None:
    """Whoever edits the file is told where."""
    with pytest.raises(ResourceError, match=r"^test: there is no class \{shape\}"):
        parse_pattern("send {shape}", CLASSES, str.upper, "test")
