"""Fits the calibration of confidence: ``python tools/calibrate.py [--write] [--add GOLD_DIR]``.

What counts is what a detector makes of statements that it was not tuned on. The file of first runs
(``tests/gold/first-runs.csv``) keeps that: for each detection its statement, the detector's commit,
what its rule judged, and whether it was right (it matched a marked commitment strictly; those in
optional places are left out). ``--add GOLD_DIR`` adds what today's detector finds in newly coded
statements, before any tuning on them.

Prints how often detections of each confidence were right, each statement judged by a calibration
fitted on all the others; ``--write`` writes the one fitted on all to ``resources/confidence.toml``.
"""

import csv
import itertools
import math
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from briefreader.commitments.attributes.confidence import Calibration, log_odds
from briefreader.commitments.detector import Detector
from briefreader.commitments.evaluation.evaluation import Verdict
from briefreader.services.detection.gold_evaluation import evaluate
from briefreader.services.detection.shipped_languages import load_guesser, load_language
from briefreader.services.detection.shipped_themes import load_taxonomy

PROJECT = Path(__file__).parents[1]
RESOURCE = PROJECT / "resources" / "confidence.toml"
FIRST_RUNS = PROJECT / "tests" / "gold" / "first-runs.csv"
BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)
STEPS = 200
HEAD = """\
# How sure detections are: tools/calibrate.py fits it on statements coded by hand and writes this.
# A rule's own judgement (`confidence` in cues.toml, lowered by what is unsure in the sentence) goes
# through a logistic function of its log-odds with this slope and offset.
"""


class Judged(NamedTuple):
    """One detection: the statement it is from, what its rule judged, and whether it is right."""

    statement: str
    judgement: float
    right: bool


def main(arguments: Sequence[str]) -> int:
    """Print the calibration table; returns the exit code."""
    if arguments[:1] == ["--add"]:
        add(Path(arguments[1]))
        return 0
    judged = read(FIRST_RUNS)
    held_out = [
        (calibration.of(each.judgement), each.right)
        for statement in sorted({each.statement for each in judged})
        for calibration in [fit([each for each in judged if each.statement != statement])]
        for each in judged
        if each.statement == statement
    ]
    calibration = fit(judged)
    print(table("as the rules judge", [(each.judgement, each.right) for each in judged]))
    print(table("calibrated, each statement by the others", held_out))
    print(f"slope {calibration.slope:.3f}  offset {calibration.offset:.3f}")
    if arguments[:1] == ["--write"]:
        RESOURCE.write_text(
            f"{HEAD}slope = {calibration.slope:.3f}\noffset = {calibration.offset:.3f}\n", "utf-8"
        )
    return 0


def read(path: Path) -> list[Judged]:
    """Return the first runs."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Judged(row["statement"], float(row["judgement"]), row["right"] == "1")
            for row in csv.DictReader(file)
        ]


def add(folder: Path) -> None:
    """Add what today's detector finds in the statements of ``folder`` to the first runs."""
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, check=True, text=True
    ).stdout.strip()
    with FIRST_RUNS.open("a", encoding="utf-8", newline="") as file:
        for each in judgements(folder):
            file.write(f"{each.statement},{commit},{each.judgement},{int(each.right)}\n")


def judgements(folder: Path) -> list[Judged]:
    """Return what is detected in the statements of ``folder``, without any calibration."""
    plain = Detector(load_language, load_guesser(), load_taxonomy())
    return [
        Judged(each.slug, detected.confidence, verdict is Verdict.MATCHED)
        for each in evaluate(folder, plain)
        for detected, verdict in each.comparison.verdicts
        if verdict is not Verdict.IGNORED
    ]


def fit(judged: Sequence[Judged]) -> Calibration:
    """Return the likeliest calibration, by Newton's method.

    As Platt has it, the outcomes are taken as (n + 1) / (n + 2) and 1 / (m + 2) instead of 1 and 0,
    which keeps few wrong ones from making the rest certain; a weak pull keeps the slope near 1.
    """
    right = sum(each.right for each in judged)
    wrong = len(judged) - right
    sure, unsure = (right + 1) / (right + 2), 1 / (wrong + 2)
    slope, offset = 1.0, 0.0
    for _ in range(STEPS):
        gradient = [slope - 1.0, 0.0]
        curvature = [[1.0, 0.0], [0.0, 1e-9]]
        for each in judged:
            odds = log_odds(each.judgement)
            share = 1 / (1 + math.exp(-slope * odds - offset))
            miss = share - (sure if each.right else unsure)
            spread = share * (1 - share)
            gradient[0] += miss * odds
            gradient[1] += miss
            curvature[0][0] += spread * odds * odds
            curvature[0][1] += spread * odds
            curvature[1][1] += spread
        (a, b), (_, d) = curvature
        determinant = a * d - b * b
        slope -= (d * gradient[0] - b * gradient[1]) / determinant
        offset -= (a * gradient[1] - b * gradient[0]) / determinant
        slope = max(0.05, slope)
    return Calibration(slope, offset)


def table(title: str, outcomes: Sequence[tuple[float, bool]]) -> str:
    """Return how often the detections of each range of confidence are right, as lines of text."""
    lines = [title, "confidence   found  mean  right"]
    for low, high in itertools.pairwise(BINS):
        inside = [(share, right) for share, right in outcomes if low <= share < high]
        if inside:
            mean = sum(share for share, _ in inside) / len(inside)
            right = sum(right for _, right in inside) / len(inside)
            span = f"{low:.2f}-{min(high, 1.0):.2f}"
            lines.append(f"{span:11}  {len(inside):5}  {mean:.2f}  {right:.2f}")
    error = sum((share - right) ** 2 for share, right in outcomes) / max(1, len(outcomes))
    lines.append(f"mean squared error {error:.4f}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
