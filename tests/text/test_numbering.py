"""The numbers by which paragraphs are cited."""

from briefreader.text.numbering import ParagraphNumbers

NUMBERED = "Preamble\n\n7. We met.\n\nWe went on.\n\n8. We will meet again."


def test_a_printed_number_is_cited_until_the_next() -> None:
    """What stands before the first has none, and text between belongs to the one above it."""
    numbers = ParagraphNumbers(NUMBERED)
    assert [numbers.of(ordinal) for ordinal in (1, 2, 3, 4)] == [0, 7, 7, 8]


def test_paragraphs_are_counted_where_none_is_printed() -> None:
    """Headings count too, as they always did in the library and in JSON."""
    numbers = ParagraphNumbers("We met.\n\nWe will meet again.")
    assert [numbers.of(ordinal) for ordinal in (1, 2)] == [1, 2]


def test_a_place_is_cited_by_the_paragraph_that_holds_it() -> None:
    """The gap after a paragraph still belongs to it."""
    numbers = ParagraphNumbers(NUMBERED)
    places = (0, NUMBERED.index("met"), NUMBERED.index("went"), NUMBERED.index("8."))
    assert [numbers.at(place) for place in places] == [0, 7, 7, 8]


def test_an_ordinal_that_the_text_does_not_have_stays_itself() -> None:
    """A record that outlived its text is still cited by something."""
    assert ParagraphNumbers("").of(3) == 3
    assert ParagraphNumbers("").at(0) == 1
