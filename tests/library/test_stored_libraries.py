"""Libraries that earlier Briefreaders wrote open with all that is in them."""

import datetime as dt
import gzip
from pathlib import Path

import pytest

from briefreader.commitments.model import DueDate, Strength
from briefreader.library.database import open_library
from briefreader.library.records import Bookmark, Review, Status
from briefreader.library.version import SCHEMA_VERSION

STORED = Path(__file__).parents[1] / "fixtures" / "libraries"
NEVER_ALONE = {1, 2, 3, 6, 14, 15}
"""Schemas that came with the next one."""
NUMBERS = sorted(int(each.name[:3]) for each in STORED.glob("*.db.gz"))
TEXT = (
    "Joint statement of Chad and Peru\n\n"
    "Chad and Peru agreed to open a bridge by May 2026. They will meet in Lima."
)
NOW = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)


@pytest.fixture(params=NUMBERS)
def stored(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a copy of the library with one of the numbers."""
    path = tmp_path / "library.db"
    path.write_bytes(gzip.decompress((STORED / f"{request.param:03}.db.gz").read_bytes()))
    return path


def test_there_is_a_library_of_each_earlier_schema() -> None:
    """One is added with each new step."""
    assert set(NUMBERS) >= set(range(1, SCHEMA_VERSION)) - NEVER_ALONE


def test_a_stored_statement_stays_and_is_found(stored: Path) -> None:
    """Its words, what was known of it, and the index of the search."""
    with open_library(stored, create=False) as library:
        (summary,) = library.statements.summaries()
        statement = library.statements.get(summary.id)
        hits = library.search("Lima")
        assert library.problems() == ()
        assert library.settings.get("kept") == [1, "two"]
    assert (statement.title, statement.date) == ("Chad and Peru", dt.date(2025, 3, 4))
    assert (statement.parties, statement.language) == (("Chad", "Peru"), "en")
    assert (statement.text, statement.imported) == (TEXT, NOW)
    assert "Chad and Peru" in [hit.title for hit in hits]


def test_a_stored_decision_stays(stored: Path) -> None:
    """All that a person said of a commitment, and what was detected."""
    with open_library(stored, create=False) as library:
        (commitment,) = library.commitments.find()
    assert commitment.quote == "agreed to open a bridge by May 2026"
    assert commitment.span.of(TEXT) == commitment.quote
    assert (commitment.strength, commitment.actors) == (Strength.FIRM, ("Chad", "Peru"))
    assert commitment.themes == ("trade-investment",)
    assert commitment.due == DueDate("by May 2026", dt.date(2026, 5, 31))
    assert (commitment.review, commitment.status) == (Review.CONFIRMED, Status.MET)
    assert (commitment.status_date, commitment.evidence) == (
        dt.date(2026, 2, 3),
        "Opened in January",
    )


def test_a_stored_note_and_bookmark_stay(stored: Path) -> None:
    """Their words, places, tags and times."""
    with open_library(stored, create=False) as library:
        (note,) = library.annotations.of_statement(1)
        (bookmark,) = library.bookmarks.of_statement(1)
    assert (note.exact, note.span.of(TEXT), note.note) == ("Lima", "Lima", "Where in *Lima*?")
    assert (note.tags, note.colour) == (("travel", "été"), "blue")
    assert (note.created, note.modified) == (NOW, NOW)
    assert bookmark == Bookmark(
        id=bookmark.id, statement_id=1, name="The bridge", position=TEXT.index("bridge")
    )


def test_a_stored_library_can_be_written_to(stored: Path) -> None:
    """A change after the upgrade is there when it is opened again."""
    with open_library(stored, create=False) as library:
        library.bookmarks.put(Bookmark(statement_id=1, name="Second", position=3))
    with open_library(stored, create=False) as library:
        names = {each.name for each in library.bookmarks.of_statement(1)}
    assert names == {"The bridge", "Second"}
