"""Sentences and paragraphs of a normalised text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.services.sentence_rules import any_sentence_rules
from briefreader.text.paragraphs import SEPARATOR, paragraph_at, paragraph_spans
from briefreader.text.sentences import sentence_spans
from briefreader.text.span import Span


@pytest.mark.parametrize(
    "marked",
    [
        "We met.|We parted.",
        "The U.S. delegation arrived.|The U.S. Secretary of State spoke.",
        "Aid comes from the U.S.|We welcome it.",
        "Gov. Lee and Mr. Ono met at 9 a.m. in Oslo.|They talked.",
        "See No. 5 of the list.|It is short.",
        "Acme Inc. will pay.|Nobody else will.",
        "“We agree.”|They signed.",
        "He asked: “Will you come?”|She said yes!|Good.",
        "1. The parties agree.|They sign.",
        "The rate is 2.5 per cent.|It may rise.",
        "J. R. Smith came.|So did we.",
        "The Comm. on trade and the Min. of defence met.|They agreed.",
        "The E.U. and the U.K. agreed.|Both sides will report.",
        "Talks were held in Washington, D.C.|The next round will be in Oslo.",
        "The next ASEAN-U.S. Summit will be in May.|We met.",
        "I. Trade grows.|We met.",
        "IV. Peace and Security",
        "12345. The parties agree.",
        "123456.|The parties agree.",
        "We met in May 2022.|The parties agree.",
        "No stop at the end",
    ],
)
def test_finds_sentences(marked: str) -> None:
    """A stop ends a sentence unless it is that of an abbreviation, a number or an initial."""
    text = marked.replace("|", " ")
    found = sentence_spans(text, Span(0, len(text)), any_sentence_rules())
    assert [span.of(text) for span in found] == marked.split("|")


def test_stays_within_the_paragraph() -> None:
    """Only the given part is read, and offsets count in the whole text."""
    text = "One. Two.\n\nThree. Four."
    second = paragraph_spans(text)[1]
    assert [span.of(text) for span in sentence_spans(text, second, any_sentence_rules())] == [
        "Three.",
        "Four.",
    ]


def test_numbers_paragraphs_from_one() -> None:
    """A position belongs to the paragraph that holds or precedes it."""
    text = "One.\n\nTwo.\n\nThree."
    paragraphs = paragraph_spans(text)
    assert [span.of(text) for span in paragraphs] == ["One.", "Two.", "Three."]
    places = (0, text.index("Two") - 1, text.index("Two"), len(text))
    assert [paragraph_at(paragraphs, place) for place in places] == [1, 1, 2, 3]


def test_an_empty_text_has_no_paragraphs() -> None:
    """Nothing gives nothing."""
    assert paragraph_spans("") == ()
    assert sentence_spans("", Span(0, 0), any_sentence_rules()) == ()


@given(text=st.text(alphabet='aA. U.S!?”"(1) ', max_size=120))
def test_sentences_cover_all_words_in_order(text: str) -> None:
    """Nothing but spaces lies outside the sentences, which follow each other."""
    spans = sentence_spans(text, Span(0, len(text)), any_sentence_rules())
    end = 0
    for span in spans:
        assert text[end : span.start].strip() == ""
        assert span.of(text).strip()
        end = span.end
    assert text[end:].strip() == ""


@given(st.text("ab\n", max_size=40))
def test_paragraphs_are_what_stands_between_separators(text: str) -> None:
    """Whatever line ends a text has, also such as no normalised text has."""
    found = [span.of(text) for span in paragraph_spans(text)]
    assert found == [part for part in text.split(SEPARATOR) if part]
