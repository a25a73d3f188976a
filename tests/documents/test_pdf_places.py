"""Where words stand on the pages of a PDF: turned, in the margin, in tables; and how files end."""

from pathlib import Path

import pytest

import format_files as files
from briefreader.documents.document import Document
from briefreader.documents.pdf import read_pdf
from briefreader.errors import DocumentError

LINES = (
    "Canada will double its aid to the towns on the coast by 2035 and will report each",
    "year on what it gave, so that the other governments can see how far it has come.",
    "",
    "Both sides will meet in Ottawa in 2027 and will settle there how the money is to be",
    "shared among the towns.",
)
PARAGRAPHS = [f"{LINES[0]} {LINES[1]}", f"{LINES[3]} {LINES[4]}"]


def read(content: bytes) -> Document:
    """Read a document."""
    return read_pdf(Path("x.pdf"), content)


@pytest.mark.parametrize(
    "matrix", ["1 0 0 1 0 0", "0 1 -1 0 842 0", "-1 0 0 -1 595 842", "0 -1 1 0 -300 595"]
)
def test_turned_lines_are_read_in_their_own_direction(matrix: str) -> None:
    """By a quarter, a half, or three quarters."""
    content = files.pdf([files.down_the_page(LINES)], turned=matrix)
    assert read(content).text.split("\n\n") == PARAGRAPHS


def test_a_stamp_in_the_margin_is_no_text() -> None:
    """It stands sideways at the edge of the page; what stands sideways elsewhere is read."""

    def page(left: float, words: str) -> bytes:
        stamp = f"BT /F 10 Tf 0 1 -1 0 {left} 300 Tm ({words}) Tj ET"
        return files.pdf([files.down_the_page(LINES)], more=stamp)

    assert read(page(30, "Document 2026/117")).text.split("\n\n") == PARAGRAPHS
    beside = read(page(300, "They will plant trees."))
    assert beside.text.split("\n\n") == [*PARAGRAPHS, "They will plant trees."]


def test_the_rows_of_a_table_stay_together() -> None:
    """Each cell is a paragraph, with the lines that it goes on in."""
    placed: list[files.Placed] = [
        (72, 760, 11, "Commitment"), (400, 760, 11, "By"),
        (72, 740, 11, "The parties will trade."), (400, 740, 11, "2027"),
        (72, 720, 11, "The parties will build a"), (400, 720, 11, "2028"),
        (72, 706, 11, "railway."),
        (72, 660, 11, "They agreed to meet again."),
    ]  # fmt: skip
    assert read(files.pdf([placed])).text.split("\n\n") == [
        "Commitment", "By", "The parties will trade.", "2027", "The parties will build a railway.",
        "2028", "They agreed to meet again.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "warned"),
    [
        (lambda content: content, False),
        (lambda content: content.replace(b"%%EOF\n", b""), True),
        (lambda content: content + b"\n" * 5_000, True),
        (lambda content: content + b"\0" * 500, False),
        (lambda content: b"HTTP/1.1 200 OK\r\n\r\n" + content, False),
    ],
)
def test_a_file_that_does_not_end_as_it_should_is_read_and_told(change, warned) -> None:
    """All of it is there; whoever sent it left the end out, or put something behind it."""
    document = read(change(files.pdf([files.down_the_page(LINES)])))
    assert document.text.split("\n\n") == PARAGRAPHS
    assert ["does not end as a PDF does" in str(each) for each in document.warnings] == [True] * (
        warned
    )


def test_half_a_file_is_refused() -> None:
    """No page is left of it."""
    content = files.pdf([files.down_the_page(LINES)] * 3)
    with pytest.raises(DocumentError):
        read(content[: len(content) // 2])


def test_letters_that_nobody_knows_are_refused_with_the_reason() -> None:
    """The font does not say which letters it shows."""
    content = files.pdf([[(72, 700, 12, "\x03\x04\x05\x06\x07\x0e\x0f\x10 \x11\x12")]])
    with pytest.raises(DocumentError, match="cannot be copied"):
        read(content)
