"""Entries of follow-ups: kept, and told by their commitments; older libraries get theirs."""

import datetime as dt
import gzip
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from briefreader.commitments.model import Strength
from briefreader.errors import NotFoundError
from briefreader.library.database import Library, open_library
from briefreader.library.evidence import Told, told_by
from briefreader.library.records import Commitment, Evidence, Review, Statement, Status
from briefreader.text.span import Span

STORED = Path(__file__).parents[1] / "fixtures" / "libraries"
NUMBERS = sorted(int(each.name[:3]) for each in STORED.glob("*.db.gz"))
WITH_EVIDENCE = 14
"""The schema from which statuses have entries of their own."""
NOW = dt.datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=dt.UTC)
MAY, JUNE = dt.date(2026, 5, 1), dt.date(2026, 6, 1)


@pytest.fixture
def commitment(library: Library, statement: Statement) -> Commitment:
    """Return a stored commitment."""
    words = "pledged to combat terrorism"
    start = statement.text.index(words)
    span = Span(start, start + len(words))
    return library.commitments.put(
        Commitment(
            statement_id=statement.id,
            span=span,
            quote=words,
            paragraph=2,
            cue="pledged to",
            rule="pledge",
            strength=Strength.FIRM,
            actors=("Chad",),
            themes=(),
            due=None,
            confidence=0.5,
        )
    )


def entry(commitment: Commitment, day: dt.date | None = MAY, **fields: object) -> Evidence:
    """Return an entry on the commitment."""
    made = Evidence(
        statement_id=commitment.statement_id, commitment_id=commitment.id, date=day, created=NOW
    )
    return replace(made, **fields)


def test_an_entry_is_kept_as_it_is(library: Library, commitment: Commitment) -> None:
    """All fields, and none."""
    whole = entry(
        commitment, status=Status.PARTLY_MET, note="Half 🕊", link="https://example.org",
        source_id=7, source_title="Later", span=Span(2, 9), quote="It is.", author="Ann",
    )  # fmt: skip
    stored = [library.evidence.put(each) for each in (whole, entry(commitment, None))]
    assert [library.evidence.get(each.id) for each in stored] == stored
    assert stored[0] == replace(whole, id=stored[0].id)
    library.evidence.delete(stored[0].id)
    with pytest.raises(NotFoundError, match="no entry"):
        library.evidence.get(stored[0].id)


def test_the_commitment_says_what_entries_say(library: Library, commitment: Commitment) -> None:
    """When one is added, changed, deleted, and given to another commitment."""
    store = library.evidence

    def status(each: Commitment = commitment) -> Status:
        return library.commitments.get(each.id).status

    met = store.put(entry(commitment, status=Status.MET))
    store.put(entry(commitment, JUNE, note="Still"))
    assert status() is Status.MET
    missed = store.put(replace(met, status=Status.MISSED))
    assert status() is Status.MISSED
    other = library.commitments.put(replace(commitment, id=0, span=Span(17, 20), quote="Bot"))
    store.put(replace(missed, commitment_id=other.id))
    assert (status(), status(other)) == (Status.OPEN, Status.MISSED)
    store.delete(missed.id)
    assert status(other) is Status.OPEN
    assert library.commitments.get(commitment.id).evidence == "Still"


def test_the_words_of_the_latest_entry_are_found(library: Library, commitment: Commitment) -> None:
    """The index of words follows."""
    from briefreader.library.listing import SearchScope

    library.evidence.put(entry(commitment, note="Zanzibar"))
    assert library.search("Zanzibar", scopes=(SearchScope.COMMITMENTS,))
    assert library.problems() == ()


def test_of_one_day_what_was_written_last_counts() -> None:
    """Whatever the order in which entries come; those without a day come first."""
    made = Evidence(statement_id=1, commitment_id=1, date=MAY, created=NOW, status=Status.MET)
    later = replace(made, created=NOW + dt.timedelta(1), status=Status.MISSED, note="late")
    unknown = replace(later, date=None, created=NOW + dt.timedelta(2), status=Status.OPEN)
    assert told_by((later, unknown, made)) == Told(Status.MISSED, MAY, "late")
    assert told_by((unknown,)) == Told(Status.OPEN, None, "late")
    assert told_by(()) == Told(Status.OPEN, None, "")


def test_changes_of_a_commitment_are_counted(
    library: Library, commitment: Commitment, library_path: Path
) -> None:
    """Of its words, names and status; what is written as it was counts nothing."""

    def count() -> int:
        with closing(sqlite3.connect(library_path)) as db:
            (found,) = db.execute("SELECT revision FROM commitments").fetchone()
        return int(found)

    assert count() == 0
    library.commitments.put(commitment)
    assert count() == 0
    library.commitments.put(replace(commitment, actors=("Chad", "Peru")))
    assert count() == 1
    library.evidence.put(entry(commitment, status=Status.MET))
    assert count() == 2
    library.evidence.put(entry(commitment, MAY - dt.timedelta(1), note="Earlier"))
    assert count() == 2


@pytest.mark.parametrize("number", [each for each in NUMBERS if each < WITH_EVIDENCE])
def test_a_stored_status_becomes_the_first_entry(number: int, tmp_path: Path) -> None:
    """With its day, its words and who said so; the commitment keeps all it had."""
    path = tmp_path / "library.db"
    path.write_bytes(gzip.decompress((STORED / f"{number:03}.db.gz").read_bytes()))
    with open_library(path, create=False) as library:
        (commitment,) = library.commitments.find()
        (first,) = library.evidence.of_commitment(commitment.id)
        assert (first.date, first.status, first.note) == (
            dt.date(2026, 2, 3), Status.MET, "Opened in January",
        )  # fmt: skip
        assert first.author == commitment.author
        assert (commitment.actors, commitment.themes) == (("Chad", "Peru"), ("trade-investment",))
        library.evidence.put(replace(first, id=0, date=MAY, status=Status.PARTLY_MET))
        assert library.commitments.get(commitment.id).status is Status.PARTLY_MET
        assert library.problems() == ()


def test_rebuilding_the_table_gives_no_id_again(
    tmp_path: Path, new_library: Path, add_statement: Callable[..., Statement]
) -> None:
    """Of a commitment that was deleted: Undo may bring it back, and its notes and entries."""
    path = tmp_path / "old.db"
    path.write_bytes(gzip.decompress((STORED / "013.db.gz").read_bytes()))
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE sqlite_sequence SET seq = 41 WHERE name = 'commitments'")
        db.commit()
    with open_library(path) as library:
        (one,) = library.commitments.find()
        assert library.commitments.put(replace(one, id=0)).id == 42
        library.commitments.delete(42)
        assert library.commitments.get(one.id).actors == ("Chad", "Peru")


def test_a_library_that_is_damaged_before_its_upgrade_keeps_the_status(tmp_path: Path) -> None:
    """It has no entries to save; the first that is added keeps what was said."""
    from briefreader.library.salvage import salvage

    old, made = tmp_path / "old.db", tmp_path / "made.db"
    old.write_bytes(gzip.decompress((STORED / "013.db.gz").read_bytes()))
    salvage(old, made)
    with open_library(made) as library:
        (one,) = library.commitments.find()
        assert (one.status, one.review) == (Status.MET, Review.CONFIRMED)
        library.evidence.put(entry(one, JUNE, note="Still"))
        assert [each.note for each in library.evidence.of_commitment(one.id)] == [
            "Opened in January", "Still",
        ]  # fmt: skip
        assert library.commitments.get(one.id).status is Status.MET
