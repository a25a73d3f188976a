"""Which records stand at a place, and what is seen of those that lie over others."""

from dataclasses import dataclass
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.span import Span
from briefreader.text.span_index import SpanIndex, topmost


@dataclass(frozen=True)
class Mark:
    """A record that stands somewhere."""

    span: Span
    name: int


def spans() -> st.SearchStrategy[Span]:
    """Return short spans, so that many overlap."""
    return st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda s: Span(s[0], s[0] + s[1]))


def marks() -> st.SearchStrategy[list[Mark]]:
    """Return records at any places."""
    return st.lists(spans(), max_size=20).map(
        lambda found: [Mark(span, name) for name, span in enumerate(found)]
    )


@given(marks(), spans())
def test_all_that_overlap_are_found(records: list[Mark], place: Span) -> None:
    """The index answers as a look at every record does."""
    found = SpanIndex(records).overlapping(place)
    assert sorted(each.name for each in found) == [
        each.name for each in records if each.span.overlaps(place)
    ]
    assert [each.span.start for each in found] == sorted(each.span.start for each in found)


@given(marks())
def test_each_place_shows_the_shortest_that_lies_there(records: list[Mark]) -> None:
    """Stretches are apart, in order, and cover just what the records cover."""
    seen = {place: top for span, top in topmost(records) for place in range(span.start, span.end)}
    for place in range(100):
        there = [each for each in records if each.span.contains(place)]
        assert (place in seen) == bool(there)
        if there:
            assert len(seen[place].span) == min(len(each.span) for each in there)
    ends = [span for span, _ in topmost(records)]
    assert ends == sorted(ends)
    assert all(one.end <= other.start for one, other in pairwise(ends))


def test_a_record_around_another_is_seen_on_both_sides() -> None:
    """The inner one lies on top."""
    outer, inner = Mark(Span(0, 30), 0), Mark(Span(10, 20), 1)
    assert topmost([inner, outer]) == [
        (Span(0, 10), outer),
        (Span(10, 20), inner),
        (Span(20, 30), outer),
    ]
