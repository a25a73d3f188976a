"""Labels, message boxes and tooltips that show text as it is, and what is hidden in it.

Qt takes a text for HTML wherever it looks like it, so that a title could show a picture of the
user's disk. These never do, and show as an escape what would turn the words around. Rich text are
the manual, rendered notes, and the hover card, which escapes what it is given.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QProgressDialog, QStatusBar, QWidget

from briefreader.text.control_characters import visible, visible_lines

_PLAIN = Qt.TextFormat.PlainText


class PlainLabel(QLabel):
    """A label that interprets nothing but the ``&`` of a key, where it has a buddy."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(_PLAIN)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802
        """Show ``text``, its control characters as escapes."""
        super().setText(visible_lines(text))


class PlainMessageBox(QMessageBox):
    """A message box whose text and informative text are plain."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The label of the informative text is made later, and takes it from this one.
        self.setTextFormat(_PLAIN)

    def setText(self, text: str) -> None:  # noqa: N802
        """Show ``text``, its control characters as escapes."""
        super().setText(visible_lines(text))

    def setInformativeText(self, text: str) -> None:  # noqa: N802
        """Show ``text`` below, its control characters as escapes."""
        super().setInformativeText(visible_lines(text))


class PlainStatusBar(QStatusBar):
    """A status bar whose messages, often with a title or a path, show what is hidden in them."""

    def showMessage(self, text: str, timeout: int | None = None) -> None:  # noqa: N802
        """Show ``text`` in one line, for ``timeout`` milliseconds if that is given."""
        super().showMessage(visible(text), timeout or 0)


class PlainProgressDialog(QProgressDialog):
    """A progress dialog whose label, often a file's name, is plain."""

    def __init__(self, text: str, cancel: str, parent: QWidget | None = None) -> None:
        super().__init__("", cancel, 0, 0, parent)
        self.setLabel(PlainLabel(text))

    def setLabelText(self, text: str) -> None:  # noqa: N802
        """Show ``text``, its control characters as escapes."""
        super().setLabelText(visible_lines(text))


def plain_tooltip(text: str) -> str:
    """Return a tooltip that shows ``text`` as it is, for Qt has no plain ones.

    Only a text with a ``<`` could be taken for HTML; of any other the control characters are
    changed to escapes at most.
    """
    text = visible_lines(text)
    if "<" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<p style="white-space: pre-wrap">{escaped}</p>'
