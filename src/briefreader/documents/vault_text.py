"""Text of a statement as Markdown that Obsidian shows as it is, and back to the letter.

What would be markup is escaped, so that all unescaped markup is a reader's own. Marks are
``==highlights==`` and paragraphs have ``^p3`` block ids, as https://help.obsidian.md describes.
"""

import re
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from briefreader.text.paragraphs import SEPARATOR
from briefreader.text.span import Span

VAULT_KEY = "briefreader"
"""The property of a note by which it is known to be a statement of ours; it has the digest."""
END_OF_TEXT = "%% End of the statement. What follows is on it. %%"
"""The line, which Obsidian hides, below the text."""

# Each stands where Obsidian or CommonMark would take it for markup; the rest stays readable.
_SPECIAL = re.compile(
    r"""[\\`*<\[|$^]
    | (?<![^\W_])_ | _(?![^\W_])
    | (?<!\w)\#
    | ~(?=~) | (?<=~)~
    | =(?==) | (?<==)=
    | %(?=%) | (?<=%)%
    | &(?=\#?\w+;)
    | (?<=\])\(""",
    re.VERBOSE,
)
_BLOCK_START = re.compile(
    r"(?P<sign>[-+](?=\s|$)|-(?=[-\s]*$)|>|=(?==*\s*$))|\d{1,9}(?P<stop>[.)])(?=\s|$)"
)
_LIST = re.compile(r"(?:[-+]|\d{1,9}[.)])[ ]+(?=\S)")
_NUMBER = re.compile(r"(\d{1,9})([.)]) ")
_BLOCK_ID = re.compile(r"[ \t]+\^[A-Za-z0-9-]+[ \t]*$")
TAG_NAME = r"(?=[\w/-]*[^\W\d])[\w/-]+"
"""What Obsidian takes for a tag, after the "#": with at least one letter or sign in it."""
_TAG = re.compile(f"#({TAG_NAME})")
_INLINE = re.compile(
    rf"""\\(?P<escaped>[!-/:-@\[-`{{-~])
    | (?P<comment>^%%(?P<first>.*?)%%[ ]* | [ ]?%%(?P<said>.*?)%%)
    | (?P<mark>==)
    | !\[\[[^\[\]\n]*\]\]
    | \[\[(?:[^\[\]|\n]*\|)?(?P<shown>[^\[\]|\n]+)\]\]
    | \[(?P<words>[^\[\]\n]*)\]\([^()\s]*\)
    | (?<!\S)\#(?P<tag>{TAG_NAME})
    | (?P<emphasis>\*+|~~|(?<![^\W_])_+(?=\S)|(?<=\S)_+(?![^\W_]))""",
    re.VERBOSE | re.DOTALL,
)
_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True, slots=True)
class Remark:
    """What a reader wrote between the words: on the paragraph or words at ``span``."""

    span: Span
    note: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VaultText:
    """The text that a note of a vault holds, and what stands in and between its words.

    ``marks`` are the places of highlights, each within a paragraph. ``rest`` is what is below the
    text.
    """

    text: str
    marks: tuple[Span, ...] = ()
    remarks: tuple[Remark, ...] = ()
    rest: str = ""


def written(text: str, marks: Iterable[Span] = (), linked: Collection[int] = ()) -> str:
    """Return ``text`` as Markdown, with ``marks`` highlighted.

    The paragraphs whose numbers (from 1) are in ``linked`` get a block id.
    """
    shown = deque(shown_marks(text, marks))
    blocks: list[str] = []
    start = following = 0
    for number, paragraph in enumerate(text.split(SEPARATOR), 1):
        end = start + len(paragraph)
        inside: list[Span] = []
        while shown and shown[0].start < end:
            inside.append(shown.popleft())
        found = _NUMBER.match(paragraph)
        # Obsidian counts the items of a list itself, whatever their numbers are.
        is_item = bool(found and (int(found[1]) == following or not following))
        following = int(found[1]) + 1 if found and is_item else 0
        block = _escaped(paragraph, start, inside, is_item=is_item)
        has_id = bool(paragraph) and number in linked
        blocks.append(f"{block} {block_id(number)}" if has_id else block)
        start = end + len(SEPARATOR)
    return SEPARATOR.join(blocks)


def written_line(text: str) -> str:
    """Return ``text`` as one line in which nothing is markup."""
    return _escaped(" ".join(text.split()), 0, (), is_item=False)


def read_line(markdown: str) -> str:
    """Return the words of a line, without markup and without what was remarked on it."""
    return _inline(markdown).words.strip()


def block_id(paragraph: int) -> str:
    """Return the id of the block that is the paragraph with this number."""
    return f"^p{paragraph}"


def shown_marks(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the highlights that show ``spans``: apart, within a paragraph, and without blanks."""
    merged: list[Span] = []
    for span in sorted(spans):
        for piece in _pieces(text, span):
            if merged and piece.start <= merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(merged[-1].end, piece.end))
            else:
                merged.append(piece)
    return tuple(merged)


def read_vault_text(body: str) -> VaultText:
    """Return what ``body``, a note of a vault without its front matter, holds."""
    markdown, _, rest = body.partition(END_OF_TEXT)
    paragraphs: list[str] = []
    marks: list[Span] = []
    remarks: list[Remark] = []
    last, end = Span(0, 0), 0
    for block in _PARAGRAPHS.split(markdown.strip()):
        if block.startswith(">"):
            remarks.append(Remark(last, _quoted(block)))
            continue
        found = _inline(_BLOCK_ID.sub("", block))
        if found.words:
            start = end + len(SEPARATOR) if paragraphs else 0
            paragraphs.append(found.words)
            last, end = Span(start, start + len(found.words)), start + len(found.words)
            marks += (Span(start + each.start, start + each.end) for each in found.marks)
        remarks += (Remark(last, note) for note in found.notes)
        if found.tags:
            remarks.append(Remark(last, tags=tuple(found.tags)))
    return VaultText(SEPARATOR.join(paragraphs), tuple(marks), tuple(remarks), rest)


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """Yield the parts of ``span`` in each line, without a list's mark and the blanks around."""
    start = span.start
    for line in span.of(text).split("\n"):
        begins = start == 0 or text[start - 1] == "\n"
        marker = _LIST.match(line) if begins else None
        first = start + (marker.end() if marker else 0)
        words = text[first : start + len(line)]
        if words.strip():
            lead = len(words) - len(words.lstrip())
            yield Span(first + lead, first + len(words.rstrip()))
        start += len(line) + 1


def _escaped(paragraph: str, start: int, marks: Sequence[Span], *, is_item: bool) -> str:
    """Return a paragraph, which begins at ``start`` of the text, as one block."""
    ends = {each.start - start for each in marks} | {each.end - start for each in marks}
    signs = {found.start() for found in _SPECIAL.finditer(paragraph)}
    # Beside the signs of a highlight these would be taken for markup, or for a part of them.
    signs |= {at for end in ends for at in (end - 1, end) if paragraph[at : at + 1] in {*"=_#"}}
    for line in re.finditer(r"[^\n]+", paragraph):
        sign = _line_sign(line[0], is_item=is_item and line.start() == 0)
        signs |= set() if sign is None else {line.start() + sign}
    parts: list[str] = []
    for at, letter in enumerate(paragraph):
        if at in ends:
            parts.append("==")
        parts.append(f"\\{letter}" if at in signs else letter)
    if len(paragraph) in ends:
        parts.append("==")
    return "".join(parts)


def _line_sign(line: str, *, is_item: bool) -> int | None:
    """Return which character would make ``line`` a list, quotation or rule, where it is none."""
    item = _LIST.match(line)
    at = item.end() if item and (is_item or not line[0].isdigit()) else 0
    found = _BLOCK_START.match(line, at)
    return found and found.start(found.lastgroup or 0)


@dataclass(slots=True)
class _Block:
    """A paragraph's words, the highlights in them, and what else a reader wrote there."""

    words: str = ""
    marks: list[Span] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)


def _inline(markdown: str) -> _Block:
    """Return what a paragraph holds."""
    markdown, tags = without_end_tags(markdown)
    block = _Block(tags=tags)
    parts: list[str] = []
    opened: int | None = None
    length = at = 0
    for found in _INLINE.finditer(markdown):
        words = _words(found, markdown, block)
        plain = markdown[at : found.start()]
        length += len(plain) + len(words)
        parts += (plain, words)
        at = found.end()
        if found["mark"] and opened is None:
            opened = length
        elif found["mark"]:
            block.marks.append(Span(opened or 0, length))
            opened = None
    parts.append(markdown[at:])
    block.words = "".join(parts)
    return block


def without_end_tags(line: str) -> tuple[str, list[str]]:
    """Return ``line`` without the tags that it ends with, and these."""
    tags: list[str] = []
    line = line.rstrip()
    end = len(line)
    while tag := _TAG.fullmatch(line, line.rfind(" ", 0, end) + 1, end):
        tags.append(tag[1])
        end = tag.start()
        while end and line[end - 1] == " ":
            end -= 1
    return line[:end], tags[::-1]


def _words(found: re.Match[str], markdown: str, block: _Block) -> str:
    """Return the words that markup leaves in the text; what a reader wrote is added to ``block``.

    The blank before what leaves the text goes with it.
    """
    match found.lastgroup:
        case "comment":
            block.notes += filter(None, [(found["first"] or found["said"] or "").strip()])
            is_between = found["comment"].startswith(" ") and markdown[found.end() :].strip(" ")
            return " " if is_between and not markdown.startswith(" ", found.end()) else ""
        case "tag":
            block.tags.append(found["tag"])
            return found["tag"]
        case "escaped" | "shown" | "words" as name:
            return str(found[name])
        case _:
            return ""


def _quoted(block: str) -> str:
    """Return the words of a callout or quotation that somebody put between the paragraphs."""
    lines = [re.sub(r"^> ?", "", line) for line in block.split("\n")]
    lines[0] = re.sub(r"^\[![^\]]*\][+-]?[ \t]*", "", lines[0])
    return "\n".join(lines).strip()
