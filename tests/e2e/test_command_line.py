"""The command line as other programs use it: same bytes, pipes, no Qt, no display."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefreader import shipped

Program = Callable[..., subprocess.CompletedProcess[bytes]]

COMMANDS = [
    ["extract", "{sample}", "--format", "json"],
    ["extract", "{sample}", "--format", "csv"],
    ["extract", "{sample}", "--format", "text"],
    ["list", "--library", "{library}", "--format", "json"],
    ["commitments", "--library", "{library}", "--format", "json"],
    ["commitments", "--library", "{library}", "--format", "csv"],
    ["search", "nuclear", "--library", "{library}", "--format", "json"],
]
ENVIRONMENTS = (
    {"LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {"LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2", "TZ": "Asia/Almaty"},
    {"PYTHONIOENCODING": "latin-1", "PYTHONCOERCECLOCALE": "0", "TZ": "America/New_York"},
)


@pytest.fixture
def library(sample_library: Path, tmp_path: Path) -> Path:
    """Return a library that holds the sample statement."""
    return shutil.copyfile(sample_library, tmp_path / "library.db")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: f"{words[0]} {words[-1]}")
def test_the_same_input_gives_the_same_bytes(
    command: list[str], program: Program, library: Path
) -> None:
    """Whatever the locale, the time zone and the seed of hashes are."""
    words = [word.format(sample=shipped.sample(), library=library) for word in command]
    runs = [program(*words, add=environment) for environment in ENVIRONMENTS]
    assert [run.returncode for run in runs] == [0, 0, 0]
    assert runs[0].stdout == runs[1].stdout == runs[2].stdout
    assert runs[0].stdout.decode("utf-8").strip()


def test_the_order_of_files_does_not_matter(program: Program, tmp_path: Path) -> None:
    """A folder gives the same library wherever and in whatever order its files were made."""
    listings = []
    for name, order in (("one", "abc"), ("two", "cab")):
        folder = tmp_path / name
        folder.mkdir()
        for letter in order:
            (folder / f"{letter}.txt").write_text(f"France and Peru agreed to meet {letter}.")
        database = tmp_path / f"{name}.db"
        assert program("import", folder, "--library", database).returncode == 0
        found = program("commitments", "--library", database, "--format", "json")
        listings.append(found.stdout)
    assert listings[0] == listings[1]
    assert len(json.loads(listings[0])) == 3


def test_file_names_of_any_bytes(program: Program, tmp_path: Path) -> None:
    """A name that is no text can be imported and is printed as escapes, in valid UTF-8."""
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    try:
        Path(os.fsdecode(path)).write_text("France and Peru agreed to meet.")
    except OSError:
        pytest.skip("this file system takes text as file names only")
    database = tmp_path / "library.db"
    completed = program("import", os.fsdecode(path), "--library", database, "--format", "json")
    assert completed.returncode == 0, completed.stderr
    (result,) = json.loads(completed.stdout)
    assert result["outcome"] == "imported"
    listed = program("list", "--library", database, "--format", "json")
    assert listed.returncode == 0, listed.stderr


def test_a_reader_that_leaves_early_is_no_error(
    executable: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    """As with ``| head``: no traceback, whether little or much is left to write."""
    long = tmp_path / "long.txt"
    long.write_text("\n\n".join(f"France and Peru agreed to meet {n}." for n in range(3000)))
    for file in (str(shipped.sample()), str(long)):
        process = subprocess.Popen(
            [executable, "extract", file, "--format", "json"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
        )
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        error = process.stderr.read()
        process.stderr.close()
        assert process.wait(timeout=60) == 0
        assert error == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_output_that_cannot_be_written(program: Program) -> None:
    """A full disk is a failure that is told."""
    with Path("/dev/full").open("wb") as full:
        completed = program("extract", shipped.sample(), stdout=full, stderr=subprocess.PIPE)
    assert completed.returncode == 1
    assert completed.stderr == (
        b"briefreader: The output cannot be written (No space left on device).\n"
    )


@pytest.mark.parametrize("arguments", [["--help"], ["extract", "{sample}"], ["list"]], ids=str)
def test_qt_is_not_loaded(
    arguments: list[str], environment: dict[str, str], tmp_path: Path
) -> None:
    """Commands that need no layout start without it."""
    words = [word.format(sample=shipped.sample()) for word in arguments]
    script = (
        "import sys; from briefreader.app import main\n"
        "try: main()\n"
        "finally: print([name for name in sys.modules if name.startswith('PySide6')], "
        "file=sys.stderr)"
    )
    completed = subprocess.run(
        [sys.executable, "-c", script, *words], capture_output=True, env=environment, check=False
    )
    assert completed.returncode == 0
    assert completed.stderr == b"[]\n"


def test_without_a_display_the_window_is_not_tried(program: Program) -> None:
    """One line says so, and which commands work without."""
    completed = program()
    if sys.platform.startswith("linux"):
        assert completed.returncode == 1
        assert completed.stderr.startswith(b"briefreader: There is no display")


def test_the_commands_work_together(program: Program, library: Path, tmp_path: Path) -> None:
    """Import, list, commitments, search, backup and check, from one library to its copy."""
    extracted = json.loads(program("extract", shipped.sample(), "--format", "json").stdout)
    (listed,) = json.loads(program("list", "--library", library, "--format", "json").stdout)
    assert listed["commitments"] == len(extracted["commitments"])
    found = json.loads(program("commitments", "--library", library, "--format", "json").stdout)
    shared = list(extracted["commitments"][0])
    assert [{key: each[key] for key in shared} for each in found] == extracted["commitments"]
    hits = json.loads(
        program("search", '"nuclear security"', "--library", library, "--format", "json").stdout
    )
    assert [hit["statement"] for hit in hits] == [listed["id"]]
    copy = tmp_path / "copy.db"
    assert program("backup", "--library", library, "-o", copy).returncode == 0
    assert program("check", "--library", copy).stdout == f"{copy}: sound\n".encode()


@pytest.mark.parametrize("ending", [".csv", ".json", ".md", ".ics", ".bib", ".csl.json", ".ris"])
def test_an_export_has_the_same_bytes_everywhere(
    ending: str, program: Program, library: Path, tmp_path: Path
) -> None:
    """Whatever the locale, the time zone and the seed of hashes are; nothing is left beside it."""
    folder = tmp_path / "out"
    folder.mkdir()
    made = []
    for number, environment in enumerate(ENVIRONMENTS):
        out = folder / f"{number}{ending}"
        completed = program("export", "--library", library, "-o", out, add=environment)
        assert (completed.returncode, completed.stdout, completed.stderr) == (0, b"", b"")
        made.append(out.read_bytes())
    assert made[0] == made[1] == made[2]
    assert made[0].decode("utf-8").strip()
    assert len(list(folder.iterdir())) == len(made)


def test_an_export_to_a_folder_that_cannot_be_written(
    program: Program, library: Path, tmp_path: Path, as_ordinary_user: Callable[[], None] | None
) -> None:
    """It is told in one line, and leaves nothing behind."""
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    out = folder / "out.csv"
    completed = program("export", "--library", library, "-o", out, before=as_ordinary_user)
    assert completed.returncode == 1
    assert completed.stderr.startswith(f"briefreader: {out} cannot be written".encode())
    assert completed.stderr.count(b"\n") == 1
    assert list(folder.iterdir()) == []


def test_two_imports_at_once(
    executable: Path, environment: dict[str, str], program: Program, tmp_path: Path
) -> None:
    """Both bring the same folder into the same new library: each statement is there once."""
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number:02}.txt").write_text(f"France and Peru agreed to meet {number} times.")
    database = tmp_path / "library.db"
    command = [executable, "import", folder, "--library", database, "--format", "json"]
    running = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
        for _ in range(2)
    ]
    ended = [process.communicate(timeout=60) for process in running]
    assert [process.returncode for process in running] == [0, 0], ended
    outcomes = [each["outcome"] for out, _ in ended for each in json.loads(out)]
    assert sorted(outcomes) == ["duplicate"] * 12 + ["imported"] * 12
    listed = json.loads(program("list", "--library", database, "--format", "json").stdout)
    assert len(listed) == 12
    assert program("check", "--library", database).returncode == 0
