"""Full-text search over titles, texts and notes (SQLite FTS5)."""

import re
import sqlite3
from collections.abc import Iterator

from briefreader.library.connection import Connection, Row
from briefreader.library.records import SearchHit
from briefreader.library.store import as_date
from briefreader.text.span import Span

_OPEN, _CLOSE = "\x02", "\x03"
_SNIPPET_TOKENS = 24
_TOKEN = re.compile(r'"[^"]*"\*?|[()]|[^\s()"]+|"')
_OPERATORS = frozenset({"AND", "OR", "NOT", "(", ")"})
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_IN_TEXTS = """
    SELECT s.id, s.title, s.date, snippet(statements_fts, 1, :open, :close, '…', :tokens) AS snippet
    FROM statements_fts JOIN statements AS s ON s.id = statements_fts.rowid
    WHERE statements_fts MATCH :expression AND NOT s.trashed
    ORDER BY bm25(statements_fts, 4.0, 1.0), s.id LIMIT :limit
"""
_IN_NOTES = """
    SELECT s.id, s.title, s.date,
        snippet(annotations_fts, 0, :open, :close, '…', :tokens) AS snippet
    FROM annotations_fts
    JOIN annotations AS a ON a.id = annotations_fts.rowid
    JOIN statements AS s ON s.id = a.statement_id
    WHERE annotations_fts MATCH :expression AND NOT s.trashed
    ORDER BY bm25(annotations_fts), a.id LIMIT :limit
"""


def search(db: Connection, query: str, limit: int) -> tuple[SearchHit, ...]:
    """Return at most ``limit`` hits: one per note first, then one per statement; best first.

    ``query`` is plain words: all must occur, the last may be unfinished. It may also hold
    "phrases", prefix*, AND, OR, NOT and brackets; where these do not fit together they are taken
    as plain words, so that no query is wrong.
    """
    clean = _LONE_SURROGATE.sub(" ", query).replace("\0", " ")
    for expression in _expressions(clean):
        try:
            found = [*_hits(db, _IN_NOTES, expression, limit, in_notes=True)]
            found += _hits(db, _IN_TEXTS, expression, limit, in_notes=False)
        except sqlite3.OperationalError:
            continue
        return tuple(found[:limit])
    return ()


def _expressions(query: str) -> Iterator[str]:
    """Yield the ways to read ``query`` in FTS5's syntax, the one that keeps operators first."""
    tokens = _TOKEN.findall(query)
    if any(token in _OPERATORS or token[0] == '"' or token[-1] == "*" for token in tokens):
        yield " ".join(filter(None, map(_term, tokens)))
    words = [f'"{word}"' for word in query.replace('"', " ").split() if _has_letters(word)]
    if words:
        yield " ".join(words) + "*"


def _term(token: str) -> str:
    """Return one part of a query, quoted unless it is an operator; empty if it holds no word."""
    if token in _OPERATORS:
        return token
    word = token.strip('"*')
    star = "*" if token.endswith("*") else ""
    return f'"{word}"{star}' if _has_letters(word) else ""


def _has_letters(word: str) -> bool:
    return any(map(str.isalnum, word))


def _hits(
    db: Connection, sql: str, expression: str, limit: int, *, in_notes: bool
) -> Iterator[SearchHit]:
    values = {
        "open": _OPEN,
        "close": _CLOSE,
        "tokens": _SNIPPET_TOKENS,
        "expression": expression,
        "limit": limit,
    }
    for row in db.query(sql, values):
        yield _hit(row, in_notes=in_notes)


def _hit(row: Row, *, in_notes: bool) -> SearchHit:
    snippet, marks = _marked(row["snippet"])
    in_text = "text" if marks else "title"
    return SearchHit(
        statement_id=row["id"],
        title=row["title"],
        date=as_date(row["date"]),
        where="notes" if in_notes else in_text,
        snippet=snippet,
        marks=marks,
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
