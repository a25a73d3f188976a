"""What was promised before: on the card, in the list, and the way there and back."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QToolButton

from briefreader.library.records import Trashing
from briefreader.ui.panels.commitments.related_dialog import RelatedDialog
from commitments_made import add_commitment, add_statement

BRIDGE = "Chad will build a new bridge at Kalo for the river traffic"
ALIKE = "Chad will build a bridge at Kalo for traffic on the river"
SCHOOL = "Chad will open a school in Arica"


@pytest.fixture
def promised(window):
    """Return the promises of three statements, and of one that has another; the last is open."""
    library, made = window.session.library, {}
    for year, quote in ((2017, BRIDGE), (2019, ALIKE), (2018, SCHOOL), (2021, BRIDGE)):
        number = add_statement(library, f"Talks of {year}", dt.date(year, 5, 1), [quote])
        made[year] = add_commitment(library, number, quote)
    window.session.refresh_library()
    look_at(window, made[2021])
    window.commitment_panel.card.findChild(QToolButton, "cardFold").click()
    return made


def look_at(window, commitment):
    """Open the statement of a commitment, and make it the current one."""
    window.session.reading.open(commitment.statement_id)
    window.session.records.finish_reading()
    window.session.selection.select(commitment.id)


def years(window):
    """Return the buttons that the card shows for earlier promises."""
    card = window.commitment_panel.card
    found = card.findChildren(QPushButton, "promisedBefore")
    return [each for each in found if each.isVisible()]


def told(window):
    """Return the years that the card tells."""
    return [each.text() for each in years(window)]


def listing(window, qtbot):
    """Open the list by its key; return it."""
    window.commitment_panel.tree.setFocus()
    qtbot.keyClick(window.commitment_panel.tree, Qt.Key.Key_R)
    dialog = window.findChild(RelatedDialog, "relatedDialog")
    assert dialog.isVisible()
    return dialog


def test_the_card_tells_when_it_was_promised_before(window, promised, qtbot):
    """The earliest first; nothing is told of what is the first, or was never promised."""
    qtbot.waitUntil(lambda: told(window) == ["2017", "2019"])
    look_at(window, promised[2019])
    assert told(window) == []
    qtbot.waitUntil(lambda: told(window) == ["2017"])
    look_at(window, promised[2017])
    dialog = listing(window, qtbot)
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    assert told(window) == []
    dialog.reject()


def test_a_year_leads_there_and_back(window, promised, qtbot):
    """The statement is opened at the words; the button Back, which is there only then, returns."""
    qtbot.waitUntil(lambda: len(years(window)) == 2)
    back = window.commitment_panel.card.findChild(QPushButton, "relatedBack")
    assert not back.isVisible()
    assert "Talks of 2017" in years(window)[0].accessibleName()
    years(window)[0].setFocus()
    qtbot.keyClick(years(window)[0], Qt.Key.Key_Return)
    assert window.session.statement.title == "Talks of 2017"
    assert window.session.current.id == promised[2017].id
    assert back.isVisible()
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert window.session.current.id == promised[2021].id
    assert not back.isVisible()


def test_the_list_tells_quote_statement_date_and_likeness(window, promised, qtbot):
    """By its key, at once; Enter opens the statement of the row, and a key goes back."""
    dialog = listing(window, qtbot)
    rows = dialog.findChild(QListWidget, "relatedList")
    qtbot.waitUntil(lambda: rows.count() == 2)
    assert [rows.item(row).text() for row in range(2)] == [
        f"{BRIDGE}\nTalks of 2017 · 1 May 2017 · the same words",
        f"{ALIKE}\nTalks of 2019 · 1 May 2019 · much alike",
    ]
    rows.setCurrentRow(1)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert window.session.current.id == promised[2019].id
    window.actions_by_name["related_back"].trigger()
    assert window.session.current.id == promised[2021].id


def test_the_list_says_that_nothing_is_related(window, promised, qtbot):
    """And can only be closed."""
    look_at(window, promised[2018])
    dialog = listing(window, qtbot)
    state = dialog.findChild(QLabel, "relatedState")
    qtbot.waitUntil(lambda: state.text().startswith("No other commitment"))
    assert not dialog.list.isVisible()
    dialog.reject()


def test_what_goes_into_the_trash_is_told_no_longer(window, promised, qtbot):
    """The card follows the library."""
    qtbot.waitUntil(lambda: told(window) == ["2017", "2019"])
    window.session.library.trash.put(Trashing((promised[2017].statement_id,), trashed=True))
    window.session.refresh_library()
    qtbot.waitUntil(lambda: told(window) == ["2019"])
