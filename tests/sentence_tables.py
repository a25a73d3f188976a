"""Tables of sentences with what is right for each, which say how a detector does in a language.

A row is right if as many commitments are found as it names (optional rows count neither way), each
quote shares half of its words with its own, and strength and due date are as the row says.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

COLUMNS = 7
HALF = 0.5
BAR = "‖"
"""Parts what a sentence says several of."""
HEADS = {
    "en": ("Joint statement", "15 March 2024"),
    "fr": ("Déclaration conjointe", "15 mars 2024"),
    "es": ("Declaración conjunta", "15 de marzo de 2024"),
    "ru": ("Совместное заявление", "15 марта 2024 года"),
}
"""The title and the date under which a sentence stands, by language."""


@dataclass(frozen=True, slots=True)
class Right:
    """One commitment of a row: its quote, strength and due date (empty: none)."""

    quote: str
    strength: str
    due: str


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence, and the commitments that are in it."""

    number: int
    sentence: str
    commitments: tuple[Right, ...]

    def is_right(self, found: Sequence[dict[str, Any]]) -> bool:
        """Tell whether what was found, as `briefreader extract` writes it, is what the row says."""
        if len(found) != len(self.commitments):
            return False
        in_order = sorted(found, key=lambda each: each["start"])
        return all(
            shared_words(right.quote, each["quote"]) >= HALF
            and right.strength == each["strength"]
            and right.due == (each["due"]["by"] if each["due"] else "")
            for right, each in zip(self.commitments, in_order, strict=True)
        )


def rows(table: Path) -> Iterator[Row]:
    """Yield the rows of a table that are not optional."""
    for line in table.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
        if len(cells) == COLUMNS and cells[0].isdigit() and cells[2] != "optional":
            yield _row(cells)


def shared_words(one: str, other: str) -> float:
    """Return how many of the words of both are in both, from 0 to 1."""
    left, right = (Counter(re.findall(r"\w+", text.lower())) for text in (one, other))
    either = (left | right).total()
    return (left & right).total() / either if either else 0.0


def _row(cells: Sequence[str]) -> Row:
    number, sentence, kind, quotes, strength, _, due = cells
    if kind == "no":
        return Row(int(number), sentence, ())
    parts = [sentence.rstrip(".") if each == "all" else each for each in _several(quotes)]
    strengths, dates = (_for_each(_several(cell), len(parts)) for cell in (strength, due))
    return Row(
        int(number),
        sentence,
        tuple(
            Right(quote, how, when.partition("->")[2].strip())
            for quote, how, when in zip(parts, strengths, dates, strict=True)
        ),
    )


def _several(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(BAR)]


def _for_each(values: list[str], count: int) -> list[str]:
    """Return ``count`` values, of which one may stand for all."""
    return values * count if len(values) == 1 else values
