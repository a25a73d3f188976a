"""Words of the summary."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from briefreader.commitments.model import Strength
from briefreader.text.control_characters import visible
from briefreader.ui.common.labels import commitments_label

translate = QCoreApplication.translate


def strength_count_label(strength: Strength, count: int) -> str:
    """Return how many commitments are of ``strength``, such as "3 firm"."""
    match strength:
        case Strength.FIRM:
            return translate("summary", "%Ln firm", "", count)
        case Strength.INTENT:
            return translate("summary", "%Ln intent", "", count)
        case Strength.REAFFIRMED:
            return translate("summary", "%Ln reaffirmed", "", count)


def bar_label(name: str, counts: Sequence[int]) -> str:
    """Return what a bar says: "Energy: 5 commitments, 3 firm, 1 intent, 1 reaffirmed".

    ``counts`` are in the order of ``Strength``; strengths without commitments are left out.
    """
    parts = [
        strength_count_label(strength, count)
        for strength, count in zip(Strength, counts, strict=True)
        if count
    ]
    return f"{visible(name)}: {', '.join((commitments_label(sum(counts)), *parts))}"


def segment_label(name: str, strength: Strength, count: int) -> str:
    """Return what a stretch of a bar says: "Energy: 3 firm"."""
    return f"{visible(name)}: {strength_count_label(strength, count)}"
