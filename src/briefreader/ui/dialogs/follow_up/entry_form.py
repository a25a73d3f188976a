"""The form in which an entry of a follow-up is written."""

from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefreader.library.records import Commitment, Evidence, Status
from briefreader.services.follow_up.entries import Sentence, citing, entry_of, says_anything
from briefreader.services.follow_up.links import is_link
from briefreader.ui.app.theme import Space
from briefreader.ui.common.labels import date_format, status_label
from briefreader.ui.common.plain_text import PlainLabel

_NOTE_LINES = 3
_UNWRITTEN = datetime.min.replace(tzinfo=UTC)
"""When an entry is written that is not stored yet."""


class EntryForm(QWidget):
    """Fields of one entry: a new one, or one that is corrected; ``entry`` reads them.

    Signals: ``changed`` tells that any of them is another now, ``sentence_wanted`` that the user
    wants to choose a sentence of another statement.
    """

    changed = Signal()
    sentence_wanted = Signal()

    def __init__(self, commitment: Commitment, today: date) -> None:
        super().__init__()
        self._commitment, self._today = commitment, today
        self._before: Evidence | None = None
        self._begun: Evidence | None = None
        self._has_day = True
        self._sentence: Sentence | None = None
        self._cited: Evidence | None = None
        self.date = QDateEdit()
        self.date.setObjectName("entryDate")
        self.date.setAccessibleName(self.tr("Day of the entry"))
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat(date_format())
        self.status = QComboBox()
        self.status.setObjectName("entryStatus")
        self.status.setAccessibleName(self.tr("Status that the entry sets"))
        self.status.addItem(self.tr("As before"), None)
        for each in Status:
            self.status.addItem(status_label(each), each)
        self.note = QPlainTextEdit()
        self.note.setObjectName("entryNote")
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("What shows it"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_NOTE_LINES * self.note.fontMetrics().lineSpacing() + Space.LARGE)
        self.link = QLineEdit()
        self.link.setObjectName("entryLink")
        self.link.setAccessibleName(self.tr("Link"))
        self.link.setPlaceholderText("https://")
        self.problem = PlainLabel()
        self.problem.setObjectName("entryProblem")
        self.problem.setProperty("role", "negative")
        self.problem.setWordWrap(True)
        self.quoted = PlainLabel()
        self.quoted.setObjectName("entrySentence")
        self.quoted.setWordWrap(True)
        self.choose = self._button("chooseSentence", self.tr("&Sentence of another statement…"))
        self.choose.clicked.connect(self.sentence_wanted)
        self.leave_out = self._button("leaveOutSentence", self.tr("Leave out"))
        self.leave_out.clicked.connect(self._leave_out)
        self._lay_out()
        self.date.dateChanged.connect(self._set_day)
        self.status.currentIndexChanged.connect(self._check)
        self.note.textChanged.connect(self._check)
        self.link.textChanged.connect(self._check)
        self.begin(None)

    @property
    def before(self) -> Evidence | None:
        """The entry that is corrected, None if a new one is written."""
        return self._before

    @property
    def is_changed(self) -> bool:
        """Whether the fields have another entry than they began with, one that can be stored."""
        return self.entry() not in (None, self._begun)

    @property
    def is_held_up(self) -> bool:
        """Whether a link was written that is none, so that there is no entry to store."""
        link = self.link.text().strip()
        return (
            bool(link) and not is_link(link) and link != (self._before.link if self._before else "")
        )

    def begin(self, entry: Evidence | None) -> None:
        """Show ``entry`` to be corrected, or empty fields for a new one."""
        self._before, self._sentence, self._cited = entry, None, entry
        day = (entry.date if entry else None) or self._today
        self.date.setDate(QDate(day.year, day.month, day.day))
        # The field cannot be empty: it shows a day that an entry without one has not got.
        self._has_day = entry is None or entry.date is not None
        chosen = self.status.findData(entry.status if entry else None)
        self.status.setCurrentIndex(max(0, chosen))
        self.note.setPlainText(entry.note if entry else "")
        self.link.setText(entry.link if entry else "")
        self._begun = self.entry()
        self._check()

    def take_sentence(self, sentence: Sentence) -> None:
        """Cite a sentence in the entry, which gets its day, and its status unless one is chosen."""
        self._sentence = sentence
        if sentence.day is not None:
            day = sentence.day
            self.date.setDate(QDate(day.year, day.month, day.day))
            self._has_day = True
        if sentence.status is not None and not self.status.currentData(Qt.ItemDataRole.UserRole):
            self.status.setCurrentIndex(self.status.findData(sentence.status))
        self._check()

    def entry(self) -> Evidence | None:
        """Return the entry as the fields have it, None as long as it says nothing or wrongly."""
        link = self.link.text().strip()
        if link and not is_link(link):
            return None
        shown = self.date.date()
        day = date(shown.year(), shown.month(), shown.day())
        chosen = self.status.currentData(Qt.ItemDataRole.UserRole)
        status = Status(chosen) if chosen else None
        note = self.note.toPlainText().strip()
        made = self._before
        if made is None:
            made = entry_of(self._commitment, day, _UNWRITTEN, note=note)
        made = replace(
            made, date=day if self._has_day else None, status=status, note=note, link=link
        )
        if self._sentence is not None:
            made = citing(made, self._sentence)
        elif self._cited is None:
            made = replace(made, source_id=None, source_title="", span=None, quote="")
        return made if says_anything(made) else None

    def _leave_out(self) -> None:
        self._sentence = self._cited = None
        self._check()

    def _set_day(self) -> None:
        self._has_day = True
        self._check()

    def _check(self) -> None:
        link = self.link.text().strip()
        wrong = bool(link) and not is_link(link)
        words = self.tr("A link begins with https://, http:// or mailto:.")
        self.problem.setText(words if wrong else "")
        self.problem.setVisible(wrong)
        quote, title = self._quoted()
        self.quoted.setText(f"“{quote}”\n{title}" if quote else "")
        self.quoted.setVisible(bool(quote))
        self.leave_out.setVisible(bool(quote))
        self.changed.emit()

    def _quoted(self) -> tuple[str, str]:
        if self._sentence is not None:
            return self._sentence.quote, self._sentence.title
        return (self._cited.quote, self._cited.source_title) if self._cited else ("", "")

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(text.replace("&", ""))
        return button

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(Space.MEDIUM)
        first.addWidget(self.date)
        first.addWidget(self.status, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.leave_out)
        buttons.addStretch()
        cited = QVBoxLayout()
        cited.setSpacing(Space.TINY)
        cited.addWidget(self.quoted)
        cited.addLayout(buttons)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(Space.LARGE)
        form.setVerticalSpacing(Space.SMALL)
        form.addRow(self.tr("Day and status"), first)
        form.addRow(self.tr("&Note"), self.note)
        form.addRow(self.tr("&Link"), self.link)
        form.addRow("", self.problem)
        form.addRow("", cited)
