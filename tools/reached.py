"""Writes ``tests/gold/reached.csv`` anew: ``python tools/reached.py``.

It keeps how well detection does on each coded statement, which no change may lose any of (a test
compares). Prints what changed of each.
"""

import csv
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from gold_folders import LABELS, gold_folders

from briefreader.commitments.evaluation.evaluation import GoldComparison
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.gold_evaluation import evaluate

REACHED = LABELS / "reached.csv"
Counts = dict[str, int]


def main() -> int:
    """Write the file; returns the exit code."""
    with tempfile.TemporaryDirectory() as target:
        found = {
            each.slug: counts(each.comparison)
            for folder in gold_folders(Path(target)).values()
            for each in evaluate(folder, load_detector())
        }
    kept = read() if REACHED.exists() else {}
    for line in changes(kept, found):
        print(line)
    with REACHED.open("w", encoding="utf-8", newline="") as file:
        write = csv.writer(file, lineterminator="\n")
        write.writerow(("statement", *next(iter(found.values()))))
        write.writerows((slug, *row.values()) for slug, row in found.items())
    return 0


def counts(comparison: GoldComparison) -> Counts:
    """Return what is kept of a statement: each is better the greater it is.

    ``matched`` are quotes that agree strictly, ``astray`` detections that agree with none, as a
    number below 0, ``reached`` marked quotes that are found whatever their borders; the rest are
    how many of the matched have each label right.
    """
    return {
        "matched": comparison.matched,
        "astray": comparison.matched - comparison.detected,
        "reached": comparison.marked_inside,
        **{label.value: right for label, right in comparison.right.items()},
    }


def read() -> dict[str, Counts]:
    """Return what the file says by statement."""
    with REACHED.open(encoding="utf-8", newline="") as file:
        return {
            row.pop("statement"): {name: int(count) for name, count in row.items()}
            for row in csv.DictReader(file)
        }


def changes(before: Mapping[str, Counts], now: Mapping[str, Counts]) -> Iterable[str]:
    """Yield a line for each statement and count that differ, worse ones marked."""
    for slug, row in now.items():
        old = before.get(slug, {})
        for name, count in row.items():
            was = old.get(name)
            if was != count:
                worse = "  WORSE" if was is not None and count < was else ""
                yield f"{slug} {name}: {'new' if was is None else was} -> {count}{worse}"


if __name__ == "__main__":
    sys.exit(main())
