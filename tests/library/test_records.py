"""What the library's records are called where they are kept, and what a new one is like."""

import datetime as dt
from collections.abc import Callable
from enum import StrEnum

import pytest

from briefreader.commitments.model import Kind, Strength
from briefreader.errors import NotFoundError
from briefreader.library.database import Library
from briefreader.library.listing import Listing, Place, ReviewState, Sort, StatementFilter
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Collection,
    Commitment,
    Origin,
    OrphanKind,
    Review,
    Statement,
    StatementSummary,
    Status,
    Target,
)
from briefreader.library.search import SearchHit, SearchScope
from briefreader.library.themes import ThemeOrigin
from briefreader.text.span import Span

NOW = dt.datetime(2024, 5, 6, 7, 8, 9, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("names", "kept"),
    [
        (Origin, "detected manual"),
        (Review, "unreviewed confirmed dismissed"),
        (Status, "open in-progress partly-met met missed superseded"),
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


@pytest.mark.parametrize(
    ("listing", "follows"),
    [
        (Listing(), False),
        (Listing(filter=StatementFilter(party="Norway")), False),
        (Listing(filter=StatementFilter(theme="energy")), True),
        (Listing(filter=StatementFilter(review=ReviewState.REVIEWED)), True),
        (Listing(sort=Sort.COMMITMENTS), True),
        (Listing(sort=Sort.COMMITMENTS, place=Place.RECENT), False),
    ],
)
def test_decisions_change_lists_that_ask_for_them(listing: Listing, follows: bool) -> None:
    """By theme, by review, or in the order of commitments; recent ones have their own order."""
    assert listing.follows_decisions is follows


@pytest.mark.parametrize(
    ("store", "said"),
    [
        ("annotations", "annotation"),
        ("bookmarks", "bookmark"),
        ("collections", "collection"),
        ("commitments", "commitment"),
        ("orphans", "orphan"),
        ("statements", "statement"),
    ],
)
def test_what_is_missing_is_named(library: Library, store: str, said: str) -> None:
    """By what the record is called, and its number."""
    with pytest.raises(NotFoundError, match=f"no {said} 77"):
        getattr(library, store).get(77)


def test_a_summary_says_of_what_kind_a_statement_is(
    library: Library, add_statement: Callable[..., Statement]
) -> None:
    """And where it was made."""
    made = add_statement(kind=Kind.COMMUNIQUE, place="Oslo")
    (listed,) = library.statements.summaries()
    assert (listed.id, listed.kind, listed.place) == (made.id, Kind.COMMUNIQUE, "Oslo")
