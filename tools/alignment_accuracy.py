"""Accuracy of alignments: what the comparison makes of statements that a person aligned by hand.

``python tools/alignment_accuracy.py DIR [--errors]`` reads each ``align-*.json`` in DIR. Its
commitments are those of the gold, so that only the comparison is measured: precision and recall of
the pairs, and the share of the right ones whose kind is right. ``--errors`` shows what differs.
"""

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from briefreader.commitments.comparison.aligning import align
from briefreader.commitments.comparison.alignment import Alignment, ComparedCommitment
from briefreader.commitments.model import Strength
from briefreader.services.comparison.compared import opening_before
from briefreader.services.comparison.shipped_comparison import load_comparison_words

PROJECT = Path(__file__).parents[1]
BESIDE = PROJECT.parent / "shared"
"""Where the samples and the gold that are not the project's lie."""

Place = tuple[int, int]
Pair = tuple[Place, Place]


@dataclass(frozen=True, slots=True)
class Side:
    """A statement of the gold: its commitments as they are compared, by their places."""

    text: str
    commitments: dict[Place, ComparedCommitment]


@dataclass(slots=True)
class Accuracy:
    """What became of the pairs of one or several files.

    ``confusion`` counts the right pairs by the kind that is right and the one that was found;
    ``alone`` the kinds of commitments that have no partner in the gold and were given none.
    """

    right: int = 0
    found: int = 0
    wanted: int = 0
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    differences: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of the found pairs that are right."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of the right pairs that are found."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def kinds(self) -> float:
        """The share of the right pairs whose kind is right."""
        good = sum(count for (one, other), count in self.confusion.items() if one == other)
        return good / self.right if self.right else 1.0

    def add(self, other: "Accuracy") -> None:
        """Count ``other`` in."""
        self.right += other.right
        self.found += other.found
        self.wanted += other.wanted
        self.confusion += other.confusion

    def line(self, name: str) -> str:
        """Return the figures as a line of a table."""
        return (
            f"{name:<34} {self.wanted:>5} {self.found:>5} {self.precision:>9.3f} "
            f"{self.recall:>7.3f} {self.kinds:>6.3f}"
        )


def measure(file: Path) -> Accuracy:
    """Return how the comparison does on the alignments in ``file``.

    Raises FileNotFoundError where a text is missing, ValueError where it is another one.
    """
    coding = json.loads(file.read_text("utf-8"))
    before, after = (read_side(coding[side], file.parent) for side in ("before", "after"))
    rows = coding["rows"]
    wanted = {
        (_place(row["before"]), _place(row["after"])): row
        for row in rows
        if row["before"] and row["after"]
    }
    places = [list(side.commitments) for side in (before, after)]
    aligned = align(
        list(before.commitments.values()), list(after.commitments.values()), load_comparison_words
    )
    found = {
        (places[0][each.before], places[1][each.after]): each
        for each in aligned
        if each.before is not None and each.after is not None
    }
    accuracy = Accuracy(len(wanted.keys() & found.keys()), len(found), len(wanted))
    for pair, row in wanted.items():
        if pair in found:
            accuracy.confusion[row["kind"], found[pair].kind.value] += 1
    accuracy.differences.extend(_differences(before, after, wanted, found))
    return accuracy


def _differences(
    before: Side, after: Side, wanted: dict[Pair, Any], found: dict[Pair, Alignment]
) -> Iterator[str]:
    for pair in sorted(wanted.keys() | found.keys()):
        told = "\n".join(
            f"    {' '.join(side.commitments[place].quote.split())}"
            for side, place in zip((before, after), pair, strict=True)
        )
        row = wanted.get(pair)
        if row is None:
            yield f"NOT ONE PROMISE ({found[pair].score:.2f})\n{told}"
        elif pair not in found:
            yield f"MISSED ({row['kind']}; {row['note']})\n{told}"
        elif row["kind"] != found[pair].kind.value:
            alignment = found[pair]
            yield (
                f"{row['kind']} ({row['reason']}; {row['note']}), "
                f"not {alignment.kind} {[tuple(each) for each in alignment.shifts]}\n{told}"
            )


def read_side(about: dict[str, str], folder: Path) -> Side:
    """Return one statement of the gold; ``folder`` is where the alignments lie."""
    path, gold = (_located(about[key], folder) for key in ("file", "gold"))
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != about["sha256"]:
        message = f"{path} is not the file that was labelled"
        raise ValueError(message)
    text = content.decode("utf-8")
    labels = json.loads(gold.read_text("utf-8"))
    commitments = {}
    at = 0
    for label in labels["commitments"]:
        if "start" in label:
            start, end = label["start"], label["end"]
        else:
            start = _find(text, label["quote"], at)
            end = start + len(label["quote"])
        at = start
        commitments[start, end] = _compared(label, text, start, end)
    return Side(text, dict(sorted(commitments.items())))


def _find(text: str, quote: str, start: int) -> int:
    """Return where ``quote`` stands, at ``start`` or behind it if it does there."""
    found = text.find(quote, start)
    return found if found >= 0 else text.index(quote)


def _compared(label: dict[str, Any], text: str, start: int, end: int) -> ComparedCommitment:
    due = label["due"]
    day = due["by"] if isinstance(due, dict) else due
    return ComparedCommitment(
        quote=text[start:end],
        strength=Strength(label["strength"]),
        actors=tuple(label["actors"]),
        themes=tuple(label["themes_ok"]),
        due=date.fromisoformat(day) if day else None,
        language="en",
        paragraph=text.count("\n\n", 0, start) + 1,
        opening=opening_before(text, start),
    )


def _located(name: str, folder: Path) -> Path:
    """Return the path of a file beside the alignments, or else of the project's or its like."""
    candidates: Sequence[Path] = (
        folder / Path(name).name,
        PROJECT / name,
        BESIDE / name,
        Path(name),
    )
    return next((each for each in candidates if each.is_file()), candidates[-1])


def _place(span: Sequence[int]) -> Place:
    start, end = span
    return start, end


def main() -> None:
    """Print a table of the figures, and on request what differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    all_files = Accuracy()
    print(
        f"{'alignments':<34} {'pairs':>5} {'found':>5} {'precision':>9} {'recall':>7} {'kinds':>6}"
    )
    for file in sorted(options.folder.glob("align-*.json")):
        accuracy = measure(file)
        all_files.add(accuracy)
        print(accuracy.line(file.stem.removeprefix("align-")))
        if options.errors:
            print("\n".join(accuracy.differences))
    print(all_files.line("all"))
    for (right, told), count in sorted(all_files.confusion.items()):
        print(f"  {right:<13} told as {told:<13} {count}")


if __name__ == "__main__":
    main()
