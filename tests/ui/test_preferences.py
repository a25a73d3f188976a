"""Preferences: the threshold, own and muted cues, the terms of themes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from briefreader.commitments.model import Strength, UserCue
from briefreader.ui.app.theme import Scheme
from briefreader.ui.dialogs.preferences.preferences_dialog import PreferencesDialog
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.window_state import WindowState
from reading_here import import_text

TEXT = (
    "Joint statement of Japan and Chad\n\n"
    "Japan and Chad agreed to build a bridge. They agreed to plant trees. They agreed to trade "
    "more. They agreed to open a school. They shook hands to fund a lighthouse."
)


def open_preferences(window: MainWindow, qtbot: QtBot, page: str = "General") -> PreferencesDialog:
    """Open the dialog with its shortcut, and in it the page of this name."""
    qtbot.waitUntil(lambda: window.findChild(PreferencesDialog) is None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(PreferencesDialog) is not None)
    dialog = window.findChild(PreferencesDialog)
    assert dialog
    names = [dialog.tabs.tabText(number) for number in range(dialog.tabs.count())]
    dialog.tabs.setCurrentIndex(names.index(page))
    return dialog


def save(window: MainWindow, dialog: PreferencesDialog, qtbot: QtBot) -> None:
    """Press Save and wait until detection has run again."""
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.jobs.is_busy())


def open_made_up(window: MainWindow) -> None:
    """Open a statement with four times the same cue, and words that are no cue."""
    session = window.session
    session.reading.open(
        import_text(session.library, TEXT, session.detection.detector).statement_id
    )


def test_a_threshold_hides_less_sure_detections(window: MainWindow, qtbot: QtBot) -> None:
    """The panel counts those hidden; what the user confirmed is still there."""
    session = window.session
    sure = max(each.confidence for each in session.commitments)
    before = len(session.commitments)
    session.selection.select(min(session.commitments, key=lambda each: each.confidence).id)
    window.actions_by_name["confirm"].trigger()
    dialog = open_preferences(window, qtbot, "Detection")
    dialog.findChild(QSpinBox, "threshold").setValue(round(sure * 100))
    save(window, dialog, qtbot)
    assert 0 < len(session.commitments) < before
    assert any(each.review == "confirmed" for each in session.commitments)
    summary = window.findChild(QLabel, "commitmentSummary").text()
    assert f"{before - len(session.commitments)} less sure hidden" in summary
    assert session.library.settings.get("confidence_threshold") == round(sure * 100) / 100


def test_an_own_cue_finds_commitments(window: MainWindow, qtbot: QtBot) -> None:
    """Added in the table, saved, and found in the open statement."""
    open_made_up(window)
    dialog = open_preferences(window, qtbot, "Detection")
    qtbot.mouseClick(dialog.findChild(QPushButton, "addCue"), Qt.MouseButton.LeftButton)
    table = dialog.findChild(QTableWidget, "userCues")
    table.item(0, 0).setText("shook hands to")
    strength = table.cellWidget(0, 1)
    assert isinstance(strength, QComboBox)
    strength.setCurrentText("Intent")
    save(window, dialog, qtbot)
    last = window.session.commitments[-1]
    assert last.quote == "They shook hands to fund a lighthouse"
    assert last.strength is Strength.INTENT


def test_a_cue_that_is_no_words_is_refused(window: MainWindow, qtbot: QtBot) -> None:
    """The dialog stays open and says which."""
    dialog = open_preferences(window, qtbot, "Detection")
    qtbot.mouseClick(dialog.findChild(QPushButton, "addCue"), Qt.MouseButton.LeftButton)
    dialog.findChild(QTableWidget, "userCues").item(0, 0).setText("(a|b)")
    save(window, dialog, qtbot)
    assert dialog.isVisible()
    assert "(a|b)" in dialog.findChild(QLabel, "cueProblem").text()
    assert window.session.library.cues.all() == ()


def test_theme_terms_sort_anew_and_can_be_restored(window: MainWindow, qtbot: QtBot) -> None:
    """A term of the user's moves a commitment to its theme."""
    open_made_up(window)
    dialog = open_preferences(window, qtbot, "Themes")
    themes = dialog.findChild(QListWidget, "themeList")
    (item,) = themes.findItems("Health", Qt.MatchFlag.MatchExactly)
    themes.setCurrentItem(item)
    box = dialog.findChild(QPlainTextEdit, "terms_strong")
    shipped = box.toPlainText()
    box.setPlainText("bridge\n" + shipped)
    save(window, dialog, qtbot)
    assert window.session.commitments[0].themes[0] == "health"
    dialog = open_preferences(window, qtbot, "Themes")
    themes = dialog.findChild(QListWidget, "themeList")
    (item,) = themes.findItems("Health", Qt.MatchFlag.MatchExactly)
    themes.setCurrentItem(item)
    qtbot.mouseClick(dialog.findChild(QPushButton, "restoreTheme"), Qt.MouseButton.LeftButton)
    assert dialog.findChild(QPlainTextEdit, "terms_strong").toPlainText() == shipped
    save(window, dialog, qtbot)
    assert window.session.commitments[0].themes[0] != "health"


def test_dismissing_a_wording_three_times_offers_to_mute_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    """Muting takes away what nobody decided on, two in the sample too; the three stay."""
    open_made_up(window)
    session = window.session
    bar = window.commitment_panel.mute_offer
    session.selection.step(1, 0)
    for _ in range(2):
        window.actions_by_name["dismiss"].trigger()
    assert not bar.isVisible()
    window.actions_by_name["dismiss"].trigger()
    assert "“agreed to” 3 times. 3 commitments" in bar.findChild(QLabel, "muteOfferText").text()
    qtbot.mouseClick(bar.findChild(QPushButton, "muteCue"), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    qtbot.waitUntil(lambda: len(session.commitments) == 3)
    assert {each.review.value for each in session.commitments} == {"dismissed"}
    assert session.library.cues.all() == (UserCue("agreed to", None),)


def test_a_declined_cue_is_not_offered_again(window: MainWindow, qtbot: QtBot) -> None:
    """The bar goes, and the next dismissal does not bring it back."""
    open_made_up(window)
    bar = window.commitment_panel.mute_offer
    window.session.selection.step(1, 0)
    for _ in range(3):
        window.actions_by_name["dismiss"].trigger()
    qtbot.mouseClick(bar.findChild(QPushButton, "keepCue"), Qt.MouseButton.LeftButton)
    window.actions_by_name["dismiss"].trigger()
    assert not bar.isVisible()
    assert window.session.library.cues.all() == ()


def test_the_appearance_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    """The windows wear it once it is saved, and the menu shows which it is."""
    dialog = open_preferences(window, qtbot)
    chooser = dialog.findChild(QComboBox, "appearanceChooser")
    chooser.setCurrentIndex(chooser.findText("Sepia"))
    save(window, dialog, qtbot)
    assert window.appearance.scheme is Scheme.SEPIA
    assert window.actions_by_name["sepia"].isChecked()
    assert WindowState().scheme is Scheme.SEPIA
    window.actions_by_name["light"].trigger()
    assert not window.actions_by_name["sepia"].isChecked()
