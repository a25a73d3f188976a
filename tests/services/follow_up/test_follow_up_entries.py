"""What becomes of a commitment, entry by entry; each can be taken back."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from followed_up import CITED, LATER, NOW, carry_out, first_commitment, follow_up, take_back

from briefreader.errors import OvertakenError
from briefreader.library.database import Library, open_library
from briefreader.library.records import Evidence, Review, Statement, Status
from briefreader.services.authors import signed
from briefreader.services.changes import Change, apply_change, apply_changes
from briefreader.services.follow_up import entries
from briefreader.services.follow_up.followed import with_followed
from briefreader.services.review import commitment_spans, review
from reading_here import import_text

MAY, JUNE = dt.date(2025, 5, 1), dt.date(2025, 6, 1)


@pytest.fixture
def cited(library: Library, detector: Any) -> Statement:
    """Return a later statement, which tells of the commitment."""
    return library.statements.get(import_text(library, LATER, detector).statement_id)


def stands(library: Library, statement: Statement) -> tuple[Any, ...]:
    """Return what the first commitment says became of it."""
    one = first_commitment(library, statement)
    return one.status, one.status_date, one.evidence


def test_the_latest_entry_tells_the_status(
    library: Library, statement: Statement, cited: Statement
) -> None:
    """Since when is told by the one that set it, and what shows it by the last of all."""
    follow_up(library, statement, cited)
    assert stands(library, statement) == (Status.PARTLY_MET, JUNE, "Asked the ministry")
    commitment = first_commitment(library, statement)
    history = entries.history(commitment, library.evidence.of_commitment(commitment.id))
    assert [each.note for each in history] == ["Asked the ministry", "Half of it stands", ""]
    assert history[-1].quote == CITED


def test_an_entry_of_an_earlier_day_does_not_tell_the_status(
    library: Library, statement: Statement
) -> None:
    """Whenever it is written."""
    one = first_commitment(library, statement)
    carry_out(library, entries.set_status(one, Status.MET, JUNE, NOW))
    earlier = entries.entry_of(one, MAY, NOW + dt.timedelta(1), status=Status.IN_PROGRESS)
    carry_out(library, entries.add(first_commitment(library, statement), earlier))
    assert stands(library, statement) == (Status.MET, JUNE, "")


def test_who_follows_up_has_reviewed(library: Library, statement: Statement) -> None:
    """The commitment is confirmed in the same step, unless it was dismissed."""
    one, two, _ = library.commitments.of_statement(statement.id)
    apply_change(library, review.dismiss(two))
    for each in (one, library.commitments.get(two.id)):
        carry_out(library, entries.set_status(each, Status.MET, MAY, NOW))
    reviews = [each.review for each in library.commitments.of_statement(statement.id)[:2]]
    assert reviews == [Review.CONFIRMED, Review.DISMISSED]
    assert [each.edited for each in library.commitments.of_statement(statement.id)[:2]] == [0, 0]


def test_all_steps_are_taken_back(
    library: Library, statement: Statement, cited: Statement, dump: Callable[[], object]
) -> None:
    """And done again, with an entry that was corrected and one that was deleted."""
    before = dump()
    steps = list(follow_up(library, statement, cited))
    first, second, _ = library.evidence.of_statement(statement.id)
    later = replace(first, date=dt.date(2025, 7, 1), status=Status.MISSED)
    steps.append(carry_out(library, entries.edit(first, later)))
    assert stands(library, statement)[:2] == (Status.MISSED, dt.date(2025, 7, 1))
    steps.append(carry_out(library, entries.delete(second)))
    after = dump()
    for step in reversed(steps):
        take_back(library, step)
    assert dump() == before
    for step in steps:
        carry_out(library, step)
    assert dump() == after


def test_a_status_that_something_else_has_set_becomes_an_entry(
    library: Library, statement: Statement
) -> None:
    """As a file of another program may: it is shown, and kept with the first entry."""
    one = replace(
        first_commitment(library, statement), status=Status.MET, status_date=MAY, evidence="seen"
    )
    library.commitments.put(one)
    (shown,) = entries.history(one, ())
    assert (shown.status, shown.date, shown.note) == (Status.MET, MAY, "seen")
    carry_out(library, entries.add(one, entries.entry_of(one, JUNE, NOW, note="Still there")))
    assert [each.note for each in library.evidence.of_commitment(one.id)] == ["seen", "Still there"]
    assert stands(library, statement) == (Status.MET, MAY, "Still there")


def test_two_writers_entries_are_both_kept(library: Library, statement: Statement) -> None:
    """Each has seen the commitment as it was before; the later day tells the status."""
    seen = first_commitment(library, statement)
    with open_library(library.path) as other:
        missed = entries.set_status(seen, Status.MISSED, JUNE, NOW, "Nothing came")
        apply_changes(other, [signed(each, "Bob") for each in missed])
    met = entries.set_status(seen, Status.IN_PROGRESS, MAY, NOW, "Begun")
    step = apply_changes(library, [signed(each, "Ann") for each in met])
    found = library.evidence.of_commitment(seen.id)
    assert [(each.note, each.author) for each in found] == [
        ("Begun", "Ann"),
        ("Nothing came", "Bob"),
    ]
    assert stands(library, statement) == (Status.MISSED, JUNE, "Nothing came")
    take_back(library, step)
    assert stands(library, statement) == (Status.MISSED, JUNE, "Nothing came")


def test_two_writers_corrections_of_one_entry_are_merged(
    library: Library, statement: Statement
) -> None:
    """What only one side changed; where both changed the same nothing is written over."""
    one = first_commitment(library, statement)
    carry_out(library, entries.set_status(one, Status.MET, MAY, NOW, "seen"))
    (entry,) = library.evidence.of_commitment(one.id)
    with open_library(library.path) as other:
        apply_changes(other, entries.edit(entry, replace(entry, date=JUNE)))
    carry_out(library, entries.edit(entry, replace(entry, note="seen in Lima")))
    assert stands(library, statement) == (Status.MET, JUNE, "seen in Lima")
    with pytest.raises(OvertakenError):
        carry_out(library, entries.edit(entry, replace(entry, date=dt.date(2025, 8, 1))))


def test_the_window_is_told_of_the_commitment(library: Library, statement: Statement) -> None:
    """As it is after the step, and after it was taken back."""
    one = first_commitment(library, statement)
    step = carry_out(library, entries.set_status(one, Status.MET, MAY, NOW))
    shown = with_followed(library, step)[-1].after
    assert (shown.id, shown.status) == (one.id, Status.MET)
    shown = with_followed(library, take_back(library, step))[-1].after
    assert (shown.id, shown.status) == (one.id, Status.OPEN)


def test_a_split_commitment_has_its_history_twice(
    library: Library, statement: Statement, cited: Statement, dump: Callable[[], object]
) -> None:
    """Each part says what the whole said."""
    follow_up(library, statement, cited)
    whole, before = first_commitment(library, statement), dump()
    history = library.evidence.of_commitment(whole.id)
    place = statement.text.index("the bridge")
    step = carry_out(library, commitment_spans.split(whole, statement, place, history))
    parts = library.commitments.of_statement(statement.id)[:2]
    found = [library.evidence.of_commitment(each.id) for each in parts]
    assert [[one.note for one in each] for each in found] == [[one.note for one in history]] * 2
    assert {(each.status, each.status_date, each.evidence) for each in parts} == {
        (whole.status, whole.status_date, whole.evidence)
    }
    take_back(library, step)
    assert dump() == before


def test_merged_commitments_have_the_entries_of_both(
    library: Library, statement: Statement, dump: Callable[[], object]
) -> None:
    """And the later of both is what it says."""
    _, second, third = library.commitments.of_statement(statement.id)
    carry_out(library, entries.set_status(second, Status.IN_PROGRESS, MAY, NOW))
    carry_out(library, entries.set_status(third, Status.MET, JUNE, NOW, "planted"))
    before, every = dump(), library.commitments.of_statement(statement.id)
    histories = library.evidence.of_commitments([each.id for each in every])
    step = carry_out(library, commitment_spans.merge(every[1], every, statement, histories))
    merged = library.commitments.get(second.id)
    assert (merged.status, merged.status_date, merged.evidence) == (Status.MET, JUNE, "planted")
    assert len(library.evidence.of_commitment(second.id)) == 2
    take_back(library, step)
    assert dump() == before


def test_an_entry_says_its_words_in_a_line() -> None:
    """The note, the sentence with where it stands, and the link, as exports have them."""
    from briefreader.library.evidence import words_of

    entry = Evidence(
        statement_id=1, commitment_id=1, date=MAY, note="Begun", link="https://example.org",
        quote="It stands.", source_title="Second statement", created=NOW,
    )  # fmt: skip
    assert words_of(entry) == "Begun “It stands.” (Second statement) https://example.org"
    assert words_of(replace(entry, note="", quote="", source_title="", link="")) == ""


def test_an_entry_of_a_new_commitment_finds_it(library: Library, statement: Statement) -> None:
    """In the same step it names it by an id below 0."""
    one = first_commitment(library, statement)
    made = replace(one, id=-7, review=Review.CONFIRMED)
    entry = replace(entries.entry_of(one, MAY, NOW, status=Status.MET), commitment_id=-7)
    added, told = apply_changes(library, [Change("add", None, made), Change("add", None, entry)])
    assert told.after.commitment_id == added.after.id > 0
    assert library.commitments.get(added.after.id).status is Status.MET
