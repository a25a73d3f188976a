"""Commitments of several statements, made without detection, for tests of the whole library."""

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from briefreader.commitments.model import DueDate, Kind, Strength
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Review, Statement, Status
from briefreader.text.span import Span

NOW = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
TODAY = dt.date(2026, 1, 10)
ACTORS = ("Chad", "Peru", "Égypte", "European Union")
THEMES = ("energy", "terrorism", "trade-investment")


def add_statement(library: Library, title: str, day: dt.date | None, quotes: Sequence[str]) -> int:
    """Store a statement whose paragraphs are ``quotes``, without commitments; returns its id."""
    text = "\n\n".join([title, *quotes])
    return library.statements.put(
        Statement(
            title=title,
            date=day,
            parties=("Chad", "Peru"),
            language="en",
            source=f"{title}.txt",
            text=text,
            digest=sha256(text.encode()).hexdigest(),
            imported=NOW,
        )
    ).id


def add_commitment(library: Library, statement_id: int, quote: str, **fields: object) -> Commitment:
    """Store a commitment at ``quote``, with ``fields`` other than a plain one has."""
    text = library.statements.get(statement_id).text
    start = text.index(quote)
    made = Commitment(
        statement_id=statement_id,
        span=Span(start, start + len(quote)),
        quote=quote,
        paragraph=2,
        cue="will",
        rule="will",
        strength=Strength.FIRM,
        actors=("Chad",),
        themes=(),
        due=None,
        confidence=0.9,
    )
    return library.commitments.put(replace(made, **fields))  # type: ignore[arg-type]


def fill(library: Library, seed: int, statements: int = 9) -> None:
    """Store varied commitments, the same ones for the same ``seed``."""
    chance = random.Random(seed)  # noqa: S311 - variety, not secrecy
    for number in range(statements):
        day = dt.date(2015 + number % 4, 5, 1 + number) if number % 5 else None
        quotes = [f"Chad will open bridge {number}-{each}" for each in range(chance.randrange(6))]
        made = add_statement(library, f"Talks {chance.randrange(4)} of {number}", day, quotes)
        if number % 4 == 0:
            statement = library.statements.get(made)
            library.statements.put(
                replace(statement, kind=Kind.COMMUNIQUE, language="fr", trashed=number == 8)
            )
        for quote in quotes:
            by = TODAY + dt.timedelta(days=chance.randrange(-200, 200))
            add_commitment(
                library,
                made,
                quote,
                strength=chance.choice(tuple(Strength)),
                actors=tuple(chance.sample(ACTORS, chance.randrange(3))),
                themes=tuple(chance.sample(THEMES, chance.randrange(3))),
                due=DueDate("then", by) if chance.random() < 0.6 else None,
                review=chance.choice(tuple(Review)),
                status=chance.choice(tuple(Status)),
                confidence=chance.choice((0.3, 0.9)),
            )
