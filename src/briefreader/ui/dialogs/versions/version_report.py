"""Report on what became of decisions, notes and bookmarks when a statement got a new text."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from briefreader.services.statements.versions import ReplacementReport
from briefreader.ui.common.plain_text import PlainMessageBox

translate = QCoreApplication.translate


def show_report(parent: QWidget, report: ReplacementReport) -> None:
    """Show the summary without blocking."""
    box = PlainMessageBox(parent)
    box.setObjectName("versionReport")
    box.setWindowTitle(translate("versions", "New version"))
    box.setIcon(QMessageBox.Icon.Warning if report.orphaned else QMessageBox.Icon.Information)
    box.setText(translate("versions", "“{title}” has its new text.").format(title=report.title))
    box.setInformativeText(report_text(report))
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def report_text(report: ReplacementReport) -> str:
    """Return how many kept their places, and where those are that did not."""
    parts: list[str] = []
    if report.kept:
        parts.append(
            translate("versions", "%Ln note(s) or decision(s) kept their place", "", report.kept)
        )
    if report.similar:
        parts.append(translate("versions", "%Ln placed by similar words", "", report.similar))
    if report.orphaned:
        parts.append(
            translate(
                "versions", "%Ln could not be placed: see Notes and bookmarks", "", report.orphaned
            )
        )
    if report.taken.total:
        parts.append(
            translate("versions", "%Ln note(s) came in with the file", "", report.taken.total)
        )
    if not parts:
        parts.append(translate("versions", "There were no notes or decisions to place"))
    return translate("versions", "{what}. The earlier text is kept.").format(what=", ".join(parts))
