"""The dialog that shows what is known of a statement, and corrects it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from briefreader.commitments.model import Kind
from briefreader.library.records import Statement
from briefreader.ui.app.theme import Space
from briefreader.ui.common.labels import (
    date_format,
    kind_label,
    moment_label,
)
from briefreader.ui.common.language_names import language_label, offered_languages
from briefreader.ui.common.message_boxes import save_or_cancel
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.properties.parties_edit import PartiesEdit
from briefreader.ui.window.screen_fit import FormScroll

_LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_DETECTED_FROM = ("title", "date", "parties", "language")
"""What detection reads beside the text: who acts, from when due dates count, what is read."""
_PARTY_LINES = 4


@dataclass(frozen=True, slots=True)
class StatementFacts:
    """What the dialog shows beside the statement, and cannot change."""

    file_name: str
    words: int
    paragraphs: int
    versions: int


class PropertiesDialog(QDialog):
    """Edits a copy of ``statement``; ``edited_fields`` says what the user changed."""

    def __init__(
        self, statement: Statement, facts: StatementFacts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("propertiesDialog")
        self.setWindowTitle(self.tr("Properties"))
        self.setMinimumWidth(560)
        self._statement = statement
        self._title = self._line("propertiesTitle", self.tr("Title"), statement.title)
        self._place = self._line("propertiesPlace", self.tr("Place"), statement.place)
        self._place.setPlaceholderText(self.tr("Where it was made, such as Astana"))
        self._source = self._line("propertiesSource", self.tr("Source address"), statement.source)
        self._source.setPlaceholderText(self.tr("A web address or a path"))
        self._has_date = QCheckBox(self.tr("&Dated"))
        self._has_date.setObjectName("propertiesHasDate")
        self._has_date.setChecked(statement.date is not None)
        self._date = self._date_box(statement.date)
        self._has_date.toggled.connect(self._date.setEnabled)
        self.parties_edit = PartiesEdit(statement.parties)
        self.parties_edit.setObjectName("propertiesParties")
        self.parties_edit.setAccessibleName(self.tr("Parties, one a line"))
        self.parties_edit.setFixedHeight(self._height_of(_PARTY_LINES))
        self._language = self._language_box()
        self._kind = self._kind_box()
        self._detect = QCheckBox(self.tr("Detect &commitments anew"))
        self._detect.setObjectName("propertiesDetect")
        self._detect.setToolTip(
            self.tr("Actors and due dates depend on these. What you have decided stays.")
        )
        self._detect.setChecked(True)
        self._asked = PlainLabel()
        self._asked.setObjectName("propertiesAsked")
        self._asked.setWordWrap(True)
        self._asked.hide()
        self._problem = PlainLabel()
        self._problem.setObjectName("propertiesProblem")
        self._problem.setProperty("role", "negative")
        self._problem.setWordWrap(True)
        self._lay_out(facts)
        self._connect()
        self._check()

    def edited_fields(self) -> dict[str, Any]:
        """Return the fields of ``Statement`` that differ from what the dialog was given."""
        chosen: dict[str, Any] = {
            "title": " ".join(self._title.text().split()),
            "date": self._chosen_date(),
            "parties": self.parties_edit.parties(),
            "place": self._place.text().strip(),
            "source": self._source.text().strip(),
            "language": self._chosen_language(),
            # Qt gives an enumeration's member back as a plain string.
            "kind": Kind(self._kind.currentData()),
        }
        before = self._statement
        return {name: value for name, value in chosen.items() if value != getattr(before, name)}

    def begin_with_language(self) -> None:
        """Give the language the focus."""
        self._language.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_for(self, names: Sequence[str]) -> None:
        """Say which of "title" and "date" were not found, and let the user write them."""
        asked = {
            ("title", "date"): self.tr(
                "Its text says neither what it is called nor when it was made."
            ),
            ("title",): self.tr("Its text does not say what it is called."),
            ("date",): self.tr("Its text does not say when it was made."),
        }
        self._asked.setText(asked[tuple(names)])
        self._asked.show()
        if "title" in names:
            self._title.selectAll()
            self._title.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._has_date.setFocus(Qt.FocusReason.OtherFocusReason)

    def wants_detection(self) -> bool:
        """Tell whether commitments are to be detected anew with what was changed."""
        # Hidden where nothing changed that detection reads.
        return not self._detect.isHidden() and self._detect.isChecked()

    def accept(self) -> None:
        """Close, unless something cannot be kept: then it is said and shown."""
        wrong = self._wrong()
        if wrong is None:
            super().accept()
        else:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, name: str, accessible_name: str, text: str) -> QLineEdit:
        box = QLineEdit(text)
        box.setObjectName(name)
        box.setAccessibleName(accessible_name)
        box.setCursorPosition(0)
        return box

    def _date_box(self, day: date | None) -> QDateEdit:
        shown = day or date.today()  # noqa: DTZ011 - the user's own calendar day is meant
        box = QDateEdit(QDate(shown.year, shown.month, shown.day))
        box.setObjectName("propertiesDate")
        box.setAccessibleName(self.tr("Date of the statement"))
        box.setCalendarPopup(True)
        box.setDisplayFormat(date_format())
        box.setEnabled(day is not None)
        return box

    def _language_box(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("propertiesLanguage")
        box.setAccessibleName(self.tr("Language: a name, or any ISO 639 code"))
        words = QLineEdit()
        words.setAccessibleName(self.tr("Language"))
        box.setLineEdit(words)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for code, name in offered_languages():
            box.addItem(name, code)
        code = self._statement.language
        if box.findData(code) < 0:
            box.addItem(language_label(code), code)
        box.setCurrentIndex(box.findData(code))
        return box

    def _kind_box(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("propertiesKind")
        box.setAccessibleName(self.tr("Kind"))
        for kind in Kind:
            box.addItem(kind_label(kind), kind.value)
        box.setCurrentIndex(box.findData(self._statement.kind.value))
        return box

    def _lay_out(self, facts: StatementFacts) -> None:
        dated = QHBoxLayout()
        dated.setSpacing(Space.MEDIUM)
        dated.addWidget(self._has_date)
        dated.addWidget(self._date, 1)
        fields = QWidget()
        form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(Space.LARGE)
        form.setVerticalSpacing(Space.SMALL)
        form.addRow(self.tr("&Title"), self._title)
        form.addRow(self.tr("&Kind"), self._kind)
        form.addRow(self.tr("Date"), dated)
        form.addRow(self.tr("P&lace"), self._place)
        form.addRow(self.tr("&Parties"), self.parties_edit)
        form.addRow(self.tr("Lan&guage"), self._language)
        form.addRow(self.tr("So&urce"), self._source)
        form.addRow("", self._detect)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.LARGE)
        gap = QWidget()
        gap.setFixedHeight(Space.TINY)
        form.addRow(gap)
        self._add_facts(form, facts)
        layout.addWidget(self._asked)
        layout.addWidget(FormScroll(fields))
        layout.addStretch(1)
        layout.addWidget(self._problem)
        layout.addWidget(save_or_cancel(self))

    def _add_facts(self, form: QFormLayout, facts: StatementFacts) -> None:
        number = QLocale().toString
        length = self.tr("{words} words in {paragraphs} paragraphs").format(
            words=number(facts.words), paragraphs=number(facts.paragraphs)
        )
        rows = (
            ("fileName", self.tr("Original file"), facts.file_name or self.tr("Pasted text")),
            ("imported", self.tr("Imported"), moment_label(self._statement.imported)),
            ("length", self.tr("Length"), length),
            ("versions", self.tr("Versions"), self._versions(facts.versions)),
        )
        for name, label, text in rows:
            value = PlainLabel(text)
            value.setObjectName(f"properties_{name}")
            value.setAccessibleName(f"{label}: {text}")
            value.setWordWrap(True)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            heading = PlainLabel(label)
            heading.setProperty("role", "muted")
            form.addRow(heading, value)

    def _versions(self, earlier: int) -> str:
        if not earlier:
            return self.tr("This one only")
        return self.tr("This one and %Ln earlier one(s)", "", earlier)

    def _connect(self) -> None:
        self._title.textChanged.connect(self._check)
        self._has_date.toggled.connect(self._check)
        self._date.dateChanged.connect(self._check)
        self.parties_edit.textChanged.connect(self._check)
        self._language.currentTextChanged.connect(self._check)

    def _check(self) -> None:
        """Say what cannot be kept, and offer detection where it depends on what was changed."""
        wrong = self._wrong()
        self._problem.setText(wrong[1] if wrong else "")
        self._problem.setVisible(wrong is not None)
        changed = self.edited_fields()
        self._detect.setVisible(any(name in changed for name in _DETECTED_FROM))

    def _wrong(self) -> tuple[QWidget, str] | None:
        """Return the first field that cannot be kept, and why."""
        if not self._title.text().strip():
            return self._title, self.tr("A statement needs a title.")
        if not _LANGUAGE_CODE.fullmatch(self._chosen_language()):
            message = self.tr("Choose a language, or write its code, such as fr or pt-BR.")
            return self._language, message
        return None

    def _chosen_language(self) -> str:
        """Return the code of the language that is named, or what was written as a code."""
        text = self._language.currentText().strip()
        named = self._language.findText(text, Qt.MatchFlag.MatchFixedString)
        return str(self._language.itemData(named)) if named >= 0 else text

    def _chosen_date(self) -> date | None:
        if not self._has_date.isChecked():
            return None
        shown = self._date.date()
        return date(shown.year(), shown.month(), shown.day())

    def _height_of(self, lines: int) -> int:
        return self.fontMetrics().lineSpacing() * lines + 2 * Space.MEDIUM
