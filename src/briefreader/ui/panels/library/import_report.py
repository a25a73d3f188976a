"""Report on what an import brought, where the result is not plain to see."""

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from briefreader.errors import LibraryError
from briefreader.services.importing.import_summary import ImportSummary, has_summary, take_summary
from briefreader.services.importing.outcomes import ImportResult, Outcome
from briefreader.ui.common.error_text import translated
from briefreader.ui.common.labels import number_label
from briefreader.ui.common.plain_text import PlainMessageBox
from briefreader.ui.session.session import Session

translate = QCoreApplication.translate

_LISTED = 12


def show_report(parent: QWidget, results: Sequence[ImportResult]) -> None:
    """Show failures, duplicates and warnings, or a count when several files were imported.

    A single statement that came in as it was written needs no words: it is on the screen.
    """
    if len(results) == 1 and results[0].outcome is Outcome.IMPORTED and not results[0].warnings:
        return
    box = _box(parent, "importReport")
    failed = [each for each in results if each.outcome is Outcome.FAILED]
    is_grave = bool(failed) or any(each.warnings for each in results)
    box.setIcon(QMessageBox.Icon.Warning if is_grave else QMessageBox.Icon.Information)
    box.setText(counts_label(Counter(each.outcome for each in results)))
    lines = [_line(each) for each in results if each.why]
    if len(lines) > _LISTED:
        more = translate("import_report", "… and %Ln more", "", len(lines) - _LISTED)
        box.setDetailedText("\n".join(lines))
        lines = [*lines[:_LISTED], more]
    box.setInformativeText("\n".join(lines))
    box.open()


def tell_of_last(session: Session, parent: QWidget) -> None:
    """Say how the import ended with which the window was closed, if there was one."""
    library = session.library
    if library.is_read_only or not has_summary(library):
        return
    # Where another program writes for long, the next start tells it.
    with suppress(LibraryError):
        summary = session.changes.patiently(lambda: take_summary(library))
        if summary is not None:
            _show_last(parent, summary)


def _show_last(parent: QWidget, summary: ImportSummary) -> None:
    """Say how the import ended with which the window was closed."""
    box = _box(parent, "lastImport")
    box.setIcon(QMessageBox.Icon.Information)
    if summary.is_stopped:
        box.setText(translate("import_report", "The last import was stopped."))
    else:
        box.setText(translate("import_report", "The last import is done."))
    lines = [counts_label(summary.counts)]
    if summary.failed:
        names = ", ".join(summary.failed)
        more = summary.counts[Outcome.FAILED] > len(summary.failed)
        failed = translate("import_report", "Failed: {names}")
        lines.append(failed.format(names=f"{names}, …" if more else names))
    if summary.is_stopped:
        lines.append(
            translate(
                "import_report",
                "What came in is in the library. Import the same folder again to bring in the "
                "files that are left; nothing comes in twice.",
            )
        )
    box.setInformativeText("\n\n".join(lines))
    box.open()


def _box(parent: QWidget, name: str) -> QMessageBox:
    box = PlainMessageBox(parent)
    box.setObjectName(name)
    box.setWindowTitle(translate("import_report", "Import"))
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def counts_label(counts: Mapping[Outcome, int]) -> str:
    """Return how many files came to each outcome, such as "3 imported, 1 failed"."""
    names = {
        Outcome.IMPORTED: translate("import_report", "imported"),
        Outcome.DUPLICATE: translate("import_report", "already in the library"),
        Outcome.FAILED: translate("import_report", "failed"),
        Outcome.SKIPPED: translate("import_report", "skipped"),
        Outcome.LEFT: translate("import_report", "left"),
    }
    told = [f"{number_label(counts[each])} {names[each]}" for each in Outcome if counts.get(each)]
    return ", ".join(told) or translate("import_report", "There was nothing to import.")


def _line(result: ImportResult) -> str:
    """Return what became of one file; the reason of a failure names the file itself."""
    reason = translated(result.why) if result.why else ""
    if result.outcome is Outcome.FAILED:
        return reason
    return translate("import_report", "{file}: {reason}").format(file=_name(result), reason=reason)


def _name(result: ImportResult) -> str:
    return result.path.name if result.path else translate("import_report", "Clipboard")
