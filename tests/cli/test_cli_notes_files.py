"""`briefreader import` with files of notes and codes: each says what came in."""

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefreader.library.database import open_library

Runs = Callable[..., Any]
PAGE = "https://example.org/astana"


@pytest.fixture
def exported(run: Runs, database: Path, tmp_path: Path) -> Callable[[str], Path]:
    """Return a function that exports the library with a statement and three commitments."""

    def export(ending: str) -> Path:
        path = tmp_path / f"out{ending}"
        assert run("export", "--library", database, "-o", path).code == 0
        return path

    return export


def hypothesis(path: Path, *words: str) -> Path:
    """Write annotations of these words of the page, as Hypothesis exports them."""
    made = [
        {
            "id": each,
            "uri": PAGE,
            "text": "Look",
            "target": [{"selector": [{"type": "TextQuoteSelector", "exact": each}]}],
        }
        for each in words
    ]
    path.write_text(json.dumps({"annotations": made}), "utf-8")
    return path


@pytest.mark.parametrize("ending", [".json", ".qdpx", ".vault.zip"])
def test_what_brings_its_texts_comes_into_an_empty_library(
    ending: str, run: Runs, exported: Callable[[str], Path], tmp_path: Path
) -> None:
    """Whole, once; the same files say the second time that they have nothing new."""
    path, other = exported(ending), tmp_path / "other.db"
    result = run("import", path, "--library", other)
    assert result.code == 0
    assert result.out.startswith("imported   statement 1")
    assert "(statements: 1; commitments: 3)" in result.out
    again = run("import", path, "--library", other)
    assert (again.code, again.out.split()[0]) == (0, "duplicate")
    assert "nothing in it is new" in again.out
    with open_library(other) as library:
        assert len(library.commitments.of_statement(1)) == 3


def test_annotations_need_their_text(
    run: Runs, database: Path, exported: Callable[[str], Path], tmp_path: Path
) -> None:
    """On an unknown text they fail with the reason; where it is, nothing is new."""
    path = exported(".jsonld")
    failed = run("import", path, "--library", tmp_path / "other.db")
    assert failed.code == 1
    assert failed.err.count("\n") == 1
    assert f"{path}: " in failed.err
    assert "texts that the library does not have" in failed.err
    assert run("import", path, "--library", database).out.startswith("duplicate")


def test_what_is_left_out_is_counted(run: Runs, database: Path, tmp_path: Path) -> None:
    """In the line and the JSON, whose keys stay; a file of which nothing is placed has failed."""
    with open_library(database) as library:
        statement = library.statements.put(replace(library.statements.get(1), source=PAGE))
        first = statement.text[:40]
    path = hypothesis(tmp_path / "notes.json", first, "Words that are nowhere in the statement")
    result = run("import", path, "--library", database, "--format", "json")
    assert (result.code, json.loads(result.out)) == (
        0,
        [
            {
                "path": str(path),
                "outcome": "imported",
                "statement": 1,
                "reason": "notes: 1; left out: 1, whose words are not in their text",
            }
        ],
    )
    lost = hypothesis(tmp_path / "lost.json", "Words that are nowhere in the statement")
    failed = run("import", lost, "--library", database)
    assert (failed.code, failed.out.split()[:2]) == (1, ["failed", "-"])
    assert "left out: 1, whose words" in failed.err


def test_a_refused_file_leaves_the_others(run: Runs, file: Path, tmp_path: Path) -> None:
    """Documents and files of notes on one line, each with its own outcome."""
    bad = tmp_path / "bad.json"
    bad.write_text("{}")
    library = tmp_path / "new.db"
    result = run("import", bad, file, tmp_path / "none.qdpx", "--library", library)
    assert result.code == 1
    assert [line.split()[0] for line in result.out.splitlines()] == ["failed", "imported", "failed"]
    first, second = result.err.splitlines()
    assert "bad.json: The file is neither an export of Briefreader" in first
    assert "none.qdpx cannot be read" in second


def test_notes_in_a_folder_are_passed_over(run: Runs, file: Path, tmp_path: Path) -> None:
    """Nobody has named them."""
    folder = tmp_path / "folder"
    folder.mkdir()
    file.rename(folder / file.name)
    hypothesis(folder / "notes.json", "x")
    result = run("import", folder, "--library", tmp_path / "new.db")
    assert (result.code, len(result.out.splitlines())) == (0, 1)


def test_notes_of_a_vault_come_in_from_their_folder(
    run: Runs, file: Path, exported: Callable[[str], Path], tmp_path: Path
) -> None:
    """With what is on them, and beside them other files as ever; twice brings nothing."""
    folder, library = tmp_path / "vault", tmp_path / "new.db"
    with zipfile.ZipFile(exported(".vault.zip")) as archive:
        archive.extractall(folder)
    (folder / "other.md").write_text(
        "---\ntags: [ask]\nparties: [Freedonia, Republic of Chad]\n---\n\nWe will build.", "utf-8"
    )
    first = run("import", folder, "--library", library)
    assert first.code == 0
    ours, other = first.out.splitlines()
    assert "commitments: " in ours
    assert other.split()[0] == "imported"
    with open_library(library) as opened:
        assert opened.tags.of([2]).tags == ((2, ("ask",)),)
        assert opened.statements.get(2).parties == ("Freedonia", "Chad")
    again = run("import", folder, "--library", library)
    assert [line.split()[0] for line in again.out.splitlines()] == ["duplicate", "duplicate"]
