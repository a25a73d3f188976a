"""Full-text search over titles, texts, notes and commitments (SQLite FTS5)."""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from briefreader.library.connection import Connection
from briefreader.library.inner_search import find_inner, inner_words
from briefreader.library.listing import Listing, SearchScope, ids_query
from briefreader.library.query import read_query
from briefreader.library.store import as_date
from briefreader.text.span import Span

_OPEN, _CLOSE = "\x02", "\x03"
_INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """One place of a statement that matches a search.

    ``snippet`` is plain text; ``marks`` are the spans of the matches within it. ``where`` says
    what matched: ``title``, ``text``, ``notes`` or ``commitments``. ``record_id`` is the id of the
    annotation or commitment that matched, 0 for titles and texts. ``title_marks`` are the spans of
    the matches within the title.
    """

    statement_id: int
    title: str
    date: date | None
    where: str
    snippet: str
    marks: tuple[Span, ...]
    record_id: int = 0
    title_marks: tuple[Span, ...] = ()


# By their column ``rank`` FTS5 sorts the hits itself and cuts snippets of the first ones only.
# Snippets have 24 words; the signs around what matched are _OPEN and _CLOSE.
_SEARCHES = {
    SearchScope.TEXTS: """
        SELECT s.id, highlight(statements_fts, 0, char(2), char(3)) AS title, s.date,
            0 AS record_id, snippet(statements_fts, 1, char(2), char(3), '…', 24) AS snippet
        FROM statements_fts JOIN statements AS s ON s.id = statements_fts.rowid
        WHERE statements_fts MATCH ? AND rank MATCH 'bm25(4.0, 1.0)'
            AND +statements_fts.rowid IN ({listed})
        ORDER BY rank LIMIT ?
    """,
    SearchScope.NOTES: """
        SELECT s.id, s.title, s.date, a.id AS record_id,
            snippet(annotations_fts, 0, char(2), char(3), '…', 24) AS snippet
        FROM annotations_fts
        JOIN annotations AS a ON a.id = annotations_fts.rowid
        JOIN statements AS s ON s.id = a.statement_id
        WHERE annotations_fts MATCH ? AND +a.statement_id IN ({listed})
        ORDER BY rank LIMIT ?
    """,
    SearchScope.COMMITMENTS: """
        SELECT s.id, s.title, s.date, c.id AS record_id,
            snippet(commitments_fts, -1, char(2), char(3), '…', 24) AS snippet
        FROM commitments_fts
        JOIN commitments AS c ON c.id = commitments_fts.rowid
        JOIN statements AS s ON s.id = c.statement_id
        WHERE commitments_fts MATCH ? AND c.review != 'dismissed'
            AND +c.statement_id IN ({listed})
        ORDER BY rank LIMIT ?
    """,
}


def search(
    db: Connection, typed: str, limit: int, scopes: Sequence[SearchScope], among: Listing
) -> tuple[SearchHit, ...]:
    """Return at most ``limit`` hits in the statements of ``among``: by scope, then best first.

    ``typed`` is read by ``read_query``, so that no query is wrong. Raises sqlite3.OperationalError
    if the search was stopped.
    """
    words = inner_words(typed)
    if words:
        inner: list[SearchHit] = []
        for scope in scopes:
            inner += _hits(find_inner(db, words, limit - len(inner), scope, among), scope)
        return tuple(inner)
    query = read_query(typed)
    try:
        for expression in query.expressions:
            found = _find(db, expression, limit, scopes, among)
            if found:
                return found
    except sqlite3.OperationalError as error:
        # Brackets may be nested deeper than FTS5 can read.
        if _INTERRUPTED in str(error) or query.plain in query.expressions:
            raise
        return _find(db, query.plain, limit, scopes, among) if query.plain else ()
    return ()


def _find(
    db: Connection, expression: str, limit: int, scopes: Sequence[SearchScope], among: Listing
) -> tuple[SearchHit, ...]:
    listed, chosen = ids_query(among, ordered=False)
    found: list[SearchHit] = []
    for scope in scopes:
        sql = _SEARCHES[scope].format(listed=listed)
        found += _hits(db.query(sql, [expression, *chosen, limit]), scope)
    return tuple(found[:limit])


def _hits(rows: Iterable[Mapping[str, Any]], scope: SearchScope) -> Iterator[SearchHit]:
    for row in rows:
        snippet, marks = _marked(row["snippet"])
        title, title_marks = _marked(row["title"])
        in_text = "text" if marks else "title"
        yield SearchHit(
            statement_id=row["id"],
            title=title,
            date=as_date(row["date"]),
            where=in_text if scope is SearchScope.TEXTS else scope.value,
            snippet=snippet,
            marks=marks,
            record_id=row["record_id"],
            title_marks=title_marks,
        )


def _marked(snippet: str) -> tuple[str, tuple[Span, ...]]:
    """Return the snippet without its marks, and the spans that they enclosed."""
    plain: list[str] = []
    marks: list[Span] = []
    length = start = 0
    for part in re.split(f"([{_OPEN}{_CLOSE}])", snippet):
        if part == _OPEN:
            start = length
        elif part == _CLOSE:
            marks.append(Span(start, length))
        else:
            plain.append(part)
            length += len(part)
    return "".join(plain), tuple(marks)
