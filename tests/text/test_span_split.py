"""A span is cut in two at a joint, which belongs to neither part."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.span import Span
from briefreader.text.span_split import cut, suggest

TAIL = "share data and maps; they will report"
TEXT = f"They agreed to build a bridge, and to {TAIL}"
WHOLE = Span(0, len(TEXT))


@pytest.mark.parametrize(
    ("at", "first", "second"),
    [
        ("to share", "They agreed to build a bridge", f"to {TAIL}"),
        (", and to", "They agreed to build a bridge", f"to {TAIL}"),
        ("and to", "They agreed to build a bridge", f"to {TAIL}"),
        ("hare data", "They agreed to build a bridge, and to", TAIL),
        ("they will", TEXT[: -len("; they will report")], "they will report"),
        ("agreed", "They", TEXT[5:]),
    ],
)  # fmt: skip
def test_both_sides_of_a_place(at: str, first: str, second: str) -> None:
    """Commas and "and" fall away; a place within a word is its beginning."""
    parts = cut(TEXT, WHOLE, TEXT.index(at))
    assert parts is not None
    assert [each.of(TEXT) for each in parts] == [first, second]


@pytest.mark.parametrize(
    ("text", "position", "second"),
    [
        ("We will share Kazakhstan’s data", 25, "Kazakhstan’s data"),
        ("We will build a long-term plan", 21, "long-term plan"),
        ("हम पुल बनाएंगे", 5, "पुल बनाएंगे"),
        ("双方同意建桥", 2, "同意建桥"),
    ],
)
def test_no_word_is_cut(text: str, position: int, second: str) -> None:
    """Nor what is written to it; where no spaces part words, each character is one."""
    parts = cut(text, Span(0, len(text)), position)
    assert parts is not None
    assert parts[1].of(text) == second


@pytest.mark.parametrize("position", [0, 2, len(TEXT)])
def test_no_part_is_empty(position: int) -> None:
    """At the ends there is nothing to cut."""
    assert cut(TEXT, WHOLE, position) is None


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("agreed to build a bridge, and to share data and maps", "to share data and maps"),
        ("share data and maps", "maps"),
        ("build a bridge, to share", "to share"),
        ("share maps and data and charts of all the harbours", "charts of all the harbours"),
        ("share maps of all the harbours and data and charts", "data and charts"),
        ("share maps, charts of all harbours and data", "data"),
        ("share maps; charts of all harbours, data", "charts of all harbours, data"),
    ],
)
def test_a_new_action_is_the_best_joint(words: str, rest: str) -> None:
    """Then comes "and", then a comma; of equals the one nearest to the middle."""
    text = f"They {words}"
    position = suggest(text, Span(5, len(text)))
    assert position is not None
    assert text[position:] == rest


def test_words_without_a_joint_are_not_cut() -> None:
    """None is suggested."""
    assert suggest("They will report", Span(0, 16)) is None
    assert suggest("They will report, and meet", Span(0, 18)) is None


@given(st.text(alphabet="ab ,;and.’\u0301😀", max_size=40), st.data())
def test_the_parts_lie_within_the_whole(text: str, data: st.DataObject) -> None:
    """In order, without overlap, each with a word."""
    span = Span(0, len(text))
    parts = cut(text, span, data.draw(st.integers(0, len(text))))
    if parts is not None:
        first, second = parts
        assert span.start == first.start < first.end <= second.start < second.end == span.end
