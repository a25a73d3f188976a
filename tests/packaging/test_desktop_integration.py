"""What desktops are told of the app agrees with the app."""

import configparser
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import briefreader
from briefreader.library.opening import SUFFIX
from briefreader.library.version import APPLICATION_ID

ID = "org.briefreader.Briefreader"


@pytest.fixture
def linux(project: Path) -> Path:
    """Return the folder of what Linux desktops want."""
    return project / "packaging" / "linux"


def parsed(path: Path) -> ET.Element:
    """Return the root of an XML file of ours."""
    return ET.fromstring(path.read_text("utf-8"))  # noqa: S314


def test_the_launcher_opens_what_the_app_reads(linux: Path) -> None:
    """Its types are those of the metainfo, its actions exist, its command is the app's."""
    launcher = configparser.ConfigParser(interpolation=None)
    launcher.optionxform = str  # type: ignore[assignment,method-assign]
    launcher.read(linux / f"{ID}.desktop", "utf-8")
    entry = launcher["Desktop Entry"]
    assert entry["Exec"] == "briefreader %F"
    types = [each for each in entry["MimeType"].split(";") if each]
    listed = [each.text for each in parsed(linux / f"{ID}.metainfo.xml").iter("mediatype")]
    assert types == listed
    for action in filter(None, entry["Actions"].split(";")):
        assert launcher[f"Desktop Action {action}"]["Exec"].startswith("briefreader")


def test_the_newest_release_is_this_version(linux: Path, project: Path) -> None:
    """In the metainfo as in the changelog."""
    release = next(parsed(linux / f"{ID}.metainfo.xml").iter("release"))
    assert release.get("version") == briefreader.__version__
    changelog = (project / "CHANGELOG.md").read_text("utf-8")
    assert f"## [{briefreader.__version__}] - {release.get('date')}" in changelog


def test_a_library_is_known_by_its_ending_and_its_content(linux: Path) -> None:
    """The numbers are those that the app writes."""
    text = (linux / f"{ID}.mime.xml").read_text("utf-8")
    assert f'pattern="*{SUFFIX}"' in text
    assert f'value="0x{APPLICATION_ID:08x}"' in text


def test_the_man_page_names_every_command(linux: Path) -> None:
    """So that `man briefreader` is complete."""
    from briefreader.cli.commands import COMMANDS

    page = (linux / "briefreader.1").read_text("utf-8")
    bold = re.sub(r"\\f[BRI]", " ", "\n".join(re.findall(r"^\.B .*$", page, re.M)))
    for command in COMMANDS:
        assert f" {command.name}" in bold


def test_windows_and_macos_know_the_library_too(project: Path) -> None:
    """By the same ending; the installer leaves the user's data alone."""
    installer = (project / "packaging" / "windows" / "briefreader.iss").read_text("utf-8")
    assert rf"Software\Classes\{SUFFIX}\OpenWithProgids" in installer
    assert "[UninstallDelete]" not in installer
    spec = (project / "packaging" / "briefreader.spec").read_text("utf-8")
    assert f'"public.filename-extension": ["{SUFFIX.removeprefix(".")}"]' in spec
