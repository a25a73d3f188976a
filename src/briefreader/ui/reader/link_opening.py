"""Opening of addresses that stand in a text, after the user has seen where they lead."""

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMessageBox

from briefreader.ui.common.plain_text import PlainMessageBox

_SCHEMES = ("http", "https", "mailto")
_MESSAGE_MS = 4000


class LinkOpening(QObject):
    """Asks before the user's own program opens an address; the app itself connects to nothing."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window

    def ask(self, address: str) -> None:
        """Show where ``address`` leads, and open it if the user agrees."""
        url = QUrl(address)
        if url.scheme() not in _SCHEMES or not url.isValid():
            return
        # Encoded, letters that only look like others show as what they are.
        shown = bytes(url.toEncoded().data()).decode("ascii", "replace")
        box = PlainMessageBox(self._window)
        box.setObjectName("linkDialog")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Open link"))
        is_mail = url.scheme() == "mailto"
        box.setText(
            self.tr("Write to this address in your mail program?")
            if is_mail
            else self.tr("Open this address in your web browser?")
        )
        about = [shown] if is_mail else [shown, self._host(url)]
        box.setInformativeText("\n\n".join(about))
        opening = box.addButton(self.tr("&Open"), QMessageBox.ButtonRole.AcceptRole)
        opening.setObjectName("openLink")
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        opening.clicked.connect(lambda: QDesktopServices.openUrl(url))
        box.open()

    def copy(self, address: str) -> None:
        """Put ``address`` on the clipboard."""
        QGuiApplication.clipboard().setText(address)
        self._window.statusBar().showMessage(self.tr("The address was copied."), _MESSAGE_MS)

    def _host(self, url: QUrl) -> str:
        host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
        return self.tr("It leads to {host}. Briefreader itself opens no connection.").format(
            host=host
        )
