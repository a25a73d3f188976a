"""Errors, the results of imports and the names of steps are shown in the window's language."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QTreeView
from pytestqt.qtbot import QtBot

from briefreader.errors import BriefreaderError, DocumentError, LibraryError
from briefreader.translatable import worded
from briefreader.ui.common.error_text import translated
from briefreader.ui.common.message_boxes import show_error
from briefreader.ui.window.main_window import MainWindow

EMPTY = "{path}: the file is empty; choose one that holds a statement."
SAME = "the same text as “{title}”"
Speak = Callable[[dict[str, str]], None]


class Dictionary(QTranslator):
    """Translates what is in ``words``, whatever a loaded translation says."""

    def __init__(self, words: dict[str, str]) -> None:
        super().__init__()
        self._words = words

    def isEmpty(self) -> bool:  # noqa: N802
        """See Qt, which asks nothing of an empty translator."""
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """See Qt, which goes on to the next translator for None."""
        del disambiguation, n
        return self._words.get(text) if context in ("errors", "changes") else None


@pytest.fixture
def speak(qapp: QCoreApplication) -> Iterator[Speak]:
    """Return what has the application speak the words of a dictionary until the test's end."""
    installed: list[QTranslator] = []

    def install(words: dict[str, str]) -> None:
        installed.append(Dictionary(words))
        qapp.installTranslator(installed[-1])

    yield install
    for each in installed:
        qapp.removeTranslator(each)


def test_an_error_is_translated_before_its_values_are_filled_in(speak: Speak) -> None:
    """The command line's English stays what it was."""
    speak({EMPTY: "{path} : le fichier est vide."})
    error = DocumentError(EMPTY, path=Path("{a}.txt"))
    assert translated(error) == "{a}.txt : le fichier est vide."
    assert str(error) == "{a}.txt: the file is empty; choose one that holds a statement."


def test_what_is_nested_is_translated_too(speak: Speak) -> None:
    """Errors in errors, and marked parts of a sentence."""
    speak(
        {
            "{path}: damaged ({reason})": "{path} : abîmé ({reason})",
            "it has no {name}": "il y manque {name}",
            "Stopped: {why}": "Arrêt : {why}",
        }
    )
    part = worded("it has no {name}", name="mimetype")
    inner = DocumentError("{path}: damaged ({reason})", path="a.epub", reason=part)
    outer = LibraryError("Stopped: {why}", why=inner)
    assert translated(outer) == "Arrêt : a.epub : abîmé (il y manque mimetype)"


def test_what_has_no_translation_stays_english(speak: Speak) -> None:
    """Its parts may have one."""
    speak({"statement": "déclaration"})
    error = BriefreaderError("No {record} {id}.", record=worded("statement"), id=7)
    assert translated(error) == "No déclaration 7."


@pytest.mark.parametrize(
    "wrong",
    ["{chemin} : vide", "vide", "{path} : {", "{path} : {title}", "{path.x} : vide", "{path:d}"],
)
def test_a_translation_whose_fields_do_not_fit_is_not_taken(wrong: str, speak: Speak) -> None:
    """A field misspelt, left out, broken, added or misused must not hide the error."""
    speak({EMPTY: wrong})
    error = DocumentError(EMPTY, path="a.txt")
    assert translated(error) == str(error)


def test_a_message_without_values_may_hold_braces(speak: Speak) -> None:
    """Neither it nor its translation is looked into."""
    speak({"Write {…}.": "Écrivez {…}."})
    assert translated(BriefreaderError("Write {…}.")) == "Écrivez {…}."


def test_a_dialog_shows_an_error_in_the_windows_language(speak: Speak, window: MainWindow) -> None:
    """With the words of the error and of what is missing."""
    speak({"The library holds no {record} {id}.": "Pas de {record} {id}.", "bookmark": "signet"})
    record = worded("bookmark")
    show_error(window, LibraryError("The library holds no {record} {id}.", record=record, id=9))
    box = window.findChild(QMessageBox, "errorDialog")
    assert box is not None
    assert box.informativeText() == "Pas de signet 9."
    box.close()


def test_the_report_of_an_import_is_translated(
    speak: Speak, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """A file that cannot be read is told of in the window's language."""
    speak({EMPTY: "{path} : le fichier est vide."})
    file = tmp_path / "empty.txt"
    file.write_bytes(b"")
    with qtbot.waitSignal(window.features.imports.imported, timeout=20_000):
        window.features.imports.import_paths([file])
    box = window.findChild(QMessageBox, "importReport")
    assert box is not None
    assert box.informativeText() == f"{file} : le fichier est vide."
    box.close()


def test_the_list_of_an_import_is_translated(
    speak: Speak, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """What was read in other processes too; the name of the file stands in a column of its own."""
    speak({EMPTY: "{path} : le fichier est vide.", SAME: "le même texte que « {title} »"})
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text("Joint statement\n\nBoth sides agreed to build a bridge.")
    (folder / "c.txt").write_bytes(b"")
    with qtbot.waitSignal(window.features.imports.imported, timeout=20_000):
        window.features.imports.import_paths([folder])
    dialog = window.findChild(QDialog, "importDialog")
    assert dialog is not None
    table = dialog.findChild(QTreeView, "importResults")
    assert table is not None
    shown = [table.model().index(row, 2).data() for row in range(3)]
    assert shown == ["", "le même texte que « Joint statement »", "le fichier est vide."]
    dialog.close()


def test_undo_names_a_step_in_the_windows_language(speak: Speak, window: MainWindow) -> None:
    """A commitment that was confirmed by its key can be taken back by its translated name."""
    speak({"Confirm commitment": "Confirmer l'engagement"})
    window.actions_by_name["next"].trigger()
    window.actions_by_name["confirm"].trigger()
    assert window.session.changes.undo_stack.undoText() == "Confirmer l'engagement"


def message_boxes() -> list[QMessageBox]:
    """Return the boxes that are open and belong to no window."""
    shown = QApplication.topLevelWidgets()
    return [each for each in shown if isinstance(each, QMessageBox) and each.parent() is None]


def test_an_error_before_there_is_a_window_stays(qtbot: QtBot) -> None:
    """Such as that the library cannot be opened: the box is there until it is closed."""
    show_error(None, LibraryError("The library is damaged."))
    gc.collect()
    (box,) = message_boxes()
    assert box.isVisible()
    assert box.informativeText() == "The library is damaged."
    box.accept()
    del box
    qtbot.waitUntil(lambda: message_boxes() == [])
