"""The bar over the text of a statement whose language is not, or not known to be, read."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from briefreader.commitments.metadata.detection_coverage import Coverage, is_unknown_language
from briefreader.library.records import Commitment, Statement
from briefreader.services.detection.coverage import coverage_of
from briefreader.ui.app.theme import Space
from briefreader.ui.common.labels import by_hand_hint, coverage_label
from briefreader.ui.common.notice_bar import NoticeBar

_ENGLISH = "en"


class LanguageNotice(NoticeBar):
    """Says what is not read, and lets the user say which language it is, or hide the bar.

    What was hidden stays so while the window is open, unless the language changes.
    """

    language_chosen = Signal(str)
    """The user says that the statement is in the language with this ISO 639 code."""
    other_wanted = Signal()
    """The user wants to choose the language from all of them."""
    answered = Signal()
    """The user has read it, or said that the statement is in English."""

    def __init__(self) -> None:
        super().__init__("languageNotice", self.tr("Language of the statement"))
        self._statement: Statement | None = None
        self._read: set[tuple[int, str]] = set()
        self.add_button(
            "languageEnglish",
            self.tr("It is En&glish"),
            self._say_english,
        )
        self.add_button("languageOther", self.tr("&Other language…"), self.other_wanted.emit)
        self.last_button = self.add_button("languageHide", self.tr("Hi&de"), self._hide)

    def show_statement(
        self, statement: Statement | None, commitments: Sequence[Commitment]
    ) -> None:
        """Say what there is to say of ``statement``, which has ``commitments``."""
        self._statement = statement
        if statement is None or not statement.text or self._key(statement) in self._read:
            self.say("")
            return
        if is_unknown_language(statement.language):
            self.say(coverage_label(Coverage.UNKNOWN))
            return
        covered = coverage_of(statement.language, commitments)
        hint = by_hand_hint() if covered is Coverage.NONE and not commitments else ""
        self.say(f"{coverage_label(covered)} {hint}".strip())

    def align(self, left: int, right: int) -> None:
        """Leave these margins, which are those of the text."""
        self.indent(left + Space.LARGE, right + Space.LARGE)

    def _say_english(self) -> None:
        self.language_chosen.emit(_ENGLISH)
        self.answered.emit()

    def _hide(self) -> None:
        if self._statement is not None:
            self._read.add(self._key(self._statement))
        self.say("")
        self.answered.emit()

    def _key(self, statement: Statement) -> tuple[int, str]:
        return statement.id, statement.language
