"""The summary as it is drawn: key figures, due dates, and bars by theme, strength and actor."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.services.review.grouping import Grouping
from briefreader.services.statements.overview import Overview, Tally
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.common.labels import date_label
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.panels.commitments.commitment_labels import group_label
from briefreader.ui.panels.commitments.filter import group_term, phrase_term
from briefreader.ui.panels.summary.bar import Bar, BarButton, BarStep
from briefreader.ui.panels.summary.block import BarBlock
from briefreader.ui.panels.summary.due_list import DueList
from briefreader.ui.panels.summary.figures import KeyFiguresRow

_MOST_FOR_NAMES = 0.5
"""The largest share of the width that the names beside the bars may take."""


class SummarySheet(QScrollArea):
    """Shows an ``Overview``; what is chosen in it asks for the commitments behind it."""

    filter_wanted = Signal(str)
    """The user wants to see commitments; carries what finds them in the filter."""

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("summarySheet")
        self.setAccessibleName(self.tr("Summary"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._themes: Mapping[str, Theme] = {}
        self._remark = PlainLabel()
        self._remark.setObjectName("summaryRemark")
        self._remark.setContentsMargins(Space.SMALL, 0, Space.SMALL, 0)
        self._remark.setWordWrap(True)
        self.figures = KeyFiguresRow(theme)
        self.due = DueList()
        self.blocks = {
            Grouping.THEME: BarBlock(Grouping.THEME, self.tr("By theme"), theme),
            Grouping.STRENGTH: BarBlock(Grouping.STRENGTH, self.tr("By strength"), theme),
            Grouping.ACTOR: BarBlock(Grouping.ACTOR, self.tr("By actor"), theme),
        }
        page = QWidget()
        page.setObjectName("summaryPage")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(Space.TINY, Space.MEDIUM, Space.TINY, Space.LARGE)
        layout.setSpacing(Space.LARGE)
        layout.addWidget(self._remark)
        layout.addWidget(self.figures)
        layout.addWidget(self.due)
        for block in self.blocks.values():
            layout.addWidget(block)
            block.chosen.connect(self._want_group)
            block.stepped.connect(self._step)
        layout.addStretch(1)
        self.setWidget(page)
        self.due.chosen.connect(self._want_day)

    def show_overview(
        self, overview: Overview, themes: Mapping[str, Theme], remark: str = ""
    ) -> None:
        """Show ``overview``; ``themes`` are the taxonomy's, ``remark`` is what to know first."""
        self._themes = themes
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self.figures.show_overview(overview)
        self.due.show_days(overview.due)
        for grouping, tallies in (
            (Grouping.THEME, overview.themes),
            (Grouping.STRENGTH, overview.strengths),
            (Grouping.ACTOR, overview.actors),
        ):
            self.blocks[grouping].set_bars(self._bars(grouping, tallies))
        self._align()

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self.figures.set_theme(theme)
        for block in self.blocks.values():
            block.set_theme(theme)

    def bars(self) -> list[BarButton]:
        """Return all bars, from top to bottom."""
        return [button for block in self.blocks.values() for button in block.buttons()]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        self._align()

    def _bars(self, grouping: Grouping, tallies: Sequence[Tally]) -> list[Bar]:
        longest = max((tally.total for tally in tallies), default=0)
        return [
            Bar(
                tally.key,
                group_label(grouping, tally.key, self._themes),
                tally.counts,
                self._themes.get(tally.key) if grouping is Grouping.THEME else None,
                longest,
            )
            for tally in tallies
        ]

    def _align(self) -> None:
        """Give the names of all blocks one column, as wide as the longest if there is room."""
        self.figures.fit(self.viewport().width() - 2 * Space.TINY)
        wanted = max((bar.wanted_name_width() for bar in self.bars()), default=0)
        width = min(wanted + 1, round(self.viewport().width() * _MOST_FOR_NAMES))
        for block in self.blocks.values():
            block.set_name_width(width)

    def _want_group(self, grouping: Grouping, key: str, strength: object) -> None:
        terms = [group_term(grouping, key, self._themes)]
        if strength is not None:
            terms.append(group_term(Grouping.STRENGTH, str(strength), self._themes))
        self.filter_wanted.emit(" ".join(terms))

    def _want_day(self, day: date) -> None:
        self.filter_wanted.emit(phrase_term(date_label(day)))

    def _step(self, button: BarButton, step: str) -> None:
        bars = self.bars()
        at = bars.index(button)
        last = len(bars) - 1
        places = {
            BarStep.PREVIOUS: max(0, at - 1),
            BarStep.NEXT: min(last, at + 1),
            BarStep.FIRST: 0,
            BarStep.LAST: last,
        }
        target = bars[places[BarStep(step)]]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(target, 0, Space.LARGE)
