"""Comparing two statements' commitments: beside difflib over both texts, and as they grow."""

import datetime as dt
import random

from harness import Comparison, Effort, Told
from texts import communique

from briefreader.commitments.comparison.alignment import ComparedCommitment
from briefreader.commitments.findings import Metadata
from briefreader.services.comparison.compared import aligned, compared_detection
from briefreader.services.detection.detection import load_detector
from briefreader.text.differences import compare as text_differences

ABOUT = Metadata(title="G7 Summit", date=dt.date(2021, 6, 13), parties=("G7",), language="en")
CHANGED = 0.2
"""How many of the words the second communiqué has others for."""
PIECES = 8


def compare_communiques(effort: Effort) -> Told:
    """Align two communiqués of 94 KB, a fifth of whose words differ."""
    text = communique()
    other = _changed(text)
    before, after = _commitments(text), _commitments(other)
    yield Comparison(
        what=f"{len(before)} with {len(after)} commitments of two communiqués aligned",
        ours=lambda: aligned(before, after),
        beside="difflib: both texts by paragraphs and words",
        yardstick=lambda: text_differences(text, other),
        amount=len(before) + len(after),
        unit="commitments",
    )


def compare_growth(effort: Effort) -> Told:
    """Align many commitments at once and as many in pieces: 1, if the work grows as the size."""
    pieces = [
        [
            each._replace(quote=f"{each.quote} {_word(number)}")
            for each in _commitments(communique())
        ]
        for number in range(PIECES)
    ]
    together = [each for piece in pieces for each in piece]
    again = [_reworded(each) for each in together]
    yield Comparison(
        what=f"{len(together):,} commitments aligned with as many",
        ours=lambda: aligned(together, again),
        beside=f"the same in {PIECES} pieces",
        yardstick=lambda: [aligned(piece, [_reworded(each) for each in piece]) for piece in pieces],
    )


def _commitments(text: str) -> list[ComparedCommitment]:
    found = load_detector().detect(text, ABOUT)
    return [compared_detection(each, text, ABOUT.language) for each in found]


def _changed(text: str) -> str:
    """Return ``text`` with every fifth word or so replaced by one from elsewhere in it."""
    chance = random.Random(5)  # noqa: S311 - nothing is kept secret
    words = text.split(" ")
    return " ".join(chance.choice(words) if chance.random() < CHANGED else each for each in words)


def _reworded(commitment: ComparedCommitment) -> ComparedCommitment:
    return commitment._replace(quote=f"{commitment.quote} once more")


def _word(number: int) -> str:
    """Return a word that only one piece has, so that no sentence stands twice."""
    return f"sector{'abcdefgh'[number] * 3}"
