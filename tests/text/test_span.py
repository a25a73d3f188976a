"""Spans of a text: what they cover and share."""

import pytest

from briefreader.text.span import Span


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        (Span(2, 5), Span(4, 9), Span(4, 5)),
        (Span(2, 9), Span(4, 5), Span(4, 5)),
        (Span(2, 5), Span(5, 9), None),
        (Span(2, 5), Span(3, 3), Span(3, 3)),
        (Span(2, 5), Span(2, 2), None),
    ],
)
def test_what_two_spans_share(one: Span, other: Span, overlap: Span | None) -> None:
    """Whichever comes first; those that only touch share nothing."""
    assert one.overlaps(other) == other.overlaps(one) == (overlap is not None)
    if overlap:
        assert one.shared(other) == other.shared(one) == overlap


def test_a_span_holds_what_stands_before_its_end() -> None:
    """From its start on; it is as long as what it covers."""
    span = Span(2, 5)
    assert [at for at in range(8) if span.contains(at)] == [2, 3, 4]
    assert span.of("abcdefgh") == "cde"
    assert [len(each) for each in (span, Span(3, 3), Span(0, 4))] == [3, 0, 4]


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_what_is_no_span(start: int, end: int) -> None:
    """One that begins before the text or ends before it begins."""
    with pytest.raises(ValueError, match=f"{start}..{end}"):
        Span(start, end)
