"""A window names parties and languages in its own language; the library keeps them as they are."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.services.follow_up.due_page import DueGroup
from briefreader.services.review.grouping import Grouping
from briefreader.ui.app.application import make_application, make_window
from briefreader.ui.app.translation import speak
from briefreader.ui.common.labels import parties_by_label
from briefreader.ui.common.language_names import language_label
from briefreader.ui.dialogs.properties.parties_edit import PartiesEdit
from briefreader.ui.panels.commitments.commitment_model import CommitmentRole
from briefreader.ui.panels.commitments.edit_dialog import CommitmentDialog
from briefreader.ui.panels.library.statement_model import StatementRole
from briefreader.ui.views.due.due_view import DueView
from briefreader.ui.window.main_window import MainWindow


@pytest.fixture
def french(library: Library, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return a window that speaks French, on the sample."""
    application = make_application()
    speak(application, "fr")
    made = make_window(library)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.jobs.finish()
    speak(application, "en")


def test_names_are_shown_in_french_and_kept_in_english(french: MainWindow, qtbot: QtBot) -> None:
    """In the list, the groups and the dialogs; what is typed there is kept by its own name."""
    panel = french.library_panel
    assert "États-Unis et Kazakhstan" in panel.model.index(0).data(StatementRole.LINE)
    assert language_label("ru") == "Russe"
    french.actions_by_name["group_actor"].trigger()
    shown = french.commitment_panel.model
    assert shown.index(0, 0).data() == "États-Unis"
    shown_names = [name for name, _ in parties_by_label(["Zambia", "Egypt", "United States"])]
    assert shown_names == ["Égypte", "États-Unis", "Zambie"]
    for typed in ("acteur:kazakhstan", "actor:états", 'actor:"united states"', "united"):
        french.commitment_panel.filter_box.setText(typed)
        assert shown.rowCount() > 0, typed
    french.commitment_panel.filter_box.clear()
    french.actions_by_name["next"].trigger()
    current = french.session.current
    assert current is not None
    dialog = CommitmentDialog(current, french.session.themes, "", french)
    qtbot.addWidget(dialog)
    box = dialog.findChild(QLineEdit, "actors")
    assert box is not None
    assert "États-Unis" in box.text()
    assert "actors" not in dialog.edited_fields()
    box.setText("Allemagne; Comité des sages")
    assert dialog.edited_fields()["actors"] == ("Germany", "Comité des sages")


def test_due_dates_of_an_actor_are_asked_for_in_french(french: MainWindow, qtbot: QtBot) -> None:
    """As the rows name it."""
    french.actions_by_name["view_due"].trigger()
    field = french.findChild(QLineEdit, "dueActor")
    due = french.findChild(DueView)
    assert field is not None
    assert due is not None
    field.setText("états-unis")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: due.page is not None and not french.jobs.is_busy(), timeout=10_000)
    assert due.asked_actor() == "United States"
    assert due.page is not None
    assert sum(due.page.count(group) for group in DueGroup) > 0


def test_parties_are_typed_in_french(french: MainWindow, qtbot: QtBot) -> None:
    """One a line, as the completion offers them."""
    edit = PartiesEdit(["United States", "A Party of Its Own"], french)
    qtbot.addWidget(edit)
    assert edit.toPlainText() == "États-Unis\nA Party of Its Own"
    edit.appendPlainText("Japon")
    assert edit.parties() == ("United States", "A Party of Its Own", "Japan")


def test_a_promise_of_two_stands_under_each_and_counts_once(
    window: MainWindow, qtbot: QtBot
) -> None:
    """The arrow keys walk on from the second row, which the current commitment has, too."""
    window.actions_by_name["group_actor"].trigger()
    panel = window.commitment_panel
    model, tree = panel.model, panel.tree
    assert panel.head.grouping is Grouping.ACTOR
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    sizes = {each.data(): each.data(CommitmentRole.COUNT) for each in groups}
    commitments = window.session.commitments
    for name in ("United States", "Kazakhstan"):
        assert sizes[name] == sum(name in each.actors for each in commitments)
    assert sum(sizes.values()) > len(model.commitments()) == len(commitments)
    assert len({each.id for each in model.commitments()}) == len(commitments)
    both = next(each for each in commitments if len(each.actors) == 2)
    rows = [
        model.index(row, 0, group)
        for group in groups
        for row in range(model.rowCount(group))
        if _id(model.index(row, 0, group)) == both.id
    ]
    assert len(rows) == 2
    tree.setCurrentIndex(rows[1])
    assert window.session.current == both
    assert tree.currentIndex() == rows[1]
    assert window.session.selection.chosen == (both,)


def _id(index: QModelIndex) -> int:
    return int(index.data(CommitmentRole.COMMITMENT).id)
