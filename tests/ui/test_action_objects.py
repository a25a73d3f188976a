"""Every action acts on what it is declared to act on, though other things are marked too."""

from collections.abc import Callable
from pathlib import Path

import pytest
from action_scene import IN_TRASH, OPEN_TITLE, OPENED, Scene, see_statements
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)

from briefreader.commitments.comparison.nearness import Nearness
from briefreader.commitments.model import Strength
from briefreader.library.listing import Place
from briefreader.library.records import Annotation, Bookmark, Commitment, Evidence
from briefreader.services.related.promises import RelatedPromise
from briefreader.services.review import commitment_spans, review
from briefreader.services.sentence_rules import any_sentence_rules
from briefreader.services.statements import collections, properties
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.sentences import sentence_spans
from briefreader.text.span import Span
from briefreader.text.word_span import words_in
from briefreader.ui.dialogs.briefing.designer import BriefingDesigner
from briefreader.ui.dialogs.follow_up.follow_up_dialog import FollowUpDialog
from briefreader.ui.dialogs.versions.encoding_dialog import EncodingDialog
from briefreader.ui.panels.commitments.edit_dialog import CommitmentDialog
from briefreader.ui.panels.commitments.related_dialog import RelatedDialog
from briefreader.ui.panels.library.places import ChosenPlace
from briefreader.ui.views.commitments_table.table_view import CommitmentsTable
from briefreader.ui.window import menus
from briefreader.ui.window.action_spec import ActionSpec, On
from briefreader.ui.window.action_table import SPECS

WORDS = "territorial integrity"


def check_nothing(scene: Scene, name: str) -> None:
    """What is open, chosen and current stays so, and no record changes."""
    before = scene.marked()
    scene.trigger(name)
    assert scene.changes == []
    assert scene.marked() == before


def check_place(scene: Scene, name: str) -> None:
    """The collection that is shown, which is not the only one."""
    library = scene.session.library
    for each in ("Shown", "Other"):
        scene.session.changes.perform(collections.create_collection(library, each, [scene.chosen]))
    keys = {name: key for key, name in library.collections.names().items()}
    scene.window.library_panel.head.places.choose(ChosenPlace(collection=keys["Shown"]))
    scene.trigger(name)
    if name == "rename_place":
        asked = scene.opened(QInputDialog)
        asked.setTextValue("Renamed")
        asked.accept()
    left = {"rename_place": ["Other", "Renamed"], "delete_place": ["Other"]}[name]
    assert sorted(library.collections.names().values()) == left


def check_statements(scene: Scene, name: str) -> None:
    """Those that are chosen in the list, not the open one."""
    if name in IN_TRASH:
        scene.session.changes.perform(properties.trash((scene.chosen,)))
        scene.window.library_panel.head.places.choose(ChosenPlace(Place.TRASH))
        scene.choose_statements(scene.chosen)
    scene.trigger(name)
    see_statements(scene, name)


def check_open_statement(scene: Scene, name: str) -> None:
    """The one that is read, not the one that is chosen in the list."""
    view, before = scene.window.reader.view, scene.session.current
    places = [each.span.start for each in scene.session.records.annotations]
    places += [each.position for each in scene.session.records.bookmarks]
    scene.trigger(name)
    if name in ("print", "preview", "page_setup", "export_pdf"):
        assert scene.briefed == [OPEN_TITLE]
    elif name == "design":
        assert scene.opened(BriefingDesigner).plan().scope.statements == (OPENED,)
    elif name == "read_as":
        opened = scene.session.library.statements.original_file(OPENED)
        scene.qtbot.waitUntil(lambda: not scene.window.jobs.is_busy(), timeout=20_000)
        shown = scene.opened(EncodingDialog).findChild(QPlainTextEdit).toPlainText()
        assert opened is not None
        assert shown[:40] == opened.content.decode()[:40]
    elif name == "recognise":
        assert "no PDF" in scene.refused()
    elif name == "send_statement":
        assert OPEN_TITLE in Path(scene.opened(QFileDialog).selectedFiles()[0]).name
    elif name == "note_statement":
        assert scene.write_note("all in all").statement_id == OPENED
    elif name.startswith("find"):
        assert scene.text.startswith("Kazakhstan", view.position())
    elif name.endswith(("note", "bookmark")):
        assert view.position() in places
    else:
        assert scene.session.current is not None
        assert scene.session.current != before
        assert scene.session.current.statement_id == OPENED


def check_commitments(scene: Scene, name: str) -> None:
    """All that are selected."""
    prepare = {
        "reset": review.confirm,
        "strength_firm": lambda each: review.set_strength(each, Strength.INTENT),
        "strength_intent": lambda each: review.set_strength(each, Strength.FIRM),
        "strength_reaffirmed": lambda each: review.set_strength(each, Strength.FIRM),
    }
    if name in prepare:
        scene.session.changes.perform_each(
            [prepare[name](each) for each in scene.session.selection.chosen]
        )
    chosen = scene.session.selection.chosen
    assert len(chosen) == 2
    scene.changes.clear()
    scene.trigger(name)
    if name == "copy_list":
        copied = QGuiApplication.clipboard().text()
        quotes = [each.quote for each in scene.session.commitments if each.quote in copied]
        assert quotes == [each.quote for each in chosen]
        return
    answers = {
        "set_theme": "terr",
        "add_theme": "terr",
        "set_actor": "Chad",
        "set_due": "2031-01-01",
        "set_status": "in progress",
    }
    if name in answers:
        scene.answer(answers[name])
        scene.qtbot.waitUntil(lambda: bool(scene.changes))
    concerned = [
        each.record.commitment_id if isinstance(each.record, Evidence) else each.before.id
        for each in scene.changes
    ]
    assert list(dict.fromkeys(concerned)) == [each.id for each in chosen]


def check_rows(scene: Scene, name: str) -> None:
    """Those of the table: what is selected there, or all that is listed."""
    table = scene.window.views.show_view("table")
    assert isinstance(table, CommitmentsTable)
    scene.qtbot.waitUntil(lambda: len(table.model.ids) > 1)
    table.rows.go_to(0)
    scene.trigger(name)
    if name == "copy_rows":
        assert len(QGuiApplication.clipboard().text().splitlines()) == 2
    else:
        assert scene.opened(QFileDialog).objectName() == "exportRowsFile"


RELATED = ("related", "related_back")


def check_commitment(scene: Scene, name: str) -> None:
    """The current one alone, of those that are selected."""
    assert scene.session.statement is not None
    statement = scene.session.statement
    possible: dict[str, Callable[[Commitment], object]] = {
        "split": lambda each: commitment_spans.split(each, statement, 0),
        "merge": lambda each: commitment_spans.merge(each, scene.session.commitments, statement),
    }
    fits = possible.get(name, lambda _: True)
    other, *_, current = (each for each in scene.session.commitments if fits(each))
    if name == "remove_commitment":
        made = scene.session.changes.perform(
            review.add(statement, scene.place(WORDS), scene.session.detection.detector)
        )
        assert made is not None
        current = made.after
    if name in menus.WORDS and name.endswith(("word", "sentence")):
        span = within_two_sentences(scene.text)
        current = scene.session.changes.perform(review.set_span(current, statement, span)).after
    scene.select_commitments(other, current)
    if name == "set_span":
        scene.select_words(WORDS)
    scene.changes.clear()
    if name in RELATED:
        check_related(scene, name, other, current)
        return
    scene.trigger(name)
    if name == "edit":
        dialog = scene.opened(CommitmentDialog)
        evidence = dialog.findChild(QLineEdit, "evidence")
        assert evidence is not None
        evidence.setText("seen")
        dialog.accept()
    if name == "follow_up":
        following = scene.opened(FollowUpDialog)
        following.form.note.setPlainText("seen")
        following.save.click()
    assert scene.changes[0].before == current


def within_two_sentences(text: str) -> Span:
    """Return a span that can grow and shrink at both ends, by words and by sentences."""
    sentences = (sentence_spans(text, each, any_sentence_rules()) for each in paragraph_spans(text))
    first, second = next(each[:2] for each in sentences if len(each) > 1)
    return Span(words_in(text, first)[1].start, words_in(text, second)[1].end)


def check_related(scene: Scene, name: str, other: Commitment, current: Commitment) -> None:
    """The list is about the current one; the way back leads from it to where the user came from."""
    if name == "related":
        scene.trigger(name)
        about = scene.opened(RelatedDialog).findChild(QLabel, "relatedAbout")
        assert about is not None
        assert about.text() == " ".join(current.quote.split())
        return
    statement = scene.session.library.statements.summaries_of([other.statement_id])
    promise = RelatedPromise(other, statement[other.statement_id], Nearness.RELATED)
    scene.window.features.relating.go_to(promise)
    assert scene.session.current == other
    scene.trigger(name)
    assert scene.session.current == current


def check_words(scene: Scene, name: str) -> None:
    """Those that are selected, not the current commitment, nor what was found."""
    assert not scene.window.actions_by_name[name].isEnabled()
    span = scene.select_words(WORDS)
    scene.trigger(name)
    if name == "copy":
        assert QGuiApplication.clipboard().text() == WORDS
    else:
        record = scene.changes[-1].after
        assert isinstance(record, Commitment | Annotation)
        assert record.span == span


def check_words_or_commitment(scene: Scene, name: str) -> None:
    """The current commitment; where words are selected, these."""
    current = scene.session.current
    assert current is not None
    scene.trigger(name)
    see_place(scene, name, current.span.start, current.quote)
    span = scene.select_words(WORDS)
    scene.trigger(name)
    see_place(scene, name, span.start, WORDS)


def see_place(scene: Scene, name: str, start: int, words: str) -> None:
    """Assert that the action has to do with ``words`` at ``start``."""
    if name.startswith("copy"):
        assert words in QGuiApplication.clipboard().text()
    elif name == "note":
        note = scene.write_note("why?")
        assert (note.span.start, note.exact) == (start, words)
    else:
        bookmark = scene.changes[-1].after
        assert isinstance(bookmark, Bookmark)
        assert bookmark.position == start


def check_note(scene: Scene, name: str) -> None:
    """The one that is selected in the list, though the cursor is in another."""
    scene.window.reader.view.select_span(scene.place("Minsk"))
    scene.trigger(name)
    assert scene.opened(QPlainTextEdit).toPlainText() == "in the list"


CHECKS: dict[On, Callable[[Scene, str], None]] = {
    On.WINDOW: check_nothing,
    On.LIBRARY: check_nothing,
    On.PLACE: check_place,
    On.STATEMENTS: check_statements,
    On.STATEMENT: check_statements,
    On.OPEN_STATEMENT: check_open_statement,
    On.ROWS: check_rows,
    On.COMMITMENTS: check_commitments,
    On.COMMITMENT: check_commitment,
    On.WORDS: check_words,
    On.WORDS_OR_COMMITMENT: check_words_or_commitment,
    On.NOTE: check_note,
}


@pytest.mark.parametrize("spec", SPECS, ids=lambda each: each.name)
def test_an_action_acts_on_what_it_declares(spec: ActionSpec, scene: Scene) -> None:
    """And leaves what is marked besides as it is."""
    CHECKS[spec.on](scene, spec.name)
