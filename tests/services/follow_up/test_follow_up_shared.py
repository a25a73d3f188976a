"""What is said of a commitment goes to a colleague whole, and comes to no other commitment."""

import datetime as dt
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from followed_up import NOW, carry_out, first_commitment

from briefreader.library.database import Library, open_library
from briefreader.library.records import Commitment, Evidence, Review, Statement, Status
from briefreader.services.changes import apply_change, apply_changes
from briefreader.services.export.writing import export
from briefreader.services.follow_up import entries
from briefreader.services.formats.briefstatement.briefstatement_reading import read_statement_file
from briefreader.services.formats.briefstatement.briefstatement_writing import write_statement_file
from briefreader.services.formats.reading import read_notes_file
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.planning import plan_notes_file, plan_statement_file
from briefreader.services.review import commitment_spans, review
from reading_here import import_text

MAY = dt.date(2025, 5, 1)


def test_a_second_one_comes_in_with_what_became_of_it(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """A colleague cut my commitment in two and says of the new part that it was met."""
    path, other_path = tmp_path / "a.briefstatement", tmp_path / "other.db"
    apply_change(library, review.confirm(first_commitment(library, statement)))
    library.close()
    shutil.copyfile(library.path, other_path)
    with open_library(other_path) as other:
        one = first_commitment(other, statement)
        middle = one.span.start + statement.text[one.span.start : one.span.end].index(" ", 10)
        carry_out(other, commitment_spans.split(one, statement, middle))
        part = next(
            each
            for each in other.commitments.of_statement(statement.id)
            if each.span.overlaps(one.span) and len(each.span) < len(one.span) / 2
        )
        carry_out(other, entries.set_status(part, Status.MET, MAY, NOW, "Seen"))
        write_statement_file(other, statement.id, "Bob", path)
    with open_library(library.path) as mine:
        one = first_commitment(mine, statement)
        plan = plan_statement_file(mine, read_statement_file(path), "Ann")
        extra = [each.is_extra for each in plan.differing]
        assert extra.count(True) == 1
        assert not any(isinstance(each.record, Evidence) for each in changes_of(mine, plan))
        apply_changes(mine, changes_of(mine, plan, extra))
        assert mine.commitments.get(one.id).status is Status.OPEN
        (entry,) = mine.evidence.of_statement(statement.id)
        came = mine.commitments.get(entry.commitment_id)
        assert (came.quote, came.status, came.evidence) == (part.quote, Status.MET, "Seen")


@pytest.mark.parametrize("ending", ["briefstatement", "qdpx", "jsonld"])
@pytest.mark.parametrize("is_known", [False, True])
def test_a_status_that_no_entry_tells_goes_with_a_history(
    ending: str,
    library: Library,
    statement: Statement,
    detector: Any,
    tmp_path: Path,
    *,
    is_known: bool,
) -> None:
    """The only entry is a note; another program has set the status. Back home it is no double."""
    one = first_commitment(library, statement)
    library.evidence.put(entries.entry_of(one, MAY, NOW, note="Asked"))
    told = {"status": Status.MET, "status_date": MAY, "evidence": "Seen"}
    one = replace(library.commitments.get(one.id), **told, review=Review.CONFIRMED)
    library.commitments.put(one)
    path = tmp_path / f"a.{ending}"
    if ending == "briefstatement":
        write_statement_file(library, statement.id, "Ann", path)
    else:
        export(library, [statement.id], path)

    def take_in(target: Library) -> Commitment:
        if ending == "briefstatement":
            plan = plan_statement_file(target, read_statement_file(path), "Bob")
        else:
            bundle = read_notes_file(path, target.themes.all(), NOW)
            plan = plan_notes_file(target, bundle, lambda: detector, opened=0, now=NOW)
        changes = changes_of(target, plan, [True] * len(plan.differing))
        apply_changes(target, changes)
        return first_commitment(target, target.statements.get(plan.statements[0]))

    with open_library(tmp_path / "other.db") as other:
        if is_known or ending != "briefstatement":
            import_text(other, statement.text, detector)
        for _ in range(2):
            came = take_in(other)
            assert (came.status, came.status_date, came.evidence) == tuple(told.values())
            assert len(other.evidence.of_commitment(came.id)) == 2
