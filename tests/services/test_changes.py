"""Any sequence of changes can be taken back."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefreader.commitments.model import DueDate, Strength
from briefreader.errors import LibraryError
from briefreader.library.database import Library, open_library
from briefreader.library.record_types import Record
from briefreader.library.records import Annotation, Bookmark, Origin, Statement, Status
from briefreader.services.annotations import notes
from briefreader.services.changes import Change, apply_change, changes_to
from briefreader.services.review import review
from briefreader.services.statements import collections, properties
from briefreader.text.span import Span
from reading_here import import_text

NOW = dt.datetime(2024, 5, 6, 7, 8, tzinfo=dt.UTC)
LATER = dt.datetime(2024, 6, 7, 8, 9, tzinfo=dt.UTC)
TEXT = "Joint statement\n\nWe will build 🌉 the bridge. It rained.\n\nWe will plant trees."

names = st.lists(st.sampled_from(["trade-investment", "energy", "Chad", "Ägypten"]), max_size=3)
spans = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 30)).map(
    lambda pair: Span(pair[0], min(len(TEXT), pair[0] + pair[1]))
)
commitment_steps: st.SearchStrategy[Callable[[Any, Statement], Change[Record]]] = st.one_of(
    st.sampled_from(
        [
            lambda each, _: review.confirm(each),
            lambda each, _: review.dismiss(each),
            lambda each, _: review.reset(each),
            lambda each, _: (
                review.remove(each) if each.origin is Origin.MANUAL else review.dismiss(each)
            ),
            lambda each, _: review.set_due(each, DueDate("by May", dt.date(2025, 5, 31))),
            lambda each, _: review.edit(
                each, status=Status.MET, status_date=dt.date(2025, 1, 1), evidence="seen"
            ),
        ]
    ),
    names.map(lambda keys: lambda each, _: review.set_themes(each, keys)),
    names.map(lambda keys: lambda each, _: review.set_actors(each, keys)),
    st.sampled_from(Strength).map(lambda value: lambda each, _: review.set_strength(each, value)),
    spans.filter(lambda span: bool(span.of(TEXT).strip())).map(
        lambda span: lambda each, statement: review.set_span(each, statement, span)
    ),
)
annotation_steps = st.sampled_from(
    [
        notes.remove_annotation,
        lambda each: notes.edit_annotation(each, note="new", tags=["a"], colour="blue", now=LATER),
    ]
)
bookmark_steps = st.sampled_from(
    [notes.remove_bookmark, lambda each: notes.rename_bookmark(each, "renamed")]
)


def an_ordering(library: Library, statement_id: int) -> st.SearchStrategy[Change[Record]]:
    """Return the changes of collections and tags that are possible now."""
    names = library.collections.names()
    possible: list[Change[Record]] = [
        collections.create_collection(library, f"Collection {len(names) + 1}", [statement_id]),
        collections.tag(library, [statement_id], add=["draft", "Ägypten"]),
        collections.tag(library, [statement_id], add=["urgent"], remove=["draft"]),
    ]
    for key in names:
        possible += [
            collections.rename_collection(library, key, f"Renamed {key}"),
            collections.put_into(library, key, [statement_id]),
            collections.take_out(library, key, [statement_id]),
        ]
    # The newest only: the next one then takes its name and its id.
    if names:
        possible.append(collections.delete_collection(library, max(names)))
    for tag in library.tags.names():
        possible += [
            collections.rename_tag(library, tag, "urgent"),
            collections.delete_tag(library, tag),
        ]
    return st.sampled_from(possible)


@st.composite
def a_change(
    draw: st.DrawFn, library: Library, statement: Statement, detector: Any
) -> Change[Record]:
    """Return a change that is possible in the library as it is now."""
    kind = draw(
        st.sampled_from(["new", "commitment", "annotation", "bookmark", "statement", "order"])
    )
    commitments = library.commitments.of_statement(statement.id)
    annotations = library.annotations.of_statement(statement.id)
    bookmarks = library.bookmarks.of_statement(statement.id)
    if kind == "commitment" and commitments:
        return draw(commitment_steps)(draw(st.sampled_from(commitments)), statement)
    if kind == "annotation" and annotations:
        return draw(annotation_steps)(draw(st.sampled_from(annotations)))
    if kind == "bookmark" and bookmarks:
        return draw(bookmark_steps)(draw(st.sampled_from(bookmarks)))
    if kind == "order":
        return draw(an_ordering(library, statement.id))
    if kind == "statement":
        now = library.statements.get(statement.id)
        return properties.restore([now.id]) if now.trashed else properties.trash([now.id])
    span = draw(spans.filter(lambda each: bool(each.of(TEXT).strip())))
    return draw(
        st.sampled_from(
            [
                notes.add_bookmark(statement, span.start, "here"),
                notes.annotate(statement, span, "a note", colour="yellow", now=NOW),
                notes.annotate(statement, span, "", colour="blue", tags=("x", "y"), now=NOW),
                review.add(statement, span, detector),
            ]
        )
    )


@given(data=st.data(), steps=st.integers(1, 12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_undoing_everything_restores_the_library(
    data: st.DataObject, steps: int, detector: Any, dump_of: Callable[[Path], object]
) -> None:
    """Changes, undone in reverse order, leave all as it was; redone, all as it became."""
    with TemporaryDirectory() as folder, open_library(Path(folder) / "library.db") as library:
        found = import_text(library, TEXT, detector)
        statement = library.statements.get(found.statement_id)
        before = dump_of(library.path)
        done = [
            apply_change(library, data.draw(a_change(library, statement, detector)))
            for _ in range(steps)
        ]
        after = dump_of(library.path)
        for change in reversed(done):
            apply_change(library, change.inverse())
        assert dump_of(library.path) == before
        assert library.problems() == ()
        for change in done:
            apply_change(library, change)
        assert dump_of(library.path) == after
        assert library.problems() == ()


def test_a_new_record_gets_its_id(library: Library, statement: Statement) -> None:
    """The change as applied carries the id, so that it can be undone."""
    change = apply_change(library, notes.add_bookmark(statement, 3, "here"))
    assert change.before is None
    assert change.after is not None
    assert change.after.id > 0
    assert library.bookmarks.get(change.after.id) == change.after


def test_a_change_that_cannot_be_stored_changes_nothing(
    library: Library, statement: Statement, dump: Callable[[], object]
) -> None:
    """A bookmark in a statement that is not there is refused."""
    before = dump()
    bookmark = notes.add_bookmark(statement, 3, "here").after
    assert bookmark is not None
    lost = Change("Add bookmark", None, type(bookmark)(statement_id=99, name="", position=0))
    with pytest.raises(LibraryError):
        apply_change(library, lost)
    assert dump() == before


def test_only_records_can_change(library: Library) -> None:
    """A value that no store keeps is a mistake of the program, and says so."""
    with pytest.raises(TypeError, match="no store for str"):
        apply_change(library, Change("Nonsense", None, "text"))  # type: ignore[type-var]


def test_what_is_always_there_cannot_be_deleted(
    library: Library, statement: Statement, dump: Callable[[], object]
) -> None:
    """Tags of statements can only become others; a change to none is a mistake of the program."""
    before = dump()
    with pytest.raises(TypeError, match="a Tagging cannot be deleted"):
        apply_change(library, Change("Nonsense", library.tags.of([statement.id]), None))
    assert dump() == before


def test_changes_are_told_apart_by_their_records(statement: Statement) -> None:
    """Those of one type come in order, gone records too."""
    bookmark = notes.add_bookmark(statement, 3, "here")
    note = notes.annotate(statement, Span(0, 4), "why?", colour="yellow", now=NOW)
    step = (bookmark, note, bookmark.inverse())
    assert list(changes_to(step, Bookmark)) == [bookmark, bookmark.inverse()]
    assert list(changes_to(step, Annotation)) == [note]
