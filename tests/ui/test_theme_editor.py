"""Preferences, Themes: added, renamed, recoloured, merged, deleted, restored; one step of Undo."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from marking import format_at
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAccessible, QAction, QColor
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.themes import ThemeOrigin
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.review import review
from briefreader.ui.app.contrast import contrast
from briefreader.ui.common.labels import theme_description, theme_label
from briefreader.ui.dialogs.preferences.highlight_sample import HighlightSample
from briefreader.ui.dialogs.preferences.preferences_dialog import PreferencesDialog
from briefreader.ui.dialogs.preferences.theme_colours import free_colours, mended, text_contrast
from briefreader.ui.panels.commitments.value_button import ValueButton
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

TEXT = (
    "Joint statement of Japan and Chad\n\n"
    "Japan and Chad agreed to produce vaccines. They agreed to lower tariffs. They agreed to "
    "build hospitals for all patients. They agreed to catch trout."
)
SHIPPED = {theme.key: theme for theme in load_taxonomy().themes}


class Editor:
    """The dialog on its page for themes, as a person uses it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot
        qtbot.waitUntil(lambda: window.findChild(PreferencesDialog) is None)
        window.actions_by_name["preferences"].trigger()
        found = window.findChild(PreferencesDialog)
        assert found
        self.dialog = found
        self.dialog.tabs.setCurrentIndex(self.dialog.tabs.count() - 1)

    def find(self, kind: type[QWidget], name: str) -> Any:
        """Return a widget of the page, or a dialog over it, by its name."""
        found = self.dialog.findChild(kind, name)
        assert found, name
        return found

    def names(self) -> list[str]:
        """Return the names that are listed."""
        box = self.find(QListWidget, "themeList")
        return [box.item(row).text() for row in range(box.count())]

    def choose(self, name: str) -> None:
        """Select a theme in the list."""
        box = self.find(QListWidget, "themeList")
        (item,) = box.findItems(name, Qt.MatchFlag.MatchExactly)
        box.setCurrentItem(item)

    def press(self, name: str) -> None:
        """Click a button."""
        self._qtbot.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def type_name(self, name: str) -> None:
        """Type over the name."""
        box = self.find(QLineEdit, "themeName")
        box.selectAll()
        self._qtbot.keyClicks(box, name)

    def pick(self, menu: str, name: str) -> None:
        """Choose an entry of a button's menu."""
        opened = self.find(QMenu, menu)
        opened.aboutToShow.emit()
        (action,) = [each for each in opened.actions() if each.text() == name]
        action.trigger()

    def save(self) -> None:
        """Press Save and wait until detection has run again."""
        button = self.dialog.findChild(QDialogButtonBox).button(
            QDialogButtonBox.StandardButton.Save
        )
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self._qtbot.waitUntil(lambda: not self._window.jobs.is_busy())

    def cancel(self) -> None:
        """Press Cancel."""
        button = self.dialog.findChild(QDialogButtonBox).button(
            QDialogButtonBox.StandardButton.Cancel
        )
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def made_up(window: MainWindow) -> MainWindow:
    """Return the window with a short statement open."""
    session = window.session
    session.reading.open(
        import_text(session.library, TEXT, session.detection.detector).statement_id
    )
    return window


@pytest.fixture
def edit(made_up: MainWindow, qtbot: QtBot) -> Callable[[], Editor]:
    """Return a function that opens the editor."""
    return lambda: Editor(made_up, qtbot)


def groups(window: MainWindow) -> list[str]:
    """Return the groups in the side panel."""
    model = window.commitment_panel.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def undo(window: MainWindow, qtbot: QtBot, name: str = "undo") -> None:
    """Undo, or redo, a step and wait until detection has run again."""
    window.actions_by_name[name].trigger()
    qtbot.waitUntil(lambda: not window.jobs.is_busy())


def test_a_theme_of_ones_own_sorts_commitments(
    made_up: MainWindow, edit: Callable[[], Editor], qtbot: QtBot
) -> None:
    """Named, described, with a term; undone, it is gone, and so is its group."""
    editor = edit()
    editor.press("addTheme")
    editor.type_name("Fisheries & seas")
    editor.find(QPlainTextEdit, "themeDescription").setPlainText("Trout,\nand other fish")
    editor.find(QPlainTextEdit, "terms_strong").setPlainText("trout")
    assert editor.names()[-1] == "Fisheries & seas"
    editor.save()
    own = made_up.session.themes["fisheries-seas"]
    assert (own.name, own.description) == ("Fisheries & seas", "Trout, and other fish")
    assert made_up.session.commitments[-1].themes == ("fisheries-seas",)
    assert groups(made_up)[-1] == "Fisheries & seas"
    assert made_up.session.changes.undo_stack.undoText() == "Change themes"
    undo(made_up, qtbot)
    assert "fisheries-seas" not in made_up.session.themes
    assert "Fisheries & seas" not in groups(made_up)
    qtbot.waitUntil(lambda: made_up.session.commitments[-1].themes != ("fisheries-seas",))
    undo(made_up, qtbot, "redo")
    qtbot.waitUntil(lambda: made_up.session.commitments[-1].themes == ("fisheries-seas",))
    assert groups(made_up)[-1] == "Fisheries & seas"


def test_a_new_theme_has_colours_of_its_own(edit: Callable[[], Editor]) -> None:
    """On which text can be read; two new ones differ."""
    editor = edit()
    for _ in range(2):
        editor.press("addTheme")
    one, other = editor.dialog.themes_page.themes.offered[-2:]
    assert (one.name, other.name) == ("New theme", "New theme")
    assert len({one.colour_light, other.colour_light}) == 2
    assert not editor.find(QLabel, "lightColourProblem").isVisible()
    assert not editor.find(QLabel, "darkColourProblem").isVisible()


def test_a_rename_shows_everywhere_at_once(
    made_up: MainWindow, edit: Callable[[], Editor], qtbot: QtBot
) -> None:
    """Side panel, card, highlight menu, filter of the library, type-ahead; no detection runs."""
    made_up.session.selection.select(made_up.session.commitments[0].id)
    made_up.actions_by_name["filter_statements"].trigger()
    editor = edit()
    editor.choose("Health")
    editor.type_name("Well-being")
    made_up.session.detection.outdated.connect(lambda: pytest.fail("it sorts as before"))
    editor.save()
    assert "Well-being" in groups(made_up)
    assert "Health" not in groups(made_up)
    assert "Well-being" in made_up.findChild(ValueButton, "card_themes").value
    assert made_up.findChild(QAction, "highlight_health").text() == "Well-being"
    assert made_up.findChild(QComboBox, "filterTheme").findText("Well-being") > 0
    made_up.actions_by_name["set_theme"].trigger()
    rows = made_up.findChild(QListView, "themePopupList").model()
    offered = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    assert "Well-being" in offered
    assert "Health" not in offered
    made_up.findChild(QDialog, "themePopup").close()


def test_a_new_colour_is_shown_at_once(made_up: MainWindow, edit: Callable[[], Editor]) -> None:
    """Each that is tried, in the sample; when saved, in text and strip; Undo takes it back."""
    view = made_up.reader.view
    start = made_up.session.commitments[0].span.start

    def ground() -> str:
        return str(format_at(view, start).background().color().name())

    def mark() -> str:
        number = made_up.session.commitments[0].id
        (found,) = [each for each in made_up.reader.strip.marks() if each.commitment == number]
        return str(found.colour.name())

    before, mark_before = ground(), mark()
    theme = made_up.appearance.theme
    assert before == theme.tint(SHIPPED["health"]).name()
    editor = edit()
    editor.choose("Health")
    editor.press("lightColourChange")
    chooser = editor.find(QColorDialog, "colourDialog")
    chooser.setCurrentColor(QColor("#ffee00"))
    assert "#ffee00" in editor.find(QWidget, "lightColourSample").accessibleName()
    chooser.accept()
    editor.save()
    assert made_up.session.themes["health"].colour_light == "#ffee00"
    assert ground() == theme.tint(made_up.session.themes["health"]).name() != before
    assert mark() != mark_before
    made_up.actions_by_name["undo"].trigger()
    assert (ground(), mark()) == (before, mark_before)


def test_a_colour_that_is_given_up_goes(edit: Callable[[], Editor]) -> None:
    """The colour dialog was cancelled."""
    editor = edit()
    editor.choose("Health")
    editor.press("darkColourChange")
    chooser = editor.find(QColorDialog, "colourDialog")
    chooser.setCurrentColor(QColor("#ffffff"))
    assert editor.find(QLabel, "darkColourProblem").isVisible()
    chooser.reject()
    assert not editor.find(QLabel, "darkColourProblem").isVisible()
    assert editor.dialog.themes_page.form.theme() == SHIPPED["health"]


def test_a_colour_that_cannot_be_read_is_told_and_mended(edit: Callable[[], Editor]) -> None:
    """At once, with the contrast; a click takes the nearest tone that can be read."""
    editor = edit()
    editor.choose("Health")
    editor.press("lightColourChange")
    chooser = editor.find(QColorDialog, "colourDialog")
    chooser.setCurrentColor(QColor("#7a2020"))
    chooser.accept()
    assert "at least 4.5 : 1" in editor.find(QLabel, "lightColourProblem").text()
    assert editor.find(QLabel, "lightColourContrast").text() == "1.2 : 1"
    editor.press("lightColourMend")
    assert not editor.find(QLabel, "lightColourProblem").isVisible()
    edited = editor.dialog.themes_page.form.theme()
    assert edited
    assert text_contrast(edited.colour_light, dark=False) >= 4.5
    assert QColor(edited.colour_light).hslHue() == pytest.approx(0, abs=3)


def test_merging_is_one_step_that_can_be_undone(
    made_up: MainWindow,
    edit: Callable[[], Editor],
    qtbot: QtBot,
    dump_of: Callable[[Path], Any],
) -> None:
    """Decided commitments follow; Undo brings back every row, Redo merges again."""
    session = made_up.session
    session.changes.perform(
        review.set_themes(session.commitments[1], ["health", "trade-investment"])
    )
    session.changes.perform(review.dismiss(session.commitments[1]))
    before = dump_of(session.library.path)
    editor = edit()
    editor.choose("Health")
    editor.pick("mergeMenu", "Development")
    assert "Health" not in editor.names()
    note = editor.find(QLabel, "themesNote")
    assert note.text() == "“Health” goes into “Development”."
    editor.save()
    after = dump_of(session.library.path)
    assert session.commitments[0].themes[0] == "development"
    assert session.commitments[1].themes == ("development", "trade-investment")
    assert "Health" not in groups(made_up)
    assert made_up.findChild(QAction, "highlight_health") is None
    undo(made_up, qtbot)
    assert dump_of(session.library.path) == before
    assert session.commitments[0].themes[0] == "health"
    assert "Health" in groups(made_up)
    undo(made_up, qtbot, "redo")
    assert dump_of(session.library.path) == after


def test_a_filter_by_a_merged_theme_is_let_go(
    made_up: MainWindow, edit: Callable[[], Editor]
) -> None:
    """Else the list would be empty for good."""
    made_up.actions_by_name["filter_statements"].trigger()
    box = made_up.findChild(QComboBox, "filterTheme")
    box.setCurrentIndex(box.findData("health"))
    editor = edit()
    editor.choose("Health")
    editor.pick("mergeMenu", "Migration")
    editor.save()
    assert box.currentIndex() == 0
    assert made_up.library_panel.head.listing.filter.theme == ""


def test_a_merged_theme_is_brought_back(made_up: MainWindow, edit: Callable[[], Editor]) -> None:
    """From a list of those that ship; the app may change it again."""
    editor = edit()
    assert not editor.find(QPushButton, "bringBackTheme").isEnabled()
    editor.choose("Health")
    editor.pick("mergeMenu", "Migration")
    editor.save()
    editor = edit()
    assert "Health" not in editor.names()
    editor.pick("bringBackMenu", "Health")
    editor.save()
    assert made_up.session.library.themes.all() == load_taxonomy().themes
    kept = made_up.session.library.themes.kept().get("health")
    assert kept
    assert kept.origin is ThemeOrigin.SHIPPED


def test_only_a_theme_of_ones_own_is_deleted(
    made_up: MainWindow, edit: Callable[[], Editor], qtbot: QtBot
) -> None:
    """Its commitments keep their other themes; Undo brings theme and commitments back."""
    editor = edit()
    assert not editor.find(QPushButton, "deleteTheme").isEnabled()
    editor.press("addTheme")
    editor.type_name("Fish")
    editor.save()
    session = made_up.session
    session.changes.perform(review.set_themes(session.commitments[0], ["fish", "energy"]))
    editor = edit()
    editor.choose("Fish")
    editor.press("deleteTheme")
    assert "Fish" not in editor.names()
    editor.save()
    assert session.commitments[0].themes == ("energy",)
    assert "fish" not in session.themes
    undo(made_up, qtbot)
    assert session.commitments[0].themes == ("fish", "energy")
    assert session.themes["fish"].name == "Fish"


def test_everything_on_the_page_has_a_name(edit: Callable[[], Editor]) -> None:
    """For those who hear it, and for those who test it."""
    page = edit().dialog.themes_page
    kinds = (QPushButton, QLineEdit, QPlainTextEdit, QListWidget)
    found = [child for kind in kinds for child in page.findChildren(kind)]
    assert len(found) > 14
    for child in found:
        heard = QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name)
        assert heard, child
        assert child.objectName(), heard
    samples = page.findChildren(HighlightSample)
    assert all("contrast" in each.accessibleName() for each in samples)


def test_cancel_drops_every_edit(
    made_up: MainWindow, edit: Callable[[], Editor], dump_of: Callable[[Path], Any]
) -> None:
    """Nothing in the library has changed, and there is nothing to undo."""
    before = dump_of(made_up.session.library.path)
    editor = edit()
    editor.press("addTheme")
    editor.choose("Health")
    editor.type_name("Well-being")
    editor.pick("mergeMenu", "Migration")
    editor.cancel()
    assert dump_of(made_up.session.library.path) == before
    assert made_up.session.changes.undo_stack.count() == 0


def test_looking_at_themes_changes_none(made_up: MainWindow, edit: Callable[[], Editor]) -> None:
    """Saved after each has been shown: no step, no detection."""
    editor = edit()
    for name in editor.names():
        editor.choose(name)
    made_up.session.detection.outdated.connect(lambda: pytest.fail("nothing has changed"))
    editor.save()
    assert made_up.session.changes.undo_stack.count() == 0


@pytest.mark.parametrize(("name", "said"), [("", "needs a name"), ("energy", "Another theme")])
def test_a_name_that_cannot_be_kept_holds_the_dialog(
    name: str, said: str, made_up: MainWindow, edit: Callable[[], Editor]
) -> None:
    """It says why at once, and goes to the theme when one tries to save."""
    editor = edit()
    editor.choose("Health")
    editor.type_name(name or " ")
    assert said in editor.find(QLabel, "themeProblem").text()
    assert editor.find(QLabel, "themeProblem").isVisible()
    editor.choose("Development")
    assert not editor.find(QLabel, "themeProblem").isVisible()
    editor.dialog.tabs.setCurrentIndex(0)
    editor.save()
    assert editor.dialog.isVisible()
    assert editor.dialog.themes_page.isVisible()
    assert editor.find(QLabel, "themeProblem").isVisible()
    assert made_up.session.themes == SHIPPED


def test_undo_while_detection_runs_has_the_last_word(
    made_up: MainWindow, edit: Callable[[], Editor], qtbot: QtBot, dump_of: Callable[[Path], Any]
) -> None:
    """The detection that is under way is broken off, and runs again with the themes as they are."""
    before = dump_of(made_up.session.library.path)
    editor = edit()
    editor.choose("Health")
    editor.find(QPlainTextEdit, "terms_strong").setPlainText("tariffs")
    editor.dialog.accept()
    assert made_up.jobs.is_busy()
    undo(made_up, qtbot)
    assert dump_of(made_up.session.library.path) == before


class Shouting(QTranslator):
    """Translates themes into capitals, as some language might."""

    def isEmpty(self) -> bool:  # noqa: N802
        """See Qt."""
        return False

    def translate(  # type: ignore[override]
        self, context: str, text: str, comment: str | None = None, number: int = -1
    ) -> str | None:
        """See Qt; None for what it has no translation of."""
        words = {text for each in SHIPPED.values() for text in (each.name, each.description)}
        return text.upper() if context == "themes" and text in words else None


@pytest.fixture
def shouting(window: MainWindow) -> Iterator[None]:
    """Speak a language in which themes have other names."""
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_themes_are_called_in_the_users_language(shouting: None) -> None:
    """The shipped ones; a name of the user's own is shown as it is."""
    health = SHIPPED["health"]
    assert theme_label(health) == "HEALTH"
    assert theme_description(health) == health.description.upper()
    own = Theme(key="fish", name="Fish", description="", colour_light="", colour_dark="", terms=())
    assert (theme_label(own), theme_description(own)) == ("Fish", "")


def test_a_translated_name_is_no_rename(
    shouting: None, made_up: MainWindow, edit: Callable[[], Editor]
) -> None:
    """Shown and saved, it is still the theme's own; typed back after a rename, too."""
    editor = edit()
    editor.choose("HEALTH")
    box = editor.find(QPlainTextEdit, "terms_strong")
    box.setPlainText(box.toPlainText() + "\ntrout")
    editor.save()
    health = made_up.session.themes["health"]
    assert (health.name, health.description) == (
        SHIPPED["health"].name,
        SHIPPED["health"].description,
    )
    assert "HEALTH" in groups(made_up)
    editor = edit()
    editor.choose("HEALTH")
    editor.type_name("Well-being")
    editor.choose("ENERGY")
    editor.choose("Well-being")
    assert editor.find(QPushButton, "restoreTheme").isEnabled()
    editor.type_name("HEALTH")
    assert editor.dialog.themes_page.themes.get("health").theme.name == "Health"


@pytest.mark.parametrize("colour", ["#000000", "#ffffff", "#808080", "#7a2020", "#00ff00"])
def test_a_mended_colour_can_be_read(colour: str) -> None:
    """In light and in dark; one that can be read already stays."""
    for dark in (False, True):
        assert text_contrast(mended(colour, dark=dark), dark=dark) >= 4.5
        if text_contrast(colour, dark=dark) >= 4.6:
            assert mended(colour, dark=dark) == colour


def test_free_colours_can_be_read_and_are_unlike_those_in_use() -> None:
    """Also for the tenth new theme."""
    themes = list(SHIPPED.values())
    for number in range(10):
        light, dark = free_colours(themes)
        assert text_contrast(light, dark=False) >= 7
        assert text_contrast(dark, dark=True) >= 7
        assert contrast(light, dark) > 3
        used = {each.colour_light for each in themes} | {each.colour_dark for each in themes}
        assert not used & {light, dark}
        own = Theme(
            key=f"own-{number}",
            name="Own",
            description="",
            colour_light=light,
            colour_dark=dark,
            terms=(),
        )
        themes.append(own)
