"""The fixtures that keep tests away from the network and from the user's files."""

import os
import socket
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QSettings


def test_no_test_can_connect() -> None:
    """Connecting and looking up a host fail before anything leaves the machine."""
    with socket.socket() as client:
        with pytest.raises(AssertionError, match="offline"):
            client.connect(("127.0.0.1", 9))
        with pytest.raises(AssertionError, match="offline"):
            client.connect_ex(("127.0.0.1", 9))
    with pytest.raises(AssertionError, match="offline"):
        socket.create_connection(("localhost", 9))


@pytest.mark.skipif(os.name != "posix", reason="the XDG folders are those of POSIX systems")
def test_user_data_is_in_the_tests_own_folder(user_folders: Path) -> None:
    """The library's default folder lies below the test's temporary folder."""
    assert Path(platformdirs.user_data_dir("briefreader")).is_relative_to(user_folders)
    assert Path(platformdirs.user_config_dir("briefreader")).is_relative_to(user_folders)


def test_settings_are_in_the_tests_own_folder(user_folders: Path) -> None:
    """Settings that the window stores never reach the user's."""
    settings = QSettings("Briefreader", "Briefreader")
    settings.setValue("colour", "dark")
    settings.sync()
    stored = Path(settings.fileName())
    assert stored.is_relative_to(user_folders)
    assert stored.is_file()
