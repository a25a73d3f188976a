"""Offsets that last: UTF-16 units, folded text, and quotes found again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.anchoring import QuoteSelector, anchor, describe
from briefreader.text.folding import fold
from briefreader.text.span import Span
from briefreader.text.utf16 import Utf16Map


@given(text=st.text(max_size=60), data=st.data())
def test_utf16_offsets_are_those_of_the_encoded_text(text: str, data: st.DataObject) -> None:
    """A code-point offset becomes the number of UTF-16 units before it, and comes back."""
    encodable = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    position = data.draw(st.integers(0, len(encodable)))
    units = len(encodable[:position].encode("utf-16-le")) // 2
    offsets = Utf16Map(encodable)
    assert offsets.to_utf16(position) == units
    assert offsets.to_code_point(units) == position


def test_an_offset_inside_a_pair_is_that_of_its_character() -> None:
    """The second unit of an emoji belongs to the emoji."""
    assert [Utf16Map("a😀b").to_code_point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@given(text=st.text(max_size=60))
def test_folding_moves_no_offset(text: str) -> None:
    """Folded text has the length of the text."""
    assert len(fold(text)) == len(text)


def test_folds_case_and_typography() -> None:
    """Curly quotes, dashes and capitals become plain; the dotted capital I does not grow."""
    assert fold("The Parties’ “Plan” – İzmir") == 'the parties\' "plan" - İzmir'


@given(text=st.text(alphabet="abc ", min_size=1, max_size=40), data=st.data())
def test_a_described_passage_is_found_where_it_was(text: str, data: st.DataObject) -> None:
    """With its surroundings and its old place a quote is found at once in an unchanged text."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    span = Span(start, end)
    assert anchor(text, describe(text, span), span) == span


def test_surroundings_decide_between_equal_quotes() -> None:
    """Of two places the one with the described words around it wins, wherever it moved."""
    text = "first we agree now; later we agree again"
    second = Span(text.index("we agree again"), text.index("we agree again") + len("we agree"))
    quote = describe(text, second)
    assert anchor(f"A new beginning. {text}", quote, Span(0, 8)) == Span(
        second.start + 17, second.end + 17
    )


@pytest.mark.parametrize("exact", ["missing", ""])
def test_a_quote_that_is_gone_is_not_found(exact: str) -> None:
    """Words that don't occur, or no words, have no place."""
    assert anchor("some text", QuoteSelector(exact, "", ""), None) is None


def test_without_a_hint_the_first_place_is_taken() -> None:
    """Equal places without any other evidence give the first."""
    assert anchor("x y x", QuoteSelector("x", "", ""), None) == Span(0, 1)
