"""Nothing of a follow-up is lost, whatever becomes of its statement and library."""

import datetime as dt
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from followed_up import LATER, NOW, carry_out, first_commitment, follow_up, history_in, told

from briefreader.library.database import Library, open_library
from briefreader.library.records import Commitment, Review, Statement, Status
from briefreader.library.salvage import salvage
from briefreader.services.annotations import orphans
from briefreader.services.archive.archive import write_archive
from briefreader.services.archive.restoration import restore
from briefreader.services.changes import apply_change, apply_changes
from briefreader.services.detection.detection import redetect
from briefreader.services.export.writing import export
from briefreader.services.follow_up import entries
from briefreader.services.follow_up.citations import cited_place
from briefreader.services.formats.briefstatement.briefstatement_reading import read_statement_file
from briefreader.services.formats.briefstatement.briefstatement_writing import write_statement_file
from briefreader.services.formats.reading import read_notes_file
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.planning import plan_notes_file, plan_statement_file
from briefreader.services.review import review
from briefreader.services.statements import properties, versions
from reading_here import import_text

MAY = dt.date(2025, 5, 1)


@pytest.fixture
def cited(library: Library, detector: Any) -> Statement:
    """Return a later statement, which tells of the commitment."""
    return library.statements.get(import_text(library, LATER, detector).statement_id)


@pytest.fixture
def before(library: Library, statement: Statement, cited: Statement) -> list[object]:
    """Follow up the first commitment; returns what is then said of it."""
    follow_up(library, statement, cited)
    return history_in(library, statement.digest)


def test_detection_leaves_it(
    library: Library,
    statement: Statement,
    before: list[object],
    make_detector: Callable[[str], Any],
) -> None:
    """Even where it finds nothing any more."""
    redetect(library, statement, make_detector("nothing of the kind"))
    assert history_in(library, statement.digest) == before
    assert library.commitments.count(statement.id) == 1


def test_detection_leaves_what_has_but_an_entry(
    library: Library, statement: Statement, make_detector: Callable[[str], Any]
) -> None:
    """One that says nothing but that it is open, of a commitment whose review was reset."""
    one = first_commitment(library, statement)
    carry_out(library, entries.set_status(one, Status.OPEN, MAY, NOW))
    apply_change(library, review.reset(first_commitment(library, statement)))
    redetect(library, statement, make_detector("nothing of the kind"))
    assert [each.id for each in library.commitments.of_statement(statement.id)] == [one.id]


def new_version(library: Library, statement: Statement, text: str, detector: Any) -> Statement:
    """Give the statement another text; returns it as it is now."""
    made = import_text(library, text, detector).statement_id
    versions.merge_as_version(library, made, statement.id, detector)
    return library.statements.get(statement.id)


def test_it_moves_with_its_words_to_a_new_version(
    library: Library, statement: Statement, before: list[object], detector: Any
) -> None:
    """The commitment stands elsewhere, and all is said of it."""
    text = statement.text.replace("It rained.", "It rained all day.") + " And more."
    now = new_version(library, statement, "Preface of a line.\n\n" + text, detector)
    assert history_in(library, now.digest) == before


def test_it_waits_with_an_orphan(
    library: Library, statement: Statement, before: list[object], detector: Any
) -> None:
    """Words that the new version has not; put back, all is said of them again."""
    text = statement.text.replace("We will build the bridge. ", "")
    now = new_version(library, statement, text, detector)
    (orphan,) = library.orphans.of_statement(statement.id)
    assert isinstance(orphan.record, Commitment)
    place = first_commitment(library, now).span
    apply_changes(library, orphans.put_back(orphan, now, place))
    found = library.evidence.of_commitment(orphan.record.id)
    assert [told(library, each) for each in found] == before[1]
    assert library.commitments.get(orphan.record.id).status is Status.PARTLY_MET


def test_it_goes_over_with_a_statement_that_becomes_a_version(
    library: Library, statement: Statement, before: list[object], detector: Any
) -> None:
    """The statement that is followed up is the newer one; its id goes, what is said of it stays."""
    older = statement.text.replace("It rained.", "It snowed.")
    old = library.statements.get(import_text(library, older, detector).statement_id)
    versions.merge_as_version(library, statement.id, old.id, detector)
    assert history_in(library, statement.digest) == before
    assert {each.statement_id for each in library.evidence.of_statement(old.id)} == {old.id}


def test_a_cited_sentence_is_found_in_a_new_version(
    library: Library, statement: Statement, cited: Statement, before: list[object], detector: Any
) -> None:
    """Where it stands now; where it stands nowhere, what was quoted is left."""
    moved = LATER.replace("\n\n", "\n\nThey met for two days in the rain of the north. ")
    now = new_version(library, cited, moved, detector)
    (entry,) = library.evidence.citing(cited.id)
    assert entry.span is not None
    assert entry.span.of(now.text) == entry.quote
    assert cited_place(entry, now) == entry.span
    gone = moved.replace(entry.quote, "Nothing else was said by anyone there.")
    now = new_version(library, now, gone, detector)
    (entry,) = library.evidence.citing(cited.id)
    assert (entry.span, cited_place(entry, now)) == (None, None)
    assert entry.quote in str(before)


def test_it_comes_back_from_the_trash(
    library: Library, statement: Statement, before: list[object]
) -> None:
    """It is neither shown nor lost in between."""
    apply_change(library, properties.trash([statement.id]))
    apply_change(library, properties.restore([statement.id]))
    assert history_in(library, statement.digest) == before


def test_it_goes_with_its_statement_for_good(
    library: Library, statement: Statement, before: list[object]
) -> None:
    """No entry is left of what was deleted."""
    library.statements.delete(statement.id)
    assert library.evidence.of_statement(statement.id) == ()
    assert library.problems() == ()


def test_it_goes_out_and_in_with_a_statement_file(
    library: Library,
    statement: Statement,
    cited: Statement,
    before: list[object],
    detector: Any,
    tmp_path: Path,
) -> None:
    """To a colleague who has the cited statement, and back to who sent it: no doubles."""
    path, back = tmp_path / "a.briefstatement", tmp_path / "b.briefstatement"
    write_statement_file(library, statement.id, "Ann", path)
    with open_library(tmp_path / "other.db") as other:
        import_text(other, cited.text, detector)
        plan = plan_statement_file(other, read_statement_file(path), "Bob")
        apply_changes(other, changes_of(other, plan))
        assert history_in(other, statement.digest) == before
        write_statement_file(other, plan.statements[0], "Bob", back)
    again = plan_statement_file(library, read_statement_file(back), "Ann")
    assert (changes_of(library, again), again.differing) == ((), ())


def test_who_lacks_the_cited_statement_has_its_words(
    library: Library, statement: Statement, before: list[object], tmp_path: Path
) -> None:
    """And its title."""
    path = tmp_path / "a.briefstatement"
    write_statement_file(library, statement.id, "Ann", path)
    with open_library(tmp_path / "other.db") as other:
        plan = plan_statement_file(other, read_statement_file(path), "Bob")
        apply_changes(other, changes_of(other, plan))
        (entry, *_) = other.evidence.of_statement(plan.statements[0])
        assert (entry.source_id, entry.source_title) == (None, "Second statement of Japan and Chad")
        assert entry.quote in str(before)


def test_a_colleagues_entries_come_beside_mine(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """Nobody is asked; the latest of all tells the status, and Undo takes theirs out again."""
    path, other_path = tmp_path / "a.briefstatement", tmp_path / "other.db"
    library.close()
    shutil.copyfile(library.path, other_path)
    with open_library(other_path) as other:
        one = first_commitment(other, statement)
        carry_out(other, entries.set_status(one, Status.MISSED, MAY, NOW, "Nothing came"))
        write_statement_file(other, statement.id, "Bob", path)
    with open_library(library.path) as mine:
        one = first_commitment(mine, statement)
        later = MAY + dt.timedelta(1)
        carry_out(mine, entries.set_status(one, Status.MET, later, NOW, "It came"))
        plan = plan_statement_file(mine, read_statement_file(path), "Ann")
        assert plan.differing == ()
        step = apply_changes(mine, changes_of(mine, plan))
        found = mine.evidence.of_commitment(one.id)
        assert [(each.note, each.author) for each in found] == [
            ("Nothing came", "Bob"), ("It came", ""),
        ]  # fmt: skip
        assert mine.commitments.get(one.id).status is Status.MET
        apply_changes(mine, [each.inverse() for each in reversed(step)])
        assert len(mine.evidence.of_commitment(one.id)) == 1


def test_a_file_of_version_1_is_read(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """It says of a commitment only what became of it by then."""
    import hashlib
    import json
    import zipfile

    one = replace(
        first_commitment(library, statement),
        status=Status.MET, status_date=MAY, evidence="seen", review=Review.CONFIRMED,
    )  # fmt: skip
    library.commitments.put(one)
    path, old = tmp_path / "a.briefstatement", tmp_path / "old.briefstatement"
    write_statement_file(library, statement.id, "Ann", path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    content, manifest = json.loads(parts["statement.json"]), json.loads(parts["manifest.json"])
    for each in content["commitments"]:
        for name in ("owner", "reminder", "history"):
            del each[name]
    parts["statement.json"] = json.dumps(content).encode()
    manifest["version"] = 1
    manifest["parts"]["statement.json"] = hashlib.sha256(parts["statement.json"]).hexdigest()
    parts["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(old, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    with open_library(tmp_path / "other.db") as other:
        plan = plan_statement_file(other, read_statement_file(old), "Bob")
        apply_changes(other, changes_of(other, plan))
        came = first_commitment(other, other.statements.get(plan.statements[0]))
        assert (came.status, came.status_date, came.evidence) == (Status.MET, MAY, "seen")
        (shown,) = entries.history(came, other.evidence.of_commitment(came.id))
        assert shown.note == "seen"


@pytest.mark.parametrize("ending", ["qdpx", "jsonld"])
def test_it_goes_out_and_in_with_other_programs(
    ending: str,
    library: Library,
    statement: Statement,
    cited: Statement,
    before: list[object],
    detector: Any,
    tmp_path: Path,
) -> None:
    """Through both formats that come in again; a second time nothing is new."""
    path = tmp_path / f"notes.{ending}"
    export(library, [statement.id], path)
    with open_library(tmp_path / "other.db") as other:
        other.themes.put(library.themes.kept())
        import_text(other, cited.text, detector)
        import_text(other, statement.text, detector)
        for new in (True, False):
            bundle = read_notes_file(path, other.themes.all(), NOW)
            plan = plan_notes_file(other, bundle, lambda: detector, opened=0, now=NOW)
            changes = changes_of(other, plan, [True] * len(plan.differing))
            assert bool(changes) is new
            apply_changes(other, changes)
            assert history_in(other, statement.digest) == before


def test_it_goes_out_and_in_with_an_archive(
    library: Library, statement: Statement, before: list[object], tmp_path: Path
) -> None:
    """All tables are in it."""
    archive, made = tmp_path / "a.zip", tmp_path / "made.db"
    write_archive(library, archive)
    restore(archive, made, replaces=False)
    with open_library(made) as other:
        assert history_in(other, statement.digest) == before


def test_it_is_salvaged(
    library: Library, statement: Statement, before: list[object], tmp_path: Path
) -> None:
    """Row by row, into a new library."""
    library.checkpoint()
    made = tmp_path / "made.db"
    assert salvage(library.path, made).is_whole
    with open_library(made) as other:
        assert history_in(other, statement.digest) == before
