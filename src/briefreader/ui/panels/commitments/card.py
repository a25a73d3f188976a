"""The card of the current commitment: what it is, why it was detected, what to do with it."""

from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefreader.library.records import Commitment, Evidence, JudgedAlignment, Origin
from briefreader.services.annotations.note_listing import notes_on
from briefreader.services.annotations.note_text import plain_words
from briefreader.services.changes import Step
from briefreader.services.follow_up.entries import history
from briefreader.text.numbering import ParagraphNumbers
from briefreader.ui.app.theme import Space
from briefreader.ui.common.follow_up_labels import entry_line, entry_words, status_line
from briefreader.ui.common.labels import (
    binding_label,
    date_label,
    names_label,
    number_label,
    review_label,
    theme_label,
)
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.common.status_marks import StatusMark
from briefreader.ui.panels.commitments.card_thread import ThreadLine
from briefreader.ui.session.session import Session
from briefreader.ui.window.screen_fit import FormScroll

_NOTE_LENGTH = 240
_SHOWN_ENTRIES = 4
_WHERE_ANY = ("thread", "evidence", "owner", "reminder", "notes")
"""The rows that are there only where they have something to say."""


class CommitmentCard(QFrame):
    """Shows the facts and notes of the session's current commitment, with buttons for actions."""

    def __init__(self, session: Session, actions: list[QAction], follow_up: QAction) -> None:
        super().__init__()
        self._session = session
        self._numbers: ParagraphNumbers | None = None
        # Made first: it forgets what it knew before the card is shown anew.
        self._thread = ThreadLine(session)
        session.reading.opened.connect(self._forget_numbers)
        session.records.annotations_changed.connect(self.refresh)
        session.records.refreshed.connect(self.refresh)
        session.changes.applied.connect(self._follow_judgements)
        session.selection.chosen_changed.connect(self._show_several)
        self.setObjectName("commitmentCard")
        self.setAccessibleName(self.tr("Current commitment"))
        self._values: dict[str, QLabel] = {}
        facts = QWidget()
        self._form = form = QFormLayout(facts)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(Space.MEDIUM)
        form.setVerticalSpacing(Space.TINY)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._mark = StatusMark()
        for name, label in self._rows().items():
            value = self._value(name)
            shown = self._status_row(value, follow_up) if name == "status" else value
            form.addRow(self._caption(label), shown)
        self._several = PlainLabel()
        self._several.setObjectName("card_several")
        self._several.setWordWrap(True)
        self._several.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.TINY)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAccessibleName(action.text().replace("&", ""))
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.SMALL)
        layout.addWidget(FormScroll(facts))
        layout.addWidget(self._several)
        layout.addLayout(buttons)
        self.hide()

    def refresh(self) -> None:
        """Show the current commitment as it is now; hides the card if there is none."""
        commitment, themes = self._session.current, self._session.themes
        self.setVisible(commitment is not None)
        if commitment is None:
            return
        names = [theme_label(themes[key]) for key in commitment.themes if key in themes]
        facts = {
            "actor": names_label(commitment.actors) or self.tr("not named"),
            "strength": binding_label(commitment),
            "themes": ", ".join(names) or self.tr("none"),
            "due": self._due(commitment),
            "paragraph": self._paragraph(commitment),
            "why": self._why(commitment),
            "review": review_label(commitment.review),
            "status": status_line(commitment),
            "thread": self._thread.of(commitment),
            "evidence": self._history(commitment),
            "owner": commitment.owner,
            "reminder": date_label(commitment.reminder) if commitment.reminder else "",
            "notes": self._notes(commitment),
        }
        self._mark.show_status(commitment.status)
        for name, text in facts.items():
            self._values[name].setText(text)
        for name in _WHERE_ANY:
            self._form.setRowVisible(self._values[name], bool(facts[name]))

    def _follow_judgements(self, step: Step) -> None:
        """Show what was said of the thread that the commitment may be in."""
        if any(isinstance(each.record, JudgedAlignment) for each in step):
            self.refresh()

    def add_row(self, label: str, value: QWidget) -> None:
        """Add a row that is not shown yet."""
        self._form.addRow(self._caption(label), value)
        self._form.setRowVisible(value, False)

    def show_row(self, value: QWidget, *, shown: bool) -> None:
        """Show the row that was added with ``value``, or hide it."""
        self._form.setRowVisible(value, shown)

    def _show_several(self, count: int) -> None:
        """Say that the buttons decide about all that are selected, if these are several."""
        words = self.tr("Confirm and Dismiss concern all {count} selected commitments.")
        self._several.setText(words.format(count=number_label(count)))
        self._several.setVisible(count > 1)

    def _rows(self) -> dict[str, str]:
        return {
            "actor": self.tr("Actor"),
            "strength": self.tr("Strength"),
            "themes": self.tr("Theme"),
            "due": self.tr("Due"),
            "paragraph": self.tr("Paragraph"),
            "why": self.tr("Why"),
            "review": self.tr("Review"),
            "status": self.tr("Status"),
            "thread": self.tr("Thread"),
            "evidence": self.tr("Evidence"),
            "owner": self.tr("Owner"),
            "reminder": self.tr("Reminder"),
            "notes": self.tr("Notes"),
        }

    def _caption(self, text: str) -> QLabel:
        caption = PlainLabel(text)
        caption.setProperty("role", "muted")
        return caption

    def _value(self, name: str) -> QLabel:
        value = PlainLabel()
        value.setObjectName(f"card_{name}")
        value.setWordWrap(True)
        self._values[name] = value
        return value

    def _due(self, commitment: Commitment) -> str:
        if commitment.due is None:
            return self.tr("not set")
        return self.tr("{date} (“{words}”)").format(
            date=date_label(commitment.due.by), words=commitment.due.text
        )

    def _paragraph(self, commitment: Commitment) -> str:
        statement = self._session.statement
        if self._numbers is None:
            self._numbers = ParagraphNumbers(statement.text if statement else "")
        number = self._numbers.of(commitment.paragraph)
        return str(number) if number else self.tr("not numbered")

    def _forget_numbers(self) -> None:
        self._numbers = None

    def _notes(self, commitment: Commitment) -> str:
        notes = notes_on(commitment, self._session.records.annotations)
        if not notes:
            return ""
        words = (plain_words(each.note) for each in notes)
        return "\n".join(shorten(each, _NOTE_LENGTH, placeholder="…") for each in words)

    def _why(self, commitment: Commitment) -> str:
        if commitment.origin is Origin.MANUAL:
            return self.tr("added by hand")
        return self.tr("cue “{cue}” (rule: {rule}), confidence {percent} %").format(
            cue=commitment.cue,
            rule=commitment.rule,
            percent=round(commitment.confidence * 100),
        )

    def _status_row(self, value: QLabel, follow_up: QAction) -> QWidget:
        """Return the row of the status: its mark, its name, and the button that follows it up."""
        row = QWidget()
        button = QToolButton()
        button.setObjectName("cardFollowUp")
        button.setDefaultAction(follow_up)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setAccessibleName(follow_up.text().replace("&", ""))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.TINY)
        line.addWidget(self._mark)
        line.addWidget(value, 1)
        line.addWidget(button)
        return row

    def _history(self, commitment: Commitment) -> str:
        """Return what shows the status: the words of one entry, or a line for each, latest first.

        The status has its own row, with the day since when.
        """
        entries = history(commitment, self._session.library.evidence.of_commitment(commitment.id))
        if len(entries) < 2:
            return "\n".join(_shortened(entry_words(each)) for each in entries)
        return "\n".join(self._lines(entries))

    def _lines(self, entries: Sequence[Evidence]) -> list[str]:
        lines = [_shortened(entry_line(each)) for each in entries[:_SHOWN_ENTRIES]]
        more = len(entries) - _SHOWN_ENTRIES
        return [*lines, self.tr("%Ln earlier", "", more)] if more > 0 else lines


def _shortened(words: str) -> str:
    return shorten(words, _NOTE_LENGTH, placeholder="…")
