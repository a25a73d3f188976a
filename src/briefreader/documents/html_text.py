"""The readable text of HTML fragments: markup, scripts and styles are left out."""

from html.parser import HTMLParser

UNREAD = frozenset({"script", "style", "head", "title", "template", "iframe", "object", "noscript"})
"""Elements whose content is not for reading."""

_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i"}
    | {"ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup"}
    | {"time", "tt", "u", "var", "wbr"}
)

_Attributes = list[tuple[str, str | None]]


def html_paragraphs(html: str) -> list[str]:
    """Return the paragraphs of the text of ``html``, each on one line; nothing is fetched."""
    reader = _TextReader()
    reader.feed(html)
    reader.close()
    return reader.paragraphs()


class _TextReader(HTMLParser):
    """Collects text; every element that is not inline begins and ends a paragraph."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._unread: list[str] = []

    def paragraphs(self) -> list[str]:
        """Return what was read so far, split into paragraphs."""
        lines = (" ".join(line.split()) for line in "".join(self._parts).split("\x00"))
        return [line for line in lines if line]

    def handle_starttag(self, tag: str, attrs: _Attributes) -> None:  # noqa: ARG002
        if tag in UNREAD:
            self._unread.append(tag)
        self._break_at(tag)

    def handle_startendtag(self, tag: str, attrs: _Attributes) -> None:  # noqa: ARG002
        self._break_at(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unread:
            del self._unread[self._unread.index(tag) :]
        self._break_at(tag)

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self._parts.append(data.replace("\x00", ""))

    def _break_at(self, tag: str) -> None:
        if tag not in _INLINE:
            self._parts.append("\x00")
