"""A statement of 1 MB with 5,000 commitments: shown, walked, judged, filtered, scrolled."""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QTextBrowser

from briefreader.commitments.model import Strength
from briefreader.library.records import Commitment, Review, Statement
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.library_access import open_with_themes
from briefreader.services.review import review
from briefreader.services.statements.properties import edit_properties
from briefreader.text.span import Span
from briefreader.ui.app.application import make_application, make_window
from briefreader.ui.app.theme import reader_font
from briefreader.ui.window.main_window import MainWindow

COMMITMENTS = 5_000
SENTENCE = (
    "Both sides agreed to build bridge {number} over the river before the year’s end, and to "
    "keep it well. "
)
FILLER = "The ministers exchanged views on the situation in the region and the world at large. "
RUNS = 7
SCROLLS = 120


def figures_of_a_long_statement() -> Iterator[str]:
    """Show 1 MB with 5,000 commitments against the same plain text in a bare QTextBrowser."""
    with tempfile.TemporaryDirectory() as folder:
        make_application()
        with open_with_themes(Path(folder) / "library.db") as library:
            window = make_window(library)
            text, commitments = _made()
            window.session.changes.perform(
                edit_properties(_statement(window), title="A long statement")
            )
            _store(window, text, commitments)
            window.resize(1440, 900)
            window.show()
            _settle()
            yield from _figures(window, text)
            window.jobs.finish()
            window.close()


def _figures(window: MainWindow, text: str) -> Iterator[str]:
    session = window.session
    yield from _shown(window, text)
    next_ = [_timed(lambda: session.selection.step(1, 0)) for _ in range(40)]
    yield _line("to the next commitment", next_)
    one = window.findChild(QAction, "highlight_energy")
    assert one is not None
    yield _line("a theme hidden or shown", [_timed(one.trigger) for _ in range(8)])
    box = window.commitment_panel.filter_box
    typed = []
    for word in ("bridge 77", "firm", "river"):
        box.clear()
        starts = (word[:end] for end in range(1, len(word) + 1))
        typed += [_timed(lambda now=start: box.setText(now)) for start in starts]
    box.clear()
    yield _line("a letter typed in the filter", typed)
    judged = []
    for each in session.commitments[100:110]:
        session.selection.select(each.id)
        judged.append(_timed(lambda one=each: session.changes.perform(review.confirm(one))))
    yield _line("one commitment confirmed", judged)
    yield _line("grouped in another way", [
        _timed(window.actions_by_name[name].trigger)
        for name in ("group_actor", "group_strength", "group_status", "group_theme")
    ])  # fmt: skip
    yield _line("a frame of scrolling", _frames(window))


def _made() -> tuple[str, list[Commitment]]:
    """Return a text of about 1 MB, and commitments in it of all themes and strengths."""
    parts: list[str] = ["Joint statement of Japan and Chad\n\n"]
    length = len(parts[0])
    commitments = []
    themes = [theme.key for theme in load_taxonomy().themes]
    strengths = list(Strength)
    paragraph = 2
    for number in range(COMMITMENTS):
        sentence = SENTENCE.format(number=number)
        span = Span(length, length + len(sentence) - 2)
        commitments.append(
            Commitment(
                statement_id=1, span=span, quote=sentence[:-2], paragraph=paragraph,
                cue="agreed to", rule="agreed", strength=strengths[number % 3],
                actors=("Japan", "Chad"), themes=(themes[number % len(themes)],), due=None,
                confidence=0.9, detected=span,
            )
        )  # fmt: skip
        last = number % 8 == 7
        block = sentence + FILLER.rstrip() + ("\n\n" if last else " ")
        paragraph += last
        parts.append(block)
        length += len(block)
    return "".join(parts).rstrip(), commitments


def _store(window: MainWindow, text: str, commitments: list[Commitment]) -> None:
    """Give the open statement this text and these commitments."""
    library = window.session.library
    for each in library.commitments.of_statement(1):
        library.commitments.delete(each.id)
    library.statements.put(replace(_statement(window), text=text, digest="long"))
    library.commitments.put_all(commitments)
    window.session.reading.open(1)
    assert len(window.session.commitments) == COMMITMENTS
    assert window.session.commitments[0].review is Review.UNREVIEWED


def _statement(window: MainWindow) -> Statement:
    assert window.session.statement is not None
    return window.session.statement


def _shown(window: MainWindow, text: str) -> Iterator[str]:
    """Show the text in turn in a bare browser and as the statement, each time over itself."""
    view, session = window.reader.view, window.session
    bare = QTextBrowser()
    bare.setFont(reader_font())
    bare.resize(view.size())
    bare.show()
    plain, shown, whole, waits = [], [], [], []
    for _ in range(RUNS):
        _rest(bare, view)
        plain.append(_until_painted(lambda: bare.setPlainText(text), bare))
        _rest(bare, view)
        begun = time.perf_counter()
        shown.append(_until_painted(session.reading.reopen, view))
        assert len(view.extraSelections()) > 1
        while session.records.is_reading:
            waits.append(_timed())
        whole.append((time.perf_counter() - begun) * 1000)
    yield _line("the plain text in a bare QTextBrowser", plain)
    yield f"{_line('the statement, with its highlights', shown)}, {_ratio(shown, plain)} times"
    yield _line("all its commitments, in panel and strip", whole)
    yield _line("  the window busy without a break meanwhile", waits)


def _rest(*views: QTextBrowser) -> None:
    """Let Qt lay out all of the texts, which it does bit by bit."""
    for view in views:
        view.document().size()
    end = time.monotonic() + 0.2
    while time.monotonic() < end:
        _settle()


def _frames(window: MainWindow) -> list[float]:
    """Scroll by the page and by lines; return how long each frame took."""
    view = window.reader.view
    bar = view.verticalScrollBar()
    bar.setValue(0)
    steps = [bar.pageStep() // 3] * (SCROLLS // 2) + [bar.maximum() // SCROLLS] * (SCROLLS // 2)

    def scroll(by: int) -> None:
        bar.setValue(bar.value() + by)

    return [
        _timed(lambda by=by: scroll(by), view.viewport().repaint, window.repaint) for by in steps
    ]


def _until_painted(work: Callable[[], object], view: QTextBrowser) -> float:
    """Return the milliseconds until what ``work`` shows in ``view`` is on the screen."""
    before = time.perf_counter()
    work()
    view.viewport().repaint()
    return (time.perf_counter() - before) * 1000


def _timed(*work: Callable[[], object]) -> float:
    """Return the milliseconds that ``work`` takes, with the events that it leads to."""
    before = time.perf_counter()
    for each in work:
        each()
    _settle()
    return (time.perf_counter() - before) * 1000


def _settle() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.processEvents()


def _line(what: str, times: list[float]) -> str:
    return f"{what}: median {statistics.median(times):.1f} ms, longest {max(times):.1f} ms"


def _ratio(times: list[float], bare: list[float]) -> str:
    return f"{statistics.median(times) / statistics.median(bare):.2f}"
