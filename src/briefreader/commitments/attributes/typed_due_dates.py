"""Parser of due dates that a person types."""

import datetime as dt

from briefreader.commitments.attributes.date_rules import DateRules
from briefreader.commitments.attributes.due_dates import find_due
from briefreader.commitments.model import DueDate
from briefreader.text.folding import fold


def read_due(typed: str, said: dt.date | None, rules: DateRules) -> DueDate | None:
    """Return the due date that ``typed`` means, with its words, or None if it means none.

    Understood are ISO dates ("2026-12-31") and what statements say by ``rules`` ("end of 2026",
    "within two years", "next month"); ``said`` is the day that relative words count from.
    """
    words = " ".join(typed.split())
    try:
        return DueDate(words, dt.date.fromisoformat(words))
    except ValueError:
        pass
    for lead in ("", *rules.typed):
        text = f"{lead}{words}"
        found = find_due(text, fold(text), 0, len(text), said, rules)
        if found is not None:
            return DueDate(words, found.by)
    return None
