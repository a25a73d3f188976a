"""Texts made to slow detection down, or to break it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Metadata
from briefreader.text.normalise import normalise
from briefreader.text.paragraphs import paragraph_spans
from effort import calls_in, patience

UNITS = {
    "conjunctions": "and ",
    "promises without an end": "we will ",
    "tasks without an end": "The bridges will be built in May and the roads will be repaired and ",
    "sentences without an end": "Norway and Chile will continue to work to support the plan and ",
    "open quotation marks": "“‘\"'",
    "open brackets": "((",
    "relative clauses": ", which ",
    "that-clauses": "agreed that ",
    "infinitives": "to support and to ",
    "passives without a party": "will be held and ",
    "officials": "officials of the ",
    "means and aims": "by using and to act, and hold talks, ",
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
    "it after a party": "Norway thanked Chile, and it will open a school. ",
    "list items": "We will:\n\n- do it\n\n",
    "one word": "a",
    "one word of capitals": "W",
    "capitals joined by hyphens": "A-",
}
WORDS = (
    "we will Norway and Chile agreed to that which , . ; : - ( ) “ ” ’ U.S. \n\n 1. reaffirm our "
    "commitment support the Task Force by 2030 if subject December looked forward holding Both "
    "sides not in early continue the President"
)
SHORT, LONG = 250, 1_000
VERY_LONG = 100_000
"""Code points of which a pattern that tries each place from each place would take hours."""


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_work_grows_with_length_only(detector: Detector, between_two: Metadata, unit: str) -> None:
    """Four times the text takes at most four times the calls, whatever it repeats."""
    short, long = (normalise(unit * times) for times in (SHORT, LONG))
    work = calls_in(lambda: detector.detect(short, between_two))
    assert calls_in(lambda: detector.detect(long, between_two)) <= work * LONG / SHORT


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_no_pattern_hangs(detector: Detector, between_two: Metadata, unit: str) -> None:
    """A text as long as a treaty that says one thing only is read to its end."""
    text = normalise(unit * (VERY_LONG // len(unit)))
    with patience():
        found = detector.detect(text, between_two)
    assert all(each.span.end <= len(text) for each in found)


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
