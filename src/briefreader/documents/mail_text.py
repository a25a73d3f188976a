"""The text of a message: of its parts those that a mail program shows, in order (RFC 2046)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

from briefreader.documents.html import decode_html
from briefreader.documents.html_text import html_paragraphs
from briefreader.documents.mail_flowed import unflowed
from briefreader.documents.plain_text import Decoded, decode
from briefreader.documents.xhtml import page_as_html
from briefreader.translatable import Wording

_STUB = 400
"""Characters of a plain part that may only say that there is another."""
_MORE = 40
_SHARE = 0.5
"""A plain part with less than this share of the page's text stands in for it."""
_OF_HTML = re.compile(r"(?i)\bhtml\b|\bbrowser\b|\bnavigateur\b|\bnavegador\b|\bбраузер")
_MARKUP = re.compile(r"(?i)<(?:html|body|p|div|table|br)\b")
_MOST_PARTS = 500


@dataclass(frozen=True, slots=True)
class MailText:
    """The text of a message or of a part; ``warnings`` say how far it can be trusted."""

    text: str = ""
    warnings: tuple[Wording, ...] = ()

    @property
    def length(self) -> int:
        """How many characters it has, white space apart."""
        return sum(map(len, self.text.split()))


def mail_text(path: Path, message: Message) -> MailText:
    """Return the text of ``message``; ``path`` is for messages on what cannot be read.

    What is attached is no part of it. Raises DocumentError if a part of text is binary data,
    RecursionError if it nests too deeply.
    """
    shown = [each for each in _shown(path, message) if each.text.strip()]
    warnings = {str(one): one for each in shown for one in each.warnings}
    return MailText("\n\n".join(each.text.strip("\n") for each in shown), tuple(warnings.values()))


def _shown(path: Path, part: Message) -> Iterator[MailText]:
    kind = part.get_content_type()
    if kind == "multipart/alternative":
        yield _alternative(path, part)
    elif kind == "message/rfc822" or part.get_content_maintype() == "multipart":
        for each in _children(part):
            yield from _shown(path, each)
    elif part.get_content_disposition() == "attachment":
        return
    elif kind == "text/html":
        yield _page(path, part)
    elif kind in ("text/plain", "text/markdown", "text/x-markdown", "text/enriched"):
        yield _plain(path, part)


def _children(part: Message) -> list[Message]:
    content = part.get_payload()
    found = content if isinstance(content, list) else []
    return [each for each in found if isinstance(each, Message)][:_MOST_PARTS]


def _alternative(path: Path, part: Message) -> MailText:
    """Return the plain one of the alternatives, or the page if that stub stands in for it."""
    plain, page = MailText(), MailText()
    for each in _children(part):
        text = mail_text(path, each)
        if each.get_content_type() in ("text/plain", "text/markdown"):
            plain = plain if plain.length else text
        elif text.length:
            page = text
    if not page.length:
        return plain
    is_short = plain.length < min(_SHARE * page.length, page.length - _MORE)
    is_stub = is_short and (plain.length <= _STUB or bool(_OF_HTML.search(plain.text[:_STUB])))
    says_so = plain.length <= _STUB and bool(_OF_HTML.search(plain.text))
    return page if not plain.length or is_stub or says_so else plain


def _plain(path: Path, part: Message) -> MailText:
    decoded = _decoded(path, part, is_page=False)
    if str(part.get_param("format") or "").lower() == "flowed":
        deletes = str(part.get_param("delsp") or "").lower() == "yes"
        return MailText(unflowed(decoded.text, deletes_space=deletes), decoded.warnings)
    return MailText(decoded.text, decoded.warnings)


def _page(path: Path, part: Message) -> MailText:
    decoded = _decoded(path, part, is_page=True)
    html = page_as_html(decoded.text)
    return MailText("\n\n".join(html_paragraphs(html)), decoded.warnings)


def _decoded(path: Path, part: Message, *, is_page: bool) -> Decoded:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return Decoded("")
    label = str(part.get_content_charset() or "")
    if label in ("us-ascii", "ascii", "unknown-8bit"):
        # What programs write that do not know better.
        label = ""
    return decode_html(path, data, label) if is_page else decode(path, data, label)
