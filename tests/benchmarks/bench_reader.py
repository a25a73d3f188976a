"""A statement of 1 MB with 5,000 commitments, beside the same gestures in bare widgets of Qt."""

import itertools
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from harness import Comparison, Effort, Told
from long_statement import BareReader, bare_copy, rest, scroll, settle, shown
from PySide6.QtGui import QAction

from briefreader.library.records import Commitment
from briefreader.services.review import review
from briefreader.ui.window.main_window import MainWindow

SCROLLS = 60
GROUPINGS = ("group_actor", "group_strength", "group_status", "group_theme")
TYPED = ("bridge 77", "firm", "river")


def compare_long_statement(effort: Effort) -> Told:
    """Show it, walk through it, hide, filter, judge, group, scroll and colour it."""
    with (
        tempfile.TemporaryDirectory() as folder,
        shown(Path(folder), effort.commitments) as (window, bare, text),
        closing(bare_copy(Path(folder))) as sqlite,
    ):
        yield from _showing(window, bare, text)
        yield from _walking(window, bare)
        yield from _listing(window, bare)
        yield _judging(window, bare, sqlite)
        yield from _colouring(window, bare)


def _showing(window: MainWindow, bare: BareReader, text: str) -> Told:
    view, session = window.reader.view, window.session
    lines = [each.quote for each in session.commitments]
    waits: list[float] = []

    def highlighted() -> None:
        session.reading.reopen()
        view.viewport().repaint()
        assert len(view.extraSelections()) > 1

    def all_of_it() -> None:
        highlighted()
        while session.records.is_reading:
            before = time.perf_counter()
            settle()
            waits.append((time.perf_counter() - before) * 1e3)

    yield Comparison(
        what=f"{len(text) // 1000:,} KB shown, with highlights",
        ours=highlighted,
        beside="setPlainText in a QTextBrowser, painted",
        yardstick=lambda: bare.show_text(text),
        rest=partial(rest, window, bare),
    )
    yield Comparison(
        what=f"all {len(lines):,} commitments in panel and strip",
        ours=all_of_it,
        beside="the text, as many rows in a QListView",
        yardstick=lambda: bare.show_all(text, lines),
        rest=partial(rest, window, bare),
    )
    longest = max(waits, default=0)
    yield f"While all commitments are read, the window is busy for {longest:.0f} ms at a time."


def _walking(window: MainWindow, bare: BareReader) -> Iterator[Comparison]:
    view, selection = window.reader.view, window.session.selection
    numbers = itertools.count()

    def next_one() -> None:
        selection.step(1, 0)
        settle()

    def scrolled(by: int) -> None:
        scroll(view, by)
        view.viewport().repaint()
        window.repaint()
        settle()

    yield Comparison(
        what="to the next commitment",
        ours=next_one,
        beside="words selected in a QTextBrowser",
        yardstick=lambda: bare.select(next(numbers)),
    )
    bar = view.verticalScrollBar()
    yield Comparison(
        what="a frame of scrolling",
        ours=scrolled,
        beside="the same in a QTextBrowser",
        yardstick=bare.scroll,
        given=[(bar.pageStep() // 3,), (bar.maximum() // SCROLLS + 1,)],
        least=SCROLLS,
    )


def _listing(window: MainWindow, bare: BareReader) -> Iterator[Comparison]:
    box = window.commitment_panel.filter_box
    group = window.actions_by_name

    def typed(start: str) -> None:
        box.setText(start)
        settle()

    yield Comparison(
        what="a letter typed in the filter",
        ours=typed,
        beside="QSortFilterProxyModel in a QListView",
        yardstick=bare.filter,
        given=[(word[:end],) for word in TYPED for end in range(1, len(word) + 1)],
        least=sum(map(len, TYPED)),
    )
    box.clear()
    bare.filter("")
    yield Comparison(
        what="grouped in another way",
        ours=lambda name, _: (group[name].trigger(), settle()),
        beside="QSortFilterProxyModel, sorted anew",
        yardstick=lambda _, backward: bare.sort(backward=backward),
        given=[(name, bool(number % 2)) for number, name in enumerate(GROUPINGS)],
        least=len(GROUPINGS),
    )


def _judging(window: MainWindow, bare: BareReader, sqlite: sqlite3.Connection) -> Comparison:
    session = window.session
    decisions = itertools.cycle((review.confirm, review.reset))

    def judged() -> None:
        current = session.selection.current
        assert isinstance(current, Commitment)
        session.changes.perform(next(decisions)(current))
        settle()

    def bare_judged() -> None:
        with sqlite:
            sqlite.execute("UPDATE commitments SET review = 'confirmed' WHERE start = 35")
        bare.highlight()

    return Comparison(
        what="one commitment confirmed",
        ours=judged,
        beside="UPDATE, highlights in a QTextBrowser",
        yardstick=bare_judged,
    )


def _colouring(window: MainWindow, bare: BareReader) -> Iterator[Comparison]:
    theme = window.findChild(QAction, "highlight_energy")
    assert theme is not None
    colours = {"dark": ("#1e1f22", "#dddddd"), "light": ("#ffffff", "#1f2328")}

    yield Comparison(
        what="a theme hidden or shown",
        ours=lambda every: (theme.trigger(), settle()),
        beside="other highlights in a QTextBrowser",
        yardstick=lambda every: bare.highlight(every=every),
        given=[(2,), (1,)],
    )
    yield Comparison(
        what="dark or light",
        ours=lambda name: (window.actions_by_name[name].trigger(), settle()),
        beside="another palette of both bare widgets",
        yardstick=lambda name: bare.wear(*colours[name]),
        given=[(name,) for name in colours],
    )
