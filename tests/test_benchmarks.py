"""The benchmarks still run, and tell what was measured."""

import importlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

QUICK = ("documents", "bench_library", "anchoring")
"""Those that are done at once on small texts, without windows or processes."""


@pytest.fixture
def run(project: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the program that measures."""
    monkeypatch.syspath_prepend(project / "tests" / "benchmarks")
    return importlib.import_module("run")


@pytest.fixture
def harness(run: ModuleType) -> ModuleType:
    """Return what the benchmarks are declared with."""
    return importlib.import_module("harness")


def rows(output: str) -> list[list[str]]:
    """Return the cells of the table in ``output``, without its head."""
    lines = [line for line in output.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_each_file_declares_a_benchmark_that_says_what_it_does(
    run: ModuleType, project: Path
) -> None:
    """All files can be loaded, and each function has a sentence."""
    found = dict(run.benchmarks())
    files = {path.stem for path in (project / "tests" / "benchmarks").glob("bench_*.py")}
    assert {name.partition(".")[0] for name in found} == files
    assert [name for name, compare in found.items() if not compare.__doc__] == []


def test_quick_benchmarks_run(run: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    """Once each, on little text, they give a row with a ratio for each of several comparisons."""
    texts = importlib.import_module("texts")
    if not texts.SAMPLES.exists():
        pytest.skip(f"there are no statements in {texts.SAMPLES}")

    assert run.main("once", *QUICK) == 0

    output = capsys.readouterr().out
    found = rows(output)
    assert "Left out" not in output
    assert len(found) > 15
    assert all(float(ratio.replace(",", "")) > 0 for *_, ratio, _ in found)
    assert all(what and beside for what, _, beside, *_ in found)


def test_the_ratio_is_the_median_of_the_pairs_ratios(harness: ModuleType) -> None:
    """What slows both works of a pair for a while does not change it, nor one pair that is odd."""
    now = 0.0

    def pass_by(seconds: float) -> None:
        nonlocal now
        now += seconds

    comparison = harness.Comparison(
        what="ours",
        ours=lambda slowness, ratio: pass_by(slowness * ratio),
        beside="theirs",
        yardstick=lambda slowness, ratio: pass_by(slowness),
        given=[(1, 2), (10, 2), (1, 9)],
        clock=lambda: now,
        warm_ups=0,
    )

    result = harness.measure(comparison, replace(harness.ONCE, pairs=3))

    assert result.pairs == [(2, 1), (20, 10), (9, 1)]
    assert result.ratio == 2


def test_either_work_comes_first_at_times(harness: ModuleType) -> None:
    """Neither is always measured on what the other left behind."""
    order: list[str] = []
    comparison = harness.Comparison(
        what="ours",
        ours=lambda: order.append("ours"),
        beside="theirs",
        yardstick=lambda: order.append("theirs"),
        least=20,
    )

    harness.measure(comparison, replace(harness.ONCE, pairs=3))

    assert set(order[::2]) == {"ours", "theirs"}
    assert order.count("ours") == order.count("theirs")


def test_both_are_given_the_same(harness: ModuleType) -> None:
    """In each pair both are called with the same, the next pair with the next."""
    calls: dict[str, list[int]] = {"ours": [], "theirs": []}
    comparison = harness.Comparison(
        what="ours",
        ours=calls["ours"].append,
        beside="theirs",
        yardstick=calls["theirs"].append,
        given=[(1,), (2,), (3,)],
        warm_ups=0,
    )

    harness.measure(comparison, replace(harness.ONCE, pairs=5))

    assert calls["ours"] == calls["theirs"] == [1, 2, 3, 1, 2]


def test_what_is_missing_is_said_in_a_line(
    run: ModuleType,
    harness: ModuleType,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The other benchmarks are measured all the same."""

    def compare_missing(effort: Any) -> Iterator[Any]:
        raise harness.MissingError("There is no yardstick.")
        yield

    def compare_there(effort: Any) -> Iterator[Any]:
        yield harness.Comparison(what="this", ours=list, beside="that", yardstick=list)

    both = [("a.compare_missing", compare_missing), ("b.compare_there", compare_there)]
    monkeypatch.setattr(run, "benchmarks", lambda: both)

    assert run.main("once") == 0

    output = capsys.readouterr().out
    assert "- Left out: compare_missing. There is no yardstick.\n" in output
    assert [(what, beside) for what, _, beside, *_ in rows(output)] == [("this", "that")]


def test_a_name_that_no_benchmark_has_is_an_error(
    run: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is said, and nothing is measured."""
    assert run.main("once", "nonsense") == 1
    assert "no benchmark is called nonsense" in capsys.readouterr().err
