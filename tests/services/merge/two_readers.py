"""Commitments, notes and statements as two readers might have them."""

import datetime as dt
from typing import Any

from briefreader.commitments.model import Strength
from briefreader.library.records import Annotation, Commitment, Statement
from briefreader.text.span import Span

TEXT = "We will build the bridge and plant trees. We will meet again in Tokyo next year."
NOW = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
STATEMENT = Statement(
    id=1, title="Joint statement", date=None, parties=(), language="en", source="", text=TEXT,
    digest="", imported=NOW,
)  # fmt: skip


def commitment(start: int, end: int, **fields: Any) -> Commitment:
    """Return a commitment at these places of ``TEXT``."""
    usual: dict[str, Any] = {
        "statement_id": 1,
        "span": Span(start, end),
        "quote": TEXT[start:end],
        "paragraph": 1,
        "cue": "will",
        "rule": "will",
        "strength": Strength.FIRM,
        "actors": ("Japan",),
        "themes": ("trade",),
        "due": None,
        "confidence": 0.5,
        "detected": Span(start, end),
    }
    return Commitment(**(usual | fields))


def note(start: int, end: int, words: str, **fields: Any) -> Annotation:
    """Return a note at these places of ``TEXT``."""
    usual: dict[str, Any] = {
        "statement_id": 1,
        "span": Span(start, end),
        "exact": TEXT[start:end],
        "prefix": "",
        "suffix": "",
        "note": words,
        "created": NOW,
        "modified": NOW,
    }
    return Annotation(**(usual | fields))
