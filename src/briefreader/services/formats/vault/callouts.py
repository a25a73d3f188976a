"""Callouts of a note: what Obsidian shows of a commitment or of a reader's note, line by line.

``> [!kind] title``, then lines that begin with ">": https://help.obsidian.md/callouts.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefreader.documents.vault_text import read_line, written_line
from briefreader.library.records import Annotation, Commitment
from briefreader.services.export.markdown_export import without_html, without_unsafe_links
from briefreader.services.follow_up.histories import History, SharedEvidence
from briefreader.services.formats.vault.properties import obsidian_tag
from briefreader.text.control_characters import visible, visible_lines

THEME = "theme/"
"""Before the key of a theme that is a tag."""
FIELDS = ("strength", "review", "actors", "themes", "due", "status", "owner", "reminder")
"""What a reader may change of a commitment in the note."""
_BEGIN = re.compile(r"> ?\[![^\]\n]*\][+-]? ?(?P<title>.*)")
_FIELD = re.compile(r"- (?P<name>[a-z]+)::(?P<value>.*)")
_TAGS = re.compile(r"(?:#[^\s#]+\s*)+")


@dataclass(frozen=True, slots=True)
class Callout:
    """A callout's ``title``, and its ``lines`` without the sign before them."""

    title: str
    lines: tuple[str, ...]


def callout(kind: str, title: str, lines: Iterable[str]) -> str:
    """Return the Markdown of a callout."""
    return "\n".join((f"> [!{kind}] {title}", *(f"> {each}".rstrip() for each in lines)))


def callouts_in(block: Sequence[str]) -> Iterator[Callout]:
    """Yield the callouts, or the quotation, that lines which begin with ">" are."""
    title, has_begun = "", False
    lines: list[str] = []
    for line in block:
        begin = _BEGIN.match(line)
        if begin:
            if has_begun:
                yield Callout(title, tuple(lines))
            title, lines = begin["title"], []
        else:
            lines.append(line[2:] if line.startswith("> ") else line[1:])
        has_begun = True
    if has_begun:
        yield Callout(title, tuple(lines))


def commitment_lines(commitment: Commitment, history: History) -> list[str]:
    """Return what is shown of a commitment: its words, what was decided, what became of it."""
    lines = [shown_line(commitment.quote), "", *field_lines(commitment)]
    return lines + [f"- {entry}" for each in history if (entry := _entry(each))]


def field_lines(commitment: Commitment) -> list[str]:
    """Return a line for each of the ``FIELDS`` that has a value."""
    values = (
        commitment.strength.value,
        commitment.review.value,
        "; ".join(map(shown_line, commitment.actors)),
        " ".join(f"#{THEME}{each}" for each in commitment.themes),
        commitment.due.by.isoformat() if commitment.due else "",
        commitment.status.value,
        shown_line(commitment.owner),
        commitment.reminder.isoformat() if commitment.reminder else "",
    )
    return [f"- {name}:: {value}" for name, value in zip(FIELDS, values, strict=True) if value]


def fields_in(lines: Iterable[str]) -> Mapping[str, str]:
    """Return the fields in a callout on a commitment, by their names."""
    found = (_FIELD.fullmatch(each.strip()) for each in lines)
    return {each["name"]: each["value"].strip() for each in found if each}


def note_lines(note: Annotation) -> list[str]:
    """Return what is shown of a note: the words that it is on, its own, and its tags."""
    quote = [f"> {shown_line(note.exact)}", ""] if note.exact.strip() else []
    tags = " ".join(f"#{tag}" for each in note.tags if (tag := obsidian_tag(each)))
    body = shown_note(note.note)
    return [*quote, *body, *([""] if body and tags else []), *([tags] if tags else [])]


def shown_note(note: str) -> list[str]:
    """Return the lines of a note's Markdown, in which nothing is hidden and nothing runs."""
    safe = without_html(without_unsafe_links(note.strip())).replace("%%", "\\%\\%")
    return [line.rstrip() for line in visible_lines(safe).splitlines()]


def note_in(lines: Sequence[str], *, has_quote: bool) -> tuple[str, tuple[str, ...]]:
    """Return the note and the tags that a callout has, whoever wrote them.

    With ``has_quote`` the words that it is on stand before it, as a quotation.
    """
    left = list(lines)
    while has_quote and left and left[0].startswith(">"):
        left.pop(0)
    while left and not left[-1].strip():
        left.pop()
    tags: list[str] = []
    if left and _TAGS.fullmatch(left[-1].strip()):
        tags = [each.lstrip("#") for each in left.pop().split()]
    body = "\n".join(left).strip().replace("\\%\\%", "%%").replace("&lt;", "<")
    return body, tuple(tags)


def actors_in(value: str) -> tuple[str, ...]:
    """Return the names in a field, with ";" or "," between them."""
    parts = value.split(";" if ";" in value else ",")
    return tuple(filter(None, map(read_line, parts)))


def themes_in(value: str) -> tuple[str, ...]:
    """Return the keys of the themes in a field."""
    return tuple(each.lstrip("#").removeprefix(THEME) for each in value.split())


def _entry(shared: SharedEvidence) -> str:
    """Return what an entry of the follow-up tells, on one line."""
    entry = shared.entry
    day = entry.date.isoformat() if entry.date else ""
    status = entry.status.value if entry.status else ""
    words = map(shown_line, (entry.note, entry.quote, entry.source_title, entry.link))
    return " · ".join(filter(None, (day, status, *words)))


def shown_line(text: str) -> str:
    """Return ``text`` as one line that shows no markup and no control characters."""
    return written_line(visible(" ".join(text.split())))
