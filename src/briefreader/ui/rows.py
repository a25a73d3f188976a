"""Which row of a list or tree is the current one."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QAbstractItemView


def make_current(view: QAbstractItemView, index: QModelIndex) -> None:
    """Make ``index`` the current row; several selected rows stay so if it is one of them."""
    flags = QItemSelectionModel.SelectionFlag
    selected = view.selectionModel().isSelected(index)
    # Not the view's own setCurrentIndex: that does not select while Ctrl is held.
    view.selectionModel().setCurrentIndex(
        index, flags.NoUpdate if selected else flags.ClearAndSelect
    )
