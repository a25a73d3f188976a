"""Markdown of commitments and notes: everything, where the briefing takes what a page holds."""

import html
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from briefreader.library.database import Library
from briefreader.library.records import Annotation, Commitment, Review, Statement, Status
from briefreader.services.briefing.briefing_strings import load_briefing_strings
from briefreader.services.briefing.coverage_remark import coverage_remark
from briefreader.services.briefing.text_format import long_date
from briefreader.services.detection.shipped_themes import theme_names
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import (
    StatementRecords,
    each_records,
)
from briefreader.services.statements.public_source import public_source, web_address
from briefreader.text.control_characters import visible
from briefreader.text.numbering import ParagraphNumbers

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~]|&(?=#?\w+;))")
# Addresses are no tags: no name of a tag has a colon in it.
_TAG = re.compile(r"<(?!https?://|mailto:)(?=[A-Za-z/!?])")
_TARGET = re.compile(r"\](?P<sign>[(:])(?P<target>\s*<?\s*[^\s)>]*)")
_SCHEME = re.compile(r"(?!(?:https?|mailto):)[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_IGNORED = re.compile(r"[\x00-\x20\x7f-\x9f\\<]")
"""What browsers leave out of an address, and Markdown before a sign."""
_LIST_MARK = re.compile(r"^(\d+)([.)])|^([-+=])")
_OTHER = "Other commitments"


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write a chapter for each statement: commitments by theme, notes, bookmarks.

    Notes name their authors if there is more than one.
    """
    names = theme_names(library)
    names_authors = len(library.annotations.authors(statement_ids)) > 1
    with path.open("w", encoding="utf-8", newline="\n") as file:
        separator = ""
        for records in each_records(library, statement_ids, steps):
            file.write(separator + _chapter(records, names, names_authors=names_authors))
            separator = "\n"


def notes_chapter(statement: Statement, notes: Iterable[Annotation], *, names_authors: bool) -> str:
    """Return the chapter of a statement with these notes only, in their order."""
    numbers = ParagraphNumbers(statement.text)
    blocks = [*_head(statement), _notes(notes, numbers, names_authors=names_authors)]
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """Return ``text`` as one line in which nothing is markup."""
    line = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _LIST_MARK.sub(lambda found: f"{found[1] or ''}\\{found[2] or found[3]}", line)


def without_html(markdown: str) -> str:
    """Return ``markdown`` such that no program finds a tag, comment or declaration in it.

    Also in code, as what is taken for code differs. Web and mail addresses in brackets stay.
    """
    return _TAG.sub("&lt;", markdown)


def without_unsafe_links(markdown: str) -> str:
    """Return ``markdown`` such that its links and pictures lead to web and mail addresses only.

    Others, such as ``javascript:``, ``data:`` and ``file:``, become the words that they are made
    of. Addresses without a scheme stay.
    """
    return _TARGET.sub(_checked_target, markdown)


def _checked_target(found: re.Match[str]) -> str:
    address = _IGNORED.sub("", html.unescape(found["target"]))
    is_safe = not _SCHEME.match(address)
    return found[0] if is_safe else f"]\\{found['sign']}{found['target']}"


def _chapter(records: StatementRecords, names: Mapping[str, str], *, names_authors: bool) -> str:
    """Return the statement's chapter, which ends with a line end; ``names`` are those of themes."""
    return "\n\n".join(_blocks(records, names, names_authors=names_authors)) + "\n"


def _blocks(
    records: StatementRecords, names: Mapping[str, str], *, names_authors: bool
) -> Iterator[str]:
    numbers = ParagraphNumbers(records.statement.text)
    yield from _head(records.statement)
    remark = coverage_remark(records.coverage, len(records.kept), load_briefing_strings())
    if remark:
        yield remark
    elif not records.kept:
        yield "No commitments."
    for name, members in _by_theme(records.kept, names):
        yield f"## {escaped(name)}"
        yield "\n".join(_commitment(each, numbers) for each in members)
    if records.annotations:
        yield "## Notes"
        yield _notes(records.annotations, numbers, names_authors=names_authors)
    if records.bookmarks:
        yield "## Bookmarks"
        yield "\n".join(
            f"- {escaped(each.name)} ({_place(numbers.at(each.position))})"
            for each in records.bookmarks
        )


def _head(statement: Statement) -> Iterator[str]:
    title = visible(" ".join(statement.title.split()))
    yield f"# {escaped(title) or 'Untitled statement'}"
    facts = [long_date(statement.date) if statement.date else "No date"]
    facts += [", ".join(map(escaped, statement.parties))] if statement.parties else []
    yield " · ".join(facts)
    if statement.source:
        address = web_address(statement.source)
        yield f"Source: {f'<{address}>' if address else escaped(public_source(statement.source))}"


def _by_theme(
    commitments: Sequence[Commitment], names: Mapping[str, str]
) -> list[tuple[str, list[Commitment]]]:
    """Return the commitments under the names of their best themes, in the order of these."""
    groups: defaultdict[str, list[Commitment]] = defaultdict(list)
    for each in commitments:
        groups[next((key for key in each.themes if key in names), "")].append(each)
    order = [key for key in (*names, "") if key in groups]
    return [(names.get(key, _OTHER), groups[key]) for key in order]


def _commitment(commitment: Commitment, numbers: ParagraphNumbers) -> str:
    strength = commitment.strength.value.capitalize()
    facts = [", ".join(map(escaped, commitment.actors))] if commitment.actors else []
    facts += [f"**by {long_date(commitment.due.by)}**"] if commitment.due else []
    facts += ["on a condition"] if commitment.conditional else []
    facts.append(_place(numbers.of(commitment.paragraph)))
    facts += ["confirmed"] if commitment.review is Review.CONFIRMED else []
    if commitment.status is not Status.OPEN:
        since = f" ({long_date(commitment.status_date)})" if commitment.status_date else ""
        facts.append(f"status: {commitment.status.value.replace('-', ' ')}{since}")
    line = f"- **{strength}**: {escaped(commitment.quote)} ({', '.join(filter(None, facts))})"
    shows = escaped(commitment.evidence) if commitment.evidence.strip() else ""
    return line.replace(" ()", "") + (f"\n  - Evidence: {shows}" if shows else "")


def _notes(notes: Iterable[Annotation], numbers: ParagraphNumbers, *, names_authors: bool) -> str:
    return "\n\n".join(_note(each, numbers, each.author if names_authors else "") for each in notes)


def _note(note: Annotation, numbers: ParagraphNumbers, author: str) -> str:
    """Return a list item: the words that the note is on, then the note, as Markdown only."""
    tags = " ".join(f"\\#{escaped(tag)}" for tag in note.tags)
    place = _place(numbers.at(note.span.start)) if note.exact else "On the whole statement"
    head = " · ".join(filter(None, [place, escaped(author), tags]))
    quote = f"> {escaped(note.exact)}" if note.exact else ""
    parts = [head, quote, without_html(without_unsafe_links(note.note.strip()))]
    lines = "\n\n".join(filter(None, parts)).splitlines()
    return "\n".join(
        f"{'  ' if number else '- '}{line}".rstrip() for number, line in enumerate(lines)
    )


def _place(paragraph: int) -> str:
    return f"para. {paragraph}" if paragraph else ""
