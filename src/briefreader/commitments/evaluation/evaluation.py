"""Comparison of what was detected in a statement with what a person marked in it.

The definitions are those of the yardstick that comes with the gold files: quotes are compared as
ranges of words of the statement; strictly, a detected and a marked quote agree one to one where
they share at least half of the words of both together; leniently, a quote counts where at least
half of its words lie in quotes of the other side.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from briefreader.commitments.evaluation.word_ranges import HALF, WordPlaces, WordRange

_SHORT_FORMS = {
    "u.s.": "united states",
    "us": "united states",
    "usa": "united states",
    "united states of america": "united states",
    "uk": "united kingdom",
    "eu": "european union",
    "republic of kazakhstan": "kazakhstan",
}
"""Names of actors that count as the same."""
_TO_THE_MONTH = 7
"""How many characters of an ISO date are compared."""


class Label(StrEnum):
    """What is measured on the quotes that agree strictly, in the order of the report."""

    STRENGTH = "strength"
    THEME = "theme"
    DUE = "due"
    ACTORS = "actors"


class Verdict(StrEnum):
    """What became of a detected quote.

    ``MATCHED`` agrees strictly, ``INSIDE`` only leniently, ``IGNORED`` lies in an optional one.
    """

    MATCHED = "matched"
    INSIDE = "inside"
    INVENTED = "invented"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """One commitment as detected or as marked; ``due`` is an ISO date or empty.

    ``themes`` are, of a detected one, its themes, best first; of a marked one, every theme that is
    right as the best. ``confidence`` is that of the detection.
    """

    quote: str
    strength: str
    actors: tuple[str, ...]
    themes: tuple[str, ...]
    due: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Mislabelled:
    """A marked commitment that was found, but with a wrong label."""

    label: Label
    marked: Coded
    detected: Coded


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldComparison:
    """What agreed in one statement."""

    detected: int
    marked: int
    matched: int
    detected_inside: int
    marked_inside: int
    right: dict[Label, int]
    verdicts: tuple[tuple[Coded, Verdict], ...]
    missed: tuple[Coded, ...]
    mislabelled: tuple[Mislabelled, ...]

    @property
    def invented(self) -> tuple[Coded, ...]:
        """Return the detected quotes that agree with no marked one strictly."""
        apart = (Verdict.INVENTED, Verdict.INSIDE)
        return tuple(each for each, verdict in self.verdicts if verdict in apart)


@dataclass(frozen=True, slots=True)
class Rates:
    """Precision, recall and their harmonic mean."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(slots=True)
class Evaluation:
    """The sum of comparisons."""

    comparisons: list[GoldComparison] = field(default_factory=list)

    @property
    def marked(self) -> int:
        """Return how many commitments were marked."""
        return sum(each.marked for each in self.comparisons)

    @property
    def detected(self) -> int:
        """Return how many commitments were detected, those in optional places apart."""
        return sum(each.detected for each in self.comparisons)

    @property
    def strict(self) -> Rates:
        """Return how well the quotes agree one to one."""
        matched = sum(each.matched for each in self.comparisons)
        return Rates(_share(matched, self.detected), _share(matched, self.marked))

    @property
    def lenient(self) -> Rates:
        """Return how well the quotes agree whatever their borders."""
        detected = sum(each.detected_inside for each in self.comparisons)
        marked = sum(each.marked_inside for each in self.comparisons)
        return Rates(_share(detected, self.detected), _share(marked, self.marked))

    def share_right(self, label: Label) -> float:
        """Return how many of the strictly matched have this label right, from 0 to 1."""
        matched = sum(each.matched for each in self.comparisons)
        return _share(sum(each.right[label] for each in self.comparisons), matched)


def compare(
    text: str,
    marked: Sequence[Coded],
    detected: Sequence[Coded],
    optional: Sequence[str] = (),
) -> GoldComparison:
    """Compare ``detected`` with ``marked`` in the statement ``text``.

    What is detected in the ``optional`` quotes is neither rewarded nor punished. Raises ValueError
    naming a marked quote that does not stand in the text.
    """
    words = WordPlaces(text)
    gold = []
    for each, place in zip(marked, words.places(m.quote for m in marked), strict=True):
        if place is None:
            message = f"this quote is not in the text: {each.quote[:80]}"
            raise ValueError(message)
        gold.append(place)
    found = words.places(each.quote for each in detected)
    ignored = [place for place in words.places(optional) if place]
    pairs = _pairs(found, gold)
    verdicts = tuple(
        (each, _verdict(place, gold, ignored, matched=number in pairs))
        for number, (each, place) in enumerate(zip(detected, found, strict=True))
    )
    counted = [verdict for _, verdict in verdicts if verdict is not Verdict.IGNORED]
    known = [place for place in found if place]
    reached = set(pairs.values())
    mislabelled = tuple(
        Mislabelled(label, marked[m], detected[d])
        for d, m in pairs.items()
        for label in Label
        if not _agrees(label, detected[d], marked[m])
    )
    return GoldComparison(
        detected=len(counted),
        marked=len(marked),
        matched=len(pairs),
        detected_inside=sum(v in (Verdict.MATCHED, Verdict.INSIDE) for v in counted),
        marked_inside=sum(n in reached or place.mostly_in(known) for n, place in enumerate(gold)),
        right={
            label: len(pairs) - sum(each.label is label for each in mislabelled) for label in Label
        },
        verdicts=verdicts,
        missed=tuple(each for number, each in enumerate(marked) if number not in reached),
        mislabelled=mislabelled,
    )


def _pairs(found: Sequence[WordRange | None], gold: Sequence[WordRange]) -> dict[int, int]:
    """Return which detected quote agrees with which marked one; the closest find each other."""
    close = sorted(
        (
            (place.agreement(other), d, m)
            for d, place in enumerate(found)
            if place
            for m, other in enumerate(gold)
            if place.agreement(other) >= HALF
        ),
        key=lambda each: -each[0],
    )
    pairs: dict[int, int] = {}
    reached: set[int] = set()
    for _, d, m in close:
        if d not in pairs and m not in reached:
            pairs[d] = m
            reached.add(m)
    return pairs


def _verdict(
    place: WordRange | None,
    gold: Sequence[WordRange],
    ignored: Sequence[WordRange],
    *,
    matched: bool,
) -> Verdict:
    if matched:
        return Verdict.MATCHED
    if place and place.mostly_in(gold):
        return Verdict.INSIDE
    if place and place.mostly_in(ignored):
        return Verdict.IGNORED
    return Verdict.INVENTED


def _agrees(label: Label, detected: Coded, marked: Coded) -> bool:
    if label is Label.STRENGTH:
        return detected.strength == marked.strength
    if label is Label.THEME:
        return bool(detected.themes) and detected.themes[0] in marked.themes
    if label is Label.ACTORS:
        return {*map(_actor, detected.actors)} == {*map(_actor, marked.actors)}
    return detected.due[:_TO_THE_MONTH] == marked.due[:_TO_THE_MONTH]


def _actor(name: str) -> str:
    plain = name.lower().removeprefix("the ").strip()
    return _SHORT_FORMS.get(plain, plain)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
