"""The bar that offers to mute a cue whose commitments the user keeps dismissing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance

from briefreader.ui.common.labels import commitments_label
from briefreader.ui.common.notice_bar import NoticeBar

if TYPE_CHECKING:
    from briefreader.services.detection.cue_vocabulary import MuteOffer


class MuteOfferBar(NoticeBar):
    """Shows one offer at a time; hidden until there is one."""

    accepted = Signal(object)
    """The user wants the cue of this ``MuteOffer`` muted."""
    declined = Signal(object)
    """The user wants to keep the cue of this ``MuteOffer``."""

    def __init__(self) -> None:
        super().__init__("muteOffer", self.tr("Mute a cue"))
        self._offer: MuteOffer | None = None
        self.add_button("muteCue", self.tr("&Mute cue"), lambda: self._answer(self.accepted))
        self.add_button("keepCue", self.tr("&Keep it"), lambda: self._answer(self.declined))

    def show_offer(self, offer: "MuteOffer | None") -> None:
        """Show ``offer``; None hides the bar."""
        self._offer = offer
        if offer is None:
            self.say("")
            return
        dismissed = self.tr("You dismissed “{words}” %Ln time(s).", "", offer.dismissed)
        text = dismissed.format(words=offer.words)
        if offer.others:
            others = self.tr("{commitments} found by it would go too.")
            text += " " + others.format(commitments=commitments_label(offer.others))
        self.say(text)

    def _answer(self, signal: SignalInstance) -> None:
        offer = self._offer
        self.show_offer(None)
        if offer is not None:
            signal.emit(offer)
