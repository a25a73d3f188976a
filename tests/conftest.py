"""What holds for every test: no screen, no network, no file of the user's."""

import importlib.util
import os
import socket
import sqlite3
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from types import ModuleType
from typing import Any, Never

import pytest
from hypothesis import settings

from briefreader.library.database import open_library
from documents_beside import PROJECT, SHARED, lacking

# Qt reads it when it is first imported, and pytest-qt imports Qt as the session begins. Its own
# screen is 800 pixels wide, to which windows would be fitted. (Relative: colons part the options.)
_SCREEN = os.path.relpath(Path(__file__).with_name("screen.json"))
if os.environ.setdefault("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_SCREEN}"

# The same examples on every run and machine; a loaded machine is no failure.
settings.register_profile(
    "briefreader", derandomize=True, max_examples=100, deadline=None, database=None
)
settings.load_profile("briefreader")


class NetworkUsedError(AssertionError):
    """A test reached for the network."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Say of all tests without their documents that these are why: the summary has one line then.

    It has one for each place of a test and reason.
    """
    report = yield
    if report.skipped and lacking() and isinstance(report.longrepr, tuple):
        *_, reason = report.longrepr
        if reason.endswith(lacking()):
            report.longrepr = (str(SHARED), None, reason)
    return report


@pytest.fixture(scope="session")
def project() -> Path:
    """Return the top folder of the source checkout."""
    return PROJECT


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of documents beside the checkout; skip the test where they are missing."""
    if lacking():
        pytest.skip(lacking())
    return SHARED


@pytest.fixture(scope="session")
def load_script() -> Callable[[Path], ModuleType]:
    """Return a function that imports a script that lies in no package."""

    def load(path: Path) -> ModuleType:
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return load


@pytest.fixture(scope="session")
def new_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of an empty library to copy: its schema takes 30 times as long to make."""
    path = tmp_path_factory.mktemp("new") / "library.db"
    open_library(path).close()
    return path


@pytest.fixture(autouse=True)
def user_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test data, settings, cache and state folders of its own; return their parent."""
    home = tmp_path / "user"
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QSettings

        # QSettings takes the XDG folder once and keeps it, so it must be told.
        for settings_format in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(settings_format, QSettings.Scope.UserScope, str(home / "config"))
    return home


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every connection and look-up fail; sockets within the machine's files still work."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family != getattr(socket, "AF_UNIX", None):
            refuse(address)
        connect(self, address)  # type: ignore[arg-type]

    def refuse(*args: object, **kwargs: object) -> Never:
        message = f"Briefreader works offline, but something connects to {args}"
        raise NetworkUsedError(message)

    monkeypatch.setattr(socket.socket, "connect", guarded)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(scope="session")
def dump_of() -> Callable[[Path], dict[str, list[Any]]]:
    """Return a function that reads all rows of all tables of ours in a library's file.

    When a decision was stored, and how often, is left out: Undo and Redo store it anew.
    """
    tables = (
        "statements", "originals", "paragraphs", "commitments", "commitment_actors",
        "commitment_themes", "evidence", "alignments", "themes", "bookmarks", "annotations",
        "settings", "orphans", "versions", "sketches",
        "collections", "collection_statements", "statement_tags",
    )  # fmt: skip

    def columns(connection: sqlite3.Connection, table: str) -> str:
        described = connection.execute(f"PRAGMA table_info({table})")
        told = [
            name for _, name, *_ in described if name not in {"decided", "revision", "modified"}
        ]
        return ", ".join(f'"{name}"' for name in told)

    def read(path: Path) -> dict[str, list[Any]]:
        connection = sqlite3.connect(path)
        try:
            return {
                table: sorted(
                    connection.execute(f"SELECT {columns(connection, table)} FROM {table}"),  # noqa: S608
                    key=repr,
                )
                for table in tables
            }
        finally:
            connection.close()

    return read
