"""What the SBOM is made of: every file of a bundle belongs to a library that is known."""

import importlib.metadata
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest


@pytest.fixture
def module(project: Path, load_script: Callable[[Path], ModuleType]) -> Any:
    """Return the script's module."""
    return load_script(project / "packaging" / "components.py")


@pytest.fixture
def bundle(module: Any, tmp_path: Path) -> Callable[..., Any]:
    """Return a function that makes a bundle of files, where they came from, and modules."""

    def make(
        files: dict[str, bytes], sources: dict[str, Path], modules: tuple[Path, ...] = ()
    ) -> Any:
        folder = tmp_path / "bundle"
        for name, content in files.items():
            path = folder / "_internal" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return module.Bundle(folder=folder, sources=sources, modules=modules)

    return make


def installed(package: str, file: str) -> Path:
    """Return a file of an installed package."""
    return Path(str(importlib.metadata.distribution(package).locate_file(file)))


def test_files_and_modules_belong_to_their_packages(
    module: Any, bundle: Callable[..., Any]
) -> None:
    """With version, licence and the licence's text; modules in the archive count too."""
    made = bundle(
        {"click/core.pyc": b""},
        {"click/core.pyc": installed("click", "click/core.py")},
        (installed("platformdirs", "platformdirs/api.py"),),
    )
    click, platformdirs = module.components(made)
    assert (click.name, click.version) == ("click", importlib.metadata.version("click"))
    assert click.licence == "BSD-3-Clause"
    assert click.files == {"click/core.pyc"}
    assert click.purl == f"pkg:pypi/click@{click.version}"
    assert all(text.is_file() for text in click.licence_files)
    assert click.licence_files
    assert platformdirs.name == "platformdirs"
    assert platformdirs.files == set()


def test_python_and_qt_are_libraries_of_their_own(module: Any, bundle: Callable[..., Any]) -> None:
    """Qt's files lie in PySide's package, and are Qt all the same; ICU's are ICU."""
    name = "PySide6/Qt/lib/libQt6Core.so.6"
    made = bundle(
        {name: b"", "libicudata.so.73": b"", "json/__init__.pyc": b""},
        {
            name: installed("PySide6_Essentials", name),
            "json/__init__.pyc": Path(sysconfig.get_path("stdlib")) / "json" / "__init__.py",
        },
    )
    found = {each.name: each for each in module.components(made)}
    assert found.keys() == {"CPython", "ICU", "Qt"}
    assert found["Qt"].files == {name}
    assert found["Qt"].licence == "LGPL-3.0-only"
    assert {text.name for text in found["Qt"].licence_files} >= {"LGPL-3.0-only.txt"}
    assert found["ICU"].version == "73"
    assert found["CPython"].version == ".".join(map(str, sys.version_info[:3]))


def test_libraries_inside_others_are_found_by_their_words(
    module: Any, bundle: Callable[..., Any]
) -> None:
    """With their version where they tell it, and the text of their licence."""
    name = "pyexpat.cpython-311.so"
    source = Path(sysconfig.get_path("stdlib")) / "lib-dynload" / name
    made = bundle({name: b"\0expat_2.5.0\0 inflate 1.3.1 Copyright\0"}, {name: source})
    found = {each.name: each for each in module.components(made)}
    assert found.keys() == {"CPython", "Expat", "zlib"}
    assert found["Expat"].version == "2.5.0"
    assert found["zlib"].version == "1.3.1"
    assert all(text.is_file() for text in found["Expat"].licence_files)


def test_a_file_that_nobody_knows_is_an_error(module: Any, bundle: Callable[..., Any]) -> None:
    """It names the file: nothing ships without a licence."""
    with pytest.raises(module.UnknownFileError, match="mystery"):
        module.components(bundle({"mystery.so": b""}, {}))


def test_every_embedded_library_has_the_text_of_its_licence(module: Any) -> None:
    """Those that come with no package; the patterns are regular expressions."""
    entries = module.tomllib.loads((module.PACKAGING / "embedded.toml").read_text("utf-8"))
    assert entries["library"]
    for entry in entries["library"]:
        module.re.compile(entry["pattern"].encode())
        if entry["name"] != "SQLite":
            assert (module.PACKAGING / "licences" / "embedded" / f"{entry['name']}.txt").is_file()


def test_what_the_binding_carries_is_its_own(
    module: Any, bundle: Callable[..., Any], tmp_path: Path
) -> None:
    """The bundle has its embedded modules compiled, from a folder that no package lists."""
    name = "shiboken6/files.dir/shibokensupport/feature.pyc"
    (found,) = module.components(bundle({name: b""}, {name: tmp_path / "feature.pyc"}))
    assert found.name == "shiboken6"
    assert found.version == importlib.metadata.version("shiboken6")
