"""Statements made of commitments only."""

import datetime as dt
import hashlib

import pytest

from briefreader.commitments.model import Kind, Strength
from briefreader.library.records import Commitment, Statement
from briefreader.text.span import Span


@pytest.fixture
def add_statement(library):
    """Return a function that stores a statement whose paragraphs are commitments."""

    def store(title, year, *quotes, parties=("Norway", "Chile"), kind=Kind.OTHER, **labels):
        text = "\n\n".join([f"{title} {year}", *quotes])
        statement = library.statements.put(
            Statement(
                title=title,
                date=dt.date(year, 5, 1),
                parties=parties,
                language="en",
                source="",
                text=text,
                digest=hashlib.sha256(text.encode()).hexdigest(),
                imported=dt.datetime(2024, 1, 1, tzinfo=dt.UTC),
                kind=kind,
            )
        )
        values = {"confidence": 1.0} | labels
        library.commitments.put_all(
            Commitment(
                statement_id=statement.id,
                span=Span(text.index(quote), text.index(quote) + len(quote)),
                quote=quote,
                paragraph=place,
                cue="will",
                rule="will",
                strength=Strength.FIRM,
                actors=parties,
                themes=(),
                due=None,
                **values,
            )
            for place, quote in enumerate(quotes, start=2)
        )
        return statement

    return store
