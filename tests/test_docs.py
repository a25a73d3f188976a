"""The documents say what is there."""

import re
from pathlib import Path

import pytest

from briefreader.ui.window.action_table import SPECS

_LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
_CODE_PATH = re.compile(r"`((?:src|resources|tests|tools|data|packaging|\.ci)/[\w./-]*)`")
_KEY = re.compile(r"(?:Ctrl|Shift|F\d+)\+?[\w+]*|\b[A-Z]\b|\?")


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "docs/batch.md",
        "docs/database.md",
        "docs/detection.md",
        "docs/formats.md",
        "docs/performance.md",
        "docs/security.md",
    ],
)
def test_every_path_that_is_named_exists(project: Path, name: str) -> None:
    """Links and paths in a document lead somewhere."""
    text = (project / name).read_text("utf-8")
    paths = _LINK.findall(text) + _CODE_PATH.findall(text)
    assert not [path for path in paths if not (project / path).exists()]


def test_the_keys_of_the_readme_are_those_of_the_actions(project: Path) -> None:
    """Each key in the README's table that is given as text belongs to an action."""
    table = re.findall(r"^\| ([^|]+) \|", (project / "README.md").read_text("utf-8"), re.MULTILINE)
    keys = {key for row in table if _KEY.match(row) for key in row.split(", ")}
    several = (spec.key if isinstance(spec.key, tuple) else (spec.key,) for spec in SPECS)
    known = {key for each in several for key in each if isinstance(key, str)}
    standard = {"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+F", "Ctrl+P", "F1", "F9", "F10"}
    assert keys - standard <= known
    assert {"J", "K", "C", "D", "Ctrl+Shift+A"} <= keys
