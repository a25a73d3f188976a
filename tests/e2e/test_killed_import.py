"""The app is killed while it imports a folder, as when a laptop's battery ends."""

import random
import sqlite3
import subprocess
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from briefreader.library.database import open_library
from briefreader.services.importing.document_reading import setup_of
from briefreader.services.importing.importer import import_paths
from briefreader.services.importing.reading_pool import ReadingPool

KILLS = 6
LIBRARIES = 2
FILES = 300
LONGEST_BATCH_SECONDS = 0.25
"""An import stores what it has read at least so often."""
TEXT = (
    "Joint Statement {number}\n\nJapan and Chad agreed to build bridge {number} by 2030. They will"
    " share data on rivers.\n\n1. Chad will plant {number} trees.\n\nThey will meet again."
)
Whole = dict[str, tuple[Any, ...]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of statements."""
    made = tmp_path_factory.mktemp("statements")
    for number in range(FILES):
        text = TEXT.format(number=number)
        (made / f"{number:03}.md").write_text(text, encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def complete(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Whole:
    """Return what an import that nothing stopped brings in."""
    path = tmp_path_factory.mktemp("complete") / "library.db"
    with open_library(path) as library, ReadingPool(setup_of(library)) as pool:
        list(import_paths(library, [folder], pool.read))
    found = whole(path)
    assert len(found) == FILES
    return found


def whole(library: Path) -> Whole:
    """Return, for each statement by its digest, all that belongs to it."""
    connection = sqlite3.connect(library)
    statements = connection.execute("SELECT id, digest, title, text FROM statements").fetchall()
    queries = (
        "SELECT name, content FROM originals WHERE statement_id = ?",
        'SELECT number, start, "end" FROM paragraphs WHERE statement_id = ? ORDER BY number',
        "SELECT quote, strength, due_by FROM commitments WHERE statement_id = ? ORDER BY start, id",
        "SELECT count(*) FROM commitment_actors JOIN commitments ON id = commitment_id "
        "WHERE statement_id = ?",
    )
    found = {
        digest: (title, text, *(connection.execute(sql, [number]).fetchall() for sql in queries))
        for number, digest, title, text in statements
    }
    connection.close()
    assert len(found) == len(statements)
    return found


@pytest.mark.parametrize("seed", [50, 51])
def test_kills_leave_whole_statements_only(
    executable: Path,
    environment: dict[str, str],
    folder: Path,
    complete: Whole,
    tmp_path: Path,
    seed: int,
) -> None:
    """After each the library is sound; importing again completes it without duplicates."""
    command = [executable, "import", folder, "--library"]
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    sizes: Counter[int] = Counter()
    for number in range(KILLS):
        library = tmp_path / f"{number % LIBRARIES}.db"
        part = range(number * FILES // KILLS, (number + 1) * FILES // KILLS)
        moment = (chance.choice(part), chance.uniform(0, LONGEST_BATCH_SECONDS))
        kill_after(*moment, [*command, library], environment)
        if library.exists():
            with open_library(library) as opened:
                assert opened.problems() == ()
            found = whole(library)
            assert found.items() <= complete.items()
            sizes[len(found)] += 1
    assert len(sizes) > 2, "the moments were not spread over the import"
    for library in tmp_path.glob("[0-9]*.db"):
        subprocess.run([*command, library], env=environment, check=True, capture_output=True)
        assert whole(library) == complete


def kill_after(lines: int, seconds: float, command: list[Any], environment: dict[str, str]) -> None:
    """Start a program and kill it so long after so many lines, with no chance to tidy up.

    Lines and not the clock, by which a loaded machine would be killed before it has begun.
    """
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        for _ in range(lines):
            process.stdout.readline()
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
        process.kill()
