"""Action that says what became of the commitments that are meant, and what shows it."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from briefreader.library.records import Status
from briefreader.services.follow_up import entries
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.labels import status_label
from briefreader.ui.common.type_ahead.choice import Choice, among
from briefreader.ui.common.type_ahead.popup import PopupWords, TypeAheadPopup
from briefreader.ui.session.session import Session

Told = tuple[Status, str]
"""A status, and the words that show it."""


class StatusActions(QObject):
    """Gives all that are selected an entry with the status that is chosen, in one step of Undo.

    ``theme`` tells the colours of the moment.
    """

    def __init__(
        self, session: Session, theme: Callable[[], WindowTheme], window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._session = session
        self._theme = theme
        self._window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"set_status": self.ask}

    def ask(self, at: QWidget | None = None) -> None:
        """Let a status be chosen; what is typed after a colon is kept as evidence.

        It is asked at the widget ``at``, where the status stands, if there is one.
        """
        about, current = self._session.selection.chosen, self._session.current
        if not about or current is None:
            return
        words = PopupWords(
            name="statusPopup",
            title=self.tr("Status"),
            question=self.tr("What became of it? Such as met: opened in May"),
            nothing=self.tr("No status is called so."),
        )

        def choose(typed: str) -> Sequence[Choice]:
            named, _, shows = typed.partition(":")
            evidence = shows.strip()
            known = [
                Choice(
                    name=status_label(each),
                    value=(each, evidence),
                    detail=evidence,
                    checked=current.status is each,
                )
                for each in Status
            ]
            fitting = {choice.name for choice in among(known)(named)}
            return [choice for choice in known if choice.name in fitting]

        def take(told: Told) -> None:
            status, evidence = told
            now = datetime.now(UTC)
            day = now.astimezone().date()
            steps = [entries.set_status(each, status, day, now, evidence) for each in about]
            name = QCoreApplication.translate("changes", entries.SET_STATUS)
            self._session.changes.perform_all(name, [each for step in steps for each in step])

        popup = TypeAheadPopup(words, choose, self._theme(), self._window)
        popup.chosen.connect(take)
        popup.begin(at)
