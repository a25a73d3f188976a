"""A library of 14,000 statements against SQLite alone: listing, searching, opening, starting."""

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from run import load

from briefreader.library.database import Library, open_library
from briefreader.library.listing import Listing, ReviewState, Sort, StatementFilter
from briefreader.library.query import read_query
from briefreader.services.statements.searching import find
from briefreader.ui.app.application import make_application, make_window

COUNT = int(os.environ.get("BRIEFREADER_BENCH_STATEMENTS", "14000"))
TYPED = (
    "climate finance",
    "energy security",
    "joint statement astana",
    '"critical minerals" NOT gas',
)
"""What is typed letter by letter; the first page is searched from the second letter on."""
RUNS = 5
STARTS = 12
BARE_LIST = "SELECT id FROM statements WHERE trashed = 0 ORDER BY date DESC, title, id"
BARE_ROWS = "SELECT id, title, date, parties, language, source FROM statements WHERE id IN ({})"
BARE_ROW = "SELECT * FROM statements WHERE id = ?"
BARE_COMMITMENTS = "SELECT * FROM commitments WHERE statement_id = ? ORDER BY start"
BARE_SEARCH = """
    SELECT s.id, s.title, s.date, snippet(statements_fts, 1, '[', ']', '…', 24)
    FROM statements_fts JOIN statements AS s ON s.id = statements_fts.rowid
    WHERE statements_fts MATCH ? ORDER BY bm25(statements_fts, 4.0, 1.0) LIMIT 50
"""
many = load(Path(__file__).with_name("many_statements.py"))


def figures_of_a_large_library() -> Iterator[str]:
    """Print each figure with its bare-SQLite counterpart and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.db"
        many.fill(path, COUNT)
        yield f"library of {COUNT} statements, {path.stat().st_size / 1e6:.0f} MB"
        with open_library(path) as library:
            bare = sqlite3.connect(path)
            yield from _listing(library, bare)
            yield from _searching(library, bare)
            bare.close()
        yield from _opening(path)
        yield from _starting(Path(folder), path)


def _listing(library: Library, bare: sqlite3.Connection) -> Iterator[str]:
    def first_page() -> None:
        ids = library.statements.listed(Listing())
        library.statements.summaries_of(ids[:100])

    def alone() -> None:
        ids = [str(each) for (each,) in bare.execute(BARE_LIST)]
        bare.execute(BARE_ROWS.format(",".join(ids[:100]))).fetchall()

    plain = _median(alone)
    yield _line("first listing: ids and 100 rows", _median(first_page), plain)
    for name, listing in (
        ("sorted by commitments", Listing(sort=Sort.COMMITMENTS)),
        ("those to review", Listing(filter=StatementFilter(review=ReviewState.TO_REVIEW))),
    ):
        taken = _median(lambda listing=listing: library.statements.listed(listing))
        yield _line(f"listing, {name} (in a worker)", taken, plain)


def _searching(library: Library, bare: sqlite3.Connection) -> Iterator[str]:
    texts, everything, alone = [], [], []
    for typed in TYPED:
        for end in range(2, len(typed) + 1):
            query = typed[:end].strip()
            texts.append(_median(lambda query=query: library.search(query), 1))
            asked = lambda query=query: find(library, query, None, Listing())  # noqa: E731
            everything.append(_median(asked, 1))
            words = read_query(query).expressions[0]
            search = lambda words=words: bare.execute(BARE_SEARCH, [words]).fetchall()  # noqa: E731
            alone.append(_median(search, 1))
    yield _line(
        "search as you type: texts and notes", statistics.median(texts), statistics.median(alone)
    )
    slowest = f", slowest {max(everything) * 1e3:.0f} ms against {max(alone) * 1e3:.0f} ms"
    median = statistics.median(everything)
    yield _line("search as you type: everything", median, statistics.median(alone)) + slowest


def _opening(path: Path) -> Iterator[str]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()
    bare = sqlite3.connect(path)
    with open_library(path) as library:
        window = make_window(library)
        window.show()
        application.processEvents()
        ids = library.statements.listed(Listing())[:: max(1, COUNT // 40)]

        def opened(statement_id: int) -> None:
            window.session.reading.open(statement_id)
            application.processEvents()

        def read(statement_id: int) -> None:
            bare.execute(BARE_ROW, [statement_id]).fetchall()
            bare.execute(BARE_COMMITMENTS, [statement_id]).fetchall()

        taken = [_median(lambda each=each: opened(each), 1) for each in ids]
        plain = [_median(lambda each=each: read(each), 1) for each in ids]
        window.close()
    bare.close()
    line = _line("opening a statement, painted", statistics.median(taken), statistics.median(plain))
    yield f"{line}, slowest {max(taken) * 1e3:.0f} ms"


def _starting(folder: Path, large: Path) -> Iterator[str]:
    small = folder / "small.db"
    many.fill(small, 1)
    starts: dict[Path, list[float]] = {small: [], large: []}
    with _home(folder) as environment:
        # By turns, so that a busy machine slows both.
        for number in range(STARTS + 2):
            for path, taken in starts.items():
                seconds = _start(path, environment)
                if number >= 2:
                    taken.append(seconds)
    few, all_of_them = (statistics.median(starts[each]) for each in (small, large))
    yield _line("start to painted text, against one statement", all_of_them, few)


@contextmanager
def _home(folder: Path) -> Iterator[dict[str, str]]:
    kinds = ("CONFIG", "DATA", "CACHE", "STATE")
    folders = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in kinds}
    yield os.environ | folders | {"BRIEFREADER_EXIT_ONCE_PAINTED": "1"}


def _start(path: Path, environment: dict[str, str]) -> float:
    command = [sys.executable, "-m", "briefreader", "--library", str(path)]
    start = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return time.perf_counter() - start


def _median(work: Callable[[], object], runs: int = RUNS) -> float:
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def _line(what: str, ours: float, bare: float) -> str:
    return f"{ours * 1e3:10.2f} ms  {bare * 1e3:10.2f} ms bare  ratio {ours / bare:5.2f}  {what}"
