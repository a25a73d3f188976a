"""Statements, commitments and notes to brief, some of them real."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from briefreader.commitments.model import DueDate, Strength
from briefreader.commitments.taxonomy import Theme
from briefreader.library.records import Annotation, Bookmark, Commitment, Statement
from briefreader.services.briefing.content import Briefing, compose
from briefreader.services.detection import load_taxonomy
from briefreader.text.span import Span

MADE = dt.date(2016, 5, 1)
_STAMP = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Measuring text needs Qt's application."""


@pytest.fixture(scope="session")
def themes() -> dict[str, Theme]:
    """Return the shipped themes by key."""
    return {theme.key: theme for theme in load_taxonomy().themes}


@pytest.fixture
def make_statement() -> Callable[..., Statement]:
    """Return a maker of statements with three short paragraphs."""

    def make(**changes: object) -> Statement:
        values: dict[str, object] = {
            "id": 1,
            "title": "Joint Statement on Co-operation",
            "date": dt.date(2015, 11, 2),
            "parties": ("United States", "Kazakhstan"),
            "language": "en",
            "source": "https://example.org/statement",
            "text": "First paragraph.\n\nSecond paragraph.\n\nThird paragraph.",
            "digest": "",
            "imported": _STAMP,
        }
        return Statement(**(values | changes))  # type: ignore[arg-type]

    return make


@pytest.fixture
def make_commitment() -> Callable[..., Commitment]:
    """Return a maker of firm energy commitments, one after the other in the text."""
    made: list[Commitment] = []

    def make(quote: str = "Both sides agreed to hold talks", **changes: object) -> Commitment:
        start = 100 * len(made)
        due = changes.pop("due", None)
        values: dict[str, object] = {
            "id": len(made) + 1,
            "statement_id": 1,
            "span": Span(start, start + len(quote)),
            "quote": quote,
            "paragraph": 1,
            "cue": "agreed to",
            "rule": "agree",
            "strength": Strength.FIRM,
            "actors": ("United States",),
            "themes": ("energy",),
            "due": DueDate("then", due) if isinstance(due, dt.date) else None,
            "confidence": 1.0,
        }
        commitment = Commitment(**(values | changes))  # type: ignore[arg-type]
        made.append(commitment)
        return commitment

    return make


@pytest.fixture
def make_note() -> Callable[..., Annotation]:
    """Return a maker of notes on the first words of a statement."""

    def make(note: str, start: int = 0) -> Annotation:
        return Annotation(
            statement_id=1,
            span=Span(start, start + 5),
            exact="First",
            prefix="",
            suffix=" paragraph",
            note=note,
            created=_STAMP,
            modified=_STAMP,
        )

    return make


@pytest.fixture
def make_bookmark() -> Callable[..., Bookmark]:
    """Return a maker of bookmarks."""

    def make(name: str, position: int = 0) -> Bookmark:
        return Bookmark(statement_id=1, name=name, position=position)

    return make


@pytest.fixture
def brief(
    themes: dict[str, Theme], make_statement: Callable[..., Statement]
) -> Callable[..., Briefing]:
    """Return a composer of briefings from commitments, notes and bookmarks."""

    def composed(
        *commitments: Commitment,
        notes: tuple[Annotation, ...] = (),
        bookmarks: tuple[Bookmark, ...] = (),
        made: dt.date = MADE,
        **statement: object,
    ) -> Briefing:
        return compose(make_statement(**statement), commitments, bookmarks, notes, themes, made)

    return composed


@pytest.fixture
def gold_briefing(
    shared: Path,
    brief: Callable[..., Briefing],
    make_commitment: Callable[..., Commitment],
) -> Callable[[str], Briefing]:
    """Return a composer of the briefing that a gold file's marked commitments make."""

    def composed(slug: str) -> Briefing:
        gold = json.loads((shared / "gold" / "dev" / f"{slug}.json").read_text("utf-8"))
        commitments = [
            make_commitment(
                each["quote"],
                strength=Strength(each["strength"]),
                actors=tuple(each["actors"]),
                themes=tuple(each["themes_ok"]),
                due=dt.date.fromisoformat(each["due"]["by"]) if each["due"] else None,
            )
            for each in gold["commitments"]
        ]
        return brief(
            *commitments,
            title=gold["title"],
            date=dt.date.fromisoformat(gold["date"]),
            parties=tuple(gold["parties"]),
        )

    return composed
