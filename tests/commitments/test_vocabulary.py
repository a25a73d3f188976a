"""A user's own cues and muted cues, and conditions."""

import pytest

from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Metadata
from briefreader.commitments.model import Strength, UserCue
from briefreader.commitments.rules.vocabulary import cue_words
from briefreader.services.detection.shipped_themes import load_vocabulary


def detect(detector: Detector, metadata: Metadata, text: str, *cues: UserCue) -> list[str]:
    """Return the strengths and quotes found with the user's cues."""
    own = Detector(
        detector.language, detector.guesser, load_vocabulary, detector.taxonomy, cues=cues
    )
    found = own.detect(text, metadata)
    return [f"{each.strength}: {each.span.of(text)}" for each in found]


def test_an_own_cue_is_found(detector: Detector, between_two: Metadata) -> None:
    """A wording that the lexicon does not know makes a commitment of the user's strength."""
    text = "Norway and Chile shook hands to plant trees along the border."
    cue = UserCue("shook hands to", Strength.INTENT)
    assert detect(detector, between_two, text) == []
    assert detect(detector, between_two, text, cue) == [f"intent: {text[:-1]}"]


def test_an_own_cue_comes_before_a_shipped_one(detector: Detector, between_two: Metadata) -> None:
    """The user's strength counts."""
    text = "Both sides agreed to plant trees along the border."
    assert detect(detector, between_two, text) == [f"firm: {text[:-1]}"]
    own = UserCue("agreed to", Strength.REAFFIRMED)
    assert detect(detector, between_two, text, own) == [f"reaffirmed: {text[:-1]}"]


def test_a_muted_cue_finds_nothing(detector: Detector, between_two: Metadata) -> None:
    """Only that wording is muted, and it still ends the action before it."""
    text = "Both sides will plant trees. Both sides agreed to meet in May and pledged to trade."
    muted = UserCue("pledged to", None)
    assert detect(detector, between_two, text, muted) == [
        "firm: Both sides will plant trees",
        "firm: Both sides agreed to meet in May",
    ]


def test_a_cue_ends_at_a_word(detector: Detector, between_two: Metadata) -> None:
    """A longer word that begins like a cue is another word."""
    text = "Norway swears toads are green."
    assert detect(detector, between_two, text, UserCue("swears to", Strength.FIRM)) == []


@pytest.mark.parametrize("text", ["", "  ", "(a|b)", "x.*", "...", "to; and"])
def test_a_cue_is_plain_words(text: str) -> None:
    """No pattern, no punctuation."""
    with pytest.raises(ValueError, match="one or more words"):
        cue_words(text)


def test_cue_words_are_folded() -> None:
    """As the detector sees the text."""
    assert cue_words("  Won’t   stop ") == "won't stop"


@pytest.mark.parametrize(
    ("text", "conditional"),
    [
        ("Norway intends to provide $5 million, subject to parliamentary approval.", True),
        ("Subject to approval, Norway will send ships.", True),
        ("Norway will act if requested.", True),
        ("Norway will send ships, provided that Chile agrees.", True),
        ("Norway will return the ships once conditions allow.", True),
        ("Norway will study if it works.", False),
        ("Norway will send ships to the goods subject to tariffs.", False),
        ("Norway will send ships by May 2023.", False),
    ],
)
def test_marks_conditions(
    detector: Detector, between_two: Metadata, text: str, conditional: bool
) -> None:
    """A commitment that holds only if something else happens is marked; its words stay in."""
    (found,) = detector.detect(text, between_two)
    assert found.conditional is conditional
    assert found.span.of(text).endswith(text[-12:-1])
