"""Library for the runs: 18 statements, and every kind of record that a person makes on them."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

from briefreader.commitments.model import Strength
from briefreader.library.database import Library, open_library
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Evidence,
    Review,
    Statement,
    Status,
    Tagging,
    Target,
)
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.importing.document_reading import setup_of
from briefreader.services.importing.importer import import_paths
from briefreader.services.importing.reading_pool import ReadingPool
from briefreader.text.anchoring import describe
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.span import Span

PROJECT = Path(__file__).parents[2]
SHARED = PROJECT.parent / "shared"
STATEMENTS = 18
_AUTHORS = ("Ann", "Борис")
_MADE = dt.datetime(2026, 3, 4, 5, 6, 7, tzinfo=dt.UTC)
_NOTES = ("Is this new?", "R&D <soon>, a|b; “quoted”\nand a second line 😀", "")
_TAGS = ("ask", "für Genf", "2030")


def make_library(path: Path) -> None:
    """Write the library to ``path``, which must not be there: the same one each time.

    Its texts are samples and coded statements, in English, French, Spanish and Russian.
    Raises FileNotFoundError if these are missing.
    """
    with open_library(path) as library:
        library.themes.ensure_shipped(load_taxonomy())
        with ReadingPool(setup_of(library)) as pool:
            found = list(import_paths(library, _texts(), pool.read))
        ids = list(dict.fromkeys(each.statement_id for each in found if each.statement_id))
        for number, statement_id in enumerate(ids):
            _work_on(library, library.statements.get(statement_id), number)


def _texts() -> list[Path]:
    found = [
        *sorted((SHARED / "gold" / "languages").glob("*.txt")),
        *sorted((PROJECT / "tests" / "gold" / "languages").glob("*.txt"))[-4:],
        *sorted((SHARED / "samples").glob("20*.md")),
        *sorted((SHARED / "gold" / "houses").glob("*.txt")),
    ]
    if len(found) < STATEMENTS:
        raise FileNotFoundError(SHARED)
    return found[:STATEMENTS]


def _work_on(library: Library, statement: Statement, number: int) -> None:
    """Decide, annotate and follow up as a person does, differently in each statement."""
    author = _AUTHORS[number % 2]
    address = f"https://example.org/statements/{number}"
    statement = library.statements.put(replace(statement, source=address))
    library.tags.put(Tagging(((statement.id, ("summit", f"year {number}")),)))
    for index, each in enumerate(library.commitments.of_statement(statement.id)):
        decided = _decided(each, index, author)
        library.commitments.put(decided)
        if index % 5 == 0:
            library.evidence.put(_entry(decided, author))
    spans = paragraph_spans(statement.text)
    for index, span in enumerate(spans[1:6]):
        words = Span(span.start, min(span.end, span.start + 20 + index))
        note = _NOTES[index % len(_NOTES)]
        library.annotations.put(_note(statement, words, note, author, _TAGS[: index % 2 * 2]))
    about = _note(statement, Span(0, 0), "Compare with last year’s", author, ("whole",))
    library.annotations.put(replace(about, target=Target.STATEMENT, exact="", prefix="", suffix=""))
    library.bookmarks.put(
        Bookmark(statement_id=statement.id, name="Begin here", position=spans[-1].start)
    )


def _decided(commitment: Commitment, index: int, author: str) -> Commitment:
    """Return the commitment after one of several decisions, or after none."""
    judged = replace(commitment, review=Review.CONFIRMED, author=author)
    match index % 4:
        case 0:
            return judged
        case 1:
            themes = (*commitment.themes, "energy") if "energy" not in commitment.themes else ()
            return replace(judged, themes=themes or ("energy",), edited=True)
        case 2:
            strength = Strength.INTENT if commitment.strength is Strength.FIRM else Strength.FIRM
            return replace(judged, strength=strength, edited=True, owner="Desk 3")
    return commitment


def _entry(commitment: Commitment, author: str) -> Evidence:
    return Evidence(
        statement_id=commitment.statement_id,
        commitment_id=commitment.id,
        date=dt.date(2026, 2, 3),
        status=Status.IN_PROGRESS,
        note="Law passed",
        link="https://example.org/law",
        author=author,
        created=_MADE,
    )


def _note(
    statement: Statement, span: Span, note: str, author: str, tags: tuple[str, ...]
) -> Annotation:
    quote = describe(statement.text, span)
    return Annotation(
        statement_id=statement.id,
        span=span,
        exact=quote.exact,
        prefix=quote.prefix,
        suffix=quote.suffix,
        note=note,
        tags=tags,
        created=_MADE,
        modified=_MADE,
        author=author,
    )
