"""What desktops are told of the app agrees with the app."""

import configparser
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import briefreader
from briefreader.library.file_checks import SUFFIX
from briefreader.library.version import APPLICATION_ID
from briefreader.services.formats.briefstatement.briefstatement_writing import (
    SUFFIX as STATEMENT_SUFFIX,
)

ID = "org.briefreader.Briefreader"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def linux(project: Path) -> Path:
    """Return the folder of what Linux desktops want."""
    return project / "packaging" / "linux"


def parsed(path: Path) -> ET.Element:
    """Return the root of an XML file of ours."""
    return ET.fromstring(path.read_text("utf-8"))  # noqa: S314


def test_the_launcher_opens_what_the_app_reads(linux: Path) -> None:
    """Its types are those of the metainfo, with our own; its actions and its command exist."""
    launcher = configparser.ConfigParser(interpolation=None)
    launcher.optionxform = str  # type: ignore[assignment,method-assign]
    launcher.read(linux / f"{ID}.desktop", "utf-8")
    entry = launcher["Desktop Entry"]
    assert entry["Exec"] == "briefreader %F"
    types = [each for each in entry["MimeType"].split(";") if each]
    listed = [each.text for each in parsed(linux / f"{ID}.metainfo.xml").iter("mediatype")]
    assert types == listed
    ours = parsed(linux / f"{ID}.mime.xml").iter(f"{MIME}mime-type")
    assert {each.get("type") for each in ours} <= set(types)
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


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="shared-mime-info")
def test_desktops_tell_the_types_apart(linux: Path, tmp_path: Path) -> None:
    """Their own tool takes our types, by the endings that the app writes."""
    packages = tmp_path / "packages"
    packages.mkdir()
    shutil.copy(linux / f"{ID}.mime.xml", packages)
    subprocess.run(["update-mime-database", tmp_path], check=True)
    globs = (tmp_path / "globs2").read_text("utf-8").splitlines()
    assert f"50:application/x-briefreader-library:*{SUFFIX}" in globs
    assert f"50:application/x-briefreader-statement:*{STATEMENT_SUFFIX}" in globs


def test_the_man_page_names_every_command(linux: Path) -> None:
    """So that `man briefreader` is complete."""
    from briefreader.cli.commands import SUMMARIES, load

    page = (linux / "briefreader.1").read_text("utf-8")
    bold = re.sub(r"\\f[BRI]", " ", "\n".join(re.findall(r"^\.B .*$", page, re.M)))
    for command in map(load, SUMMARIES):
        assert f" {command.name}" in bold


@pytest.mark.parametrize("suffix", [SUFFIX, STATEMENT_SUFFIX])
def test_windows_and_macos_know_our_files_too(project: Path, suffix: str) -> None:
    """By the same ending; the installer leaves the user's data alone."""
    installer = (project / "packaging" / "windows" / "briefreader.iss").read_text("utf-8")
    assert rf"Software\Classes\{suffix}\OpenWithProgids" in installer
    assert "[UninstallDelete]" not in installer
    spec = (project / "packaging" / "briefreader.spec").read_text("utf-8")
    assert f'"public.filename-extension": ["{suffix.removeprefix(".")}"]' in spec
