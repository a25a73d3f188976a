"""The dialog in which the user says what to export, and as what."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from briefreader.services.export.csv_writing import Separator
from briefreader.services.export.preview import Extent
from briefreader.services.export.writing import CALENDAR, CSV, FORMATS
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.common.labels import number_label
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.exporting.export_labels import extent_label
from briefreader.ui.dialogs.exporting.format_list import FormatList
from briefreader.ui.dialogs.exporting.scope import ExportScope, Ids, Scopes, likely
from briefreader.ui.dialogs.exporting.separator_choice import SeparatorBox

_SIZE = QSize(520, 560)
_USUAL_DAYS, _MOST_DAYS = 14, 365


class ExportDialog(QDialog):
    """Offers the scopes that hold something, and every format."""

    scope_changed = Signal(object)
    """Carries the ids of the statements that would be exported; answer by ``show_extent``."""

    def __init__(
        self, scopes: Scopes, theme: WindowTheme, separator: Separator, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exportOptions")
        self.setWindowTitle(self.tr("Export"))
        self.resize(_SIZE)
        self._scopes = scopes
        self._buttons = {
            ExportScope.OPEN: self._choice(
                ExportScope.OPEN, self.tr("The &open statement"), counted=False
            ),
            ExportScope.CHOSEN: self._choice(ExportScope.CHOSEN, self.tr("The &chosen statements")),
            ExportScope.LISTED: self._choice(
                ExportScope.LISTED, self.tr("&All statements in the list")
            ),
        }
        self.formats = FormatList(FORMATS, theme, self)
        self._extent = PlainLabel(" ")
        self._extent.setObjectName("exportExtent")
        self._extent.setProperty("role", "muted")
        self._extent.setWordWrap(True)
        self._alarm = _AlarmChoice()
        self._separator = _SeparatorChoice(separator)
        self.formats.currentRowChanged.connect(self._show_choices)
        self._box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = self._box.addButton(self.tr("&Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setObjectName("exportGo")
        self._go.setDefault(True)
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        self.formats.itemActivated.connect(lambda _: self._go.click())
        self._lay_out()
        self._buttons[likely(scopes)].setChecked(True)
        self._go.setEnabled(bool(self.statement_ids()))
        self.formats.setFocus()

    def statement_ids(self) -> Ids:
        """Return the ids of the statements to be exported, in order."""
        chosen = (scope for scope, button in self._buttons.items() if button.isChecked())
        return self._scopes[next(chosen, ExportScope.OPEN)]

    def ending(self) -> str:
        """Return the ending of the chosen format."""
        return self.formats.ending()

    def alarm(self) -> int | None:
        """Return how many days before due dates a calendar is to ring, None if it is not to."""
        return self._alarm.days() if self.ending() == CALENDAR else None

    def separator(self) -> Separator:
        """Return what is to separate the columns of a CSV file."""
        return self._separator.box.separator()

    def _show_choices(self) -> None:
        self._alarm.setVisible(self.ending() == CALENDAR)
        self._separator.setVisible(self.ending() == CSV)

    def show_extent(self, counted: tuple[Ids, Extent]) -> None:
        """Tell how much will be exported, unless other statements are chosen by now."""
        ids, extent = counted
        if ids == self.statement_ids():
            self._extent.setText(extent_label(extent))

    def _choice(self, scope: ExportScope, text: str, *, counted: bool = True) -> QRadioButton:
        ids = self._scopes[scope]
        if counted and ids:
            text = self.tr("{scope} ({count})").format(scope=text, count=number_label(len(ids)))
        button = QRadioButton(text)
        button.setObjectName(f"exportScope_{scope.value}")
        button.setEnabled(bool(ids))
        button.toggled.connect(self._tell)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(_heading(self.tr("Statements")))
        for button in self._buttons.values():
            layout.addWidget(button)
        layout.addSpacing(Space.MEDIUM)
        label = _heading(self.tr("&Format"))
        label.setBuddy(self.formats)
        layout.addWidget(label)
        layout.addWidget(self.formats, 1)
        layout.addWidget(self._alarm)
        layout.addWidget(self._separator)
        self._show_choices()
        layout.addSpacing(Space.TINY)
        layout.addWidget(self._extent)
        layout.addSpacing(Space.SMALL)
        layout.addWidget(self._box)

    def _tell(self, checked: bool) -> None:
        if checked:
            self.scope_changed.emit(self.statement_ids())


class _AlarmChoice(QWidget):
    """Whether the calendar rings before due dates, and how many days."""

    def __init__(self) -> None:
        super().__init__()
        self._rings = QCheckBox(self.tr("A&larms, this many days before:"))
        self._rings.setObjectName("exportAlarm")
        self._days = QSpinBox()
        self._days.setObjectName("exportAlarmDays")
        self._days.setAccessibleName(self.tr("Days before the due date"))
        self._days.setRange(0, _MOST_DAYS)
        self._days.setValue(_USUAL_DAYS)
        self._days.setEnabled(False)
        self._rings.toggled.connect(self._days.setEnabled)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._rings)
        line.addWidget(self._days)
        line.addStretch()

    def days(self) -> int | None:
        """Return how many days before it rings, None if it does not."""
        return self._days.value() if self._rings.isChecked() else None


class _SeparatorChoice(QWidget):
    """What separates the columns of a table."""

    def __init__(self, chosen: Separator) -> None:
        super().__init__()
        self.box = SeparatorBox(chosen)
        label = PlainLabel(self.tr("Columns &separated by:"))
        label.setBuddy(self.box)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label)
        line.addWidget(self.box)
        line.addStretch()


def _heading(text: str) -> QLabel:
    label = PlainLabel(text)
    label.setProperty("role", "heading")
    return label
