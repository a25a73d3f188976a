"""Files that macOS asks the running app to open."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefreader.ui.app.system_requests import FileOpener


def test_a_file_that_the_system_asks_for_is_passed_on(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """With its whole path, whatever is in its name."""
    opener = FileOpener(qapp)
    file = tmp_path / "déclaration commune.txt"
    with qtbot.waitSignal(opener.asked) as heard:
        assert QCoreApplication.sendEvent(qapp, QFileOpenEvent(str(file)))
    assert heard.args == [file]
    opener.deleteLater()
