"""Everything that the user decides can be undone, in any order in which it was done."""

import datetime as dt
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefreader.commitments.model import DueDate, Strength
from briefreader.library.record_types import Record
from briefreader.library.records import Origin, Status
from briefreader.services.annotations import notes
from briefreader.services.changes import Change
from briefreader.services.detection import theme_editing
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.follow_up import entries
from briefreader.services.review import commitment_spans, review
from briefreader.services.statements import collections, properties
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.span import Span
from briefreader.text.span_edit import Unit
from briefreader.ui.session.session import Session
from briefreader.ui.window.main_window import MainWindow

ACTIONS = 50
NOW = dt.datetime(2025, 5, 5, 12, tzinfo=dt.UTC)
NAMES = ("Rome", "Oslo", "Ужгород", "🕊 peace")

Step = Sequence[Change[Record]]


class Somebody:
    """Decides at random, as the panels and dialogs would let a person decide."""

    def __init__(self, session: Session, chance: random.Random) -> None:
        self._session = session
        self._chance = chance
        self._choices: tuple[Callable[[], Step], ...] = (
            self._judge, self._judge, self._judge, self._label, self._label, self._reshape,
            self._reshape, self._follow_up, self._follow_up, self._add_or_remove,
            self._judge_several, self._note, self._note,
            self._bookmark, self._bookmark, self._order, self._tag, self._trash, self._correct,
            self._theme,
        )  # fmt: skip

    def act(self) -> bool:
        """Do something; returns False if that came to nothing."""
        step = self._chance.choice(self._choices)()
        return bool(step) and self._session.changes.perform_all("Something", step) is not None

    def _judge(self) -> Step:
        decide = self._chance.choice((review.confirm, review.dismiss, review.reset))
        return [decide(self._commitment())]

    def _judge_several(self) -> Step:
        several = self._chance.sample(self._session.commitments, 3)
        return [review.confirm(each) for each in several]

    def _label(self) -> Step:
        one, chance = self._commitment(), self._chance
        themes = chance.sample(sorted(self._session.themes), chance.randrange(4))
        due = DueDate("by May", dt.date(2026, 5, 31)) if chance.random() < 0.7 else None
        return [
            chance.choice(
                (
                    review.set_strength(one, chance.choice(list(Strength))),
                    review.set_themes(one, themes),
                    review.set_actors(one, chance.sample(NAMES, chance.randrange(3))),
                    review.set_due(one, due),
                    review.edit(one, owner=chance.choice(NAMES), reminder=NOW.date()),
                )
            )
        ]

    def _follow_up(self) -> Step:
        one, chance = self._commitment(), self._chance
        existing = self._session.library.evidence.of_commitment(one.id)
        kind = chance.randrange(4) if existing else 0
        if kind == 0:
            day, status = NOW.date() + dt.timedelta(chance.randrange(9)), chance.choice([*Status])
            return entries.set_status(one, status, day, NOW, "seen 👀")
        entry = chance.choice(existing)
        if kind == 1:
            return entries.edit(entry, replace(entry, note="corrected", status=None))
        return entries.delete(entry)

    def _reshape(self) -> Step:
        one, chance, statement = self._commitment(), self._chance, self._statement()
        kind = chance.randrange(4)
        if kind == 0:
            history = self._session.library.evidence.of_commitment(one.id)
            place = chance.randrange(len(statement.text))
            return commitment_spans.split(one, statement, place, history)
        if kind == 1:
            others = self._session.commitments
            histories = self._session.library.evidence.of_commitments([each.id for each in others])
            return commitment_spans.merge(one, others, statement, histories)
        stretch = chance.choice((commitment_spans.stretch_end, commitment_spans.stretch_start))
        change = stretch(one, statement, chance.choice(list(Unit)), chance.choice((1, -1)))
        return [change] if change else []

    def _add_or_remove(self) -> Step:
        by_hand = [each for each in self._session.commitments if each.origin is Origin.MANUAL]
        if by_hand and self._chance.random() < 0.5:
            return [review.remove(self._chance.choice(by_hand))]
        return [review.add(self._statement(), self._span(), self._session.detection.detector)]

    def _note(self) -> Step:
        existing = self._session.records.annotations
        kind = self._chance.randrange(3) if existing else 0
        if kind == 0:
            note, statement = self._chance.choice(("", "why? *now*")), self._statement()
            return [notes.annotate(statement, self._span(), note, colour="green", now=NOW)]
        one = self._chance.choice(existing)
        if kind == 1:
            return [notes.edit_annotation(one, note="so", tags=["a"], colour="blue", now=NOW)]
        return [notes.remove_annotation(one)]

    def _bookmark(self) -> Step:
        existing = self._session.records.bookmarks
        kind = self._chance.randrange(3) if existing else 0
        if kind == 0:
            return [notes.add_bookmark(self._statement(), self._span().start, "here")]
        one = self._chance.choice(existing)
        return [notes.rename_bookmark(one, "there") if kind == 1 else notes.remove_bookmark(one)]

    def _order(self) -> Step:
        library, ids = self._session.library, [self._statement().id]
        existing = library.collections.names()
        if not existing or self._chance.random() < 0.3:
            free = [name for name in NAMES if name not in existing.values()]
            if free:
                return [collections.create_collection(library, free[0], ids)]
        one = self._chance.choice(sorted(existing))
        steps = (collections.put_into, collections.take_out)
        if self._chance.random() < 0.2:
            return [collections.delete_collection(library, one)]
        return [self._chance.choice(steps)(library, one, ids)]

    def _tag(self) -> Step:
        library, ids = self._session.library, [self._statement().id]
        name = self._chance.choice(NAMES)
        if self._chance.random() < 0.5:
            return [collections.tag(library, ids, add=[name])]
        return [collections.tag(library, ids, remove=[name])]

    def _trash(self) -> Step:
        """Throw the open statement away, and take it back, as two steps of Undo."""
        ids = [self._statement().id]
        self._session.changes.perform(properties.trash(ids))
        return [properties.restore(ids)]

    def _correct(self) -> Step:
        title = self._chance.choice(NAMES)
        return [properties.edit_properties(self._statement(), title=title, parties=NAMES[:2])]

    def _theme(self) -> Step:
        library, shipped = self._session.library, {t.key: t for t in load_taxonomy().themes}
        themes = library.themes.kept()
        one, other = self._chance.sample(themes.offered, 2)
        match self._chance.randrange(5):
            case 0:
                themes, _ = theme_editing.add_theme(themes, one.name, ("#aabbcc", "#112233"), {})
            case 1:
                themes = theme_editing.delete_theme(themes, one.key, shipped)
            case 2:
                themes = theme_editing.restore_theme(themes, themes.kept[-1].theme.key, shipped)
            case 3:
                themes = theme_editing.edit_theme(themes, replace(one, name=other.name, terms=()))
            case _ if len(themes.offered) > 10:
                themes = theme_editing.merge_theme(themes, one.key, other.key)
        return theme_editing.theme_changes(library, themes, shipped)

    def _statement(self) -> Any:
        assert self._session.statement is not None
        return self._session.statement

    def _commitment(self) -> Any:
        return self._chance.choice(self._session.commitments)

    def _span(self) -> Span:
        """Return some words of some paragraph."""
        paragraph = self._chance.choice(paragraph_spans(self._statement().text))
        start = self._chance.randrange(paragraph.start, paragraph.end - 1)
        while self._statement().text[start].isspace():
            start += 1
        return Span(start, min(paragraph.end, start + self._chance.randrange(1, 90)))


def shown(session: Session) -> tuple[Any, ...]:
    """Return what the panels have of the open statement."""
    return session.commitments, session.records.bookmarks, session.records.annotations


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_fifty_actions_are_undone_and_done_again(
    seed: int, window: MainWindow, dump_of: Callable[[Path], Any]
) -> None:
    """The library's rows are as before, then as after; the panels show what is stored."""
    session = window.session
    session.failed.connect(lambda error: pytest.fail(str(error)))
    before = dump_of(session.library.path)
    somebody = Somebody(session, random.Random(seed))  # noqa: S311 - no secret
    acted = sum(somebody.act() for _ in range(ACTIONS))
    assert acted > ACTIONS / 2
    after, panels = dump_of(session.library.path), shown(session)
    assert after != before
    session.reload()
    assert shown(session) == panels

    while session.changes.undo_stack.canUndo():
        window.actions_by_name["undo"].trigger()
    assert dump_of(session.library.path) == before
    while session.changes.undo_stack.canRedo():
        window.actions_by_name["redo"].trigger()
    assert dump_of(session.library.path) == after
    assert shown(session) == panels


def test_a_step_that_fails_changes_nothing(
    window: MainWindow, dump_of: Callable[[Path], Any]
) -> None:
    """Neither its first half nor the undo history."""
    session = window.session
    first, second = session.commitments[:2]
    wrong = review.edit(second, span=Span(0, 3))
    before, failures = dump_of(session.library.path), []
    session.failed.disconnect()
    session.failed.connect(failures.append)
    assert session.changes.perform_all("Both", [review.confirm(first), wrong]) is None
    assert len(failures) == 1
    assert dump_of(session.library.path) == before
    assert session.changes.undo_stack.count() == 0
