"""`briefreader evaluate`: how well detection does on statements that a person has coded."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from briefreader.cli.options import PATH
from briefreader.cli.output import write
from briefreader.commitments.evaluation.evaluation import Coded, Evaluation, Label
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.gold_evaluation import Evaluated
from briefreader.services.detection.gold_evaluation import evaluate as evaluated_in
from briefreader.text.control_characters import visible

_SHOWN = 90
"""How many characters of a mislabelled quote are shown."""


@click.command
@click.argument("folder", metavar="GOLD_DIR", type=PATH)
@click.option("--errors", is_flag=True, help="List what was missed, invented or mislabelled.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as one JSON object.")
def evaluate(folder: Path, *, errors: bool, as_json: bool) -> None:
    """Measure detection against statements that you have coded by hand.

    GOLD_DIR holds NAME.txt and NAME.json pairs; the JSON lists `commitments` (quote, strength,
    actors, themes_ok, due) and may list `optional` ones, which count neither way. `strict` counts
    quotes that share half of their words one to one, `lenient` whatever their borders; the labels
    are measured on the strictly matched.
    """
    evaluation = Evaluation()
    for each in evaluated_in(folder, load_detector()):
        evaluation.comparisons.append(each.comparison)
        if errors:
            write("".join(f"{visible(line)}\n" for line in _errors(each)))
    figures = _figures(evaluation)
    write(json.dumps(figures) + "\n" if as_json else _report(figures))


def _figures(evaluation: Evaluation) -> dict[str, Any]:
    return {
        "gold": evaluation.marked,
        "predicted": evaluation.detected,
        **{
            name: {"precision": rates.precision, "recall": rates.recall, "f1": rates.f1}
            for name, rates in (("strict", evaluation.strict), ("lenient", evaluation.lenient))
        },
        **{label.value: evaluation.share_right(label) for label in Label},
    }


def _report(figures: dict[str, Any]) -> str:
    lines = [f"gold {figures['gold']}  predicted {figures['predicted']}"]
    for name in ("strict", "lenient"):
        rates = figures[name]
        lines.append(
            f"{name:8s} precision {rates['precision']:.3f}  recall {rates['recall']:.3f}"
            f"  F1 {rates['f1']:.3f}"
        )
    lines.append("  ".join(f"{label.value} {figures[label.value]:.3f}" for label in Label))
    return "".join(f"{line}\n" for line in lines)


def _errors(evaluated: Evaluated) -> Iterator[str]:
    slug, comparison = evaluated.slug, evaluated.comparison
    yield from (f"{slug}  MISSED  {each.quote}" for each in comparison.missed)
    yield from (f"{slug}  INVENTED  {each.quote}" for each in comparison.invented)
    for each in comparison.mislabelled:
        label = each.label
        expected, got = _said(each.marked, label), _said(each.detected, label)
        yield f"{slug}  {label.upper()}  {expected} / {got}  {each.marked.quote[:_SHOWN]}"


def _said(coded: Coded, label: Label) -> str | Sequence[str]:
    values: dict[Label, str | Sequence[str]] = {
        Label.STRENGTH: coded.strength,
        Label.THEME: list(coded.themes),
        Label.ACTORS: list(coded.actors),
        Label.DUE: coded.due or "none",
    }
    return values[label]
