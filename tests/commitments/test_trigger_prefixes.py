"""The beginnings of patterns, which decide where a cue is tried."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.commitments.detector import Detector
from briefreader.commitments.parsing.clause_actions import ClauseActionReader
from briefreader.commitments.parsing.trigger_prefixes import (
    LENGTH,
    begins_at_word,
    trigger_prefixes_of,
)


@pytest.mark.parametrize(
    ("source", "beginnings"),
    [
        ("will|shall", {"will", "shall"}),
        ("(?:re)?commit(?:s|ted)? to", {"commit", "recomm"}),
        ("(?:also |now )*we", {"also a", "also n", "also w", "now al", "now no", "now we", "we"}),
        ("'ll\\b", {"'ll"}),
        ("is(?= to)(?! be) on", {"is on"}),
        ("[ab]c", {"ac", "bc"}),
        ("(?P<who>we|they) [^a]", {"we ", "they "}),
        ("a+b", {"ab", "aab", "aaab", "aaaab", "aaaaab", "aaaaaa"}),
        ("(we|they)", {""}),
        ("it \\w+", {"it "}),
    ],
)
def test_reads_what_a_pattern_begins_with(source: str, beginnings: set[str]) -> None:
    """Optional and repeated parts may be skipped; what may be anything ends the beginning."""
    assert trigger_prefixes_of(source) == beginnings


@pytest.mark.parametrize(
    ("source", "begins"),
    [(r"\b(?:a|b)(?=c|d)", True), (r"\b[|]\|a", True), (r"\ba|b", False), ("(?:a|b)", False)],
)
def test_tells_whether_each_match_begins_at_the_edge_of_a_word(source: str, begins: bool) -> None:
    """Not if one of several alternatives asks for it."""
    assert begins_at_word(source) == begins


_PIECES = st.recursive(
    st.sampled_from(["a", "b", "ab", "ba", "\\w", "[ab]", "a?", "b*", "a+", "a{0,2}", "(?=a)"]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda each: f"(?:{'|'.join(each)})"),
        inner.map(lambda each: f"(?:{each})?"),
    ),
    max_leaves=8,
)


@given(source=_PIECES, text=st.text("abc", max_size=8))
def test_every_match_has_one_of_the_beginnings(source: str, text: str) -> None:
    """No match is lost by looking only where a beginning stands."""
    found = re.match(source, text)
    if found:
        beginnings = trigger_prefixes_of(source)
        assert all(len(each) <= LENGTH for each in beginnings)
        assert any(text.startswith(each) for each in beginnings)


def test_shipped_cues_are_tried_at_few_words(detector: Detector) -> None:
    """No shipped cue may begin with just anything, which would slow detection down."""
    reader = detector.language("en").reader
    assert isinstance(reader, ClauseActionReader)
    assert "" not in reader.lexicon.by_opening
