"""The project's own files: what ships, what is pinned, and that they agree with each other."""

import os
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from importlib.metadata import entry_points, version
from pathlib import Path
from typing import Any

import pytest
from hatchling.builders.wheel import WheelBuilder
from PySide6.QtSvg import QSvgRenderer

import briefreader
from briefreader import shipped

REQUIREMENTS = ("build", "runtime", "dev", "bundle", "docs", "bench")


@pytest.fixture
def card(project: Path) -> dict[str, Any]:
    """Return the project's card."""
    return tomllib.loads((project / "pyproject.toml").read_text("utf-8"))


def pinned(project: Path, name: str) -> dict[str, str]:
    """Return the pinned version of each package in a requirement file."""
    text = (project / "requirements" / f"{name}.txt").read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ \\]+)", text, flags=re.M))


def normal(requirement: str) -> str:
    """Return the normalised name of the package that ``requirement`` is about."""
    name = re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_sample_is_found() -> None:
    """The shipped statement, from which a new user learns the app, is where the app looks."""
    assert "Kazakhstan" in shipped.sample().read_text("utf-8")


@pytest.mark.parametrize(
    "name", ["languages/en/cues.toml", "themes.toml", "gazetteer.toml", "kinds.toml"]
)
def test_the_editable_resources_are_found(name: str) -> None:
    """The files that detection is driven by are where the app looks, and are TOML."""
    assert tomllib.loads(shipped.resource(name).read_text("utf-8"))


def test_the_wheel_takes_resources_and_data_along(card: dict[str, Any], project: Path) -> None:
    """Both folders are mapped into the package, where an installed app looks for them."""
    wheel = card["tool"]["hatch"]["build"]["targets"]["wheel"]
    for folder in ("resources", "data"):
        assert folder in wheel["only-include"]
        assert wheel["sources"][folder] == f"briefreader/{folder}"
        assert (project / folder).is_dir()


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_every_requirement_is_pinned_and_hashed(project: Path, name: str) -> None:
    """Each entry names one version and at least one hash, and none names an index or an address."""
    text = (project / "requirements" / f"{name}.txt").read_text("utf-8")
    entries = [
        entry
        for entry in text.replace("\\\n", " ").splitlines()
        if entry.strip() and not entry.lstrip().startswith("#")
    ]
    assert entries
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==[^ ]+ .*--hash=sha256:[0-9a-f]{64}", entry), entry
    assert "://" not in text
    assert not re.search(r"--(extra-)?index|--find-links|--trusted-host", text)


def test_everything_declared_is_pinned(project: Path, card: dict[str, Any]) -> None:
    """A dependency added to the card but not locked is noticed."""
    runtime = {normal(name) for name in card["project"]["dependencies"]}
    dev = {normal(name) for name in card["project"]["optional-dependencies"]["dev"]}
    build = {normal(name) for name in card["build-system"]["requires"]}
    assert runtime <= pinned(project, "runtime").keys()
    assert runtime | dev <= pinned(project, "dev").keys()
    assert build <= pinned(project, "build").keys()


def test_requirement_files_agree(project: Path) -> None:
    """A package in several files has one version, as all are installed into one place."""
    versions: dict[str, set[str]] = {}
    for file in REQUIREMENTS:
        for name, pin in pinned(project, file).items():
            versions.setdefault(name, set()).add(pin)
    assert {name: pins for name, pins in versions.items() if len(pins) > 1} == {}


def test_the_installed_version_is_the_source_version() -> None:
    """What the package says of itself is what was installed."""
    assert version("briefreader") == briefreader.__version__


def test_the_program_has_its_commands() -> None:
    """Both launchers start the same function."""
    commands = entry_points(group="console_scripts")
    assert {script.value for script in commands if script.name == "briefreader"} == {
        "briefreader.app:main"
    }
    windowed = entry_points(group="gui_scripts")
    assert {script.value for script in windowed if script.name == "briefreader-gui"} == {
        "briefreader.app:main"
    }


def test_every_icon_can_be_drawn_and_recoloured(project: Path) -> None:
    """Action icons are square drawings in the one colour that the app replaces."""
    icons = sorted((project / "resources" / "icons").glob("*.svg"))
    assert len(icons) > 20
    for icon in icons:
        drawing = QSvgRenderer(str(icon))
        assert drawing.isValid(), icon
        assert drawing.viewBox().width() == drawing.viewBox().height(), icon
        if icon.stem != "briefreader":
            root = ET.fromstring(icon.read_text("utf-8"))  # noqa: S314
            assert root.get("stroke") == "#000", icon
            assert icon.read_text("utf-8").count("#") == 1, icon


def test_the_same_commit_gives_the_same_wheel(project: Path, tmp_path: Path) -> None:
    """Byte for byte, so that anyone can check a release."""
    built = []
    for name in ("once", "again"):
        (wheel,) = WheelBuilder(str(project)).build(
            directory=str(tmp_path / name), versions=["standard"]
        )
        built.append(Path(wheel).read_bytes())
    assert built[0] == built[1]


def test_an_installed_wheel_finds_its_files(project: Path, tmp_path: Path) -> None:
    """A wheel built from the checkout carries resources and sample to where the app looks."""
    (name,) = WheelBuilder(str(project)).build(directory=str(tmp_path), versions=["standard"])
    site = tmp_path / "site"
    with zipfile.ZipFile(name) as wheel:
        wheel.extractall(site)
    program = (
        "from briefreader import shipped;"
        "print(shipped.resource('icons', 'briefreader.svg'), shipped.sample(), "
        "shipped.manual() / 'images' / 'window.png', shipped.manual() / 'fr' / 'index.md', "
        "shipped.changelog(), sep='\\n')"
    )
    found = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=True,
    )
    files = [Path(line) for line in found.stdout.splitlines()]
    assert [file.is_relative_to(site / "briefreader") for file in files] == [True] * 5
    assert all(file.is_file() for file in files)
    assert not [each for name in ("tests", "followed.toml") for each in site.rglob(name)]


def test_each_test_file_has_a_name_of_its_own(project: Path) -> None:
    """Folders of tests are no packages, so pytest takes two files of one name for the same."""
    names = Counter(path.name for path in (project / "tests").rglob("test_*.py"))
    assert [name for name, count in names.items() if count > 1] == []
