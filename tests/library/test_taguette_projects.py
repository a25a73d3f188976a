"""Taguette's SQLite files are read without trust in what is in them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefreader.errors import ExchangeError
from briefreader.library.taguette_projects import read_taguette_projects
from taguette_files import Project

COLUMNS = "(document_id, start_offset, end_offset, snippet)"
TEXT = "We will act.\nBoth sides agreed."


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return a project with one document, two highlights and three tags."""
    made = Project(tmp_path / "p.sqlite3")
    document = made.document("Talks", f"<p>{TEXT}</p>", "first")
    promise, energy = made.tag("promise.money", "funds"), made.tag("Energy")
    made.highlight(document, TEXT, "Both sides", energy, promise)
    made.highlight(document, TEXT, "will act")
    return made


def test_a_project_is_read_in_the_order_of_its_words(project: Project) -> None:
    """With the tags of each highlight by their names."""
    found = read_taguette_projects(project.path.read_bytes())
    (document,) = found.documents
    assert (document.name, document.description) == ("Talks", "first")
    assert [(each.start, each.end, each.tags) for each in document.highlights] == [
        (3, 11, ()),
        (13, 23, ("Energy", "promise.money")),
    ]
    assert found.tag_descriptions == {"promise.money": "funds"}


def test_a_file_that_had_a_log_is_read(project: Project) -> None:
    """Its header says so, and no log can be had in memory."""
    project.run("PRAGMA journal_mode = WAL; INSERT INTO users VALUES ('ann');")
    content = project.path.read_bytes()
    assert content[18:20] == b"\2\2"
    assert len(read_taguette_projects(content).documents) == 1


def test_rows_that_make_no_sense_are_counted(project: Project) -> None:
    """SQLite's columns take any kind of value."""
    for values in ("1, 'a', 5", "1, 5, 5", "1, -1, 5", "99, 0, 5", "1, 0, x'00'"):
        project.run(f"INSERT INTO highlights {COLUMNS} VALUES ({values}, 'x')")  # noqa: S608
    project.run("UPDATE documents SET name = x'ff', description = x'00'")
    found = read_taguette_projects(project.path.read_bytes())
    assert (found.damaged, found.documents[0].name, found.documents[0].description) == (5, "", "")


HOSTILE = {
    "a view": "DROP TABLE documents; CREATE VIEW documents AS SELECT 1 AS id;",
    "an index of words": "DROP TABLE tags; CREATE VIRTUAL TABLE tags USING fts5(id, path);",
    "no such table": "DROP TABLE highlight_tags;",
    "a column that computes": (
        "DROP TABLE tags; CREATE TABLE tags (id INTEGER, description TEXT, "
        "path TEXT AS (hex(zeroblob(1000000))));"
        "INSERT INTO tags (id, description) VALUES (1, 'a');"
    ),
    "a missing column": "ALTER TABLE highlights DROP COLUMN snippet;",
}


@pytest.mark.parametrize("what", HOSTILE)
def test_what_is_not_as_taguette_makes_it_is_refused(what: str, project: Project) -> None:
    """Nothing that somebody has put into the file is run."""
    project.run(HOSTILE[what])
    with pytest.raises(ExchangeError):
        read_taguette_projects(project.path.read_bytes())


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "text": lambda _: b"hello",
    "only its beginning": lambda content: content[:16],
    "cut off": lambda content: content[:5000],
    "overwritten": lambda content: content[:100] + b"\xff" * (len(content) - 100),
    "pages without sense": lambda content: content[:4096] + b"\x0d" * (len(content) - 4096),
}


@pytest.mark.parametrize("what", DAMAGE)
def test_a_damaged_file_is_refused(what: str, project: Project) -> None:
    """With a reason."""
    with pytest.raises(ExchangeError, match=r"damaged|not a project"):
        read_taguette_projects(DAMAGE[what](project.path.read_bytes()))
