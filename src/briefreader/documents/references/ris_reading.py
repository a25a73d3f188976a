"""References in RIS, parsed by rispy."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import rispy

from briefreader.documents.references.reference_entry import (
    ReferenceEntry,
    one_line,
    web_address,
    whole_day,
)
from briefreader.documents.references.reference_languages import language_code
from briefreader.documents.references.ris_names import kept_name

_TITLES = ("title", "primary_title")
_AUTHORS = ("authors", "first_authors")
_FILES = ("file_attachments1", "file_attachments2")
_ADDRESSES = re.compile(r";\s*(?=https?://)", re.IGNORECASE)


# One file tells of many documents, each of which asks for it.
@lru_cache(maxsize=4)
def read_ris(text: str) -> tuple[ReferenceEntry, ...]:
    """Return the references of ``text``; raises ValueError if it holds none."""
    # An address may have a semicolon, by which several of them may be parted.
    entries = rispy.loads(text, skip_unknown_tags=True, delimiter_tags_mapping={})
    if not entries:
        message = "no references"
        raise ValueError(message)
    return tuple(map(_reference, entries))


def _reference(entry: Mapping[str, Any]) -> ReferenceEntry:
    named = [str(name) for key in _AUTHORS for name in entry.get(key, ())]
    addresses = (
        web_address(one) for each in entry.get("urls", ()) for one in _ADDRESSES.split(each)
    )
    return ReferenceEntry(
        title=next((one_line(entry[key]) for key in _TITLES if entry.get(key)), ""),
        date=whole_day(entry.get("date")) or whole_day(entry.get("publication_year")),
        # A person is written with the family name first and a comma.
        institutions=tuple(
            kept_name(one_line(name)) for name in named if "," not in name.strip(" ,")
        ),
        address=next(filter(None, addresses), ""),
        language=language_code(one_line(entry.get("language"))),
        files=tuple(one_line(path) for key in _FILES for path in _listed(entry.get(key))),
    )


def _listed(value: object) -> list[str]:
    return value if isinstance(value, list) else [value] if isinstance(value, str) else []
