"""E-mails as saved by mail programs (RFC 5322, MIME)."""

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import CloseBoundaryNotFoundDefect
from email.message import EmailMessage
from pathlib import Path

from briefreader.documents.document import Document
from briefreader.documents.html_text import html_paragraphs
from briefreader.documents.messages import cut_off
from briefreader.errors import DocumentError
from briefreader.translatable import mark

_LONGEST_FIELD = 4_000
"""Characters of a field that count; subjects have some hundred at most."""
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

    The subject is the title. The day of sending is not taken for that of the statement.
    """
    message = message_from_bytes(data, policy=_BOUNDED)
    if not isinstance(message, EmailMessage) or not _has_head(message):
        raise DocumentError(
            mark(
                "errors",
                "{path}: the file holds no e-mail; save the message anew in your mail program.",
            ),
            path=path,
        )
    return Document(
        name=path.name,
        media_type="message/rfc822",
        original=data,
        text=_body(path, message),
        source=str(path),
        title=_subject(message),
    )


def _has_head(message: EmailMessage) -> bool:
    """Tell whether it is from someone or on something; neither is parsed for that."""
    return any(
        name.lower() in {"from", "subject"} and str(value).strip()
        for name, value in message.raw_items()
    )


def _body(path: Path, message: EmailMessage) -> str:
    if any(isinstance(each, CloseBoundaryNotFoundDefect) for each in _defects(message)):
        raise cut_off(path)
    if message.get_content_type() in _SEALED:
        raise DocumentError(
            mark(
                "errors", "{path}: the message is encrypted; save its text from your mail program."
            ),
            path=path,
        )
    body = message.get_body(("plain", "html"))
    if body is None:
        raise DocumentError(
            mark(
                "errors",
                "{path}: the message has no text; save what is attached to it, and open that.",
            ),
            path=path,
        )
    try:
        content = str(body.get_content())
    except (LookupError, ValueError):
        raw = body.get_payload(decode=True)
        content = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else ""
    if body.get_content_subtype() == "html":
        return "\n\n".join(html_paragraphs(content))
    return content


def _defects(message: EmailMessage) -> Iterator[Exception]:
    for part in message.walk():
        yield from part.defects


def _subject(message: EmailMessage) -> str | None:
    subject = str(message["subject"] or "")
    while subject.partition(": ")[0].strip().casefold() in {"re", "fw", "fwd", "aw", "wg", "tr"}:
        subject = subject.partition(": ")[2]
    return subject.strip() or None
