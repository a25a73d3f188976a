"""What differs between two texts."""

import time

from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.differences import DifferenceRow, compare
from briefreader.text.span import Span

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


def test_long_texts_are_compared_in_seconds() -> None:
    """A thousand changed paragraphs, and one that is as long as a book."""
    many = "\n\n".join(f"paragraph {number} says this and that" for number in range(1_000))
    book = "word and word " * 50_000
    begun = time.perf_counter()
    compare(many, many.replace("this", "these"))
    compare(book, book + "end")
    assert time.perf_counter() - begun < 10
