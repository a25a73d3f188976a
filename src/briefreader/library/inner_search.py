"""Search for words within words, in scripts that FTS5's tokenizer does not take apart.

The pairs of letters of a word (``bigram_index.py``) tell where it may be; there it is looked for in
the text itself, folded as by ``text/search_folding.py``.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from briefreader.library.bigram_index import CANDIDATES, expression
from briefreader.library.connection import Connection
from briefreader.library.listing import Listing, SearchScope, ids_query
from briefreader.text.bigrams import has_letters
from briefreader.text.search_folding import FoldedText, fold_for_search
from briefreader.text.span import Span

_SYNTAX = re.compile(r"[()]|\b(?:AND|OR|NOT)\b")
_BEFORE, _AFTER = 60, 140

_TEXTS = {
    SearchScope.TEXTS: """
        SELECT s.id, s.title, s.date, 0 AS record_id, s.text AS body FROM statements AS s
        WHERE s.id IN ({listed}) AND s.id IN ({candidates}) ORDER BY s.id DESC
    """,
    SearchScope.NOTES: """
        SELECT s.id, s.title, s.date, a.id AS record_id, a.note AS body
        FROM annotations AS a JOIN statements AS s ON s.id = a.statement_id
        WHERE a.statement_id IN ({listed}) ORDER BY a.id DESC
    """,
    SearchScope.COMMITMENTS: """
        SELECT s.id, s.title, s.date, c.id AS record_id,
            c.quote || char(10) || c.evidence AS body
        FROM commitments AS c JOIN statements AS s ON s.id = c.statement_id
        WHERE c.review != 'dismissed' AND c.statement_id IN ({listed})
            AND (c.statement_id IN ({candidates}) OR c.id IN ({followed}))
        ORDER BY c.id DESC
    """,
}
_COMMITMENTS = """
    SELECT id, quote || char(10) || evidence FROM commitments
    WHERE statement_id IN ({candidates}) OR id IN ({followed})
"""
_EVERY_STATEMENT = "SELECT id FROM statements"
# What shows their status are words of people's own, which need not be the statement's.
_FOLLOWED = "SELECT id FROM commitments WHERE evidence != ''"


def inner_words(typed: str) -> tuple[str, ...]:
    """Return the folded words and "phrases" of ``typed`` if they are to be looked for in texts.

    Nothing if no letter of these scripts is in them, or if they are joined by operators.
    """
    if not has_letters(typed) or _SYNTAX.search(typed):
        return ()
    parts = re.findall(r'"([^"]+)"|([^\s"]+)', typed)
    folded = (fold_for_search(phrase or word).strip(" *") for phrase, word in parts)
    return tuple(each for each in folded if any(map(str.isalnum, each)))


def find_inner(
    db: Connection, words: Sequence[str], limit: int, scope: SearchScope, among: Listing
) -> Iterator[dict[str, object]]:
    """Yield at most ``limit`` hits that hold all of ``words``, what was added last first.

    As rows of ``search.py``: between the signs 2 and 3 stands what was found. Raises
    sqlite3.OperationalError if the search was stopped.
    """
    listed, chosen = ids_query(among, ordered=False)
    candidates, pairs = _candidates(words)
    sql = _TEXTS[scope].format(listed=listed, candidates=candidates, followed=_FOLLOWED)
    asked = [*chosen, *([] if scope is SearchScope.NOTES else pairs)]
    yield from islice(_rows(db, sql, asked, words, scope), limit)


def commitments_with(db: Connection, words: Sequence[str]) -> Iterator[int]:
    """Yield the ids of the commitments whose words and evidence hold all of ``words``.

    Raises sqlite3.OperationalError if the search was stopped.
    """
    candidates, pairs = _candidates(words)
    sql = _COMMITMENTS.format(candidates=candidates, followed=_FOLLOWED)
    for commitment_id, body in db.execute(sql, pairs):
        if _holds(body, words):
            yield commitment_id


def _candidates(words: Sequence[str]) -> tuple[str, list[str]]:
    """Return SQL for the statements that may hold all of ``words``, with its parameters."""
    pairs = expression(words)
    return (CANDIDATES, [pairs]) if pairs else (_EVERY_STATEMENT, [])


def _rows(
    db: Connection, sql: str, asked: Sequence[object], words: Sequence[str], scope: SearchScope
) -> Iterator[dict[str, object]]:
    in_title = scope is SearchScope.TEXTS
    for row in db.query(sql, list(asked)):
        title, body = row["title"], row["body"]
        if _holds(f"{title}\n{body}" if in_title else body, words):
            yield {
                "id": row["id"],
                "title": _marked(title, _places(title, words)) if in_title else title,
                "date": row["date"],
                "record_id": row["record_id"],
                "snippet": _snippet(body, words),
            }


def _holds(text: str, words: Sequence[str]) -> bool:
    if not has_letters(text):
        return False
    # Most texts have most words as they are folded: so it can be told without folding them.
    others = [word for word in words if word not in text]
    folded = fold_for_search(text) if others else ""
    return all(word in folded for word in others)


def _places(text: str, words: Sequence[str]) -> list[Span]:
    """Return where ``words`` stand in ``text``, in order and apart from each other."""
    folded = FoldedText(text)
    return [folded.span(*each.span()) for each in re.finditer(_any_of(words), folded.text)]


def _any_of(words: Sequence[str]) -> str:
    # A word that begins another one stands behind it.
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def _snippet(text: str, words: Sequence[str]) -> str:
    """Return the text around the first of ``words``, with all marked that stand there."""
    first = _first(text, words)
    start = max(0, first.start - _BEFORE)
    end = min(len(text), max(first.start + _AFTER, first.end))
    cut = text[start:end]
    marked = _marked(cut, _places(cut, words))
    return f"{'…' if start else ''}{marked}{'…' if end < len(text) else ''}"


def _first(text: str, words: Sequence[str]) -> Span:
    """Return where the first of ``words`` stands, or an empty span at the start if none does.

    Of words that stand there as they are folded, the first; only without any it is folded.
    """
    found = re.search(_any_of(words), text)
    if found is not None:
        return Span(*found.span())
    folded = FoldedText(text)
    found = re.search(_any_of(words), folded.text)
    return Span(0, 0) if found is None else folded.span(*found.span())


def _marked(text: str, places: Sequence[Span]) -> str:
    parts, last = [], 0
    for place in places:
        parts += [text[last : place.start], "\x02", text[place.start : place.end], "\x03"]
        last = place.end
    return "".join((*parts, text[last:]))
