"""The About box and the list of keyboard shortcuts."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefreader import __version__
from briefreader.ui.icons import application_icon
from briefreader.ui.theme import Space, scaled

_ICON = 64


def show_about(parent: QWidget) -> None:
    """Say what Briefreader is, which version, and under which licences."""
    dialog = _dialog(parent, "aboutDialog", _tr("About Briefreader"))
    icon = QLabel()
    icon.setPixmap(application_icon().pixmap(_ICON, _ICON))
    name = QLabel(_tr("Briefreader {version}").format(version=__version__))
    name.setFont(scaled(parent.font(), 1.4, bold=True))
    text = QLabel(
        _tr(
            "Finds, in joint statements and communiqués, what governments promised.\n"
            "It works offline: nothing you open leaves this computer.\n\n"
            "Briefreader is free software under the MIT licence. It uses Qt and PySide6\n"
            "under the LGPL 3, and sqlite-utils under the Apache licence 2.0."
        )
    )
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.LARGE)
    grid.addWidget(icon, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(name, 0, 1)
    grid.addWidget(text, 1, 1)
    _finish(dialog, grid)


def show_shortcuts(parent: QWidget, actions: list[QAction]) -> None:
    """List the keys of ``actions``."""
    dialog = _dialog(parent, "shortcutsDialog", _tr("Keyboard shortcuts"))
    form = QFormLayout()
    form.setHorizontalSpacing(Space.PAGE)
    form.setVerticalSpacing(Space.TINY)
    for action in actions:
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if key:
            keys = QLabel(key)
            keys.setFont(scaled(parent.font(), 1.0, bold=True))
            form.addRow(keys, QLabel(action.text().replace("&", "").rstrip("…")))
    page = QWidget()
    page.setLayout(form)
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setMinimumSize(420, 460)
    column = QVBoxLayout()
    column.addWidget(area)
    _finish(dialog, column)


def _dialog(parent: QWidget, name: str, title: str) -> QDialog:
    dialog = QDialog(parent)
    dialog.setObjectName(name)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _finish(dialog: QDialog, content: QGridLayout | QVBoxLayout) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
    layout.setSpacing(Space.LARGE)
    layout.addLayout(content)
    layout.addWidget(buttons)
    dialog.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("about", text)
