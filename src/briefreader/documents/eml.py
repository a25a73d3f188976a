"""E-mails as saved by mail programs (RFC 5322, MIME)."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import CloseBoundaryNotFoundDefect
from email.message import EmailMessage
from pathlib import Path

from briefreader.documents.document import Document
from briefreader.documents.mail_subject import subject_of
from briefreader.documents.mail_text import mail_text
from briefreader.documents.messages import CUT_OFF
from briefreader.errors import DocumentError
from briefreader.translatable import mark, worded

_LONGEST_FIELD = 4_000
"""Characters of a field that count; subjects have some hundred at most."""
_TNEF = "application/ms-tnef"
# The line that parts the messages of an mbox (RFC 4155); some programs quote one on top.
_ENVELOPE = re.compile(
    rb"^>?From [^\r\n]{0,200}\d\d:\d\d(?::\d\d)?[^\r\n]{0,20} \d{4}[^\r\n]{0,20}\r?\n", re.M
)
_SEALED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"})


class _BoundedPolicy(policy.EmailPolicy):
    """The usual policy, but of a field in a message's head only the beginning.

    What parses these fields takes a minute for half a megabyte of addresses.
    """

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_FIELD]


_BOUNDED = _BoundedPolicy()


def read_eml(path: Path, data: bytes) -> Document:
    """Return the message in ``data``, the content of ``path``; raise DocumentError if it is none.

    The subject is the title. The day of sending is not taken for that of the statement. Of several
    messages in one file (mbox) the first is read, with a warning.
    """
    content, others = _first_message(data)
    message = message_from_bytes(content, policy=_BOUNDED)
    if not isinstance(message, EmailMessage) or not _has_head(message):
        raise DocumentError(
            mark(
                "errors",
                "{path}: the file holds no e-mail; save the message anew in your mail program.",
            ),
            path=path,
        )
    if message.get_content_type() in _SEALED:
        raise DocumentError(
            mark(
                "errors", "{path}: the message is encrypted; save its text from your mail program."
            ),
            path=path,
        )
    found = mail_text(path, message)
    text = found.text
    warnings = list(found.warnings)
    if any(isinstance(each, CloseBoundaryNotFoundDefect) for each in _defects(message)):
        warnings.append(CUT_OFF)
        text = _without_boundary(text, str(message.get_boundary()))
    if not text.strip():
        raise _without_text(path, message)
    if others:
        warnings.append(
            worded(
                mark("errors", "{count} messages follow the first one in it and were not read"),
                count=others,
            )
        )
    return Document(
        name=path.name,
        media_type="message/rfc822",
        original=data,
        text=text,
        source=str(path),
        title=subject_of(message),
        warnings=tuple(warnings),
    )


def _first_message(data: bytes) -> tuple[bytes, int]:
    """Return the first message without what stands before its head, and how many follow it."""
    content = data.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")
    begin = _ENVELOPE.match(content)
    if begin is None:
        return content, 0
    starts = [found.start() for found in _ENVELOPE.finditer(content, begin.end())]
    first = content[begin.end() : starts[0] if starts else None]
    return first.lstrip(b"\r\n"), len(starts)


def _without_boundary(text: str, boundary: str) -> str:
    """Return ``text`` without the beginning of a boundary at its end, where the file was cut."""
    rest, _, last = text.rstrip().rpartition("\n")
    return rest if last and f"--{boundary}".startswith(last) else text


def _has_head(message: EmailMessage) -> bool:
    """Tell whether it is from someone or on something; neither is parsed for that."""
    return any(
        name.lower() in {"from", "subject"} and str(value).strip()
        for name, value in message.raw_items()
    )


def _without_text(path: Path, message: EmailMessage) -> DocumentError:
    """Return what to say of a message in which no part can be read."""
    if any(part.get_content_type() == _TNEF for part in message.walk()):
        return DocumentError(
            mark(
                "errors",
                "{path}: Outlook packed the text into “winmail.dat”, which other programs cannot "
                "read; ask the sender for the text, or save it from Outlook.",
            ),
            path=path,
        )
    return DocumentError(
        mark(
            "errors",
            "{path}: the message has no text; save what is attached to it, and open that.",
        ),
        path=path,
    )


def _defects(message: EmailMessage) -> Iterator[Exception]:
    for part in message.walk():
        yield from part.defects
