"""Texts made to slow detection down, or to break it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.commitments.detector import Detector
from briefreader.commitments.model import Metadata
from briefreader.text.normalise import normalise
from briefreader.text.paragraphs import paragraph_spans

UNITS = {
    "conjunctions": "and ",
    "promises without an end": "we will ",
    "sentences without an end": "Norway and Chile will continue to work to support the plan and ",
    "open quotation marks": "“‘\"'",
    "open brackets": "((",
    "relative clauses": ", which ",
    "that-clauses": "agreed that ",
    "infinitives": "to support and to ",
    "adverbs": "will also jointly ",
    "parties": "Norway, Chile, and ",
    "determiners and fillers": "the of the our ",
    "abbreviations in brackets": "The Task Force (TF) ",
    "stops of abbreviations": "U.S. ",
    "numbers": "1. ",
    "dates": "by the end of 2030 within the next two years ",
    "goals": "net zero by 2050 ",
    "lead-ins": "agreed to: - ",
    "adjectives of a commitment": "reaffirmed their strong strong ",
    "noun phrases": "decided to the our the our ",
    "conditions": "if subject to pending ",
    "theme terms": "counter-terrorism trade ",
    "list items": "We will:\n\n- do it\n\n",
    "one word": "a",
}
WORDS = (
    "we will Norway and Chile agreed to that which , . ; : - ( ) “ ” ’ U.S. \n\n 1. reaffirm our "
    "commitment support the Task Force by 2030 if subject December looked forward holding Both "
    "sides not in early continue the President"
)
SHORT, LONG = 1_500, 6_000
SLACK = 2.5
"""A quadratic step would take four times as long as a linear one, on a noisy machine too."""


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_time_grows_with_length_only(detector: Detector, between_two: Metadata, unit: str) -> None:
    """Four times the text takes about four times as long, whatever it repeats."""
    short, long = (_seconds(detector, between_two, unit * times) for times in (SHORT, LONG))
    assert long < max(short, 0.004) * SLACK * LONG / SHORT


def test_a_hundred_thousand_ands(detector: Detector, between_two: Metadata) -> None:
    """No sentence end, no commitment, no end of patience."""
    assert detector.detect(normalise("and " * 100_000), between_two) == ()


@given(
    words=st.lists(
        st.one_of(
            st.sampled_from(WORDS.split(" ")),
            st.text(max_size=4),
        ),
        max_size=60,
    )
)
def test_whatever_is_said_spans_are_sound(
    detector: Detector, between_two: Metadata, words: list[str]
) -> None:
    """Spans lie in one paragraph, in order and apart, with words in them; nothing is raised."""
    text = normalise(" ".join(words))
    found = detector.detect(text, between_two)
    paragraphs = paragraph_spans(text)
    end = 0
    for each in found:
        assert end <= each.span.start < each.span.end <= len(text)
        end = each.span.end
        paragraph = paragraphs[each.paragraph - 1]
        assert paragraph.start <= each.span.start
        assert each.span.end <= paragraph.end
        assert each.span.of(text) == each.span.of(text).strip()
        assert 0 < each.confidence <= 1
        assert each.themes
        assert each.due is None or each.due.text in text


def _seconds(detector: Detector, about: Metadata, text: str) -> float:
    """Return the processor time that detection takes, the least of three times."""
    normalised = normalise(text)

    def once() -> float:
        start = time.process_time()
        detector.detect(normalised, about)
        return time.process_time() - start

    return min(once() for _ in range(3))
