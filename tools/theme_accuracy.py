"""Measures themes on gold: ``python tools/theme_accuracy.py [--errors] GOLD_DIR...``.

Detection finds some of a statement's commitments only, and themes are scored on those. This gives
the labeller each commitment where the gold marks it, with its paragraph, heading and title, and
compares the first theme with ``themes_ok``: a figure that does not move with detection. Prints one
line a statement and one a folder; with ``--errors`` each quote whose first theme is not accepted.
"""

import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from briefreader import shipped
from briefreader.commitments.attributes.themes import ThemeScorers
from briefreader.commitments.detector import Detector
from briefreader.commitments.evaluation.word_ranges import WordPlaces
from briefreader.commitments.metadata.statement_metadata import read_metadata
from briefreader.commitments.statement_parser import StatementParser
from briefreader.documents.reader import read_document
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.extraction import load_kinds, readable_text
from briefreader.services.detection.shipped_themes import load_vocabulary
from briefreader.text.span import Span

LANGUAGES = [each.name for each in shipped.resource("languages").iterdir() if each.is_dir()]
"""Those that have terms, whether or not anything is detected in them."""
WORD = re.compile(r"\w+")


class Sorted(NamedTuple):
    """A commitment of the gold, the first themes that it accepts, and those that it was given."""

    quote: str
    accepted: tuple[str, ...]
    themes: tuple[str, ...]

    @property
    def is_right(self) -> bool:
        """Whether the first theme is one that the gold accepts."""
        return self.themes[0] in self.accepted


def main(arguments: Sequence[str]) -> int:
    """Print how many themes are right; returns the exit code."""
    detector = load_detector()
    for folder in (Path(each) for each in arguments if each != "--errors"):
        every: list[Sorted] = []
        for gold in sorted(folder.glob("*.json")):
            found = list(sorted_commitments(gold, detector))
            every += found
            print(f"  {_figure(found)}  {gold.stem}")
            if "--errors" in arguments:
                for each in found:
                    if not each.is_right:
                        wanted, got = " ".join(each.accepted), " ".join(each.themes)
                        print(f"      {wanted} / {got} | {each.quote}")
        print(f"{_figure(every)}  {folder}")
    return 0


def sorted_commitments(gold: Path, detector: Detector) -> Iterator[Sorted]:
    """Yield the commitments of one gold file, labelled where they are marked."""
    marked = json.loads(gold.read_text("utf-8"))
    document = read_document(gold.with_suffix(".txt"))
    text = readable_text(document)
    code = document.language or detector.guesser.guess(text)
    language = detector.language(code)
    metadata = read_metadata(
        text,
        language,
        title=document.title,
        date=document.date,
        code=code,
        kinds=load_kinds(),
    )
    scorers = ThemeScorers(detector.taxonomy, load_vocabulary)
    scorer = scorers.of(code if code in LANGUAGES else language.code)
    quotes = [each["quote"] for each in marked["commitments"]]
    words = [match.span() for match in WORD.finditer(text)]
    for each, place in zip(marked["commitments"], WordPlaces(text).places(quotes), strict=True):
        if place is None:
            sys.exit(f"{gold.name}: not in the text: {each['quote']}")
        span = Span(words[place.start][0], words[place.end - 1][1])
        found = StatementParser(text, metadata, language, scorer).describe(span)
        yield Sorted(span.of(text), tuple(each["themes_ok"]), found.themes)


def _figure(found: Sequence[Sorted]) -> str:
    right = sum(each.is_right for each in found)
    return f"{right / max(1, len(found)):.3f} ({right} of {len(found)})"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
