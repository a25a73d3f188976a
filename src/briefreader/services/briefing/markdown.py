"""The briefing as Markdown, with the same entries as on the printed page."""

import re
from collections.abc import Iterator, Sequence

from briefreader.commitments.model import Strength
from briefreader.services.briefing.addresses import web_address
from briefreader.services.briefing.content import BriefingItem, BriefingNote, KeyFigures
from briefreader.services.briefing.selection import Selection
from briefreader.services.briefing.words import (
    NOTHING_FOUND,
    actor_phrase,
    due_dates_label,
    due_phrase,
    joined,
    long_date,
    opened,
    place_word,
    short_date,
    status_word,
    strength_word,
)

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~]|&(?=\w+;|#))")
_STRENGTH = {Strength.FIRM: "**{}**", Strength.INTENT: "{}", Strength.REAFFIRMED: "*{}*"}


def markdown_text(selection: Selection) -> str:
    """Return ``selection`` as a Markdown document that ends with a line end."""
    return "\n\n".join(_blocks(selection)) + "\n"


def _blocks(selection: Selection) -> Iterator[str]:
    briefing = selection.briefing
    yield f"# {_escaped(briefing.title)}"
    facts = [long_date(briefing.date) if briefing.date else "No date"]
    facts += [_escaped(joined(briefing.parties))] if briefing.parties else []
    yield " · ".join(facts)
    if briefing.source:
        yield f"Source: {_source(briefing.source)}"
    yield _figures(briefing.figures)
    if not briefing.figures.total:
        yield NOTHING_FOUND
    for group in selection.groups:
        count = len(group.items)
        of_total = "" if count == group.total else f" ({count} of {group.total})"
        yield f"## {_escaped(group.name)}{of_total}"
        yield "\n".join(_item(item, briefing.parties) for item in group.items)
    if selection.notes or selection.bookmarks:
        yield "## Notes and bookmarks"
        lines = [_note(note) for note in selection.notes]
        lines += [
            f"- Bookmark: {_escaped(each.name)}{_place(each.paragraph)}"
            for each in selection.bookmarks
        ]
        yield "\n".join(lines)
    yield "---"
    yield " · ".join(part for part in (selection.left_out, selection.made) if part)


def _source(source: str) -> str:
    return f"<{address}>" if (address := web_address(source)) else _escaped(source)


def _figures(figures: KeyFigures) -> str:
    counts = ", ".join(f"{figures.by_strength[each]} {each.value}" for each in Strength)
    dates = ", ".join(short_date(each.by) for each in figures.due)
    label = due_dates_label(passed=any(each.passed for each in figures.due), count=len(figures.due))
    noun = "commitment" if figures.total == 1 else "commitments"
    due = f"{label}: {dates}" if dates else label
    return f"**{figures.total} {noun}**: {counts}; {due}"


def _item(item: BriefingItem, parties: Sequence[str]) -> str:
    strength = _STRENGTH[item.strength].format(strength_word(item.strength))
    facts = [_escaped(actor_phrase(item.actors, parties))] if item.actors else []
    facts += [f"**{due_phrase(item.due.by)}**"] if item.due else []
    if item.paragraph:
        facts.append(place_word(item.paragraph))
    facts += [status] if (status := status_word(item.status)) else []
    said = f" ({', '.join(facts)})" if facts else ""
    return f"- {strength}: {_escaped(opened(item.quote))}{said}"


def _note(note: BriefingNote) -> str:
    if not note.quote:
        return f"- Note: {_escaped(note.text)}"
    quote = f"“{_escaped(note.quote)}”"
    text = f"{_escaped(note.text)} – {quote}" if note.text else quote
    return f"- Note: {text}{_place(note.paragraph)}"


def _place(paragraph: int) -> str:
    return f" ({place_word(paragraph)})" if paragraph else ""


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
