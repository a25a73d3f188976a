"""A word without an end opens as soon as words do, and nothing but its lines is changed."""

import pytest
from PySide6.QtGui import QTextOption
from pytestqt.qtbot import QtBot

from briefreader.text.differences import DifferenceRow
from briefreader.ui.dialogs.similar.side import SideView
from briefreader.ui.reader.long_words import wrap_mode
from briefreader.ui.window.main_window import MainWindow
from effort import patience
from reading_here import import_text

PROMISE = "Norway will give aid to Chile by 2030."
ANYWHERE = QTextOption.WrapMode.WrapAnywhere
AT_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def _open(window: MainWindow, qtbot: QtBot, text: str) -> None:
    """Import and open a statement, and wait until it is laid out to its end."""
    session = window.session
    imported = import_text(session.library, text, session.detection.detector)
    session.reading.open(imported.statement_id)
    view = window.reader.view
    qtbot.waitUntil(lambda: view.document().characterCount() >= len(text))
    assert view.document().size().height() > 0


def test_a_word_without_an_end_opens(window: MainWindow, qtbot: QtBot) -> None:
    """At a million letters Qt's own way takes a minute; each is at its place."""
    text = f"{PROMISE}\n\n{'w' * 1_000_000}"
    with patience():
        _open(window, qtbot, text)
    view = window.reader.view
    assert view.toPlainText() == text
    assert view.wordWrapMode() == ANYWHERE


def test_the_next_statement_breaks_at_words(window: MainWindow, qtbot: QtBot) -> None:
    """It is for the statement with the long word only, in whatever size it is shown."""
    _open(window, qtbot, f"{PROMISE}\n\n{'a' * 40_000}")
    window.reader.view.set_zoom(1.5)
    assert window.reader.view.document().defaultTextOption().wrapMode() == ANYWHERE
    _open(window, qtbot, PROMISE)
    view = window.reader.view
    assert view.wordWrapMode() == AT_WORDS
    assert view.document().defaultTextOption().wrapMode() == AT_WORDS


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("", AT_WORDS),
        ("a" * 2_499, AT_WORDS),
        ("word " * 10_000, AT_WORDS),
        ("a\n" * 10_000, AT_WORDS),
        # Lines may end between any two of them.
        ("双方同意" * 5_000, AT_WORDS),
        ("🙂" * 10_000, AT_WORDS),
        ("a" * 40_000, ANYWHERE),
        (f"{'word ' * 700}{'a' * 5_000} word", ANYWHERE),
        # Letters of two UTF-16 units each.
        ("𝐚" * 40_000, ANYWHERE),
        ("双\N{WORD JOINER}" * 20_000, ANYWHERE),
        ("of\N{NO-BREAK SPACE}" * 20_000, ANYWHERE),
    ],
)
def test_only_an_endless_word_is_broken_anywhere(text: str, mode: QTextOption.WrapMode) -> None:
    """Prose of any script keeps its words whole."""
    assert wrap_mode(text) == mode


def test_two_texts_with_such_a_word_are_shown_beside_each_other(
    window: MainWindow, qtbot: QtBot
) -> None:
    """The comparison of similar statements is not held up by it; the next breaks at words."""
    side = SideView("side", "Side", is_old=True)
    qtbot.addWidget(side)
    side.resize(300, 400)
    side.show()
    theme = window.appearance.theme
    side.begin()
    with patience():
        side.add_rows((DifferenceRow("w" * 1_000_000, None),), theme)
        assert side.document().size().height() > 0
    assert side.wordWrapMode() == ANYWHERE
    side.begin()
    side.add_rows((DifferenceRow(PROMISE, PROMISE),), theme)
    assert side.wordWrapMode() == AT_WORDS
