"""Commands on a library that another machine, or another program here, has open."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefreader import shipped
from briefreader.library.database import open_library
from briefreader.services.lock_holder import Holder
from briefreader.services.processes import own_mark

Run = Callable[..., Any]


@pytest.fixture
def library(run: Run, tmp_path: Path) -> Path:
    """Return a library with the sample in it."""
    path = tmp_path / "library.db"
    assert run("import", shipped.sample(), "--library", path).code == 0
    return path


def lock(library: Path, process: str) -> Path:
    """Write a lock of ``process``; returns its file."""
    made = library.with_name("library.db.lock")
    here = Holder.own()
    holder = here._replace(user="ann", host="desk", process=process)
    made.write_text(json.dumps(holder._asdict()))
    return made


def test_what_another_machine_has_open_is_not_written(
    run: Run, library: Path, tmp_path: Path
) -> None:
    """It says who has it open and where, and nothing has changed."""
    file = tmp_path / "talks.txt"
    file.write_text("Joint statement\n\nJapan and Chad will build it by May 2027.\n")
    backup = tmp_path / "backup.db"
    assert run("backup", "--library", library, "-o", backup).code == 0
    held = lock(library, "00000000-12")
    before = library.read_bytes()
    for command in (("import", file, "--library", library), ("restore", backup, "-o", library)):
        result = run(*command)
        assert result.code == 1
        assert "ann" in result.err
        assert "desk" in result.err
        assert len(result.err.splitlines()) == 1
    assert library.read_bytes() == before
    assert held.exists()


def test_it_can_always_be_read(run: Run, library: Path, tmp_path: Path) -> None:
    """By each command that reads, and no file comes beside it."""
    lock(library, "00000000-12")
    before = {each.name: each.read_bytes() for each in library.parent.iterdir()}
    for command in (("list",), ("commitments",), ("search", "water"), ("check",)):
        result = run(*command, "--library", library)
        assert result.code == 0, result.err
        assert result.out
    assert {each.name: each.read_bytes() for each in library.parent.iterdir()} == before
    assert run("backup", "--library", library, "-o", tmp_path / "copy.db").code == 0
    with open_library(tmp_path / "copy.db") as copy:
        assert len(copy.statements.summaries()) == 1


def test_another_program_here_keeps_nobody_out(run: Run, library: Path, tmp_path: Path) -> None:
    """As SQLite lets both write in turn; its lock is left as it is."""
    file = tmp_path / "talks.txt"
    file.write_text("Joint statement\n\nJapan and Chad will build it by May 2027.\n")
    with subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE
    ) as other:
        held = lock(library, f"{own_mark().partition('-')[0]}-{other.pid}")
        assert run("import", file, "--library", library).code == 0
        assert held.exists()
        other.kill()
    assert run("import", file, "--library", library).code == 0
    assert not held.exists()


def test_a_foreign_log_is_told_of(run: Run, library: Path) -> None:
    """By the first command that meets it."""
    library.with_name("library.db-wal").write_bytes(os.urandom(100))
    result = run("list", "--library", library)
    assert result.code == 0
    assert "library.db-wal foreign 1" in result.err
    assert library.with_name("library.db-wal foreign 1").exists()
