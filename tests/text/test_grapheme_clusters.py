"""Characters as a reader sees them are found as Qt finds them."""

import itertools
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from briefreader.text.grapheme_clusters import cluster_end, cluster_start, is_boundary

LETTERS = "ab1 .\u0301\u0308éא\u05b8ب\u064e\u0605中한가\u1100\u1161\u11a8"
INDIC_AND_THAI = "कत\u093f\u094d\u0902ক\u09cdท\u0e35\u0e48า\u0e33"
"""Where Qt has rules of its own, by which a vowel sign can stand alone."""
PICTURES = "😀👩👨❤☀🏳🌈\ufe0f\u200d🏽\U000e0067\U000e007f"
FLAGS = "🇰🇿🇺"
"""Qt parts those that follow a picture."""
TEXTS = st.text(alphabet=LETTERS + INDIC_AND_THAI + PICTURES + FLAGS, max_size=12)


def boundaries_of_qt(text: str) -> set[int]:
    """Return where Qt sees boundaries, in code points."""
    units = text.encode("utf-16-le")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    places = {0, len(text)}
    while (unit := finder.toNextBoundary()) >= 0:
        places.add(len(units[: 2 * unit].decode("utf-16-le")))
    return places


@given(st.text(alphabet=LETTERS + PICTURES, max_size=12))
def test_boundaries_are_those_of_qt(text: str) -> None:
    """Accents, vowel signs, syllables, families, skin colours stay whole."""
    assert {at for at in range(len(text) + 1) if is_boundary(text, at)} == boundaries_of_qt(text)


def test_korean_letters_join_to_syllables_as_in_qt() -> None:
    """The first and the last of each kind of letters: leading, vowels, trailing, syllables."""
    letters = "\u1100\u115f\ua960\ua97c\u1160\u11a7\ud7b0\ud7c6\u11a8\u11ff\ud7cb\ud7fb가각힣글a"
    pairs = list(map("".join, itertools.product(letters, repeat=2)))
    assert [is_boundary(each, 1) for each in pairs] == [
        1 in boundaries_of_qt(each) for each in pairs
    ]


@pytest.mark.parametrize("picture", "©®™↔⌚⏏Ⓜ▪☀❤➡⤴⬅⭐㊗㊙🀄🅰🈁🌀🎓😀🚀🟠🤝🧑🪐\U0001fae8\U0001faff")
def test_pictures_are_joined_as_in_qt(picture: str) -> None:
    """By the joiner, to another picture, whichever is the first; to a letter they are not."""
    for text in (
        f"{picture}\u200d👩",
        f"👩\u200d{picture}",
        f"{picture}\u200da",
        f"a\u200d{picture}",
    ):
        assert is_boundary(text, 2) == (2 in boundaries_of_qt(text))


@pytest.mark.parametrize("sign", "\u0600\u0605\u06dd\u070f\u08e2\u0d4e\U000110bd\U000110cd")
def test_signs_before_a_number_are_one_with_it(sign: str) -> None:
    """As those that span a number or a verse in Arabic."""
    assert not is_boundary(f"{sign}1", 1)
    assert is_boundary(f"1{sign}", 1) == (1 in boundaries_of_qt(f"1{sign}"))


@pytest.mark.parametrize(
    "character",
    [
        "é", "e\u0301", "👩\u200d👩\u200d👧", "🏳\ufe0f\u200d🌈", "👍🏽", "🇰🇿", "र\u094dथ\u093f",
        "ก\u0e33", "각", "\u1100\u1161\u11a8", "\r\n",
    ],
)  # fmt: skip
def test_a_character_is_not_cut(character: str) -> None:
    """From any place in it one comes to its ends."""
    text = f"x{character}y"
    for place in range(2, 1 + len(character)):
        assert cluster_start(text, place) == 1
        assert cluster_end(text, place) == 1 + len(character)


def test_a_plain_character_is_one_alone() -> None:
    """Whichever stands before it: the marks of a script are those of no other."""
    for character in string.printable.strip():
        for other in "aकกㄱ각😀🇰\u094d":
            assert is_boundary(f"{other}{character}", 1)
            assert is_boundary(f"{character}{other}", 1) == (other != "\u094d")


@pytest.mark.parametrize("mark", ["\uff9e", "\uff9f", "\u0e33", "\u0eb3", "\u200c"])
def test_marks_that_are_letters_by_category_join_too(mark: str) -> None:
    """Half-width marks of Japanese, the vowels am of Thai and Lao, what parts two letters."""
    assert not is_boundary(f"ﾊ{mark}", 1)


@pytest.mark.parametrize("control", "\t\n\u200b\u2028\u2029")
def test_what_is_no_letter_takes_no_mark(control: str) -> None:
    """An accent after the end of a line stands alone, as in Qt."""
    assert is_boundary(f"{control}\u0301", 1)
    assert 1 in boundaries_of_qt(f"{control}\u0301")


@pytest.mark.parametrize("virama", "\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d")
def test_a_virama_joins_two_consonants(virama: str) -> None:
    """Also with a dot or a joiner beside it; what is no letter goes its own way."""
    for marks in (virama, f"\u093c{virama}", f"{virama}\u200d"):
        assert not is_boundary(f"क{marks}थ", 1 + len(marks))
        assert is_boundary(f"क{marks} ", 1 + len(marks))
    assert is_boundary("क\u093fथ", 2)


def test_flags_in_a_row_are_parted_by_two_letters() -> None:
    """Whatever comes before them; a letter left over stands alone."""
    text = "😀🇰🇿🇺🇿🇺"
    assert [at for at in range(len(text) + 1) if is_boundary(text, at)] == [0, 1, 3, 5, 6]


@given(TEXTS, st.data())
def test_the_ends_are_boundaries(text: str, data: st.DataObject) -> None:
    """The nearest ones, on both sides of any place."""
    place = data.draw(st.integers(0, len(text)))
    start, end = cluster_start(text, place), cluster_end(text, place)
    assert start <= place <= end
    assert is_boundary(text, start)
    assert is_boundary(text, end)
    assert not any(is_boundary(text, between) for between in range(start + 1, end))
