"""The user's cues come back as they were put."""

from briefreader.commitments.model import Strength
from briefreader.commitments.rules.vocabulary import UserCue
from briefreader.library.database import Library

CUES = (UserCue("are minded to", Strength.INTENT), UserCue("will", None))


def test_cues_come_in_the_order_of_their_words(library: Library) -> None:
    """A muted one has no strength; the last strength of the same words counts."""
    library.cues.put(UserCue("will", Strength.FIRM))
    for cue in reversed(CUES):
        library.cues.put(cue)
    assert library.cues.all() == CUES


def test_all_cues_are_replaced_at_once(library: Library) -> None:
    """What is not among the new ones is gone."""
    library.cues.put(UserCue("vow to", Strength.REAFFIRMED))
    library.cues.replace_all(CUES)
    assert library.cues.all() == CUES
