"""`briefreader restore`: a library comes back, and the one that stood there is not lost."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from briefreader.library import restoration
from briefreader.library.version import APPLICATION_ID

Dump = Callable[[Path], dict[str, list[Any]]]
Run = Callable[..., Any]


@pytest.fixture(params=["copy.db", "archive.zip"])
def backup(request: pytest.FixtureRequest, run: Run, database: Path, tmp_path: Path) -> Path:
    """Return a backup of the library as it is, as a copy and as an archive."""
    path = tmp_path / "backups" / request.param
    path.parent.mkdir()
    assert run("backup", "--library", database, "-o", path).code == 0
    return path


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Yield a connection as another Briefreader has one: what it writes stays in the log."""
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("PRAGMA wal_autocheckpoint = 0")
        yield other


def retitle(other: sqlite3.Connection, title: str) -> None:
    """Change the title of every statement."""
    other.execute("UPDATE statements SET title = ?", [title])
    other.commit()


def copied_with_log(database: Path, folder: Path) -> Path:
    """Return a copy of the library in ``folder`` whose last change is in its log alone."""
    folder.mkdir()
    copied = folder / "library.db"
    with opened(database) as other:
        retitle(other, "In the log only")
        for end in ("", "-wal"):
            shutil.copy(f"{database}{end}", f"{copied}{end}")
    return copied


def titles(path: Path) -> list[str]:
    """Return the titles that the library holds."""
    with closing(sqlite3.connect(path)) as db:
        return [title for (title,) in db.execute("SELECT title FROM statements")]


def files(folder: Path) -> dict[str, bytes]:
    """Return the files in ``folder`` with their content, but what SQLite shares among processes."""
    return {
        each.name: each.read_bytes()
        for each in sorted(folder.iterdir())
        if each.is_file() and not each.name.endswith("-shm")
    }


def kept_path(database: Path) -> Path:
    """Return where the library that stood there is kept."""
    return database.with_name("library before restore.db")


def test_a_library_that_is_open_is_replaced_and_kept(
    run: Run, database: Path, backup: Path, dump_of: Dump
) -> None:
    """Its last changes, in its log alone, are in what is kept; who has it open goes on."""
    before = dump_of(database)
    with opened(database) as other:
        retitle(other, "Changed since the backup")
        assert b"Changed since the backup" not in database.read_bytes()
        result = run("restore", backup, "-o", database)
        assert (result.code, result.err) == (0, "")
        assert other.execute("SELECT title FROM statements").fetchone() != (
            "Changed since the backup",
        )
    kept = kept_path(database)
    assert result.out.splitlines() == [
        f"{database}: restored",
        f"{database}: what was there is kept as {kept}",
    ]
    assert dump_of(database) == before
    assert titles(kept) == ["Changed since the backup"]
    for path in (database, kept):
        assert run("check", "--library", path).out == f"{path}: sound\n"


def test_a_log_left_by_a_killed_program_is_kept(
    run: Run, database: Path, backup: Path, tmp_path: Path, dump_of: Dump
) -> None:
    """What it had not yet written to the library itself is in what is kept, nowhere else."""
    before = dump_of(database)
    crashed = copied_with_log(database, tmp_path / "crashed")
    assert run("restore", backup, "-o", crashed).code == 0
    assert dump_of(crashed) == before
    assert titles(kept_path(crashed)) == ["In the log only"]


@pytest.mark.parametrize("stands", [True, False])
def test_a_foreign_log_is_never_applied(
    stands: bool, run: Run, database: Path, backup: Path, tmp_path: Path, dump_of: Dump
) -> None:
    """Neither to the restored library nor to a copy that somebody put there; it is kept."""
    before = dump_of(database)
    target = tmp_path / "elsewhere" / "library.db"
    target.parent.mkdir()
    copy = tmp_path / "put there.db"
    assert run("backup", "--library", database, "-o", copy).code == 0
    with opened(database) as other:
        retitle(other, "Of another library")
        shutil.copy(f"{database}-wal", f"{target}-wal")
    log = Path(f"{target}-wal").read_bytes()
    if stands:
        shutil.copy(copy, target)
    result = run("restore", backup, "-o", target)
    assert result.code == 0
    assert dump_of(target) == before
    kept = kept_path(target)
    assert Path(f"{kept}-wal").read_bytes() == log
    assert str(kept) in result.out
    assert kept.exists() is stands
    if stands:
        assert kept.read_bytes() == copy.read_bytes()


def test_a_backup_beside_a_foreign_log_is_read_without_it(
    run: Run, database: Path, tmp_path: Path, dump_of: Dump
) -> None:
    """As where a library lay there by the same name; the log is left alone."""
    before = dump_of(database)
    copy, target = tmp_path / "copy.db", tmp_path / "restored.db"
    assert run("backup", "--library", database, "-o", copy).code == 0
    with opened(database) as other:
        retitle(other, "Of another library")
        shutil.copy(f"{database}-wal", f"{copy}-wal")
    lying = files(tmp_path)
    assert run("restore", copy, "-o", target).code == 0
    assert dump_of(target) == before
    assert {name: data for name, data in files(tmp_path).items() if name in lying} == lying


def test_a_library_copied_with_its_log_is_a_backup(
    run: Run, database: Path, tmp_path: Path
) -> None:
    """As one finds them in the backup of a whole disk."""
    copied = copied_with_log(database, tmp_path / "disk")
    target = tmp_path / "restored.db"
    assert run("restore", copied, "-o", target).code == 0
    assert titles(target) == ["In the log only"]


def test_a_damaged_library_is_replaced_and_kept(
    run: Run, database: Path, backup: Path, dump_of: Dump
) -> None:
    """It is what restoring is for: byte for byte kept, though SQLite cannot read it."""
    before = dump_of(database)
    with closing(sqlite3.connect(database)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
    content = database.read_bytes()
    database.write_bytes(content[:100] + b"\xa5" * (len(content) - 100))
    broken = database.read_bytes()
    assert run("restore", backup, "-o", database).code == 0
    assert dump_of(database) == before
    assert kept_path(database).read_bytes() == broken


def test_what_was_kept_before_is_kept(run: Run, database: Path, backup: Path) -> None:
    """Each library that was replaced has a name of its own."""
    folder = database.parent
    for number, title in enumerate(("First", "Second", "Third"), 1):
        with opened(database) as other:
            retitle(other, title)
        assert run("restore", backup, "-o", database).code == 0
        assert len(list(folder.glob("library before restore*.db"))) == number
    names = ("library before restore", "library before restore 2", "library before restore 3")
    assert [titles(folder / f"{name}.db") for name in names] == [["First"], ["Second"], ["Third"]]


def _text(path: Path, _run: Run) -> None:
    path.write_text("Dear diary")


def _foreign(path: Path, _run: Run) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE places (url TEXT)")


def _empty(path: Path, _run: Run) -> None:
    path.touch()


def _no_tables(path: Path, _run: Run) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _cut_short(path: Path, run: Run) -> None:
    assert run("import", path.parent / "talks.txt", "--library", path).code == 0
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def _overwritten(path: Path, run: Run) -> None:
    assert run("import", path.parent / "talks.txt", "--library", path).code == 0
    content = path.read_bytes()
    path.write_bytes(content[:8192] + b"\xa5" * 8192 + content[16384:])


def _newer(path: Path, run: Run) -> None:
    assert run("import", path.parent / "talks.txt", "--library", path).code == 0
    with closing(sqlite3.connect(path)) as db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "SELECT migration_set, 'step_from_the_future', applied_at FROM _sqlite_migrations "
            "LIMIT 1"
        )
        db.commit()


def _missing(_path: Path, _run: Run) -> None:
    """Make no file."""


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (_text, "is not a Briefreader library"),
        (_foreign, "belongs to another application"),
        (_empty, "is damaged"),
        (_no_tables, "is damaged"),
        (_cut_short, "is damaged"),
        (_overwritten, "is damaged"),
        (_newer, "was made by a newer Briefreader"),
        (_missing, "there is no such file"),
    ],
)
def test_a_backup_that_cannot_be_used_changes_nothing(
    make: Callable[[Path, Run], None], reason: str, run: Run, database: Path, tmp_path: Path
) -> None:
    """One line says why; the library, and what is in its log alone, stay as they were."""
    bad = tmp_path / "bad.db"
    make(bad, run)
    with opened(database) as other:
        retitle(other, "Mine")
        before = files(tmp_path)
        result = run("restore", bad, "-o", database)
        assert (result.code, result.out) == (1, "")
        assert result.err.count("\n") == 1
        assert str(bad) in result.err
        assert reason in result.err
        assert files(tmp_path) == before
    assert titles(database) == ["Mine"]


def test_a_library_is_not_restored_onto_itself(run: Run, database: Path, tmp_path: Path) -> None:
    """Nor by another name of the same file."""
    link = tmp_path / "link.db"
    link.symlink_to(database)
    for target in (database, link):
        result = run("restore", database, "-o", target)
        assert (result.code, result.err.count("\n")) == (1, 1)
        assert "is the backup itself" in result.err
    assert titles(database) != []
    assert not kept_path(database).exists()


def test_what_is_no_library_is_not_replaced(run: Run, backup: Path, tmp_path: Path) -> None:
    """A text, a folder: only a library gives way to one."""
    text, folder = tmp_path / "diary.txt", tmp_path / "folder"
    text.write_text("Dear diary")
    folder.mkdir()
    for target, reason in ((text, "is not a Briefreader library"), (folder, "is a folder")):
        result = run("restore", backup, "-o", target)
        assert (result.code, result.err.count("\n")) == (1, 1)
        assert reason in result.err
    assert text.read_text() == "Dear diary"
    assert list(folder.iterdir()) == []


def test_a_library_that_is_being_written_to_is_left_alone(
    run: Run, database: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line says what to do; the writer ends as if nothing had been."""
    monkeypatch.setattr(restoration, "_BUSY_SECONDS", 0.05)
    with opened(database) as other:
        retitle(other, "Before")
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE statements SET title = 'Written meanwhile'")
        result = run("restore", backup, "-o", database)
        other.commit()
    assert (result.code, result.err.count("\n")) == (1, 1)
    assert "is being written to; close Briefreader" in result.err
    assert titles(database) == ["Written meanwhile"]
    assert not kept_path(database).exists()


def test_a_failure_on_the_way_leaves_all_as_it_was(
    run: Run, database: Path, backup: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As where the disk is full when the old library is to be kept: no part of the new is there."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(restoration, "_keep", full)
    with opened(database) as other:
        retitle(other, "Mine")
        result = run("restore", backup, "-o", database)
        assert other.execute("SELECT title FROM statements").fetchone() == ("Mine",)
    assert (result.code, result.err.count("\n")) == (1, 1)
    assert "the disk is full" in result.err
    assert titles(database) == ["Mine"]
    left = sorted(each.name for each in tmp_path.iterdir() if each.is_file())
    assert left == ["library.db"]


def test_moves_are_undone_when_the_last_one_fails(
    run: Run, database: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A library that SQLite cannot read stays where it was, with its log."""
    with closing(sqlite3.connect(database)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
    broken = database.read_bytes()[:8192]
    database.write_bytes(broken)
    log = Path(f"{database}-wal")
    log.write_bytes(b"whatever")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    result = run("restore", backup, "-o", database)
    assert (result.code, result.err.count("\n")) == (1, 1)
    assert (database.read_bytes(), log.read_bytes()) == (broken, b"whatever")
    assert not kept_path(database).exists()


def test_a_backup_on_a_read_only_medium_is_restored(
    run: Run, database: Path, tmp_path: Path, dump_of: Dump
) -> None:
    """A library copied as a file is in write-ahead mode: SQLite would make files beside it."""
    before = dump_of(database)
    medium = tmp_path / "medium"
    medium.mkdir()
    with closing(sqlite3.connect(database)) as db:
        assert db.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    shutil.copy(database, medium / "library.db")
    target = tmp_path / "restored.db"
    assert run("restore", medium / "library.db", "-o", target).code == 0
    assert dump_of(target) == before
    assert [each.name for each in medium.iterdir()] == ["library.db"]
