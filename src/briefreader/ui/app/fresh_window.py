"""Start of a window of its own on another library, as the user would start it."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess

Starter = Callable[[str, list[str]], object]
"""Starts a program with these words, which goes on when this one has ended."""


def open_fresh_window(library: Path, start: Starter = QProcess.startDetached) -> None:
    """Open ``library`` in a window of another process, which this one may leave behind."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "briefreader"]
    start(sys.executable, [*module, "--library", str(library)])
