"""No window is larger than its screen, whatever the language, the scale and the font."""

import ast
import importlib
import json
import os
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6 import QtPrintSupport, QtWidgets
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

import briefreader.ui
from briefreader.library.records import Annotation
from briefreader.text.span import Span
from briefreader.ui.window import screen_fit
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.screen_fit import FormScroll, ScreenFit, fit_to_screen
from briefreader.ui.window.window_state import WindowState

PROGRAM = Path(__file__).with_name("windows_on_screen.py")
SMALL, SCALED = (1024, 600, "1"), (1920, 1080, "2")
"""Width and height in device pixels, and the scale."""
LANGUAGES = ("en", "es", "fr", "ru")


@cache
def windows(screen: tuple[int, int, str], language: str, font: float) -> list[dict[str, Any]]:
    """Open every window on a screen of its own; returns what was measured of each."""
    width, height, scale = screen
    described = {"name": "small", "x": 0, "y": 0, "width": width, "height": height}
    described |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    # The path is read by Qt until the first colon.
    file = Path(os.environ["XDG_CACHE_HOME"]) / "screen.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"screens": [described]}), "utf-8")
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={os.path.relpath(file)}",
        "QT_SCALE_FACTOR": scale,
        "BRIEFREADER_LANGUAGE": language,
    }
    command = [sys.executable, str(PROGRAM), language, str(font)]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    found: list[dict[str, Any]] = json.loads(run.stdout)
    return found


@pytest.mark.parametrize(
    ("screen", "font", "language"),
    [
        *(pytest.param(SMALL, 1.0, each, id=f"1024x600-{each}") for each in ("en", "fr", "ru")),
        *(pytest.param(SCALED, 1.25, each, id=f"scale-2-large-font-{each}") for each in LANGUAGES),
    ],
)
def test_every_window_is_on_the_screen_with_all_its_buttons(
    screen: tuple[int, int, str], language: str, font: float
) -> None:
    """Buttons outside a form that scrolls are within the window, and as large as their words."""
    found = windows(screen, language, font)
    width, height, scale = screen
    expected = [0, 0, width // int(scale), height // int(scale)]
    assert all(each["screen"] == expected for each in found)
    area = QRect(*expected)
    too_large = [each for each in found if not area.contains(QRect(*each["frame"]))]
    assert too_large == []
    assert [each for each in found if each["hidden"] or each["squeezed"]] == []


def own_windows(kind: type) -> Iterator[str]:
    """Yield the names of the classes of the app that are of this kind of window."""
    for each in kind.__subclasses__():
        if each.__module__.startswith("briefreader."):
            yield each.__name__
        yield from own_windows(each)


def qt_dialogs() -> Iterator[str]:
    """Yield the names of Qt's own dialogs that the app makes."""
    modules = (QtWidgets, QtPrintSupport)
    known = {
        name
        for module in modules
        for name, kind in vars(module).items()
        if isinstance(kind, type) and issubclass(kind, QDialog)
    }
    for file in Path(briefreader.ui.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield from {node.func.id} & known


def test_no_window_is_left_out() -> None:
    """The test above opens every class of window that the app has or takes from Qt."""
    for module in pkgutil.walk_packages(briefreader.ui.__path__, "briefreader.ui."):
        importlib.import_module(module.name)
    wanted = {*own_windows(QDialog), *own_windows(QMainWindow), *qt_dialogs()}
    opened = {each["kind"] for each in windows(SMALL, "en", 1.0)}
    assert "PreferencesDialog" in wanted
    assert wanted - opened == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_main_window_can_be_made_small(language: str) -> None:
    """With long notes in the card and the filter open, and a large font."""
    found = windows(SCALED, language, 1.25)
    main = next(each for each in found if each["step"] == "main window")
    assert main["least"][0] <= 940
    assert main["least"][1] <= 500


@pytest.fixture
def small_screen(monkeypatch: pytest.MonkeyPatch) -> QRect:
    """Let windows be fitted to a part of the screen; return it."""
    area = QRect(0, 0, 1024, 600)
    monkeypatch.setattr(screen_fit, "available_area", lambda _: area)
    return area


def test_a_remembered_size_is_cut_to_the_screen(window: MainWindow, small_screen: QRect) -> None:
    """A window that was closed on a large screen opens on a small one as it has room there."""
    state = WindowState()
    window.move(900, 700)
    window.resize(1600, 1000)
    state.save(window, None)
    window.hide()
    window.resize(300, 300)
    assert state.restore(window)
    assert window.width() == 1600
    window.show()
    assert small_screen.contains(window.frameGeometry())


def test_a_smaller_screen_is_followed(window: MainWindow, small_screen: QRect) -> None:
    """A window that is open when the screen shrinks is fitted to it."""
    assert not small_screen.contains(window.frameGeometry())
    window.screen().availableGeometryChanged.emit(small_screen)
    assert small_screen.contains(window.frameGeometry())


def test_a_maximised_window_is_left_alone(
    window: MainWindow, small_screen: QRect, qtbot: QtBot
) -> None:
    """Its size is the system's business."""
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized)
    before = window.size()
    fit_to_screen(window)
    assert small_screen.width() < before.width() == window.width()


def made_dialog(rows: int, qtbot: QtBot) -> tuple[QDialog, FormScroll, QFormLayout]:
    """Return a dialog with so many fields, shown."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    fields = QWidget()
    form = QFormLayout(fields)
    for number in range(rows):
        form.addRow(f"Field {number}", QLineEdit())
    scrolled = FormScroll(fields)
    layout = QtWidgets.QVBoxLayout(dialog)
    layout.addWidget(scrolled)
    ScreenFit(dialog)
    dialog.show()
    return dialog, scrolled, form


def test_a_form_is_shown_whole_where_there_is_room(qtbot: QtBot) -> None:
    """It scrolls only if it must."""
    dialog, scrolled, _ = made_dialog(6, qtbot)
    assert dialog.isVisible()
    assert scrolled.verticalScrollBar().maximum() == 0


@pytest.mark.usefixtures("small_screen")
def test_a_form_scrolls_to_the_field_that_gets_the_focus(qtbot: QtBot) -> None:
    """Be it by a key of its label, which Qt's own scroll areas do not follow."""
    dialog, scrolled, form = made_dialog(60, qtbot)
    assert scrolled.verticalScrollBar().maximum() > 0
    assert dialog.height() <= 600
    last = form.itemAt(59, QFormLayout.ItemRole.FieldRole).widget()
    assert last is not None
    assert last.visibleRegion().isEmpty()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    last.setFocus()
    assert not last.visibleRegion().isEmpty()


def test_a_window_grows_with_its_form(qtbot: QtBot) -> None:
    """A line that comes in, such as what is wrong with a field, needs no scrolling."""
    dialog, scrolled, form = made_dialog(6, qtbot)
    before = dialog.height()
    form.addRow(QLabel("This cannot be kept."))
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert scrolled.verticalScrollBar().maximum() == 0


def test_the_hover_card_is_never_higher_than_the_screen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Long notes are cut off below."""
    from briefreader.ui.reader import hover_card

    area = QRect(0, 0, 1024, 600)
    monkeypatch.setattr(hover_card, "available_area", lambda _: area)
    commitment = window.session.commitments[0]
    assert window.session.statement is not None
    moment = window.session.statement.imported
    note = Annotation(
        statement_id=1, span=Span(0, 5), exact="", prefix="", suffix="", note="Who pays? " * 2000,
        author="", colour="blue", created=moment, modified=moment,
    )  # fmt: skip
    card = window.reader.column.hover_card
    card.show_at(area.center(), [commitment], [note], window.session.themes)
    assert area.contains(QRect(card.pos(), card.size()))
    assert card.height() == 600
    card.show_at(area.center(), [commitment], [], window.session.themes)
    assert card.height() < 200


def test_a_path_does_not_widen_the_progress(window: MainWindow, qtbot: QtBot) -> None:
    """The middle of a long one is left out."""
    from briefreader.ui.app.jobs import Job
    from briefreader.ui.common.message_boxes import show_progress

    job = Job(window)
    dialog = show_progress(window, job, "Working")
    dialog.show()
    before = dialog.width()
    job.progressed.emit(1, 2, "/a very long folder" * 60)
    assert "…" in dialog.labelText()
    assert dialog.width() <= before + 40
    job.ended.emit()
    qtbot.waitUntil(lambda: not dialog.isVisible())
