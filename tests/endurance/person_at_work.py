"""Opens the window on a library and works in it at random until it is ended.

A program of its own, see ``python person_at_work.py --help``.
"""

import argparse
import sys
from itertools import count
from pathlib import Path

from diary import Diary
from freeze_meter import FreezeMeter
from person import Person, open_windows
from PySide6.QtCore import QTimer
from statements_made import make_statements

from briefreader.ui.app.application import make_application
from briefreader.ui.window.window_state import WindowState
from briefreader.window import open_window

WEIGHTS = {
    "judge": 10, "judge_and_undo": 2, "theme": 5, "note": 4, "go_on_with_note": 2,
    "bring_in": 3, "look_around": 1,
}  # fmt: skip
HURRIED = {**WEIGHTS, "judge": 30, "theme": 10, "note": 3}


def main() -> int:
    """Open the window and return the exit code of the app."""
    options = argparse.ArgumentParser()
    options.add_argument("library", type=Path)
    options.add_argument("diary", type=Path)
    options.add_argument("files", type=Path, help="the folder for what is imported")
    options.add_argument("seed")
    options.add_argument("--seconds", type=float, help="close the window then")
    options.add_argument(
        "--measure", action="store_true", help="hurry, and note when it does not answer"
    )
    given = options.parse_args()
    make_application()
    WindowState().tour_seen = True
    QTimer.singleShot(0, lambda: begin(given))
    return open_window((), given.library, another=True)


def begin(given: argparse.Namespace) -> None:
    """Begin to work once there is a window."""
    windows = open_windows()
    if not windows:
        QTimer.singleShot(20, lambda: begin(given))
        return
    # What is measured must not wait for the disk of the diary.
    diary = Diary(given.diary, durable=not given.measure)
    diary.note("open")
    numbers = count(1)
    person = Person(
        windows[0],
        diary,
        given.seed,
        lambda many: make_statements(given.files, many, f"{given.seed}-{next(numbers)}"),
    )
    if given.measure:
        FreezeMeter(person, diary)
        person.paces = [20, 40]
    if given.seconds:
        QTimer.singleShot(int(given.seconds * 1000), person.leave)
    person.play(person.life(HURRIED if given.measure else WEIGHTS))


# Readers are processes that begin by importing this module.
if __name__ == "__main__":
    sys.exit(main())
