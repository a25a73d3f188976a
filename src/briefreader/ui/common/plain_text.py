"""Labels, message boxes and tooltips that show text as it is.

Qt takes a text for HTML wherever it looks like it, so that a title could show a picture of the
user's disk. These never do. Rich text are the manual, rendered notes, and the hover card, which
escapes what it is given.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QProgressDialog, QWidget

_PLAIN = Qt.TextFormat.PlainText


class PlainLabel(QLabel):
    """A label that interprets nothing but the ``&`` of a key, where it has a buddy."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(_PLAIN)
        self.setText(text)


class PlainMessageBox(QMessageBox):
    """A message box whose text and informative text are plain."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The label of the informative text is made later, and takes it from this one.
        self.setTextFormat(_PLAIN)


class PlainProgressDialog(QProgressDialog):
    """A progress dialog whose label, often a file's name, is plain."""

    def __init__(self, text: str, cancel: str, parent: QWidget | None = None) -> None:
        super().__init__("", cancel, 0, 0, parent)
        self.setLabel(PlainLabel(text))


def plain_tooltip(text: str) -> str:
    """Return a tooltip that shows ``text`` as it is, for Qt has no plain ones.

    Only a text with a ``<`` could be taken for HTML; any other is returned unchanged.
    """
    if "<" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<p style="white-space: pre-wrap">{escaped}</p>'
