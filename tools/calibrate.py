"""Fits the calibration of confidence by language: ``python tools/calibrate.py [--write]``.

What counts is how often detections are right in the statements that people have coded
(`gold_folders.py` says where): those that match a marked commitment strictly. Those in optional
places are left out.

Prints, for each language, how often detections of each confidence were right, each statement judged
by a calibration fitted on all the others; ``--write`` writes those fitted on all to
``resources/confidence.toml``.
"""

import itertools
import math
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from gold_folders import PROJECT, gold_folders

from briefreader.commitments.attributes.confidence import Calibration, log_odds
from briefreader.commitments.detector import Detector
from briefreader.commitments.evaluation.evaluation import Verdict
from briefreader.services.detection.gold_evaluation import evaluate
from briefreader.services.detection.shipped_languages import load_guesser, load_language
from briefreader.services.detection.shipped_themes import load_taxonomy, load_vocabulary

RESOURCE = PROJECT / "resources" / "confidence.toml"
BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)
STEPS = 200
HEAD = """\
# How sure detections are, by language: tools/calibrate.py fits it on statements coded by hand and
# writes this. A rule's own judgement (`confidence` in cues.toml, lowered by what is unsure in the
# sentence) goes through a logistic function of its log-odds with this slope and offset.
"""


class Judged(NamedTuple):
    """One detection: where it is, what its rule judged it to be worth, and whether it is right."""

    language: str
    statement: str
    judgement: float
    right: bool


def main(arguments: Sequence[str]) -> int:
    """Print the calibration tables; returns the exit code."""
    fitted = {}
    judged = judgements()
    for language in sorted({each.language for each in judged}):
        own = [each for each in judged if each.language == language]
        fitted[language] = fit(own)
        print(table(f"{language}, as the rules judge", [(e.judgement, e.right) for e in own]))
        print(table(f"{language}, each statement by the others", held_out(own)))
        print(f"slope {fitted[language].slope:.3f}  offset {fitted[language].offset:.3f}\n")
    if arguments[:1] == ["--write"]:
        RESOURCE.write_text(written(fitted), "utf-8")
    return 0


def judgements() -> list[Judged]:
    """Return what is detected in all coded statements, without any calibration."""
    plain = Detector(load_language, load_guesser(), load_vocabulary, load_taxonomy())
    with tempfile.TemporaryDirectory() as target:
        return [
            Judged(each.language, each.slug, detected.confidence, verdict is Verdict.MATCHED)
            for folder in gold_folders(Path(target)).values()
            for each in evaluate(folder, plain)
            for detected, verdict in each.comparison.verdicts
            if verdict is not Verdict.IGNORED
        ]


def held_out(judged: Sequence[Judged]) -> list[tuple[float, bool]]:
    """Return the confidence of each detection by the other statements, and whether it is right."""
    return [
        (calibration.of(each.judgement), each.right)
        for statement in sorted({each.statement for each in judged})
        for calibration in [fit([each for each in judged if each.statement != statement])]
        for each in judged
        if each.statement == statement
    ]


def written(fitted: Mapping[str, Calibration]) -> str:
    """Return the calibrations as the app reads them."""
    return HEAD + "".join(
        f"\n[{language}]\nslope = {each.slope:.3f}\noffset = {each.offset:.3f}\n"
        for language, each in fitted.items()
    )


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
