"""Names that are proposed for files."""

import re
from datetime import date

_LONGEST = 160
"""Bytes of a name without its ending: file systems take 255."""


def file_stem(title: str, day: date | None) -> str:
    """Return a name that every file system takes, such as "2015-11-02 Joint Statement"."""
    words = " ".join(re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", title).split())
    dated = f"{day.isoformat()} {words}" if day else words
    return dated.encode()[:_LONGEST].decode(errors="ignore").strip(". ")
