"""The examples beside the cues of English."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Metadata

CUES = Path(__file__).parents[2] / "resources" / "languages" / "en" / "cues.toml"
ENTRIES = tomllib.loads(CUES.read_text("utf-8"))["cue"]
ANYONE = Metadata(title="Joint Statement", date=date(2022, 5, 10), parties=(), language="en")


def examples(key: str) -> list[object]:
    """Return the sentences at ``key`` of each cue as parameters, with the cue's name."""
    return [
        pytest.param(entry["name"], text, id=f"{entry['name']}: {text}")
        for entry in ENTRIES
        for text in entry[key]
    ]


@pytest.mark.parametrize(("name", "text"), examples("yes"))
def test_a_cue_binds_in_its_examples(detector: Detector, name: str, text: str) -> None:
    """Each sentence that is told as an example of a cue is a commitment by it."""
    assert name in [found.rule for found in detector.detect(text, ANYONE)]


@pytest.mark.parametrize(("name", "text"), examples("no"))
def test_a_cue_does_not_bind_in_its_counterexamples(
    detector: Detector, name: str, text: str
) -> None:
    """Each sentence that is told as a counterexample of a cue is no commitment by it."""
    assert name not in [found.rule for found in detector.detect(text, ANYONE)]


def test_each_cue_has_examples() -> None:
    """A linguist sees at each cue what it is for, and what it is not."""
    assert [entry["name"] for entry in ENTRIES if not (entry["yes"] and entry["no"])] == []
