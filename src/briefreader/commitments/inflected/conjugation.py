"""Morphology by tables of endings: verbs that a grammar lists, and guesses by a word's ending."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefreader.commitments.inflected.morphology import Reading
from briefreader.commitments.inflected.verb_groups import reflexive


@dataclass(frozen=True, slots=True)
class Guess:
    """What an unlisted word is by its ``ending``: a form of what ``lemma_ending`` makes of it."""

    ending: str
    lemma_ending: str
    features: frozenset[str]
    least: int
    """How many letters must stand before the ending."""


@dataclass(frozen=True, slots=True)
class Conjugation:
    """Readings by the ``listed`` forms first, else by the first of ``guesses`` that fits.

    ``exceptions`` are words that are no verb whatever they end in. ``reflexive_marks`` are what a
    reflexive verb's lemma begins with ("s'", "se "), or ends in where a mark begins with "-".
    """

    listed: Mapping[str, tuple[Reading, ...]]
    guesses: tuple[Guess, ...]
    exceptions: frozenset[str]
    reflexive_marks: tuple[str, ...]
    _known: dict[str, tuple[Reading, ...]] = field(default_factory=dict, compare=False)

    def readings(self, word: str) -> tuple[Reading, ...]:
        """Return what ``word`` may be; see ``Morphology``."""
        listed = self.listed.get(word)
        if listed is not None:
            return listed
        found = self._known.get(word)
        if found is None:
            found = self._guessed(word)
            if len(self._known) < _MOST_KNOWN:
                self._known[word] = found
        return found

    def normal(self, lemma: str) -> str:
        """Return ``lemma`` without its reflexive mark, as verb groups name reflexive verbs."""
        for mark in self.reflexive_marks:
            if mark.startswith("-"):
                if lemma.endswith(mark[1:]):
                    return reflexive(lemma.removesuffix(mark[1:]))
            elif lemma.startswith(mark):
                return reflexive(lemma.removeprefix(mark))
        return lemma

    def _guessed(self, word: str) -> tuple[Reading, ...]:
        if word in self.exceptions:
            return ()
        for guess in self.guesses:
            if word.endswith(guess.ending) and len(word) - len(guess.ending) >= guess.least:
                lemma = word.removesuffix(guess.ending) + guess.lemma_ending
                return (Reading(lemma, guess.features),)
        return ()


_MOST_KNOWN = 50_000
"""How many words' guesses are kept, which spares most texts the work of guessing twice."""
