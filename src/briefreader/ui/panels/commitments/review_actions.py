"""Actions on commitments: confirm, dismiss, correct, add by hand, remove."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QMainWindow

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.record_types import Record
from briefreader.library.records import Commitment, Origin
from briefreader.services.changes import Change
from briefreader.services.detection.cue_vocabulary import mute_offer
from briefreader.services.follow_up import entries
from briefreader.services.review import review
from briefreader.services.sentence_rules import any_sentence_rules
from briefreader.text.span import Span
from briefreader.text.word_span import whole_words
from briefreader.ui.app.jobs import JobRunner
from briefreader.ui.dialogs.follow_up.follow_up_actions import FollowUpActions
from briefreader.ui.panels.commitments.edit_dialog import CommitmentDialog
from briefreader.ui.reader.panel import ReaderPanel
from briefreader.ui.session.session import Session

_MESSAGE_MS = 4000


class ReviewActions(QObject):
    """Carries out the commitment actions on the session's current commitment or selection."""

    mute_offered = Signal(object)
    """A cue was dismissed; carries the ``MuteOffer`` that this calls for, or None."""

    def __init__(
        self, session: Session, jobs: JobRunner, reader: ReaderPanel, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._session = session
        self._reader = reader
        self._window = window
        self._following = FollowUpActions(session, jobs, reader, window)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {
            "next": lambda: self._session.selection.step(1, self._reader.view.position()),
            "previous": lambda: self._session.selection.step(-1, self._reader.view.position()),
            "next_unreviewed": lambda: self._step_unreviewed(1),
            "previous_unreviewed": lambda: self._step_unreviewed(-1),
            "confirm": lambda: self._decide(review.confirm),
            "dismiss": self._dismiss,
            "reset": lambda: self._decide(review.reset),
            "edit": self.edit_current,
            "follow_up": self._following.open,
            "set_span": self._set_span,
            "remove_commitment": self._remove,
            "add_commitment": self.add_from_selection,
        }

    def edit_current(self) -> None:
        """Let the user correct the current commitment."""
        commitment = self._session.current
        if commitment is None:
            return
        dialog = CommitmentDialog(
            commitment, self._themes(), self.tr("Edit commitment"), self._window
        )
        dialog.accepted.connect(lambda: self._save(commitment, dialog))
        _open(dialog)

    def add_from_selection(self) -> None:
        """Make the selected passage a commitment, labelled as detection would, to correct."""
        span = self._selected_words()
        statement = self._session.statement
        if span is None or statement is None:
            return
        change = review.add(statement, span, self._session.detection.detector)
        if self._session.changes.perform(change) is not None:
            self._reader.view.clear_selection()

    def _step_unreviewed(self, by: int) -> None:
        position = self._reader.view.position()
        if not self._session.selection.step(by, position, unreviewed=True):
            message = self.tr("Every commitment of this statement is reviewed.")
            self._window.statusBar().showMessage(message, _MESSAGE_MS)

    def _decide(self, decision: Callable[[Commitment], Change[Commitment]]) -> None:
        """Decide about the current commitment, or about all that are selected."""
        self._session.changes.perform_each(
            [decision(each) for each in self._session.selection.chosen]
        )

    def _dismiss(self) -> None:
        """Dismiss the current commitment and go on to the one after it."""
        chosen = self._session.selection.chosen
        if len(chosen) != 1:
            self._decide(review.dismiss)
            return
        (commitment,) = chosen
        if self._session.changes.perform(review.dismiss(commitment)) is None:
            return
        self._session.selection.step(1, commitment.span.start)
        if commitment.cue:
            self.mute_offered.emit(mute_offer(self._session.library, commitment.cue))

    def _save(self, commitment: Commitment, dialog: CommitmentDialog) -> None:
        fields = dialog.edited_fields()
        if not fields:
            return
        told = {name: fields.pop(name) for name in ("status", "evidence") if name in fields}
        changes: list[Change[Record]] = [review.edit(commitment, **fields)]
        if told:
            now = datetime.now(UTC)
            status = told.get("status", commitment.status)
            words = told.get("evidence", commitment.evidence)
            day = now.astimezone().date()
            entry = entries.entry_of(commitment, day, now, status=status, note=words)
            changes.append(Change(changes[0].name, None, entry))
        self._session.changes.perform_all(self.tr("Edit commitment"), changes)

    def _set_span(self) -> None:
        commitment = self._session.current
        statement = self._session.statement
        span = self._selected_words()
        if commitment is not None and statement is not None and span is not None:
            self._session.changes.perform(review.set_span(commitment, statement, span))
            self._reader.view.clear_selection()

    def _selected_words(self) -> Span | None:
        """Return the whole words that are selected; says so if there are none."""
        span, statement = self._reader.view.selected_span(), self._session.statement
        if span is None or statement is None:
            return None
        words = whole_words(statement.text, span, any_sentence_rules())
        if words is None:
            message = self.tr("There are no words in the selection.")
            self._window.statusBar().showMessage(message, _MESSAGE_MS)
        return words

    def _remove(self) -> None:
        commitment = self._session.current
        if commitment is not None and commitment.origin is Origin.MANUAL:
            self._session.changes.perform(review.remove(commitment))

    def _themes(self) -> dict[str, Theme]:
        return self._session.themes


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
