"""The app is killed while it imports a folder, as when a laptop's battery ends."""

import os
import random
import signal
import sqlite3
import subprocess
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from briefreader.library.database import open_library

KILLS = 50
KILLS_EACH = 2
FILES = 300
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


def test_fifty_kills_leave_whole_statements_only(
    executable: Path, environment: dict[str, str], folder: Path, tmp_path: Path
) -> None:
    """After each the library is sound; importing again completes it without duplicates."""
    command = [executable, "import", folder, "--library"]
    reference = tmp_path / "reference.db"
    started = time.monotonic()
    subprocess.run([*command, reference], env=environment, check=True, capture_output=True)
    longest = time.monotonic() - started
    complete = whole(reference)
    assert len(complete) == FILES
    chance = random.Random(50)  # noqa: S311 - moments, not secrets
    sizes: Counter[int] = Counter()
    for number in range(KILLS):
        library = tmp_path / f"{number // KILLS_EACH}.db"
        kill_after(chance.uniform(0, longest), [*command, library], environment)
        if library.exists():
            with open_library(library) as opened:
                assert opened.problems() == ()
            found = whole(library)
            assert found.items() <= complete.items()
            sizes[len(found)] += 1
    assert len(sizes) > 3, "the moments were not spread over the import"
    for library in tmp_path.glob("[0-9]*.db"):
        subprocess.run([*command, library], env=environment, check=True, capture_output=True)
        assert whole(library) == complete


def kill_after(seconds: float, command: list[Any], environment: dict[str, str]) -> None:
    """Start a program and kill it after so long, with no chance to tidy up."""
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
