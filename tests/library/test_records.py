"""What the library's records are called where they are kept, and what a new one is like."""

import datetime as dt
from enum import StrEnum

import pytest

from briefreader.commitments.model import Kind, Strength
from briefreader.library.listing import Listing, Place, ReviewState, Sort, StatementFilter
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Collection,
    Commitment,
    Origin,
    OrphanKind,
    Review,
    SearchHit,
    Statement,
    StatementSummary,
    Status,
    Target,
)
from briefreader.library.search import SearchScope
from briefreader.library.themes import ThemeOrigin
from briefreader.text.span import Span

NOW = dt.datetime(2024, 5, 6, 7, 8, 9, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("names", "kept"),
    [
        (Origin, "detected manual"),
        (Review, "unreviewed confirmed dismissed"),
        (Status, "open in-progress met missed superseded"),
        (Strength, "firm intent reaffirmed"),
        (Target, "span commitment statement"),
        (OrphanKind, "commitment annotation bookmark"),
        (ThemeOrigin, "shipped user"),
        (Kind, "joint-statement communique declaration speech press-release other"),
        (Place, "all recent trash"),
        (Sort, "newest oldest title imported opened commitments"),
        (ReviewState, "to-review reviewed"),
        (SearchScope, "notes commitments texts"),
    ],
)
def test_kept_names_never_change(names: type[StrEnum], kept: str) -> None:
    """Libraries, exports and settings hold them for years."""
    assert [each.value for each in names] == kept.split(" ")


def test_a_new_statement_is_of_no_kind_and_nowhere() -> None:
    """It has no id, and is not in the trash."""
    new = Statement(
        title="", date=None, parties=(), language="", source="", text="", digest="", imported=NOW
    )
    assert (new.id, new.place, new.kind, new.trashed) == (0, "", Kind.OTHER, False)
    listed = StatementSummary(
        id=3, title="", date=None, parties=(), language="", source="", commitments=0
    )
    assert (listed.place, listed.kind, listed.tags, listed.trashed) == ("", Kind.OTHER, (), False)


def test_a_new_commitment_is_open_and_nobody_has_decided() -> None:
    """Detection found it; it holds whatever happens."""
    new = Commitment(
        statement_id=1,
        span=Span(0, 2),
        quote="We",
        paragraph=1,
        cue="",
        rule="",
        strength=Strength.FIRM,
        actors=(),
        themes=(),
        due=None,
        confidence=1.0,
    )
    assert (new.id, new.origin, new.review, new.status) == (
        0,
        Origin.DETECTED,
        Review.UNREVIEWED,
        Status.OPEN,
    )
    assert (new.conditional, new.edited) == (False, False)
    assert (new.detected, new.status_date, new.evidence, new.author) == (None, None, "", "")


def test_a_new_note_is_yellow_and_at_its_words() -> None:
    """No one has signed it, and it has no tags."""
    new = Annotation(
        statement_id=1,
        span=Span(0, 2),
        exact="We",
        prefix="",
        suffix="",
        note="",
        created=NOW,
        modified=NOW,
    )
    assert (new.id, new.colour, new.target) == (0, "yellow", Target.SPAN)
    assert (new.tags, new.commitment_id, new.author) == ((), None, "")


def test_what_is_new_has_no_id() -> None:
    """The library gives it one."""
    assert Bookmark(statement_id=1, name="", position=0).id == 0
    assert Collection(name="") == Collection(id=0, name="", statements=())
    hit = SearchHit(statement_id=1, title="", date=None, where="text", snippet="", marks=())
    assert (hit.record_id, hit.title_marks) == (0, ())


def test_a_listing_asks_for_all_statements_the_newest_first() -> None:
    """Unless it is told otherwise."""
    asked = Listing()
    assert (asked.place, asked.sort, asked.collection, asked.tag) == (
        Place.ALL,
        Sort.NEWEST,
        0,
        "",
    )
    assert asked.filter == StatementFilter(
        since=None, until=None, party="", theme="", kind=None, language="", notes=None, review=None
    )
    assert asked.filter.active() == ()
