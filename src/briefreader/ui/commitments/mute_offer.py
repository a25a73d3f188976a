"""The bar that offers to mute a cue whose commitments the user keeps dismissing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from briefreader.ui.labels import count_label
from briefreader.ui.plain_text import PlainLabel
from briefreader.ui.theme import Space

if TYPE_CHECKING:
    from briefreader.services.vocabulary import MuteOffer


class MuteOfferBar(QFrame):
    """Shows one offer at a time; hidden until there is one."""

    accepted = Signal(object)
    """The user wants the cue of this ``MuteOffer`` muted."""
    declined = Signal(object)
    """The user wants to keep the cue of this ``MuteOffer``."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("muteOffer")
        self.setAccessibleName(self.tr("Mute a cue"))
        self._offer: MuteOffer | None = None
        self._text = PlainLabel()
        self._text.setObjectName("muteOfferText")
        self._text.setWordWrap(True)
        yes = QPushButton(self.tr("&Mute cue"))
        yes.setObjectName("muteCue")
        yes.clicked.connect(lambda: self._answer(self.accepted))
        no = QPushButton(self.tr("&Keep it"))
        no.setObjectName("keepCue")
        no.clicked.connect(lambda: self._answer(self.declined))
        buttons = QHBoxLayout()
        buttons.addWidget(yes)
        buttons.addWidget(no)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self._text)
        layout.addLayout(buttons)
        self.hide()

    def show_offer(self, offer: "MuteOffer | None") -> None:
        """Show ``offer``; None hides the bar."""
        self._offer = offer
        self.setVisible(offer is not None)
        if offer is None:
            return
        dismissed = self.tr("You dismissed “{words}” %Ln time(s).", "", offer.dismissed)
        text = dismissed.format(words=offer.words)
        if offer.others:
            others = self.tr("{commitments} found by it would go too.")
            text += " " + others.format(commitments=count_label(offer.others))
        self._text.setText(text)

    def _answer(self, signal: SignalInstance) -> None:
        offer = self._offer
        self.show_offer(None)
        if offer is not None:
            signal.emit(offer)
