"""Tells which library each file of a bundle belongs to; a file that nobody knows is an error."""

import ast
import importlib.metadata
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

PACKAGING = Path(__file__).parent
_LICENCE_FOLDER = re.compile(r"\.dist-info/licen[cs]es/")
_LICENCE_FILE = re.compile(r"(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS)[\w.-]*$", re.I)
_QT_FILE = re.compile(r"(?:^|/)(?:lib)?Qt6?[A-Z]\w*\.|/plugins/")
_ICU_FILE = re.compile(r"(?:^|/)(?:lib)?icu(?:data|i18n|uc|dt|in)\.?\w*\.(?P<version>\d+)")
_LIBRARY_FILE = re.compile(r"\.(?:so|dylib|dll|pyd)(?:\.|$)")
_OWN = "briefreader"
_BINDING = "shiboken6"
_BINDING_MODULES = f"{_BINDING}/files.dir/"
"""Where modules lie that shiboken6 carries as text, which the bundle has compiled."""


class UnknownFileError(Exception):
    """A file of the bundle belongs to no library that is known; the message names it."""


@dataclass(kw_only=True)
class Component:
    """One library; ``licence`` is an SPDX expression or names, ``files`` are in the bundle."""

    name: str
    version: str
    licence: str
    purl: str = ""
    files: set[str] = field(default_factory=set)
    licence_files: tuple[Path, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Bundle:
    """A folder that PyInstaller made: where its files and its modules came from."""

    folder: Path
    sources: dict[str, Path]
    modules: tuple[Path, ...]


def read_bundle(folder: Path, work: Path) -> Bundle:
    """Return the bundle in ``folder``; ``work`` is where PyInstaller left its lists."""
    collected = ast.literal_eval((work / "COLLECT-00.toc").read_text("utf-8"))[0]
    archived = ast.literal_eval((work / "PYZ-00.toc").read_text("utf-8"))[1]
    return Bundle(
        folder=folder,
        sources={
            Path(name).as_posix(): Path(source)
            for name, source, kind in collected
            if kind != "EXECUTABLE"
        },
        modules=tuple(Path(source) for _name, source, _kind in archived if source != "-"),
    )


def components(bundle: Bundle) -> list[Component]:
    """Return all libraries in the bundle by name; raises UnknownFileError."""
    known = _Known()
    for path in sorted(bundle.folder.rglob("*")):
        made_here = path.relative_to(bundle.folder).parts[0] in {"licences", "sbom.cdx.json"}
        if path.is_file() and not made_here:
            real = _name(path.resolve(), bundle.folder.resolve())
            known.component(real, bundle.sources.get(real)).files.add(_name(path, bundle.folder))
    for source in bundle.modules:
        known.component(source.name, source)
    return sorted([*known.found(), *_embedded(bundle)], key=lambda each: each.name.casefold())


def _name(path: Path, folder: Path) -> str:
    """Return where ``path`` stands in the bundle, as PyInstaller says it."""
    return path.relative_to(folder).as_posix().removeprefix("_internal/")


class _Known:
    """The components met so far."""

    def __init__(self) -> None:
        self._by_name: dict[str, Component] = {}
        self._of_file = {
            str(each.locate_file(file).resolve()): each
            for each in importlib.metadata.distributions()
            for file in each.files or ()
        }
        self._standard = Path(sysconfig.get_path("stdlib")).resolve()

    def found(self) -> Iterable[Component]:
        """Return them."""
        return self._by_name.values()

    def component(self, name: str, source: Path | None) -> Component:
        """Return the component of the file ``name`` in the bundle, which was ``source``."""
        made = self._make(name, source)
        return self._by_name.setdefault(made.name, made)

    def _make(self, name: str, source: Path | None) -> Component:
        icu = _ICU_FILE.search(name)
        if icu:
            return _embedded_in_other("ICU", icu["version"], "Unicode-3.0")
        if name.startswith(_BINDING_MODULES):
            return _distribution(importlib.metadata.distribution(_BINDING))
        owner = self._of_file.get(str(source.resolve())) if source else None
        if owner is not None and owner.name.lower().startswith("pyside6") and _QT_FILE.search(name):
            return _qt()
        if owner is not None:
            return _distribution(owner)
        if name == "base_library.zip" or (source and self._is_python(source)):
            return _python(self._standard)
        if source is None and Path(name).stem.startswith(_OWN):
            return _starter()
        if source is not None:
            return _debian(name, source)
        raise UnknownFileError(name)

    def _is_python(self, source: Path) -> bool:
        path = source.resolve()
        base = Path(sys.base_prefix).resolve()
        # In /usr lie other things than Python.
        own_folder = base != Path("/usr") and path.is_relative_to(base)
        return (
            own_folder
            or path.is_relative_to(self._standard)
            or path.name.lower().startswith("libpython")
        )


def _distribution(owner: importlib.metadata.Distribution) -> Component:
    licence = owner.metadata.get("License-Expression") or owner.metadata.get("License") or ""
    classified = [
        each.rpartition(" :: ")[2]
        for each in owner.metadata.get_all("Classifier") or ()
        if each.startswith("License")
    ]
    files = [Path(str(owner.locate_file(each))) for each in owner.files or ()]
    return Component(
        name=owner.name,
        version=owner.version,
        licence=licence.splitlines()[0] if licence else " AND ".join(classified),
        purl=f"pkg:pypi/{owner.name.lower().replace('_', '-')}@{owner.version}",
        licence_files=tuple(
            each
            for each in files
            if _LICENCE_FILE.search(each.name) or _LICENCE_FOLDER.search(each.as_posix())
        ),
    )


def _qt() -> Component:
    from PySide6.QtCore import qVersion

    return Component(
        name="Qt",
        version=qVersion(),
        licence="LGPL-3.0-only",
        purl=f"pkg:generic/qt@{qVersion()}",
        licence_files=tuple(sorted((PACKAGING / "licences").glob("*GPL*.txt"))),
    )


def _python(standard: Path) -> Component:
    version = ".".join(map(str, sys.version_info[:3]))
    text = [standard / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    return Component(
        name="CPython",
        version=version,
        licence="PSF-2.0",
        purl=f"pkg:generic/cpython@{version}",
        licence_files=tuple(each for each in text[:2] if each.is_file())[:1],
    )


def _starter() -> Component:
    """Return what the launcher is: PyInstaller's starter, whose exception lets any app use it."""
    owner = _distribution(importlib.metadata.distribution("pyinstaller"))
    owner.licence = "GPL-2.0-or-later WITH Bootloader-exception"
    return owner


def _debian(name: str, source: Path) -> Component:
    """Return the Debian package that ``source`` belongs to."""
    if shutil.which("dpkg") is None:
        raise UnknownFileError(name)
    # /lib is a link to /usr/lib; the package lists either.
    for path in {source, source.resolve(), Path("/usr") / source.relative_to("/")}:
        asked = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            package = asked.stdout.split(": ")[0].split(",")[0]
            break
    else:
        raise UnknownFileError(name)
    short = package.partition(":")[0]
    query = ["dpkg-query", "-W", "-f", "${Version}", package]
    shown = subprocess.run(query, capture_output=True, text=True, check=True).stdout
    text = Path("/usr/share/doc") / short / "copyright"
    names = re.findall(r"^License: *(\S.*)$", text.read_text("utf-8", "replace"), re.M)
    return Component(
        name=f"debian/{short}",
        version=shown,
        licence="; ".join(sorted(set(names))) or "see its copyright file",
        purl=f"pkg:deb/debian/{short}@{shown}",
        licence_files=(text,),
    )


def _embedded(bundle: Bundle) -> Iterator[Component]:
    """Yield the libraries that shipped files were built with (``embedded.toml``)."""
    entries = tomllib.loads((PACKAGING / "embedded.toml").read_text("utf-8"))["library"]
    found: dict[tuple[str, str], Component] = {}
    for path in sorted(bundle.folder.rglob("*")):
        name = path.relative_to(bundle.folder).as_posix()
        wanted = [each for each in entries if each.get("within", "") in name]
        if path.is_symlink() or not _LIBRARY_FILE.search(name) or not wanted:
            continue
        content = path.read_bytes()
        for entry in wanted:
            match = re.search(entry["pattern"].encode(), content)
            if match:
                version = match[1].decode() if match.re.groups else ""
                made = _embedded_in_other(entry["name"], version, entry["licence"])
                found.setdefault((entry["name"], version), made).files.add(name)
    yield from found.values()


def _embedded_in_other(name: str, version: str, licence: str) -> Component:
    """Return a library whose licence comes with no package; its text is kept here."""
    text = PACKAGING / "licences" / "embedded" / f"{name}.txt"
    return Component(name=name, version=version, licence=licence, licence_files=(text,))
