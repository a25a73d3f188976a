"""Who wrote and decided."""

import datetime as dt

from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.annotations import notes
from briefreader.services.authors import signed, system_name
from briefreader.services.changes import apply_change
from briefreader.services.review import review
from briefreader.text.span import Span

NOW = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)


def test_a_new_note_is_signed_and_stays_its_writers(library: Library, statement: Statement) -> None:
    """Who corrects a colleague's note does not become its author."""
    made = notes.annotate(statement, Span(0, 5), "Hm", colour="blue", now=NOW)
    note = apply_change(library, signed(made, "Ann")).after
    again = notes.edit_annotation(note, note="Ah", tags=(), colour="blue", now=NOW)
    apply_change(library, signed(again, "Bob"))
    assert library.annotations.get(note.id).author == "Ann"
    assert library.annotations.has_others("Bob")
    assert not library.annotations.has_others("Ann")


def test_a_judgement_is_of_who_made_it_last(library: Library, statement: Statement) -> None:
    """And of nobody once it has been taken back."""
    commitment = library.commitments.of_statement(statement.id)[0]
    confirmed = apply_change(library, signed(review.confirm(commitment), "Ann")).after
    assert library.commitments.get(commitment.id).author == "Ann"
    dismissed = apply_change(library, signed(review.dismiss(confirmed), "Bob")).after
    assert dismissed.author == "Bob"
    assert apply_change(library, signed(review.reset(dismissed), "Bob")).after.author == ""


def test_the_system_has_a_name_for_its_user() -> None:
    """It is the default, so asking for it never fails."""
    assert isinstance(system_name(), str)
