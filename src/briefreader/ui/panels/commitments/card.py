"""The card of the current commitment: its values, why it was detected, what to do with it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from briefreader.library.records import JudgedAlignment
from briefreader.services.changes import Step
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.common.elided_label import ElidedLabel
from briefreader.ui.common.labels import number_label
from briefreader.ui.panels.commitments.card_buttons import CardButtons
from briefreader.ui.panels.commitments.card_details import CardDetails
from briefreader.ui.panels.commitments.card_values import CardValues
from briefreader.ui.session.session import Session
from briefreader.ui.window.screen_fit import FormScroll

_LEAST_DETAILS, _MOST_DETAILS = 76, 190


class CommitmentCard(QFrame):
    """Shows the session's current commitment, with buttons for ``actions``.

    Its height does not depend on the commitment, so that the list above does not jump: values have
    a line each, and the details, which can be folded, scroll. ``today`` tells the day that due
    dates are seen from.
    """

    change_wanted = Signal(str, object)
    """A value is to be changed, as ``CardValues`` tells it."""
    folded = Signal(bool)
    """The user folded the details, or unfolded them."""

    def __init__(
        self,
        session: Session,
        actions: Sequence[QAction],
        theme: WindowTheme,
        today: Callable[[], date],
        *,
        is_folded: bool,
    ) -> None:
        super().__init__()
        self._session = session
        self._today = today
        self.setObjectName("commitmentCard")
        self.setAccessibleName(self.tr("Current commitment"))
        self._values = CardValues(theme)
        self._values.change_wanted.connect(self.change_wanted)
        self._details = CardDetails(session)
        self._scroll = FormScroll(self._details)
        self._scroll.setObjectName("cardDetails")
        self._fold = self._fold_button()
        self._summary = ElidedLabel("card_summary")
        self._summary.setProperty("role", "muted")
        self._summary.clicked.connect(self._fold.toggle)
        self._several = ElidedLabel("card_several")
        self._several.hide()
        self._lay_out(actions)
        session.records.annotations_changed.connect(self.refresh)
        session.records.refreshed.connect(self.refresh)
        session.changes.applied.connect(self._follow_judgements)
        session.selection.chosen_changed.connect(self._show_several)
        self._fold.setChecked(not is_folded)
        self._show_fold(not is_folded)
        self._fold.toggled.connect(self._show_fold)
        self._fold.toggled.connect(lambda shown: self.folded.emit(not shown))
        self.hide()

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._values.set_theme(theme)

    def set_room(self, height: int) -> None:
        """Let the details take as much of ``height`` pixels as they may, whatever they say."""
        self._scroll.setFixedHeight(max(_LEAST_DETAILS, min(height, _MOST_DETAILS)))

    def folded_height(self) -> int:
        """Return how high the card is without its details, in pixels."""
        shown = self._scroll.height() + Space.TINY if self._fold.isChecked() else 0
        return self.sizeHint().height() - shown

    def refresh(self) -> None:
        """Show the current commitment as it is now; hides the card if there is none."""
        commitment, themes = self._session.current, self._session.themes
        self.setVisible(commitment is not None)
        if commitment is not None:
            self._values.show_commitment(commitment, themes, self._today())
            self._details.show_commitment(commitment)
            self._summary.show_text(self._details.summary())

    def add_row(self, label: str, value: QWidget) -> None:
        """Add a row to the details that is not shown yet."""
        self._details.add_row(label, value)

    def show_row(self, value: QWidget, *, shown: bool) -> None:
        """Show the row that was added with ``value``, or hide it."""
        self._details.show_row(value, shown=shown)
        self._summary.show_text(self._details.summary())

    def _fold_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("cardFold")
        button.setText(self.tr("Why"))
        button.setAccessibleName(self.tr("Why it was detected, and more"))
        button.setToolTip(self.tr("Why it was detected, where it stands, what was noted"))
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("role", "fold")
        return button

    def _lay_out(self, actions: Sequence[QAction]) -> None:
        folding = QHBoxLayout()
        folding.setSpacing(Space.SMALL)
        folding.addWidget(self._fold)
        folding.addWidget(self._summary, 1)
        folding.addWidget(self._several, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.TINY)
        layout.setSpacing(Space.TINY)
        layout.addWidget(self._values)
        layout.addLayout(folding)
        layout.addWidget(self._scroll)
        layout.addWidget(CardButtons(actions))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _show_fold(self, shown: bool) -> None:
        self._fold.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self._scroll.setVisible(shown)

    def _follow_judgements(self, step: Step) -> None:
        """Show what was said of the thread that the commitment may be in."""
        if any(isinstance(each.record, JudgedAlignment) for each in step):
            self.refresh()

    def _show_several(self, count: int) -> None:
        """Say that changes are to all that are selected, if these are several."""
        words = self.tr("Changes concern all {count} selected commitments.")
        self._several.show_text(words.format(count=number_label(count)))
        self._several.setVisible(count > 1)
        self._summary.setVisible(count <= 1)
