"""Notes and codes of other programs come in by the File menu."""

import datetime as dt
import hashlib
import json
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QListWidget, QMessageBox
from pytestqt.qtbot import QtBot

from briefreader.services.annotations import notes
from briefreader.services.export.writing import export
from briefreader.services.merge.planning import MergePlan
from briefreader.services.review import review
from briefreader.text.span import Span
from briefreader.ui.window.main_window import MainWindow

NOW = dt.datetime(2024, 5, 6, tzinfo=dt.UTC)


def exported(window: MainWindow, path: Path) -> Path:
    """Write the open statement with a note and two decisions, and take these away again."""
    session = window.session
    statement = session.statement
    assert statement is not None
    steps = [
        notes.annotate(statement, Span(0, 5), "Why?", colour="green", now=NOW),
        review.confirm(session.commitments[0]),
        review.dismiss(session.commitments[1]),
    ]
    session.changes.perform_all("All", steps)
    export(session.library, [statement.id], path)
    session.changes.undo_stack.undo()
    assert session.records.annotations == ()
    return path


def take(window: MainWindow, path: Path, qtbot: QtBot) -> tuple[str, str]:
    """Take the file in; returns what the report says."""
    with qtbot.waitSignal(window.features.interchange.taken_in):
        window.features.interchange.import_file(path)
    report = window.findChild(QDialog, "interchangeReport")
    assert report is not None
    texts = [
        label.text()
        for name in ("interchangeHead", "interchangeCounts")
        if (label := report.findChild(QLabel, name))
    ]
    report.reject()
    return texts[0], texts[1]


def test_notes_and_decisions_come_in_as_one_step(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """The window shows them; Undo takes all of them back, and Redo brings them again."""
    session = window.session
    path = exported(window, tmp_path / "notes.jsonld")
    total = len(session.commitments)
    head, counts = take(window, path, qtbot)
    assert head.startswith("3 ")
    assert counts.splitlines()[0].startswith("2 commitment")
    assert counts.splitlines()[1].startswith(f"{total - 2} were there")
    assert [each.note for each in session.records.annotations] == ["Why?"]
    found = [each.review for each in session.commitments[:2]]
    assert found == ["confirmed", "dismissed"]
    assert session.changes.undo_stack.undoText() == "Import notes and codes"
    session.changes.undo_stack.undo()
    assert session.records.annotations == ()
    assert {each.review for each in session.commitments} == {"unreviewed"}
    session.changes.undo_stack.redo()
    assert [each.note for each in session.records.annotations] == ["Why?"]


def test_tags_of_statements_come_in_with_the_rest(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """The report counts them, and what was left out; Undo takes them back."""
    session = window.session
    statement = session.statement
    assert statement is not None
    path = exported(window, tmp_path / "project.qdpx")
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    qde = files["project.qde"].replace('"tags": []', '"tags": ["a", "b"]')
    qde = qde.replace("<Sources>", '<Cases><Case guid="1" name="Nobody" /></Cases><Sources>')
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, qde if name == "project.qde" else content)
    head, counts = take(window, path, qtbot)
    assert head.startswith("5 ")
    assert "2 tag" in counts.splitlines()[0]
    assert "left out: 1 cases" in counts.splitlines()[-1]
    assert session.library.tags.of([statement.id]).tags[0][1] == ("a", "b")
    session.changes.undo_stack.undo()
    assert session.library.tags.of([statement.id]).tags[0][1] == ()


def test_what_comes_in_keeps_its_authors(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """The user has neither written nor judged it, whether somebody signed it or not."""
    session = window.session
    session.changes.author = "Ann"
    by_ann = exported(window, tmp_path / "ann.qdpx")
    session.changes.author = ""
    by_nobody = exported(window, tmp_path / "nobody.qdpx")
    session.changes.author = "Bob"
    for path, author in ((by_ann, "Ann"), (by_nobody, "")):
        take(window, path, qtbot)
        assert [each.author for each in session.records.annotations] == [author]
        assert {each.author for each in session.commitments[:2]} == {author}
        session.changes.undo_stack.undo()


def test_a_project_brings_its_statements(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """A new text is in the list and opened; a known one is not brought again."""
    path = exported(window, tmp_path / "project.qdpx")
    session = window.session
    statement = session.statement
    assert statement is not None
    session.reading.close()
    session.library.statements.delete(statement.id)
    session.refresh_library()
    head, counts = take(window, path, qtbot)
    assert "1 statement" in counts
    assert session.statement is not None
    assert session.statement.title == statement.title
    assert [each.note for each in session.records.annotations] == ["Why?"]
    head, _ = take(window, path, qtbot)
    assert head == "Nothing new came in."


def test_notes_on_several_statements_come_in_together(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """The open statement stays open, and shows its own; one Undo takes all of them back."""
    session, library = window.session, window.session.library
    opened = session.statement
    assert opened is not None
    text = "Joint statement of Japan and Chad\n\nWe will build the bridge."
    other = library.statements.put(
        replace(opened, id=0, text=text, digest=hashlib.sha256(text.encode()).hexdigest())
    )
    for statement, note in ((other, "Theirs"), (opened, "Ours")):
        change = notes.annotate(statement, Span(0, 5), note, colour="green", now=NOW)
        library.annotations.put(change.after)
    path = tmp_path / "both.jsonld"
    export(library, [other.id, opened.id], path)
    for statement in (other, opened):
        for each in library.annotations.of_statement(statement.id):
            library.annotations.delete(each.id)
    session.reload()
    take(window, path, qtbot)
    assert session.statement == opened
    assert [each.note for each in session.records.annotations] == ["Ours"]
    assert [each.note for each in library.annotations.of_statement(other.id)] == ["Theirs"]
    session.changes.undo_stack.undo()
    assert session.statement == opened
    assert session.records.annotations == ()
    assert library.annotations.of_statement(other.id) == ()


def test_what_finds_no_place_is_listed(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """With its words and the title of the statement."""
    path = tmp_path / "foreign.jsonld"
    selector = {"type": "TextQuoteSelector", "exact": "Words that nobody has ever said here"}
    target = {"source": "https://example.org/", "selector": selector}
    page = {"type": "Annotation", "bodyValue": "On a page", "target": "https://example.org/b"}
    found_nowhere = {"type": "Annotation", "bodyValue": "a", "target": target}
    path.write_text(json.dumps([found_nowhere, page]))
    with qtbot.waitSignal(window.features.interchange.taken_in):
        window.features.interchange.import_file(path)
    found = window.findChild(QListWidget, "unanchoredList")
    assert found is not None
    assert found.item(0).text().startswith("“Words that nobody has ever said here” — ")
    unknown = window.findChild(QListWidget, "unknownList")
    assert unknown is not None
    assert unknown.item(0).text() == "“On a page” — https://example.org/b"
    assert window.session.changes.undo_stack.count() == 0


def test_a_codebook_comes_in_as_themes(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """The report counts the new ones; Undo takes them back."""
    session = window.session
    before = session.library.themes.kept()
    path = tmp_path / "codes.csv"
    path.write_text("tag,description\nPeace,\nHope,for all\nEnergy,\n", "utf-8")
    head, counts = take(window, path, qtbot)
    assert head == "2 themes came in."
    assert counts == "1 was there already."
    assert [each.name for each in session.library.themes.all()[-2:]] == ["Peace", "Hope"]
    session.changes.undo_stack.undo()
    assert session.library.themes.kept() == before


def test_words_that_may_be_any_are_listed_apart(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """Those that stand several times, and those that stand nowhere."""
    path = tmp_path / "highlights.csv"
    rows = ["id,document,tag,content", "1,Talks,a,the", "2,Talks,b,nothing like this"]
    path.write_text("\n".join(rows), "utf-8")
    with qtbot.waitSignal(window.features.interchange.taken_in):
        window.features.interchange.import_file(path)
    report = window.findChild(QDialog, "interchangeReport")
    assert report is not None
    for name, words in (("unclearList", "the"), ("unanchoredList", "nothing like this")):
        listed = report.findChild(QListWidget, name)
        assert listed is not None
        assert [listed.item(row).text() for row in range(listed.count())] == [f"“{words}” — Talks"]
    report.reject()


def test_a_refused_file_says_why(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """And nothing can be undone, as nothing was done."""
    path = tmp_path / "bad.jsonld"
    path.write_text("{")
    with qtbot.waitSignal(window.session.failed):
        window.features.interchange.import_file(path)
    box = window.findChild(QMessageBox, "errorDialog")
    assert box is not None
    assert "not JSON" in box.informativeText()
    assert window.session.changes.undo_stack.count() == 0


def test_the_menu_asks_for_a_file(window: MainWindow) -> None:
    """Of either kind."""
    window.actions_by_name["import_notes"].trigger()
    dialog = window.findChild(QFileDialog, "notesFileDialog")
    assert dialog is not None
    assert "*.jsonld *.qdpx" in dialog.nameFilters()[0]
    dialog.reject()


def test_files_of_notes_that_are_opened_or_dropped_come_in(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """One after the other, as by the menu: the second file has nothing that is new."""
    first = exported(window, tmp_path / "notes.json")
    second = shutil.copyfile(first, tmp_path / "AGAIN.JSON")
    done: list[MergePlan] = []
    window.features.interchange.taken_in.connect(done.append)
    window.features.imports.import_paths([first, second])
    qtbot.waitUntil(lambda: len(done) == 2)
    assert [each.note for each in window.session.records.annotations] == ["Why?"]
    assert [len(each.revisions) for each in done] == [3, 0]
    for report in window.findChildren(QDialog, "interchangeReport"):
        report.reject()
