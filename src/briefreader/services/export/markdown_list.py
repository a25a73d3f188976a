"""Commitments and notes as Markdown, statement by statement."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from briefreader.commitments.taxonomy import Theme
from briefreader.library.database import Library
from briefreader.library.records import Annotation, Commitment, Status
from briefreader.services.citation import escaped
from briefreader.services.export.contents import Content, contents
from briefreader.services.export.steps import Steps
from briefreader.services.grouping import NONE, Grouping, Order, grouped
from briefreader.text.numbering import ParagraphNumbers


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write each statement's commitments that stand, by theme, and its notes and bookmarks."""
    themes = {theme.key: theme for theme in library.themes.all()}
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for number, content in enumerate(contents(library, statement_ids, steps)):
            file.write("\n" if number else "")
            file.writelines(f"{line}\n" for line in _lines(content, themes))


def _lines(content: Content, themes: Mapping[str, Theme]) -> Iterator[str]:
    statement = content.statement
    numbers = ParagraphNumbers(statement.text)
    yield f"# {_line(statement.title)}"
    facts = [statement.date.isoformat()] if statement.date else []
    facts += [", ".join(map(_line, statement.parties))] if statement.parties else []
    facts += [f"<{statement.source}>"] if statement.source.startswith("http") else []
    yield from ("", " · ".join(facts)) if facts else ()
    groups = grouped(content.standing, Grouping.THEME, Order.TEXT, tuple(themes), date.min)
    for key, commitments in groups.items():
        yield ""
        yield f"## {_line(themes[key].name) if key != NONE else 'No theme'}"
        yield ""
        yield from (_item(each, numbers) for each in commitments)
    if content.annotations or content.bookmarks:
        yield from ("", "## Notes and bookmarks", "")
        yield from (_note(each, numbers) for each in content.annotations)
        for bookmark in content.bookmarks:
            yield f"- {_line(bookmark.name)}{_place(numbers.at(bookmark.position))}"


def _item(commitment: Commitment, numbers: ParagraphNumbers) -> str:
    strength = commitment.strength.value + (", on a condition" if commitment.conditional else "")
    facts = [f"**{strength}**"]
    facts += [", ".join(map(_line, commitment.actors))] if commitment.actors else []
    facts += [f"due by {commitment.due.by.isoformat()}"] if commitment.due else []
    if commitment.status is not Status.OPEN:
        facts.append(commitment.status.value)
    quote = f"“{_line(commitment.quote)}”"
    return f"- {quote} — {', '.join(facts)}{_place(numbers.of(commitment.paragraph))}"


def _note(note: Annotation, numbers: ParagraphNumbers) -> str:
    """Return a note, which is Markdown itself, as an item of a list."""
    quoted = f"“{_line(note.exact)}”{_place(numbers.at(note.span.start))}" if note.exact else ""
    words = "\n  ".join(note.note.strip().splitlines())
    tags = " ".join(f"#{_line(tag)}" for tag in note.tags)
    return "- " + "\n  ".join(part for part in (quoted, words, tags) if part)


def _line(text: str) -> str:
    return escaped(" ".join(text.split()))


def _place(number: int) -> str:
    return f" (para. {number})" if number else ""
