"""Drives the app's window on a screen of its own, and keeps pictures of it.

The same steps give the same pictures: the home is empty, the language English, nothing blinks.
"""

import os
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QCursor, QImage, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)
from virtual_screen import screen

from briefreader.commitments.model import Strength, UserCue
from briefreader.services.importing.document_reading import Pasted, setup_of
from briefreader.services.importing.importer import import_pasted
from briefreader.services.importing.reading_pool import ReadingPool
from briefreader.services.library_access import open_with_themes
from briefreader.ui.app.application import make_application, make_window
from briefreader.ui.window.main_window import MainWindow

_SETTLE_SECONDS = 0.4
_JOB_SECONDS = 60
_CUES_PAGE = 2
_COLOURS = 256
_GROUNDS = 24
_NEAR = 24
W = TypeVar("W", bound=QWidget)


class Pictures:
    """A window, and the folder that its pictures go to.

    ``home`` is an empty folder for what the pictures need.
    """

    def __init__(self, window: MainWindow, folder: Path, home: Path) -> None:
        self.window = window
        self.session = window.session
        self.folder = folder
        self.home = home

    def settle(self) -> None:
        """Let the window do what it has begun."""
        began = time.monotonic()
        while time.monotonic() < began + _SETTLE_SECONDS or self.window.jobs.is_busy():
            QApplication.processEvents()
            if time.monotonic() > began + _JOB_SECONDS:
                raise TimeoutError
            time.sleep(0.005)

    def find(self, kind: type[W], name: str) -> W:
        """Return the widget or dialog ``name``; raises LookupError if there is none."""
        self.settle()
        found = self.window.findChild(kind, name)
        if found is None:
            message = f"there is no {name}"
            raise LookupError(message)
        return found

    def select(self, words: str) -> None:
        """Select ``words`` in the text."""
        view = self.window.reader.view
        view.setTextCursor(view.document().find(words))

    def bookmark(self, words: str) -> None:
        """Bookmark ``words`` of the text."""
        self.select(words)
        self.press("bookmark")

    def note(self, words: str, text: str, tags: str = "") -> None:
        """Write a note on ``words`` of the text, and leave it."""
        self.select(words)
        self.press("note")
        self.find(QPlainTextEdit, "noteText").setPlainText(text)
        self.find(QLineEdit, "noteTags").setText(tags)
        self.window.reader.view.setFocus()
        self.settle()

    def show_text(self, text: str, title: str = "") -> None:
        """Import a text and open it; without a ``title`` it has the one that it says."""
        session = self.session
        with ReadingPool(setup_of(session.library)) as pool:
            result = import_pasted(session.library, Pasted(text, title=title), pool.read)
        session.refresh_library()
        session.reading.open(result.statement_id)
        self.settle()

    def open_cues(self) -> QDialog:
        """Return the Preferences on the page of cues, with one of the user's own, one muted."""
        cues = self.session.library.cues
        cues.put(UserCue("undertake to", Strength.FIRM))
        cues.put(UserCue("took note of", None))
        self.press("preferences")
        self.find(QTabWidget, "preferencesTabs").setCurrentIndex(_CUES_PAGE)
        return self.find(QDialog, "preferencesDialog")

    def press(self, action: str) -> None:
        """Trigger an action."""
        self.window.actions_by_name[action].trigger()
        self.settle()

    def keep(self, name: str, picture: QPixmap | QImage) -> None:
        """Write a picture, as small as it can be without a visible loss."""
        image = picture if isinstance(picture, QImage) else picture.toImage()
        path = self.folder / f"{name}.png"
        _few_colours(image).save(str(path), quality=0)
        print(path)

    def keep_screen(self, name: str) -> None:
        """Write a picture of all that is on the screen: the window, and what is open over it."""
        self.settle()
        self.keep(name, self.window.screen().grabWindow(0))


@contextmanager
def stage() -> Iterator[None]:
    """Have a screen and an application on it, which settings and languages do not touch.

    Raises ScreenError if there is none. Can be entered once in a process.
    """
    for name in ("LANG", "LANGUAGE", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORMTHEME"):
        os.environ.pop(name, None)
    with screen() as display, tempfile.TemporaryDirectory(prefix="briefreader-") as home:
        os.environ |= {
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "BRIEFREADER_COLOUR_SCHEME": "light",
            "BRIEFREADER_LANGUAGE": "en",
            "XDG_CONFIG_HOME": home,
        }
        application = make_application()
        application.setCursorFlashTime(0)
        yield
        application.shutdown()


@contextmanager
def opened(folder: Path, language: str = "en") -> Iterator[Pictures]:
    """Yield the window of a first start, as large as the screen, without the tour."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["BRIEFREADER_LANGUAGE"] = language
    make_application()
    with tempfile.TemporaryDirectory(prefix="briefreader-") as name:
        home = Path(name)
        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(kind, QSettings.Scope.UserScope, str(home / "config"))
        with open_with_themes(home / "library.db") as library:
            window = make_window(library)
            place = window.screen().geometry()
            # The pointer would show things as hovered.
            QCursor.setPos(place.bottomRight())
            window.show()
            # Shown, it has left room for a frame, which it has not got here.
            window.setGeometry(place)
            window.activateWindow()
            pictures = Pictures(window, folder, home)
            pictures.settle()
            yield pictures
            window.close()
            window.deleteLater()
            QApplication.processEvents()


def _few_colours(image: QImage) -> QImage:
    """Return ``image`` in at most 256 of its colours.

    The grounds, which are the most frequent, stay as they are. Of the others none is taken that
    nearly equals another: so the rare ones of small marks stay, and edges of letters get the
    nearest.
    """
    full = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(full.constBits()).cast("B").cast("I"))
    table: list[int] = []
    for colour, _ in sorted(counted.items(), key=lambda each: (-each[1], each[0])):
        apart = len(table) < _GROUNDS or all(_apart(colour, each) > _NEAR for each in table)
        if apart and len(table) < _COLOURS:
            table.append(colour)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return full.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def _apart(one: int, other: int) -> int:
    """Return how far two colours are apart: the sum over red, green and blue (0 to 255 each)."""
    return sum(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (16, 8, 0))
