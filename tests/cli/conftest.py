"""The program, run inside the test's process."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefreader.app import main

TEXT = (
    "Joint Statement of the United States and Kazakhstan\n\n"
    "Washington, November 2, 2015\n\n"
    "The United States and Kazakhstan agreed to combat terrorism in “Central Asia”. "
    "Both sides pledged to open a consulate in Astana by May 2016.\n\n"
    "The United States intends to support Kazakhstan’s renewable energy sector.\n"
)


@dataclass(frozen=True)
class Run:
    """How the program ended and what it wrote."""

    code: int
    out: str
    err: str


Runner = Callable[..., Run]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Runner:
    """Return a function that runs the program with the given arguments."""

    def run_with(*arguments: object) -> Run:
        monkeypatch.setattr(sys, "argv", ["briefreader", *map(str, arguments)])
        capsysbinary.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        captured = capsysbinary.readouterr()
        code = ended.value.code
        assert isinstance(code, int)
        return Run(code, captured.out.decode(), captured.err.decode())

    return run_with


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a statement's file."""
    path = tmp_path / "talks.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def database(tmp_path: Path, file: Path, run: Runner) -> Path:
    """Return a library with one statement in it."""
    path = tmp_path / "library.db"
    assert run("import", file, "--library", path).code == 0
    return path
