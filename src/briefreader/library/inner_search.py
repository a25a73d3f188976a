"""Search for words within words, in scripts that FTS5's tokenizer does not take apart.

Chinese, Japanese, Thai, Lao, Burmese and Khmer put no spaces between words; at the vowel signs of
Arabic and the points of Hebrew the tokenizer ends a word. Words of these are looked for in the
texts themselves, folded as by ``text/search_folding.py``.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from briefreader.library.connection import Connection
from briefreader.library.listing import Listing, SearchScope, ids_query
from briefreader.text.search_folding import FoldedText, fold_for_search
from briefreader.text.span import Span

_LETTERS = re.compile(
    "[\u0590-\u08ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
    "\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefc\uff66-\uff9f\U00020000-\U0003ffff]"
)
_SYNTAX = re.compile(r"[()]|\b(?:AND|OR|NOT)\b")
_BEFORE, _AFTER = 60, 140

_TEXTS = {
    SearchScope.TEXTS: """
        SELECT s.id, s.title, s.date, 0 AS record_id, s.text AS body FROM statements AS s
        WHERE s.id IN ({listed}) ORDER BY s.id DESC
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
        WHERE c.review != 'dismissed' AND c.statement_id IN ({listed}) ORDER BY c.id DESC
    """,
}
_COMMITMENTS = "SELECT id, quote || char(10) || evidence FROM commitments"


def inner_words(typed: str) -> tuple[str, ...]:
    """Return the folded words and "phrases" of ``typed`` if they are to be looked for in texts.

    Nothing if no letter of these scripts is in them, or if they are joined by operators.
    """
    if not _LETTERS.search(typed) or _SYNTAX.search(typed):
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
    yield from islice(_rows(db, _TEXTS[scope].format(listed=listed), chosen, words, scope), limit)


def commitments_with(db: Connection, words: Sequence[str]) -> Iterator[int]:
    """Yield the ids of the commitments whose words and evidence hold all of ``words``.

    Raises sqlite3.OperationalError if the search was stopped.
    """
    for commitment_id, body in db.execute(_COMMITMENTS):
        if _holds(body, words):
            yield commitment_id


def _rows(
    db: Connection, sql: str, chosen: Sequence[object], words: Sequence[str], scope: SearchScope
) -> Iterator[dict[str, object]]:
    for row in db.query(sql, list(chosen)):
        title, body = row["title"], row["body"]
        searched = f"{title}\n{body}" if scope is SearchScope.TEXTS else body
        if not _holds(searched, words):
            continue
        marked = _marked(title, _places(title, words)) if scope is SearchScope.TEXTS else title
        snippet = _snippet(body, _places(body, words))
        yield {
            "id": row["id"],
            "title": marked,
            "date": row["date"],
            "record_id": row["record_id"],
            "snippet": snippet,
        }


def _holds(text: str, words: Sequence[str]) -> bool:
    if not _LETTERS.search(text):
        return False
    folded = fold_for_search(text)
    return all(word in folded for word in words)


def _places(text: str, words: Sequence[str]) -> list[Span]:
    """Return where ``words`` stand in ``text``, in order and apart from each other."""
    folded = FoldedText(text)
    # A word that begins another one stands behind it.
    pattern = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    found = re.finditer(pattern, folded.text)
    return [folded.span(*each.span()) for each in found]


def _snippet(text: str, places: Sequence[Span]) -> str:
    """Return the text around the first of ``places``, with all marked that stand there."""
    first = places[0].start if places else 0
    start = max(0, first - _BEFORE)
    end = min(len(text), max(first + _AFTER, places[0].end if places else 0))
    shown = [Span(p.start - start, p.end - start) for p in places if p.end <= end]
    cut = _marked(text[start:end], shown)
    return f"{'…' if start else ''}{cut}{'…' if end < len(text) else ''}"


def _marked(text: str, places: Sequence[Span]) -> str:
    parts, last = [], 0
    for place in places:
        parts += [text[last : place.start], "\x02", text[place.start : place.end], "\x03"]
        last = place.end
    return "".join((*parts, text[last:]))
