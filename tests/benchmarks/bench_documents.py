"""Reading documents."""

from collections.abc import Callable
from pathlib import Path

from briefreader.documents.document import Document
from briefreader.documents.markdown import read_markdown
from briefreader.documents.plain_text import read_plain_text

PARAGRAPH = "Both sides **pledged** to [meet](https://example.org) in Astana, early in 2016.\n" * 5
ONE_MEGABYTE = (PARAGRAPH + "  \n") * (1_000_000 // len(PARAGRAPH))


def bench_markdown() -> Callable[[], Document]:
    """Read 1 MB of Markdown."""
    data = ONE_MEGABYTE.encode()
    return lambda: read_markdown(Path("a.md"), data)


def bench_plain_text() -> Callable[[], Document]:
    """Read 20 MB of plain text."""
    data = ONE_MEGABYTE.encode() * 20
    return lambda: read_plain_text(Path("a.txt"), data)


def bench_plain_text_utf16() -> Callable[[], Document]:
    """Read 20 MB of UTF-16 text without a mark."""
    data = ONE_MEGABYTE.encode("utf-16-le") * 10
    return lambda: read_plain_text(Path("a.txt"), data)
