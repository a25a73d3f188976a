"""The current commitment is corrected by keys; each is one step of Undo."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QProgressBar
from pytestqt.qtbot import QtBot

from briefreader.commitments.model import Strength
from briefreader.library.records import Commitment, Review
from briefreader.services.review import review
from briefreader.text.span import Span
from briefreader.ui.common.labels import theme_label
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.menu_entries import menu_entries


@pytest.fixture
def current(window: MainWindow, qtbot: QtBot) -> Commitment:
    """Go to the first commitment by its key and return it."""
    window.reader.view.setFocus()
    press(window, "j", qtbot)
    commitment = window.session.current
    assert commitment is not None
    return commitment


def press(window: MainWindow, keys: str, qtbot: QtBot) -> None:
    """Type ``keys`` in the text; capitals with Shift."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.reader.view.setFocus()
    shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
    for key in keys:
        qtbot.keyClick(window.reader.view, key, shift if key.isupper() else none)


def stored(window: MainWindow, commitment: Commitment) -> Commitment:
    """Return the commitment as the library has it now."""
    return window.session.library.commitments.get(commitment.id)


def choose(window: MainWindow, popup: str, typed: str, qtbot: QtBot) -> None:
    """Type into the popup and take the first row."""
    opened = window.findChild(QDialog, popup)
    assert opened is not None
    box = opened.findChild(QLineEdit, f"{popup}Text")
    assert box is not None
    qtbot.keyClicks(box, typed)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(QDialog, popup) is None)


@pytest.mark.parametrize(
    ("key", "strength"),
    [("1", Strength.FIRM), ("2", Strength.INTENT), ("3", Strength.REAFFIRMED)],
)
def test_a_digit_sets_the_strength(
    key: str, strength: Strength, window: MainWindow, current: Commitment, qtbot: QtBot
) -> None:
    """And Undo says so; the same again is no step."""
    press(window, key, qtbot)
    assert stored(window, current).strength is strength
    steps = window.session.changes.undo_stack.count()
    press(window, key, qtbot)
    assert window.session.changes.undo_stack.count() == steps
    if steps:
        assert window.actions_by_name["undo"].text() == "&Undo Edit commitment"
        window.actions_by_name["undo"].trigger()
    assert stored(window, current) == current


def heading(window: MainWindow, popup: str) -> str:
    """Return what the popup says that it does."""
    label = window.findChild(QLabel, f"{popup}Heading")
    assert label is not None
    assert label.isVisible()
    return label.text()


def test_a_theme_is_replaced_by_a_few_letters(
    window: MainWindow, current: Commitment, qtbot: QtBot
) -> None:
    """The popup says which one gives way, the status bar what was done."""
    former = theme_label(window.session.themes[current.themes[0]])
    press(window, "t", qtbot)
    assert heading(window, "themePopup") == f"Replace the theme: {former}"
    choose(window, "themePopup", "terr", qtbot)
    assert stored(window, current).themes == ("terrorism", *current.themes[1:])
    name = theme_label(window.session.themes["terrorism"])
    told = window.statusBar().currentMessage()
    assert told == f"Theme replaced: {name} instead of {former}"


def test_enter_alone_keeps_the_theme(window: MainWindow, current: Commitment, qtbot: QtBot) -> None:
    """It stands first; who takes it has seen it, so that it counts as reviewed."""
    press(window, "t", qtbot)
    choose(window, "themePopup", "", qtbot)
    after = stored(window, current)
    assert (after.themes, after.review) == (current.themes, Review.CONFIRMED)
    assert window.statusBar().currentMessage().startswith("Theme kept: ")


def test_a_first_theme_replaces_none(window: MainWindow, current: Commitment, qtbot: QtBot) -> None:
    """The popup does not say that it does."""
    window.session.changes.perform(review.set_themes(current, ()))
    press(window, "t", qtbot)
    assert heading(window, "themePopup") == "Set the theme"
    choose(window, "themePopup", "terr", qtbot)
    assert stored(window, current).themes == ("terrorism",)
    assert window.statusBar().currentMessage().startswith("Theme set: ")


def test_a_theme_is_added_by_a_key_of_its_own(
    window: MainWindow, current: Commitment, qtbot: QtBot
) -> None:
    """It stands behind the others; the menu has it, with its key."""
    press(window, "T", qtbot)
    assert heading(window, "addThemePopup") == "Add a theme"
    offered = window.findChild(QListView, "addThemePopupList")
    assert offered is not None
    names = {offered.model().index(row, 0).data() for row in range(offered.model().rowCount())}
    assert not names & {theme_label(window.session.themes[key]) for key in current.themes}
    choose(window, "addThemePopup", "terr", qtbot)
    assert stored(window, current).themes == (*current.themes, "terrorism")
    assert window.statusBar().currentMessage().startswith("Theme added: ")
    entries = {each.name: each.keys for each in menu_entries(window.menuBar())}
    assert entries["Add theme"] == "Shift+T"
    assert entries["Set or replace theme"] == "T"


@pytest.mark.parametrize("key", ["1", "2", "]"])
def test_what_was_corrected_is_reviewed(
    key: str, window: MainWindow, current: Commitment, qtbot: QtBot
) -> None:
    """Bar and card follow, as do they when it is undone; one step does both."""
    bar = window.findChild(QProgressBar, "reviewProgress")
    shown = window.findChild(QLabel, "card_review")
    assert bar is not None
    assert shown is not None
    press(window, key, qtbot)
    assert stored(window, current).review is Review.CONFIRMED
    assert (bar.value(), shown.text()) == (1, "Confirmed")
    window.actions_by_name["undo"].trigger()
    assert stored(window, current) == current
    assert (bar.value(), shown.text()) == (0, "Not reviewed")
    assert not window.session.changes.undo_stack.canUndo()


def test_all_that_were_corrected_at_once_are_reviewed(
    window: MainWindow, current: Commitment, qtbot: QtBot
) -> None:
    """As many as were selected."""
    chosen = window.session.commitments[:3]
    window.session.selection.choose([each.id for each in chosen])
    press(window, "t", qtbot)
    choose(window, "themePopup", "terr", qtbot)
    bar = window.findChild(QProgressBar, "reviewProgress")
    assert bar is not None
    assert bar.value() == 3
    assert {stored(window, each).review for each in chosen} == {Review.CONFIRMED}


def test_an_actor_that_is_known(window: MainWindow, current: Commitment, qtbot: QtBot) -> None:
    """The statement's parties are offered, and all of them together."""
    press(window, "a", qtbot)
    choose(window, "actorPopup", "all par", qtbot)
    assert stored(window, current).actors == ("United States", "Kazakhstan")


def test_actors_that_are_typed(window: MainWindow, current: Commitment, qtbot: QtBot) -> None:
    """Several, with semicolons between."""
    press(window, "a", qtbot)
    choose(window, "actorPopup", "European Union; Chad", qtbot)
    assert stored(window, current).actors == ("European Union", "Chad")


def test_a_due_date_in_words(window: MainWindow, current: Commitment, qtbot: QtBot) -> None:
    """As statements say it; what cannot be understood is not taken."""
    press(window, "w", qtbot)
    popup = window.findChild(QDialog, "duePopup")
    assert popup is not None
    rows = popup.findChild(QListView, "duePopupList")
    box = popup.findChild(QLineEdit, "duePopupText")
    assert rows is not None
    assert box is not None
    qtbot.keyClicks(box, "soon")
    assert rows.model().rowCount() == 0
    box.clear()
    choose(window, "duePopup", "end of 2026", qtbot)
    due = stored(window, current).due
    assert due is not None
    assert (due.text, due.by) == ("end of 2026", dt.date(2026, 12, 31))


def test_no_due_date_any_more(window: MainWindow, current: Commitment, qtbot: QtBot) -> None:
    """With nothing typed the date can be taken away."""
    press(window, "w", qtbot)
    choose(window, "duePopup", "2026-12-31", qtbot)
    press(window, "w", qtbot)
    popup = window.findChild(QDialog, "duePopup")
    assert popup is not None
    rows = popup.findChild(QListView, "duePopupList")
    assert rows is not None
    assert rows.model().index(1, 0).data() == "No due date"
    qtbot.keyClick(popup.findChild(QLineEdit, "duePopupText"), Qt.Key.Key_Down)
    choose(window, "duePopup", "", qtbot)
    assert stored(window, current).due is None


@pytest.mark.parametrize(("keys", "back"), [("]", "["), ("]]", "[["), ("}", None), ("[", "]")])
def test_words_are_added_and_taken_away(
    keys: str, back: str | None, window: MainWindow, current: Commitment, qtbot: QtBot
) -> None:
    """At the end; the highlight in the text follows, and Undo takes each step back."""
    press(window, keys, qtbot)
    changed = stored(window, current)
    assert changed.span.end != current.span.end
    text = window.session.statement.text if window.session.statement else ""
    assert changed.quote == changed.span.of(text)
    if back:
        press(window, back, qtbot)
        assert stored(window, current).span == current.span
    while window.session.changes.undo_stack.canUndo():
        window.actions_by_name["undo"].trigger()
    assert stored(window, current) == current


def test_words_at_the_start(window: MainWindow, current: Commitment, qtbot: QtBot) -> None:
    """With Alt."""
    qtbot.keyClick(window.reader.view, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.AltModifier)
    assert stored(window, current).span.start > current.span.start


def test_split_at_the_cursor_and_merge_again(
    window: MainWindow, current: Commitment, qtbot: QtBot
) -> None:
    """Two commitments are listed, then one; Undo goes the same way."""
    count = len(window.session.commitments)
    place = current.quote.index("unwavering") + current.span.start
    window.reader.view.select_span(Span(place, place))
    press(window, "s", qtbot)
    first = stored(window, current)
    assert len(window.session.commitments) == count + 1
    assert first.quote == current.quote[: place - current.span.start].rstrip()
    assert window.session.current == first
    assert window.actions_by_name["undo"].text() == "&Undo Split commitment"
    press(window, "m", qtbot)
    assert len(window.session.commitments) == count
    assert stored(window, current).span == current.span
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    assert stored(window, current) == current
    assert len(window.session.commitments) == count


def test_what_cannot_be_merged_is_told(window: MainWindow, qtbot: QtBot) -> None:
    """In the status bar; nothing changes."""
    window.session.selection.select(window.session.commitments[-1].id)
    window.reader.view.setFocus()
    press(window, "m", qtbot)
    assert "follows in this paragraph" in window.statusBar().currentMessage()
    assert window.session.changes.undo_stack.count() == 0


def test_to_the_next_that_is_not_reviewed(
    window: MainWindow, current: Commitment, qtbot: QtBot
) -> None:
    """Confirmed ones are passed by; when all are reviewed it says so."""
    first, second, third = window.session.commitments[:3]
    window.session.selection.select(second.id)
    press(window, "c", qtbot)
    window.session.selection.select(first.id)
    press(window, "J", qtbot)
    assert window.session.current is not None
    assert window.session.current.id == third.id
    for each in window.session.commitments:
        if each.review is Review.UNREVIEWED:
            window.session.selection.select(each.id)
            press(window, "c", qtbot)
    press(window, "K", qtbot)
    assert "is reviewed" in window.statusBar().currentMessage()
    assert current.id == first.id


def select_in(window: MainWindow, words: str, *, cut_off: int = 0, more: int = 0) -> Span:
    """Select ``words`` less ``cut_off`` code points at both ends; return where all of them are."""
    text = window.reader.view.toPlainText()
    start, end = text.index(words), text.index(words) + len(words)
    window.reader.view.select_span(Span(start + cut_off, end - cut_off + more))
    return Span(start, end)


@pytest.mark.parametrize(("cut_off", "more"), [(2, 0), (0, 1)])
def test_a_commitment_made_by_hand_has_whole_words(
    cut_off: int, more: int, window: MainWindow
) -> None:
    """Whether the mouse stopped within a word or went on over the space."""
    span = select_in(window, "shared commitment to preventing", cut_off=cut_off, more=more)
    window.actions_by_name["add_commitment"].trigger()
    assert window.session.current is not None
    assert window.session.current.span == span
    assert stored(window, window.session.current).quote == "shared commitment to preventing"


def test_words_set_from_a_selection_are_whole(window: MainWindow, current: Commitment) -> None:
    """As those of a commitment that is made by hand."""
    span = select_in(window, "territorial integrity", cut_off=3)
    window.actions_by_name["set_span"].trigger()
    assert stored(window, current).span == span


@pytest.mark.parametrize("action", ["add_commitment", "set_span"])
def test_a_selection_without_words_is_told(
    action: str, window: MainWindow, current: Commitment
) -> None:
    """In the status bar; nothing changes."""
    stop = window.reader.view.toPlainText().index(", ")
    window.reader.view.select_span(Span(stop, stop + 2))
    window.actions_by_name[action].trigger()
    assert window.statusBar().currentMessage() == "There are no words in the selection."
    assert stored(window, current) == current
    assert window.session.changes.undo_stack.count() == 0
