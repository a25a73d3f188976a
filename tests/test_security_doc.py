"""Each promise of docs/security.md has tests, and they are there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from documents_beside import PROJECT

_TEXT = (PROJECT / "docs" / "security.md").read_text("utf-8")
_NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
_PROMISE = re.compile(r"^- (.+?)(?=^- |^#|\Z)", re.MULTILINE | re.DOTALL)
_ROW = re.compile(r"^\| (?!tried|---)(.+) \|$", re.MULTILINE)
_PROMISES, _, _ATTACKS = _TEXT.partition("## Promises")[2].partition("## Attacks")


@cache
def _tests_of(path: Path) -> frozenset[str]:
    """Return the names of the tests that pytest finds in a file."""
    module = ast.parse(path.read_text("utf-8"))
    names = (node.name for node in module.body if isinstance(node, ast.FunctionDef))
    return frozenset(name for name in names if name.startswith("test_"))


@pytest.mark.parametrize(("path", "name"), sorted(set(_NAMED.findall(_TEXT))))
def test_a_test_that_is_named_is_there(project: Path, path: str, name: str) -> None:
    """In a file of tests, or of the long runs that `make endurance` does."""
    assert Path(path).name.startswith(("test_", "long_"))
    assert name in _tests_of(project / path)


def test_every_promise_has_a_test() -> None:
    """None is a mere word."""
    promises = [each for each in _PROMISE.findall(_PROMISES) if not _NAMED.search(each)]
    assert promises == []
    assert len(_PROMISE.findall(_PROMISES)) >= 20


def test_every_attack_has_a_test() -> None:
    """What once succeeded is tried anew."""
    rows = _ROW.findall(_ATTACKS)
    assert [row for row in rows if not _NAMED.search(row)] == []
    assert len(rows) == 14
