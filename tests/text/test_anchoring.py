"""A passage is kept with some of the words around it."""

from briefreader.text.anchoring import QuoteSelector, describe
from briefreader.text.span import Span


def test_a_passage_is_kept_with_32_code_points_on_either_side() -> None:
    """As many as other programs keep."""
    text = "a" * 40 + "peace" + "z" * 40
    assert describe(text, Span(40, 45)) == QuoteSelector("peace", "a" * 32, "z" * 32)


def test_at_the_ends_of_a_text_less_stands_around() -> None:
    """Nothing is taken from its other end."""
    assert describe("We want peace.", Span(3, 7)) == QuoteSelector("want", "We ", " peace.")
    assert describe("We want peace.", Span(3, 7), context=1) == QuoteSelector("want", " ", " ")
