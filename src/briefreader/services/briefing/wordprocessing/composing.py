"""Says with paragraphs and tables what stands on a briefing."""

from collections.abc import Iterator, Sequence

from briefreader.commitments.model import Strength
from briefreader.services.briefing.addresses import web_address
from briefreader.services.briefing.content import BriefingItem, BriefingNote, KeyFigures
from briefreader.services.briefing.selection import Selection, ShownGroup
from briefreader.services.briefing.style import load_look
from briefreader.services.briefing.wordprocessing.blocks import Block, Paragraph, Span, Table
from briefreader.services.briefing.wordprocessing.styles import Sizes, theme_style
from briefreader.services.briefing.words import (
    NOTHING_FOUND,
    actor_phrase,
    due_dates_label,
    joined,
    long_date,
    opened,
    place_word,
    short_date,
    status_word,
    strength_word,
)

_FIGURE_COLUMN = 64
_STRENGTH_COLUMN, _DUE_COLUMN, _PARAGRAPH_COLUMN = 5.5, 6.2, 5.1
"""In sizes of what stands in them: "Reaffirmed", "30 Nov 2016", "Paragraph"."""


def blocks_of(selection: Selection, sizes: Sizes, width: float, gutter: float) -> tuple[Block, ...]:
    """Return the document's blocks for a page of ``width`` points.

    Tables have columns for type in ``sizes``, ``gutter`` points between them.
    """
    return tuple(_blocks(selection, sizes, width, gutter))


def _blocks(selection: Selection, sizes: Sizes, width: float, gutter: float) -> Iterator[Block]:
    briefing = selection.briefing
    yield _paragraph("Title", briefing.title)
    facts = [long_date(briefing.date) if briefing.date else "No date"]
    facts += [joined(briefing.parties)] if briefing.parties else []
    yield _paragraph("Subtitle", "  ·  ".join(facts))
    if briefing.source:
        link = web_address(briefing.source)
        source = Span(text=briefing.source, style="Hyperlink" if link else "", link=link)
        yield Paragraph(style="Source", spans=(Span(text="Source: "), source))
    yield _figures(briefing.figures, width, gutter)
    if not briefing.figures.total:
        yield _paragraph("Nothing", NOTHING_FOUND)
    if selection.groups:
        yield _paragraph("Heading1", "Commitments by theme")
    columns = _columns(sizes, width, gutter)
    for group in selection.groups:
        yield _theme(group)
        yield _commitments(group, briefing.parties, columns)
    if selection.notes or selection.bookmarks:
        yield _paragraph("Heading1", "Notes and bookmarks")
    for note in selection.notes:
        yield _entry("Note", _note(note), note.paragraph)
    for bookmark in selection.bookmarks:
        yield _entry("Bookmark", (Span(text=bookmark.name),), bookmark.paragraph)


def _figures(figures: KeyFigures, width: float, gutter: float) -> Table:
    noun = "commitment" if figures.total == 1 else "commitments"
    cells = [(noun, f"{figures.total:,}")]
    cells += [(each.value, f"{figures.by_strength[each]:,}") for each in Strength]
    dates = "  ·  ".join(
        short_date(each.by).replace(" ", "\u00a0") + (f" ({each.count})" if each.count > 1 else "")
        for each in figures.due
    )
    label = due_dates_label(passed=any(each.passed for each in figures.due), count=len(figures.due))
    narrow = (_FIGURE_COLUMN,) * len(cells)
    heads = [_paragraph("KeyLabel", name) for name, _ in cells]
    values = [_paragraph("KeyFigure", number) for _, number in cells]
    return Table(
        style="KeyFigures",
        caption="Key figures",
        columns=(*narrow, width - sum(narrow) - gutter * len(cells)),
        rows=(
            (*heads, _paragraph("KeyLabel", label)),
            (*values, _paragraph("KeyDates", dates or "–")),
        ),
    )


def _theme(group: ShownGroup) -> Paragraph:
    shown = len(group.items)
    count = str(shown) if shown == group.total else f"{shown} of {group.total}"
    name = Span(text=group.name, style=theme_style(load_look().theme_colour(group.colour)))
    return Paragraph(style="Heading2", spans=(name, Span(text=f"  {count}", style="Count")))


def _columns(sizes: Sizes, width: float, gutter: float) -> tuple[float, ...]:
    strength, due = _STRENGTH_COLUMN * sizes.text, _DUE_COLUMN * sizes.text
    paragraph = _PARAGRAPH_COLUMN * sizes.small
    return (strength, width - strength - due - paragraph - 3 * gutter, due, paragraph)


def _commitments(group: ShownGroup, parties: Sequence[str], columns: tuple[float, ...]) -> Table:
    head = (
        _paragraph("TableHeading", "Strength"),
        _paragraph("TableHeading", "Commitment"),
        _paragraph("TableHeading", "Due"),
        _paragraph("TableHeadingRight", "Paragraph"),
    )
    return Table(
        style="Commitments",
        caption=f"Commitments: {group.name}",
        columns=columns,
        rows=(head, *(_item(item, parties) for item in group.items)),
    )


def _item(item: BriefingItem, parties: Sequence[str]) -> tuple[Paragraph, ...]:
    spans = [Span(text=opened(item.quote))]
    if actors := actor_phrase(item.actors, parties):
        spans.append(Span(text=f"  ·\u00a0{actors}", style="Actors"))
    if status := status_word(item.status):
        spans.append(Span(text=f"  {status}", style="Status"))
    due = short_date(item.due.by).replace(" ", "\u00a0") if item.due else ""
    return (
        _paragraph("TableText", strength_word(item.strength), item.strength.value),
        Paragraph(style="TableText", spans=tuple(spans)),
        _paragraph("TableText", due, "Due"),
        _paragraph("TableNumber", str(item.paragraph) if item.paragraph else "", "Place"),
    )


def _entry(kind: str, spans: tuple[Span, ...], paragraph: int) -> Paragraph:
    place = (Span(text=f"  {place_word(paragraph)}", style="Place"),) if paragraph else ()
    return Paragraph(
        style="ListBullet", spans=(Span(text=f"{kind}: ", style="Kind"), *spans, *place)
    )


def _note(note: BriefingNote) -> tuple[Span, ...]:
    quote = Span(text=f"“{note.quote}”", style="Quote")
    if not note.quote:
        return (Span(text=note.text),)
    if not note.text:
        return (quote,)
    return (Span(text=note.text), Span(text="  ·\u00a0", style="Quote"), quote)


def _paragraph(style: str, text: str, words: str = "") -> Paragraph:
    """Return a paragraph of one piece, its words in the character style ``words``."""
    return Paragraph(style=style, spans=(Span(text=text, style=words),) if text else ())
