"""The command line says in which languages commitments are read, of a text in another."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefreader.services.detection.detection import load_detector
from briefreader.services.library_access import open_with_themes
from reading_here import import_path

PORTUGUESE = (
    "Declaração de Los Angeles\n\n"
    "Os países da região comprometem-se a abrir escolas para as crianças até 2027, e a reforçar a "
    "cooperação no domínio da saúde.\n"
)
ARABIC = "اتفق الوزراء على إنشاء مركز إقليمي لتبادل البيانات المائية قبل نهاية عام 2027.\n"
MIXED = PORTUGUESE + "\nJapan and the United States will open a consulate in Astana by May 2026.\n"
READ = (
    "commitments are read in English, French, Spanish and Russian only, and can be marked by hand "
    "in the window\n"
)

Run = Callable[..., Any]


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    """Return a function that writes a file and returns its path."""

    def written(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return written


@pytest.fixture
def mixed_library(write: Callable[[str, str], Path], tmp_path: Path, file: Path) -> Path:
    """Return a library of an English, a Portuguese and an Arabic statement, 1 to 3."""
    path = tmp_path / "mixed.db"
    with open_with_themes(path) as library:
        for each in (file, write("pt.txt", PORTUGUESE), write("ar.txt", ARABIC)):
            import_path(library, each, load_detector())
    return path


@pytest.mark.parametrize("output_format", ["json", "text", "csv"])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        (PORTUGUESE, "it is in a language that is not read (pt)"),
        (
            "---\nlanguage: pt\n---\n\n" + MIXED,
            "it is partly in a language that is not read (pt)",
        ),
        (ARABIC, "its language is not known, so it was read as English"),
    ],
)
def test_extract_says_it_in_one_line(
    run: Run, write: Callable[[str, str], Path], text: str, said: str, output_format: str
) -> None:
    """On standard error, whatever the format; that is no failure."""
    path = write("statement.md", text)
    result = run("extract", path, "--format", output_format)
    assert result.code == 0
    assert result.err == f"briefreader: {path}: {said}; {READ}"
    assert "No commitments found" not in result.out


def test_the_json_of_extract_is_the_contract_still(
    run: Run, write: Callable[[str, str], Path]
) -> None:
    """No key more, no key less."""
    found = json.loads(run("extract", write("pt.txt", PORTUGUESE), "--format", "json").out)
    assert list(found) == ["statement", "commitments"]
    assert list(found["statement"]) == ["title", "date", "parties", "language", "text"]
    assert (found["statement"]["language"], found["commitments"]) == ("pt", [])


def test_a_statement_in_english_is_not_spoken_of(run: Run, file: Path) -> None:
    """Nor does its text say anything new."""
    result = run("extract", file)
    assert result.err == ""
    assert "3 commitments" in result.out


@pytest.mark.parametrize(
    "text",
    [
        "Les Parties s’engagent à ouvrir des écoles pour les enfants de la région.",
        "Las Partes se comprometen a abrir escuelas para los niños de la región.",
        "Стороны обязуются открыть школы для детей региона.",
    ],
)
def test_a_statement_in_another_language_that_is_read(
    run: Run, write: Callable[[str, str], Path], tmp_path: Path, text: str
) -> None:
    """Its commitment is printed, counted in a library and briefed, and nothing else is said."""
    file, library, out = write("other.txt", text), tmp_path / "new.db", tmp_path / "out.md"
    (found,) = json.loads(run("extract", file, "--format", "json").out)["commitments"]
    assert found["quote"] == text.removesuffix(".")
    assert "language" not in run("import", file, "--library", library).out
    assert "1 commitment" in run("list", "--library", library).out
    assert "1 commitment" in run("briefing", file, "-o", out).out + out.read_text("utf-8")
    for command in (
        ["extract", file],
        ["list", "--library", library],
        ["briefing", file, "-o", out],
    ):
        assert run(*command).err == ""


def test_import_says_it_of_each_file(
    run: Run, write: Callable[[str, str], Path], tmp_path: Path
) -> None:
    """Beside the file, and as the reason in JSON."""
    library = tmp_path / "new.db"
    line = run("import", write("pt.txt", PORTUGUESE), "--library", library).out
    assert "commitments are not read in its language, only in English, French," in line
    arabic = run("import", write("ar.txt", ARABIC), "--library", library, "--format", "json")
    (entry,) = json.loads(arabic.out)
    assert entry["outcome"] == "imported"
    assert entry["reason"] == "its language is not known, so it was read as English"


def test_list_counts_only_where_it_can(run: Run, mixed_library: Path) -> None:
    """What was not read has no count; JSON stays what it was."""
    result = run("list", "--library", mixed_library)
    assert "3 commitments" in result.out
    assert "not read (pt)" in result.out
    assert "not read (language not known)" in result.out
    assert "0 commitments" not in result.out
    assert result.err == f"briefreader: statements 2 (pt), 3 (language not known): {READ}"
    (first, *_) = json.loads(run("list", "--library", mixed_library, "--format", "json").out)
    assert list(first) == ["id", "title", "date", "parties", "language", "source", "commitments"]


@pytest.mark.parametrize("output_format", ["json", "text", "csv"])
def test_commitments_of_a_statement_that_is_not_read(
    run: Run, mixed_library: Path, output_format: str
) -> None:
    """An empty list is no finding."""
    found = run(
        "commitments", "--library", mixed_library, "--statement", 2, "--format", output_format
    )
    assert (found.code, found.err) == (0, f"briefreader: statement 2 (pt): {READ}")
    assert found.out != "No commitments.\n"


def test_commitments_of_an_english_statement(run: Run, mixed_library: Path) -> None:
    """What other statements are written in plays no part."""
    assert run("commitments", "--library", mixed_library, "--statement", 1).err == ""


def test_export_names_what_a_table_has_no_room_for(
    run: Run, mixed_library: Path, tmp_path: Path
) -> None:
    """A CSV has rows only."""
    result = run("export", "--library", mixed_library, "-o", tmp_path / "out.csv")
    assert (result.code, result.err) == (
        0,
        f"briefreader: statements 2 (pt), 3 (language not known): {READ}",
    )


def test_many_statements_make_one_line(
    run: Run, write: Callable[[str, str], Path], tmp_path: Path
) -> None:
    """The first are named, the others counted."""
    files = [
        write(f"{n}.txt", f"{PORTUGUESE}\nPonto número {n}.\n{'voz ' * n}\n") for n in range(11)
    ]
    library = tmp_path / "many.db"
    run("import", *files, "--library", library)
    (line,) = run("list", "--library", library).err.splitlines()
    assert line.count("(pt)") == 8
    assert ", 3 more: " in line


def test_briefing_says_it_too(
    run: Run, write: Callable[[str, str], Path], mixed_library: Path, tmp_path: Path
) -> None:
    """On standard error, and on the page."""
    file, out = write("pt.txt", PORTUGUESE), tmp_path / "out.md"
    result = run("briefing", file, "-o", out)
    assert (result.code, result.err) == (
        0,
        f"briefreader: {file}: it is in a language that is not read (pt); {READ}",
    )
    page = out.read_text("utf-8")
    assert "Commitments are not read in the language of this statement" in page
    assert "commitment**" not in page
    by_id = run("briefing", "--library", mixed_library, "--statement", 3, "-o", out)
    assert "statement 3: its language is not known" in by_id.err
    assert "The language of this statement is not known." in out.read_text("utf-8")
