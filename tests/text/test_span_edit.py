"""A span grows and shrinks by words and sentences, and stays within its paragraph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.services.sentence_rules import any_sentence_rules
from briefreader.text.span import Span
from briefreader.text.span_edit import Unit, move_end, move_start

TEXT = (
    "A heading\n\n"
    "They met. Both sides agreed to build a U.S.-led bridge, and to share data. It will open.\n\n"
    "The end"
)


def span(words: str) -> Span:
    """Return where ``words`` stand in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("words", "unit", "by", "expected"),
    [
        ("agreed to build", Unit.WORD, 1, "agreed to build a"),
        ("agreed to build a", Unit.WORD, 1, "agreed to build a U.S.-led"),
        ("agreed to build a", Unit.WORD, -1, "agreed to build"),
        ("bridge, and", Unit.WORD, -1, "bridge"),
        ("share data", Unit.WORD, 1, "share data. It"),
        ("agreed", Unit.WORD, -1, "agreed"),
        ("will open", Unit.WORD, 1, "will open"),
        ("agreed to build", Unit.SENTENCE, 1,
         "agreed to build a U.S.-led bridge, and to share data"),
        ("share data.", Unit.SENTENCE, 1, "share data. It will open"),
        ("share data", Unit.SENTENCE, 1, "share data. It will open"),
        ("share data. It will", Unit.SENTENCE, -1, "share data"),
        ("It will open.", Unit.SENTENCE, 1, "It will open."),
        ("It will open.", Unit.SENTENCE, -1, "It will open"),
        ("It will open", Unit.SENTENCE, -1, "It will open"),
    ],
)  # fmt: skip
def test_the_end_moves(words: str, unit: Unit, by: int, expected: str) -> None:
    """Forward to the next end of a word or sentence, or back to the one before."""
    assert move_end(TEXT, span(words), unit, by, any_sentence_rules()).of(TEXT) == expected


@pytest.mark.parametrize(
    ("words", "unit", "by", "expected"),
    [
        ("agreed to build", Unit.WORD, -1, "sides agreed to build"),
        ("sides agreed to build", Unit.WORD, 1, "agreed to build"),
        ("They met", Unit.WORD, -1, "They met"),
        ("met", Unit.WORD, 1, "met"),
        ("agreed to", Unit.SENTENCE, -1, "Both sides agreed to"),
        ("Both sides agreed", Unit.SENTENCE, -1, "They met. Both sides agreed"),
        ("They met. Both sides agreed", Unit.SENTENCE, 1, "Both sides agreed"),
        ("agreed to", Unit.SENTENCE, 1, "agreed to"),
    ],
)
def test_the_start_moves(words: str, unit: Unit, by: int, expected: str) -> None:
    """Back to the beginning before, or forward to the next one that leaves a word."""
    assert move_start(TEXT, span(words), unit, by, any_sentence_rules()).of(TEXT) == expected


def test_a_word_is_a_character_where_no_spaces_part_words() -> None:
    """And has its vowel signs and accents with it, in every script."""
    chinese = "双方同意建桥"
    assert move_end(chinese, Span(0, 2), Unit.WORD, 1, any_sentence_rules()) == Span(0, 3)
    assert move_start(chinese, Span(2, 6), Unit.WORD, -1, any_sentence_rules()) == Span(1, 6)
    hindi = "हम पुल बनाएंगे"
    assert move_end(hindi, Span(0, 2), Unit.WORD, 1, any_sentence_rules()).of(hindi) == "हम पुल"


@given(st.data(), st.sampled_from(Unit), st.sampled_from([1, -1]))
def test_any_span_stays_whole(data: st.DataObject, unit: Unit, by: int) -> None:
    """The other end does not move, and no span becomes empty or leaves its paragraph."""
    start = data.draw(st.integers(0, len(TEXT) - 1))
    given_span = Span(start, data.draw(st.integers(start + 1, len(TEXT))))
    ended, started = (
        move(TEXT, given_span, unit, by, any_sentence_rules()) for move in (move_end, move_start)
    )
    assert ended.start == given_span.start
    assert started.end == given_span.end
    assert len(ended) > 0
    assert len(started) > 0
    assert "\n\n" not in TEXT[given_span.end - 1 : ended.end].rstrip("\n")
