"""`briefreader evaluate`."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

CODING = {
    "commitments": [
        {
            "quote": "Norway will build a school in Chile",
            "strength": "firm",
            "actors": ["Norway"],
            "themes_ok": ["education-culture"],
            "due": {"text": "by 2030", "by": "2030-12-31"},
        }
    ],
    "optional": [{"quote": "Chile may help"}],
}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """Return a folder with one coded statement."""
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "school.txt").write_text(
        "Joint Statement of Norway and Chile\n\n"
        "Norway will build a school in Chile by 2030. Chile may help.\n"
    )
    (folder / "school.json").write_text(json.dumps(CODING))
    return folder


def test_prints_the_figures(run: Callable[..., Any], gold: Path) -> None:
    """As the yardstick of the gold files prints them."""
    result = run("evaluate", gold)
    assert result.code == 0
    assert result.out.splitlines() == [
        "gold 1  predicted 1",
        "strict   precision 1.000  recall 1.000  F1 1.000",
        "lenient  precision 1.000  recall 1.000  F1 1.000",
        "strength 1.000  theme 1.000  due 1.000  actors 1.000",
    ]


def test_lists_errors(run: Callable[..., Any], gold: Path) -> None:
    """What was missed and what is mislabelled, with what was expected and what came."""
    coding = json.loads(json.dumps(CODING))
    coding["commitments"][0]["actors"] = ["Chile"]
    coding["commitments"].append({**coding["commitments"][0], "quote": "Chile may help"})
    (gold / "school.json").write_text(json.dumps(coding))
    lines = run("evaluate", gold, "--errors").out.splitlines()
    assert lines[:2] == [
        "school  MISSED  Chile may help",
        "school  ACTORS  ['Chile'] / ['Norway']  Norway will build a school in Chile",
    ]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("school.json", "{", "not coded"),
        ("school.json", '{"commitments": [{"quote": "x"}]}', "not coded"),
        ("school.json", "[]", "not coded"),
        ("other.json", '{"commitments": []}', "other.txt"),
    ],
)
def test_a_mistake_is_one_line(
    run: Callable[..., Any], gold: Path, name: str, content: str, said: str
) -> None:
    """Exit code 1, and the file that has to be mended."""
    (gold / name).write_text(content)
    result = run("evaluate", gold)
    assert result.code == 1
    assert said in result.err
    assert result.err.count("\n") == 1


def test_an_empty_folder_is_an_error(run: Callable[..., Any], tmp_path: Path) -> None:
    """Nothing to measure against is no result."""
    result = run("evaluate", tmp_path)
    assert result.code == 1
    assert "no coded statement" in result.err


def test_prints_what_the_yardstick_prints(
    run: Callable[..., Any], shared: Path, project: Path
) -> None:
    """On the same files, byte for byte."""
    program = [sys.executable, "-m", "briefreader", "extract", "{file}", "--format", "json"]
    folder = shared / "gold" / "whitehouse"
    expected = subprocess.run(
        [sys.executable, shared / "gold" / "score.py", "--gold", folder, "--", *program],
        capture_output=True,
        check=True,
        text=True,
        cwd=project,
    ).stdout
    assert run("evaluate", folder).out == expected
