"""The program, run inside the test's process."""

import datetime as dt
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefreader.app import main
from briefreader.commitments.model import DueDate, Strength
from briefreader.library.database import open_library
from briefreader.library.records import Commitment, Statement
from briefreader.text.span import Span
from warm_readers import keep_readers

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


@pytest.fixture(autouse=True)
def kept_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a command have the reading processes of the last, as to begin one takes a second."""
    keep_readers(monkeypatch)


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
def database(tmp_path: Path) -> Path:
    """Return a library with one statement and three commitments, labelled by hand."""
    path = tmp_path / "library.db"
    with open_library(path) as library:
        statement = library.statements.put(
            Statement(
                title="Joint Statement of the United States and Kazakhstan",
                date=dt.date(2015, 11, 2),
                parties=("United States", "Kazakhstan"),
                language="en",
                source="talks.txt",
                text=TEXT.strip(),
                digest="d" * 64,
                imported=dt.datetime(2016, 1, 2, tzinfo=dt.UTC),
            )
        )
        library.commitments.put_all(_commitments(statement))
    return path


def _commitments(statement: Statement) -> Iterator[Commitment]:
    both, due = statement.parties, DueDate("by May 2016", dt.date(2016, 5, 31))
    labels = (
        ("agreed to combat terrorism", Strength.FIRM, both, ("terrorism",), None),
        ("pledged to open a consulate", Strength.FIRM, both, ("institutions-dialogue",), due),
        ("intends to support", Strength.INTENT, ("United States",), ("energy",), None),
    )
    for quote, strength, actors, themes, by in labels:
        start = statement.text.index(quote)
        yield Commitment(
            statement_id=statement.id,
            span=Span(start, start + len(quote)),
            quote=quote,
            paragraph=3,
            cue=" ".join(quote.split()[:2]),
            rule="by hand",
            strength=strength,
            actors=actors,
            themes=themes,
            due=by,
            confidence=0.9,
        )
