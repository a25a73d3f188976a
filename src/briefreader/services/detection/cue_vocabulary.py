"""The user's own words for detection: cues and muted cues."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefreader.commitments.model import UserCue
from briefreader.commitments.rules.vocabulary import cue_words
from briefreader.library.database import Library
from briefreader.library.records import Review

OFFER_AFTER = 3
"""After how many dismissals of one wording it is offered to be muted."""
_DECLINED = "mute_declined"


@dataclass(frozen=True, slots=True)
class MuteOffer:
    """A cue that the user keeps dismissing.

    ``others`` counts the commitments with this cue that nobody has decided on: they would go.
    """

    words: str
    dismissed: int
    others: int


def mute_offer(library: Library, cue: str) -> MuteOffer | None:
    """Return an offer to mute ``cue`` if it was dismissed often and never declined."""
    try:
        words = cue_words(cue)
    except ValueError:
        return None
    known = {each.words for each in library.cues.all() if each.strength is None}
    if words in known or words in library.settings.get(_DECLINED, default=[]):
        return None
    counts = library.commitments.count_by_review(words)
    dismissed = counts.get(Review.DISMISSED, 0)
    if dismissed < OFFER_AFTER:
        return None
    return MuteOffer(words, dismissed, counts.get(Review.UNREVIEWED, 0))


def mute(library: Library, words: str) -> None:
    """Make ``words`` no cue any more; detection has to run again to follow."""
    with library.transaction():
        library.cues.put(UserCue(words, None))


def decline_mute(library: Library, words: str) -> None:
    """Never offer to mute ``words`` again."""
    declined = library.settings.get(_DECLINED, default=[])
    with library.transaction():
        library.settings.set(_DECLINED, value=sorted({*declined, words}))


def save_cues(library: Library, cues: Iterable[UserCue]) -> bool:
    """Keep these cues and no others.

    Returns whether anything changed, so that detection has to run again.
    """
    wanted = tuple(sorted(cues, key=lambda each: each.words))
    if wanted == library.cues.all():
        return False
    with library.transaction():
        library.cues.replace_all(wanted)
    return True
