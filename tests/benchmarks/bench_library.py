"""A large library beside bare SQL on a copy of its file, with the same tables and settings."""

import itertools
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import bare_sql
import many_statements
from harness import Comparison, Effort, Told
from many_statements import Row, row_of

from briefreader.library.bigram_index import index_waiting
from briefreader.library.database import Library, open_library
from briefreader.library.listing import Listing, ReviewState, Sort, StatementFilter
from briefreader.library.query import read_query
from briefreader.library.records import Commitment, Statement
from briefreader.services.changes import apply_change
from briefreader.services.review import review
from briefreader.services.statements.searching import find
from briefreader.text.search_folding import fold_for_search

TYPED = (
    "climate finance",
    "energy security",
    "joint statement astana",
    '"critical minerals" NOT gas',
)
"""What is typed letter by letter; the first page is searched from the second letter on."""
IN_LETTERS = ("climate", "finance", "climate change", "critical minerals", "zanzibar", "the")
"""What is typed as Chinese letters: frequent, rare, in no text, and in each."""
NEW = 500
"""How many statements may be added."""
KEPT = "review != 'dismissed'"
IDS = "SELECT id FROM statements WHERE trashed = 0 ORDER BY date DESC, title, id"
IDS_BY_NUMBER = f"""
    SELECT s.id FROM statements s LEFT JOIN (
        SELECT statement_id, count(*) AS number FROM commitments WHERE {KEPT} GROUP BY statement_id
    ) c ON c.statement_id = s.id WHERE trashed = 0 ORDER BY number DESC, date DESC, title, s.id
"""  # noqa: S608 - of our own
IDS_TO_REVIEW = """
    SELECT id FROM statements WHERE trashed = 0 AND id IN (
        SELECT statement_id FROM commitments WHERE review = 'unreviewed'
    ) ORDER BY date DESC, title, id
"""
ROWS = f"""
    SELECT id, title, date, parties, language, source, place, kind, trashed,
        (SELECT count(*) FROM commitments c WHERE c.statement_id = s.id AND {KEPT}),
        (SELECT json_group_array(tag) FROM statement_tags t WHERE t.statement_id = s.id)
    FROM statements s WHERE id IN ({{}})
"""  # noqa: S608 - of our own
SEARCH = """
    SELECT s.id, s.title, s.date, snippet(statements_fts, 1, '[', ']', '…', 24)
    FROM statements_fts JOIN statements s ON s.id = statements_fts.rowid
    WHERE statements_fts MATCH ? AND rank MATCH 'bm25(4.0, 1.0)' ORDER BY rank LIMIT 50
"""
SEARCH_COMMITMENTS = f"""
    SELECT s.id, s.title, s.date, c.id, snippet(commitments_fts, -1, '[', ']', '…', 24)
    FROM commitments_fts JOIN commitments c ON c.id = commitments_fts.rowid
    JOIN statements s ON s.id = c.statement_id
    WHERE commitments_fts MATCH ? AND {KEPT} ORDER BY rank LIMIT 5
"""  # noqa: S608 - of our own
SEARCH_NOTES = """
    SELECT s.id, s.title, s.date, a.id, snippet(annotations_fts, 0, '[', ']', '…', 24)
    FROM annotations_fts JOIN annotations a ON a.id = annotations_fts.rowid
    JOIN statements s ON s.id = a.statement_id
    WHERE annotations_fts MATCH ? ORDER BY rank LIMIT 10
"""
OF_THEME = f"""
    SELECT c.*, (SELECT json_group_array(name) FROM commitment_actors WHERE commitment_id = c.id),
        (SELECT json_group_array(theme) FROM commitment_themes WHERE commitment_id = c.id)
    FROM commitments c JOIN commitment_themes t ON t.commitment_id = c.id
    JOIN statements s ON s.id = c.statement_id
    WHERE t.theme = ? AND {KEPT} AND NOT s.trashed ORDER BY c.statement_id, start
"""  # noqa: S608 - of our own
OF_STATEMENT = """
    SELECT c.*, (SELECT json_group_array(name) FROM commitment_actors WHERE commitment_id = c.id),
        (SELECT json_group_array(theme) FROM commitment_themes WHERE commitment_id = c.id)
    FROM commitments c WHERE statement_id = ? ORDER BY start
"""
DECIDE = "UPDATE commitments SET review = ? WHERE id = ?"


def compare_lists(effort: Effort) -> Told:
    """List statements, and their commitments."""
    with _both(effort) as (library, bare):

        def first_page() -> None:
            ids = library.statements.listed(Listing())
            library.statements.summaries_of(ids[:100])

        def bare_page() -> None:
            ids = [str(each) for (each,) in bare.execute(IDS)]
            bare.execute(ROWS.format(",".join(ids[:100]))).fetchall()

        def bare_list(sql: str) -> object:
            return [each for (each,) in bare.execute(sql)]

        yield Comparison(
            what=f"first page of {effort.statements:,} statements",
            ours=first_page,
            beside="the same columns in bare SQL",
            yardstick=bare_page,
        )
        by_number = Listing(sort=Sort.COMMITMENTS)
        yield Comparison(
            what="all ids, sorted by commitments",
            ours=lambda: library.statements.listed(by_number),
            beside="the same ids in bare SQL",
            yardstick=lambda: bare_list(IDS_BY_NUMBER),
        )
        to_review = Listing(filter=StatementFilter(review=ReviewState.TO_REVIEW))
        yield Comparison(
            what="ids of those to review",
            ours=lambda: library.statements.listed(to_review),
            beside="the same ids in bare SQL",
            yardstick=lambda: bare_list(IDS_TO_REVIEW),
        )
        yield Comparison(
            what="all commitments of a theme",
            ours=lambda: library.commitments.find(theme="energy"),
            beside="the same rows in bare SQL",
            yardstick=lambda: bare.execute(OF_THEME, ["energy"]).fetchall(),
        )
        yield Comparison(
            what="commitments of a statement",
            ours=library.commitments.of_statement,
            beside="the same rows in bare SQL",
            yardstick=lambda one: bare.execute(OF_STATEMENT, [one]).fetchall(),
            given=[(each,) for each in range(1, effort.statements)],
        )


def compare_search(effort: Effort) -> Told:
    """Search as one types: texts alone, and everything."""
    with _both(effort) as (library, bare):
        typed = [
            (query,)
            for words in TYPED
            for query in dict.fromkeys(words[:end].strip() for end in range(2, len(words) + 1))
        ]

        def bare_search(query: str, *sqls: str) -> None:
            words = read_query(query).expressions[0]
            for sql in sqls:
                bare.execute(sql, [words]).fetchall()

        for what, ours, sqls in (
            ("search as you type: titles and texts", library.search, (SEARCH_NOTES, SEARCH)),
            (
                "search as you type: everything",
                lambda query: find(library, query, None, Listing()),
                (SEARCH_NOTES, SEARCH_COMMITMENTS, SEARCH),
            ),
        ):
            yield Comparison(
                what=what,
                ours=ours,
                beside="the same FTS5 queries in bare SQL",
                yardstick=lambda query, sqls=sqls: bare_search(query, *sqls),
                given=typed,
                least=len(typed),
            )


def compare_inner_search(effort: Effort) -> Told:
    """Search for words of scripts without spaces, where none has such letters and where all do."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "chinese.db"
        open_library(path).close()
        with closing(sqlite3.connect(path)) as connection, connection:
            made = many_statements.statements(effort.statements, commitments=0)
            for each in made:
                text = many_statements.in_chinese_letters(each.text)
                many_statements.insert_statement(connection, row_of(replace(each, text=text)))
            before = _pages(connection)
            index_waiting(connection)
            told = f"{(_pages(connection) - before) / before:.0%} of its file"
        typed = [many_statements.in_chinese_letters(words) for words in IN_LETTERS]
        for what, copied in (
            (
                "words of Chinese letters among English texts",
                many_statements.filled(effort.statements),
            ),
            (f"words of Chinese letters in texts of such, index {told}", path),
        ):
            copy = Path(folder) / "bare.db"
            shutil.copyfile(copied, copy)
            with open_library(copy) as library, closing(bare_sql.connect(copy)) as bare:
                yield Comparison(
                    what=what,
                    ours=library.search,
                    beside="each text folded and looked through",
                    yardstick=lambda query, bare=bare: [
                        number
                        for number, text in bare.execute("SELECT id, text FROM statements")
                        if query in fold_for_search(text)
                    ],
                    given=[(each,) for each in typed],
                    least=len(typed),
                )


def _pages(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA page_count").fetchone()[0])


def compare_changes(effort: Effort) -> Told:
    """Decide about commitments and add statements, each in a transaction."""
    with _both(effort) as (library, bare):
        commitments = library.commitments.of_ids(range(1, effort.statements))
        decisions = itertools.cycle((review.confirm, review.dismiss))
        words = itertools.cycle(("confirmed", "dismissed"))

        def bare_decision(one: Commitment) -> None:
            with bare:
                bare.execute(DECIDE, [next(words), one.id])

        yield Comparison(
            what="a decision about a commitment",
            ours=lambda one: apply_change(library, next(decisions)(one)),
            beside="a bare UPDATE, committed",
            yardstick=bare_decision,
            given=[(each,) for each in commitments],
        )
        yield _insertion(library, bare, effort)


def _insertion(library: Library, bare: sqlite3.Connection, effort: Effort) -> Comparison:
    template = library.statements.get(1)
    new = []
    for each in many_statements.statements(min(NEW, effort.statements), seed=6):
        row = row_of(replace(each, number=effort.statements + each.number))
        new.append((replace(template, id=0, **_columns(each)), row))

    def put(statement: Statement, row: Row) -> None:
        with library.transaction():
            library.statements.put(statement)

    def insert(statement: Statement, row: Row) -> None:
        with bare:
            many_statements.insert_statement(bare, row)

    return Comparison(
        what="a new statement with its paragraphs",
        ours=put,
        beside="INSERTs of the same rows, committed",
        yardstick=insert,
        given=new,
        most=len(new) - 1,
    )


def _columns(made: many_statements.Made) -> dict[str, Any]:
    return {
        "title": made.title,
        "parties": made.parties,
        "text": made.text,
        "digest": sha256(made.text.encode()).hexdigest(),
    }


@contextmanager
def _both(effort: Effort) -> Iterator[tuple[Library, sqlite3.Connection]]:
    """Open a library of many statements, and a copy of it as bare SQLite sets it up."""
    with tempfile.TemporaryDirectory() as folder:
        path, copy = Path(folder) / "library.db", Path(folder) / "bare.db"
        shutil.copyfile(many_statements.filled(effort.statements), path)
        shutil.copyfile(path, copy)
        with open_library(path) as library, closing(bare_sql.connect(copy)) as bare:
            yield library, bare
