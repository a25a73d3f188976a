"""Alignment of statements that a person aligned: it must not fall below what it reached."""

import json
import tomllib
from pathlib import Path

import pytest
from alignment_accuracy import Accuracy, measure, read_side

GOLD = Path(__file__).parents[1] / "alignments"
FILES = sorted(GOLD.glob("align-*.json"))


@pytest.fixture(scope="module")
def accuracy(shared: Path) -> Accuracy:
    """Return how the comparison does on all pairs."""
    total = Accuracy()
    for file in FILES:
        total.add(measure(file))
    return total


@pytest.mark.parametrize("figure", ["precision", "recall", "kinds"])
def test_no_figure_falls_below_its_floor(accuracy, figure):
    """What was reached stays reached."""
    floors = tomllib.loads((GOLD / "floors.toml").read_text("utf-8"))
    assert getattr(accuracy, figure) >= floors[figure]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_commitment_is_in_one_row(file, shared):
    """The gold is whole: each commitment of either statement is told of exactly once."""
    coding = json.loads(file.read_text("utf-8"))
    for side in ("before", "after"):
        told = sorted(tuple(row[side]) for row in coding["rows"] if row[side])
        assert told == sorted(read_side(coding[side], GOLD).commitments)
