"""Takes out one entry of a language's files after another and tells which ones no test misses.

    python tools/needed_rules.py --seed 1 --count 20 [fr es …] [--files cues dates]

Of each file ``--count`` entries are drawn: half of them words (one of a list), half of them rules
(a cue, a pattern, a condition, a key that may be missing). The language is loaded without the entry
in a copy of this process, and the tests that need the language run till one fails: those first that
hold the entry's words. What the file cannot be read without is drawn anew. Exit code: 0 all are
needed, 1 some are not.
"""

import argparse
import hashlib
import json
import os
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from pack_copies import CODES, Place, compile_all, lines_of, reading
from pack_entries import Entry, as_toml, entries

from briefreader.errors import BriefreaderError
from briefreader.services.detection.shipped_languages import load_language
from briefreader.services.detection.shipped_themes import load_vocabulary

PROJECT = Path(__file__).parents[1]
THEMES = "themes"
FILES = ("cues", "dates", "grammar", "language", "names", "statement", THEMES)
TESTS = ("tests/commitments", "tests/text/test_sentences.py", "tests/text/test_abbreviations.py")
SLOW_TESTS = ("test_adversarial.py", "test_inflected_effort.py")
"""They only tell that no text is slow."""
SECONDS = 120
"""After these, of work, the tests without an entry are held to run for ever."""
NEEDED, NOT_NEEDED, UNREADABLE, ENDLESS = "needed", "NOT NEEDED", "unreadable", "endless"


class Runner:
    """A plugin of pytest that runs the collected tests over and over, each time in a fork."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.verdicts: list[tuple[Place, Entry, str]] = []
        self._options = options
        self._failed = False

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> pytest.TestReport | None:
        """Return a report of a failure that does not tell why, which takes longer than the test."""
        if call.excinfo is None or call.excinfo.errisinstance(pytest.skip.Exception):
            return None
        return pytest.TestReport(item.nodeid, item.location, {}, "failed", None, "call")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take note of a test that failed."""
        self._failed = self._failed or report.failed

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Judge entries in place of running the tests once."""
        compile_all()
        session.config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]
        items = [item for item in session.items if item.path.name not in SLOW_TESTS]
        for themes in (False, True):
            files = [each for each in self._options.files if (each == THEMES) is themes]
            if files:
                needing = self._noted(items, themes=themes)
                for language in self._options.languages:
                    for file in files:
                        self._judge(Place(language, file), needing[language])
        return True

    def _noted(self, items: Sequence[pytest.Item], *, themes: bool) -> dict[str, list[pytest.Item]]:
        """Return what ``_needing`` does, noted in ``build/needed`` till a test changes."""
        tests = sorted({item.path for item in items})
        state = hashlib.sha256(b"".join(each.read_bytes() for each in tests)).hexdigest()
        notes = PROJECT / "build" / "needed" / f"{'themes' if themes else 'all'}-{state}.json"
        if not notes.exists():
            names = {
                code: [item.nodeid for item in needing]
                for code, needing in self._needing(items, themes=themes).items()
            }
            notes.parent.mkdir(parents=True, exist_ok=True)
            notes.write_text(json.dumps(names), "utf-8")
        by_name = {item.nodeid: item for item in items}
        noted = json.loads(notes.read_bytes())
        return {code: [by_name[each] for each in found] for code, found in noted.items()}

    def _needing(
        self, items: Sequence[pytest.Item], *, themes: bool
    ) -> dict[str, list[pytest.Item]]:
        """Return by language which tests fail without its files, or its themes; quick ones first.

        A test that needs several languages is among those of each.
        """

        def without(*codes: str) -> Callable[[Place], str | None]:
            def read(place: Place) -> str | None:
                if place.language in codes and (place.file == THEMES) is themes:
                    raise FileNotFoundError(place)
                return as_toml(place.read())

            return read

        failing = self._run(items, without(*CODES), failed=True)
        found: dict[str, list[pytest.Item]] = {}
        for code in CODES:
            # English themes are loaded with those of any language.
            hidden = {*CODES} - {code, *(["en"] if themes else [])}
            passing = self._run(failing, without(*hidden), failed=False)
            own = [item for item in passing if not themes or item not in found.get("en", ())]
            found[code] = own
        alone = {item.nodeid for each in found.values() for item in each}
        others = [item for item in failing if item.nodeid not in alone]
        several = self._run(others, without(), failed=False)
        for code, each in found.items():
            print(f"{code}: {len(each)} tests need it, {len(several)} may", flush=True)
        return {code: [*each, *several] for code, each in found.items()}

    def _run(
        self, items: Sequence[pytest.Item], text: Callable[[Place], str | None], *, failed: bool
    ) -> list[pytest.Item]:
        """Return the tests that fail, or that pass, where files hold what ``text`` says."""

        def outcomes() -> Iterator[str]:
            with reading(text):
                for number, item in enumerate(items):
                    started = time.perf_counter()
                    if self._fails(item, *items[number + 1 : number + 2]) is failed:
                        yield f"{time.perf_counter() - started:09.4f} {number}"

        return [items[int(line.split()[1])] for line in sorted(lines_of(outcomes))]

    def _fails(self, item: pytest.Item, following: pytest.Item | None = None) -> bool:
        self._failed = False
        item.ihook.pytest_runtest_protocol(item=item, nextitem=following)
        return self._failed

    def _judge(self, place: Place, needing: Sequence[pytest.Item]) -> None:
        table = place.read()
        tokens = place.language != "en" and place.file in {"cues", "grammar"}
        found = list(entries(table, tokens=tokens))
        random.Random(f"{self._options.seed} {place}").shuffle(found)  # noqa: S311
        for words in (False, True):
            drawn = iter([each for each in found if each.is_word is words])
            wanted = self._options.count // 2
            while wanted and (entry := next(drawn, None)):
                outcome = self._verdict(place, entry, table, needing)
                if outcome != UNREADABLE:
                    wanted -= 1
                    self.verdicts.append((place, entry, outcome))
                    print(f"{outcome}: {_described(place, entry)}", flush=True)

    def _verdict(
        self, place: Place, entry: Entry, table: dict[str, Any], needing: Sequence[pytest.Item]
    ) -> str:
        text = as_toml(entry.without(table))
        words = {each for each in re.findall(r"\w{3,}", entry.text.lower()) if each != "passive"}
        items = sorted(needing, key=lambda item: -_shared(words, item))

        def judge() -> Iterator[str]:
            with reading(lambda asked: text if asked == place else None):
                try:
                    load_language(place.language)
                    load_vocabulary(place.language)
                except BriefreaderError:
                    yield UNREADABLE
                    return
                for number, item in enumerate(items, 1):
                    if self._fails(item, *items[number : number + 1]):
                        yield NEEDED
                        return
            yield NOT_NEEDED

        return next(iter(lines_of(judge, seconds=SECONDS)), ENDLESS)


def _shared(words: set[str], item: pytest.Item) -> int:
    """Return how many of the words stand in what a test is given."""
    call = getattr(item, "callspec", None)
    given = str(call.params).lower() if call else ""
    return sum(each in given for each in words)


def _described(place: Place, entry: Entry) -> str:
    text = entry.text if len(entry.text) < 120 else f"{entry.text[:117]}…"
    return f"{place.language}/{place.file}.toml {entry.place} ({entry.kind}): {text}"


def _report(verdicts: Sequence[tuple[Place, Entry, str]]) -> None:
    print("\n| language | file | rules | needed | share | words | needed | share |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    kinds = {(place.language, place.file) for place, _, _ in verdicts}
    for language, file in [*sorted(kinds), *((code, "all") for code in CODES), ("all", "all")]:
        cells: list[str] = []
        for words in (False, True):
            counts = Counter(
                outcome != NOT_NEEDED
                for place, entry, outcome in verdicts
                if entry.is_word is words
                and language in {place.language, "all"}
                and file in {place.file, "all"}
            )
            total = counts.total()
            share = f"{counts[True] / total:.2f}" if total else ""
            cells += [str(total), str(counts[True]), share]
        if cells[0] != "0" or cells[3] != "0":
            print(f"| {language} | {file} | {' | '.join(cells)} |")


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw, judge and report what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("languages", nargs="*", default=CODES)
    parser.add_argument("--files", nargs="+", default=FILES, choices=FILES)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=20, help="entries of each file")
    options = parser.parse_args(arguments)
    os.nice(5)
    os.chdir(PROJECT)
    runner = Runner(options)
    pytest.main(["-q", "-s", "-p", "no:cacheprovider", *TESTS], plugins=[runner])
    _report(runner.verdicts)
    return 1 if any(outcome == NOT_NEEDED for _, _, outcome in runner.verdicts) else 0


if __name__ == "__main__":
    sys.exit(main())
