"""What is done to commitments by keys, loaded and made when it is first wanted."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from briefreader.ui.panels.commitments.card import CommitmentCard
    from briefreader.ui.panels.commitments.correct_actions import CorrectingActions
    from briefreader.ui.panels.commitments.related_actions import RelatedActions
    from briefreader.ui.panels.commitments.status_actions import StatusActions
    from briefreader.ui.window.main_window import MainWindow


class CommitmentFeatures:
    """Those features of ``window`` that change its chosen commitments."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def equip_card(self, card: "CommitmentCard") -> None:
        """Let ``card`` say what was promised before, and its values be changed."""
        self.relating.dress(card)
        card.change_wanted.connect(self.change_value)

    def change_value(self, name: str, at: QWidget) -> None:
        """Let a value of the current commitment be changed at the widget that shows it.

        ``name`` is one of those of the card: theme, strength, due, status, actor.
        """
        ask = {
            "theme": lambda: self.correcting.ask_theme(at),
            "strength": lambda: self.correcting.ask_strength(at),
            "due": lambda: self.correcting.ask_due(at),
            "status": lambda: self.status.ask(at),
            "actor": lambda: self.correcting.ask_actor(at),
        }
        ask[name]()

    @cached_property
    def correcting(self) -> "CorrectingActions":
        """Corrections of the current commitment by single keys."""
        from briefreader.ui.panels.commitments.correct_actions import CorrectingActions

        window = self._window
        return CorrectingActions(
            window.session, window.reader, lambda: window.appearance.theme, window
        )

    @cached_property
    def relating(self) -> "RelatedActions":
        """What is related to the current commitment."""
        from briefreader.ui.panels.commitments.related_actions import RelatedActions

        window = self._window
        return RelatedActions(window.session, window.jobs, window.reader, window)

    @cached_property
    def status(self) -> "StatusActions":
        """What became of commitments."""
        from briefreader.ui.panels.commitments.status_actions import StatusActions

        window = self._window
        return StatusActions(window.session, lambda: window.appearance.theme, window)
