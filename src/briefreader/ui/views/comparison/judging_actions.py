"""Judgements on the rows of a comparison: right, wrong, or paired by hand."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from briefreader.commitments.comparison.alignment import AlignmentKind
from briefreader.library.records import Commitment
from briefreader.services.comparison.judging import judge_right, judge_wrong, pair
from briefreader.services.comparison.statement_comparison import ComparisonRow
from briefreader.text.control_characters import visible
from briefreader.ui.app.theme import theme_of_palette
from briefreader.ui.common.labels import binding_label
from briefreader.ui.common.type_ahead.choice import Choice, among
from briefreader.ui.common.type_ahead.popup import PopupWords, TypeAheadPopup
from briefreader.ui.session.session import Session
from briefreader.ui.views.comparison.comparison_view import ComparisonView


class JudgingActions(QObject):
    """Carries out what the user says of the rows in a ``ComparisonView``."""

    def __init__(self, session: Session, view: ComparisonView, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._view = view
        self._window = window
        view.judged.connect(self._judge)
        view.pairing_wanted.connect(self._choose)

    def _judge(self, row: ComparisonRow | None, right: bool) -> None:
        if row is None or row.before is None or row.after is None:
            return
        judge = judge_right if right else judge_wrong
        self._session.changes.perform_each(judge(self._session.library, row.before, row.after))

    def _choose(self, row: ComparisonRow | None) -> None:
        """Let the user choose among what the other statement has that is not paired."""
        one = (row.after or row.before) if row else None
        if row is None or one is None or self._view.comparison is None:
            return
        kind = AlignmentKind.DROPPED if row.after else AlignmentKind.NEW
        rows = self._view.comparison.of([kind])
        others = [each.before if row.after else each.after for each in rows]
        choices = [
            Choice(name=visible(" ".join(each.quote.split())), value=each, detail=_detail(each))
            for each in others
            if each is not None
        ]
        words = PopupWords(
            name="pairWithPopup",
            title=self.tr("Commitments"),
            question=self.tr("Words of a commitment"),
            nothing=self.tr("Nothing that is not paired has these words."),
            heading=self.tr("The same promise in the earlier statement")
            if row.after
            else self.tr("The same promise in the later statement"),
        )
        theme = theme_of_palette(self._window.palette())
        popup = TypeAheadPopup(words, among(choices), theme, self._window)
        popup.chosen.connect(partial(self._pair, one, bool(row.after)))
        popup.begin()

    def _pair(self, one: Commitment, is_later: bool, other: Commitment) -> None:
        before, after = (other, one) if is_later else (one, other)
        self._session.changes.perform_each(pair(self._session.library, before, after))


def _detail(commitment: Commitment) -> str:
    return f"¶ {commitment.paragraph} · {binding_label(commitment)}"
