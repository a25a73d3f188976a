"""What a screen reader is told as the user goes from commitment to commitment."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Commitment
from briefreader.text.control_characters import visible_lines
from briefreader.ui.common.labels import (
    binding_label,
    due_label,
    names_label,
    review_label,
    theme_label,
)
from briefreader.ui.session.session import Session


class CommitmentAnnouncer(QObject):
    """Tells the session's current commitment, which the text only marks, with its facts.

    Lists and tables tell their rows themselves: nothing is said twice while one has the focus.
    """

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def tell_current(self) -> None:
        """Let a screen reader say which commitment is the current one, if there is one."""
        current = self._session.current
        if current and not isinstance(QApplication.focusWidget(), QAbstractItemView):
            announce(self._window, spoken(current, self._session.themes))


def spoken(commitment: Commitment, themes: Mapping[str, Theme]) -> str:
    """Return what is said of ``commitment``: its words, then themes, strength, actors, due date."""
    facts = [theme_label(themes[key]) for key in commitment.themes if key in themes]
    facts += [binding_label(commitment), names_label(commitment.actors)]
    if commitment.due:
        facts.append(due_label(commitment.due))
    facts.append(review_label(commitment.review))
    return f"{visible_lines(commitment.quote)}. {', '.join(filter(None, facts))}"


def announce(window: QWidget, words: str) -> None:
    """Let a screen reader say ``words``, once it has said what it is at."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, words))
