"""Plans of what files bring, and how they are carried out."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from two_readers import NOW

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.database import Library, open_library
from briefreader.library.records import Annotation, Review, Statement, Target
from briefreader.library.themes import KeptTheme, with_theme
from briefreader.services.annotations import notes
from briefreader.services.changes import apply_change, apply_changes
from briefreader.services.export.writing import export
from briefreader.services.formats.briefstatement.briefstatement_reading import read_statement_file
from briefreader.services.formats.briefstatement.briefstatement_writing import write_statement_file
from briefreader.services.formats.bundle import (
    IncomingBundle,
    IncomingRecord,
    IncomingStatement,
)
from briefreader.services.formats.foreign_records import foreign_commitment, foreign_note
from briefreader.services.formats.reading import read_notes_file
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.left_out import Reason
from briefreader.services.merge.planning import (
    MergePlan,
    plan_notes_file,
    plan_statement_file,
)
from briefreader.services.review import review
from briefreader.text.span import Span
from reading_here import import_text


@pytest.fixture
def other(tmp_path: Path) -> Any:
    """Return the empty library of a colleague."""
    with open_library(tmp_path / "other.db") as opened:
        yield opened


def theme(key: str) -> Theme:
    """Return a theme of that key."""
    return Theme(
        key=key, name=key, description="", colour_light="#112233", colour_dark="#aabbcc", terms=()
    )


def add_theme(library: Library, key: str) -> None:
    """Keep one more theme in the library."""
    kept = KeptTheme(theme=theme(key), position=0)
    library.themes.put(with_theme(library.themes.kept(), kept))


def from_ann(library: Library, statement: Statement, path: Path) -> IncomingBundle:
    """Return what Ann's statement file holds."""
    write_statement_file(library, statement.id, "Ann", path)
    return read_statement_file(path)


def notes_plan(library: Library, bundle: IncomingBundle, opened: int = 0) -> MergePlan:
    """Return what a file of notes brings; no text in it is searched for commitments."""

    def no_detector() -> Any:
        raise AssertionError

    return plan_notes_file(library, bundle, no_detector, opened=opened, now=NOW)


def test_only_what_is_chosen_is_taken(
    library: Library, statement: Statement, other: Library, detector: Any, tmp_path: Path
) -> None:
    """Of two that are judged differently theirs is taken of the second; nothing else changes."""
    made = import_text(other, statement.text, detector).statement_id
    for each in library.commitments.of_statement(statement.id)[:2]:
        apply_change(library, review.confirm(each))
    for each in other.commitments.of_statement(made)[:2]:
        apply_change(other, review.dismiss(each))
    plan = plan_statement_file(other, from_ann(library, statement, tmp_path / "a"), "Bob")
    assert len(plan.differing) == 2
    assert changes_of(other, plan) == ()
    apply_changes(other, changes_of(other, plan, (False, True)))
    found = [each.review for each in other.commitments.of_statement(made)]
    assert found == [Review.DISMISSED, Review.CONFIRMED, Review.UNREVIEWED]


def test_themes_that_were_added_meanwhile_stay(
    library: Library, statement: Statement, other: Library, detector: Any, tmp_path: Path
) -> None:
    """Somebody may edit themes while conflicts wait to be resolved."""
    import_text(other, statement.text, detector)
    add_theme(library, "space")
    first = library.commitments.of_statement(statement.id)[0]
    apply_change(library, review.set_themes(first, ("space",)))
    plan = plan_statement_file(other, from_ann(library, statement, tmp_path / "a"), "Bob")
    add_theme(other, "cosmos")
    apply_changes(other, changes_of(other, plan))
    assert {each.key for each in other.themes.all()} == {"cosmos", "space"}


def test_what_is_left_out_says_why(library: Library, statement: Statement, tmp_path: Path) -> None:
    """Words that the text does not have, and a text that the library does not have."""
    apply_change(library, notes.add_bookmark(statement, 3, "Here"))
    path = tmp_path / "a.jsonld"
    export(library, [statement.id], path)
    whole = json.loads(path.read_text("utf-8"))
    *_, known, lost = whole["first"]["items"]
    lost["target"]["source"]["id"] = "urn:sha256:0"
    known["target"]["selector"] = [{"type": "TextQuoteSelector", "exact": "Not in the statement"}]
    whole["first"]["items"] = [known, lost]
    path.write_text(json.dumps(whole))
    plan = notes_plan(library, read_notes_file(path, (), NOW))
    assert [(each.reason, each.words) for each in plan.left_out] == [
        (Reason.UNANCHORED, "Not in the statement"),
        (Reason.UNKNOWN_TEXT, "Here"),
    ]
    assert plan.revisions == ()


def test_new_commitments_of_several_statements_keep_their_notes(
    library: Library, statement: Statement, detector: Any
) -> None:
    """Each note is on the commitment that it was on, whatever ids these get."""
    text = statement.text.replace("bridge", "canal")
    made = import_text(library, text, detector).statement_id
    span = Span(statement.text.index("It rained"), statement.text.index("It rained") + 9)
    statements = []
    for number, each in enumerate((statement, library.statements.get(made))):
        commitment = foreign_commitment(span, ("trade-investment",), None, "Ann")
        note = replace(foreign_note(span, f"On {number}", (), (NOW, NOW)), target=Target.COMMITMENT)
        records = (
            IncomingRecord(commitment, key=f"c{number}", whole=True),
            IncomingRecord(note, about=f"c{number}", whole=True),
        )
        statements.append(IncomingStatement(digest=each.digest, title=each.title, records=records))
    plan = notes_plan(library, IncomingBundle(statements=tuple(statements)))
    apply_changes(library, changes_of(library, plan))
    for number, each in enumerate((statement.id, made)):
        (note,) = library.annotations.of_statement(each)
        assert isinstance(note, Annotation)
        assert note.note == f"On {number}"
        assert library.commitments.get(note.commitment_id or 0).statement_id == each


def test_a_note_beside_a_foreign_code_is_on_its_words(
    library: Library, statement: Statement
) -> None:
    """Codes of other programs have no identifiers, and notes that name none are on none."""
    span = Span(statement.text.index("It rained"), statement.text.index("It rained") + 9)
    records = (
        IncomingRecord(foreign_commitment(span, ("trade-investment",), None, "Ann")),
        IncomingRecord(foreign_note(span, "Why?", (), (NOW, NOW))),
    )
    incoming = IncomingStatement(digest=statement.digest, title="", records=records)
    plan = notes_plan(library, IncomingBundle(statements=(incoming,)))
    apply_changes(library, changes_of(library, plan))
    (note,) = library.annotations.of_statement(statement.id)
    assert (note.target, note.commitment_id) == (Target.SPAN, None)
