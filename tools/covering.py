"""A plugin of pytest: notes which lines each test runs, or runs chosen tests in a given order.

``MUTANTS_NOTES`` names the folder where the notes go, one file for each file of tests, and
``MUTANTS_PACKAGES`` the folders whose lines are noted. ``MUTANTS_TESTS`` names a file of test ids.
"""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import coverage
import pytest
from mutating import scopes_of


def pytest_configure(config: pytest.Config) -> None:
    """Do what the environment asks for."""
    if "MUTANTS_NOTES" in os.environ:
        config.pluginmanager.register(_Noting(Path(os.environ["MUTANTS_NOTES"])))
    if "MUTANTS_TESTS" in os.environ:
        wanted = Path(os.environ["MUTANTS_TESTS"]).read_text("utf-8").splitlines()
        config.pluginmanager.register(_Choosing(wanted))


class _Choosing:
    """Keeps the wanted tests, in their order."""

    def __init__(self, wanted: list[str]) -> None:
        self._wanted = {name: number for number, name in enumerate(wanted)}

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        kept = [item for item in items if item.nodeid in self._wanted]
        items[:] = sorted(kept, key=lambda item: self._wanted[item.nodeid])


class _Noting:
    """Notes of each test that passes how long it took and which lines it ran.

    What a shared fixture runs when it is made counts for every test that asks for it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tests: dict[str, tuple[float, list[str]]] = {}
        self._failed: set[str] = set()
        self._running = ""
        self._coverage = coverage.Coverage(
            data_file=None, source=os.environ["MUTANTS_PACKAGES"].split(os.pathsep)
        )
        self._coverage.start()

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: Any) -> Iterator[None]:
        if fixturedef.scope == "function":
            return (yield)
        self._coverage.switch_context(_name_of(fixturedef))
        try:
            return (yield)
        finally:
            self._coverage.switch_context(self._running)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: Any) -> Iterator[None]:
        self._running = item.nodeid
        self._coverage.switch_context(item.nodeid)
        started = time.perf_counter()
        result = yield
        seconds = time.perf_counter() - started
        self._coverage.switch_context("")
        shared = [
            _name_of(each[-1])
            for each in item._fixtureinfo.name2fixturedefs.values()
            if each[-1].scope != "function"
        ]
        self._tests[item.nodeid] = (seconds, [item.nodeid, *shared])
        return result

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if not report.passed:
            self._failed.add(report.nodeid)

    def pytest_sessionfinish(self) -> None:
        self._coverage.stop()
        by_context = self._lines_by_context()
        files: dict[str, dict[str, Any]] = {}
        for name, (seconds, contexts) in self._tests.items():
            tests = files.setdefault(name.partition("::")[0], {})
            if name not in self._failed:
                lines = set().union(*(by_context.get(each, ()) for each in contexts))
                tests[name] = {"seconds": round(seconds, 3), "lines": sorted(lines)}
        for file, tests in files.items():
            numbers: dict[str, int] = {}
            for noted in tests.values():
                noted["lines"] = [numbers.setdefault(line, len(numbers)) for line in noted["lines"]]
            notes = self._folder / f"{file}.json"
            notes.parent.mkdir(parents=True, exist_ok=True)
            notes.write_text(json.dumps({"lines": list(numbers), "tests": tests}), "utf-8")

    def _lines_by_context(self) -> dict[str, set[str]]:
        data = self._coverage.get_data()
        found: dict[str, set[str]] = {}
        for file in data.measured_files():
            keys = keys_of(Path(file))
            for line, contexts in data.contexts_by_lineno(file).items():
                for context in contexts:
                    if context and line in keys:
                        found.setdefault(context, set()).add(keys[line])
        return found


def keys_of(path: Path) -> dict[int, str]:
    """Return a key for each line in a function: it stays the same when the line moves."""
    source = path.read_bytes()
    lines = source.decode().split("\n")
    module = path.as_posix().rpartition("src/")[2]
    return {
        number: f"{module}:{scope}:{lines[number - 1].strip()}"
        for number, scope in scopes_of(source).items()
    }


def _name_of(fixture: Any) -> str:
    return f"fixture {fixture.baseid} {fixture.argname}"
