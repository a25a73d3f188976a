"""What is found depends on the text alone, never on the computer's locale."""

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from briefreader import shipped
from documents_beside import SHARED

DECEMBER = {
    "C": "December",
    "fr_FR.UTF-8": "décembre",
    "ru_RU.UTF-8": "декабря",
    "tr_TR.UTF-8": "Aralık",
}
"""What the C library calls the month in each locale: it shows that the locale took effect."""

DATED = """Joint Statement of France and Peru

Lima, 15 January 2026

France and Peru will open a port by 31 December 2026. Peru will build a bridge by 1 May 2027.

France will train 200 officers by the end of February 2028. We will meet in Paris next August.
"""
NUMBER = ":n"
ASKING = frozenset(
    {"month_name", "month_abbr", "day_name", "day_abbr", "standalone_month_name", "strftime"}
    | {"standalone_month_abbr", "strptime", "setlocale", "localeconv", "getlocale", "nl_langinfo"}
    | {"strcoll", "strxfrm", "LocaleTextCalendar", "LocaleHTMLCalendar", "TextCalendar", "locale"}
    | {"HTMLCalendar", "LOCALE", "QLocale", NUMBER}
)
"""Names that answer by the locale of the process, wherever they are imported from."""
_BESIDE = 3
"""Statements of the gold that are compared: each is read twice in each locale."""
LOCALE_FREE = ("text", "commitments", "documents")


@dataclass(frozen=True)
class Probes:
    """What ``locale_probe.py`` found in each locale; ``files`` are those that it read."""

    files: tuple[Path, ...]
    found: dict[str, dict[str, Any]]


@pytest.fixture(scope="session")
def locales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the locales of ``DECEMBER``, for LOCPATH."""
    definitions = Path("/usr/share/i18n/locales")
    if shutil.which("localedef") is None or not definitions.is_dir():
        pytest.skip("localedef or what it compiles is missing: install Debian's package locales")
    folder = tmp_path_factory.mktemp("locales")
    for name in DECEMBER:
        if name == "C":
            continue
        language, _, charset = name.partition(".")
        made = ["localedef", "--no-archive", "-i", language, "-f", charset, folder / name]
        subprocess.run(made, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="session")
def probes(locales: Path, tmp_path_factory: pytest.TempPathFactory) -> Probes:
    """Return what a process with a window system finds in each locale."""
    folder = tmp_path_factory.mktemp("probes")
    dated = folder / "dated.txt"
    dated.write_text(DATED, "utf-8")
    beside = sorted(SHARED.glob("gold/whitehouse/*.txt"))[:_BESIDE]
    files = (dated, shipped.sample(), *beside)
    return Probes(files, {name: probe(name, locales, folder, files) for name in DECEMBER})


def probe(name: str, locales: Path, folder: Path, files: tuple[Path, ...]) -> dict[str, Any]:
    """Return what ``locale_probe.py`` prints in the locale ``name``."""
    place = folder / name
    place.mkdir()
    script = Path(__file__).with_name("locale_probe.py")
    done = subprocess.run(
        [sys.executable, script, place, *files],
        env=in_locale(name, locales) | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return dict(json.loads(done.stdout))


def in_locale(name: str, locales: Path) -> dict[str, str]:
    """Return the environment of a process in the locale ``name``."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))}
    return kept | {"LC_ALL": name, "LOCPATH": str(locales)}


@pytest.mark.parametrize("name", DECEMBER)
def test_each_process_had_its_locale(name: str, probes: Probes) -> None:
    """Without this, the comparisons below would compare C with C."""
    assert probes.found[name]["december"] == DECEMBER[name]


def test_the_gold_is_among_what_is_compared(shared: Path, probes: Probes) -> None:
    """Without it, there is little text in which locales could make a difference."""
    assert len(probes.files) > 4


@pytest.mark.parametrize("name", DECEMBER)
def test_detection_is_the_same_in_every_locale(name: str, probes: Probes) -> None:
    """Statement by statement, every date and commitment."""
    assert probes.found[name]["extracted"] == probes.found["C"]["extracted"]


@pytest.mark.parametrize("name", DECEMBER)
def test_dates_of_a_text_are_found(name: str, probes: Probes) -> None:
    """A window under any locale reads the statement's day and its due dates."""
    dated = probes.found[name]["extracted"][0]
    assert dated["statement"]["date"] == "2026-01-15"
    assert [each["due"] and each["due"]["by"] for each in dated["commitments"]] == [
        "2026-12-31",
        "2027-05-01",
        "2028-02-29",
        "2026-08-31",
    ]


@pytest.mark.parametrize("name", DECEMBER)
def test_the_window_detects_what_a_worker_does(name: str, probes: Probes) -> None:
    """Detecting again beside the window changes nothing that the import's processes found."""
    found = probes.found[name]
    assert "failed" not in found["outcomes"]
    assert found["worker"]
    assert found["window"] == found["worker"] == probes.found["C"]["worker"]


@pytest.mark.parametrize("name", DECEMBER)
def test_typed_dates_are_the_same_in_every_locale(name: str, probes: Probes) -> None:
    """Months are those of the language that is read, and no others."""
    assert probes.found[name]["typed"] == {
        "by 31 December 2026": "2026-12-31",
        "1 May 2027": "2027-05-01",
        "August 2026": "2026-08-31",
        "end of February 2028": "2028-02-29",
        "next march": "2026-03-31",
        "within two months": "2026-03-15",
        "2026-12-31": "2026-12-31",
        "next autumn": "2027-11-30",
        "décembre 2026": None,
    }


@pytest.mark.parametrize("name", DECEMBER)
def test_the_command_line_prints_what_the_window_detects(
    name: str, probes: Probes, locales: Path
) -> None:
    """The bytes of `briefreader extract` are the same in every locale."""
    for file, expected in zip(probes.files[:2], probes.found["C"]["extracted"], strict=False):
        done = subprocess.run(
            [Path(sys.executable).parent / "briefreader", "extract", file, "--format", "json"],
            env=in_locale(name, locales),
            capture_output=True,
            check=True,
        )
        assert done.stdout == (json.dumps(expected, ensure_ascii=False, indent=2) + "\n").encode()


def names_in(tree: ast.AST) -> Iterator[str]:
    """Yield every name that the code uses, and ``NUMBER`` for numbers in the locale's notation."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                yield name
            case ast.ImportFrom(module=str(name)):
                yield name
            case ast.FormattedValue(format_spec=ast.JoinedStr(values=[*_, ast.Constant(value=v)])):
                yield NUMBER if str(v).endswith("n") else ""
            case ast.Call(func=ast.Name(id="format"), args=[_, ast.Constant(value=v)]):
                yield NUMBER if str(v).endswith("n") else ""
            case _:
                pass


@pytest.mark.parametrize(
    "code",
    [
        "import locale",
        "from locale import strxfrm",
        "calendar.month_name[1]",
        "from calendar import day_abbr as days",
        "day.strftime('%B')",
        "f'{count:n}'",
        "format(count, 'n')",
    ],
)
def test_code_that_asks_the_locale_is_recognised(code: str) -> None:
    """The check below would fail for each of these."""
    assert ASKING.intersection(names_in(ast.parse(code)))


@pytest.mark.parametrize("package", LOCALE_FREE)
def test_what_reads_texts_does_not_ask_the_locale(package: str, project: Path) -> None:
    """Month names and the like come from tables of its own."""
    modules = sorted((project / "src" / "briefreader" / package).rglob("*.py"))
    assert modules
    asking = {
        f"{module.name}: {name}"
        for module in modules
        for name in names_in(ast.parse(module.read_text("utf-8")))
        if name in ASKING
    }
    assert not asking
