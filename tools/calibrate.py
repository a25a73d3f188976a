"""Fits the calibration of confidence: ``python tools/calibrate.py GOLD_DIR… [--write]``.

A detection is right if it agrees with a marked commitment at least leniently; those in optional
places count neither way. Prints how often detections of each confidence are right, each statement
judged by a calibration fitted on all the others. With ``--write`` the calibration fitted on all of
them goes to ``resources/confidence.toml``.
"""

import itertools
import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from briefreader.commitments.confidence import Calibration, log_odds
from briefreader.commitments.detector import Detector
from briefreader.commitments.evaluation import Verdict
from briefreader.services.detection import load_detector
from briefreader.services.evaluating import evaluate

RESOURCE = Path(__file__).parents[1] / "resources" / "confidence.toml"
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
    folders = [Path(each) for each in arguments if each != "--write"]
    if not folders:
        print(__doc__)
        return 2
    judged = [each for folder in folders for each in judgements(folder)]
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
    if "--write" in arguments:
        RESOURCE.write_text(
            f"{HEAD}slope = {calibration.slope:.3f}\noffset = {calibration.offset:.3f}\n", "utf-8"
        )
    return 0


def judgements(folder: Path) -> list[Judged]:
    """Return what was detected in the statements of ``folder``, without any calibration."""
    shipped = load_detector()
    plain = Detector(shipped.lexicon, shipped.taxonomy, shipped.gazetteer)
    return [
        Judged(each.slug, detected.confidence, verdict is not Verdict.INVENTED)
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
