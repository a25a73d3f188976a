"""Statements, commitments and notes to brief, some of them real."""

import datetime as dt
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import DueDate, Strength
from briefreader.library.database import Library, open_library
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Review,
    Statement,
    Status,
)
from briefreader.services.briefing.content import Briefing, compose
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.library_access import open_with_themes
from briefreader.text.span import Span
from documents_beside import documents
from reading_here import import_path

MADE = dt.date(2016, 5, 1)
_STAMP = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)


# For the helpers beside this file.
sys.path.insert(0, str(Path(__file__).parent))


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
        gold = json.loads((shared / "gold" / "whitehouse" / f"{slug}.json").read_text("utf-8"))
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


@pytest.fixture(scope="session")
def real_library(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Return a library of the documents in the shared folder; not to be changed."""
    with open_with_themes(tmp_path_factory.mktemp("real") / "library.db") as library:
        for path in documents():
            import_path(library, path, load_detector())
        yield library


@pytest.fixture(scope="session")
def large_library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Return a library of 200 statements with notes, in yearly series; not to be changed."""
    with open_library(tmp_path_factory.mktemp("large") / "library.db") as library:
        with library.transaction():
            for number in range(200):
                _add_statement(library, number)
        yield library


_TOPICS = (
    "a grid that carries electricity from dams",
    "railways between their harbours",
    "schools where girls of mountain villages learn",
    "laboratories testing drinking water",
)


def _add_statement(library: Library, number: int) -> None:
    """Add a statement of six commitments; every tenth one is of the same parties."""
    series, year = number % 10, 2005 + number // 10
    sentences = [
        f"Party {series} will build bridge {number} over the river, and open it together with all "
        f"of its neighbours by {year + 10}.",
        "We will continue to protect the forests, including the old ones.",
        f"We intend to share data of the year {year} on disease and vaccines.",
        "We reaffirm the charter of the United Nations and the peaceful settlement of disputes.",
        f"Стороны договорились провести {number} совместных учений спасателей.",
        f"They agreed to study {_TOPICS[year % len(_TOPICS)]}.",
    ]
    statement = library.statements.put(
        Statement(
            title=f"Joint Statement {number} of Party {series} and Party {series + 1}",
            date=dt.date(year, 1 + series, 1),
            parties=(f"Party {series}", f"Party {series + 1}"),
            language="en",
            source=f"https://example.org/statements/{number}" if number % 2 else "talks.txt",
            text="\n\n".join(sentences),
            digest=f"{number:064d}",
            imported=_STAMP,
        )
    )
    labels = (
        (Strength.FIRM, "trade-investment", dt.date(year + 10, 12, 31)),
        (Strength.FIRM, "climate-environment", None),
        (Strength.INTENT, "health", dt.date(year + 12, 6, 30)),
        (Strength.REAFFIRMED, "peace-security", None),
        (Strength.FIRM, "defence-peacekeeping", None),
        (Strength.FIRM, "energy", None),
    )
    commitments = []
    for paragraph, (quote, (strength, theme, due)) in enumerate(
        zip(sentences, labels, strict=True), 1
    ):
        start = statement.text.index(quote)
        commitments.append(
            Commitment(
                statement_id=statement.id,
                span=Span(start, start + len(quote)),
                quote=quote,
                paragraph=paragraph,
                cue="will",
                rule="by hand",
                strength=strength,
                actors=statement.parties[: 1 + paragraph % 2],
                themes=(theme,),
                due=DueDate("then", due) if due else None,
                confidence=1.0,
                review=Review.DISMISSED if theme == "energy" and number % 2 else Review.UNREVIEWED,
                status=Status.MET if theme == "health" and number % 3 == 0 else Status.OPEN,
            )
        )
    library.commitments.put_all(commitments)
    if number % 5 == 0:
        library.bookmarks.put(Bookmark(statement_id=statement.id, name="Forests", position=150))
        library.annotations.put(
            Annotation(
                statement_id=statement.id,
                span=Span(0, 8),
                exact=statement.text[:8],
                prefix="",
                suffix="",
                note=f"Ask the desk about bridge {number}.",
                created=_STAMP,
                modified=_STAMP,
            )
        )
