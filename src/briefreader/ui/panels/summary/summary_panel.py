"""The side panel's third tab: what the open statement commits to, at a glance."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefreader.commitments.metadata.detection_coverage import Coverage
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.empty_state import EmptyState
from briefreader.ui.common.labels import by_hand_hint, coverage_label, party_order
from briefreader.ui.session.session import Session

if TYPE_CHECKING:
    from briefreader.ui.panels.summary.sheet import SummarySheet


class SummaryPanel(QWidget):
    """Counts the session's commitments, but only while it is shown.

    What draws them is made when it is first shown.
    """

    filter_wanted = Signal(str)
    """The user wants to see commitments; carries what finds them in the filter."""
    today = staticmethod(date.today)
    """Tells the day that due dates are seen from."""

    def __init__(self, session: Session, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("summaryPanel")
        self._session = session
        self._theme = theme
        self._stale = True
        self.sheet: SummarySheet | None = None
        self.empty = EmptyState("", "")
        self.empty.setObjectName("noSummary")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        session.records.commitments_replaced.connect(self._change)
        session.records.commitments_changed.connect(self._change)
        session.reading.edited.connect(self._change)

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        if self.sheet is not None:
            self.sheet.set_theme(theme)

    def begin(self) -> None:
        """Give the first bar the focus."""
        first = next(iter(self.sheet.bars()), None) if self.sheet is not None else None
        (first or self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _change(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        from briefreader.services.statements.overview import overview

        self._stale = False
        session = self._session
        themes = tuple(session.themes)
        counted = overview(session.commitments, themes, self.today(), party_order)
        if session.statement is None:
            self.empty.set_text(
                self.tr("No statement is open"),
                self.tr("Open one to see here what it commits to."),
            )
        elif not counted.total and session.reading.coverage is not Coverage.FULL:
            self.empty.set_text(
                self.tr("Commitments are not read"),
                f"{coverage_label(session.reading.coverage)} {by_hand_hint()}",
            )
        elif not counted.total:
            self.empty.set_text(
                self.tr("No commitments to count"),
                self.tr("None was found in this statement, or all were dismissed."),
            )
        if counted.total:
            sheet = self._made_sheet()
            sheet.show_overview(counted, session.themes, coverage_label(session.reading.coverage))
            self._stack.setCurrentWidget(sheet)
        else:
            self._stack.setCurrentWidget(self.empty)

    def _made_sheet(self) -> "SummarySheet":
        if self.sheet is None:
            from briefreader.ui.panels.summary.sheet import SummarySheet

            self.sheet = SummarySheet(self._theme)
            self.sheet.filter_wanted.connect(self.filter_wanted)
            self._stack.addWidget(self.sheet)
        return self.sheet
