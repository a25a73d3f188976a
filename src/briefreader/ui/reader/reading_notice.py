"""The bar over a text that may not be as its document has it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from briefreader.documents.messages import GUESSED
from briefreader.library.records import Statement
from briefreader.translatable import Wording
from briefreader.ui.app.theme import Space
from briefreader.ui.common.error_text import translated
from briefreader.ui.common.notice_bar import NoticeBar


class ReadingNotice(NoticeBar):
    """Says how far the text can be trusted; what was hidden stays so while the window is open."""

    again_wanted = Signal()
    """The user wants to choose the encoding of the file."""
    answered = Signal()
    """The user has read it."""

    def __init__(self) -> None:
        super().__init__("readingNotice", self.tr("How the text was read"))
        self._digest = ""
        self._read: set[str] = set()
        self._again = self.add_button("readingAgain", self.tr("Read &as…"), self.again_wanted.emit)
        self.last_button = self.add_button("readingHide", self.tr("Hide"), self._hide)

    def show_warnings(self, statement: Statement, warnings: Sequence[Wording]) -> None:
        """Say what there is to know of the text of ``statement``."""
        self._digest = statement.digest
        self._again.setVisible(any(each.message == GUESSED for each in warnings))
        told = " · ".join(translated(each) for each in warnings)
        is_wanted = bool(told) and statement.digest not in self._read
        self.say(self.tr("Of this text: {what}.").format(what=told) if is_wanted else "")

    def align(self, left: int, right: int) -> None:
        """Leave these margins, which are those of the text."""
        self.indent(left + Space.LARGE, right + Space.LARGE)

    def _hide(self) -> None:
        self._read.add(self._digest)
        self.say("")
        self.answered.emit()
