"""The filter opens over the list, and what it asks for stands there as chips to take back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefreader.ui.panels.library.filter_chips import FilterChip
from briefreader.ui.panels.library.filter_popover import FilterPopover
from briefreader.ui.window.main_window import MainWindow


def test_each_chip_takes_its_wish_back(window: MainWindow, qtbot: QtBot) -> None:
    """By click and by keys; the focus goes on to the next one, and in the end to the button."""
    head = window.library_panel.head
    window.actions_by_name["filter_statements"].trigger()
    popover = head.findChild(FilterPopover, "filterPopover")
    assert popover is not None
    assert popover.isVisible()
    assert popover.form.since.hasFocus()
    popover.form.since.setText("2001")
    popover.form.until.setText("2025")
    popover.form.kind.setCurrentIndex(1)
    qtbot.keyClick(popover.form.since, Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert head.filter_button.hasFocus()
    assert not head.filter_button.isChecked()
    assert head.chips.texts() == ["from 1 January 2001", "to 31 December 2025", "Joint statement"]
    first = head.chips.findChild(FilterChip, "filterChip_since")
    assert first is not None
    assert first.accessibleName() == "Remove the filter: from 1 January 2001"
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert head.chips.texts() == ["to 31 December 2025", "Joint statement"]
    assert head.listing.filter.since is None
    second = window.focusWidget()
    assert isinstance(second, FilterChip)
    assert second.objectName() == "filterChip_until"
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert head.chips.texts() == ["Joint statement"]
    clear = head.chips.findChild(QPushButton, "clearFilter")
    assert clear is not None
    clear.setFocus()
    qtbot.keyClick(clear, Qt.Key.Key_Return)
    assert head.listing.filter.active() == ()
    assert not head.chips.isVisible()
    assert head.filter_button.hasFocus()
