"""Repair of QDA-XML that holds texts as they are, with signs that XML has for markup.

QualCoder does not escape the text of a note: "a<b", "R&D", "<http://x>" and "<Coding/>" stand in it
as somebody typed them. What is markup is told by the names of the standard's elements, and by where
an element that holds a text begins and ends. The work is linear in the length of the file.
"""

import re

from briefreader.services.formats.refi_qda.qda_xml import QDA

_TEXTS = (
    "Description|PlainTextContent|TextValue|BooleanValue|IntegerValue|FloatValue|DateValue|"
    "DateTimeValue"
)
_OTHERS = (
    "AudioSelection|AudioSource|Case|Cases|Code|CodeBook|CodeRef|Codes|Coding|Edge|Graph|Graphs|"
    "Link|Links|MemberCode|MemberNote|MemberSource|Note|NoteRef|Notes|PDFSelection|PDFSource|"
    "PictureSelection|PictureSource|PlainTextSelection|Project|Representation|SelectionRef|Set|"
    "Sets|SourceRef|Sources|SyncPoint|TextDescription|TextSource|Transcript|TranscriptSelection|"
    "User|Users|Variable|VariableRef|VariableValue|Variables|Vertex|VideoSelection|VideoSource"
)
"""The elements of QDA-XML 1.0 (qda/Project.xsd among the tests): with a text, and all others."""
TEXT_ELEMENTS = frozenset(f"{QDA}{name}" for name in _TEXTS.split("|"))
"""The tags of the elements that hold a text and nothing else."""
_ANY = f"{_TEXTS}|{_OTHERS}"
# Other programs give the names a prefix.
_MARKUP = re.compile(
    rf"<(?:(?P<close>/)?(?:\w+:)?(?P<name>{_ANY})(?=[\s/>])|[?]|!--)".encode(),
)
_AFTER = re.compile(rf"\s*<(?:/?(?:\w+:)?(?:{_ANY})[\s/>]|!--)".encode())
_ATTRIBUTE = re.compile(rb"\s+[A-Za-z_][\w:.-]*\s*=\s*([\"'])")
_VALUE_ENDS = {
    quote: re.compile(quote + rb"(?=\s*[/?]?>|\s+[A-Za-z_][\w:.-]*\s*=\s*[\"'])")
    for quote in (b'"', b"'")
}
_TAG_ENDS = re.compile(rb"\s*(/?)>")
_BARE_AMPERSAND = re.compile(rb"&(?!(?:#\d+|#x[0-9A-Fa-f]+|amp|lt|gt|quot|apos);)")
_ENDS_OF_TEXTS = {
    name.encode(): re.compile(rf"</(?:\w+:)?{name}\s*>".encode()) for name in _TEXTS.split("|")
}
_MOST_ENDS = 4
"""Ends of an element in its own text that are passed over."""


def repaired(project: bytes) -> bytes:
    """Return the project with all that is no markup of QDA-XML escaped.

    A text with a bare sign is taken to be escaped nowhere; other texts stay as they are. What
    cannot be mended stays as it is, too.
    """
    return b"".join(_Repair(project).pieces())


class _Repair:
    """Goes through a project from one element to the next."""

    def __init__(self, project: bytes) -> None:
        self._project = project
        self._at = 0
        self._found: list[bytes] = []

    def pieces(self) -> list[bytes]:
        """Return the project in pieces, each put right."""
        while markup := _MARKUP.search(self._project, self._at):
            self._found.append(_escaped(self._project[self._at : markup.start()]))
            self._at = markup.start()
            if markup["name"] is None:
                self._pass_over(b"?>" if markup[0] == b"<?" else b"-->")
            elif markup["close"]:
                self._pass_over(b">")
            else:
                self._element(markup["name"], markup.end())
        self._found.append(_escaped(self._project[self._at :]))
        return self._found

    def _pass_over(self, end: bytes) -> None:
        """Leave what goes to ``end`` as it is."""
        found = self._project.find(end, self._at)
        self._take(len(self._project) if found < 0 else found + len(end))

    def _take(self, end: int) -> None:
        self._found.append(self._project[self._at : end])
        self._at = end

    def _element(self, name: bytes, after: int) -> None:
        """Put right a start tag, whose name ends at ``after``, and the text that it begins."""
        self._take(after)
        while attribute := _ATTRIBUTE.match(self._project, self._at):
            self._take(attribute.end())
            quote = attribute[1]
            end = _VALUE_ENDS[quote].search(self._project, self._at)
            if end is None:
                self._take(len(self._project))
                return
            value = self._project[self._at : end.start()]
            self._found.append(_attribute_value(value, quote))
            self._at = end.start()
            self._take(end.end())
        tag_end = _TAG_ENDS.match(self._project, self._at)
        if tag_end is None:
            return
        self._take(tag_end.end())
        if name in _ENDS_OF_TEXTS and not tag_end[1]:
            end_of_text = self._end_of_text(_ENDS_OF_TEXTS[name])
            text = self._project[self._at : end_of_text]
            self._found.append(text if _is_character_data(text) else _text(text))
            self._at = end_of_text

    def _end_of_text(self, ends: re.Pattern[bytes]) -> int:
        """Return where the text that begins here ends: before an end tag that markup follows."""
        first = -1
        place = self._at
        for _ in range(_MOST_ENDS):
            end = ends.search(self._project, place)
            if end is None:
                break
            if first < 0:
                first = end.start()
            if _AFTER.match(self._project, end.end()):
                return end.start()
            place = end.end()
        return len(self._project) if first < 0 else first


def _is_character_data(text: bytes) -> bool:
    return text.startswith(b"<![CDATA[") and text.endswith(b"]]>") and text.count(b"]]>") == 1


def _text(text: bytes) -> bytes:
    if b"<" not in text and not _BARE_AMPERSAND.search(text):
        return text.replace(b"]]>", b"]]&gt;")
    return text.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")


def _attribute_value(value: bytes, quote: bytes) -> bytes:
    kept = _BARE_AMPERSAND.sub(b"&amp;", value).replace(b"<", b"&lt;")
    return kept.replace(quote, b"&quot;" if quote == b'"' else b"&apos;")


def _escaped(text: bytes) -> bytes:
    """Return what stands between elements, where no text belongs, as text."""
    return _BARE_AMPERSAND.sub(b"&amp;", text).replace(b"<", b"&lt;")
