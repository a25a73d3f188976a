"""Opens every window of the app on the screen of the process, and prints where each one is.

A program, not a test: Qt takes a screen's size once for a process. Run as
``windows_on_screen.py LANGUAGE FONT_FACTOR``; prints a list of ``Measured`` as JSON. All that can
be long is: titles, notes, messages, paths.
"""

import datetime as dt
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSettings
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPageSetupDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QTabBar,
    QTabWidget,
    QWidget,
)

from briefreader.commitments.comparison.nearness import Nearness
from briefreader.commitments.model import DueDate, Strength
from briefreader.errors import DamagedLibraryError
from briefreader.library.records import Commitment, Review, Status
from briefreader.services.annotations import notes
from briefreader.services.annotations.recovery import KeptNote
from briefreader.services.formats.bundle import IncomingBundle
from briefreader.services.formats.untaken import Untaken
from briefreader.services.importing.outcomes import ImportResult, Outcome
from briefreader.services.library_access import open_with_themes
from briefreader.services.lock_holder import Holder
from briefreader.services.merge.agreement import Comparison, compare
from briefreader.services.merge.left_out import LeftOut, Reason
from briefreader.services.merge.planning import MergePlan
from briefreader.services.merge.resolution import Difference
from briefreader.services.merge.rules import Field, differing_fields
from briefreader.services.related.promises import RelatedPromise, RelatedPromises
from briefreader.services.review import review
from briefreader.text.span import Span
from briefreader.translatable import worded
from briefreader.ui.app.application import make_application, make_window
from briefreader.ui.app.foreign_log import tell_of_foreign_log
from briefreader.ui.app.library_watch import LibraryGoneBox
from briefreader.ui.common.message_boxes import show_error, show_progress
from briefreader.ui.dialogs.exchange.agreement_dialog import AgreementDialog
from briefreader.ui.dialogs.exchange.conflict_dialog import ConflictDialog
from briefreader.ui.dialogs.follow_up.proposal_jobs import FoundStatements
from briefreader.ui.dialogs.follow_up.sentence_dialog import SentenceDialog
from briefreader.ui.dialogs.interchange.interchange_report import InterchangeReport
from briefreader.ui.dialogs.libraries.missing_box import MissingBox
from briefreader.ui.dialogs.recognition.recognition_dialog import RecognitionDialog
from briefreader.ui.dialogs.restoring.damaged_dialog import DamagedDialog, offer_repair
from briefreader.ui.dialogs.restoring.in_use_dialog import InUseDialog
from briefreader.ui.dialogs.similar.similar_dialog import SimilarDialog
from briefreader.ui.panels.commitments.related_dialog import RelatedDialog
from briefreader.ui.panels.library import import_report
from briefreader.ui.panels.library.filter_popover import FilterPopover
from briefreader.ui.panels.library.import_dialog import ImportDialog
from briefreader.ui.panels.notes.draft import on_statement
from briefreader.ui.panels.notes.recovery_offer import RecoveredNotesBox
from briefreader.ui.panels.notes.sitting import NoteContent
from briefreader.ui.panels.notes.unsaved_box import UnsavedNotesBox
from briefreader.ui.panels.notes.writer import NoteWriter
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.tour.overlay import TourOverlay

LONG = "The two sides reaffirmed, in the light of all that was said, what had been agreed before. "
LONG_PATH = Path("/home/somebody", *(["a folder with a rather long name"] * 12), "statement.docx")
_WITHIN = ("main window", "tour", "tour's third step")
"""The steps that open no window over the main one."""
NOW = dt.datetime(2024, 5, 6, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A window that was opened, and what is wrong with it.

    ``frame`` and ``screen`` are x, y, width and height, ``least`` is the size to which the window
    can be made smaller. ``hidden`` names the buttons that are not inside the window, ``squeezed``
    those that are smaller than their words need.
    """

    step: str
    kind: str
    least: tuple[int, ...]
    frame: tuple[int, ...]
    screen: tuple[int, ...]
    hidden: list[str]
    squeezed: list[str]


def measured(step: str, window: QWidget) -> Measured:
    """Return what is to be known of ``window``, which was opened in ``step``."""
    buttons = [each for each in window.findChildren(QAbstractButton) if _stands_alone(each, window)]
    return Measured(
        step=step,
        kind=type(window).__name__,
        least=window.minimumSizeHint().toTuple(),
        frame=window.frameGeometry().getRect(),
        screen=window.screen().availableGeometry().getRect(),
        hidden=[_name(each) for each in buttons if not _is_inside(each, window)],
        squeezed=[_name(each) for each in buttons if _is_squeezed(each)],
    )


def _stands_alone(button: QAbstractButton, window: QWidget) -> bool:
    """Tell whether ``button`` is visible and neither scrolls with a form nor is part of a field."""
    if not button.isVisible():
        return False
    above = button.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QAbstractScrollArea | QTabBar):
            return False
        above = above.parentWidget()
    return True


def _is_inside(button: QAbstractButton, window: QWidget) -> bool:
    place = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
    return window.rect().contains(place)


def _is_squeezed(button: QAbstractButton) -> bool:
    needed = button.minimumSizeHint()
    is_push = isinstance(button, QPushButton)
    return is_push and (button.width() < needed.width() or button.height() < needed.height())


def _name(button: QAbstractButton) -> str:
    return button.objectName() or button.text() or type(button).__name__


class Opener:
    """Opens the windows over a main window, one after the other."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.session = window.session
        self.folder = folder

    def steps(self) -> dict[str, Callable[[], object]]:
        """Return what opens each window, by a name of its own."""
        actions = (
            "preferences", "design", "properties", "read_as", "export", "edit", "watch_folders",
            "manual", "shortcuts", "about", "palette", "collections", "tags", "new_collection",
            "preview", "print", "set_theme", "set_actor", "open", "import_notes", "send_statement",
            "restore_library", "follow_up", "customise_toolbar", "new_library", "open_library",
        )  # fmt: skip
        by_action = {name: self.window.actions_by_name[name].trigger for name in actions}
        return {
            "main window": lambda: None,
            **by_action,
            "themes": self._themes,
            "conflicts": self._conflicts,
            "agreement": self._agreement,
            "sentence to cite": self._sentence,
            "text recognition": self._recognition,
            "related commitments": self._related,
            "interchange report": self._interchange_report,
            "import of several": self._import,
            "import report": self._import_report,
            "similar": self._similar,
            "error": lambda: show_error(self.window, RuntimeError(LONG * 60)),
            "error at start": lambda: show_error(None, RuntimeError(LONG * 60)),
            "damaged library": self._damaged_library,
            "library open elsewhere": self._in_use,
            "foreign log": lambda: tell_of_foreign_log(LONG_PATH, self.window),
            "offer to repair": lambda: offer_repair(
                self.window, DamagedLibraryError(LONG * 6), self.window.close
            ),
            "link": lambda: self.window.features.links.ask("https://example.org/" + "a-b" * 300),
            "question": self._question,
            "notes that cannot be saved": self._unsaved_notes,
            "notes that were not saved last time": self._recovered_notes,
            "file that is missing": lambda: MissingBox(LONG_PATH, self.window).open(),
            "library that is gone": lambda: LibraryGoneBox(LONG_PATH, self.window).open(),
            "progress": self._progress,
            "colour": self._colour,
            "page setup": self._page_setup,
            "preset name": self._preset_name,
            "tour": lambda: self._tour(0),
            "tour's third step": lambda: self._tour(2),
        }

    def _damaged_library(self) -> None:
        # Nothing else keeps a dialog that belongs to no window.
        self._kept = DamagedDialog(LONG_PATH, DamagedLibraryError(LONG * 6))
        self._kept.open()

    def _in_use(self) -> None:
        self._kept = InUseDialog(LONG_PATH, Holder(LONG, LONG, "", "", ""))
        self._kept.open()

    def _themes(self) -> None:
        self.window.actions_by_name["preferences"].trigger()
        tabs = self.window.findChild(QTabWidget, "preferencesTabs")
        tabs.setCurrentIndex(tabs.count() - 1)

    def _conflicts(self) -> None:
        found = self.session.commitments
        conflicts = [self._difference(each) for each in found]
        ConflictDialog(LONG * 2, "Ann", conflicts, self.session.themes, self.window).open()

    def _sentence(self) -> None:
        chooser = SentenceDialog(self.window)
        found = tuple(self.session.library.statements.summaries())
        chooser.show_found(FoundStatements("", found))
        chooser.open()

    def _recognition(self) -> None:
        RecognitionDialog(["eng", "chi_sim", "chi_tra_vert"] * 20, "en", self.window).open()

    def _related(self) -> None:
        promised = self.session.library.commitments.get(self.session.commitments[0].id)
        made = self.session.library.statements.summaries_of([promised.statement_id])
        long = replace(made[promised.statement_id], title=LONG)
        near = RelatedPromise(promised, long, Nearness.MUCH_ALIKE)
        dialog = RelatedDialog(replace(promised, quote=LONG), self.window)
        dialog.show_found(RelatedPromises(long.id, None, (near,) * 30))
        dialog.open()

    def _agreement(self) -> None:
        found = self.session.commitments
        AgreementDialog(Comparison(LONG * 2, "Ann", compare(found, found)), self.window).open()

    def _interchange_report(self) -> None:
        plan = MergePlan(
            name="",
            bundle=IncomingBundle(statements=(), untaken={Untaken.OTHER_MEDIA: 4}),
            statements=(1, 2),
            new_statements=(1, 2),
            known=3,
            differing=tuple(
                self._difference(replace(self.session.commitments[0], quote=LONG * 3))
                for _ in range(40)
            ),
            left_out=tuple(LeftOut(Reason.UNANCHORED, LONG, LONG * 3) for _ in range(40)),
        )
        InterchangeReport(plan, self.window).open()

    def _difference(self, mine: Commitment) -> Difference:
        """Return what somebody else has judged otherwise in everything."""
        theirs = replace(
            mine,
            review=Review.DISMISSED,
            strength=next(each for each in Strength if each is not mine.strength),
            themes=(*mine.themes, "energy"),
            actors=(*mine.actors, "Chad"),
            due=DueDate("by May", dt.date(2026, 5, 31)),
            span=Span(mine.span.start, mine.span.end - 1),
            status=Status.MET,
            owner="Bea",
            reminder=dt.date(2026, 9, 1),
        )
        assert differing_fields(mine, theirs) == tuple(Field)
        return Difference(title=LONG, mine=mine, theirs=theirs, judged=theirs)

    def _results(self) -> list[ImportResult]:
        why = worded("{path}: " + LONG * 3, path=LONG_PATH)
        return [ImportResult(path=LONG_PATH, outcome=Outcome.FAILED, why=why) for _ in range(40)]

    def _import(self) -> None:
        job = self.window.jobs.start(lambda progress, cancelled: None)
        dialog = ImportDialog(job, self.window)
        dialog.add(self._results())
        dialog.show()

    def _import_report(self) -> None:
        import_report.show_report(self.window, self._results())

    def _similar(self) -> None:
        SimilarDialog(self.window.appearance.theme, self.window).open()

    def _question(self) -> None:
        box = QMessageBox(self.window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(LONG * 12)
        box.setInformativeText(LONG * 30)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        box.open()

    def _unsaved_notes(self) -> None:
        writer = NoteWriter(self.session, self.window)
        writer.begin(on_statement(self.session.statement))
        writer.take(NoteContent(words=LONG * 40))
        box = UnsavedNotesBox(writer, self.window)
        box.finished.connect(writer.discard)
        box.open()

    def _recovered_notes(self) -> None:
        made = on_statement(self.session.statement).make(
            LONG * 40, "yellow", dt.datetime.now(dt.UTC)
        )
        kept = (KeptNote(None, made.after), KeptNote(None, replace(made.after, statement_id=4711)))
        RecoveredNotesBox(self.session, {LONG_PATH: kept}, self.window).open()

    def _progress(self) -> None:
        def work(progress: Callable[[int, int, str], None], cancelled: Callable[[], bool]) -> None:
            progress(1, 2, str(LONG_PATH))
            while not cancelled():
                time.sleep(0.01)

        show_progress(self.window, self.window.jobs.start(work), "…").show()

    def _colour(self) -> None:
        self._themes()
        self._press("preferencesDialog", "lightColourChange")

    def _preset_name(self) -> None:
        self.window.actions_by_name["design"].trigger()
        self._press("briefingDesigner", "savePreset")

    def _tour(self, further: int) -> None:
        self.window.actions_by_name["tour"].trigger()
        for _ in range(further):
            self._press("tour", "tourNext")

    def _press(self, dialog: str, button: str) -> None:
        shown = self.window.findChild(QWidget, dialog)
        shown.findChild(QPushButton, button).click()

    def _page_setup(self) -> None:
        QPageSetupDialog(self.window).open()


def settle(window: MainWindow) -> None:
    """Let windows open and jobs that are short end."""
    until = time.monotonic() + 10
    for _ in range(20):
        QApplication.processEvents()
    while window.jobs.is_busy() and time.monotonic() < until:
        if QApplication.activeModalWidget() is not None:
            break
        QApplication.processEvents()


def opened_over(window: MainWindow) -> list[QWidget]:
    """Return the windows that are open beside ``window``, those over others last."""
    shown = [
        each
        for each in QApplication.topLevelWidgets()
        if each is not window and each.isVisible() and isinstance(each, QDialog | QMainWindow)
    ]
    return sorted(shown, key=lambda each: each.parentWidget() is not window)


def measure_all(window: MainWindow, folder: Path) -> Iterator[Measured]:
    """Open and close everything; yields each window, the ones that open others included."""
    opener = Opener(window, folder)
    first = window.session.commitments[0].id
    for step, open_it in opener.steps().items():
        window.session.selection.select(first)
        open_it()
        settle(window)
        found = opened_over(window)
        if step in _WITHIN:
            found = [window]
        elif not found:
            raise LookupError(step)
        for each in found:
            yield measured(step, each)
        for tour in window.findChildren(TourOverlay):
            tour.end()
        for each in reversed([each for each in found if each is not window]):
            each.close()
            each.deleteLater()
        settle(window)


def burden(window: MainWindow) -> None:
    """Give the open statement long notes, and let the card of a commitment show them."""
    session = window.session
    for commitment in session.commitments[:1]:
        for number in range(6):
            note = notes.annotate(
                session.statement, commitment.span, f"{number} {LONG * 4}", colour="green", now=NOW
            )
            session.changes.perform(note)
        session.changes.perform(review.confirm(commitment))
    head = window.library_panel.head
    head.open_filter()
    popover = head.findChild(FilterPopover, "filterPopover")
    if popover is not None:
        popover.form.since.setText("1999")
        popover.form.until.setText("2099")
        popover.close()
    action = window.findChild(QAction, "action_filter")
    if action is not None:
        action.trigger()


@contextmanager
def main_window(language: str, factor: float) -> Iterator[tuple[MainWindow, Path]]:
    """Yield a window of a first start in ``language``, its font ``factor`` times as large."""
    with tempfile.TemporaryDirectory(prefix="briefreader-") as name:
        home = Path(name)
        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(kind, QSettings.Scope.UserScope, str(home / "config"))
        application = make_application()
        font = application.font()
        font.setPointSizeF(font.pointSizeF() * factor)
        application.setFont(font)
        with open_with_themes(home / "library.db") as library:
            window = make_window(library)
            window.show()
            yield window, home
            window.jobs.finish()


if __name__ == "__main__":
    with main_window(sys.argv[1], float(sys.argv[2])) as (shown, place):
        burden(shown)
        settle(shown)
        found = [asdict(each) for each in measure_all(shown, place)]
    json.dump(found, sys.stdout)
