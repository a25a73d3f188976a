"""Detection on statements that people have coded: it must not fall below what it reached."""

import json
import tomllib
from pathlib import Path

import pytest
from gold_folders import INVENTED, LABELS, gold_folders
from reached import counts, read

from briefreader.commitments.evaluation.evaluation import Evaluation, Label
from briefreader.commitments.metadata.detection_coverage import detection_language
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.gold_evaluation import Evaluated, evaluate

FLOORS = tomllib.loads((LABELS / "floors.toml").read_text("utf-8"))["statements"]
NEGATIVES = "tests/gold/negatives"


@pytest.fixture(scope="session")
def measured(
    shared: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, tuple[Evaluated, ...]]:
    """Return what detection finds in every coded statement, by folder."""
    return {
        name: tuple(evaluate(folder, load_detector()))
        for name, folder in gold_folders(tmp_path_factory.mktemp("gold")).items()
    }


@pytest.mark.parametrize("folder", FLOORS)
def test_no_folder_falls_below_its_floors(
    folder: str, measured: dict[str, tuple[Evaluated, ...]]
) -> None:
    """Each figure of ``floors.toml`` is reached."""
    found = Evaluation([each.comparison for each in measured[folder]])
    figures = {
        "strict": found.strict.f1,
        "lenient": found.lenient.f1,
        **{label.value: found.share_right(label) for label in Label},
    }
    assert figures.keys() == FLOORS[folder].keys()
    below = {
        name: (figures[name], least)
        for name, least in FLOORS[folder].items()
        if figures[name] < least
    }
    assert below == {}


def test_nothing_is_found_where_nobody_commits(
    measured: dict[str, tuple[Evaluated, ...]],
) -> None:
    """Press conferences and speeches, but for what is optional there."""
    assert {each.slug: each.comparison.invented for each in measured[NEGATIVES]} == {
        file.stem: () for file in (LABELS / "negatives").glob("*.json")
    }


def test_each_statement_is_read_in_its_language(
    measured: dict[str, tuple[Evaluated, ...]],
) -> None:
    """Detection guesses what its coding says, as far as it reads that language."""
    for folder in INVENTED:
        for each in measured[f"tests/gold/{folder}"]:
            coding = json.loads((LABELS / folder / f"{each.slug}.json").read_text("utf-8"))
            assert each.language == detection_language(coding["language"])


def test_no_statement_falls_behind(measured: dict[str, tuple[Evaluated, ...]]) -> None:
    """In none less is found, more is invented or fewer labels are right than ``reached.csv`` says.

    Where detection has become better, `python tools/reached.py` writes it anew.
    """
    found = {each.slug: counts(each.comparison) for folder in measured.values() for each in folder}
    kept = read()
    assert kept.keys() == found.keys()
    behind = {
        (slug, name): (now, kept[slug][name])
        for slug, row in found.items()
        for name, now in row.items()
        if now < kept[slug][name]
    }
    assert behind == {}


@pytest.mark.parametrize("labels", sorted(LABELS.glob("*.json")), ids=lambda path: path.stem)
def test_labels_are_offsets_without_text(labels: Path) -> None:
    """In order and apart; no sentence of a statement is in the project."""
    coding = json.loads(labels.read_text("utf-8"))
    assert len(coding["digest"]) == 64
    ends = [0, *(each["end"] for each in coding["commitments"])]
    for end, each in zip(ends, coding["commitments"], strict=False):
        assert end <= each["start"] < each["end"]
        assert set(each) == {"start", "end", "strength", "actors", "themes_ok", "due"}
