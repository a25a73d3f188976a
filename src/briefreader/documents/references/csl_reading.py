"""References in CSL-JSON, as Zotero and Pandoc exchange them."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

from briefreader.documents.references.reference_entry import (
    ReferenceEntry,
    day_of,
    one_line,
    web_address,
    whole_day,
)
from briefreader.documents.references.reference_languages import language_code


def read_csl(text: str) -> Iterator[ReferenceEntry]:
    """Yield the references of ``text``; raises ValueError if it is no JSON of references."""
    content = json.loads(text)
    items = content if isinstance(content, list) else [content]
    for item in items:
        if not isinstance(item, dict) or not {"title", "type"} <= item.keys():
            message = "no references"
            raise ValueError(message)
        yield _reference(item)


def _reference(item: dict[str, Any]) -> ReferenceEntry:
    names = [each for each in _listed(item.get("author")) if isinstance(each, dict)]
    return ReferenceEntry(
        title=one_line(item["title"]),
        date=_date(item.get("issued")),
        institutions=tuple(filter(None, (one_line(each.get("literal")) for each in names))),
        address=web_address(item.get("URL")),
        language=language_code(one_line(item.get("language"))),
    )


def _date(issued: object) -> dt.date | None:
    if not isinstance(issued, dict):
        return None
    first = next(iter(_listed(issued.get("date-parts"))), ())
    return day_of(_listed(first)) or whole_day(issued.get("raw"))


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []
