"""Single values of a REFI-QDA project's XML, our own JSON in its notes among them."""

import json
import re
from datetime import UTC, datetime
from typing import Any
from xml.etree import ElementTree as ET

from briefreader.services.formats.foreign_records import Times
from briefreader.services.json_fields import (
    PropertyFields,
    wrong_value,
)
from briefreader.services.record_codec import Json
from briefreader.text.span import Span

NAMESPACE = "urn:QDA-XML:project:1.0"
QDA = f"{{{NAMESPACE}}}"
"""Stands before the names of all elements that are read."""
_MARK = "Briefreader data: "
_ENDING = ".txt"
_LONGEST_NAME = 200
"""Bytes of a text's name: file systems take 255 with what other programs add."""
# XML 1.0 has no way to write these; a carriage return would come back as another line end.
_NO_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_safe(text: str) -> str:
    """Return ``text`` without the characters that XML cannot hold."""
    return _NO_XML.sub("", text)


def source_name(title: str) -> str:
    """Return what a text is called in a project: its title, with the ending of a text file.

    QualCoder takes what follows the last full stop of a name for the ending of its file, and makes
    a file of that name.
    """
    kept = xml_safe(title).encode()[:_LONGEST_NAME].decode(errors="ignore")
    return f"{kept}{_ENDING}"


def title_of(name: str) -> str:
    """Return the title that ``source_name`` made ``name`` of, or the name of a text's file."""
    return name.removesuffix(_ENDING)


def marked(data: Json) -> str:
    """Return our own values as a text that XML can hold, whatever is in them."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, allow_nan=False)
    return _MARK + _NO_XML.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def moment_text(moment: datetime) -> str:
    """Return a time as XML Schema has it, in UTC."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def own_data(note: ET.Element) -> PropertyFields | None:
    """Return our own values in a note, None if it is not ours."""
    description = note.findtext(f"{QDA}Description") or ""
    if not description.startswith(_MARK):
        return None
    try:
        data: Any = json.loads(description.removeprefix(_MARK))
    except (ValueError, RecursionError) as error:
        raise wrong_value("Description", description) from error
    return PropertyFields(data, "Description")


def span_of(selection: ET.Element) -> Span | None:
    """Return the place of a selection, None if it is none in any text."""
    start, end = (_count(selection.get(name, "")) for name in ("startPosition", "endPosition"))
    return None if start is None or end is None or start > end else Span(start, end)


def _count(text: str) -> int | None:
    digits = text.strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 12 else None


def guid_of(element: ET.Element, name: str) -> str:
    """Return the guid in an attribute in the one form of those that the standard allows."""
    return element.get(name, "").strip().strip("{}").lower()


def times_of(element: ET.Element, now: datetime) -> Times:
    """Return when an element was made and changed, ``now`` if it does not say."""
    about = PropertyFields(element.attrib, element.tag)
    created = about.moment("creationDateTime", now)
    return created, about.moment("modifiedDateTime", created)
