"""What differs between two texts."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.differences import DifferenceRow, compare, merged_words
from briefreader.text.span import Span
from effort import calls_in, patience

LEFT = "Title\n\nWe will build the old bridge.\n\nIt rained.\n\nThe end."
RIGHT = "Title\n\nWe will build a new bridge.\n\nThe end.\n\nA school was opened."


def test_words_that_differ_are_marked() -> None:
    """On both sides; paragraphs of one side only have none beside them."""
    assert compare(LEFT, RIGHT) == (
        DifferenceRow("Title", "Title"),
        DifferenceRow(
            "We will build the old bridge.",
            "We will build a new bridge.",
            (Span(14, 21),),
            (Span(14, 19),),
        ),
        DifferenceRow("It rained.", None, (Span(0, 10),)),
        DifferenceRow("The end.", "The end."),
        DifferenceRow(None, "A school was opened.", (), (Span(0, 20),)),
    )


def test_equal_texts_do_not_differ() -> None:
    """Every row says the same on both sides."""
    assert all(row.is_same for row in compare(LEFT, LEFT))


paragraphs = st.lists(st.text("abc .", min_size=1, max_size=12), max_size=8)


@given(paragraphs, paragraphs)
def test_rows_hold_both_texts_whole(left: list[str], right: list[str]) -> None:
    """Nothing is left out, doubled or moved; marks lie within their paragraphs."""
    one, other = "\n\n".join(left), "\n\n".join(right)
    rows = compare(one, other)
    assert "\n\n".join(row.left for row in rows if row.left is not None) == one
    assert "\n\n".join(row.right for row in rows if row.right is not None) == other
    for row in rows:
        assert all(mark.end <= len(row.left or "") for mark in row.left_marks)
        assert all(mark.end <= len(row.right or "") for mark in row.right_marks)


@pytest.mark.parametrize("changed", ["these", "one two three four five six"])
def test_changed_paragraphs_are_each_compared_with_few(changed: str) -> None:
    """Four times as many take four times the calls, whether there is one alike or not."""

    def work(paragraphs: int) -> int:
        many = "\n\n".join(f"paragraph{number} {number} this" for number in range(paragraphs))
        return calls_in(lambda: compare(many, re.sub("para|this", changed, many)))

    assert work(400) < 5 * work(100)


def test_a_paragraph_as_long_as_a_book_is_not_compared_word_by_word() -> None:
    """It is marked as a whole, at no more work for a longer one."""

    def work(repeated: int) -> int:
        book = "word and word " * repeated
        return calls_in(lambda: compare(book, book + "end"))

    with patience():
        assert work(10_000) == work(1_000) < work(100)


@pytest.mark.parametrize(("count", "marks"), [(1_500, (Span(0, 1),)), (1_501, (Span(0, 3_001),))])
def test_paragraphs_of_3000_words_are_compared_word_by_word(
    count: int, marks: tuple[Span, ...]
) -> None:
    """Together: one word more, and the whole is marked."""
    left = " ".join("b" + "a" * (count - 1))
    (row,) = compare(left, left.replace("b", "c"))
    assert row.left_marks == row.right_marks == marks


@given(*(st.lists(st.sampled_from("abc"), max_size=6) for _ in range(2)))
def test_merged_words_hold_both_texts(earlier: list[str], later: list[str]) -> None:
    """Without what is new it is the earlier one, without what went the later one."""
    merged = merged_words(" ".join(earlier), " ".join(later))
    assert _without(merged.text, merged.gone) == later
    if merged.gone:
        assert _without(merged.text, merged.new) == earlier


def test_texts_with_little_in_common_are_not_merged() -> None:
    """The later one stands alone, all of it new."""
    merged = merged_words("build a school", "plant oaks")
    assert (merged.text, merged.gone) == ("plant oaks", ())
    assert [each.of(merged.text) for each in merged.new] == ["plant oaks"]


def _without(text: str, spans: tuple[Span, ...]) -> list[str]:
    kept, done = [], 0
    for each in spans:
        kept.append(text[done : each.start])
        done = each.end
    return "".join([*kept, text[done:]]).split()
