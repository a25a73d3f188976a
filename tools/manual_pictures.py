"""Takes the manual's pictures: ``python tools/manual_pictures.py docs/manual/images``.

The app runs offscreen on a library of its own, step by step as the manual tells it.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["BRIEFREADER_COLOUR_SCHEME"] = "light"

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)

from briefreader import shipped
from briefreader.commitments.model import Strength, UserCue
from briefreader.services import review
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.sources import brief_statement
from briefreader.services.briefing.write import write_briefing
from briefreader.services.detection import detector_of
from briefreader.services.importing import import_text
from briefreader.services.opening import open_with_themes
from briefreader.ui.application import make_application, make_window
from briefreader.ui.main_window import MainWindow
from briefreader.ui.similar import show_similar

WINDOW = (1240, 780)
WIDTH = 740
"""The widest picture, in pixels: what the manual's column takes."""
SETTLE_SECONDS = 0.6
NOTED = "completing its WTO accession process"
NOTE = "Compare with the accession protocol of July 2015."
BOOKMARKED = "The two countries stressed the importance of energy security"
W = TypeVar("W", bound=QWidget)


class Pictures:
    """A window, and the folder that its pictures go to."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.session = window.session
        self.folder = folder

    def settle(self) -> None:
        """Let the window do what it has begun."""
        end = time.monotonic() + SETTLE_SECONDS
        while time.monotonic() < end:
            QApplication.processEvents()

    def keep(self, name: str, pixmap: QPixmap) -> None:
        """Write a picture, framed, no wider than the manual's column."""
        image = pixmap.toImage()
        if image.width() > WIDTH:
            image = image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        painter = QPainter(image)
        painter.setPen(QColor("#c9c6bf"))
        painter.drawRect(QRect(QPoint(0, 0), image.size()).adjusted(0, 0, -1, -1))
        painter.end()
        opaque = image.convertToFormat(QImage.Format.Format_RGB888)
        opaque.save(str(self.folder / f"{name}.png"), quality=0)

    def find(self, kind: type[W], name: str) -> W:
        """Return the widget or dialog ``name``."""
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

    def press(self, action: str) -> None:
        """Trigger an action."""
        self.window.actions_by_name[action].trigger()
        self.settle()


def main(folder: Path) -> int:
    """Write all pictures to ``folder``; returns the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="briefreader-") as home, opened(Path(home)) as window:
        pictures = Pictures(window, folder)
        pictures.settle()
        picture_window(pictures)
        picture_hover(pictures)
        picture_review(pictures)
        picture_summary(pictures)
        picture_edit(pictures)
        picture_notes(pictures)
        picture_import(pictures, Path(home))
        picture_search(pictures)
        picture_briefing(pictures, Path(home))
        picture_export(pictures)
        picture_preferences(pictures)
        picture_properties(pictures)
        picture_similar(pictures)
    return 0


@contextmanager
def opened(home: Path) -> Iterator[MainWindow]:
    """Yield the window of a first start."""
    os.environ["XDG_CONFIG_HOME"] = str(home)
    make_application()
    with open_with_themes(home / "library.db") as library:
        window = make_window(library)
        window.resize(*WINDOW)
        window.show()
        yield window
        window.close()


def picture_window(pictures: Pictures) -> None:
    """The whole window, a commitment chosen."""
    pictures.press("next")
    pictures.keep("window", pictures.window.grab())


def picture_hover(pictures: Pictures) -> None:
    """The text with the card over a commitment."""
    session, view = pictures.session, pictures.window.reader.view
    dated = next(each for each in session.commitments if each.due)
    session.select(dated.id)
    pictures.settle()
    pictures.window.reader.hover_card.show_at(QPoint(0, 0), [dated], (), session.themes)
    pictures.settle()
    card = pictures.window.reader.hover_card.grab()
    text = view.grab()
    painter = QPainter(text)
    painter.drawPixmap(210, view.cursorRect().bottom() + 60, card)
    painter.end()
    pictures.window.reader.hover_card.hide()
    height = min(text.height(), 430)
    pictures.keep(
        "hover", text.copy(0, max(0, view.cursorRect().top() - 150), text.width(), height)
    )


def picture_review(pictures: Pictures) -> None:
    """The side panel with some commitments judged."""
    for each in pictures.session.commitments[:3]:
        pictures.session.perform(review.confirm(each))
    pictures.session.perform(review.dismiss(pictures.session.commitments[4]))
    pictures.session.select(pictures.session.commitments[2].id)
    pictures.settle()
    pictures.keep("review", pictures.window.commitment_panel.grab())


def picture_summary(pictures: Pictures) -> None:
    """The statement at a glance."""
    pictures.press("summary")
    tabs = pictures.find(QTabWidget, "sideTabs")
    pictures.keep("summary", tabs.grab())
    tabs.setCurrentIndex(0)


def picture_edit(pictures: Pictures) -> None:
    """The dialog to edit a commitment."""
    dated = next(each for each in pictures.session.commitments if each.due)
    pictures.session.select(dated.id)
    pictures.press("edit")
    dialog = pictures.find(QDialog, "commitmentDialog")
    pictures.keep("edit", dialog.grab())
    dialog.reject()


def picture_notes(pictures: Pictures) -> None:
    """The list of notes and bookmarks."""
    pictures.select(BOOKMARKED)
    pictures.press("bookmark")
    pictures.select(NOTED)
    pictures.press("note")
    dialog = pictures.find(QDialog, "noteDialog")
    pictures.find(QPlainTextEdit, "noteText").setPlainText(NOTE)
    dialog.accept()
    tabs = pictures.find(QTabWidget, "sideTabs")
    tabs.setCurrentIndex(1)
    pictures.settle()
    pictures.keep("notes", tabs.grab(QRect(0, 0, tabs.width(), 300)))
    tabs.setCurrentIndex(0)


def picture_import(pictures: Pictures, home: Path) -> None:
    """The list after three files, one of them bad, one a duplicate."""
    source = home / "statements"
    source.mkdir()
    sample = shipped.sample().read_bytes()
    (source / "kazakhstan 2015.txt").write_bytes(sample)
    (source / "scan.txt").write_bytes(bytes(range(256)) * 40)
    (source / "ministers 2016.txt").write_text(
        "Joint Statement of the Energy Ministers\n\nAstana, 3 May 2016\n\n"
        "The ministers agreed to share data on energy security by the end of 2016.\n",
        "utf-8",
    )
    done: list[object] = []
    pictures.window.imports.imported.connect(done.append)
    pictures.window.imports.import_paths([source])
    deadline = time.monotonic() + 20
    while not done:
        pictures.settle()
        if time.monotonic() > deadline:
            raise TimeoutError
    pictures.settle()
    dialog = pictures.find(QDialog, "importDialog")
    dialog.resize(dialog.width(), 330)
    pictures.settle()
    pictures.keep("import-report", dialog.grab())
    dialog.reject()
    # The other pictures are of the sample.
    pictures.session.open_statement(1)
    pictures.settle()


def picture_search(pictures: Pictures) -> None:
    """The library panel with results."""
    pictures.window.library_panel.search_box.setText("energy security")
    pictures.settle()
    panel: QWidget = pictures.window.library_panel
    pictures.keep("search", panel.grab(QRect(0, 0, panel.width(), 330)))
    pictures.window.library_panel.search_box.clear()
    pictures.settle()


def picture_briefing(pictures: Pictures, home: Path) -> None:
    """The page as it is printed."""
    library = pictures.session.library
    listed = library.statements.summaries()
    statement = next(each.id for each in listed if "Kazakhstan" in each.title)
    pdf, page = home / "briefing.pdf", home / "page"
    write_briefing(brief_statement(library, statement, date(2026, 11, 23)), pdf, Paper.A4)
    subprocess.run(["pdftoppm", "-png", "-r", "150", "-singlefile", pdf, page], check=True)
    pictures.keep("briefing", QPixmap(f"{page}.png"))


def picture_export(pictures: Pictures) -> None:
    """The Export dialog."""
    pictures.press("export")
    dialog = pictures.find(QDialog, "exportOptions")
    pictures.keep("export", dialog.grab())
    dialog.reject()


def picture_preferences(pictures: Pictures) -> None:
    """The Preferences dialog, with a cue of the user's own and a muted one, and with the themes."""
    cues = pictures.session.library.cues
    cues.put(UserCue("undertake to", Strength.FIRM))
    cues.put(UserCue("took note of", None))
    pictures.press("preferences")
    dialog = pictures.find(QDialog, "preferencesDialog")
    tabs = pictures.find(QTabWidget, "preferencesTabs")
    for name, page in (("preferences", "cuesPage"), ("themes", "themesPage")):
        tabs.setCurrentWidget(pictures.find(QWidget, page))
        pictures.settle()
        pictures.keep(name, dialog.grab())
    dialog.reject()


def picture_properties(pictures: Pictures) -> None:
    """The Properties dialog."""
    pictures.press("properties")
    dialog = pictures.find(QDialog, "propertiesDialog")
    pictures.keep("properties", dialog.grab())
    dialog.reject()


def picture_similar(pictures: Pictures) -> None:
    """Two nearly equal statements side by side."""
    statement = pictures.session.statement
    if statement is None:
        message = "no statement is open"
        raise LookupError(message)
    library = pictures.session.library
    text = statement.text.replace("unwavering support", "full support", 1)
    text = text.replace("expressed optimism", "were confident", 1)
    new = import_text(library, text, detector_of(library))
    dialog = show_similar(
        pictures.window, pictures.session, pictures.window.jobs, new.statement_id, statement.id
    )
    pictures.settle()
    pictures.settle()
    pictures.keep("similar", dialog.grab(QRect(0, 0, dialog.width(), 480)))
    dialog.reject()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
