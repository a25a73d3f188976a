"""What the program does with its arguments before any command runs."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from briefreader import __version__
from briefreader.cli.commands import SUMMARIES, load
from briefreader.library.database import open_library


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """Return a list that fills with the calls that would open the window."""
    calls: list[tuple[Any, ...]] = []

    def run_window(files: Sequence[Path], library: Path | None, _lock: object) -> int:
        calls.append((list(files), library))
        return 7

    module = ModuleType("briefreader.ui.app.application")
    module.run_window = run_window  # type: ignore[attr-defined]
    monkeypatch.setitem(__import__("sys").modules, "briefreader.ui.app.application", module)
    monkeypatch.setenv("DISPLAY", ":0")
    return calls


def test_help_lists_every_command(run: Callable[..., Any]) -> None:
    """With the order in which a user needs them; the hidden default is not a command."""
    result = run("--help")
    assert result.code == 0
    listed = [line.split()[0] for line in result.out.partition("Commands:")[2].splitlines() if line]
    assert listed == list(SUMMARIES)


@pytest.mark.parametrize("command", list(SUMMARIES))
def test_every_command_has_help(command: str, run: Callable[..., Any]) -> None:
    """It says how it is used and what its options do."""
    result = run(command, "--help")
    assert result.code == 0
    assert f"briefreader {command}" in result.out


def test_version(run: Callable[..., Any]) -> None:
    """The version is that of the package."""
    assert run("--version").out == f"Briefreader, version {__version__}\n"


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("briefreader bac", "plain,backup\n"),
        ("briefreader talk", "file,talk\n"),
        ("briefreader talks.txt mo", "file,mo\n"),
        ("briefreader list --lib", "plain,--library\n"),
        ("briefreader extract talks.txt --format j", "plain,json\n"),
    ],
)
def test_the_shell_completes_commands_options_and_files(
    words: str,
    offered: str,
    run: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
    window: list[Any],
) -> None:
    """Asked by environment variables alone, as bash does it; no window opens."""
    monkeypatch.setenv("_BRIEFREADER_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split()) - 1))
    assert run().out == offered
    assert window == []


def test_files_open_the_window(
    run: Callable[..., Any], file: Path, tmp_path: Path, window: list[Any]
) -> None:
    """With no command: nothing, a library, files, or both; its exit code is the program's."""
    database = tmp_path / "some.db"
    assert run().code == 7
    run("--library", database)
    run(file, file)
    run("--library", database, file)
    run(file, "--library", database)
    assert window == [
        ([], None),
        ([], database),
        ([file, file], None),
        ([file], database),
        ([file], database),
    ]


def test_a_library_among_the_files_is_opened_as_such(
    run: Callable[..., Any], file: Path, tmp_path: Path, window: list[Any]
) -> None:
    """By its ending or by its content; an SQLite file of another application is a statement."""
    by_ending, by_content = tmp_path / "talks.briefing", tmp_path / "talks.db"
    by_ending.touch()
    open_library(by_content).close()
    other = tmp_path / "other.db"
    sqlite3.connect(other).execute("CREATE TABLE t (a)").connection.close()
    run(by_ending)
    run(file, by_content, other)
    assert window == [([], by_ending), ([file, other], by_content)]


def test_a_colleagues_statement_goes_to_the_window(
    run: Callable[..., Any], file: Path, tmp_path: Path, window: list[Any]
) -> None:
    """As a double click gives it; the window takes it in, and no library is made of it."""
    sent = tmp_path / "from ann.briefstatement"
    sent.write_bytes(b"PK")
    run(sent)
    run(file, sent)
    assert window == [([sent], None), ([file, sent], None)]


def test_two_libraries_are_one_too_many(
    run: Callable[..., Any], tmp_path: Path, window: list[Any]
) -> None:
    """The window shows one at a time."""
    first, second = tmp_path / "a.briefing", tmp_path / "b.briefing"
    first.touch()
    second.touch()
    for arguments in ([first, second], ["--library", second, first]):
        result = run(*arguments)
        assert result.code == 2
        assert "one library at a time" in result.err
    assert window == []


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["extrct"], "Did you mean “extract”?"),
        (["lst"], "Did you mean “list”?"),
        (["nonsense"], "See “briefreader --help”."),
        (["--library", "a.db", "list"], "Write the command first: briefreader list"),
        (["--nonsense"], "No such option"),
        (["extract"], "Missing argument"),
        (["import"], "Missing argument"),
        (["extract", "a.txt", "--format", "xml"], "'xml' is not one of"),
        (["commitments", "--strength", "weak"], "'weak' is not one of"),
        (["commitments", "--due-before", "soon"], "does not match the format"),
        (["commitments", "--statement", "first"], "not a valid integer"),
        (["backup"], "Missing option"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_usage_ends_with_2(
    arguments: list[str], hint: str, run: Callable[..., Any], window: list[Any]
) -> None:
    """The message says what is wrong, no window opens, nothing is printed as a result."""
    result = run(*arguments)
    assert result.code == 2
    assert hint in result.err
    assert result.out == ""
    assert window == []


def test_a_missing_file_is_a_failure(run: Callable[..., Any], window: list[Any]) -> None:
    """What looks like a file name is taken for one."""
    result = run("talks.txt")
    assert result.code == 1
    assert result.err == (
        "briefreader: talks.txt: there is no such file; check the name and try again.\n"
    )
    assert window == []


def test_without_a_display_no_window_is_tried(
    run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt would end the process with a core dump."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    result = run()
    assert result.code == 1
    assert "There is no display" in result.err


def test_the_default_library_is_the_users(run: Callable[..., Any], file: Path) -> None:
    """Without --library the commands share one in the user's data folder."""
    assert run("list", "--format", "json").out == "[]\n"
    assert run("import", file).code == 0
    assert [each["id"] for each in json.loads(run("list", "--format", "json").out)] == [1]


@pytest.mark.parametrize("name", list(SUMMARIES))
def test_help_says_of_a_command_what_it_says_of_itself(name: str) -> None:
    """Each is loaded only when it is run, so its summary stands apart from it."""
    command = load(name)
    assert command.name == name
    assert SUMMARIES[name] == command.get_short_help_str(limit=1000)
