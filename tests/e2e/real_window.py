"""A user at the keyboard of the program in a real window: keys go in by xdotool.

There is no window manager, so nobody gives the keyboard to a new window: ``focus`` does. What the
program has done is read where a user would find it: window titles, the library, files.
"""

import re
import sqlite3
import subprocess
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from waiting import TIMEOUT_SECONDS, wait_for


class Keyboard:
    """Types into the windows of one X display."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment

    def focus(self, title: str) -> None:
        """Wait for the window whose title begins with ``title``, and give it the keyboard."""

        def has_focus() -> bool:
            windows = self._windows(title)
            if windows and self._xdotool("getwindowfocus") != windows[-1]:
                self._xdotool("windowfocus", windows[-1])
            return bool(windows) and self._xdotool("getwindowfocus") == windows[-1]

        wait_for(has_focus, f"window “{title}”")

    def shows(self, title: str) -> bool:
        """Tell whether there is a window whose title begins with ``title``."""
        return bool(self._windows(title))

    def press(self, *keys: str) -> None:
        """Press ``keys``, one after the other, in the window that has the keyboard."""
        self._xdotool("key", *keys)

    def write(self, text: str) -> None:
        """Type ``text``."""
        self._xdotool("type", "--delay", "5", "--", text)

    def _windows(self, title: str) -> list[str]:
        found = self._xdotool("search", "--onlyvisible", "--name", f"^{re.escape(title)}")
        return found.split()

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=TIMEOUT_SECONDS,
            check=False,
        )
        return done.stdout.strip()


def rows(library: Path, query: str) -> list[tuple[Any, ...]]:
    """Return what ``query`` finds in a library that another program may be writing."""
    with closing(sqlite3.connect(f"{library.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(query).fetchall()


def pdf_pages(file: Path) -> int:
    """Return how many pages a PDF has, 0 if it is not there or not whole yet."""
    done = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=False)
    found = re.search(r"^Pages:\s+(\d+)$", done.stdout, re.MULTILINE)
    return int(found[1]) if found else 0


def pdf_words(file: Path) -> str:
    """Return the text of a PDF on one line."""
    done = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())
