"""Says what became of decisions, notes and bookmarks when a statement got a new text."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from briefreader.services.versions import ReplacementReport


def show_report(parent: QWidget, report: ReplacementReport) -> None:
    """Show the summary without blocking."""
    box = QMessageBox(parent)
    box.setObjectName("versionReport")
    box.setWindowTitle(_tr("New version"))
    box.setIcon(QMessageBox.Icon.Warning if report.orphaned else QMessageBox.Icon.Information)
    box.setText(_tr("“{title}” has its new text.").format(title=report.title))
    box.setInformativeText(report_text(report))
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def report_text(report: ReplacementReport) -> str:
    """Return how many kept their places, and where those are that did not."""
    parts: list[str] = []
    if report.kept:
        one = _tr("1 note or decision kept its place")
        many = _tr("{count} notes and decisions kept their places")
        parts.append((one if report.kept == 1 else many).format(count=report.kept))
    if report.similar:
        one = _tr("1 was placed by similar words")
        many = _tr("{count} were placed by similar words")
        parts.append((one if report.similar == 1 else many).format(count=report.similar))
    if report.orphaned:
        one = _tr("1 could not be placed: see Notes and bookmarks")
        many = _tr("{count} could not be placed: see Notes and bookmarks")
        parts.append((one if report.orphaned == 1 else many).format(count=report.orphaned))
    if not parts:
        parts.append(_tr("There were no notes or decisions to place"))
    return _tr("{what}. The earlier text is kept.").format(what=", ".join(parts))


def _tr(text: str) -> str:
    return QCoreApplication.translate("versions", text)
