"""Head over the list of commitments: filter, grouping, order, counts and progress."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefreader.services.review.grouping import Grouping, Order
from briefreader.ui.app.theme import Space
from briefreader.ui.common.plain_text import PlainLabel, plain_tooltip
from briefreader.ui.panels.commitments.commitment_labels import grouping_label, order_label


class PanelHead(QWidget):
    """Lets the user say how commitments are listed; tells how many there are and are reviewed."""

    arranged = Signal()
    """Another grouping or order was chosen."""

    groups_folded = Signal(bool)
    """All groups are to be folded, or unfolded."""

    def __init__(self, grouping: Grouping, order: Order, options: Sequence[QAction]) -> None:
        """``options`` are what the head's menu offers first."""
        super().__init__()
        self.filter_box = QLineEdit()
        self.filter_box.setObjectName("commitmentFilter")
        self.filter_box.setAccessibleName(self.tr("Filter commitments"))
        self.filter_box.setPlaceholderText(self.tr("Filter commitments"))
        self.filter_box.setClearButtonEnabled(True)
        self._groupings = _flat_box("commitmentGrouping", self.tr("Grouping"))
        for each in Grouping:
            self._groupings.addItem(grouping_label(each), each.value)
        self._orders = _flat_box("commitmentOrder", self.tr("Order"))
        for each_order in Order:
            self._orders.addItem(order_label(each_order), each_order.value)
        self._groupings.setCurrentIndex(self._groupings.findData(grouping.value))
        self._orders.setCurrentIndex(self._orders.findData(order.value))
        self._summary = PlainLabel()
        self._summary.setObjectName("commitmentSummary")
        self._summary.setProperty("role", "muted")
        self._summary.setWordWrap(True)
        self._progress = QProgressBar()
        self._progress.setObjectName("reviewProgress")
        self._progress.setAccessibleName(self.tr("Reviewed commitments"))
        self._progress.setTextVisible(False)
        arranging = QHBoxLayout()
        arranging.setSpacing(0)
        arranging.addWidget(self._groupings)
        arranging.addStretch(1)
        arranging.addWidget(self._orders)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        layout.setSpacing(Space.TINY)
        searching = QHBoxLayout()
        searching.setSpacing(Space.SMALL)
        searching.addWidget(self.filter_box, 1)
        searching.addWidget(self._options_button(options))
        layout.addLayout(searching)
        layout.addLayout(arranging)
        layout.addWidget(self._summary)
        layout.addWidget(self._progress)
        self._groupings.currentIndexChanged.connect(self.arranged)
        self._orders.currentIndexChanged.connect(self.arranged)

    def _options_button(self, options: Sequence[QAction]) -> QToolButton:
        button = QToolButton()
        button.setObjectName("listOptions")
        button.setText("⋯")
        button.setAccessibleName(self.tr("List options"))
        button.setToolTip(self.tr("How the list looks"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(button)
        menu.addActions(list(options))
        menu.addSeparator()
        menu.addAction(self.tr("&Fold all groups"), lambda: self.groups_folded.emit(True))
        menu.addAction(self.tr("&Unfold all groups"), lambda: self.groups_folded.emit(False))
        button.setMenu(menu)
        return button

    @property
    def grouping(self) -> Grouping:
        """The chosen grouping."""
        return Grouping(self._groupings.currentData())

    @property
    def order(self) -> Order:
        """The chosen order."""
        return Order(self._orders.currentData())

    def set_grouping(self, grouping: Grouping) -> None:
        """Choose a grouping, as the user does."""
        self._groupings.setCurrentIndex(self._groupings.findData(grouping.value))

    def show_counts(self, summary: str, reviewed: int, total: int) -> None:
        """Say how many commitments there are, and how far their review is."""
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))
        self._progress.setVisible(total > 0)
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(reviewed)
        words = self.tr("{done} of %Ln reviewed", "", total).format(done=reviewed)
        self._progress.setAccessibleDescription(words)
        self._progress.setToolTip(plain_tooltip(words))


def _flat_box(name: str, label: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(label)
    box.setToolTip(plain_tooltip(label))
    box.setProperty("role", "flat")
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box
