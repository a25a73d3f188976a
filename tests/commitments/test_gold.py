"""Detection on statements that people have coded: it must not fall below what it reached."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from briefreader.commitments.evaluation.evaluation import Evaluation, Label
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.gold_evaluation import evaluate

REACHED = Path(__file__).parents[1] / "gold" / "reached.csv"
LABELS = Path(__file__).parents[1] / "gold"
FLOORS = {Label.STRENGTH: 0.96, Label.THEME: 0.92, Label.ACTORS: 0.93, Label.DUE: 0.97}


def measured(folder: Path) -> Evaluation:
    """Return how detection does on all statements of ``folder``."""
    return Evaluation([each.comparison for each in evaluate(folder, load_detector())])


def test_development_statements(shared: Path) -> None:
    """The floors that the product promises."""
    found = measured(shared / "gold" / "dev")
    assert found.strict.f1 >= 0.92
    assert found.lenient.f1 >= 0.96
    assert {label: found.share_right(label) >= floor for label, floor in FLOORS.items()} == (
        dict.fromkeys(FLOORS, True)
    )


@pytest.fixture(scope="session")
def extra(
    shared: Path,
    tmp_path_factory: pytest.TempPathFactory,
    load_script: Callable[[Path], ModuleType],
) -> Path:
    """Return the extra gold with its texts."""
    target = tmp_path_factory.mktemp("gold")
    load_script(LABELS / "materialise.py").materialise(target, shared / "samples")
    return target


def test_extra_statements(extra: Path) -> None:
    """Statements that others labelled, which the rules were written without."""
    found = measured(extra)
    assert len(found.comparisons) >= 4
    assert found.strict.f1 >= 0.90
    assert found.lenient.f1 >= 0.95


def test_no_statement_falls_behind(shared: Path, extra: Path) -> None:
    """In none less is found, more is invented or fewer labels are right than ``reached.csv`` says.

    Where detection has become better, the row is written anew.
    """
    detector = load_detector()
    found = {
        each.slug: {
            "matched": each.comparison.matched,
            "astray": each.comparison.matched - each.comparison.detected,
            "reached": each.comparison.marked_inside,
            **each.comparison.right,
        }
        for folder in (shared / "gold" / "dev", extra)
        for each in evaluate(folder, detector)
    }
    with REACHED.open(encoding="utf-8", newline="") as file:
        kept = {row.pop("statement"): row for row in csv.DictReader(file)}
    assert kept.keys() == found.keys()
    behind = {
        (statement, name): (now, int(kept[statement][name]))
        for statement, row in found.items()
        for name, now in row.items()
        if now < int(kept[statement][name])
    }
    assert behind == {}


@pytest.mark.parametrize("labels", sorted(LABELS.glob("*.json")), ids=lambda path: path.stem)
def test_labels_are_offsets_without_text(labels: Path) -> None:
    """In order and apart; no sentence of a statement is in the project."""
    coding = json.loads(labels.read_text("utf-8"))
    assert len(coding["digest"]) == 64
    starts = [each["start"] for each in coding["commitments"]]
    assert starts == sorted(starts)
    for each in coding["commitments"]:
        assert each["start"] < each["end"]
        assert set(each) == {"start", "end", "strength", "actors", "themes_ok", "due"}
