"""Texts as REFI-QDA's XML can hold them, and our own values among them."""

import json
import re
from datetime import UTC, datetime
from typing import Any

MARK = "Briefreader data: "
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


def marked(data: dict[str, Any]) -> str:
    """Return our own values as a text that XML can hold, whatever is in them."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, allow_nan=False)
    return MARK + _NO_XML.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def moment_text(moment: datetime) -> str:
    """Return a time as XML Schema has it, in UTC."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
