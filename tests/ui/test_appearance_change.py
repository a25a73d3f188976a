"""Another appearance reaches every widget, costs no new layout, and moves nothing on request."""

from unittest.mock import patch

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from briefreader.ui.app.jobs import Job
from briefreader.ui.app.theme import Scheme, apply_palette, apply_sheet, is_still, window_theme
from briefreader.ui.common.message_boxes import show_progress
from briefreader.ui.panels.commitments.commitment_delegate import CommitmentDelegate
from briefreader.ui.panels.library.import_dialog import ImportDialog
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.window_state import WindowState


class StyleChanges(QObject):
    """Counts how often widgets are told that their style is another one."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, D102
        self.count += event.type() == QEvent.Type.StyleChange
        return False


def application() -> QApplication:
    """Return the process's application."""
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


def opened(window: MainWindow, name: str) -> QDialog:
    """Return the dialog of this name once its action has opened it."""
    window.actions_by_name[name].trigger()
    dialog = window.findChild(QDialog, f"{name}Dialog")
    assert dialog is not None
    return dialog


def pictures(*widgets: QWidget) -> list[object]:
    """Return how the widgets look."""
    QApplication.processEvents()
    return [each.grab().toImage() for each in widgets]


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.SEPIA, Scheme.CONTRAST])
def test_everything_looks_as_if_it_had_begun_so(window: MainWindow, scheme: Scheme) -> None:
    """What stands around the text, and an open dialog, as Qt itself would dress them."""
    dialog = opened(window, "preferences")
    parts = (dialog, window.menuBar(), window.library_panel, window.commitment_panel)
    window.actions_by_name[scheme.value].trigger()
    quickly = pictures(*parts)
    application().setStyleSheet("")
    apply_palette(application(), window_theme(scheme))
    apply_sheet(application(), window_theme(scheme))
    assert pictures(*parts) == quickly


def test_nothing_is_measured_anew(window: MainWindow) -> None:
    """With thousands of rows that would take a second: appearances differ in colours only."""
    changes = StyleChanges()
    application().installEventFilter(changes)
    with patch.object(CommitmentDelegate, "sizeHint", side_effect=AssertionError):
        window.actions_by_name["dark"].trigger()
    application().removeEventFilter(changes)
    assert changes.count == 0
    assert window.palette().window().color() == window_theme(Scheme.DARK).colour("window")


def test_reduced_motion_keeps_bars_still(window: MainWindow, qtbot: QtBot) -> None:
    """Chosen in Preferences, at once and for the next start; taken back alike."""
    dialog = opened(window, "preferences")
    box = dialog.findChild(QCheckBox, "reducedMotion")
    assert box is not None
    assert not is_still(window)
    box.click()
    dialog.accept()
    assert WindowState().still
    assert is_still(window)
    job = Job(window)
    shown = show_progress(window, job, "Working")
    shown.show()
    several = ImportDialog(Job(window), window)
    qtbot.addWidget(several)
    several.show()
    bars = [each.findChild(QProgressBar) for each in (shown, several)]
    assert [bar is not None and bar.isVisible() for bar in bars] == [False, False]
    job.progressed.emit(1, 4, "One of four")
    assert bars[0] is not None
    assert (bars[0].isVisible(), bars[0].value(), bars[0].maximum()) == (True, 1, 4)
    job.ended.emit()
    window.appearance.keep_still(still=False)
    assert not is_still(window)


def test_a_bar_stands_at_no_figure_before_there_is_one(window: MainWindow, qtbot: QtBot) -> None:
    """Of a single step nobody knows how far it is: the bar tells that, not 0 %."""
    job = Job(window)
    shown = show_progress(window, job, "Importing…")
    job.progressed.emit(0, 1, "Reading a statement…")
    qtbot.waitUntil(shown.isVisible)
    assert shown.labelText() == "Reading a statement…"
    assert (shown.minimum(), shown.maximum()) == (0, 0)
    job.ended.emit()
