"""An empty library, and records that tests vary."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from briefreader.commitments.model import DueDate, Strength
from briefreader.library.database import Library, open_library
from briefreader.library.records import Annotation, Bookmark, Commitment, Statement
from briefreader.text.span import Span

TEXT = "Joint statement\n\nBoth sides pledged to combat terrorism. We will meet in Astana."
NOW = dt.datetime(2024, 5, 6, 7, 8, 9, tzinfo=dt.UTC)


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    """Return where the test's library is."""
    return tmp_path / "library.db"


@pytest.fixture
def library(new_library: Path, library_path: Path) -> Iterator[Library]:
    """Return an empty library."""
    shutil.copyfile(new_library, library_path)
    with open_library(library_path) as opened:
        yield opened


@pytest.fixture
def add_statement(library: Library) -> Callable[..., Statement]:
    """Return a function that stores a statement with the given fields."""

    def add(**fields: Any) -> Statement:
        text = fields.get("text", TEXT)
        statement = Statement(
            title="Dialogue",
            date=dt.date(2015, 11, 2),
            parties=("United States", "Côte d’Ivoire"),
            language="en",
            source="statements/dialogue.txt",
            text=text,
            digest=sha256(text.encode()).hexdigest(),
            imported=NOW,
        )
        return library.statements.put(replace(statement, **fields))

    return add


@pytest.fixture
def statement(add_statement: Callable[..., Statement]) -> Statement:
    """Return a stored statement."""
    return add_statement()


@pytest.fixture
def a_commitment(statement: Statement) -> Commitment:
    """Return a commitment that is not stored yet, every field set."""
    span = Span(TEXT.index("Both"), TEXT.index(". We"))
    return Commitment(
        statement_id=statement.id,
        span=span,
        quote=span.of(TEXT),
        paragraph=2,
        cue="pledged to",
        rule="pledge",
        strength=Strength.FIRM,
        actors=("United States", "Kazakhstan", "Ägypten"),
        themes=("terrorism", "law-enforcement"),
        due=DueDate("in early 2016", dt.date(2016, 4, 30)),
        confidence=0.97,
        detected=Span(17, 30),
        status_date=dt.date(2016, 1, 2),
        evidence="A report “of note”",
        author="Ann Ünal",
    )


@pytest.fixture
def an_annotation(statement: Statement) -> Annotation:
    """Return an annotation that is not stored yet."""
    span = Span(TEXT.index("Astana"), TEXT.index("Astana") + 6)
    return Annotation(
        statement_id=statement.id,
        span=span,
        exact="Astana",
        prefix="meet in ",
        suffix=".",
        note="Ask the embassy about lodging",
        tags=("travel", "Reise nach Übersee"),
        colour="blue",
        created=NOW,
        modified=NOW,
        author="Ann Ünal",
    )


@pytest.fixture
def a_bookmark(statement: Statement) -> Bookmark:
    """Return a bookmark that is not stored yet."""
    return Bookmark(statement_id=statement.id, name="Start “here”", position=17)
