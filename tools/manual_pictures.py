"""Takes the manual's pictures: ``python tools/manual_pictures.py docs/manual/images``.

Those of the French one: ``python tools/manual_pictures.py docs/manual/fr/images fr``. The app runs
on a library of its own, step by step as the manual tells it.
"""

import subprocess
import sys
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from picturing import Pictures, opened, stage
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QLineEdit, QTabWidget, QWidget

from briefreader import shipped
from briefreader.commitments.model import Strength
from briefreader.library.records import Review, Statement
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import BriefingPlan
from briefreader.services.briefing.sources import brief_statement
from briefreader.services.briefing.write import write_briefing
from briefreader.services.formats.briefstatement.briefstatement_writing import (
    shared_statement,
    statement_file,
)
from briefreader.services.importing.document_reading import Pasted, setup_of
from briefreader.services.importing.importer import import_pasted
from briefreader.services.importing.reading_pool import ReadingPool
from briefreader.services.review import review
from briefreader.ui.dialogs.similar import show_similar

WINDOW = (1240, 780)
WIDTH = 740
"""The widest picture, in pixels: what the manual's column takes."""
NOTED = "completing its WTO accession process"
COLLEAGUE = "Anna Weber"
BOOKMARKED = "The two countries stressed the importance of energy security"


@dataclass(frozen=True, slots=True)
class Written:
    """What the user of the pictures has written."""

    note: str
    title: str
    classification: str


WRITTEN = {
    "en": Written(
        note="Compare with the accession protocol of July 2015.",
        title="Kazakhstan: what was promised",
        classification="For internal use",
    ),
    "fr": Written(
        note="Comparer avec le protocole d’accession de juillet 2015.",
        title="Kazakhstan\u202f: ce qui a été promis",
        classification="À usage interne",
    ),
}


def main(folder: Path, language: str = "en") -> int:
    """Write all pictures to ``folder``, of a window in ``language``; returns the exit code."""
    written = WRITTEN[language]
    with stage(), opened(folder, language) as pictures:
        pictures.window.resize(*WINDOW)
        pictures.settle()
        picture_window(pictures)
        picture_hover(pictures)
        picture_review(pictures)
        picture_summary(pictures)
        picture_edit(pictures)
        picture_notes(pictures, written)
        picture_import(pictures)
        picture_search(pictures)
        picture_briefing(pictures, language)
        picture_designer(pictures, written)
        picture_export(pictures)
        picture_preferences(pictures)
        picture_properties(pictures)
        picture_conflicts(pictures)
        picture_similar(pictures)
    return 0


def keep(pictures: Pictures, name: str, pixmap: QPixmap) -> None:
    """Write a picture, framed, no wider than the manual's column."""
    image = pixmap.toImage()
    if image.width() > WIDTH:
        image = image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    painter = QPainter(image)
    painter.setPen(QColor("#c9c6bf"))
    painter.drawRect(QRect(QPoint(0, 0), image.size()).adjusted(0, 0, -1, -1))
    painter.end()
    pictures.keep(name, image)


def picture_window(pictures: Pictures) -> None:
    """The whole window, a commitment chosen."""
    pictures.press("next")
    keep(pictures, "window", pictures.window.grab())


def picture_hover(pictures: Pictures) -> None:
    """The text with the card over a commitment."""
    session, view = pictures.session, pictures.window.reader.view
    dated = next(each for each in session.commitments if each.due)
    session.selection.select(dated.id)
    pictures.settle()
    pictures.window.reader.column.hover_card.show_at(QPoint(0, 0), [dated], (), session.themes)
    pictures.settle()
    card = pictures.window.reader.column.hover_card.grab()
    text = view.grab()
    painter = QPainter(text)
    painter.drawPixmap(210, view.cursorRect().bottom() + 60, card)
    painter.end()
    pictures.window.reader.column.hover_card.hide()
    height = min(text.height(), 430)
    keep(
        pictures, "hover", text.copy(0, max(0, view.cursorRect().top() - 150), text.width(), height)
    )


def picture_review(pictures: Pictures) -> None:
    """The side panel with some commitments judged."""
    for each in pictures.session.commitments[:3]:
        pictures.session.changes.perform(review.confirm(each))
    pictures.session.changes.perform(review.dismiss(pictures.session.commitments[4]))
    pictures.session.selection.select(pictures.session.commitments[2].id)
    pictures.settle()
    keep(pictures, "review", pictures.window.commitment_panel.grab())


def picture_summary(pictures: Pictures) -> None:
    """The statement at a glance."""
    pictures.press("summary")
    tabs = pictures.find(QTabWidget, "sideTabs")
    keep(pictures, "summary", tabs.grab())
    tabs.setCurrentIndex(0)


def picture_edit(pictures: Pictures) -> None:
    """The dialog to edit a commitment."""
    dated = next(each for each in pictures.session.commitments if each.due)
    pictures.session.selection.select(dated.id)
    pictures.press("edit")
    dialog = pictures.find(QDialog, "commitmentDialog")
    keep(pictures, "edit", dialog.grab())
    dialog.reject()


def picture_notes(pictures: Pictures, written: Written) -> None:
    """The list of notes and bookmarks."""
    pictures.bookmark(BOOKMARKED)
    pictures.note(NOTED, written.note)
    tabs = pictures.find(QTabWidget, "sideTabs")
    keep(pictures, "notes", tabs.grab())
    tabs.setCurrentIndex(0)


def picture_import(pictures: Pictures) -> None:
    """The list after three files, one of them bad, one a duplicate."""
    source = pictures.home / "statements"
    source.mkdir()
    sample = shipped.sample().read_bytes()
    (source / "kazakhstan 2015.txt").write_bytes(sample)
    (source / "scan.txt").write_bytes(bytes(range(256)) * 40)
    (source / "ministers 2016.txt").write_text(
        "Joint Statement of the Energy Ministers\n\nAstana, 3 May 2016\n\n"
        "The ministers agreed to share data on energy security by the end of 2016.\n",
        "utf-8",
    )
    pictures.window.features.imports.import_paths([source])
    dialog = pictures.find(QDialog, "importDialog")
    dialog.resize(dialog.width(), 330)
    pictures.settle()
    keep(pictures, "import-report", dialog.grab())
    dialog.reject()
    # The other pictures are of the sample.
    pictures.session.reading.open(1)
    pictures.settle()


def picture_search(pictures: Pictures) -> None:
    """The library panel with results."""
    pictures.window.library_panel.search_box.setText("energy security")
    pictures.settle()
    panel: QWidget = pictures.window.library_panel
    keep(pictures, "search", panel.grab(QRect(0, 0, panel.width(), 330)))
    pictures.window.library_panel.search_box.clear()
    pictures.settle()


def picture_briefing(pictures: Pictures, language: str) -> None:
    """The page as it is printed."""
    library = pictures.session.library
    listed = library.statements.summaries()
    statement = next(each.id for each in listed if "Kazakhstan" in each.title)
    pdf, page = pictures.home / "briefing.pdf", pictures.home / "page"
    plan = BriefingPlan(language=language)
    briefing = brief_statement(library, statement, date(2026, 11, 23), plan)
    write_briefing(briefing, pdf, Paper.A4)
    subprocess.run(["pdftoppm", "-png", "-r", "150", "-singlefile", pdf, page], check=True)
    keep(pictures, "briefing", QPixmap(f"{page}.png"))


def picture_designer(pictures: Pictures, written: Written) -> None:
    """The briefing designer, with a title and a classification line."""
    pictures.press("design")
    dialog = pictures.find(QDialog, "briefingDesigner")
    pictures.find(QLineEdit, "briefingTitle").setText(written.title)
    pictures.find(QLineEdit, "briefingClassification").setText(written.classification)
    pictures.settle()
    pictures.settle()
    keep(pictures, "designer", dialog.grab())
    dialog.reject()


def picture_export(pictures: Pictures) -> None:
    """The Export dialog."""
    pictures.press("export")
    dialog = pictures.find(QDialog, "exportOptions")
    keep(pictures, "export", dialog.grab())
    dialog.reject()


def picture_preferences(pictures: Pictures) -> None:
    """The Preferences dialog, with a cue of the user's own and a muted one, and with the themes."""
    dialog = pictures.open_cues()
    keep(pictures, "preferences", dialog.grab())
    tabs = pictures.find(QTabWidget, "preferencesTabs")
    tabs.setCurrentIndex(tabs.count() - 1)
    pictures.settle()
    keep(pictures, "themes", dialog.grab())
    dialog.reject()


def picture_properties(pictures: Pictures) -> None:
    """The Properties dialog."""
    pictures.press("properties")
    dialog = pictures.find(QDialog, "propertiesDialog")
    keep(pictures, "properties", dialog.grab())
    dialog.reject()


def picture_conflicts(pictures: Pictures) -> None:
    """The table of what a colleague judged differently."""
    statement = opened_statement(pictures)
    shared = shared_statement(pictures.session.library, statement.id, COLLEAGUE)
    reviewed = [each for each in shared.commitments if each.review is not Review.UNREVIEWED]
    dismissed = next(each for each in reviewed if each.review is Review.DISMISSED)
    first, second, *_ = (each for each in reviewed if each.review is Review.CONFIRMED)
    theirs = {
        first.id: replace(first, review=Review.DISMISSED),
        second.id: replace(
            second,
            strength=Strength.FIRM,
            themes=("defence-peacekeeping",),
            actors=second.actors[:1],
        ),
        dismissed.id: replace(dismissed, review=Review.CONFIRMED),
    }
    commitments = tuple(theirs.get(each.id, each) for each in shared.commitments)
    file = pictures.home / "from Anna.briefstatement"
    file.write_bytes(statement_file(replace(shared, commitments=commitments)))
    pictures.window.features.exchange.receive([file])
    dialog = pictures.find(QDialog, "conflictDialog")
    dialog.resize(WIDTH, 440)
    pictures.settle()
    keep(pictures, "conflicts", dialog.grab())
    dialog.reject()


def picture_similar(pictures: Pictures) -> None:
    """Two nearly equal statements side by side."""
    statement = opened_statement(pictures)
    library = pictures.session.library
    text = statement.text.replace("unwavering support", "full support", 1)
    text = text.replace("expressed optimism", "were confident", 1)
    with ReadingPool(setup_of(library)) as pool:
        new = import_pasted(library, Pasted(text), pool.read)
    dialog = show_similar(
        pictures.window, pictures.session, pictures.window.jobs, new.statement_id, statement.id
    )
    pictures.settle()
    pictures.settle()
    keep(pictures, "similar", dialog.grab(QRect(0, 0, dialog.width(), 480)))
    dialog.reject()


def opened_statement(pictures: Pictures) -> Statement:
    """Return the open statement; raises LookupError if there is none."""
    statement = pictures.session.statement
    if statement is None:
        message = "no statement is open"
        raise LookupError(message)
    return statement


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:3]))
