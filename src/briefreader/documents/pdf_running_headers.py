"""Remover of the running headers, footers and page numbers of a PDF."""

import re
from collections import Counter
from collections.abc import Sequence

from briefreader.documents.pdf_lines import Line

_EDGE_LINES = 3
_LEAST_PAGES = 2
_LEAST_SHARE = 0.4
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?i)\W*(?:(?:page|p\.|seite|página|страница)\s*)?"
    r"(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|\||of|de|von|из|sur)\s*\d{1,4})?\W*"
)


def without_running_lines(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Return the pages (lines from the top) without what repeats at their edges.

    A line counts as running if, apart from its numbers, it stands at the edge of two pages in five;
    a page number if it stands alone in the outermost line.
    """
    counts = Counter(key for page in pages for key in {_key(line) for line in _edges(page)})
    least = max(_LEAST_PAGES, _LEAST_SHARE * len(pages))
    running = {key for key, count in counts.items() if count >= least}
    return [_body(page, running) for page in pages]


def _body(page: Sequence[Line], running: set[str]) -> list[Line]:
    kept = list(page)
    for end in (0, -1):
        for _ in range(_EDGE_LINES):
            if kept and (_key(kept[end]) in running or _is_page_number(kept, end)):
                del kept[end]
    return kept


def _edges(page: Sequence[Line]) -> list[Line]:
    return [*page[:_EDGE_LINES], *page[-_EDGE_LINES:]]


def _is_page_number(page: Sequence[Line], end: int) -> bool:
    """Tell whether the first (0) or last (-1) line is a number that stands alone in its row."""
    line = page[end]
    alone = all(each is line or not each.shares_height(line) for each in page)
    return alone and _PAGE_NUMBER.fullmatch(line.text) is not None


def _key(line: Line) -> str:
    """Return the line without what differs from page to page, and roughly where it stands."""
    return f"{round(line.bottom / 6)} {_NUMBER.sub('#', line.text)}"
