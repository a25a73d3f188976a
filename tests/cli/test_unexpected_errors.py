"""Errors that nothing foresaw end a command in one line; where they arose is in the log."""

import pytest

from briefreader import app
from briefreader.crash_log import log_path


def test_an_unexpected_error_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No traceback reaches the terminal, and no word of a document the log."""

    def fail() -> None:
        raise KeyError("the ministers' words")

    monkeypatch.setattr(app, "_run", fail)
    with pytest.raises(SystemExit) as ended:
        app.main()
    said = capsys.readouterr().err
    log = log_path().read_text("utf-8")
    assert ended.value.code == 1
    assert said.startswith("briefreader: Something went wrong (KeyError).")
    assert said.count("\n") == 1
    assert str(log_path()) in said
    assert "KeyError" in log
    assert "test_unexpected_errors.py" in log
    assert "ministers" not in log + said
