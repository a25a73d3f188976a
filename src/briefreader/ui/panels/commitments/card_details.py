"""What there is to know of the current commitment besides its values: why, where, notes."""

from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from briefreader.library.records import Commitment, Evidence, Origin
from briefreader.services.annotations.note_listing import notes_on
from briefreader.services.annotations.note_text import plain_words
from briefreader.services.follow_up.entries import history
from briefreader.text.numbering import ParagraphNumbers
from briefreader.ui.app.theme import Space
from briefreader.ui.common.follow_up_labels import entry_line, entry_words
from briefreader.ui.common.labels import date_label, review_label
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.panels.commitments.card_thread import ThreadLine
from briefreader.ui.session.session import Session

translate = QCoreApplication.translate

_NOTE_LENGTH = 240
_SHOWN_ENTRIES = 4
_WHERE_ANY = ("thread", "evidence", "owner", "reminder", "notes")
"""The rows that are there only where they have something to say."""


class CardDetails(QWidget):
    """A form of facts that are read, not changed; other features add rows of their own."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._numbers: ParagraphNumbers | None = None
        # Made first: it forgets what it knew before the card is shown anew.
        self._thread = ThreadLine(session)
        session.reading.opened.connect(self._forget_numbers)
        self._values: dict[str, QLabel] = {}
        self._added: dict[QWidget, str] = {}
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(Space.MEDIUM)
        form.setVerticalSpacing(Space.TINY)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, label in self._rows().items():
            form.addRow(_caption(label), self._value(name))

    def show_commitment(self, commitment: Commitment) -> None:
        """Show what there is to know of ``commitment``."""
        facts = {
            "why": self._why(commitment),
            "paragraph": self._paragraph(commitment),
            "review": review_label(commitment.review),
            "thread": self._thread.of(commitment),
            "evidence": self._history(commitment),
            "owner": commitment.owner,
            "reminder": date_label(commitment.reminder) if commitment.reminder else "",
            "notes": self._notes(commitment),
        }
        for name, text in facts.items():
            self._values[name].setText(text)
        for name in _WHERE_ANY:
            self._form.setRowVisible(self._values[name], bool(facts[name]))

    def summary(self) -> str:
        """Return what the rows are about, to be read while they are folded."""
        rows = self._rows()
        paragraph = self._values["paragraph"].text()
        parts = (
            [translate("CommitmentCard", "paragraph {number}").format(number=paragraph)]
            if paragraph
            else []
        )
        parts += [rows[name].lower() for name in _WHERE_ANY if self._values[name].text()]
        parts += [
            label.lower() for row, label in self._added.items() if self._form.isRowVisible(row)
        ]
        return " · ".join(parts)

    def add_row(self, label: str, value: QWidget) -> None:
        """Add a row that is not shown yet."""
        self._added[value] = label
        self._form.addRow(_caption(label), value)
        self._form.setRowVisible(value, False)

    def show_row(self, value: QWidget, *, shown: bool) -> None:
        """Show the row that was added with ``value``, or hide it."""
        self._form.setRowVisible(value, shown)

    def _rows(self) -> dict[str, str]:
        return {
            "why": translate("CommitmentCard", "Why"),
            "paragraph": translate("CommitmentCard", "Paragraph"),
            "review": translate("CommitmentCard", "Review"),
            "thread": translate("CommitmentCard", "Thread"),
            "evidence": translate("CommitmentCard", "Evidence"),
            "owner": translate("CommitmentCard", "Owner"),
            "reminder": translate("CommitmentCard", "Reminder"),
            "notes": translate("CommitmentCard", "Notes"),
        }

    def _value(self, name: str) -> QLabel:
        value = PlainLabel()
        value.setObjectName(f"card_{name}")
        value.setWordWrap(True)
        self._values[name] = value
        return value

    def _paragraph(self, commitment: Commitment) -> str:
        statement = self._session.statement
        if self._numbers is None:
            self._numbers = ParagraphNumbers(statement.text if statement else "")
        number = self._numbers.of(commitment.paragraph)
        return str(number) if number else translate("CommitmentCard", "not numbered")

    def _forget_numbers(self) -> None:
        self._numbers = None

    def _notes(self, commitment: Commitment) -> str:
        notes = notes_on(commitment, self._session.records.annotations)
        words = (plain_words(each.note) for each in notes)
        return "\n".join(map(_shortened, words))

    def _why(self, commitment: Commitment) -> str:
        if commitment.origin is Origin.MANUAL:
            return translate("CommitmentCard", "added by hand")
        return translate(
            "CommitmentCard", "cue “{cue}” (rule: {rule}), confidence {percent} %"
        ).format(
            cue=commitment.cue,
            rule=commitment.rule,
            percent=round(commitment.confidence * 100),
        )

    def _history(self, commitment: Commitment) -> str:
        """Return what shows the status: the words of one entry, or a line for each, latest first.

        The status stands on the card, with the day since when.
        """
        entries = history(commitment, self._session.library.evidence.of_commitment(commitment.id))
        if len(entries) < 2:
            return "\n".join(_shortened(entry_words(each)) for each in entries)
        return "\n".join(self._lines(entries))

    def _lines(self, entries: Sequence[Evidence]) -> list[str]:
        lines = [_shortened(entry_line(each)) for each in entries[:_SHOWN_ENTRIES]]
        more = len(entries) - _SHOWN_ENTRIES
        return [*lines, translate("CommitmentCard", "%Ln earlier", "", more)] if more > 0 else lines


def _caption(text: str) -> QLabel:
    caption = PlainLabel(text)
    caption.setProperty("role", "muted")
    return caption


def _shortened(words: str) -> str:
    return shorten(words, _NOTE_LENGTH, placeholder="…")
