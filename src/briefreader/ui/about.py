"""The About box and the list of keyboard shortcuts."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QScrollArea,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from briefreader import __version__, shipped
from briefreader.services.manual import markdown_html
from briefreader.ui.icons import application_icon
from briefreader.ui.theme import Space, scaled

_ICON = 64
_CHANGES_SIZE = QSize(560, 360)


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
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    grid = QGridLayout()
    grid.setContentsMargins(0, Space.LARGE, 0, 0)
    grid.setHorizontalSpacing(Space.LARGE)
    grid.setRowStretch(2, 1)
    grid.setColumnStretch(1, 1)
    grid.addWidget(icon, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(name, 0, 1)
    grid.addWidget(text, 1, 1)
    about = QWidget()
    about.setLayout(grid)
    tabs = QTabWidget()
    tabs.setObjectName("aboutTabs")
    tabs.setDocumentMode(True)
    tabs.tabBar().setDrawBase(False)
    tabs.addTab(about, _tr("About"))
    tabs.addTab(_changes(), _tr("What is new"))
    column = QVBoxLayout()
    column.addWidget(tabs)
    _finish(dialog, column)


def _changes() -> QTextBrowser:
    """Return the changelog, from version to version."""
    changes = QTextBrowser()
    changes.setObjectName("changes")
    changes.setAccessibleName(_tr("What is new"))
    changes.setOpenLinks(False)
    changes.setMinimumSize(_CHANGES_SIZE)
    changes.document().setDocumentMargin(Space.MEDIUM)
    changes.document().setIndentWidth(Space.LARGE)
    changes.setHtml(markdown_html(_versions(shipped.changelog().read_text("utf-8"))))
    return changes


def _versions(changelog: str) -> str:
    """Return ``changelog`` (Markdown) without what it says of itself on top."""
    return changelog[changelog.index("\n## ") :]


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
