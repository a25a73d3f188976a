"""Judgements on alignments in statement files, archives and merged statements."""

import dataclasses

import pytest

from briefreader.library.database import open_library
from briefreader.library.records import Trashing, Verdict
from briefreader.services.archive.archive import write_archive
from briefreader.services.archive.restoration import restore
from briefreader.services.changes import apply_changes
from briefreader.services.comparison.judging import judge_wrong, pair
from briefreader.services.comparison.library_comparison import compare_statements
from briefreader.services.formats.briefstatement.briefstatement_reading import (
    read_statement_file,
)
from briefreader.services.formats.briefstatement.briefstatement_writing import (
    write_statement_file,
)
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.planning import Reason, plan_statement_file
from briefreader.services.statements.versions import merge_as_version

BRIDGE = "They will build a bridge at Kalo"
BRIDGE_TOO = "They will finish the bridge at Kalo"
SCHOOL, OAKS = "They will open a school in Arica", "They will plant oaks on the hills"


@pytest.fixture
def judged(library, add_statement):
    """Return two statements of which a person judged two pairs."""
    before = add_statement("One", 2020, BRIDGE, SCHOOL)
    after = add_statement("Two", 2022, BRIDGE_TOO, OAKS)
    (bridge, school), (bridge_too, oaks) = (
        library.commitments.of_statement(each.id) for each in (before, after)
    )
    for change in (*pair(library, school, oaks), *judge_wrong(library, bridge, bridge_too)):
        signed = dataclasses.replace(change.after, author="Ada")
        apply_changes(library, [dataclasses.replace(change, after=signed)])
    return before, after


def take_in(library, path):
    """Take in a statement file as a colleague would; return what was left out."""
    plan = plan_statement_file(library, read_statement_file(path), "Bela")
    apply_changes(library, changes_of(library, plan))
    return plan


def said(library):
    """Return what was judged in a library, without the ids."""
    return sorted(
        (judged.before_quote, judged.after_quote, judged.verdict, judged.author)
        for each in library.statements.summaries()
        for judged in library.alignments.of_statement(each.id)
        if judged.before_statement == each.id
    )


SAID = [
    (BRIDGE, BRIDGE_TOO, Verdict.WRONG, "Ada"),
    (SCHOOL, OAKS, Verdict.PAIRED, "Ada"),
]


def test_two_statement_files_bring_them_to_a_colleague(library, judged, tmp_path):
    """With the second one: of the first file alone the other statement is not there."""
    files = [tmp_path / f"{each.title}.briefstatement" for each in judged]
    for each, file in zip(judged, files, strict=True):
        write_statement_file(library, each.id, "Ada", file)
    with open_library(tmp_path / "other.db") as other:
        first = take_in(other, files[0])
        assert {each.reason for each in first.left_out} == {Reason.UNKNOWN_TEXT}
        assert said(other) == []
        take_in(other, files[1])
        assert said(other) == SAID
        (one, two) = sorted(each.id for each in other.statements.summaries())
        rows = compare_statements(other, one, two).rows
        assert [(row.before.quote, row.after.quote) for row in rows if row.judged] == [
            (SCHOOL, OAKS)
        ]
        again = take_in(other, files[1])
        assert said(other) == SAID
        assert not again.revisions


def test_mine_stays_where_both_have_judged(library, judged, tmp_path):
    """Whatever theirs says."""
    file = tmp_path / "one.briefstatement"
    write_statement_file(library, judged[0].id, "Ada", file)
    mine = next(
        each
        for each in library.alignments.of_statement(judged[0].id)
        if each.verdict is Verdict.WRONG
    )
    library.alignments.put(dataclasses.replace(mine, verdict=Verdict.RIGHT, author="Bela"))
    take_in(library, file)
    assert (BRIDGE, BRIDGE_TOO, Verdict.RIGHT, "Bela") in said(library)
    assert len(said(library)) == 2


def test_an_archive_holds_them(library, judged, tmp_path):
    """Archive out and in: equal."""
    archive, made = tmp_path / "all.zip", tmp_path / "made.db"
    write_archive(library, archive)
    restore(archive, made, replaces=False)
    with open_library(made) as other:
        assert said(other) == SAID


def test_they_go_over_with_a_statement_that_becomes_a_version(
    library, judged, add_statement, real_detector
):
    """What was judged of the newer one is of the older one then."""
    older = add_statement("Two, as it was", 2021, "They will meet")
    merge_as_version(library, judged[1].id, older.id, real_detector)
    assert [each.after_statement for each in library.alignments.of_statement(judged[0].id)] == [
        older.id,
        older.id,
    ]


def test_a_statement_in_the_trash_keeps_them(library, judged):
    """Until it is deleted for good."""
    library.trash.put(Trashing((judged[0].id,), trashed=True))
    assert len(library.alignments.of_statement(judged[1].id)) == 2
