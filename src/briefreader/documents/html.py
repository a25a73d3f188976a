"""Web pages as saved by a browser: the text that the page is about, without what surrounds it."""

import datetime as dt
import re
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from briefreader.documents.document import Document
from briefreader.documents.html_bounds import bounded
from briefreader.documents.html_content import main_content
from briefreader.documents.html_text import node_paragraphs
from briefreader.documents.messages import CUT_OFF
from briefreader.documents.plain_text import Decoded, decode
from briefreader.documents.xhtml import page_as_html
from briefreader.errors import DocumentError
from briefreader.translatable import mark

_PROBE = 4096
_CHARSET = re.compile(rb"""(?:<meta[^>]{0,200}charset=|encoding=)\s*["']?([\w.:+-]{2,40})""", re.I)
_MARKED = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")
# Browsers write it on top: https://learn.microsoft.com/en-us/previous-versions/ms537628
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://\S{1,2000})\s*-->")
_DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_]\w+)*")
_ENDS = re.compile(r"</(?:html|body)\b", re.I)
_UNFINISHED = re.compile(r"<[/!?]?[a-z!-][^<>]*\Z", re.I)
_WHOLE_PAGE = re.compile(r"<(?:html|head|body)\b", re.I)
_TAG = re.compile(r"<[^<>]*>")
_SENTENCE_END = re.compile(r"[.!?:;…。！？؟۔।][\"'”’»)\]\s\d⁰-⁹]*\Z")
# Sites put their own name behind the title of the page, or before it.
_SITE_NAME = re.compile(r"\s+[|–—»·]\s+|\s+-\s+")


def read_html(path: Path, data: bytes) -> Document:
    """Return ``data``, the content of ``path``, as a document.

    Raises DocumentError if it is binary, RecursionError if it is nested too deeply.
    """
    decoded = decode_html(path, data)
    html = page_as_html(decoded.text, surely=path.suffix.lower() == ".xhtml")
    if "<" not in html:
        raise DocumentError(
            mark(
                "errors",
                "{path}: this is no web page; give the file the ending “.txt” and try again.",
            ),
            path=path,
        )
    tree = LexborHTMLParser(bounded(html))
    address = _address(tree, html)
    # Before what is no text is taken out of the tree.
    title, date, language = _title(tree), _date(tree), _language(tree)
    content = main_content(tree)
    return Document(
        name=path.name,
        media_type="text/html",
        original=data,
        text="\n\n".join(node_paragraphs(content)) if content is not None else "",
        source=address or str(path),
        title=title,
        date=date,
        language=language,
        warnings=(*decoded.warnings, *((CUT_OFF,) if is_cut_off(html) else ())),
    )


def is_cut_off(html: str) -> bool:
    """Tell whether the end of a page is missing: it stops within a tag, a comment or a script.

    The tags that end a page may be left out (HTML, 13.1.2.4). Where it has none of them it is cut
    off if its last words end no sentence.
    """
    if _UNFINISHED.search(html, max(0, html.rfind("<"))) or _leaves_open(html):
        return True
    if _ENDS.search(html) or not _WHOLE_PAGE.search(html[:_PROBE]):
        return False
    return not _SENTENCE_END.search(_TAG.sub("", html[-_PROBE:]).rstrip())


def _leaves_open(html: str) -> bool:
    """Tell whether a comment, a script or a style sheet that begins last has no end."""
    return any(
        html.rfind(begin) > html.rfind(end)
        for begin, end in (("<!--", "-->"), ("<script", "</script"), ("<style", "</style"))
    )


def decode_html(path: Path, data: bytes, encoding: str = "") -> Decoded:
    """Return the text of a page: a byte order mark decides, then what it declares, then a guess.

    What is UTF-8 throughout is that, whatever it declares: bytes of older encodings never are by
    chance. ``encoding``, a label, decides where a person or a message says it. Raises DocumentError
    if it is no text.
    """
    declared = _CHARSET.search(data[:_PROBE])
    if declared and not (encoding or data.startswith(_MARKED) or _is_utf8(data)):
        encoding = declared[1].decode("ascii")
    return decode(path, data, encoding)


def _is_utf8(data: bytes) -> bool:
    """Tell whether ``data`` has letters beyond ASCII, all of them well-formed UTF-8."""
    try:
        return not data.isascii() and bool(data.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _title(tree: LexborHTMLParser) -> str | None:
    """Return the page's only first-level heading, or else the title that it declares."""
    headings = [words for each in tree.css("h1") if (words := " ".join(node_paragraphs(each)))]
    if len(headings) == 1:
        return headings[0]
    title = tree.css_first("title")
    words = _meta(tree, "og:title") or _words(title.text() if title is not None else "")
    return max(_SITE_NAME.split(words), key=len) or None


def _date(tree: LexborHTMLParser) -> dt.date | None:
    """Return the day of publication that the page declares."""
    for name in ("article:published_time", "dc.date", "dcterms.date", "dcterms.created", "date"):
        day = _DAY.match(_meta(tree, name))
        if day:
            try:
                return dt.date.fromisoformat(day[0])
            except ValueError:
                continue
    return None


def _language(tree: LexborHTMLParser) -> str | None:
    root = tree.css_first("html")
    declared = _LANGUAGE.fullmatch((root.attributes.get("lang") or "") if root is not None else "")
    return declared[1].lower() if declared else None


def _address(tree: LexborHTMLParser, html: str) -> str | None:
    """Return where the page came from, as the browser or the page itself tells."""
    saved = _SAVED_FROM.search(html[:_PROBE])
    link = tree.css_first('link[rel="canonical"]')
    canonical = (link.attributes.get("href") or "") if link is not None else ""
    told = (saved[1] if saved else "", canonical, _meta(tree, "og:url"))
    return next((each for each in told if each.startswith(("https://", "http://"))), None)


def _meta(tree: LexborHTMLParser, name: str) -> str:
    for node in tree.css("meta"):
        given = node.attributes.get("property") or node.attributes.get("name") or ""
        if given.lower() == name:
            return _words(node.attributes.get("content") or "")
    return ""


def _words(text: str) -> str:
    return " ".join(text.split())
