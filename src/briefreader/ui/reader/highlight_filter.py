"""Filter of the commitments highlighted in the text; the others stay in the side panel."""

from typing import NamedTuple

from briefreader.commitments.model import Strength
from briefreader.library.records import Commitment, Review

NO_THEME = ""
"""Stands for commitments without a theme among hidden themes."""


class HighlightFilter(NamedTuple):
    """What is hidden: everything, or commitments by best theme, strength or review."""

    everything: bool = False
    themes: frozenset[str] = frozenset()
    strengths: frozenset[Strength] = frozenset()
    reviews: frozenset[Review] = frozenset()

    def shows(self, commitment: Commitment) -> bool:
        """Tell whether the commitment is highlighted; a dismissed one never is."""
        best = commitment.themes[0] if commitment.themes else NO_THEME
        return not (
            self.everything
            or commitment.review is Review.DISMISSED
            or best in self.themes
            or commitment.strength in self.strengths
            or commitment.review in self.reviews
        )

    def toggled(self, kind: Strength | Review | str) -> "HighlightFilter":
        """Return the filter with one strength, review or theme (by its key) switched."""
        match kind:
            case Strength():
                return self._replace(strengths=self.strengths ^ {kind})
            case Review():
                return self._replace(reviews=self.reviews ^ {kind})
            case _:
                return self._replace(themes=self.themes ^ {kind})
