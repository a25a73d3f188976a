"""Data in a note that Obsidian hides: one ``%%comment%%`` with JSON, which no editor changes."""

import json
import re
from collections.abc import Mapping
from typing import Any

from briefreader.services.json_fields import PropertyFields, parsed_json

_COMMENT = re.compile(r"%%(\{.*\})%%\s*$")
# What would end the comment, be taken for a tag or a link, or be lost in an editor.
_FRAGILE = re.compile(
    r"[%<#]|(?<=\[)\[|(?<=\])\(|[^\S ]"
    "|[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\uffff]"
)


def hidden(values: Mapping[str, Any]) -> str:
    """Return ``values`` as a comment on one line."""
    text = json.dumps(values, ensure_ascii=False, allow_nan=False, separators=(", ", ": "))
    return f"%%{_FRAGILE.sub(_escape, text)}%%"


def without_hidden(line: str) -> tuple[str, PropertyFields | None]:
    """Return ``line`` without the data at its end, and these; None if there are none.

    Raises ValueError if they are no JSON any more, ExchangeError if they are no object.
    """
    found = _COMMENT.search(line)
    if found is None:
        return line, None
    values = parsed_json(found[1].encode("utf-8", "surrogatepass"))
    return line[: found.start()].rstrip(), PropertyFields(values, "%%")


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
