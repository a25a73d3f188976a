"""Works in the window for long, as users do in a day, and notes now and then what that takes.

A program of its own: ``python soaking_person.py LIBRARY DIARY FILES SEED SECONDS``. What comes in
goes out again, so that the library stays as large as it is.
"""

import gc
import os
import sys
import threading
from itertools import count
from pathlib import Path

from diary import Diary
from person import Person, Script, open_dialogs, open_windows, press
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from statements_made import make_statements

from briefreader.library.listing import Listing, Place
from briefreader.ui.app.application import make_application
from briefreader.ui.window.window_state import WindowState
from briefreader.window import open_window

WEIGHTS = {
    "judge": 8, "judge_and_undo": 2, "theme": 3, "note": 2, "go_on_with_note": 1, "bring_in": 3,
    "look_around": 6, "search": 3, "open_dialog": 4, "tidy": 4,
}  # fmt: skip
_DIALOGS = (
    "properties", "preview", "design", "export", "preferences", "manual", "about", "shortcuts",
    "palette", "collections", "tags", "restore_library", "edit", "set_theme", "set_actor",
    "set_due", "watch_folders", "copy_list", "focus", "focus", "light", "dark", "sepia",
)  # fmt: skip
_MOST_STATEMENTS = 8
_MOST_NOTES = 10
_SAMPLE_MS = 15_000
_PAGE_KB = os.sysconf("SC_PAGE_SIZE") // 1024
_OPEN_FILES = Path("/proc/self/fd")


class SoakingPerson(Person):
    """Does also what takes things away again, and opens what there is to open."""

    def search(self) -> Script:
        """Search in the library, and give that up."""
        box = self.window.library_panel.findChild(QLineEdit, "librarySearch")
        if box is not None:
            for typed in (self._sentence().split()[0], ""):
                box.setText(typed)
                yield 400

    def open_dialog(self) -> Script:
        """Open what an action opens; the next step closes it."""
        self._trigger(self.chance.choice(_DIALOGS))
        yield self.chance.randint(300, 900)

    def tidy(self) -> Script:
        """Remove what is too many: notes at once, statements by way of the trash."""
        session = self.window.session
        notes = session.records.annotations
        if len(notes) > _MOST_NOTES:
            self.window.notes_panel.remove_requested.emit(tuple(notes[_MOST_NOTES:]))
            yield 20
        summaries = session.library.statements.summaries()
        for summary in summaries[: max(0, len(summaries) - _MOST_STATEMENTS)]:
            self.window.library_panel.list.choose([summary.id])
            self._trigger("remove_statement")
            yield 20
        trashed = session.library.statements.listed(Listing(place=Place.TRASH))
        if trashed and not self.window.jobs.is_busy():
            self.window.features.trash.ask_empty()
            yield 50

    def answer_dialogs(self) -> None:
        """Empty the trash where that is asked, and close the rest."""
        for dialog in open_dialogs():
            if dialog.objectName() == "deleteQuestion":
                press(dialog, "deleteForGood")
        super().answer_dialogs()

    def sample(self) -> None:
        """Note what the process has taken of the machine."""
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        self.diary.note(
            "sample",
            memory=pages * _PAGE_KB,
            files=len(list(_OPEN_FILES.iterdir())),
            nones=sys.getrefcount(None),
            threads=threading.active_count(),
            widgets=len(QApplication.allWidgets()),
            deeds=self.deeds,
            steps=self.window.session.changes.undo_stack.count(),
        )


def begin(diary: Diary, files: Path, seed: str, seconds: float) -> None:
    """Begin to work once there is a window."""
    windows = open_windows()
    if not windows:
        QTimer.singleShot(50, lambda: begin(diary, files, seed, seconds))
        return
    numbers = count(1)
    person = SoakingPerson(
        windows[0],
        diary,
        seed,
        lambda many: make_statements(files, many, f"{seed}-{next(numbers)}"),
    )
    person.paces = [20, 60]
    samples = QTimer(windows[0])
    samples.timeout.connect(person.sample)
    samples.start(_SAMPLE_MS)
    QTimer.singleShot(int(seconds * 1000), person.leave)
    person.play(person.life(WEIGHTS))


if __name__ == "__main__":
    library, written, made, chosen, lasting = sys.argv[1:6]
    make_application()
    WindowState().tour_seen = True
    told = Diary(Path(written), durable=False)
    QTimer.singleShot(0, lambda: begin(told, Path(made), chosen, float(lasting)))
    sys.exit(open_window((), Path(library), another=True))
