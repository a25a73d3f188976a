"""Importing a folder of files, beside SQLite taking in the same rows and index alone."""

import itertools
import subprocess
import sys
import tempfile
from pathlib import Path

import bare_sql
import many_statements
from harness import FULL, Comparison, Effort, Told

from briefreader.documents.reader import read_document

PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, capture_output=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
"""Tells the most memory of a command's processes; a process inherits the peak of who starts it."""


def compare_folder(effort: Effort) -> Told:
    """Import a folder of Markdown files into a new library, then once more."""
    few = 3 if effort is FULL else 2
    with tempfile.TemporaryDirectory() as name:
        folder, first = Path(name) / "in", Path(name) / "first.db"
        folder.mkdir()
        files = [_write(folder, made) for made in many_statements.statements(effort.files)]
        command = [sys.executable, "-c", PEAK, *_command(folder, first)]
        peak = int(subprocess.run(command, check=True, capture_output=True).stdout) / 1024
        numbers = itertools.count()
        yield Comparison(
            what=f"briefreader import of {effort.files:,} files",
            ours=lambda: _import(folder, Path(name) / f"ours{next(numbers)}.db"),
            beside="the same rows by bare SQL, with index",
            yardstick=lambda: _rows_alone(first, Path(name) / f"bare{next(numbers)}.db"),
            most=few,
            warm_ups=0,
            amount=effort.files,
            unit="files",
        )
        yield Comparison(
            what="the same folder again",
            ours=lambda: _import(folder, first),
            beside="each file read by its reader alone",
            yardstick=lambda: [read_document(file) for file in files],
            most=few,
            warm_ups=0,
        )
        yield f"Most memory of one process at the import: {peak:.0f} MB."


def _write(folder: Path, made: many_statements.Made) -> Path:
    head = f"---\ntitle: {made.title!r}\ndate: {made.day or ''}\n---\n\n"
    file = folder / f"{made.number:05}.md"
    file.write_text(f"{head}{made.text}\n", "utf-8")
    return file


def _import(folder: Path, library: Path) -> None:
    subprocess.run(_command(folder, library), check=True, capture_output=True)


def _command(folder: Path, library: Path) -> list[str]:
    command = [sys.executable, "-m", "briefreader", "import", str(folder), "--library"]
    return [*command, str(library)]


def _rows_alone(library: Path, bare: Path) -> None:
    """Make the library's tables, with their triggers, and fill them in one go."""
    connection = bare_sql.connect(bare)
    connection.execute("PRAGMA foreign_keys = OFF")  # the tables come in the order of their names
    connection.execute("ATTACH ? AS made", [str(library)])
    schema = connection.execute(
        "SELECT name, sql FROM made.sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'"
        " AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' ORDER BY type = 'trigger'"
    ).fetchall()
    for _, sql in schema:
        connection.execute(sql)
    with connection:
        for name, sql in schema:
            if sql.startswith("CREATE TABLE"):
                # Names come from our own schema.
                connection.execute(f"INSERT INTO main.{name} SELECT * FROM made.{name}")  # noqa: S608
    connection.close()
