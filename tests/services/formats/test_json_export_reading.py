"""Our own JSON export comes in again; one that contradicts itself is refused."""

import datetime as dt
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from merging_files import NOW, take
from records_made import contents

from briefreader.errors import ExchangeError
from briefreader.library.database import Library, open_library
from briefreader.library.records import Review, Statement, Status
from briefreader.services.annotations import notes
from briefreader.services.changes import apply_change
from briefreader.services.export.writing import export
from briefreader.services.formats.json_export.json_export_reading import bundle_of
from briefreader.services.formats.untaken import Untaken
from briefreader.services.review import review
from briefreader.text.span import Span

Json = dict[str, Any]


@pytest.fixture
def worked_on(library: Library, statement: Statement) -> Statement:
    """Return the statement after decisions and notes, some of which a JSON export cannot say."""
    first, second, third = library.commitments.of_statement(statement.id)
    library.commitments.put(
        replace(
            first,
            span=Span(first.span.start, first.span.end - 3),
            quote=first.quote[:-3],
            review=Review.CONFIRMED,
            edited=True,
            owner="Desk 3",
            reminder=dt.date(2027, 1, 2),
            status=Status.PARTLY_MET,
            status_date=dt.date(2026, 1, 2),
            author="Ann",
        )
    )
    apply_change(library, review.dismiss(second))
    for change in (
        notes.annotate(statement, Span(0, 5), "*Why?*", colour="blue", tags=["q"], now=NOW),
        notes.note_on_commitment(statement, third, "Hm", colour="yellow", now=NOW),
        notes.add_bookmark(statement, 3, "Here"),
        notes.note_on_statement(statement, "On all", colour="blue", now=NOW),
    ):
        apply_change(library, change)
    return library.statements.put(replace(statement, source="/home/anna/talks.txt"))


@pytest.fixture
def sent(library: Library, worked_on: Statement, tmp_path: Path) -> Path:
    """Return the export of the statement."""
    path = tmp_path / "sent.json"
    export(library, [worked_on.id], path)
    return path


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    """Return the empty library of somebody else."""
    with open_library(tmp_path / "other.db") as opened:
        yield opened


def without_numbers(path: Path) -> Json:
    """Return what the file says but the ids of notes, which come in one kind after the other."""
    whole: Json = json.loads(path.read_text("utf-8"))
    for each in whole["statements"][0]["notes"]:
        del each["id"]
    return whole


def changed(path: Path, change: Callable[[Json], object]) -> Path:
    """Change what is in the file."""
    whole = json.loads(path.read_text("utf-8"))
    change(whole)
    path.write_text(json.dumps(whole), "utf-8")
    return path


def test_an_empty_library_gets_all_that_the_file_says(other: Library, sent: Path) -> None:
    """Text, decisions, status, notes and bookmarks; no folder. Once more, nothing is new."""
    plan = take(other, sent)
    assert (len(plan.new_statements), len(plan.revisions), plan.left_out) == (1, 7, ())
    back = sent.with_name("back.json")
    export(other, plan.statements, back)
    assert without_numbers(back) == without_numbers(sent)
    assert other.statements.get(plan.statements[0]).source == "talks.txt"
    assert take(other, sent).revisions == ()


def test_the_same_library_keeps_what_the_file_does_not_say(
    library: Library, worked_on: Statement, sent: Path, dump: Callable[[], Any]
) -> None:
    """Owner, reminder and where a commitment was found first are no differences."""
    before = dump()
    plan = take(library, sent)
    assert (plan.revisions, plan.differing, plan.known) == ((), (), 7)
    assert dump() == before
    _, second, _ = library.commitments.of_statement(worked_on.id)
    apply_change(library, review.reset(second))
    take(library, sent)
    assert library.commitments.get(second.id) == second


def test_a_theme_of_theirs_comes_with_its_name(other: Library, sent: Path) -> None:
    """Where a commitment has it; those that nothing has do not."""

    def add(whole: Json) -> None:
        whole["themes"] |= {"space": "Outer space", "unused": "Unused"}
        for each in whole["statements"][0]["commitments"]:
            each["themes"] = ["space"]

    take(other, changed(sent, add))
    assert {each.key: each.name for each in other.themes.all()} == {"space": "Outer space"}


def test_older_exports_come_in(other: Library, sent: Path) -> None:
    """Those from before coverage and authors were told."""

    def strip(whole: Json) -> None:
        entry = whole["statements"][0]
        del entry["coverage"]
        for each in (*entry["commitments"], *entry["notes"]):
            del each["author"]

    take(other, changed(sent, strip))
    assert len(contents(other)) == 1


def test_a_statement_without_a_text_is_counted(other: Library, sent: Path) -> None:
    """A scanned page that nobody has recognised: only its file would tell it from others."""

    def empty(whole: Json) -> None:
        entry = whole["statements"][0]
        entry["statement"]["text"] = ""
        entry.update(commitments=[], notes=[], bookmarks=[])

    plan = take(other, changed(sent, empty))
    assert plan.bundle.untaken == {Untaken.TEXTLESS: 1}
    assert other.statements.summaries() == ()


def export_by_hand() -> Json:
    """Return an export with two commitments, a note on the first, and a bookmark."""
    text = "Talks\n\nWe will build the bridge. We will plant trees."
    commitments = []
    for number, quote in enumerate(("We will build the bridge", "We will plant trees"), 1):
        start = text.index(quote)
        commitments.append(
            {
                "id": number,
                "statement": 3,
                "quote": quote,
                "start": start,
                "end": start + len(quote),
                "paragraph": 2,
                "cue": "will",
                "strength": "firm",
                "actors": [],
                "themes": [],
                "due": None,
                "confidence": 0.5,
                "origin": "detected",
                "review": "unreviewed",
                "status": "open",
                "status_date": None,
                "evidence": "",
                "author": "",
            }
        )
    note = {
        "id": 1,
        "target": "commitment",
        "commitment": 1,
        "quote": "Talks",
        "prefix": "",
        "suffix": "",
        "start": 0,
        "end": 5,
        "note": "Hm",
        "tags": [],
        "colour": "yellow",
        "created": "2026-01-02T03:04:05+00:00",
        "modified": "2026-01-02T03:04:05+00:00",
        "author": "Ann",
    }
    about = {
        "id": 3,
        "title": "Talks",
        "date": "2026-01-02",
        "parties": [],
        "language": "en",
        "source": "talks.txt",
        "place": "",
        "kind": "other",
        "text": text,
    }
    entry = {
        "statement": about,
        "coverage": "full",
        "commitments": commitments,
        "notes": [note],
        "bookmarks": [{"id": 1, "name": "Here", "position": 7}],
    }
    return {"format": "briefreader-export", "version": 1, "themes": {}, "statements": [entry]}


def put(where: str, number: int = 0, **fields: object) -> Callable[[Json], object]:
    """Return a change of one of the first statement's records, or of the statement."""

    def change(whole: Json) -> None:
        found = whole["statements"][0][where]
        (found[number] if isinstance(found, list) else found).update(fields)

    return change


BAD: dict[str, tuple[Callable[[Json], object], str]] = {
    "a newer version": (lambda whole: whole.update(version=2), "newer Briefreader"),
    "no version": (lambda whole: whole.pop("version"), "version"),
    "end before start": (put("commitments", 1, start=60, end=50), "commitments 2.*60 to 50"),
    "past the end": (put("notes", start=0, end=10**6), "notes 1.*not in the text"),
    "below zero": (put("notes", start=-1), r"notes 1, start"),
    "an empty quote": (put("commitments", start=5, end=5, quote=""), "commitments 1, end"),
    "other words": (put("commitments", quote="We will not"), "commitments 1.*“We will not”"),
    "a note's other words": (put("notes", quote="Words"), "notes 1.*“Words” where"),
    "a bookmark past the end": (put("bookmarks", position=10**6), "bookmarks 1, position"),
    "a day that is none": (put("statement", date="2023-02-30"), "statement, date"),
    "a day in another form": (put("statement", date="20230203"), "statement, date"),
    "a due day in another form": (
        put("commitments", due={"text": "soon", "by": "2023-W05-1"}),
        "commitments 1: due, by",
    ),
    "a time without a zone": (put("notes", created="2023-01-02T03:04:05"), "notes 1, created"),
    "a path": (put("statement", source="/home/anna/talks.txt"), "statement, source"),
    "a path of Windows": (put("statement", source="C:\\Anna\\talks.txt"), "statement, source"),
    "a file's address": (put("statement", source="file:///talks.txt"), "statement, source"),
    "a status that is none": (put("commitments", status="done"), "status"),
    "a theme that is no key": (put("commitments", themes=["Two Words"]), "themes"),
    "a kind that is none": (put("statement", kind="song"), "kind"),
    "a note on no commitment": (put("notes", commitment=99), "notes 1, commitment"),
    "an id twice": (put("commitments", 1, id=1), "commitments 2, id"),
    "another's commitment": (put("commitments", statement=7), "commitments 1, statement"),
    "a text with tabs": (put("statement", text="We\twill"), "statement, text"),
    "a quote on the whole": (put("notes", target="statement"), "notes 1, quote"),
    "one text twice": (lambda whole: whole["statements"].append(whole["statements"][0]), "statem"),
    "statements that are none": (lambda whole: whole.update(statements=3), "statements"),
}


@pytest.mark.parametrize("what", BAD)
def test_what_contradicts_itself_is_refused(what: str) -> None:
    """With the record that it is about."""
    change, reason = BAD[what]
    whole = export_by_hand()
    change(whole)
    with pytest.raises(ExchangeError, match=reason):
        bundle_of(whole)


def test_nothing_of_a_refused_file_comes_in(other: Library, tmp_path: Path) -> None:
    """Though all but one record are sound; as it should be it comes in."""
    path = tmp_path / "a.json"
    path.write_text(json.dumps(export_by_hand()))
    whole = path.read_text()
    with pytest.raises(ExchangeError, match="commitments 2"):
        take(other, changed(path, put("commitments", 1, quote="We will not")))
    assert other.statements.summaries() == ()
    path.write_text(whole)
    assert len(take(other, path).revisions) == 4
