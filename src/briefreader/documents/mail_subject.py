"""The subject of a message, as mail programs write it: encoded (RFC 2047), raw, or broken."""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

from briefreader.documents.charsets import decode_labelled
from briefreader.documents.plain_text import decode
from briefreader.errors import DocumentError

_ENCODED = re.compile(r"=\?([^?\s*]{1,40})(?:\*[\w-]*)?\?([bq])\?([^?]*)\?=", re.I)
_REPLIES = frozenset({"re", "fw", "fwd", "aw", "wg", "tr", "rv", "sv", "vs", "antw", "ha", "отв"})


def subject_of(message: Message) -> str | None:
    """Return the subject without the marks of replies, None if there is none."""
    raw = next((value for name, value in message.raw_items() if name.lower() == "subject"), "")
    subject = " ".join("".join(_decoded(" ".join(str(raw).split()))).split())
    while subject.partition(":")[0].strip().casefold() in _REPLIES:
        subject = subject.partition(":")[2].strip()
    return subject or None


def _decoded(raw: str) -> Iterator[str]:
    """Yield the words of a field; neighbours of one charset are one, as letters may be split."""
    end = 0
    charset, held = "", b""
    for found in _ENCODED.finditer(raw):
        between = raw[end : found.start()]
        is_next = bool(held) and not between.strip() and found[1].lower() == charset
        if not is_next:
            yield _text(held, charset)
            held = b""
            # Between two encoded words white space is there for the line only.
            yield _plain(between) if between.strip() or not end else ""
        charset, end = found[1].lower(), found.end()
        held += _bytes(found[2].lower(), found[3])
    yield _text(held, charset)
    yield _plain(raw[end:])


def _bytes(encoding: str, words: str) -> bytes:
    content = words.encode("ascii", "replace")
    if encoding == "q":
        return quopri.decodestring(content, header=True)
    try:
        return base64.b64decode(content + b"=" * (-len(content) % 4))
    except binascii.Error:
        return content


def _text(data: bytes, charset: str) -> str:
    return (decode_labelled(data, charset) or data.decode("utf-8", "replace")) if data else ""


def _plain(words: str) -> str:
    """Return words that stand as they are; of bytes that nothing declares it is guessed."""
    try:
        data = words.encode("ascii", "surrogateescape")
        return decode(Path("subject"), data).text if data else ""
    except UnicodeEncodeError:
        return words
    except DocumentError:
        return ""
