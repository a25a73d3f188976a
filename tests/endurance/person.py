"""A user at the window, who does at random what users do and keeps a diary of what was told."""

import random
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from diary import Diary
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
)

from briefreader.library.records import Annotation, Commitment
from briefreader.services.importing.outcomes import ImportResult
from briefreader.ui.window.main_window import MainWindow

Script = Iterator[int]
"""Yields for how many milliseconds the user does nothing."""

_WORDS = (
    "peace", "water", "border", "2030", "funds", "Chad", "visit", "ready", "river", "trade",
    "energy", "treaty", "review",
)  # fmt: skip
_ANSWERS = ("saveRecovered",)
"""Buttons with which the user answers what the window asks by itself, by their names."""


def open_windows() -> list[MainWindow]:
    """Return the main windows that can be seen."""
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, MainWindow) and each.isVisible()
    ]


def open_dialogs() -> list[QDialog]:
    """Return the dialogs that can be seen, those that opened last at the end."""
    found = [each for each in QApplication.allWidgets() if isinstance(each, QDialog)]
    return [each for each in found if each.isVisible()]


def told_by(dialog: QDialog) -> str:
    """Return what a dialog says."""
    if isinstance(dialog, QMessageBox):
        return f"{dialog.text()} {dialog.informativeText()}".strip()
    labels = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    return " ".join([dialog.windowTitle(), *labels])


def press(dialog: QDialog, name: str) -> bool:
    """Press the button of this name, if the dialog has it."""
    button = dialog.findChild(QAbstractButton, name)
    if button is None or not button.isEnabled():
        return False
    button.click()
    return True


class Person:
    """Plays scripts in the window, one after the other, without end."""

    def __init__(
        self, window: MainWindow, diary: Diary, seed: str, files: Callable[[int], Sequence[Path]]
    ) -> None:
        self.window = window
        self.diary = diary
        self.chance = random.Random(seed)  # noqa: S311 - a user's whims, not secrets
        self.doing = ""
        self.deeds = 0
        self.paces = [20, 60, 150, 300]
        """How many milliseconds lie between two keys of a note: one is chosen for each."""
        self._leaving = False
        self._script: Script = iter(())
        # PySide's singleShot lets None's count grow by three at each call.
        self._clock = QTimer(window)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._go_on)
        self._seed = seed
        self._files = files
        self._notes = count(1)
        window.features.imports.imported.connect(self._note_imported)

    def play(self, script: Script) -> None:
        """Go through ``script``, at its pace."""
        self._script = script
        self._go_on()

    def _go_on(self) -> None:
        if self._leaving:
            return
        self.answer_dialogs()
        pause = next(self._script, None)
        if pause is not None:
            self._clock.start(pause)

    def leave(self) -> None:
        """Close the window as a user does, again and again until it is closed."""
        if not self._leaving:
            self.diary.note("leaving", doing=self.doing)
        self._leaving = True
        self.answer_dialogs()
        if not self.window.features.imports.is_busy() and self.window.close():
            self.diary.note("closed")
        else:
            QTimer.singleShot(200, self.leave)

    def life(self, weights: dict[str, int]) -> Script:
        """Do one thing after the other, each as often as its weight says."""
        while True:
            name = self.chance.choices(list(weights), list(weights.values()))[0]
            self.doing = name
            yield from getattr(self, name)()
            self.deeds += 1
            self.doing = ""
            yield self.chance.randint(10, 150)

    def answer_dialogs(self) -> None:
        """Read and answer what the window asks by itself."""
        for dialog in open_dialogs():
            name = dialog.objectName()
            if name.endswith("Popup") or name in {"progressDialog", "importDialog"}:
                continue
            self.diary.note("dialog", name=name, text=told_by(dialog))
            if not any(press(dialog, each) for each in _ANSWERS):
                dialog.reject()

    def judge(self) -> Script:
        """Decide on a commitment by a key's action."""
        chosen = self._choose()
        if chosen is not None:
            action = self.chance.choice(
                ["confirm", "dismiss", "reset", "strength_firm", "strength_intent"]
            )
            self._decide(action, chosen, lambda: self._trigger(action))
        yield 0

    def judge_and_undo(self) -> Script:
        """Decide on a commitment, and take that back."""
        chosen = self._choose()
        stack = self.window.session.changes.undo_stack
        if chosen is not None:
            before = stack.count()
            self._decide("dismiss", chosen, lambda: self._trigger("dismiss"))
            if stack.count() == before + 1:
                self._decide("undo", chosen, lambda: self._trigger("undo"))
        yield 0

    def theme(self) -> Script:
        """Give a commitment another theme, typed and taken in the popup."""
        chosen = self._choose()
        if chosen is None:
            return
        self._trigger("set_theme")
        yield self.chance.randint(0, 60)
        for key in self.chance.choice(["terr", "ener", "trade", "heal", "clim"]):
            box = self._theme_box()
            if box is None:
                return
            QTest.keyClick(box, key)
            yield 10
        box = self._theme_box()
        if box is not None:
            self._decide("theme", chosen, lambda: QTest.keyClick(box, Qt.Key.Key_Return))

    def _theme_box(self) -> QLineEdit | None:
        """Return the line to type a theme in, None if something has closed the popup."""
        popup = self.window.findChild(QDialog, "themePopup")
        return popup.findChild(QLineEdit) if popup and popup.isVisible() else None

    def note(self) -> Script:
        """Type a note on the whole statement, with pauses as of one who thinks."""
        token = f"{self._seed}.{next(self._notes)}:"
        self._trigger("note_statement")
        yield from self._type(token, token + self._sentence())

    def go_on_with_note(self) -> Script:
        """Go on with a note of one's own that is there already."""
        mine = [
            each
            for each in self.window.session.records.annotations
            if isinstance(each, Annotation) and each.note.startswith(f"{self._seed}.")
        ]
        if mine:
            note = self.chance.choice(mine)
            self.window.notes_panel.show_note(note)
            yield 20
            self.window.notes_panel.edit()
            self.window.notes_panel.editor.words.moveCursor(QTextCursor.MoveOperation.End)
            yield from self._type(note.note.split(":")[0] + ":", " + " + self._sentence())

    def bring_in(self) -> Script:
        """Import some files, as if they were dropped into the window."""
        files = self._files(self.chance.choice([1, 1, 2, 5]))
        if files and not self.window.features.imports.is_busy():
            self.diary.note("importing", files=[each.name for each in files])
            self.window.features.imports.import_paths(files)
        yield 50

    def look_around(self) -> Script:
        """Open statements, panels, searches and zoom, which changes no statement."""
        session, chance = self.window.session, self.chance
        summaries = session.library.statements.summaries()
        if summaries:
            session.reading.open(chance.choice(summaries).id)
        yield 30
        for name in chance.sample(
            ["summary", "outline", "next", "zoom_in", "zoom_reset", "highlights", "dark", "light",
             "next_unreviewed", "group_theme", "group_actor", "bookmark"], 3
        ):  # fmt: skip
            self._trigger(name)
            yield chance.randint(0, 60)

    def _type(self, token: str, words: str) -> Script:
        field = self.window.notes_panel.findChild(QPlainTextEdit, "noteText")
        pace = self.chance.choice(self.paces)
        for key in words:
            if field is None or not field.isVisible() or not self._is_at(field, token):
                break
            QTest.keyClick(field, key)
            self.diary.note("typed", token=token, text=field.toPlainText())
            yield self.chance.randint(pace // 2, pace * 2)
        self.diary.note("stopped", token=token)

    @staticmethod
    def _is_at(field: QPlainTextEdit, token: str) -> bool:
        text = field.toPlainText()
        return text.startswith(token) or token.startswith(text)

    def _sentence(self) -> str:
        return " ".join(self.chance.choices(_WORDS, k=self.chance.randint(2, 9)))

    def _choose(self) -> Commitment | None:
        commitments = self.window.session.commitments
        if not commitments:
            return None
        chosen: Commitment = self.chance.choice(commitments)
        self.window.session.selection.select(chosen.id)
        return chosen

    def _decide(self, deed: str, about: Commitment, act: Callable[[], object]) -> None:
        """Do it, and write down before what is tried and after what the window shows."""
        self.diary.note("trying", deed=deed, id=about.id)
        act()
        shown = [each for each in self.window.session.commitments if each.id == about.id]
        if shown:
            self.diary.note("shown", deed=deed, id=about.id, is_now=decided(shown[0]))

    def _trigger(self, name: str) -> None:
        action = self.window.actions_by_name[name]
        if action.isEnabled():
            action.trigger()

    def _note_imported(self, results: Sequence[ImportResult]) -> None:
        came = [each.path.name for each in results if each.statement_id and each.path]
        failed = [each.path.name for each in results if not each.statement_id and each.path]
        self.diary.note("imported", files=came, failed=failed)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        for dialog in self.window.findChildren(QDialog, "importDialog"):
            QTimer.singleShot(100, dialog.close)


def decided(commitment: Commitment) -> list[Any]:
    """Return what people decide of a commitment."""
    return [commitment.review.value, commitment.strength.value, list(commitment.themes)]
