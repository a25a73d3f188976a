"""Box that says that a file which was opened lately is there no more."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from briefreader.ui.common.plain_text import PlainMessageBox


class MissingBox(PlainMessageBox):
    """Offers to forget the file."""

    forgotten = Signal()
    """The user does not want to be offered it any more."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("missingFileDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle("Briefreader")
        self.setText(self.tr("{name} is not there any more.").format(name=path.name))
        about = self.tr(
            "It was in {folder}. If that is a disk or a network folder that is away for now, "
            "keep it in the list."
        )
        self.setInformativeText(about.format(folder=path.parent))
        forget = self.addButton(self.tr("&Forget it"), QMessageBox.ButtonRole.AcceptRole)
        forget.setObjectName("forgetMissing")
        forget.clicked.connect(self.forgotten)
        keep = self.addButton(self.tr("&Keep it in the list"), QMessageBox.ButtonRole.RejectRole)
        keep.setObjectName("keepMissing")
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)
