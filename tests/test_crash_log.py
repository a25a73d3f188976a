"""The log of unexpected errors tells where they arose, and nothing that a user wrote."""

import stat
from pathlib import Path

import pytest

from briefreader import crash_log
from briefreader.crash_log import log_error, log_path, report_of

QUOTED = "The two sides will build a bridge"


def raised(error: Exception, cause: Exception | None = None) -> Exception:
    """Return ``error`` as it was raised where a document's words are in a variable."""
    words = QUOTED
    try:
        raise error from cause
    except type(error) as caught:
        assert words
        return caught


def test_a_report_tells_where_and_what(user_folders: Path) -> None:
    """With the versions that it arose in."""
    report = report_of(raised(TypeError("f() takes no arguments")))
    assert report.startswith("Briefreader ")
    assert "TypeError: f() takes no arguments" in report
    assert "test_crash_log.py:" in report
    assert " raised" in report


@pytest.mark.parametrize("error", [ValueError(QUOTED), KeyError(QUOTED), AssertionError(QUOTED)])
def test_a_report_has_no_words_of_documents(error: Exception) -> None:
    """Neither of messages nor of variables, nor of what led to it."""
    report = report_of(raised(RuntimeError(QUOTED), raised(error)))
    assert QUOTED not in report
    assert type(error).__name__ in report
    assert "RuntimeError" in report


def test_a_report_has_no_folder_of_the_user(tmp_path: Path) -> None:
    """Of the file system's errors only the reason is told, and of sources where they lie in."""
    try:
        (tmp_path / "my affairs").read_text()
    except OSError as error:
        report = report_of(error)
    assert "FileNotFoundError: No such file" in report
    assert str(tmp_path) not in report
    assert str(Path(__file__).parent.parent) not in report


def test_the_log_is_for_its_owner_only() -> None:
    """And lies in the folder that the platform has for logs."""
    path = log_error(raised(TypeError("a bug")))
    assert path == log_path()
    assert path is not None
    assert "a bug" in path.read_text("utf-8")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_the_log_does_not_grow_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest of it goes."""
    monkeypatch.setattr(crash_log, "_MOST_BYTES", 1_000)
    for number in range(50):
        log_error(raised(TypeError(f"bug {number}")))
    files = sorted(log_path().parent.iterdir())
    assert [each.name.removeprefix("briefreader.log") for each in files] == ["", ".1", ".2", ".3"]
    assert all(each.stat().st_size <= 1_000 for each in files)
    assert all(stat.S_IMODE(each.stat().st_mode) == 0o600 for each in files)
    assert "bug 49" in log_path().read_text("utf-8")


def test_a_log_that_cannot_be_written_is_no_error_of_its_own(user_folders: Path) -> None:
    """The user is told of the first one all the same."""
    user_folders.mkdir(exist_ok=True)
    (user_folders / "state").write_text("no folder")
    assert log_error(raised(TypeError("a bug"))) is None
