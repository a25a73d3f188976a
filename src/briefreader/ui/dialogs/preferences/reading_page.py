"""The page of Preferences on reading: font, size, spacing, width and edges of the text."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFontComboBox,
    QFormLayout,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from briefreader.ui.app.theme import Space
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.preferences.preference_fields import number_box
from briefreader.ui.reader.settings import ReadingSettings

_OWN, _CHOSEN = 0, 1


class ReadingPage(QWidget):
    """Edits ``ReadingSettings``; tells of each change, so that the text shows it at once."""

    changed = Signal(object)

    def __init__(self, settings: ReadingSettings) -> None:
        super().__init__()
        self.setObjectName("readingPage")
        self._fonts = QComboBox()
        self._fonts.setObjectName("fontKind")
        self._fonts.setAccessibleName(self.tr("Font"))
        self._fonts.addItems([self.tr("Briefreader's own (serif)"), self.tr("Another font")])
        self._family = QFontComboBox()
        self._family.setObjectName("fontFamily")
        self._family.setAccessibleName(self.tr("Font family"))
        self._family.setEditable(False)
        self._size = self._number("fontSize", self.tr("Font size"), (0, 48), self.tr(" pt"))
        self._size.setSpecialValueText(self.tr("As the system's, a little larger"))
        self._spacing = self._number(
            "lineSpacing", self.tr("Line height"), (100, 250), self.tr(" %")
        )
        self._spacing.setSingleStep(5)
        self._width = self._number("lineWidth", self.tr("Line width"), (35, 120), "")
        self._width.setSuffix(self.tr(" characters"))
        self._justified = QCheckBox(self.tr("&Justify both edges"))
        self._justified.setObjectName("justified")
        restore = QPushButton(self.tr("&Restore defaults"))
        restore.setObjectName("restoreReading")
        restore.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        restore.clicked.connect(lambda: self._show(ReadingSettings()))
        self._lay_out(restore)
        self._show(settings)
        self._fonts.currentIndexChanged.connect(self._tell)
        self._family.currentFontChanged.connect(self._tell)
        for box in (self._size, self._spacing, self._width):
            box.valueChanged.connect(self._tell)
        self._justified.toggled.connect(self._tell)

    def settings(self) -> ReadingSettings:
        """Return the settings as they are now."""
        chosen = self._fonts.currentIndex() == _CHOSEN
        return ReadingSettings(
            family=self._family.currentFont().family() if chosen else "",
            size=self._size.value(),
            spacing=self._spacing.value(),
            width=self._width.value(),
            justified=self._justified.isChecked(),
        ).within_bounds()

    def _number(self, name: str, label: str, bounds: tuple[int, int], suffix: str) -> QSpinBox:
        box = number_box()
        box.setObjectName(name)
        box.setAccessibleName(label)
        box.setRange(*bounds)
        box.setSuffix(suffix)
        return box

    def _lay_out(self, restore: QPushButton) -> None:
        hint = PlainLabel(
            self.tr("The text behind this window shows each change. Ctrl+plus and minus zoom it.")
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(Space.LARGE)
        form.setVerticalSpacing(Space.MEDIUM)
        form.addRow(self.tr("&Font"), self._fonts)
        form.addRow(self.tr("F&amily"), self._family)
        form.addRow(self.tr("&Size"), self._size)
        form.addRow(self.tr("&Line height"), self._spacing)
        form.addRow(self.tr("Line &width"), self._width)
        form.addRow("", self._justified)
        form.addRow("", restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        layout.setSpacing(Space.MEDIUM)
        layout.addLayout(form)
        layout.addWidget(hint)
        layout.addStretch(1)

    def _show(self, settings: ReadingSettings) -> None:
        self._fonts.setCurrentIndex(_CHOSEN if settings.family else _OWN)
        if settings.family:
            self._family.setCurrentFont(QFont(settings.family))
        self._size.setValue(settings.size)
        self._spacing.setValue(settings.spacing)
        self._width.setValue(settings.width)
        self._justified.setChecked(settings.justified)
        self._tell()

    def _tell(self) -> None:
        self._family.setEnabled(self._fonts.currentIndex() == _CHOSEN)
        self.changed.emit(self.settings())
