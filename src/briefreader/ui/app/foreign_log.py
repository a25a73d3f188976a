"""Message about a log that lay beside the library and was not its own."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from briefreader.ui.common.plain_text import PlainMessageBox

translate = QCoreApplication.translate


def tell_of_foreign_log(kept: Path | None, parent: QWidget) -> None:
    """Say that such a log was found and that it is ``kept``; nothing where it is None."""
    if kept is None:
        return
    box = PlainMessageBox(parent)
    box.setObjectName("foreignLogDialog")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle("Briefreader")
    box.setText(translate("foreign_log", "A file of another library lay beside this one."))
    about = translate(
        "foreign_log",
        "Such a file holds the last changes of a library that was not closed. This library was, so "
        "they are not its own, and were not put into it. The file is kept as {path}",
    )
    box.setInformativeText(about.format(path=kept))
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.open()
