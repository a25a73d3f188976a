"""Offsets that last: UTF-16 units and folded text."""

from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.folding import fold
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
