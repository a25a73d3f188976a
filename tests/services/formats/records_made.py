"""Random notes, bookmarks and commitments on a text, for round trips."""

import datetime as dt

from hypothesis import strategies as st

from briefreader.commitments.model import DueDate, Strength
from briefreader.library.database import Library
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Origin,
    Review,
    Statement,
    Status,
    Target,
)
from briefreader.text.anchoring import describe
from briefreader.text.paragraphs import paragraph_at, paragraph_spans
from briefreader.text.span import Span

# Emoji with joiners, combining characters, right-to-left, controls, marks of XML and of JSON.
SPICE = "ab é\N{COMBINING ACUTE ACCENT}😀👩‍👩‍👧שלוםمرحبا"
CONTROLS = "\u202e<&>\"'\\\r\n\t\x00\x0b\x1f\ufffe\U00010ffff]]>"
WORDS = st.text(st.sampled_from(SPICE + CONTROLS), max_size=12) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=12
)
TIMES = st.datetimes(timezones=st.just(dt.UTC))
DAYS = st.dates()
THEMES = st.lists(st.sampled_from(["terrorism", "energy", "trade-investment"]), unique=True)
NAMES = st.lists(WORDS, max_size=3)
AUTHORS = st.sampled_from(["", "Ann", "Ann (2)", "Briefreader", "Анна 😀"]) | WORDS


def spans(text: str) -> st.SearchStrategy[Span]:
    """Return spans of ``text`` that hold a word."""
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    made = ends.map(lambda each: Span(min(each), max(each)))
    return made.filter(lambda span: bool(span.of(text).strip()))


@st.composite
def annotations(draw: st.DrawFn, text: str) -> Annotation:
    """Return a note on words of ``text``, or on all of it."""
    whole = draw(st.booleans())
    span = Span(0, 0) if whole else draw(spans(text))
    quote = describe(text, span)
    return Annotation(
        statement_id=0,
        span=span,
        exact="" if whole else quote.exact,
        prefix="" if whole else quote.prefix,
        suffix="" if whole else quote.suffix,
        note=draw(WORDS),
        tags=tuple(draw(NAMES)),
        colour=draw(st.sampled_from(["yellow", "blue"])),
        created=draw(TIMES),
        modified=draw(TIMES),
        target=Target.STATEMENT if whole else Target.SPAN,
        author=draw(AUTHORS),
    )


@st.composite
def commitments(draw: st.DrawFn, text: str) -> Commitment:
    """Return a commitment as any mixture of detection and decisions may leave it."""
    span = draw(spans(text))
    due = draw(st.none() | st.builds(DueDate, WORDS, DAYS))
    return Commitment(
        statement_id=0,
        span=span,
        quote=span.of(text),
        paragraph=paragraph_at(paragraph_spans(text), span.start),
        cue=draw(WORDS),
        rule=draw(WORDS),
        strength=draw(st.sampled_from(Strength)),
        actors=tuple(draw(NAMES)),
        themes=tuple(draw(THEMES)),
        due=due,
        confidence=draw(st.floats(0, 1)),
        conditional=draw(st.booleans()),
        origin=draw(st.sampled_from(Origin)),
        review=draw(st.sampled_from(Review)),
        edited=draw(st.booleans()),
        detected=draw(st.none() | spans(text)),
        status=draw(st.sampled_from(Status)),
        status_date=draw(st.none() | DAYS),
        evidence=draw(WORDS),
        owner=draw(WORDS),
        reminder=draw(st.none() | DAYS),
        author=draw(AUTHORS),
    )


def bookmarks(text: str) -> st.SearchStrategy[Bookmark]:
    """Return places in ``text`` with names."""
    return st.builds(
        Bookmark,
        statement_id=st.just(0),
        name=WORDS,
        position=st.integers(0, len(text)),
    )


def contents(library: Library) -> list[tuple[Statement, list[object]]]:
    """Return all that a person sees in a library, without the ids of its rows.

    A note on a commitment has the place of that commitment in the list instead of its id.
    """
    found = []
    for statement_id in sorted(
        (each.id for each in library.statements.summaries()),
        key=lambda each: library.statements.get(each).digest,
    ):
        statement = library.statements.get(statement_id)
        commitments = sorted(library.commitments.of_statement(statement_id), key=_plain)
        numbers = {each.id: number for number, each in enumerate(commitments)}
        records = [
            *map(_plain, commitments),
            *sorted(
                (_plain(each), numbers.get(each.commitment_id or 0))
                for each in library.annotations.of_statement(statement_id)
            ),
            *sorted(map(_plain, library.bookmarks.of_statement(statement_id))),
        ]
        about = (
            statement.title,
            statement.date,
            statement.parties,
            statement.language,
            statement.source,
            statement.text,
            statement.place,
            statement.kind,
        )
        found.append((about, records))
    return found  # type: ignore[return-value]


def _plain(record: Annotation | Bookmark | Commitment) -> str:
    from dataclasses import replace

    fields = {"id": 0, "statement_id": 0}
    if isinstance(record, Annotation):
        return repr(replace(record, **fields, commitment_id=None))  # type: ignore[arg-type]
    return repr(replace(record, **fields))  # type: ignore[arg-type]
