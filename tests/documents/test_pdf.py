"""PDF: columns, hyphens, running lines, ligatures, scans."""

from pathlib import Path

import pytest

import format_files as files
from briefreader.documents import pdf
from briefreader.documents.document import Document
from briefreader.errors import DocumentError

PROSE = (
    "The two sides agreed to hold a dialogue every year and to",
    "share what they learn about rivers, lakes and the weather,",
    "and they will report on it to their governments in spring.",
)
MORE = (
    "Kazakhstan will build a dam in the north of the country by",
    "the end of 2020 and will invite its neighbours to see it.",
)


def read(pages: list[list[files.Placed]], title: str = "") -> Document:
    """Read a PDF with words placed on its pages."""
    return pdf.read_pdf(Path("x.pdf"), files.pdf(pages, title))


def paragraphs(pages: list[list[files.Placed]]) -> list[str]:
    """Return the paragraphs of such a PDF."""
    return read(pages).text.split("\n\n")


def test_lines_are_joined_and_paragraphs_kept_apart() -> None:
    """A larger gap between lines ends a paragraph."""
    placed = files.down_the_page([*PROSE, "", *MORE])
    assert paragraphs([placed]) == [" ".join(PROSE), " ".join(MORE)]


def test_paragraphs_without_a_gap_are_told_by_their_indent_or_short_line() -> None:
    """As books and treaties are set."""
    indented = [(82.0 if n == 3 else 72.0, 700.0 - 14 * n, 11.0, text)
                for n, text in enumerate([*PROSE, *MORE])]  # fmt: skip
    assert paragraphs([indented]) == [" ".join(PROSE), " ".join(MORE)]
    short = files.down_the_page([*PROSE, "They agreed.", *MORE])
    assert paragraphs([short])[-1] == " ".join(MORE)


def test_a_little_space_after_a_sentence_ends_a_paragraph() -> None:
    """As between paragraphs 6 points apart, though the line is full; within one it does not."""
    first = "Both parties will share what they measure along the river, and tell of floods."
    lines = [(72, 770, 11, first), (72, 750.5, 11, "Peace and Stability"), (72, 730.5, 11, first)]
    more = [(72, 716 - 14.3 * number, 11, f"{first} And {number}") for number in range(5)]
    assert paragraphs([[*lines, *more]])[:2] == [first, "Peace and Stability"]
    apart = [(72, 770, 11, first[:-1]), (72, 750.5, 11, "of both."), *more]
    assert paragraphs([apart])[0].startswith(f"{first[:-1]} of both.")


def test_headings_are_paragraphs_of_their_own() -> None:
    """Larger type tells them from the text below."""
    placed = [(72.0, 790.0, 16.0, "Joint Statement"), *files.down_the_page(PROSE)]
    assert paragraphs([placed]) == ["Joint Statement", " ".join(PROSE)]


def test_numbered_and_bulleted_paragraphs_keep_their_marks() -> None:
    """Though the number stands apart from the text, with a wide gap."""
    placed = [
        (72.0, 700.0, 11.0, "1."), (108.0, 700.0, 11.0, PROSE[0]), (108.0, 686.0, 11.0, PROSE[2]),
        (72.0, 672.0, 11.0, "2."), (108.0, 672.0, 11.0, MORE[0]), (108.0, 658.0, 11.0, MORE[1]),
        (72.0, 644.0, 11.0, "•"), (108.0, 644.0, 11.0, "Rivers."),
    ]  # fmt: skip
    expected = [f"1. {PROSE[0]} {PROSE[2]}", f"2. {MORE[0]} {MORE[1]}", "• Rivers."]
    assert paragraphs([placed]) == expected


def test_columns_are_read_one_after_the_other() -> None:
    """A heading across both stays on top; the left column comes before the right."""
    halves = [text[:34].rsplit(" ", 1)[0] for text in (*PROSE, *MORE)]
    left = [(50.0, 700.0 - 14 * n, 10.0, text) for n, text in enumerate(halves)]
    right = [(310.0, 700.0 - 14 * n, 10.0, f"{text} again") for n, text in enumerate(halves)]
    heading = (
        50.0,
        730.0,
        10.0,
        "A heading that stands across both of the columns " + "of it " * 8,
    )
    mixed = [each for pair in zip(left, right, strict=True) for each in pair]
    text = read([[heading, *mixed]]).text
    assert text.startswith("A heading")
    assert text.replace("\n\n", " ").endswith(
        f"{' '.join(halves)} {' '.join(f'{each} again' for each in halves)}"
    )


def test_a_paragraph_runs_on_over_the_end_of_a_page() -> None:
    """Headers, footers and page numbers between its halves are gone."""

    def page(number: int, lines: list[str]) -> list[files.Placed]:
        head = (72.0, 810.0, 9.0, f"Joint Statement {number}")
        return [head, *files.down_the_page(lines), (290.0, 30.0, 9.0, f"- {number} -")]

    text = paragraphs(
        [page(1, [*MORE, "", PROSE[0]]), page(2, [*PROSE[1:]]), page(3, ["They met.", *MORE])]
    )
    assert text == [" ".join(MORE), " ".join(PROSE), "They met.", " ".join(MORE)]


@pytest.mark.parametrize("number", ["7", "- 7 -", "Page 7 of 12", "7/12", "vii"])
def test_page_numbers_are_left_out(number: str) -> None:
    """In the shapes that printers give them."""
    pages = [[*files.down_the_page(PROSE), (290.0, 30.0, 9.0, number)]]
    assert paragraphs(pages) == [" ".join(PROSE)]


def test_broken_words_are_mended() -> None:
    """A compound keeps its hyphen, by its first part or as the text has it elsewhere."""
    placed = files.down_the_page(
        [
            "The environ-mental pledges are long and the govern-",
            "ments have to meet them soon enough and in a well-",
            "known place; they are environ-",
            "mental ones, and the carbon-",
            "neutral goal of all is for a carbon-neutral world.",
        ]
    )
    text = read([placed]).text
    assert "governments" in text
    assert "well-known" in text
    assert "are environ-mental ones" in text
    assert "carbon-neutral goal" in text


def test_compounds_keep_their_hyphen_where_no_words_are_broken() -> None:
    """In a text of many lines of which hardly any ends in a hyphen."""
    lines = [f"{text} {n}" for n in range(20) for text in PROSE]
    text = read(
        [files.down_the_page(lines), files.down_the_page(["high-quality, quality-", "assured"])]
    )
    assert text.text.endswith("quality-assured")


def test_half_a_compound_stays_apart_from_the_next_word() -> None:
    """As in small- and medium-sized."""
    placed = files.down_the_page(["They will help many small-", "and medium-sized businesses."])
    assert paragraphs([placed]) == ["They will help many small- and medium-sized businesses."]


def test_text_beyond_the_page_is_left_out() -> None:
    """Some programs write the next page's first line there, which nobody sees."""
    placed = [
        (72.0, 900.0, 11.0, "Unseen"),
        (72.0, -40.0, 11.0, "Unseen"),
        (72.0, 700.0, 11.0, "Seen"),
    ]
    assert paragraphs([placed]) == ["Seen"]


def test_ligatures_become_letters() -> None:
    """So that a search for "efficient" finds it."""
    assert read([[(72, 700, 11, "e\x01cient con\x02icts")]]).text == "eficient conflicts"


@pytest.mark.parametrize(
    ("declared", "title"),
    [("Joint Statement", "Joint Statement"), ("Microsoft Word - a b.doc", None), ("x.docx", None)],
)
def test_a_title_that_names_a_file_is_none(declared: str, title: str | None) -> None:
    """Word processors put the file's name there."""
    assert read([files.down_the_page(PROSE)], declared).title == title


def test_scanned_pages_are_told() -> None:
    """A page with a picture and no text has no text layer; a blank one is not scanned."""
    assert pdf.read_pdf(Path("x.pdf"), files.scanned_pdf()).is_scanned
    assert not read([[]]).is_scanned
    assert read([[]]).text == ""


def test_an_endless_pdf_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody reads a statement of thousands of pages."""
    monkeypatch.setattr(pdf, "MAX_PAGES", 2)
    with pytest.raises(DocumentError, match="3 pages"):
        read([[], [], []])


def test_what_stands_behind_the_end_does_no_harm() -> None:
    """Some servers add an empty line or a comment."""
    content = files.pdf([files.down_the_page(PROSE)]) + b"\n" * 200
    assert pdf.read_pdf(Path("x.pdf"), content).text == " ".join(PROSE)
