"""A change does not write over what another window or program wrote since it was shown."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from briefreader.commitments.model import Strength
from briefreader.errors import OvertakenError, RemovedError
from briefreader.library.database import Library, open_library
from briefreader.library.record_types import Record
from briefreader.library.records import Annotation, Commitment, Review, Statement, Status
from briefreader.services.annotations import notes
from briefreader.services.changes import Change, apply_change, apply_changes
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.detection.theme_editing import add_theme, delete_theme, theme_changes
from briefreader.services.review import review
from briefreader.services.statements import collections
from briefreader.services.statements.properties import edit_properties
from briefreader.text.span import Span

NOW = dt.datetime(2024, 5, 6, 7, 8, tzinfo=dt.UTC)
LATER = dt.datetime(2024, 6, 7, 8, 9, tzinfo=dt.UTC)
Dump = Callable[[], Mapping[str, object]]


@pytest.fixture
def other(library: Library) -> Iterator[Library]:
    """Return the same library as another window has it open."""
    with open_library(library.path) as opened:
        yield opened


@pytest.fixture
def commitment(library: Library, statement: Statement) -> Commitment:
    """Return a commitment as both windows saw it."""
    return library.commitments.of_statement(statement.id)[0]


@pytest.fixture
def note(library: Library, statement: Statement) -> Annotation:
    """Return a note as both windows saw it."""
    made = notes.annotate(statement, Span(0, 5), "old", colour="yellow", now=NOW)
    stored = apply_change(library, made).after
    assert stored is not None
    return stored


def written(note: Annotation, words: str, colour: str = "yellow") -> Change[Annotation]:
    """Return the change that writes ``words`` at the note."""
    return notes.edit_annotation(note, note=words, tags=(), colour=colour, now=LATER)


def test_what_only_one_side_changed_is_kept(
    library: Library, other: Library, commitment: Commitment
) -> None:
    """One window judges, the other sets the strength and the status."""
    apply_change(other, review.confirm(commitment))
    apply_change(other, review.set_actors(other.commitments.get(commitment.id), ["Chad"]))
    step = replace(commitment, status=Status.MET, evidence="seen", review=Review.CONFIRMED)
    done = apply_change(library, Change("Edit", commitment, step))
    now = library.commitments.get(commitment.id)
    assert done.after == now
    assert (now.review, now.actors) == (Review.CONFIRMED, ("Chad",))
    assert (now.status, now.evidence) == (Status.MET, "seen")


def test_the_same_field_is_not_written_over(
    library: Library, other: Library, commitment: Commitment, dump: Dump
) -> None:
    """The error says why, and nothing of the step is done, neither to other records."""
    apply_change(other, review.dismiss(commitment))
    second = library.commitments.of_statement(commitment.statement_id)[1]
    before = dump()
    with pytest.raises(OvertakenError, match="changed since it was shown here"):
        apply_changes(library, (review.confirm(second), review.confirm(commitment)))
    assert dump() == before
    assert library.commitments.get(commitment.id).review is Review.DISMISSED


def test_the_same_decision_twice_is_one(
    library: Library, other: Library, commitment: Commitment
) -> None:
    """Both windows confirm: that is no conflict."""
    apply_change(other, review.confirm(commitment))
    done = apply_change(library, review.confirm(commitment))
    assert done.after == library.commitments.get(commitment.id)


def test_undo_takes_back_ones_own_part_only(
    library: Library, other: Library, commitment: Commitment
) -> None:
    """What the other window has set before or after the step stays when it is undone."""
    apply_change(other, review.set_actors(commitment, ["Chad"]))
    done = apply_change(library, Change("Edit", commitment, replace(commitment, evidence="seen")))
    firm = other.commitments.get(commitment.id)
    apply_change(other, Change("Edit", firm, replace(firm, strength=Strength.REAFFIRMED)))
    apply_change(library, done.inverse())
    now = library.commitments.get(commitment.id)
    assert (now.actors, now.strength, now.evidence) == (("Chad",), Strength.REAFFIRMED, "")


def test_undo_does_not_write_over_a_later_change(
    library: Library, other: Library, note: Annotation
) -> None:
    """The words that another window wrote after the step stay."""
    done = apply_change(library, written(note, "mine"))
    assert done.after is not None
    apply_change(other, written(done.after, "theirs"))
    with pytest.raises(OvertakenError):
        apply_change(library, done.inverse())
    assert library.annotations.get(note.id).note == "theirs"


def test_a_deleted_note_does_not_come_back(
    library: Library, other: Library, note: Annotation
) -> None:
    """Not by writing at it, nor by undoing what was written."""
    done = apply_change(library, written(note, "mine"))
    assert done.after is not None
    apply_change(other, notes.remove_annotation(done.after))
    for step in (written(done.after, "more"), done.inverse(), notes.remove_annotation(done.after)):
        with pytest.raises(RemovedError, match="stays removed"):
            apply_change(library, step)
    assert library.annotations.of_statement(note.statement_id) == ()


def test_a_changed_note_is_not_deleted_unseen(
    library: Library, other: Library, note: Annotation
) -> None:
    """Nor by undoing that it was made."""
    apply_change(other, written(note, "theirs"))
    for step in (notes.remove_annotation(note), Change("Add note", None, note).inverse()):
        with pytest.raises(OvertakenError):
            apply_change(library, step)
    assert library.annotations.get(note.id).note == "theirs"


def test_colour_and_words_of_a_note_go_together(
    library: Library, other: Library, note: Annotation
) -> None:
    """Of two windows one chose a colour, the other wrote."""
    apply_change(other, written(note, note.note, colour="blue"))
    apply_change(library, written(note, "mine"))
    now = library.annotations.get(note.id)
    assert (now.note, now.colour) == ("mine", "blue")


def test_properties_and_tags_go_together(
    library: Library, other: Library, statement: Statement
) -> None:
    """Places and titles are fields; of tags and members each is for itself."""
    apply_change(other, edit_properties(statement, place="Kyoto"))
    apply_change(library, edit_properties(statement, title="Renamed"))
    now = library.statements.get(statement.id)
    assert (now.title, now.place) == ("Renamed", "Kyoto")
    seen = collections.tag(library, [statement.id], add=["mine"])
    apply_change(other, collections.tag(other, [statement.id], add=["theirs"]))
    tagged = apply_change(library, seen)
    assert dict(library.tags.of([statement.id]).tags)[statement.id] == ("mine", "theirs")
    apply_change(library, tagged.inverse())
    assert dict(library.tags.of([statement.id]).tags)[statement.id] == ("theirs",)


def test_members_and_names_of_collections_go_together(
    library: Library, other: Library, statement: Statement
) -> None:
    """One window puts a statement in, the other renames the collection."""
    made = apply_change(library, collections.create_collection(library, "Mine")).after
    assert made is not None
    seen = collections.put_into(library, made.id, [statement.id])
    apply_change(other, collections.rename_collection(other, made.id, "Theirs"))
    apply_change(library, seen)
    now = library.collections.get(made.id)
    assert (now.name, now.statements) == ("Theirs", (statement.id,))


def test_themes_of_two_windows_go_together(library: Library, other: Library) -> None:
    """Each adds one; what both changed otherwise is refused."""
    shipped: dict[str, Any] = {each.key: each for each in load_taxonomy().themes}
    seen = library.themes.kept()
    theirs, _ = add_theme(seen, "Theirs", ("#000000", "#ffffff"), shipped)
    apply_changes(other, theme_changes(other, theirs, shipped, seen))
    mine, _ = add_theme(seen, "Mine", ("#000000", "#ffffff"), shipped)
    apply_changes(library, theme_changes(library, mine, shipped, seen))
    assert {each.name for each in library.themes.all()} >= {"Theirs", "Mine"}
    both = library.themes.kept()
    apply_changes(other, theme_changes(other, delete_theme(both, "mine", shipped), shipped, both))
    kept = both.get("mine")
    assert kept is not None
    renamed: Change[Record] = Change(
        "Change themes",
        both,
        replace(
            both,
            kept=tuple(
                replace(each, theme=replace(each.theme, name="Other")) if each == kept else each
                for each in both.kept
            ),
        ),
    )
    with pytest.raises(OvertakenError):
        apply_change(library, renamed)
    assert library.themes.kept().get("mine") is None
