"""Headings, list items and printed numbers, told from a bare text."""

import string

from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.structure import ParagraphKind, structure

_PROSE = "The two sides agreed to deepen their cooperation in the years ahead."


def _outline(*paragraphs: str) -> list[tuple[str, int]]:
    text = "\n\n".join(paragraphs)
    found = structure(text)
    return [
        (each.span.of(text), each.level) for each in found if each.kind is ParagraphKind.HEADING
    ]


def _levels(*paragraphs: str) -> list[int]:
    return [each.level for each in structure("\n\n".join(paragraphs))]


def test_a_short_line_over_prose_is_a_heading() -> None:
    """It does not end like a sentence."""
    assert _outline("Joint Statement", _PROSE, "Climate", _PROSE) == [
        ("Joint Statement", 1),
        ("Climate", 2),
    ]


def test_a_sentence_is_no_heading_however_short() -> None:
    """Nor is a lead that ends in a colon, a time, a date, or a line in small letters."""
    for line in (
        "Next question.",
        "They will:",
        "2:05 P.M. EDT",
        "Washington, 24 May 2022",
        "and so on",
        "————",
        "他们将加强合作。",
    ):
        assert _outline(_PROSE, line, _PROSE) == []


def test_a_line_at_the_end_stands_over_nothing() -> None:
    """A signature is no heading."""
    assert _outline(_PROSE, "The White House") == []


def test_a_list_of_names_is_no_row_of_headings() -> None:
    """Four short lines in a row are names of signatories or a table of contents; three are not."""
    assert len(_outline(_PROSE, "Chile", "Peru", "Panama", _PROSE)) == 3
    assert _outline(_PROSE, "Chile", "Peru", "Panama", "Belize", _PROSE) == []


def test_a_heading_has_few_words() -> None:
    """A line of many is a sentence without its stop, also if the words are short."""
    for longest in ("Up " * 17 + "to", "Co-operation" * 10):
        assert _outline(_PROSE, longest, _PROSE) == [(longest, 1)]
        assert _outline(_PROSE, longest.replace("o", "o o", 1), _PROSE) == []
    assert _outline(_PROSE, "Co-operation" * 10 + "s", _PROSE) == []


def test_headings_in_capitals_stand_over_the_others() -> None:
    """So do those with Roman numbers; decimal numbers count their parts."""
    assert _outline("TRADE", _PROSE, "Steel", _PROSE) == [("TRADE", 1), ("Steel", 2)]
    assert _outline(_PROSE, "II. Trade", _PROSE, "Steel", _PROSE)[0] == ("II. Trade", 1)
    assert [level for _, level in _outline(_PROSE, "1. Trade", _PROSE, "1.1 Steel", _PROSE)] == [
        1,
        2,
    ]


def test_headings_are_found_in_other_scripts() -> None:
    """A script without capitals has headings too."""
    arabic = "اتفق الجانبان على تعزيز التعاون في السنوات القادمة."
    chinese = "双方同意加强合作。"
    assert _outline(arabic, "المناخ", arabic) == [("المناخ", 1)]
    assert _outline(chinese, "气候", chinese) == [("气候", 1)]
    assert _outline("Стороны договорились.", "Климат", "Стороны договорились.") == [("Климат", 1)]


def test_bullets_and_letters_are_list_items() -> None:
    """A kind of marker that is new in a list opens a list within it."""
    assert _levels(_PROSE, "- one;", "- two;", _PROSE) == [0, 1, 1, 0]
    assert _levels("(a) one;", "(i) two;", "(ii) three;", "(b) four;") == [1, 2, 2, 1]
    assert _levels("• one;", "– two;", "• three;") == [1, 2, 1]
    assert _levels("а) порт;", "б) мост;") == _levels("а. порт;", "б. мост;") == [1, 1]
    assert _levels("А) порт;", "Б) мост;") == [1, 1]
    assert _levels("А. Смирнов подписал договор.", "Б. Иванов отбыл.") == [0, 0]


def test_the_letter_i_after_h_is_no_roman_number() -> None:
    """Nor is any other of one list."""
    for letters in (string.ascii_lowercase, string.ascii_uppercase):
        assert _levels(*(f"({letter}) item;" for letter in letters)) == [1] * 26


def test_a_list_that_goes_on_with_roman_numbers_is_one_of_these() -> None:
    """A letter after them is of a list within it."""
    assert _levels("(ii) two;", "(a) one;", "(b) two;", "(iii) three.") == [1, 2, 2, 1]
    assert _levels("(I) one;", "(A) one;", "(II) two.") == [1, 2, 1]
    assert _levels("(a) one;", "(A) one;", "(b) two.") == [1, 2, 1]
    assert _levels("(a) one;", "a. one;", "1. one;", "(1) one;", "(b) two.") == [1, 2, 3, 4, 1]


def test_rising_numbers_of_most_paragraphs_are_printed_numbers() -> None:
    """They are no list, and headings between them are none of them."""
    found = structure("\n\n".join(("HEALTH", f"1. {_PROSE}", "- of which", f"2. {_PROSE}")))
    assert [each.number for each in found] == [0, 1, 0, 2]
    assert [each.kind.value for each in found] == ["heading", "prose", "item", "prose"]
    assert [each.marker for each in found] == [0, 3, 2, 3]


def test_a_numbered_list_in_prose_numbers_no_paragraphs() -> None:
    """Nor do numbers that begin anew."""
    few = structure("\n\n".join([_PROSE] * 6 + ["1. one;", "2. two;"]))
    anew = structure("\n\n".join(["1. one;", "2. two;", "1. one;", "2. two;"]))
    assert not any(each.number for each in (*few, *anew))
    assert [each.level for each in anew] == [1, 1, 1, 1]


@given(st.lists(st.text(alphabet="aAbBiIvV. ()-•1234:\nعب双。", max_size=40), max_size=12))
def test_every_paragraph_of_any_text_has_its_place(parts: list[str]) -> None:
    """Spans are those of the paragraphs; levels and markers fit their kind."""
    text = "\n\n".join(parts)
    found = structure(text)
    assert [each.span for each in found] == list(paragraph_spans(text))
    for each in found:
        assert (each.level == 0) == (each.kind is ParagraphKind.PROSE)
        assert 0 <= each.marker <= len(each.span)


def test_a_number_alone_is_a_heading() -> None:
    """Of a chapter; marks that close a quotation do not hide a stop."""
    assert _outline(_PROSE, "X", _PROSE) == [("X", 1)]
    assert _outline(_PROSE, "“Part X”", _PROSE) == [("“Part X”", 1)]
    assert _outline(_PROSE, "“It was so.”", _PROSE) == []


def test_half_of_the_paragraphs_must_be_numbered_and_more_than_one() -> None:
    """Fewer are numbers of a list, and one alone is none of a row."""
    numbered = [f"1. {_PROSE}", f"2. {_PROSE}"]
    for others, numbers in ((2, [1, 2]), (3, [0, 0])):
        found = structure("\n\n".join([*numbered, *[_PROSE] * others]))
        assert [each.number for each in found][:2] == numbers
    assert [each.number for each in structure(numbered[0])] == [0]
