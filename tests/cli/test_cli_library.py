"""`briefreader import`, `list`, `commitments` and `search`."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefreader.library.database import open_library
from briefreader.services.changes import apply_change
from briefreader.services.review import review


def test_import_says_what_became_of_each_file(
    run: Callable[..., Any], tmp_path: Path, file: Path
) -> None:
    """Imported, duplicate or failed and why; 1 if any failed, though the others are in."""
    (tmp_path / "empty.txt").touch()
    again = tmp_path / "again.txt"
    again.write_bytes(file.read_bytes())
    database = tmp_path / "library.db"
    result = run(
        "import", file, tmp_path / "empty.txt", again, "--library", database, "--format", "json"
    )
    assert result.code == 1
    assert result.err.count("\n") == 1
    assert "empty.txt: the file is empty" in result.err
    found = json.loads(result.out)
    assert [list(each) for each in found] == [["path", "outcome", "statement", "reason"]] * 3
    assert [(each["outcome"], each["statement"]) for each in found] == [
        ("imported", 1),
        ("failed", None),
        ("duplicate", 1),
    ]
    assert found[0]["path"] == str(file)
    assert "the same text as" in found[2]["reason"]
    listed = json.loads(run("list", "--library", database, "--format", "json").out)
    assert [each["id"] for each in listed] == [1]


def test_import_in_words(run: Callable[..., Any], tmp_path: Path, file: Path) -> None:
    """One line per file; a second import finds a duplicate and is no failure."""
    database = tmp_path / "library.db"
    assert run("import", file, "--library", database).out == (
        f"imported   statement 1     {file}\n"
    )
    result = run("import", file, "--library", database)
    assert result.code == 0
    assert result.out.startswith(f"duplicate  statement 1     {file}  (the same text as “Joint")


def test_import_brings_the_shipped_themes(
    run: Callable[..., Any], tmp_path: Path, file: Path
) -> None:
    """So that the window and other tools find their names."""
    run("import", file, "--library", tmp_path / "library.db")
    with open_library(tmp_path / "library.db") as library:
        assert len(library.themes.all()) == 16


def test_list(run: Callable[..., Any], database: Path) -> None:
    """Id, what the statement says of itself, source, and how many commitments."""
    (found,) = json.loads(run("list", "--library", database, "--format", "json").out)
    assert found == {
        "id": 1,
        "title": "Joint Statement of the United States and Kazakhstan",
        "date": "2015-11-02",
        "parties": ["United States", "Kazakhstan"],
        "language": "en",
        "source": "talks.txt",
        "commitments": 3,
    }
    assert list(found) == [
        "id", "title", "date", "parties", "language", "source", "commitments"
    ]  # fmt: skip
    assert run("list", "--library", database).out == (
        "1  2015-11-02  3 commitments  Joint Statement of the United States and Kazakhstan\n"
    )


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], 3),
        (["--statement", 1], 3),
        (["--theme", "terrorism"], 1),
        (["--theme", "health"], 0),
        (["--actor", "kazakhstan"], 2),
        (["--actor", "Kazakhs"], 0),
        (["--strength", "intent"], 1),
        (["--due-before", "2016-06-01"], 1),
        (["--due-before", "2016-05-31"], 0),
        (["--strength", "firm", "--theme", "terrorism"], 1),
        (["--status", "open"], 3),
        (["--status", "met"], 0),
        (["--overdue"], 1),
        (["--undated"], 2),
        (["--overdue", "--undated"], 0),
        (["--query", "consulate"], 1),
        (["--query", "open consul"], 1),
        (["--query", "consulate", "--undated"], 0),
        (["--query", "nowhere"], 0),
    ],
    ids=str,
)
def test_commitments_are_chosen_by_options(
    options: list[object], expected: int, run: Callable[..., Any], database: Path
) -> None:
    """All options must hold; every format shows the same ones."""
    command = ["commitments", "--library", database, *options]
    found = json.loads(run(*command, "--format", "json").out)
    rows = list(csv.DictReader(io.StringIO(run(*command, "--format", "csv").out, newline="")))
    assert len(found) == expected
    assert [row["quote"] for row in rows] == [each["quote"] for each in found]
    for row in rows:
        assert list(row)[-3:] == ["evidence", "theme_names", "cited_paragraph"]
        assert bool(row["theme_names"]) == bool(row["themes"])
    text = run(*command, "--format", "text").out
    assert text.count("statement 1 ¶") == expected
    assert (text == "No commitments.\n") is (expected == 0)


def test_dismissed_commitments_are_left_out(run: Callable[..., Any], database: Path) -> None:
    """And confirmed ones say so."""
    with open_library(database) as library:
        first, second, _ = library.commitments.find()
        apply_change(library, review.dismiss(first))
        apply_change(library, review.confirm(second))
    found = json.loads(run("commitments", "--library", database, "--format", "json").out)
    assert [(each["id"], each["review"]) for each in found] == [
        (second.id, "confirmed"),
        (second.id + 1, "unreviewed"),
    ]


def test_commitments_of_what_is_not_there(run: Callable[..., Any], database: Path) -> None:
    """A missing statement is a failure, a misspelt theme wrong usage with the right keys."""
    missing = run("commitments", "--library", database, "--statement", 9)
    assert (missing.code, missing.err) == (1, "briefreader: The library holds no statement 9.\n")
    theme = run("commitments", "--library", database, "--theme", "terror")
    assert theme.code == 2
    assert "terrorism" in theme.err


def test_search(run: Callable[..., Any], database: Path) -> None:
    """The hit shows the words in their surroundings, marked."""
    (hit,) = json.loads(run("search", "astana", "--library", database, "--format", "json").out)
    assert list(hit) == ["statement", "title", "date", "where", "snippet", "marks"]
    assert (hit["statement"], hit["where"]) == (1, "text")
    (mark,) = hit["marks"]
    assert hit["snippet"][mark["start"] : mark["end"]] == "Astana"
    text = run("search", "astana", "--library", database).out
    assert text.startswith("statement 1  2015-11-02  in text  Joint Statement")
    assert "Astana" in text.partition("\n")[2]


def test_a_search_may_find_nothing(run: Callable[..., Any], database: Path) -> None:
    """That is no failure, whatever the query looks like."""
    for query in ("zanzibar", '"', "NOT", ""):
        result = run("search", query, "--library", database)
        assert (result.code, result.out) == (0, "Nothing found.\n")
        assert run("search", query, "--library", database, "--format", "json").out == "[]\n"


@pytest.mark.parametrize(
    "command", [["list"], ["commitments"], ["search", "a"], ["check"], ["backup", "-o", "b.db"]]
)
def test_reading_makes_no_library(
    command: list[str], run: Callable[..., Any], tmp_path: Path
) -> None:
    """A misspelt library is a failure, not an empty one."""
    path = tmp_path / "misspelt.db"
    result = run(*command, "--library", path)
    assert result.code == 1
    assert result.err.startswith(f"briefreader: There is no library at {path}.")
    assert list(tmp_path.iterdir()) == []


def test_import_says_where_an_encoding_was_guessed(run: Callable[..., Any], tmp_path: Path) -> None:
    """Beside the file, in words and in JSON; the statement is in, which is no failure."""
    for name, city in (("a", "Orléans"), ("b", "Besançon")):
        text = f"France and Peru agreed to meet in {city} and to build a school there."
        (tmp_path / f"{name}.txt").write_bytes(text.encode("cp1252"))
    database = tmp_path / "library.db"
    told = run("import", tmp_path / "a.txt", "--library", database)
    assert told.code == 0
    assert "read as Windows-1252" in told.out
    found = run("import", tmp_path / "b.txt", "--library", database, "--format", "json")
    (result,) = json.loads(found.out)
    assert (found.code, result["outcome"]) == (0, "imported")
    assert "read as Windows-1252" in result["reason"]
