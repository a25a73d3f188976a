"""Footnotes: which number means which note."""

import pytest

from briefreader.text.footnotes import find_footnotes
from briefreader.text.paragraphs import paragraph_spans

BODY = "The sides met{one} in Oslo. They agreed{two} to build a bridge of 5 km² by 2030."
NOTES = {
    "raised": ("¹ On 3 May.", "² In writing."),
    "bracket": ("[1] On 3 May.", "[2] In writing."),
    "bare": ("1. On 3 May.", "2. In writing."),
}


@pytest.mark.parametrize(
    ("one", "two", "notes"),
    [
        ("¹", "²", "raised"),
        ("¹", "²", "bare"),
        ("[1]", "[2]", "bracket"),
        (" [1]", " [2]", "bracket"),
        ("¹", "²", "bracket"),
    ],
)
def test_references_are_matched_with_notes(one: str, two: str, notes: str) -> None:
    """However both are printed; squared kilometres are no reference."""
    text = "\n\n".join((BODY.format(one=one, two=two), "More.", *NOTES[notes]))
    found = find_footnotes(text, paragraph_spans(text))
    assert [each.number for each in found] == [1, 2]
    assert [each.reference.of(text) for each in found] == [one.strip(), two.strip()]
    marks = [words.split()[0].rstrip(".") for words in NOTES[notes]]
    assert [each.note.of(text) for each in found] == marks
    assert found[1].note.start > text.index(NOTES[notes][0])


@pytest.mark.parametrize(
    "text",
    [
        "Nothing here.",
        "The sides met¹ in Oslo.",
        "The sides met¹ in Oslo.\n\n² Another note.",
        "1. The sides met in Oslo, see m².\n\n2. They agreed.",
        "1. One side met¹.\n\n2. The other agreed.",
        "The sides met¹ in Oslo¹.\n\n¹ On 3 May.",
        "¹ On 3 May.\n\nThe sides met¹ in Oslo.",
    ],
)
def test_what_is_not_sure_is_none(text: str) -> None:
    """Without a note, with several places, or in a text that numbers its paragraphs."""
    assert find_footnotes(text, paragraph_spans(text)) == ()
