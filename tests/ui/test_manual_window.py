"""The manual as its reader uses it, and what About says."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QTabWidget,
    QTextBrowser,
)
from pytestqt.qtbot import QtBot

from briefreader import __version__
from briefreader.services.library_access import open_with_themes
from briefreader.services.manual import read_manual
from briefreader.ui.app.application import make_application, make_window
from briefreader.ui.app.theme import Scheme, window_theme
from briefreader.ui.app.translation import speak
from briefreader.ui.window.main_window import MainWindow


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Yield the main window on an empty library."""
    make_application()
    with open_with_themes(tmp_path / "library.db") as library:
        library.settings.set("sample_offered", value=True)
        made = make_window(library)
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        yield made
        made.close()


@pytest.fixture
def manual(window: MainWindow, qtbot: QtBot) -> QMainWindow:
    """Return the manual, opened by F1."""
    qtbot.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.findChild(QMainWindow, "manualWindow") is not None)
    found = window.findChild(QMainWindow, "manualWindow")
    assert found is not None
    return found


@pytest.fixture
def french_window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Yield a main window that speaks French."""
    application = make_application()
    speak(application, "fr")
    with open_with_themes(tmp_path / "library.db") as library:
        library.settings.set("sample_offered", value=True)
        made = make_window(library)
        qtbot.addWidget(made)
        made.show()
        yield made
        made.close()
    speak(application, "en")


def page(manual: QMainWindow) -> QTextBrowser:
    """Return the browser of its page."""
    found = manual.findChild(QTextBrowser, "manualPage")
    assert found is not None
    return found


def contents(manual: QMainWindow) -> QListWidget:
    """Return its list of pages."""
    found = manual.findChild(QListWidget, "manualContents")
    assert found is not None
    return found


def titles(manual: QMainWindow) -> list[str]:
    """Return the listed titles."""
    listed = contents(manual)
    return [listed.item(row).text() for row in range(listed.count())]


def test_f1_opens_the_manual_at_its_contents(manual: QMainWindow) -> None:
    """All pages are listed, the first is shown."""
    assert manual.isVisible()
    assert titles(manual) == [each.title for each in read_manual()]
    assert page(manual).toPlainText().startswith("Briefreader manual")


def test_every_page_shows_its_title_and_its_pictures(manual: QMainWindow) -> None:
    """Chosen in the list, one after the other; a picture takes its own room."""
    for row, each in enumerate(read_manual()):
        contents(manual).setCurrentRow(row)
        shown = page(manual)
        assert shown.toPlainText().startswith(each.title)
        if "![" in each.text:
            assert "<img" in shown.toHtml()
            assert shown.document().size().height() > 400


def test_a_link_leads_to_its_page_and_back(manual: QMainWindow, qtbot: QtBot) -> None:
    """The list follows, and Back returns."""
    shown = page(manual)
    cursor = shown.document().find("Review commitments")
    shown.setTextCursor(cursor)
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert shown.toPlainText().startswith("Review commitments")
    assert contents(manual).currentItem().text() == "Review commitments"
    (back,) = [each for each in manual.actions() if each.objectName() == "manual_back"]
    back.trigger()
    assert shown.toPlainText().startswith("Briefreader manual")


def test_search_lists_the_pages_and_marks_the_words(manual: QMainWindow, qtbot: QtBot) -> None:
    """Enter opens the first page found; its words are marked."""
    box = manual.findChild(QLineEdit, "manualSearch")
    assert box is not None
    qtbot.keyClicks(box, "underline dotted")
    assert "Read" in titles(manual)
    assert "Your library" not in titles(manual)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    words = {each.cursor.selectedText().casefold() for each in page(manual).extraSelections()}
    assert words == {"underline", "dotted"}
    box.clear()
    assert len(titles(manual)) == len(read_manual())


def test_escape_closes_it_and_f1_opens_it_where_it_was(
    window: MainWindow, manual: QMainWindow, qtbot: QtBot
) -> None:
    """It is one window."""
    contents(manual).setCurrentRow(3)
    shown = page(manual).toPlainText()
    qtbot.keyClick(manual, Qt.Key.Key_Escape)
    assert not manual.isVisible()
    window.actions_by_name["manual"].trigger()
    assert manual.isVisible()
    assert page(manual).toPlainText() == shown
    assert len(window.findChildren(QMainWindow, "manualWindow")) == 1


def test_it_follows_the_appearance(window: MainWindow, manual: QMainWindow) -> None:
    """Its links get the dark theme's colour."""
    contents(manual).setCurrentRow(0)
    dark = window.findChild(QAction, "action_dark")
    assert dark is not None
    dark.trigger()
    assert window_theme(Scheme.DARK).colours["accent"] in page(manual).toHtml()


def test_the_list_of_shortcuts_is_that_of_the_window(
    window: MainWindow, project: Path, load_script: Callable[[Path], ModuleType]
) -> None:
    """As ``python tools/shortcut_page.py`` writes it, with the keys of Linux and Windows."""
    (listed,) = [each for each in read_manual() if each.name == "shortcuts"]
    script = load_script(project / "tools" / "shortcut_page.py")
    assert listed.text == script.page(window.menuBar())


def test_a_french_window_has_the_french_manual(french_window: MainWindow, qtbot: QtBot) -> None:
    """Its titles, a link, its pictures, and a search that accents do not hinder."""
    french_window.actions_by_name["manual"].trigger()
    manual = french_window.findChild(QMainWindow, "manualWindow")
    assert manual is not None
    assert titles(manual) == [each.title for each in read_manual("fr")]
    shown = page(manual)
    assert shown.toPlainText().startswith("Manuel de Briefreader")
    shown.setTextCursor(shown.document().find("Relire les engagements"))
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert contents(manual).currentItem().text() == "Relire les engagements"
    assert shown.document().size().height() > 400
    box = manual.findChild(QLineEdit, "manualSearch")
    assert box is not None
    qtbot.keyClicks(box, "s'efforceront tirete")
    assert titles(manual) == ["Lire", "Guide rapide"]
    qtbot.keyClick(box, Qt.Key.Key_Return)
    words = {each.cursor.selectedText() for each in shown.extraSelections()}
    assert words == {"tireté", "s’efforceront"}


def test_the_french_list_of_shortcuts_is_that_of_the_window(
    french_window: MainWindow, project: Path, load_script: Callable[[Path], ModuleType]
) -> None:
    """With the names of actions and keys that it shows."""
    (listed,) = [each for each in read_manual("fr") if each.name == "shortcuts"]
    script = load_script(project / "tools" / "shortcut_page.py")
    assert listed.text == script.page(french_window.menuBar(), "fr")
    assert "| **Ctrl+Maj+Effacement** | Retirer |" in listed.text


def test_about_says_the_version_and_what_is_new(window: MainWindow, qtbot: QtBot) -> None:
    """The changelog stands in the second tab."""
    window.actions_by_name["about"].trigger()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "aboutDialog") is not None)
    tabs = window.findChild(QTabWidget, "aboutTabs")
    changes = window.findChild(QTextBrowser, "changes")
    assert tabs is not None
    assert changes is not None
    assert [tabs.tabText(each) for each in range(tabs.count())] == ["About", "What is new"]
    assert f"[{__version__}]" in changes.toPlainText()
