"""Every older version of a library comes up to date with its content."""

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from briefreader.library.database import open_library
from briefreader.library.migrations import migrations
from briefreader.library.version import APPLICATION_ID, SCHEMA_VERSION

STEPS = (
    "001_statements",
    "002_commitments",
    "003_notes",
    "004_search",
    "005_detection",
    "006_collections",
    "007_versions",
    "008_reading",
    "009_notes",
    "010_themes",
    "011_authors",
    "012_search",
    "013_decided",
    "014_follow_up",
    "015_commitments_table",
    "016_alignments",
    "017_reading_warnings",
    "018_bigrams",
    "019_views",
)


def build(path: Path, steps: int) -> None:
    """Write a library as it was after its first ``steps`` schema steps, with a statement in it."""
    db = Database(path, execute_plugins=False)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    if steps < len(STEPS):
        migrations.apply(db, stop_before=STEPS[steps])
    else:
        migrations.apply(db)
    if steps:
        statement = {
            "title": "Old",
            "parties": '["Kazakhstan"]',
            "language": "en",
            "source": "",
            "text": "We shall meet.",
            "digest": "abc",
            "imported": "2020-01-02T03:04:05+00:00",
        }
        db.table("statements").insert(statement)
    db.close()


def schema(path: Path) -> list[tuple[str, str]]:
    """Return the names and definitions of all tables, indexes and triggers."""
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT name, coalesce(sql, '') FROM sqlite_master").fetchall()
    connection.close()
    return sorted(found)


def test_the_steps_are_those_that_were_shipped() -> None:
    """No step was renamed, moved or taken out: libraries in the field note them by name."""
    fresh = Database(memory=True, execute_plugins=False)
    pending = tuple(each.name for each in migrations.pending(fresh))
    assert pending[: len(STEPS)] == STEPS
    assert len(pending) == SCHEMA_VERSION


@pytest.mark.parametrize("steps", range(len(STEPS) + 1))
def test_an_older_library_comes_up_to_date(steps: int, tmp_path: Path) -> None:
    """After opening, the schema is that of a new library and the statement can be found."""
    new, old = tmp_path / "new.db", tmp_path / "old.db"
    open_library(new).close()
    build(old, steps)
    with open_library(old) as library:
        titles = [each.title for each in library.statements.summaries()]
        found = [hit.title for hit in library.search("meet")]
        assert library.problems() == ()
    assert titles == found == (["Old"] if steps else [])
    assert schema(old) == schema(new)


@pytest.mark.parametrize("steps", range(3, len(STEPS)))
def test_older_notes_and_decisions_have_no_author(steps: int, tmp_path: Path) -> None:
    """They come through every later step as they were, and are nobody's in particular."""
    path = tmp_path / "old.db"
    build(path, steps)
    connection = sqlite3.connect(path)
    connection.execute(
        'INSERT INTO annotations (statement_id, start, "end", exact, prefix, suffix, note, tags, '
        "colour, created, modified) VALUES (1, 0, 2, 'We', '', ' shall', 'Who?', '[]', 'blue', "
        "'2020-01-02T03:04:05+00:00', '2020-01-02T03:04:05+00:00')"
    )
    connection.execute(
        'INSERT INTO commitments (statement_id, start, "end", quote, paragraph, cue, rule, '
        "strength, confidence, origin, review, edited, status, evidence) VALUES (1, 0, 13, "
        "'We shall meet', 1, 'shall', 'shall', 'firm', 0.5, 'detected', 'confirmed', 0, 'open', '')"
    )
    connection.commit()
    connection.close()
    with open_library(path) as library:
        (note,) = library.annotations.of_statement(1)
        (commitment,) = library.commitments.of_statement(1)
        assert library.problems() == ()
    assert (note.note, note.author) == ("Who?", "")
    assert (commitment.review, commitment.author) == ("confirmed", "")


def test_a_step_that_fails_leaves_the_older_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All pending steps are one transaction: after a failure the library is as it was."""
    path = tmp_path / "old.db"
    build(path, 2)
    before = schema(path)

    def fail(db: Database) -> None:
        db.execute("CREATE TABLE half_done (a)")
        raise sqlite3.OperationalError("disk full")

    last = migrations._migrations[-1]
    monkeypatch.setattr(last, "fn", fail)
    with pytest.raises(Exception, match="disk full"):
        open_library(path)
    assert schema(path) == before
