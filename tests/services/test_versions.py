"""A changed text takes the place of the old one; what a person decided stays or is listed."""

import datetime as dt
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefreader.commitments.model import Kind
from briefreader.errors import DocumentError, VersionError
from briefreader.library.database import Library
from briefreader.library.records import Annotation, Bookmark, Commitment, Orphan, Review, Statement
from briefreader.services.annotations import notes, orphans
from briefreader.services.changes import apply_change
from briefreader.services.importing.near_duplicates import ensure_minhashes, near_duplicate
from briefreader.services.review import review
from briefreader.services.statements import versions
from briefreader.services.statements.properties import edit_properties
from briefreader.services.statements.version_targets import version_target
from briefreader.services.statements.versions import (
    ReplacementReport,
    import_version,
    merge_as_version,
)
from briefreader.text.fuzzy_anchoring import ChangedText
from briefreader.text.minhash import minhash
from briefreader.text.span import Span
from reading_here import import_path, import_text, read_here

NOW = dt.datetime(2024, 5, 6, tzinfo=dt.UTC)
OLD = (
    "Joint statement of Japan and Chad\n\n"
    "Tokyo, 3 May 2021\n\n"
    "We will build the bridge over the northern river. It rained on the day of the talks.\n\n"
    "We will meet again in Tokyo next year. We will plant ten thousand trees along the road.\n\n"
    "The ministers thanked the mayor of the city for the dinner on the evening before the talks."
)
NEW = (
    OLD.replace("3 May 2021", "4 May 2021")
    .replace("the northern river", "the great northern river")
    .replace("We will meet again in Tokyo next year. ", "")
    + "\n\nWe will open a school."
)


class Case:
    """A statement in a library, and a file with its next text."""

    def __init__(self, library: Library, detector: Any, folder: Path) -> None:
        self.library = library
        self.detector = detector
        self.file = folder / "statement.txt"
        self.file.write_text(OLD, "utf-8")
        found = import_path(library, self.file, detector)
        self.statement = library.statements.get(found.statement_id)

    def do(self, change: Any) -> Any:
        """Carry out ``change``; returns the stored record."""
        return apply_change(self.library, change).after

    def span(self, words: str) -> Span:
        """Return where ``words`` stand in the old text."""
        start = self.statement.text.index(words)
        return Span(start, start + len(words))

    def note(self, words: str) -> Annotation:
        """Annotate ``words``."""
        change = notes.annotate(self.statement, self.span(words), "Why?", colour="blue", now=NOW)
        return self.do(change)  # type: ignore[no-any-return]

    def commitment(self, words: str) -> Commitment:
        """Return the commitment that begins with ``words``."""
        found = self.library.commitments.of_statement(self.statement.id)
        return next(each for each in found if each.quote.startswith(words))

    def renew(self, text: str = NEW) -> ReplacementReport:
        """Import ``text`` as a new version."""
        self.file.write_text(text, "utf-8")
        return import_version(
            self.library, self.statement.id, self.file, read_here(self.detector), self.detector
        )

    def now(self) -> Statement:
        """Return the statement as it is in the library."""
        return self.library.statements.get(self.statement.id)


@pytest.fixture
def case(library: Library, detector: Any, tmp_path: Path) -> Case:
    """Return a statement with a file that can change."""
    return Case(library, detector, tmp_path)


def test_the_old_text_and_file_are_kept(case: Case) -> None:
    """The statement has the new ones, and is as sound as before."""
    before = case.statement
    case.renew()
    after = case.now()
    assert (after.id, after.text) == (before.id, NEW)
    assert case.library.statements.original(before.id) == NEW.encode()
    (version,) = case.library.versions.of_statement(before.id)
    assert (version.text, version.digest) == (OLD, before.digest)
    assert (version.content, version.name) == (OLD.encode(), "statement.txt")
    assert version.imported == before.imported
    assert case.library.problems() == ()
    assert [hit.statement_id for hit in case.library.search("school")] == [before.id]


def test_decisions_and_notes_move_with_their_words(case: Case) -> None:
    """Exact words keep all; similar ones are the record's words from then on."""
    confirmed = case.do(review.confirm(case.commitment("We will build")))
    planted = case.do(review.dismiss(case.commitment("We will plant")))
    note = case.note("It rained on the day of the talks.")
    similar = case.note("bridge over the northern river")
    mark = case.do(notes.add_bookmark(case.statement, case.span("The ministers").start, "Dinner"))
    report = case.renew()
    library = case.library
    text = case.now().text
    assert (report.kept, report.similar, report.orphaned) == (3, 2, 0)
    moved = library.commitments.get(confirmed.id)
    assert (
        moved.quote
        == moved.span.of(text)
        == "We will build the bridge over the great northern river"
    )
    assert moved.detected == moved.span
    assert (moved.review, moved.edited) == (Review.CONFIRMED, False)
    assert library.commitments.get(planted.id).span.of(text) == planted.quote
    assert library.annotations.get(note.id).span.of(text) == note.exact
    assert library.annotations.get(similar.id).exact == "bridge over the great northern river"
    assert text[library.bookmarks.get(mark.id).position :].startswith("The ministers thanked")
    assert library.problems() == ()


def test_detections_that_no_one_decided_on_are_made_anew(case: Case) -> None:
    """Without repeating what was decided."""
    case.do(review.confirm(case.commitment("We will build")))
    case.renew()
    found = case.library.commitments.of_statement(case.statement.id)
    assert [each.quote for each in found] == [
        "We will build the bridge over the great northern river",
        "We will plant ten thousand trees along the road",
        "We will open a school",
    ]
    assert [each.paragraph for each in found] == [3, 4, 6]


def test_what_has_no_place_is_listed(case: Case) -> None:
    """With its old words and those around them; nothing is dropped."""
    gone = case.do(review.confirm(case.commitment("We will meet")))
    noted = case.note("We will meet again in Tokyo")
    mark = case.do(notes.add_bookmark(case.statement, case.span("The ministers").start, "Dinner"))
    report = case.renew(NEW.replace("The ministers thanked the mayor of the city", "Applause"))
    library = case.library
    assert report.orphaned == 2
    listed = library.orphans.of_statement(case.statement.id)
    assert [each.record for each in listed] == [gone, noted]
    assert listed[0].exact == gone.quote
    assert listed[0].suffix.startswith(". We will plant")
    assert mark not in [each.record for each in listed]
    report = case.renew(NEW[: NEW.index("The ministers")])
    assert report.orphaned == 1
    last: Orphan = library.orphans.of_statement(case.statement.id)[-1]
    assert isinstance(last.record, Bookmark)
    assert last.record.name == "Dinner"
    assert library.problems() == ()


def test_an_orphan_can_be_put_back_or_deleted(case: Case) -> None:
    """Each step can be undone."""
    gone = case.do(review.confirm(case.commitment("We will meet")))
    noted = case.note("We will meet again in Tokyo")
    case.renew()
    library, statement = case.library, case.now()
    one, other = library.orphans.of_statement(statement.id)
    start = statement.text.index("We will open")
    steps = [
        apply_change(library, step)
        for step in orphans.put_back(one, statement, Span(start - 1, start + 21))
    ]
    back = library.commitments.get(gone.id)
    assert (back.quote, back.review, back.paragraph) == (
        "We will open a school",
        Review.CONFIRMED,
        6,
    )
    assert library.orphans.of_statement(statement.id) == (other,)
    for step in reversed(steps):
        apply_change(library, step.inverse())
    assert library.orphans.of_statement(statement.id) == (one, other)
    apply_change(library, orphans.put_back(other, statement, Span(start, start + 7))[0])
    assert library.annotations.get(noted.id).exact == "We will"
    apply_change(library, orphans.delete(other))
    assert library.orphans.of_statement(statement.id) == (one,)
    with pytest.raises(ValueError, match="no words"):
        orphans.put_back(one, statement, Span(start, start))


def test_what_the_text_says_follows_it_but_not_what_a_person_wrote(case: Case) -> None:
    """An edited title stays; the date of the old text becomes that of the new one."""
    case.library.statements.put(replace(case.statement, title="Bridges", kind=Kind.DECLARATION))
    case.statement = case.now()
    case.renew(NEW.replace("Tokyo, 4", "Kyoto, 4"))
    after = case.now()
    assert (after.title, after.kind) == ("Bridges", Kind.DECLARATION)
    assert (after.date, after.place) == (dt.date(2021, 5, 4), "Kyoto")
    assert after.parties == ("Japan", "Chad")


def test_parties_follow_the_text_though_its_language_is_wrong(case: Case) -> None:
    """Pages of ministries say that they are French where the statement is English."""
    case.library.statements.put(replace(case.statement, language="fr"))
    case.statement = case.now()
    case.renew(NEW.replace("Chad", "Kenya"))
    assert case.now().parties == ("Japan", "Kenya")


def test_the_same_text_is_no_new_version(case: Case, dump: Callable[[], Any]) -> None:
    """Nor is that of another statement, in the trash or not; nothing is changed."""
    other = import_text(case.library, NEW, case.detector).statement_id
    before = dump()
    with pytest.raises(VersionError, match="has already"):
        case.renew(OLD)
    with pytest.raises(VersionError, match="statement of its own"):
        case.renew(NEW)
    assert dump() == before
    case.library.statements.put(replace(case.library.statements.get(other), trashed=True))
    with pytest.raises(VersionError, match="in its trash"):
        case.renew(NEW)
    with pytest.raises(DocumentError):
        case.renew("")
    assert case.library.versions.count(case.statement.id) == 0


def test_a_failure_changes_nothing(
    case: Case, dump: Callable[[], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of it is one transaction."""
    case.note("It rained on the day of the talks.")
    before = dump()

    def broken(*args: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(case.library.minhashes, "replace", broken)
    with pytest.raises(KeyboardInterrupt):
        case.renew()
    assert dump() == before
    assert case.library.versions.count(case.statement.id) == 0


def test_steps_of_the_old_text_are_refused(case: Case, dump: Callable[[], Any]) -> None:
    """Undoing them would put places of the old text, or all of it, into the new one."""
    note = case.note("We will meet again in Tokyo")
    found = case.commitment("We will meet")
    old = case.statement
    steps = (
        notes.remove_annotation(note).inverse(),
        review.confirm(found),
        edit_properties(old, place="Kyoto").inverse(),
    )
    case.renew()
    before = dump()
    for step in steps:
        with pytest.raises(VersionError, match="new version"):
            apply_change(case.library, step)
    assert dump() == before
    assert case.do(edit_properties(case.now(), place="Kyoto")).place == "Kyoto"


def test_a_changed_text_of_the_same_source_is_a_version(case: Case) -> None:
    """Another text from the same place is not, nor the same text from elsewhere."""
    source = str(case.file)
    assert version_target(case.library, source, NEW) == case.statement
    assert version_target(case.library, source, "Something else was said in this text.") is None
    assert version_target(case.library, "elsewhere.txt", NEW) is None
    assert version_target(case.library, "", NEW) is None
    case.library.statements.put(replace(case.statement, trashed=True))
    assert version_target(case.library, source, NEW) is None


def test_the_sketch_follows_the_text(case: Case) -> None:
    """The next nearly equal text is compared with the new version."""
    ensure_minhashes(case.library)
    case.renew()
    found = near_duplicate(case.library, NEW + " End.", minhash(NEW + " End."))
    assert found is not None
    assert found[0].text == NEW


def test_two_statements_become_versions_of_one(case: Case) -> None:
    """What was noted in either is in the one that stays."""
    library = case.library
    note = case.note("It rained on the day of the talks.")
    new = library.statements.get(import_text(library, NEW, case.detector).statement_id)
    start = NEW.index("We will open")
    later = case.do(notes.annotate(new, Span(start, start + 7), "New", colour="pink", now=NOW))
    opened = next(
        each for each in library.commitments.of_statement(new.id) if "school" in each.quote
    )
    case.do(review.confirm(opened))
    report = merge_as_version(library, new.id, case.statement.id, case.detector)
    assert report.statement_id == case.statement.id
    assert [each.id for each in library.statements.summaries()] == [case.statement.id]
    assert case.now().text == NEW
    assert library.versions.count(case.statement.id) == 1
    assert [each.id for each in library.annotations.of_statement(case.statement.id)] == [
        note.id, later.id,
    ]  # fmt: skip
    schools = [
        each
        for each in library.commitments.of_statement(case.statement.id)
        if "school" in each.quote
    ]
    assert [each.review for each in schools] == [Review.CONFIRMED]
    assert library.problems() == ()


def test_a_changed_text_is_prepared_once_for_all_notes(
    library: Library, detector: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not for each: of a long text, that would take minutes. Each finds its place in it."""
    prepared = []
    monkeypatch.setattr(
        versions, "ChangedText", lambda text: prepared.append(text) or ChangedText(text)
    )
    chooser = random.Random(7)  # noqa: S311
    words = [f"word{chooser.randrange(3_000)}" for _ in range(10_000)]
    paragraphs = [" ".join(words[at : at + 100]) for at in range(0, len(words), 100)]
    file = tmp_path / "long.txt"
    file.write_text("\n\n".join(paragraphs), "utf-8")
    statement = library.statements.get(import_path(library, file, detector).statement_id)
    with library.transaction():
        for paragraph in paragraphs[::2]:
            start = statement.text.index(paragraph) + 100
            change = notes.annotate(
                statement, Span(start, start + 120), "n", colour="blue", now=NOW
            )
            library.annotations.put(change.after)  # type: ignore[arg-type]
    changed = "\n\n".join(f"new {each[:120]} more {each[120:]}" for each in paragraphs)
    file.write_text(changed, "utf-8")
    report = import_version(library, statement.id, file, read_here(detector), detector)
    assert report.kept + report.similar >= 49
    assert len(prepared) == 1
