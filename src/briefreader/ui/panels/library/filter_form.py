"""Form for what the listed statements must be like."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSizePolicy, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import Kind
from briefreader.library.listing import Facets, ReviewState, StatementFilter
from briefreader.services.statements.listing import read_day
from briefreader.ui.app.theme import Space
from briefreader.ui.common.labels import kind_label, parties_by_label, theme_label
from briefreader.ui.common.language_names import language_label
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.panels.library.library_labels import review_state_label


class FilterForm(QWidget):
    """One field for each facet; every change is a new filter."""

    filter_changed = Signal(object)
    """Carries the ``StatementFilter``."""
    left = Signal()
    """The user pressed Escape."""

    def __init__(self, themes: Mapping[str, Theme]) -> None:
        super().__init__()
        self.setObjectName("filterForm")
        self.setAccessibleName(self.tr("Filter statements"))
        self.since = self._day_box("filterSince", self.tr("First day"))
        self.until = self._day_box("filterUntil", self.tr("Last day"))
        self.party = self._choice("filterParty", self.tr("Party"), ())
        self.theme = self._choice("filterTheme", self.tr("Theme"), ())
        self.set_themes(themes)
        self.kind = self._choice(
            "filterKind", self.tr("Kind"), ((kind_label(each), each) for each in Kind)
        )
        self.language = self._choice("filterLanguage", self.tr("Language"), ())
        self.notes = self._choice(
            "filterNotes",
            self.tr("Notes"),
            ((self.tr("With notes"), True), (self.tr("Without notes"), False)),
        )
        self.review = self._choice(
            "filterReview",
            self.tr("Review"),
            ((review_state_label(each), each) for each in ReviewState),
        )
        self._problem = PlainLabel(self.tr("Write a date as 2015, 2015-11 or 2015-11-02."))
        self._problem.setObjectName("filterProblem")
        self._problem.setProperty("role", "negative")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._lay_out()

    def set_themes(self, themes: Mapping[str, Theme]) -> None:
        """Offer these themes; what is chosen stays, unless it is none of them."""
        gone = self.theme.currentData() is not None and self.theme.currentData() not in themes
        if gone:
            with QSignalBlocker(self.theme):
                self.theme.setCurrentIndex(0)
        self._offer(self.theme, ((theme_label(each), key) for key, each in themes.items()))
        if gone:
            self._tell()

    def set_facets(self, facets: Facets) -> None:
        """Offer these parties and languages; what is chosen stays."""
        self._offer(self.party, parties_by_label(facets.parties))
        self._offer(self.language, ((language_label(code), code) for code in facets.languages))

    def clear(self) -> None:
        """Ask for nothing."""
        for box in (self.since, self.until):
            with QSignalBlocker(box):
                box.clear()
        for choice in self._choices():
            with QSignalBlocker(choice):
                choice.setCurrentIndex(0)
        self._tell()

    def take_back(self, name: str) -> None:
        """Ask no more for what the field ``name`` of the filter does."""
        field = getattr(self, name)
        if isinstance(field, QComboBox):
            field.setCurrentIndex(0)
        else:
            field.clear()

    def filter(self) -> StatementFilter:
        """Return what the fields ask for; a date that is none asks for nothing."""
        kind, review = self.kind.currentData(), self.review.currentData()
        return StatementFilter(
            since=self._day(self.since),
            until=self._day(self.until),
            party=self.party.currentData() or "",
            theme=self.theme.currentData() or "",
            kind=Kind(kind) if kind else None,
            language=self.language.currentData() or "",
            notes=self.notes.currentData(),
            review=ReviewState(review) if review else None,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, Space.TINY, 0, Space.TINY)
        form.setVerticalSpacing(Space.TINY)
        form.setHorizontalSpacing(Space.SMALL)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, box in (
            (self.tr("F&rom"), self.since),
            (self.tr("&To"), self.until),
            (self.tr("&Party"), self.party),
            (self.tr("The&me"), self.theme),
            (self.tr("Kin&d"), self.kind),
            (self.tr("&Language"), self.language),
            (self.tr("N&otes"), self.notes),
            (self.tr("Rev&iew"), self.review),
        ):
            form.addRow(label, box)
        form.addRow(self._problem)

    def _choices(self) -> tuple[QComboBox, ...]:
        return (self.party, self.theme, self.kind, self.language, self.notes, self.review)

    def _day_box(self, name: str, title: str) -> QLineEdit:
        box = QLineEdit()
        box.setObjectName(name)
        box.setAccessibleName(title)
        box.setPlaceholderText(self.tr("2015 or 2015-11-02"))
        box.setClearButtonEnabled(True)
        box.textChanged.connect(self._tell)
        return box

    def _choice(self, name: str, title: str, offered: Iterable[tuple[str, Any]]) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(title)
        # The panel is narrow, and names of themes and parties are long.
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._offer(box, offered)
        box.currentIndexChanged.connect(self._tell)
        return box

    def _offer(self, box: QComboBox, offered: Iterable[tuple[str, Any]]) -> None:
        chosen, shown = box.currentData(), box.currentText()
        with QSignalBlocker(box):
            box.clear()
            box.addItem(self.tr("Any"))
            for name, value in offered:
                box.addItem(name, value)
            if chosen is not None and box.findData(chosen) < 0:
                box.addItem(shown, chosen)
            box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)

    def _day(self, box: QLineEdit) -> date | None:
        return read_day(box.text(), last=box is self.until)

    def _tell(self) -> None:
        boxes = (self.since, self.until)
        wrong = [box for box in boxes if box.text().strip() and self._day(box) is None]
        self._problem.setVisible(bool(wrong))
        self.filter_changed.emit(self.filter())
