"""What goes out comes in again as it was, in all formats that hold it."""

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from merging_files import take
from records_made import annotations, bookmarks, commitments, contents

from briefreader.commitments.model import Kind
from briefreader.library.database import Library, open_library
from briefreader.library.records import Annotation, Bookmark, Commitment, Origin, Statement, Target
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.export.writing import export
from briefreader.text.normalise import normalise

TEXTS = (
    "Joint statement of Japan 😀 and Chad\n\n"
    "We will build the brid\N{COMBINING CIRCUMFLEX ACCENT}ge 👩‍👩‍👧. It rained. "
    "We will build the bridge.\n\n"
    "שלום עולם — مرحبا بالعالم — we will meet again in Tokyo next year.",
    "Zweite Erklärung\n\n"
    "We pledge \U0001f1e9\U0001f1ea to act. We pledge to act. We pledge to act.",
)
Records = Sequence[Annotation | Bookmark | Commitment]


@cache
def empty_library() -> bytes:
    """Return the file of a library with nothing but themes, which takes long to make."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        with open_library(path) as made:
            made.themes.ensure_shipped(load_taxonomy())
        return path.read_bytes()


def put_statement(library: Library, text: str) -> Statement:
    """Store a text with everything said of it."""
    made = Statement(
        title=text.partition("\n")[0],
        date=dt.date(2015, 11, 2),
        parties=("Japan", "Chad; of course"),
        language="en",
        source="https://example.org/a?b=c&d",
        text=text,
        digest=hashlib.sha256(text.encode()).hexdigest(),
        imported=dt.datetime(2024, 5, 6, 7, 8, 9, 10, tzinfo=dt.UTC),
        place="Tōkyō",
        kind=Kind.DECLARATION,
    )
    return library.statements.put(made)


def put_records(library: Library, statement: Statement, records: Records) -> None:
    """Store records on a statement; every second note on words is one on a commitment."""
    ids = [
        library.commitments.put(replace(each, statement_id=statement.id)).id
        for each in records
        if isinstance(each, Commitment)
    ]
    for number, each in enumerate(records):
        placed = replace(each, statement_id=statement.id)
        if isinstance(placed, Bookmark):
            library.bookmarks.put(placed)
        elif isinstance(placed, Annotation):
            if ids and placed.target is Target.SPAN and number % 2:
                about = ids[number % len(ids)]
                placed = replace(placed, target=Target.COMMITMENT, commitment_id=about)
            library.annotations.put(placed)


def records_on(text: str) -> st.SearchStrategy[list[Any]]:
    """Return lists of records on ``text``; no two commitments stand at the same words."""
    some = st.lists(commitments(text), max_size=3, unique_by=lambda each: each.span)
    apart = some.map(lambda found: [replace(each, detected=each.span) for each in found])
    notes = st.lists(annotations(text) | bookmarks(text), max_size=5)
    return st.tuples(apart, notes).map(lambda both: both[0] + both[1])


def without_untold(records: Records) -> list[Any]:
    """Return the records without what a JSON export does not say; what was found has not moved."""
    found: list[Any] = []
    for each in records:
        if isinstance(each, Commitment):
            detected = each.span if each.origin is Origin.DETECTED else None
            told = replace(each, rule="", edited=False, owner="", reminder=None, detected=detected)
            found.append(told)
        else:
            found.append(each)
    return found


@pytest.mark.parametrize("ending", [".jsonld", ".qdpx", ".json"])
@given(st.data())
@settings(max_examples=28)
def test_a_library_comes_in_as_it_went_out(ending: str, data: st.DataObject) -> None:
    """Notes, bookmarks and decisions are the same, whatever characters they hold; once is enough.

    A W3C file needs the statements there; a project and our JSON bring them.
    """
    check_round_trip(ending, data)


@given(st.data())
@settings(max_examples=10)
def test_a_vault_comes_in_as_it_went_out(data: st.DataObject) -> None:
    """All of it, from notes that are Markdown to read."""
    check_round_trip(".vault.zip", data)


def check_round_trip(ending: str, data: st.DataObject) -> None:
    """Check that what one library writes is the same in another, and comes in once only."""
    made = [data.draw(records_on(text)) for text in TEXTS]
    if ending == ".json":
        made = [without_untold(each) for each in made]
    with TemporaryDirectory() as folder:
        here = Path(folder)
        for name in ("one.db", "other.db"):
            (here / name).write_bytes(empty_library())
        with (
            open_library(here / "one.db") as one,
            open_library(here / "other.db") as other,
        ):
            for text, records in zip(TEXTS, made, strict=True):
                put_records(one, put_statement(one, text), records)
                if ending == ".jsonld":
                    put_statement(other, text)
            out = here / f"out{ending}"
            export(one, [each.id for each in one.statements.summaries()], out)
            first = take(other, out)
            assert contents(other) == contents(one)
            assert (first.left_out, first.differing) == ((), ())
            assert not any(first.bundle.untaken.values())
            if any(made):
                again = take(other, out)
                assert (again.revisions, again.new_statements) == ((), ())
                assert again.known == sum(map(len, made))
            assert contents(other) == contents(one)


@pytest.mark.parametrize("ending", [".jsonld", ".qdpx", ".vault.zip"])
def test_the_same_library_gives_the_same_bytes(
    library: Library, statement: Statement, ending: str, tmp_path: Path
) -> None:
    """Neither the clock nor chance has a part in a file."""
    export(library, [statement.id], tmp_path / f"a{ending}")
    export(library, [statement.id], tmp_path / f"b{ending}")
    assert (tmp_path / f"a{ending}").read_bytes() == (tmp_path / f"b{ending}").read_bytes()


def test_the_texts_are_normalised() -> None:
    """As those of a library are; else a project's texts would not be the same."""
    assert [normalise(text) for text in TEXTS] == list(TEXTS)
