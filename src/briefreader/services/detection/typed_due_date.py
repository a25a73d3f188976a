"""Due dates that a person types, in the words of a statement's language or in English."""

import datetime as dt

from briefreader.commitments.attributes.typed_due_dates import read_due
from briefreader.commitments.metadata.detection_coverage import detection_language
from briefreader.commitments.model import DueDate
from briefreader.services.detection.shipped_languages import load_language


def typed_due_date(typed: str, said: dt.date | None, language: str) -> DueDate | None:
    """Return the due date that ``typed`` means in a statement in ``language``, if it means one.

    ``said`` is the day that relative words count from. Raises ResourceError if a file of a
    language has a mistake.
    """
    for code in dict.fromkeys((detection_language(language), "en")):
        found = read_due(typed, said, load_language(code).dates)
        if found is not None:
            return found
    return None
