"""References to statements in CSL-JSON, for Zotero, Pandoc and all that cite by CSL."""

import datetime as dt
import json
from collections.abc import Sequence
from pathlib import Path

from briefreader.commitments.model import Kind
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import each_statement
from briefreader.services.export.references import reference_to
from briefreader.services.record_codec import Json


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write an array with an item for each statement."""
    items = [csl_item(each) for each in each_statement(library, statement_ids, steps)]
    text = json.dumps(items, ensure_ascii=False, indent=2) + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")


def csl_item(statement: Statement) -> Json:
    """Return the item; what is not known is left out."""
    about = reference_to(statement)
    fields = {
        "id": about.key,
        "type": "speech" if statement.kind is Kind.SPEECH else "document",
        "title": about.title,
        "author": [{"literal": each} for each in about.authors],
        "issued": _day(about.date),
        "genre": about.genre,
        "publisher-place": about.place,
        "language": about.language,
        "URL": about.address,
        "accessed": _day(about.accessed),
    }
    return {name: value for name, value in fields.items() if value}


def _day(day: dt.date | None) -> Json | None:
    return {"date-parts": [[day.year, day.month, day.day]]} if day else None
