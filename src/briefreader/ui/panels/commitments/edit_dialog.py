"""The dialog in which a commitment is added or corrected."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import DueDate, Strength
from briefreader.library.records import Commitment, Status
from briefreader.ui.app.theme import Space
from briefreader.ui.common.labels import (
    date_format,
    party_label,
    party_of,
    status_label,
    strength_label,
    theme_description,
    theme_label,
)
from briefreader.ui.common.message_boxes import save_or_cancel
from briefreader.ui.common.plain_text import PlainLabel, plain_tooltip
from briefreader.ui.window.screen_fit import FormScroll

_KEY = Qt.ItemDataRole.UserRole


class CommitmentDialog(QDialog):
    """Edits a copy of ``commitment``; ``edited_fields`` says what the user changed."""

    def __init__(
        self,
        commitment: Commitment,
        themes: Mapping[str, Theme],
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("commitmentDialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self._commitment = commitment
        strengths = {each: strength_label(each) for each in Strength}
        self._strength = _choice("strength", self.tr("Strength"), strengths, commitment.strength)
        self._actors = self._actors_box()
        self._themes = self._themes_list(themes)
        self._has_due = QCheckBox(self.tr("Due by"))
        self._has_due.setObjectName("hasDue")
        self._due = self._date_box("due", commitment.due.by if commitment.due else None)
        self._has_due.setChecked(commitment.due is not None)
        self._due.setEnabled(commitment.due is not None)
        self._has_due.toggled.connect(self._due.setEnabled)
        statuses = {each: status_label(each) for each in Status}
        self._status = _choice("status", self.tr("Status"), statuses, commitment.status)
        self._evidence = QLineEdit(commitment.evidence)
        self._evidence.setObjectName("evidence")
        self._evidence.setAccessibleName(self.tr("Evidence for the status"))
        self._evidence.setPlaceholderText(self.tr("What shows it, such as a report or a link"))
        self._lay_out()

    def edited_fields(self) -> dict[str, Any]:
        """Return the fields of ``Commitment`` that differ from what the dialog was given."""
        # Qt gives an enumeration's member back as a plain string.
        chosen: dict[str, Any] = {
            "strength": Strength(self._strength.currentData(_KEY)),
            "actors": self._chosen_actors(),
            "themes": self._chosen_themes(),
            "due": self._chosen_due(),
            "status": Status(self._status.currentData(_KEY)),
            "evidence": self._evidence.text().strip(),
        }
        return {
            name: value
            for name, value in chosen.items()
            if value != getattr(self._commitment, name)
        }

    def _actors_box(self) -> QLineEdit:
        box = QLineEdit("; ".join(map(party_label, self._commitment.actors)))
        box.setObjectName("actors")
        box.setAccessibleName(self.tr("Actors, separated by semicolons"))
        box.setPlaceholderText(self.tr("Separate several by semicolons"))
        return box

    def _themes_list(self, themes: Mapping[str, Theme]) -> QListWidget:
        """List the themes, the commitment's own first and ticked: the order is their rank."""
        chosen = [key for key in self._commitment.themes if key in themes]
        others = [key for key in themes if key not in chosen]
        box = QListWidget()
        box.setObjectName("themes")
        box.setAccessibleName(self.tr("Themes, the best first"))
        box.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        for key in chosen + others:
            item = QListWidgetItem(theme_label(themes[key]))
            item.setData(_KEY, key)
            item.setToolTip(plain_tooltip(theme_description(themes[key])))
            item.setCheckState(Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked)
            box.addItem(item)
        box.setCurrentRow(0)
        return box

    def _date_box(self, name: str, day: date | None) -> QDateEdit:
        shown = day or date.today()  # noqa: DTZ011 - the user's own calendar day is meant
        box = QDateEdit(QDate(shown.year, shown.month, shown.day))
        box.setObjectName(name)
        box.setAccessibleName(self.tr("Due date"))
        box.setCalendarPopup(True)
        box.setDisplayFormat(date_format())
        return box

    def _lay_out(self) -> None:
        quote = PlainLabel(f"“{self._commitment.quote}”")
        quote.setWordWrap(True)
        due = QHBoxLayout()
        due.setSpacing(Space.MEDIUM)
        due.addWidget(self._has_due)
        due.addWidget(self._due, 1)
        fields = QWidget()
        form = QFormLayout()
        form.setHorizontalSpacing(Space.LARGE)
        form.setVerticalSpacing(Space.SMALL)
        form.addRow(self.tr("&Strength"), self._strength)
        form.addRow(self.tr("&Actors"), self._actors)
        form.addRow(self.tr("&Themes"), self._themes)
        form.addRow(self.tr("Due"), due)
        form.addRow(self.tr("Stat&us"), self._status)
        form.addRow(self.tr("&Evidence"), self._evidence)
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addWidget(quote)
        column.addLayout(form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.LARGE)
        layout.addWidget(FormScroll(fields))
        layout.addWidget(save_or_cancel(self))

    def _chosen_actors(self) -> tuple[str, ...]:
        known = {party_label(name): name for name in self._commitment.actors}
        return tuple(known.get(name) or party_of(name) for name in _split(self._actors.text()))

    def _chosen_themes(self) -> tuple[str, ...]:
        items = (self._themes.item(row) for row in range(self._themes.count()))
        checked = Qt.CheckState.Checked
        return tuple(item.data(_KEY) for item in items if item.checkState() == checked)

    def _chosen_due(self) -> DueDate | None:
        if not self._has_due.isChecked():
            return None
        shown = self._due.date()
        by = date(shown.year(), shown.month(), shown.day())
        known = self._commitment.due
        if known is not None and known.by == by:
            return known
        return DueDate(known.text if known else "", by)


def _choice(
    name: str, accessible_name: str, labels: Mapping[Any, str], chosen: object
) -> QComboBox:
    """Return a box that offers ``labels`` by their keys, ``chosen`` being the current one."""
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(accessible_name)
    for key, label in labels.items():
        box.addItem(label, key)
    box.setCurrentIndex(list(labels).index(chosen))
    return box


def _split(names: str) -> list[str]:
    return [name.strip() for name in names.split(";") if name.strip()]
