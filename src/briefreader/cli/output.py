"""Writers to standard output and standard error: the same bytes whatever the locale."""

import csv
import io
import json
import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

from briefreader.errors import BriefreaderError
from briefreader.text.control_characters import visible
from briefreader.text.formulas import defused
from briefreader.translatable import mark

PROGRAM = "briefreader"
_RAW_IN_JSON = re.compile("[\x7f-\x9f]")
"""Controls that JSON may hold as they are, but a terminal may obey."""


class OutputError(BriefreaderError):
    """Standard output cannot be written, for example because the disk is full."""


def write(text: str) -> None:
    """Write ``text`` to standard output in UTF-8.

    Where the reader has gone (``| head``) nothing is written any more, and the command goes on to
    its end. Raises OutputError if the output cannot be written for any other reason.
    """
    try:
        _put(sys.stdout, text)
    except OSError as error:
        raise OutputError(
            mark("errors", "The output cannot be written ({reason})."), reason=error.strerror
        ) from error


def write_json(value: Any) -> None:
    """Write ``value`` as JSON, indented, with letters of any script as they are."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    write(_RAW_IN_JSON.sub(lambda match: f"\\u{ord(match.group()):04x}", text) + "\n")


def write_csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a table as RFC 4180 has it: a header line, quotes doubled, CRLF.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    target = io.StringIO(newline="")
    writer = csv.writer(target)
    writer.writerow(header)
    writer.writerows(map(_defused, row) for row in rows)
    write(target.getvalue())


def _defused(cell: object) -> object:
    return defused(cell) if isinstance(cell, str) else cell


def report(message: str) -> None:
    """Write one problem as one line to standard error, with its control characters visible."""
    line = visible(" ".join(message.split()))
    _put(sys.stderr, f"{PROGRAM}: {line}\n")


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Return ``rows`` as lines of columns, two spaces apart; all but the last column padded.

    Control characters are made visible, so each row is one line.
    """
    rows = [list(map(visible, row)) for row in rows]
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        cells = [
            cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)
        ]
        lines.append("  ".join(cells).rstrip() + "\n")
    return "".join(lines)


def _put(stream: TextIO | None, text: str) -> None:
    # A window program on Windows has no standard streams.
    if stream is None:
        return
    # A file name may hold bytes that are no text; they are shown as escapes.
    data = text.encode("utf-8", "backslashreplace")
    try:
        stream.flush()
        stream.buffer.write(data)
        stream.buffer.flush()
    except BrokenPipeError:
        # Also for what Python has left to write, which it would complain about at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _width(text: str) -> int:
    """Return how many columns of a terminal ``text`` takes."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )
