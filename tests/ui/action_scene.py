"""A window in which much could be meant, and what an action did to which of it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefreader.library.record_types import Record
from briefreader.library.records import Annotation, Commitment, Tagging, Trashing
from briefreader.services.annotations import notes
from briefreader.services.changes import Change, Step, apply_changes
from briefreader.text.span import Span
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.briefing.designer import BriefingDesigner
from briefreader.ui.dialogs.exporting.export_dialog import ExportDialog
from briefreader.ui.dialogs.properties.properties_dialog import PropertiesDialog
from briefreader.ui.panels.library.membership_dialog import MembershipDialog
from briefreader.ui.session import change_runner
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

Widget = TypeVar("Widget", bound=QWidget)

OPENED = 1
OPEN_TITLE = "Joint Statement of the Fourth U.S.-Kazakhstan Strategic Partnership Dialogue"
CHOSEN_TITLE = "Joint Statement on Bridges"
FOUND = "Kazakhstan"
IN_TRASH = ("restore_statement", "delete_statement")
"""Actions on statements that are in the trash."""
NOTED, NOTED_TOO = "Minsk process", "WTO accession process"


class Scene:
    """Sees to what is marked in ``window``, and records what is changed.

    The sample is open, and another statement is chosen in the list. Two commitments are selected;
    one of two notes is. Words were found by the find bar, which is closed.
    """

    def __init__(self, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
        self.window, self.session, self.qtbot = window, window.session, qtbot
        self.changes: list[Change[Record]] = []
        self.briefed: list[str] = []
        self.shown: list[Path] = []
        text = f"{CHOSEN_TITLE}\n\nTokyo, 4 May 2024\n\nJapan and Chad agreed to build a bridge."
        self.chosen = import_text(
            self.session.library, text, self.session.detection.detector
        ).statement_id
        self.session.refresh_library()
        self._note(NOTED, "at the cursor")
        self._note(NOTED_TOO, "in the list")
        self._bookmark("Strategic Partnership")
        self._find(FOUND)
        self.choose_statements(self.chosen)
        self.select_commitments(self.session.commitments[6], self.session.commitments[4])
        self._record(monkeypatch)

    @property
    def text(self) -> str:
        """The text of the open statement."""
        assert self.session.statement is not None
        return self.session.statement.text

    def choose_statements(self, *ids: int) -> None:
        """Select these in the list, without opening any."""
        self.window.library_panel.list.choose(ids)

    def select_commitments(self, *commitments: Commitment) -> None:
        """Select these rows; the last one is the current commitment."""
        tree = self.window.commitment_panel.tree
        flags = QItemSelectionModel.SelectionFlag
        rows = [self.window.commitment_panel.model.index_of(each.id) for each in commitments]
        tree.selectionModel().setCurrentIndex(rows[-1], flags.ClearAndSelect)
        selection = QItemSelection()
        for row in rows:
            selection.select(row, row)
        tree.selectionModel().select(selection, flags.Select)

    def select_words(self, words: str) -> Span:
        """Select ``words`` in the text as a user would; return where they are."""
        span = self.place(words)
        self.window.reader.view.select_span(span)
        return span

    def place(self, words: str) -> Span:
        """Return where ``words`` stand first."""
        start = self.text.index(words)
        return Span(start, start + len(words))

    def trigger(self, name: str) -> None:
        """Use an action as its key or menu would: only if it is enabled."""
        action = self.window.actions_by_name[name]
        assert action.isEnabled(), name
        action.trigger()

    def opened(self, kind: type[Widget]) -> Widget:
        """Return the dialog or field of this kind that is in sight."""
        shown = [each for each in self.window.findChildren(kind) if each.isVisible()]
        assert shown, kind
        return shown[-1]

    def answer(self, typed: str) -> None:
        """Type into the popup that is open, and take its first row."""
        (popup,) = (
            each
            for each in self.window.findChildren(QDialog)
            if each.isVisible() and each.objectName().endswith("Popup")
        )
        box = popup.findChild(QLineEdit)
        assert box is not None
        self.qtbot.keyClicks(box, typed)
        self.qtbot.keyClick(box, Qt.Key.Key_Return)

    def refused(self) -> str:
        """Return the error that the action that was just used is about to tell."""
        with self.qtbot.waitSignal(self.session.failed, timeout=20_000) as told:
            pass
        return str(told.args[0])

    def write_note(self, words: str) -> Annotation:
        """Write in the note that is open, and return it as it is stored."""
        self.qtbot.keyClicks(self.opened(QPlainTextEdit), words)
        assert self.window.features.notes.flush()
        note = self.changes[-1].after
        assert isinstance(note, Annotation)
        return note

    def marked(self) -> Sequence[Any]:
        """Return what is open, chosen, current and selected."""
        statement, current = self.session.statement, self.session.current
        return (
            statement and statement.id,
            self.window.library_panel.chosen_ids(),
            current and current.id,
            [each.id for each in self.session.selection.chosen],
        )

    def close_dialogs(self) -> None:
        """Close what an action has opened."""
        for each in self.window.findChildren(QDialog):
            each.close()

    def _note(self, words: str, note: str) -> None:
        assert self.session.statement is not None
        change = notes.annotate(
            self.session.statement, self.place(words), note, colour="blue", now=datetime.now(UTC)
        )
        made = self.session.changes.perform(change)
        assert made is not None
        self.window.tabs.bring_up(self.window.notes_panel)
        self.window.notes_panel.show_note(made.after)

    def _bookmark(self, words: str) -> None:
        assert self.session.statement is not None
        place = self.place(words).start
        self.session.changes.perform(notes.add_bookmark(self.session.statement, place, words))

    def _find(self, words: str) -> None:
        """Find ``words`` and leave the bar; the cursor stays where they are."""
        bar = self.window.reader.column.find_bar
        bar.begin(words)
        self.qtbot.keyClick(bar.box, Qt.Key.Key_Escape)

    def _record(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def recording(*args: Any) -> Step:
            applied = apply_changes(*args)
            self.changes += applied
            return applied

        def briefed(briefing: Any, *_: Any) -> None:
            self.briefed.append(briefing.title)

        monkeypatch.setattr(change_runner, "apply_changes", recording)
        monkeypatch.setattr(
            QDesktopServices,
            "openUrl",
            lambda url: self.shown.append(Path(url.toLocalFile())) or True,
        )
        for name in ("print_it", "export_it", "_preview", "_set_up_page"):
            monkeypatch.setattr(self.window.features.briefing, name, partial(briefed))


def see_statements(scene: Scene, name: str) -> None:
    """Assert that the action has to do with the statement that is chosen."""
    if name == "export":
        assert scene.opened(ExportDialog).statement_ids() == (scene.chosen,)
    elif name in ("collections", "tags"):
        dialog = scene.opened(MembershipDialog)
        dialog.new.setText("New")
        dialog.accept()
        after = scene.changes[-1].after
        tagged = after.tags[0][0] if isinstance(after, Tagging) else after.statements[0]
        assert tagged == scene.chosen
    elif name == "delete_statement":
        assert CHOSEN_TITLE in scene.opened(QMessageBox).text()
    elif name == "properties":
        titles = [each.text() for each in scene.opened(PropertiesDialog).findChildren(QLineEdit)]
        assert CHOSEN_TITLE in titles
    elif name == "import_version":
        assert CHOSEN_TITLE in scene.opened(QFileDialog).windowTitle()
    elif name == "compare":
        view = scene.window.features.comparing.view
        title = view.findChild(PlainLabel, "comparedAfterTitle")
        scene.qtbot.waitUntil(lambda: title.text() == CHOSEN_TITLE)
    elif name == "show_original":
        assert [path.suffix for path in scene.shown] == [".txt"]
        assert CHOSEN_TITLE in scene.shown[0].read_text("utf-8")
    elif name == "design":
        assert scene.opened(BriefingDesigner).plan().scope.statements == (scene.chosen,)
    elif name in ("print", "export_pdf"):
        scene.qtbot.waitUntil(lambda: scene.briefed == [CHOSEN_TITLE])
    else:
        trashing = scene.changes[-1].after
        assert isinstance(trashing, Trashing)
        assert trashing.statements == (scene.chosen,)
