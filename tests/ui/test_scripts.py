"""Arabic, Cyrillic, Chinese and emoji on the screen; and letters as large as the system's."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter, QTextBlock, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
)
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.services.annotations import notes
from briefreader.services.review import review
from briefreader.text.span import Span
from briefreader.ui.app.application import make_window
from briefreader.ui.common.wrapped_text import draw_wrapped
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

_ARABIC = (
    "اتفق الوزراء على إنشاء مركز إقليمي لتبادل البيانات المائية قبل نهاية عام 2027، وتعهدوا بتمويل "
    "أعماله في السنوات الثلاث الأولى، ورحبوا بالدعم المقدم من الشركاء الدوليين في هذا المجال."
)
_SYSTEMS = QFontDatabase.WritingSystem
_TEXTS = {
    "arabic": (_SYSTEMS.Arabic, _ARABIC),
    "hebrew": (_SYSTEMS.Hebrew, "הצדדים הסכימו להיפגש שוב בשנה הבאה."),
    "cyrillic": (_SYSTEMS.Cyrillic, "Стороны договорились провести встречу в Астане; їжак, қазақ."),
    "greek": (_SYSTEMS.Greek, "Τα δύο μέρη συμφώνησαν να συναντηθούν ξανά."),
    "chinese": (_SYSTEMS.SimplifiedChinese, "双方同意于年内在北京举行下一次会议。"),
    "japanese": (_SYSTEMS.Japanese, "両国は来年東京で会談を行うことで合意した。"),
    "korean": (_SYSTEMS.Korean, "양측은 내년에 서울에서 다시 만나기로 합의하였다."),
    "vietnamese": (_SYSTEMS.Vietnamese, "Hai bên nhất trí gặp lại tại Hà Nội vào năm sau."),
}
_BEFORE = {
    "emoji": "Norway 🎉🎉👩‍👩‍👧 met.",
    "rare Chinese": "𠀀𠮷𡃁 met in 北京.",
    "Arabic": "In مجال المياه والطاقة they met.",
    "combining": "Vie\u0323\u0302t Nam, a\u030a, n\u0303 met.",
}
_WORDS = "build a bridge over the river"
_NOW = datetime(2026, 5, 4, tzinfo=UTC)
_LARGER = 1.6


def _open(window: MainWindow, text: str) -> None:
    imported = import_text(window.session.library, text, window.session.detection.detector)
    window.session.reading.open(imported.statement_id)
    QApplication.processEvents()


def _block(window: MainWindow, words: str) -> QTextBlock:
    """Return the paragraph with ``words``, laid out."""
    document = window.reader.view.document()
    found = document.find(words)
    assert not found.isNull()
    document.documentLayout().blockBoundingRect(found.block())
    return found.block()


def _place(window: MainWindow, position: int) -> QRect:
    """Return where the UTF-16 ``position`` of the text is drawn."""
    cursor = window.reader.view.textCursor()
    cursor.setPosition(position)
    return window.reader.view.cursorRect(cursor)


def test_arabic_runs_from_right_to_left(window: MainWindow) -> None:
    """Each line begins at the right edge and goes on to the left, numbers within it do not."""
    _open(window, f"بيان مشترك\n\n{_ARABIC}\n\nThe text in English is equally authentic.")
    block = _block(window, "اتفق الوزراء")
    layout = block.layout()
    assert layout.lineCount() > 1
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    starts = [_place(window, block.position() + line.textStart()) for line in lines]
    seconds = [_place(window, block.position() + line.textStart() + 1) for line in lines]
    assert {each.left() for each in starts} == {starts[0].left()}
    assert all(second.left() < start.left() for start, second in zip(starts, seconds, strict=True))
    year = block.position() + block.text().index("2027")
    assert _place(window, year + 2).left() > _place(window, year + 1).left()
    english = _block(window, "equally").position()
    assert _place(window, english + 1).left() > _place(window, english).left()
    assert starts[0].left() > window.reader.view.viewport().width() // 2


@pytest.mark.parametrize("before", _BEFORE.values(), ids=_BEFORE)
def test_highlights_are_at_their_words(window: MainWindow, before: str) -> None:
    """Whatever stands before them, the words noted have the colour, their neighbours not."""
    _open(window, f"Statement\n\n{before} Norway agreed to {_WORDS}, and thanked all.")
    session = window.session
    assert session.statement is not None
    start = session.statement.text.index(_WORDS)
    for commitment in session.commitments:
        session.changes.perform(review.dismiss(commitment))
    span = Span(start, start + len(_WORDS))
    session.changes.perform(notes.annotate(session.statement, span, "", colour="yellow", now=_NOW))
    colour = window.appearance.theme.annotation("yellow")
    found = window.reader.view.document().find(_WORDS)
    first, end = found.selectionStart(), found.selectionEnd()
    image = window.reader.view.viewport().grab().toImage()
    places = {"to": first - len("to "), "build": first, "river": end - len("river"), "and": end + 2}
    marked = {
        word
        for word, position in places.items()
        if _has_colour(image, _place(window, position).topLeft() + QPoint(2, 6), colour.rgb())
    }
    assert marked == {"build", "river"}


def _has_colour(image: QImage, corner: QPoint, colour: int) -> bool:
    """Tell whether most of a few pixels from ``corner`` on have the colour."""
    pixels = [image.pixel(corner + QPoint(x, y)) for x in range(6) for y in range(8)]
    return pixels.count(colour) > len(pixels) // 3


@pytest.mark.parametrize(("system", "text"), _TEXTS.values(), ids=_TEXTS)
def test_no_letter_is_a_box(
    window: MainWindow, system: QFontDatabase.WritingSystem, text: str
) -> None:
    """Where any font has the letters, the reader finds it: no glyph is the one for unknown ones."""
    if not QFontDatabase.families(system):
        pytest.skip(f"no font here has {QFontDatabase.writingSystemName(system)} letters")
    _open(window, f"Statement\n\n{text}")
    block, font = _block(window, text[:8]), window.reader.view.document().defaultFont()
    # A document keeps no glyphs once it is drawn: the paragraph is set in its font again.
    layout = QTextLayout(block.text(), font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    indexes = [index for run in layout.glyphRuns() for index in run.glyphIndexes()]
    assert len(indexes) > len(text) // 2
    assert 0 not in indexes


@pytest.mark.parametrize("text", ["بيان مشترك", "Joint statement"])
def test_lines_of_lists_begin_where_their_script_does(qtbot: QtBot, text: str) -> None:
    """An Arabic title in a row stands at the right, an English one at the left."""
    image = QImage(QSize(600, 40), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    draw_wrapped(painter, image.rect(), text, 1)
    painter.end()
    columns = range(image.width())
    inked = [x for x in columns if any(image.pixel(x, y) != 0xFFFFFFFF for y in range(40))]
    assert (inked[0] > 300) == (text != "Joint statement")
    assert (inked[-1] < 300) == (text == "Joint statement")


@pytest.fixture
def larger_font(window: MainWindow) -> Iterator[QFont]:
    """Make the system's letters larger while ``window`` is open, and as they were afterwards."""
    before = QApplication.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * _LARGER)
    yield larger
    QApplication.setFont(before)
    QApplication.processEvents()


def _measures(window: MainWindow) -> dict[str, float]:
    """Return how high things in the window are."""
    window.tabs.setCurrentIndex(0)
    # So high that no row has to do with fewer lines.
    window.resize(window.width(), 1400)
    QApplication.processEvents()
    statements = window.findChild(QListView, "statementList")
    assert statements is not None
    heights = {
        "row of the library": statements.sizeHintForRow(0),
        "row of a commitment": _commitment_height(window),
        "menu bar": window.findChildren(QMenuBar)[0].sizeHint().height(),
        "tab": window.findChildren(QTabBar)[0].sizeHint().height(),
    }
    for kind, name in (
        (QLineEdit, "librarySearch"),
        (QLabel, "statementTitle"),
        (QLabel, "statementLine"),
        (QLabel, "commitmentSummary"),
        (QLabel, "emptyTitle"),
        (QPlainTextEdit, "noteText"),
    ):
        found = window.findChild(kind, name) or window.notes_panel.findChild(kind, name)
        assert found is not None
        heights[name] = found.fontMetrics().height()
    heights["text"] = window.reader.view.document().defaultFont().pointSizeF()
    return heights


def _commitment_height(window: MainWindow) -> int:
    tree = window.commitment_panel.tree
    group = tree.model().index(0, 0)
    return tree.sizeHintForIndex(tree.model().index(0, 0, group)).height()


def test_a_window_follows_the_systems_letters(
    window: MainWindow, library: Library, larger_font: QFont, qtbot: QtBot
) -> None:
    """Rows, fields, tabs, headings and the text itself are as large as it has them."""
    small = _measures(window)
    QApplication.setFont(larger_font)
    other = make_window(library)
    qtbot.addWidget(other)
    other.show()
    large = _measures(other)
    other.jobs.finish()
    grown = {name: large[name] / small[name] for name in small}
    assert not {name: share for name, share in grown.items() if share < 1.25}


def test_the_text_keeps_its_own_letters(
    window: MainWindow, larger_font: QFont, qtbot: QtBot
) -> None:
    """Whatever the window's become: a serif font, as much larger as before."""
    before = window.reader.view.document().defaultFont()
    QApplication.setFont(larger_font)
    window.actions_by_name["sepia"].trigger()
    shown = window.reader.view.document().defaultFont
    qtbot.waitUntil(lambda: shown().pointSizeF() > before.pointSizeF())
    assert shown().families() == before.families()
