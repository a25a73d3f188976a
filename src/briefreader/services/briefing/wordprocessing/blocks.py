"""Blocks of a word processor's document: styled paragraphs and tables, as plain values."""

from dataclasses import dataclass

from briefreader.text.direction import is_right_to_left


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRun:
    """A stretch of text; ``style`` is the id of a character style, empty for the paragraph's."""

    text: str
    style: str = ""
    link: str = ""
    """The address that it leads to, empty for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """The document's picture at the right margin, beside which words run; sizes in points."""

    name: str
    width: float
    height: float
    gap: float


@dataclass(frozen=True, slots=True, kw_only=True)
class WordParagraph:
    """A paragraph; ``style`` is the id of a paragraph style.

    ``drawing`` begins level with it; ``aside`` are the points of its width that a drawing takes.
    ``anchor`` is the name by which links within the document lead to it, empty for none.
    """

    style: str
    spans: tuple[TextRun, ...]
    drawing: Drawing | None = None
    aside: float = 0
    anchor: str = ""
    on_new_page: bool = False

    @property
    def text(self) -> str:
        """The words without their styles."""
        return "".join(span.text for span in self.spans)

    @property
    def right_to_left(self) -> bool:
        """Whether its first letter belongs to a script that runs from right to left."""
        return is_right_to_left(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table whose first row names the columns; ``caption`` is read to who cannot see it.

    A row of one cell is as wide as all columns. ``columns`` are widths in points, without the
    distance between them.
    """

    style: str
    caption: str
    columns: tuple[float, ...]
    rows: tuple[tuple[WordParagraph, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsEntry:
    """A line of the contents: the heading with this ``anchor``, ``level`` deep from 0."""

    text: str
    anchor: str
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """A table of contents, whose lines lead to their headings.

    It names no pages: these are known when a word processor sets the document, which adds them once
    it is asked to update the table.
    """

    title: str
    entries: tuple[ContentsEntry, ...]


Block = WordParagraph | Table
