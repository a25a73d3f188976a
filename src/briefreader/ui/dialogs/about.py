"""The About box."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from briefreader import __version__, shipped
from briefreader.services.manual import markdown_html
from briefreader.ui.app.icons import application_icon
from briefreader.ui.app.theme import Space, scaled
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.window.screen_fit import FormScroll

translate = QCoreApplication.translate

_ICON = 64
_SIZE = QSize(604, 488)
_LEAST_CHANGES = QSize(240, 160)


def show_about(parent: QWidget) -> None:
    """Say what Briefreader is, which version, and under which licences."""
    dialog = _dialog(parent, "aboutDialog", translate("about", "About Briefreader"))
    icon = PlainLabel()
    icon.setAccessibleName(translate("about", "The icon of Briefreader"))
    icon.setPixmap(application_icon().pixmap(_ICON, _ICON))
    name = PlainLabel(translate("about", "Briefreader {version}").format(version=__version__))
    name.setFont(scaled(parent.font(), 1.4, bold=True))
    text = PlainLabel(
        translate(
            "about",
            "Finds, in joint statements and communiqués, what governments promised.\n"
            "It works offline: nothing you open leaves this computer.\n\n"
            "Briefreader is free software under the MIT licence. It uses Qt and PySide6\n"
            "under the LGPL 3, and sqlite-utils under the Apache licence 2.0.",
        )
    )
    text.setWordWrap(True)
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
    tabs.addTab(FormScroll(about), translate("about", "About"))
    tabs.addTab(_changes(), translate("about", "What is new"))
    column = QVBoxLayout()
    column.addWidget(tabs)
    _finish(dialog, column)


def _changes() -> QTextBrowser:
    """Return the changelog, from version to version."""
    changes = QTextBrowser()
    changes.setObjectName("changes")
    changes.setAccessibleName(translate("about", "What is new"))
    changes.setOpenLinks(False)
    changes.setMinimumSize(_LEAST_CHANGES)
    changes.document().setDocumentMargin(Space.MEDIUM)
    changes.document().setIndentWidth(Space.LARGE)
    changes.setHtml(markdown_html(_versions(shipped.changelog().read_text("utf-8"))))
    return changes


def _versions(changelog: str) -> str:
    """Return ``changelog`` (Markdown) without what it says of itself on top."""
    return changelog[changelog.index("\n## ") :]


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
    dialog.resize(dialog.sizeHint().expandedTo(_SIZE))
    dialog.open()
