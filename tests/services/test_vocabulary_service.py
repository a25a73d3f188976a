"""The user's own words for detection, kept in the library."""

from pathlib import Path

import pytest

from briefreader.commitments.model import Strength, UserCue
from briefreader.library.database import Library
from briefreader.services.changes import apply_change
from briefreader.services.detection.cue_vocabulary import decline_mute, mute, mute_offer, save_cues
from briefreader.services.detection.detection import (
    detector_of,
    load_detector,
    redetect_all,
)
from briefreader.services.detection.threshold import above, read_threshold, set_threshold
from briefreader.services.library_access import open_with_themes
from briefreader.services.review.review import confirm, dismiss
from reading_here import import_text

TEXT = (
    "Joint statement of Japan and Chad\n\n"
    "Japan and Chad agreed to build a bridge. They agreed to plant trees. They agreed to trade "
    "more. They agreed to hold a workshop in May 2030. They pledged to fight crime. They shook "
    "hands to fund a lighthouse."
)


@pytest.fixture
def own(tmp_path: Path) -> Library:
    """Return a library with the shipped themes and one statement."""
    library = open_with_themes(tmp_path / "own.db")
    import_text(library, TEXT, load_detector())
    return library


def cues(library: Library) -> list[str]:
    """Return the cues of the first statement's commitments."""
    return [each.cue for each in library.commitments.of_statement(1)]


def dismiss_some(library: Library, number: int) -> None:
    """Dismiss the first commitments."""
    for each in library.commitments.of_statement(1)[:number]:
        apply_change(library, dismiss(each))


def test_a_library_without_own_words_uses_the_shipped_detector(own: Library) -> None:
    """It is made only once in a process."""
    assert detector_of(own) is load_detector()


def test_own_cues_and_muted_ones_count_after_detecting_again(own: Library) -> None:
    """Other commitments keep their ids; what was decided stays though its cue is muted."""
    kept = own.commitments.of_statement(1)[0]
    apply_change(own, confirm(kept))
    assert save_cues(own, [UserCue("shook hands to", Strength.FIRM), UserCue("agreed to", None)])
    redetect_all(own, detector_of(own))
    assert cues(own) == ["agreed to", "pledged to", "shook hands to"]
    assert own.commitments.of_statement(1)[0].id == kept.id


def test_saving_the_same_is_no_change(own: Library) -> None:
    """Detection need not run again."""
    assert not save_cues(own, [])


def test_three_dismissals_of_one_wording_call_for_an_offer(own: Library) -> None:
    """It says how many others would go; muting makes them go, the dismissed stay dismissed."""
    dismiss_some(own, 2)
    assert mute_offer(own, "agreed to") is None
    dismiss_some(own, 3)
    offer = mute_offer(own, "agreed to")
    assert offer
    assert (offer.words, offer.dismissed, offer.others) == ("agreed to", 3, 1)
    mute(own, offer.words)
    redetect_all(own, detector_of(own))
    assert cues(own) == ["agreed to", "agreed to", "agreed to", "pledged to"]
    assert mute_offer(own, "agreed to") is None


def test_a_declined_offer_does_not_come_again(own: Library) -> None:
    """Not even after more dismissals."""
    dismiss_some(own, 3)
    decline_mute(own, "agreed to")
    dismiss_some(own, 4)
    assert mute_offer(own, "agreed to") is None


def test_cancelling_leaves_the_rest_as_it_was(own: Library) -> None:
    """No statement is left half detected."""
    before = own.commitments.of_statement(1)
    mute(own, "agreed to")
    redetect_all(own, detector_of(own), cancelled=lambda: True)
    assert own.commitments.of_statement(1) == before


def test_the_threshold_hides_only_what_nobody_decided(own: Library) -> None:
    """It belongs to the library and survives reopening."""
    first, second, *_ = own.commitments.of_statement(1)
    apply_change(own, confirm(first))
    set_threshold(own, 1.0)
    shown = above(own.commitments.of_statement(1), read_threshold(own))
    assert [each.id for each in shown] == [first.id]
    assert second.confidence < 1.0
