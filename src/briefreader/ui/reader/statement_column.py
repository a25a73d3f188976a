"""A statement as it is read: its head, its text, and what comes to them when it is needed."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefreader.commitments.metadata.detection_coverage import Coverage
from briefreader.library.records import Commitment, Statement
from briefreader.services.detection.coverage import coverage_of
from briefreader.translatable import Wording
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.empty_state import EmptyState
from briefreader.ui.reader.header import StatementHead
from briefreader.ui.reader.strip import OverviewStrip
from briefreader.ui.reader.view import StatementView

if TYPE_CHECKING:
    from briefreader.ui.reader.find_bar import FindBar
    from briefreader.ui.reader.hover_card import HoverCard
    from briefreader.ui.reader.language_notice import LanguageNotice
    from briefreader.ui.reader.margin_cards import MarginCards
    from briefreader.ui.reader.reading_notice import ReadingNotice


class StatementColumn(QWidget):
    """Puts the parts below each other.

    Attributes:
        head, view, strip: the title, the text, and all that is marked in it at a glance.
        no_text: stands in for the text of a document that has none.
        find_bar, hover_card, margin_cards, language_notice, reading_notice: made when they are
            first asked for.

    """

    hits_changed = Signal()
    """Other places are marked as found."""
    language_chosen = Signal(str)
    """The user says that the statement is in the language with this ISO 639 code."""
    encoding_wanted = Signal()
    """The user wants to choose the encoding of the statement's file."""
    recognition_wanted = Signal()
    """The user wants the text of scanned pages to be recognised."""
    card_clicked = Signal(object)
    """A card beside the text was clicked; carries its ``Annotation`` or ``Commitment``."""
    other_language_wanted = Signal()
    """The user wants to choose the language from all of them."""

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self._theme = theme
        self._margins = (0, 0)
        self.head = StatementHead()
        self.view = StatementView(theme)
        self.strip = OverviewStrip(theme)
        self.no_text = EmptyState("", "")
        self.no_text.setObjectName("noText")
        self.no_text.pressed.connect(self.recognition_wanted)
        self.no_text.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self.view.set_strip(self.strip)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self.no_text, 1)
        self.view.column_changed.connect(self._align)
        self.view.cards_wanted.connect(lambda: self.view.put_cards(self.margin_cards))
        self.view.title_seen.connect(lambda seen: self.head.show_title(shown=not seen))
        self.view.hover_ended.connect(self.end_hover)
        self.view.escaped.connect(self._leave_finding)

    @cached_property
    def find_bar(self) -> "FindBar":
        """The bar under the text that finds words in it."""
        from briefreader.ui.reader.find_bar import FindBar

        made = FindBar(self.view)
        made.hits_changed.connect(self.hits_changed)
        self._column.addWidget(made)
        return made

    @cached_property
    def hover_card(self) -> "HoverCard":
        """The card at the mouse."""
        from briefreader.ui.reader.hover_card import HoverCard

        return HoverCard(self._theme, self)

    @cached_property
    def margin_cards(self) -> "MarginCards":
        """The cards beside the text, in a window that is wide enough."""
        from briefreader.ui.reader.margin_cards import MarginCards

        made = MarginCards(self.view, self._theme)
        made.card_clicked.connect(self.card_clicked)
        return made

    @cached_property
    def language_notice(self) -> "LanguageNotice":
        """The bar over the text that says that its language is not read."""
        from briefreader.ui.reader.language_notice import LanguageNotice

        made = LanguageNotice()
        made.align(*self._margins)
        made.answered.connect(self.view.setFocus)
        made.language_chosen.connect(self.language_chosen)
        made.other_wanted.connect(self.other_language_wanted)
        self._column.insertWidget(self._column.indexOf(self.head) + 1, made)
        self.setTabOrder(made.last_button, self.view)
        return made

    @cached_property
    def reading_notice(self) -> "ReadingNotice":
        """The bar over the text that says how far it can be trusted."""
        from briefreader.ui.reader.reading_notice import ReadingNotice

        made = ReadingNotice()
        made.align(*self._margins)
        made.again_wanted.connect(self.encoding_wanted)
        made.answered.connect(self.view.setFocus)
        self._column.insertWidget(self._column.indexOf(self.head) + 1, made)
        self.setTabOrder(made.last_button, self.view)
        return made

    def tell_warnings(self, statement: Statement | None, warnings: Sequence[Wording]) -> None:
        """Say how far the text of ``statement`` can be trusted, if there is anything to say."""
        if statement is not None and statement.text and warnings:
            self.reading_notice.show_warnings(statement, warnings)
        elif "reading_notice" in vars(self):
            self.reading_notice.say("")

    def show_statement(self, statement: Statement | None) -> None:
        """Show the head of ``statement``, and room for its text if it has one."""
        has_text = statement is None or bool(statement.text)
        self.view.setVisible(has_text)
        self.strip.setVisible(has_text)
        self.no_text.setVisible(not has_text)
        if not has_text:
            self._tell_way_to_text()
        self.head.show_statement(statement)
        self.end_hover()
        if "language_notice" in vars(self):
            self.language_notice.say("")

    def _tell_way_to_text(self) -> None:
        """Say how a document whose pages are pictures gets its text."""
        from briefreader.services.recognition.tesseract import installed

        can_recognise = installed() is not None
        if can_recognise:
            hint = self.tr(
                "Its pages are pictures, in which nothing can be found.\n"
                "The words on them can be recognised."
            )
        else:
            hint = self.tr(
                "Its pages are pictures, in which nothing can be found. Install the program "
                "Tesseract (on Debian and Ubuntu the package tesseract-ocr) to have the words on "
                "them recognised here, or import the file again after another text recognition "
                "program has read it."
            )
        self.no_text.set_text(
            self.tr("This document has no text layer"),
            hint,
            self.tr("&Recognise text…") if can_recognise else "",
        )

    def find_anew(self) -> None:
        """Find what is looked for in another text."""
        if "find_bar" in vars(self):
            self.find_bar.refresh()

    def tell_language(self, statement: Statement | None, commitments: Sequence[Commitment]) -> None:
        """Say it where the language of ``statement``, which has ``commitments``, is not read."""
        is_read = statement is None or coverage_of(statement.language, commitments) is Coverage.FULL
        if not is_read or "language_notice" in vars(self):
            self.language_notice.show_statement(statement, commitments)

    def end_hover(self) -> None:
        """Take the card at the mouse away."""
        if "hover_card" in vars(self):
            self.hover_card.hide()

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        self.view.set_theme(theme)
        self.strip.set_theme(theme)
        if "hover_card" in vars(self):
            self.hover_card.set_theme(theme)

    def _leave_finding(self) -> None:
        if "find_bar" in vars(self):
            self.find_bar.leave()

    def _align(self, left: int, right: int) -> None:
        """Let head and notice begin and end where the text does."""
        self._margins = (left, right)
        self.head.align(left, right)
        self.view.end_hover()
        for name in ("language_notice", "reading_notice"):
            if name in vars(self):
                getattr(self, name).align(left, right)
