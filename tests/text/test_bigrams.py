"""Pairs of letters tell where a word may be, in scripts without spaces between words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.bigrams import bigrams, bigrams_of_word, has_letters

LETTERS = st.text(st.sampled_from("核武器水会合กขเอلبש a-1。，") | st.characters(), max_size=30)


def test_pairs_are_of_letters_that_follow_each_other() -> None:
    """What stands between two runs of letters parts them."""
    assert bigrams("核武器, 水 ab") == {"核武", "武器", "器", "水"}
    assert bigrams("about water") == frozenset()


def test_a_word_asks_for_its_own_pairs() -> None:
    """Of one letter, for that."""
    assert bigrams_of_word("核武器") == {"核武", "武器"}
    assert bigrams_of_word("水") == {"水"}
    assert bigrams_of_word("g7会") == {"会"}


@pytest.mark.parametrize("word", ["核", "か", "ก", "ا", "ש", "ក", "က", "ລ", "\U00020000"])
def test_each_of_the_scripts_is_known(word: str) -> None:
    """Han, kana, Thai, Arabic, Hebrew, Khmer, Burmese, Lao."""
    assert has_letters(f"on {word}")
    assert bigrams(word) == {word}


def test_other_scripts_have_indexes_of_words() -> None:
    """Latin, Cyrillic, Greek, Hangul, Devanagari."""
    assert not has_letters("Naïve Ёлка Ελλάδα 한국 भारत")


@given(LETTERS, LETTERS, LETTERS)
def test_a_text_has_the_pairs_of_each_of_its_words(before: str, word: str, after: str) -> None:
    """Whatever stands around it: one letter is a pair's first, or stands alone."""
    there = bigrams(before + word + after)
    for asked in bigrams_of_word(word):
        assert any(pair == asked or (not asked[1:] and pair[0] == asked) for pair in there)
