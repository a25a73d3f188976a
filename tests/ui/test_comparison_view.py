"""The comparison of two statements in the window, from the list to the page."""

import datetime as dt
import json
import shutil
import subprocess

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QPushButton

from briefreader.commitments.comparison.alignment import AlignmentKind
from briefreader.library.records import Verdict
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.common.rows import select_only
from briefreader.ui.views.comparison.comparison_model import ComparisonRole
from reading_here import import_path, import_text

K = AlignmentKind
BEFORE = (
    "Joint Statement of Norway and Chile\n\nOslo, 3 May 2021\n\n"
    "Norway and Chile intend to build a school in Arica. Norway and Chile will protect the "
    "wetlands of the north. Norway and Chile will contribute 300,000 dollars to the fund for "
    "glaciers. Norway and Chile will share data on tides.\n"
)
AFTER = (
    "Joint Statement of Norway and Chile\n\nSantiago, 4 June 2023\n\n"
    "Norway and Chile will build a school in Arica. Norway and Chile will contribute 200,000 "
    "dollars to the fund for glaciers. Norway and Chile agreed to exchange judges. Norway and "
    "Chile will share data on tides.\n"
)
COUNTS = {K.NEW: 1, K.DROPPED: 1, K.STRENGTHENED: 1, K.WEAKENED: 1, K.REWORDED: 0, K.REPEATED: 1}


@pytest.fixture
def pair(window):
    """Return the ids of an earlier and a later statement in the window's library."""
    session = window.session
    ids = [
        import_text(session.library, text, session.detection.detector).statement_id
        for text in (BEFORE, AFTER)
    ]
    session.refresh_library()
    return ids


@pytest.fixture
def compared(window, pair, qtbot):
    """Return the view, in which both are compared."""
    return compare(window, pair, qtbot)


def compare(window, ids, qtbot):
    """Choose statements in the list, and compare them by the action."""
    window.library_panel.list.choose(ids)
    window.actions_by_name["compare"].trigger()
    view = window.views.made("comparison")
    qtbot.waitUntil(lambda: view.comparison is not None)
    return view


def kinds(view):
    """Return the kinds of the rows that are listed, in their order."""
    model = view.model
    rows = (model.index(row) for row in range(model.rowCount()))
    return [each.data(ComparisonRole.KIND) for each in rows if each.data(ComparisonRole.ROW)]


def choose(view, kind):
    """Make the first row of a kind the current one; return it."""
    model = view.model
    for place in range(model.rowCount()):
        index = model.index(place)
        if index.data(ComparisonRole.KIND) == kind and index.data(ComparisonRole.ROW):
            select_only(view.list, index)
            return index
    raise LookupError(kind)


def button(window, name):
    """Return the button of this name."""
    found = window.findChild(QPushButton, name)
    assert found is not None
    return found


def test_two_that_are_chosen_stand_side_by_side(window, pair, compared):
    """The earlier one on the left, whichever was chosen first; counts on the chips."""
    assert compared.comparison.before.statement.id == pair[0]
    assert compared.comparison.counts == COUNTS
    assert window.findChild(PlainLabel, "comparedAfterTitle").text() == (
        "Joint Statement of Norway and Chile"
    )
    assert button(window, "kind_new").text().endswith("New  1")
    assert not button(window, "kind_reworded").isEnabled()
    assert kinds(compared) == [K.NEW, K.DROPPED, K.STRENGTHENED, K.WEAKENED, K.REPEATED]


def test_one_that_is_chosen_is_compared_with_the_one_before(window, pair, qtbot):
    """The last of the same parties is suggested."""
    view = compare(window, pair[1:], qtbot)
    assert view.comparison.before.statement.id == pair[0]


def test_chips_show_some_kinds_only(window, compared, qtbot):
    """All again when none is pressed."""
    qtbot.mouseClick(button(window, "kind_new"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(window, "kind_dropped"), Qt.MouseButton.LeftButton)
    assert kinds(compared) == [K.NEW, K.DROPPED]
    for name in ("kind_new", "kind_dropped"):
        qtbot.mouseClick(button(window, name), Qt.MouseButton.LeftButton)
    assert len(kinds(compared)) == 5


def test_the_reason_is_said_and_the_words_that_differ_are_marked(window, compared):
    """In words, and by spans of the quotes."""
    index = choose(compared, K.WEAKENED)
    said = "amount: 300,000 dollars became 200,000 dollars"
    assert window.findChild(PlainLabel, "comparisonReason").text() == said
    row, changes = index.data(ComparisonRole.ROW), index.data(ComparisonRole.CHANGES)
    assert [each.of(row.before.quote) for each in changes.before] == ["300"]
    assert [each.of(row.after.quote) for each in changes.after] == ["200"]


@pytest.mark.parametrize(
    ("modifier", "place", "words"),
    [
        (Qt.KeyboardModifier.NoModifier, 1, "will build a school"),
        (Qt.KeyboardModifier.ShiftModifier, 0, "intend to build a school"),
    ],
)
def test_enter_leads_into_either_text(window, pair, compared, qtbot, modifier, place, words):
    """Enter to the later words, Shift+Enter to the earlier ones; the reader comes up."""
    choose(compared, K.STRENGTHENED)
    qtbot.keyClick(compared.list, Qt.Key.Key_Return, modifier)
    assert window.views.current == "reader"
    assert window.session.statement.id == pair[place]
    qtbot.waitUntil(lambda: window.session.current is not None)
    assert words in window.session.current.quote


def test_what_has_gone_leads_to_where_it_was(window, pair, compared, qtbot):
    """Of what was dropped only the earlier text can be shown."""
    choose(compared, K.DROPPED)
    assert not button(window, "showAfter").isEnabled()
    qtbot.mouseClick(button(window, "showBefore"), Qt.MouseButton.LeftButton)
    assert window.session.statement.id == pair[0]


def test_another_statement_is_chosen_by_its_words(window, pair, compared, qtbot):
    """The popup finds it; it takes the place of the earlier one."""
    qtbot.mouseClick(button(window, "comparedBeforeChoose"), Qt.MouseButton.LeftButton)
    box = window.findChild(QLineEdit, "compareWithPopupText")
    qtbot.keyClicks(box, "Kazakhstan")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: (
            compared.comparison is not None
            and "Kazakhstan" in compared.comparison.before.statement.title
        )
    )
    assert compared.comparison.after.statement.id == pair[1]


def test_the_two_are_swapped(window, pair, compared, qtbot):
    """What was new is dropped then."""
    qtbot.mouseClick(button(window, "swapCompared"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: (
            compared.comparison is not None and compared.comparison.before.statement.id == pair[1]
        )
    )
    assert compared.comparison.counts[K.STRENGTHENED] == 1


def test_a_decision_shows_at_once(window, pair, compared, qtbot):
    """What is dismissed is dropped from the comparison, and is back after Undo."""
    choose(compared, K.NEW)
    qtbot.keyClick(compared.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.current is not None)
    window.actions_by_name["dismiss"].trigger()
    window.actions_by_name["view_comparison"].trigger()
    qtbot.waitUntil(lambda: compared.comparison.counts[K.NEW] == 0)
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: compared.comparison.counts[K.NEW] == 1)


def test_a_pair_is_found_wrong_and_paired_again(window, compared, qtbot):
    """Each is a step of Undo, kept in the library, and shows at once."""
    library = window.session.library
    row = choose(compared, K.STRENGTHENED).data(ComparisonRole.ROW)
    ids = row.before.statement_id, row.after.statement_id
    qtbot.mouseClick(button(window, "judgeWrong"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: compared.comparison.counts[K.NEW] == 2)
    assert [each.verdict for each in library.alignments.between(*ids)] == [Verdict.WRONG]
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: compared.comparison.counts[K.NEW] == 1)
    assert library.alignments.between(*ids) == ()


def test_two_that_were_not_found_are_paired_by_hand(window, compared, qtbot):
    """The popup offers what the other statement has left; the pair says who judged it."""
    choose(compared, K.NEW)
    qtbot.mouseClick(button(window, "pairByHand"), Qt.MouseButton.LeftButton)
    box = window.findChild(QLineEdit, "pairWithPopupText")
    qtbot.keyClicks(box, "wetlands")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: compared.comparison.counts[K.NEW] == 0)
    (row,) = (each for each in compared.comparison.rows if each.judged)
    assert "wetlands" in row.before.quote
    assert "judges" in row.after.quote
    assert (
        window.session.library.alignments.between(row.before.statement_id, row.after.statement_id)[
            0
        ].verdict
        is Verdict.PAIRED
    )


def test_a_pair_that_is_judged_right_says_so(window, compared, qtbot):
    """It cannot be judged right twice."""
    choose(compared, K.REPEATED)
    qtbot.mouseClick(button(window, "judgeRight"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(each.judged for each in compared.comparison.rows))
    assert "judged right" in choose(compared, K.REPEATED).data(ComparisonRole.REASONS)
    assert not button(window, "judgeRight").isEnabled()


def test_whole_texts_stand_side_by_side(window, compared, qtbot):
    """What only one of both says is marked there."""
    qtbot.mouseClick(button(window, "wholeTexts"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "exchange judges" in compared.texts.right.toPlainText())
    assert "wetlands" in compared.texts.left.toPlainText()
    assert compared.texts.isVisible()


def test_with_nothing_before_it_says_so(window, qtbot):
    """The sample is the only one of its parties."""
    window.actions_by_name["view_comparison"].trigger()
    view = window.views.made("comparison")
    qtbot.waitUntil(lambda: "Nothing to compare with" in view.empty.text())
    assert view.empty.isVisible()


def test_export_by_the_ending(window, compared, qtbot, tmp_path):
    """What is written tells the same as the window."""
    qtbot.mouseClick(button(window, "exportComparison"), Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog, "exportComparisonDialog")
    out = tmp_path / "out.json"
    dialog.fileSelected.emit(str(out))
    dialog.reject()
    qtbot.waitUntil(out.exists)
    told = json.loads(out.read_text("utf-8"))
    assert list(told["counts"].values()) == list(COUNTS.values())


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_quad_2021_against_2022_on_one_page(window, shared, qtbot, tmp_path):
    """Job (b): both chosen in the list, compared, filtered, and printed: new and dropped first."""
    session = window.session
    files = [
        shared / "gold" / "whitehouse" / "quad-2021.txt",
        shared / "samples" / "2022-05-24-quad-joint-leaders-statement.md",
    ]
    ids = [
        import_path(session.library, file, session.detection.detector).statement_id
        for file in files
    ]
    session.refresh_library()
    view = compare(window, ids, qtbot)
    counts = view.comparison.counts
    assert counts[K.NEW] > counts[K.DROPPED] > 0
    qtbot.mouseClick(button(window, "kind_dropped"), Qt.MouseButton.LeftButton)
    assert kinds(view) == [K.DROPPED] * counts[K.DROPPED]

    out = tmp_path / "page.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    window.features.comparing.print_on(view.comparison, printer)
    info = subprocess.run(["pdfinfo", out], capture_output=True, check=True, text=True).stdout
    assert "Pages:           1\n" in info
    page = subprocess.run(
        ["pdftotext", "-layout", out, "-"], capture_output=True, check=True, text=True
    ).stdout
    assert page.index("\nNew") < page.index("\nDropped")
    assert str(dt.datetime.now().astimezone().year) in page


def test_the_menu_of_the_list_offers_it_for_one_or_two(window, pair, qtbot):
    """Of three it is not clear which are meant."""
    chosen = window.library_panel.list
    action = window.actions_by_name["compare"]
    everything = [each.id for each in window.session.library.statements.summaries()]
    for ids, can_be_done in ((pair, True), (pair[:1], True), (everything, False)):
        chosen.choose(ids)
        assert action.isEnabled() is can_be_done
    assert len(everything) == 3
    window.features.statement_menu.show(window.mapToGlobal(window.rect().center()))
    menu = window.findChild(QMenu, "statementMenu")
    assert action in menu.actions()
    menu.close()
