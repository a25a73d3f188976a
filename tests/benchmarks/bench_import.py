"""A folder of 14,000 files against SQLite alone: how many a second, and how much memory."""

import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from run import load

COUNT = int(os.environ.get("BRIEFREADER_BENCH_STATEMENTS", "14000"))
many = load(Path(__file__).with_name("many_statements.py"))


def figures_of_an_import() -> Iterator[str]:
    """Print how long `briefreader import` takes, and how long the rows that it wrote take alone."""
    with tempfile.TemporaryDirectory() as name:
        folder, library = Path(name) / "in", Path(name) / "library.db"
        folder.mkdir()
        size = sum(_write(folder, made) for made in many.statements(COUNT))
        yield f"folder of {COUNT} Markdown files, {size / 1e6:.0f} MB"
        first = _import(folder, library)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        alone = _rows_alone(library, Path(name) / "bare.db")
        yield (
            f"import: {first:.1f} s, {COUNT / first:.0f} files a second; the same rows and index "
            f"by SQLite alone: {alone:.1f} s; ratio {first / alone:.1f}"
        )
        yield f"most memory of one process: {peak:.0f} MB"
        again = _import(folder, library)
        yield f"the same folder again: {again:.1f} s, {COUNT / again:.0f} files a second"


def _write(folder: Path, made: many.Made) -> int:  # type: ignore[name-defined]
    head = f"---\ntitle: {made.title!r}\ndate: {made.day or ''}\n---\n\n"
    return (folder / f"{made.number:05}.md").write_text(f"{head}{made.text}\n", "utf-8")


def _import(folder: Path, library: Path) -> float:
    command = [sys.executable, "-m", "briefreader", "import", str(folder), "--library"]
    start = time.perf_counter()
    subprocess.run([*command, str(library)], check=True, capture_output=True)
    return time.perf_counter() - start


def _rows_alone(library: Path, bare: Path) -> float:
    """Return how long the library's tables, with their triggers, take to fill in one go."""
    connection = sqlite3.connect(bare)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("ATTACH ? AS made", [str(library)])
    schema = connection.execute(
        "SELECT name, sql FROM made.sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'"
        " AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' ORDER BY type = 'trigger'"
    ).fetchall()
    tables = [name for name, sql in schema if sql.startswith("CREATE TABLE")]
    for _name, sql in schema:
        connection.execute(sql)
    start = time.perf_counter()
    with connection:
        for table in tables:
            # Names come from our own schema.
            connection.execute(f"INSERT INTO main.{table} SELECT * FROM made.{table}")  # noqa: S608
    seconds = time.perf_counter() - start
    connection.close()
    return seconds
