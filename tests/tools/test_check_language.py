"""The check that names what the files of a language lack."""

import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

TOOLS = Path(__file__).parents[2] / "tools"
RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def check(load_script: Callable[[Path], ModuleType]) -> ModuleType:
    """Return the tool."""
    return load_script(TOOLS / "check_language.py")


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Return resources of one's own, in which French may lack something."""
    return shutil.copytree(RESOURCES, tmp_path / "resources")


def edited(resources: Path, name: str, old: str, new: str) -> None:
    """Change the first ``old`` in a file of French."""
    file = resources / "languages" / "fr" / name
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize("code", ["en", "fr", "es", "ru"])
def test_shipped_languages_lack_nothing(check: ModuleType, code: str) -> None:
    """Each has its files, and a name for each party, theme and month."""
    assert list(check.lacks(code)) == []


def test_a_language_without_files_is_told(check: ModuleType) -> None:
    """Before anything else."""
    (line,) = check.lacks("xx")
    assert "there is no language.toml" in line


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("dates.toml", '5 = ["mai"]', "", "month 5 has no name"),
        ("themes.toml", "[health]", "[other]", "health has no strong terms"),
    ],
)
def test_a_gap_is_told(
    check: ModuleType, copied: Path, name: str, old: str, new: str, told: str
) -> None:
    """By file and entry."""
    edited(copied, name, old, new)
    assert list(check.lacks("fr", copied)) == [f"{name}: {told}"]


def test_a_missing_file_is_told(check: ModuleType, copied: Path) -> None:
    """The file alone, and not all that would be in it."""
    (copied / "languages" / "fr" / "statement.toml").unlink()
    assert "statement.toml: missing" in list(check.lacks("fr", copied))


def test_a_party_without_a_name_is_told(check: ModuleType, copied: Path) -> None:
    """By its English name."""
    file = copied / "gazetteer.toml"
    text = file.read_text("utf-8")
    file.write_text(
        text.replace('fr = { names = ["France", "AFD"]', "fr = { names = []", 1), "utf-8"
    )
    assert list(check.lacks("fr", copied)) == ["gazetteer.toml: France has no name in fr"]


def test_hints_name_what_a_like_language_has(check: ModuleType) -> None:
    """Spanish elides nothing, which is no gap; French is what others are compared with."""
    assert "names.toml: no elides, which fr has" in list(check.hints("es"))
    assert list(check.hints("fr")) == []


def test_the_exit_code_tells_whether_there_are_gaps(
    check: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    """So that it can stand in a script."""
    assert check.main(["en"]) == 0
    assert check.main(["xx"]) == 1
    assert "xx: " in capsys.readouterr().out
