"""Words are copied with their source."""

from PySide6.QtGui import QClipboard

from briefreader.services.review import review
from briefreader.text.span import Span
from briefreader.ui.window.main_window import MainWindow

TITLE = "Joint Statement of the Fourth U.S.-Kazakhstan Strategic Partnership Dialogue"


def test_the_selection_with_its_source(window: MainWindow, clipboard: QClipboard) -> None:
    """Plain copy stays plain; both are text."""
    window.reader.view.select_span(Span(0, 22))
    words = window.reader.view.textCursor().selectedText().strip()
    window.actions_by_name["copy"].trigger()
    assert clipboard.text().strip() == words
    window.actions_by_name["copy_citation"].trigger()
    assert clipboard.text() == f"“{words}”, {TITLE}, 2 November 2015, para. 1"


def test_the_current_commitment_as_markdown(window: MainWindow, clipboard: QClipboard) -> None:
    """Where nothing is selected."""
    assert not window.actions_by_name["copy_markdown"].isEnabled()
    current = window.session.commitments[2]
    window.session.selection.select(current.id)
    window.actions_by_name["copy_markdown"].trigger()
    assert clipboard.text().startswith(f"> {current.quote}\n>\n> — *Joint Statement")
    assert f"para. {current.paragraph}" in clipboard.text()


def test_all_that_are_not_dismissed(window: MainWindow, clipboard: QClipboard) -> None:
    """As a numbered list; the status bar says how many."""
    window.session.changes.perform(review.dismiss(window.session.commitments[0]))
    window.actions_by_name["copy_list"].trigger()
    lines = clipboard.text().splitlines()
    assert lines[0] == f"{TITLE}, 2 November 2015"
    assert lines[-1].startswith("14. “")
    assert window.statusBar().currentMessage().startswith("14 ")
