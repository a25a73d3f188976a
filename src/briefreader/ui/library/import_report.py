"""Says what an import brought, where the result is not plain to see."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from briefreader.services.outcomes import ImportResult, Outcome
from briefreader.ui.error_words import translated

translate = QCoreApplication.translate

_LISTED = 12


def show_report(parent: QWidget, results: Sequence[ImportResult]) -> None:
    """Show failures, duplicates and warnings, or a count when several files were imported.

    A single statement that came in as it was written needs no words: it is on the screen.
    """
    if len(results) == 1 and results[0].outcome is Outcome.IMPORTED and not results[0].warnings:
        return
    box = QMessageBox(parent)
    box.setObjectName("importReport")
    box.setWindowTitle(translate("import_report", "Import"))
    failed = [each for each in results if each.outcome is Outcome.FAILED]
    is_grave = bool(failed) or any(each.warnings for each in results)
    box.setIcon(QMessageBox.Icon.Warning if is_grave else QMessageBox.Icon.Information)
    box.setText(_headline(results))
    lines = [_line(each) for each in results if each.why]
    if len(lines) > _LISTED:
        more = translate("import_report", "… and %Ln more", "", len(lines) - _LISTED)
        box.setDetailedText("\n".join(lines))
        lines = [*lines[:_LISTED], more]
    box.setInformativeText("\n".join(lines))
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def _headline(results: Sequence[ImportResult]) -> str:
    names = {
        Outcome.IMPORTED: translate("import_report", "imported"),
        Outcome.DUPLICATE: translate("import_report", "already in the library"),
        Outcome.FAILED: translate("import_report", "failed"),
    }
    counts = {outcome: sum(each.outcome is outcome for each in results) for outcome in Outcome}
    if not results:
        return translate("import_report", "There was nothing to import.")
    return ", ".join(f"{count} {names[outcome]}" for outcome, count in counts.items() if count)


def _line(result: ImportResult) -> str:
    """Return what became of one file; the reason of a failure names the file itself."""
    reason = translated(result.why) if result.why else ""
    if result.outcome is Outcome.FAILED:
        return reason
    return translate("import_report", "{file}: {reason}").format(file=_name(result), reason=reason)


def _name(result: ImportResult) -> str:
    return result.path.name if result.path else translate("import_report", "Clipboard")
