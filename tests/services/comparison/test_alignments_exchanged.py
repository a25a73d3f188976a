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
from briefreader.services.comparison.shared_alignments import missing_alignments, shared_alignments
from briefreader.services.formats.briefstatement.briefstatement_reading import (
    read_statement_file,
)
from briefreader.services.formats.briefstatement.briefstatement_writing import (
    write_statement_file,
)
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.left_out import Reason
from briefreader.services.merge.planning import plan_statement_file
from briefreader.services.statements.versions import merge_as_version
from briefreader.text.span import Span

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


def exchanged(library, statements, path, tmp_path):
    """Take both statements into another library by their files."""
    for each in statements:
        file = tmp_path / f"{each.id}.briefstatement"
        write_statement_file(library, each.id, "Ada", file)
        with open_library(path) as other:
            take_in(other, file)


def test_the_same_words_may_be_judged_more_than_once(library, add_statement, tmp_path):
    """Each judgement is of another pair; the same words the other way round are not these."""
    before = add_statement("One", 2020, SCHOOL, f"{SCHOOL}!")
    after = add_statement("Two", 2022, OAKS, SCHOOL)
    old, new = (library.commitments.of_statement(each.id) for each in (before, after))
    span = Span(old[1].span.start, old[1].span.end - 1)
    library.commitments.put(dataclasses.replace(old[1], quote=SCHOOL, span=span))
    old = library.commitments.of_statement(before.id)
    for change in (*pair(library, old[0], new[0]), *pair(library, old[1], new[1])):
        apply_changes(library, [change])
    with open_library(tmp_path / "other.db") as other:
        exchanged(library, (before, after), tmp_path / "other.db", tmp_path)
        one, two = sorted(each.id for each in other.statements.summaries())
        made = other.alignments.between(one, two)
        assert len({each.before_commitment for each in made}) == len(made) == 2
        judged = [row for row in compare_statements(other, one, two).rows if row.judged]
        assert len(judged) == 2


def test_what_is_said_of_words_the_other_way_round_is_another_judgement(
    library, add_statement, tmp_path
):
    """Both statements may hold both."""
    sides = [add_statement("One", 2020, OAKS, SCHOOL), add_statement("Two", 2022, OAKS, SCHOOL)]
    old, new = (library.commitments.of_statement(each.id) for each in sides)
    apply_changes(library, pair(library, old[0], new[1]))
    with open_library(tmp_path / "other.db") as other:
        exchanged(library, sides, tmp_path / "other.db", tmp_path)
        apply_changes(library, pair(library, old[1], new[0]))
        exchanged(library, sides, tmp_path / "other.db", tmp_path)
        assert {each[:2] for each in said(other)} == {(OAKS, SCHOOL), (SCHOOL, OAKS)}


def test_a_statement_is_read_once_for_all_judgements(library, add_statement, monkeypatch):
    """However many there are."""
    quotes = [f"They will build bridge {number} at Kalo" for number in range(9)]
    sides = [add_statement("One", 2020, *quotes), add_statement("Two", 2022, *quotes)]
    old, new = (library.commitments.of_statement(each.id) for each in sides)
    for each in zip(old, new, strict=True):
        apply_changes(library, judge_wrong(library, *each))
    theirs = shared_alignments(library, sides[0].id)
    for each in library.alignments.of_statement(sides[0].id):
        library.alignments.delete(each.id)
    read = []
    whole = library.commitments.of_statement
    monkeypatch.setattr(
        library.commitments, "of_statement", lambda number: read.append(number) or whole(number)
    )
    made = list(missing_alignments(library, sides[0].id, theirs))
    assert [(each.before_commitment, each.after_commitment) for each in made] == [
        (one.id, other.id) for one, other in zip(old, new, strict=True)
    ]
    assert sorted(read) == [each.id for each in sides]
