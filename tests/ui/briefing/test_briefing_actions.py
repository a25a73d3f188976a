"""Printing, previewing and exporting from the window."""

import shutil
import subprocess
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import (
    QPageSetupDialog,
    QPrintDialog,
    QPrinter,
    QPrinterInfo,
)
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox, QPushButton

from briefreader.documents.reader import read_document
from briefreader.services.briefing.page import print_briefing
from briefreader.services.briefing.paper import PageSize
from briefreader.services.briefing.sources import brief_statement
from briefreader.services.detection.detection import load_detector
from briefreader.services.importing.importer import import_sample
from briefreader.services.library_access import open_with_themes
from briefreader.ui.app.jobs import JobRunner
from briefreader.ui.app.theme import Scheme, window_theme
from briefreader.ui.dialogs.briefing.briefing_actions import BriefingActions
from briefreader.ui.dialogs.briefing.print_preview import PrintPreview
from briefreader.ui.session.session import Session

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot):
    """Return a bare main window."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def session(tmp_path):
    """Return a session on a library that holds the sample, which is open."""
    with open_with_themes(tmp_path / "library.db") as library:
        import_sample(library, load_detector())
        session = Session(library)
        session.reading.open_remembered()
        yield session


@pytest.fixture
def actions(session, window):
    """Return the briefing's actions in the window."""
    jobs = JobRunner(window)
    yield BriefingActions(session, jobs, window, partial(window_theme, Scheme.LIGHT))
    jobs.finish()


def pages(path: Path) -> str:
    """Return what pdfinfo says of the number of pages."""
    if shutil.which("pdfinfo") is None:
        pytest.skip("poppler-utils reads the PDF; it is not installed")
    info = subprocess.run(["pdfinfo", path], capture_output=True, check=True, text=True).stdout
    return next(line.split()[1] for line in info.splitlines() if line.startswith("Pages:"))


def test_export_writes_one_page_and_says_so(actions, window, qtbot, tmp_path):
    """The export dialog proposes a PDF; choosing a file writes it and tells the user."""
    out = tmp_path / "my briefing.pdf"
    actions.slots()["export_pdf"]()
    dialog = window.findChild(QFileDialog, "exportDialog")
    assert dialog.selectedFiles()[0].endswith(".pdf")

    with qtbot.waitSignal(actions.exported):
        dialog.fileSelected.emit(str(out))

    assert pages(out) == "1"
    assert str(out) in window.statusBar().currentMessage()
    dialog.reject()


@pytest.mark.parametrize(
    ("windows", "said"),
    [
        ("fr_FR", "établi avec Briefreader"),
        ("ru_RU", "Составлено в Briefreader"),
        ("de_DE", "Made with Briefreader"),
    ],
)
def test_the_briefing_speaks_as_the_windows_do(actions, window, qtbot, tmp_path, windows, said):
    """In print as in files; in English where it knows no words of their language."""
    out = tmp_path / "briefing.md"
    before = QLocale()
    QLocale.setDefault(QLocale(windows))
    try:
        actions.slots()["export_pdf"]()
        dialog = window.findChild(QFileDialog, "exportDialog")
        with qtbot.waitSignal(actions.exported):
            dialog.fileSelected.emit(str(out))
        dialog.reject()
        actions.slots()["preview"]()
        preview = window.findChild(PrintPreview, "previewDialog")
        qtbot.waitUntil(preview.isVisible)
        preview.reject()
    finally:
        QLocale.setDefault(before)

    assert said.casefold() in out.read_text("utf-8").casefold()


def test_a_failed_export_shows_why(actions, window, qtbot, tmp_path):
    """A folder that does not exist gives a dialog with its name, and no file."""
    actions.slots()["export_pdf"]()
    dialog = window.findChild(QFileDialog, "exportDialog")

    dialog.fileSelected.emit(str(tmp_path / "missing" / "briefing.pdf"))

    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "errorDialog") is not None)
    box = window.findChild(QMessageBox, "errorDialog")
    assert "missing" in box.informativeText()
    box.close()
    dialog.reject()


def test_print_asks_for_a_printer_and_prints_one_page(actions, window, qtbot, tmp_path):
    """What the user accepts in the print dialog is printed."""
    out = tmp_path / "printed.pdf"
    actions.slots()["print"]()
    dialog = window.findChild(QPrintDialog, "printDialog")
    qtbot.waitUntil(dialog.isVisible)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(out))

    dialog.accepted.emit(dialog.printer())

    assert pages(out) == "1"
    dialog.reject()


def test_a_word_document_is_offered_and_written(actions, session, window, qtbot, tmp_path):
    """The export dialog lists it, proposes its ending when it is chosen, and writes it."""
    out = tmp_path / "briefing.docx"
    actions.slots()["export_pdf"]()
    dialog = window.findChild(QFileDialog, "exportDialog")
    assert "Word document (*.docx)" in dialog.nameFilters()
    dialog.filterSelected.emit("Word document (*.docx)")
    assert dialog.defaultSuffix() == "docx"

    with qtbot.waitSignal(actions.exported):
        dialog.fileSelected.emit(str(out))

    assert read_document(out).text.startswith(session.statement.title)
    dialog.reject()


@pytest.fixture
def preview(actions, window, qtbot):
    """Return the print preview, its page shown."""
    actions.slots()["preview"]()
    dialog = window.findChild(PrintPreview, "previewDialog")
    qtbot.waitUntil(lambda: not dialog.page.picture.isNull())
    yield dialog
    dialog.close()


def test_the_preview_shows_the_paper_of_the_printer(preview):
    """Without a printer too: one upright page, and its commitments for those who cannot see it."""
    picture = preview.page.picture

    assert picture.height() / picture.width() == pytest.approx(297 / 210, abs=0.09)
    assert preview.page.shown


def test_the_preview_follows_the_paper(preview, qtbot):
    """After another paper was chosen the page is set anew for it."""
    before = preview.page.picture.size()

    preview.show_on(PageSize(420, 595), 0)

    qtbot.waitUntil(lambda: preview.page.picture.size() != before)
    assert preview.page.picture.width() == 420 * 3


def test_the_preview_is_zoomed_and_fitted_again(preview, qtbot):
    """In steps, by buttons; a larger page scrolls."""
    whole = preview.page.size()

    for _ in range(6):
        qtbot.mouseClick(preview.findChild(QPushButton, "previewZoomIn"), LEFT)
    assert preview.page.width() > 2 * whole.width()

    qtbot.mouseClick(preview.findChild(QPushButton, "previewZoomOut"), LEFT)
    smaller = preview.page.width()
    qtbot.mouseClick(preview.findChild(QPushButton, "previewFit"), LEFT)
    qtbot.waitUntil(lambda: preview.page.size() == whole)
    assert whole.width() < smaller


def test_the_preview_prints(preview, qtbot):
    """Its button opens the print dialog above it."""
    qtbot.mouseClick(preview.findChild(QPushButton, "previewPrint"), LEFT)

    dialog = preview.findChild(QPrintDialog, "printDialog")
    qtbot.waitUntil(dialog.isVisible)
    dialog.reject()


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="there are printers here")
def test_page_setup_without_a_printer_says_what_to_do(actions, window, qtbot):
    """Paper and margins are a printer's; where there is none, no dialog pretends to set them."""
    actions.slots()["page_setup"]()

    box = window.findChild(QMessageBox, "errorDialog")
    assert "No printer is set up" in box.informativeText() + box.text()
    assert window.findChild(QPageSetupDialog) is None
    box.close()


@pytest.mark.parametrize("full_page", [True, False])
@pytest.mark.parametrize("page", [QPageSize.PageSizeId.A5, QPageSize.PageSizeId.Legal])
def test_a_printer_gets_one_page_of_its_own_paper(session, qtbot, tmp_path, page, full_page):
    """Whatever paper and margins the user chose, one page is printed, within its borders."""
    out = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    printer.setPageSize(page)
    printer.setFullPage(full_page)
    made = session.statement.imported.date()

    print_briefing(brief_statement(session.library, session.statement.id, made), printer)

    assert pages(out) == "1"
    text = subprocess.run(
        ["pdftotext", "-bbox", out, "-"], capture_output=True, check=True, text=True
    ).stdout
    assert 'xMin="48.' in text or 'xMin="47.' in text


def test_nothing_happens_without_a_statement(actions, session, window):
    """With no statement open there is nothing to brief, and no dialog appears."""
    session.reading.close()

    for slot in actions.slots().values():
        slot()

    assert window.findChildren(QFileDialog) == []
    assert window.findChildren(PrintPreview) == []


def test_a_landscape_sheet_is_one_page_too(session, qtbot, tmp_path):
    """A wide page holds less, and is still one."""
    out = tmp_path / "wide.pdf"
    writer = QPdfWriter(str(out))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    made = session.statement.imported.date()

    print_briefing(brief_statement(session.library, session.statement.id, made), writer)

    del writer
    assert pages(out) == "1"
