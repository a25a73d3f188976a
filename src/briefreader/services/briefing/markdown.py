"""The briefing as Markdown, with the same entries as on the printed page."""

import re
from collections.abc import Iterator

from briefreader.commitments.model import Strength
from briefreader.services.briefing.briefing_strings import BriefingStrings
from briefreader.services.briefing.content import (
    Briefing,
    BriefingBookmark,
    BriefingItem,
    BriefingNote,
)
from briefreader.services.briefing.due_line import due_line, due_phrase
from briefreader.services.briefing.parts import Part, parts
from briefreader.services.briefing.plan import Section
from briefreader.services.briefing.selection import BriefingSelection
from briefreader.services.briefing.text_format import actor_phrase, opened
from briefreader.services.statements.public_source import sound_link

_MANY = 5
"""A number whose plural heads a column of numbers."""
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~]|&(?=\w+;|#))")
_STRENGTH = {Strength.FIRM: "**{}**", Strength.INTENT: "{}", Strength.REAFFIRMED: "*{}*"}


def markdown_text(selection: BriefingSelection) -> str:
    """Return ``selection`` as a Markdown document that ends with a line end."""
    return "\n\n".join(_blocks(selection)) + "\n"


def _blocks(selection: BriefingSelection) -> Iterator[str]:
    briefing, phrases = selection.briefing, selection.briefing.phrases
    marking = f"**{escaped(briefing.plan.classification)}**"
    if briefing.plan.classification:
        yield marking
    yield f"# {escaped(briefing.title)}"
    yield " · ".join(map(escaped, briefing.facts))
    if briefing.source:
        said = escaped(phrases.text("source", source="\0"))
        yield said.replace("\0", _source(briefing.source))
    for part in parts(selection):
        yield from _part(part, selection)
    yield "---"
    yield " · ".join(escaped(part) for part in (selection.left_out, selection.made) if part)
    if briefing.plan.classification:
        yield marking


def _source(source: str) -> str:
    return f"<{address}>" if (address := sound_link(source)) else escaped(source)


def _figures(selection: BriefingSelection) -> str:
    figures, phrases = selection.briefing.figures, selection.briefing.phrases
    counts = ", ".join(
        f"{phrases.number(figures.by_strength[each])} "
        f"{phrases.counted(each.value, figures.by_strength[each])}"
        for each in Strength
    )
    noun = phrases.counted("commitments", figures.total)
    due = due_line(selection)
    dates = ", ".join(due.dates)
    return f"**{phrases.number(figures.total)} {noun}**: {counts}; {due.label}: {dates}"


def _part(part: Part, selection: BriefingSelection) -> Iterator[str]:
    briefing, phrases = selection.briefing, selection.briefing.phrases
    if part.section is Section.KEY_FIGURES:
        yield _figures(selection)
        return
    if part.title:
        # A count alone says no more than the list below it.
        some = f" ({part.count})" if " " in part.count else ""
        yield f"## {escaped(part.title)}{some}"
    if part.remark:
        yield escaped(part.remark)
    if part.tallies:
        yield _table(part, phrases)
    lines = [_item(item, part, briefing) for item in part.items]
    lines += [_note(note, phrases) for note in part.notes]
    lines += [
        f"- {phrases.text('bookmark')}: {escaped(each.name)}{_where(each, phrases)}"
        for each in part.bookmarks
    ]
    if lines:
        yield "\n".join(lines)


def _table(part: Part, phrases: BriefingStrings) -> str:
    names = [phrases.counted(each.value, _MANY) for each in Strength]
    rows = [["", *names, ""], ["---", *("---:" for _ in names), "---"]]
    for tally in part.tallies:
        counts = [phrases.number(tally.by_strength[each]) for each in Strength]
        due = phrases.due(tally.due) if tally.due else ""
        rows.append([escaped(tally.name), *counts, due])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def _item(item: BriefingItem, part: Part, briefing: Briefing) -> str:
    phrases = briefing.phrases
    first = _STRENGTH[item.strength].format(phrases.strength(item.strength))
    if part.by_date and item.due:
        first = f"**{phrases.short_date(item.due.by)}**"
    actors = actor_phrase(item.actors, briefing.parties, phrases) if part.actors else ""
    facts = [escaped(actors)] if actors else []
    facts += [f"**{due_phrase(item, phrases)}**"] if item.due and not part.by_date else []
    facts += [phrases.place(item.paragraph)] if item.paragraph else []
    facts += [status] if (status := part.standing(item, phrases)) else []
    facts += [f"*{escaped(item.statement)}*"] if item.statement else []
    said = f" ({', '.join(facts)})" if facts else ""
    return f"- {first}: {escaped(opened(item.quote))}{said}"


def _note(note: BriefingNote, phrases: BriefingStrings) -> str:
    quote = f"“{escaped(note.quote)}”" if note.quote else ""
    text = " – ".join(filter(None, (escaped(note.text), quote)))
    return f"- {phrases.text('note')}: {text}{_where(note, phrases)}"


def _where(entry: BriefingNote | BriefingBookmark, phrases: BriefingStrings) -> str:
    facts = [phrases.place(entry.paragraph)] if entry.paragraph else []
    facts += [f"*{escaped(entry.statement)}*"] if entry.statement else []
    return f" ({', '.join(facts)})" if facts else ""


def escaped(text: str) -> str:
    """Return ``text`` so that Markdown shows it as it is."""
    return _SPECIAL.sub(r"\\\1", text)
