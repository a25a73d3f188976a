"""Obsidian's markup, which is not of CommonMark: taken off, and what it says kept.

https://help.obsidian.md/syntax. Links show their words, block ids and embedded files go, highlights
and ``%%comments%%`` become remarks on the words where they stand.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from briefreader.documents.vault_text import Remark, without_end_tags
from briefreader.text.paragraphs import SEPARATOR
from briefreader.text.span import Span

# Noncharacters, which no text has, mark places until the parser is done.
_OPEN, _CLOSE, _NOTE, _ZERO = "\ufdd0", "\ufdd1", "\ufdd2", 0xFDE0
_SIGNS = re.compile("[\ufdd0-\ufdd2\ufde0-\ufde9]")
_PLACES = re.compile(f"(?P<open>{_OPEN})|(?P<close>{_CLOSE})|{_NOTE}(?P<number>[\ufde0-\ufde9]+)")
_DIGITS = {digit: chr(_ZERO + digit) for digit in range(10)}
_FENCE = re.compile(
    r"^ {0,3}(?P<fence>`{3,}+|~{3,}+)[^\n]*\n.*?(?:^ {0,3}(?P=fence)[`~]*[ \t]*$|\Z)", re.M | re.S
)
_HTML_COMMENT_END = "-->"
_INLINE = re.compile(
    r"""\\.
    | (?<!`)(?P<ticks>`++)[^\n]{1,1000}?(?<!`)(?P=ticks)(?!`)
    | (?P<comment>[ ]?%%(?P<said>.{0,10000}?)%%)
    | !\[\[(?P<embedded>[^\[\]\n]+)\]\]
    | \[\[(?![\dIVXivx]+\]\])(?P<link>[^\[\]\n]+)\]\](?!\()
    | (?P<mark>==)
    | (?P<html></?mark\b[^<>\n]{0,200}>)""",
    re.VERBOSE | re.DOTALL,
)
_INLINE_AND_COMMENTS = re.compile(f"<!--.*?-->|{_INLINE.pattern}", re.VERBOSE | re.DOTALL)
_MARKED = re.compile(r"(?=[^\s=])(?:(?!==|\n[ \t]*\n).){0,5000}[^\s=]==(?!=)", re.DOTALL)
# Where a run of blanks begins only, or each of them would be tried anew.
_BLOCK_ID = re.compile(r"(?:^|(?<![ \t])[ \t]+)\^[A-Za-z0-9-]+[ \t]*$")
_BEFORE = r"[ \t]*(?:>[ \t]*)*"
_CALLOUT = re.compile(rf"(?P<before>{_BEFORE}>[ \t]*)\[!\w[^\]\n]*\][+-]?[ \t]*(?P<title>.*)")
_TASK = re.compile(rf"^({_BEFORE}(?:[-*+]|\d{{1,9}}[.)])[ \t]+)\[[ xX/<>?!*-]\][ \t]+")
_SENTENCE_END = re.compile(r"[.!?…:;,)\]\"'”’»。！？؟]$")
_MOST_REMARKS = 10_000


@dataclass(slots=True)
class Obsidian:
    """What a file says by Obsidian's markup, apart from its words.

    ``tags`` are those on a line of their own, ``embedded`` names the files that are shown in it.
    """

    tags: list[str] = field(default_factory=list)
    embedded: list[str] = field(default_factory=list)
    _notes: list[Remark] = field(default_factory=list)
    _is_marking: bool = False

    def without_markup(self, body: str) -> str:
        """Return ``body`` as CommonMark, with signs at the places of what has been taken off."""
        body = _SIGNS.sub("", body)
        parts: list[str] = []
        at = 0
        for fence in _FENCE.finditer(body):
            parts += (self._segment(body[at : fence.start()]), fence[0])
            at = fence.end()
        parts.append(self._segment(body[at:]))
        return "".join(parts)

    def read_places(self, paragraphs: Iterable[str]) -> tuple[str, tuple[Remark, ...]]:
        """Return the text that ``paragraphs`` are without signs, and the remarks on it."""
        found: list[str] = []
        remarks: list[Remark] = []
        last, end = Span(0, 0), 0
        waiting: list[Remark] = []
        for paragraph in paragraphs:
            start = end + len(SEPARATOR) if found else 0
            words, marks, notes = _places(paragraph)
            if words:
                found.append(words)
                last, end = Span(start, start + len(words)), start + len(words)
                remarks += (Remark(Span(start + each.start, start + each.end)) for each in marks)
            said = [self._notes[each] for each in notes if each < len(self._notes)]
            if not found:
                waiting += said
                continue
            remarks += (Remark(last, each.note, each.tags) for each in (*waiting, *said))
            waiting = []
        return SEPARATOR.join(found), tuple(remarks)

    def _segment(self, body: str) -> str:
        """Return a part of the body that is no code."""
        self._is_marking = False
        # Where no comment of HTML can end, none is looked for, at each of its beginnings anew.
        at = body.rfind(_HTML_COMMENT_END)
        end = at + len(_HTML_COMMENT_END) if at >= 0 else 0
        text = _INLINE_AND_COMMENTS.sub(self._inline, body[:end])
        text += _INLINE.sub(self._inline, body[end:])
        return "\n".join(map(self._line, text.split("\n")))

    def _inline(self, found: re.Match[str]) -> str:
        match found.lastgroup:
            case "comment":
                return self._comment(found)
            case "embedded":
                self.embedded.append(found["embedded"].partition("|")[0].strip())
                return ""
            case "link":
                return shown_words(found["link"])
            case "html":
                return _CLOSE if found["html"].startswith("</") else _OPEN
            case "mark" if self._is_marking or _MARKED.match(found.string, found.end()):
                self._is_marking = not self._is_marking
                return _OPEN if self._is_marking else _CLOSE
        return found[0]

    def _comment(self, found: re.Match[str]) -> str:
        place = self._noted(Remark(Span(0, 0), found["said"].strip()))
        is_between = found["comment"].startswith(" ") and found.string[found.end() :][:1].strip()
        return f"{place} " if is_between else place

    def _line(self, line: str) -> str:
        line = _BLOCK_ID.sub("", line)
        line = _TASK.sub(r"\1", line)
        callout = _CALLOUT.match(line)
        if callout:
            before = callout["before"].rstrip()
            return f"{before} {callout['title']}\n{before}"
        rest, tags = without_end_tags(line)
        if not tags:
            return line
        words = rest.strip(" \t>")
        if not words:
            self.tags += tags
            return rest
        if not _SENTENCE_END.search(_SIGNS.sub("", words)):
            return line
        return rest + self._noted(Remark(Span(0, 0), tags=tuple(tags)))

    def _noted(self, remark: Remark) -> str:
        """Return the sign for a remark, which is on the paragraph where the sign stands."""
        if not (remark.note or remark.tags) or len(self._notes) >= _MOST_REMARKS:
            return ""
        self._notes.append(remark)
        return _NOTE + "".join(_DIGITS[int(each)] for each in str(len(self._notes) - 1))


def shown_words(link: str) -> str:
    """Return the words that Obsidian shows of a link to another note."""
    target, sign, words = link.replace("\\|", "|").partition("|")
    if sign and words.strip():
        return words.strip()
    note, _, part = target.strip().partition("#")
    part = "" if part.startswith("^") else part.replace("#", " > ")
    return " > ".join(filter(None, [note, part]))


def without_signs(text: str) -> str:
    """Return ``text`` without the signs that mark places in it."""
    return _SIGNS.sub("", text)


def _places(paragraph: str) -> tuple[str, Sequence[Span], Sequence[int]]:
    """Return a paragraph's words, the highlights in it, and the numbers of the remarks on it."""
    parts: list[str] = []
    marks: list[Span] = []
    notes: list[int] = []
    opened: int | None = None
    length = at = 0
    for sign in _PLACES.finditer(paragraph):
        parts.append(paragraph[at : sign.start()])
        length += len(parts[-1])
        at = sign.end()
        if sign["number"]:
            notes.append(int("".join(str(ord(each) - _ZERO) for each in sign["number"])))
        elif sign["open"]:
            opened = length
        else:
            marks.append(Span(opened or 0, length))
            opened = None
    words = "".join((*parts, paragraph[at:])).rstrip()
    if opened is not None:
        # A line break in the highlight begins another paragraph.
        marks.append(Span(opened, max(opened, len(words))))
    lead = len(words) - len(words.lstrip())
    marks = [Span(max(0, each.start - lead), max(0, each.end - lead)) for each in marks]
    return words[lead:], [each for each in marks if each], notes
