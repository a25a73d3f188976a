"""Composer of a briefing as paragraphs and tables."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from briefreader.commitments.model import Strength
from briefreader.services.briefing.briefing_strings import BriefingStrings
from briefreader.services.briefing.content import (
    Briefing,
    BriefingBookmark,
    BriefingItem,
    BriefingNote,
)
from briefreader.services.briefing.due_line import due_line
from briefreader.services.briefing.parts import GROUPINGS, Part, parts
from briefreader.services.briefing.plan import Section
from briefreader.services.briefing.selection import BriefingSelection
from briefreader.services.briefing.style import DOCUMENT, load_look
from briefreader.services.briefing.text_format import actor_phrase, opened
from briefreader.services.briefing.wordprocessing.blocks import Block, Table, TextRun, WordParagraph
from briefreader.services.briefing.wordprocessing.styles import DocumentSizes, theme_style
from briefreader.services.statements.public_source import sound_link

_MANY = 5
"""A number whose plural heads a column of numbers."""
_FIGURE_COLUMN = 64
_STRENGTH_COLUMN, _DUE_COLUMN, _PARAGRAPH_COLUMN = 5.5, 6.2, 5.1
"""In sizes of what stands in them: "Reaffirmed", "30 Nov 2016", "Paragraph"."""


def blocks_of(
    selection: BriefingSelection, sizes: DocumentSizes, width: float, gutter: float
) -> tuple[Block, ...]:
    """Return the document's blocks for a page of ``width`` points.

    Tables have columns for type in ``sizes``, ``gutter`` points between them.
    """
    return tuple(_blocks(selection, sizes, width, gutter))


def _blocks(
    selection: BriefingSelection, sizes: DocumentSizes, width: float, gutter: float
) -> Iterator[Block]:
    briefing = selection.briefing
    if briefing.plan.classification:
        yield styled_paragraph("Classification", briefing.plan.classification)
    yield from title_blocks(briefing)
    columns = columns_of(sizes, width, gutter)
    for in_groups, some in groupby(parts(selection, chapters=True), _is_group):
        if in_groups:
            yield _commitments(tuple(some), briefing, columns)
            continue
        for part in some:
            if part.section is Section.KEY_FIGURES:
                yield key_figures(selection, width, gutter)
            else:
                yield from part_blocks(part, briefing, columns)


def title_blocks(briefing: Briefing) -> Iterator[WordParagraph]:
    """Yield title, facts and source."""
    phrases = briefing.phrases
    yield styled_paragraph("Title", briefing.title)
    yield styled_paragraph("Subtitle", "  ·  ".join(briefing.facts))
    if briefing.source:
        link = sound_link(briefing.source)
        before, _, after = phrases.text("source", source="\0").partition("\0")
        source = TextRun(text=briefing.source, style="Hyperlink" if link else "", link=link)
        spans = (TextRun(text=before), source, TextRun(text=after))
        yield WordParagraph(style="Source", spans=tuple(span for span in spans if span.text))


def _is_group(part: Part) -> bool:
    """Tell whether ``part`` is one of the groups that share a table, its title a row of it."""
    return part.section in GROUPINGS and part.level > 0 and bool(part.items)


def part_blocks(part: Part, briefing: Briefing, columns: tuple[float, ...]) -> Iterator[Block]:
    """Yield the heading of ``part`` and what stands under it, a table of its own if it has items.

    ``columns`` are those of ``columns_of``.
    """
    phrases = briefing.phrases
    if part.title:
        yield _heading(part)
    if part.opening:
        yield styled_paragraph("Source", part.opening)
    if part.remark:
        yield styled_paragraph("Nothing", part.remark)
    if part.items:
        yield _commitments((part,), briefing, columns, named=False)
    if part.tallies:
        yield _tallies(part, phrases, columns)
    for note in part.notes:
        yield _entry(phrases.text("note"), _note(note), note, phrases)
    for each in part.bookmarks:
        yield _entry(phrases.text("bookmark"), (TextRun(text=each.name),), each, phrases)


def _heading(part: Part) -> WordParagraph:
    colour = theme_style(load_look().theme_colour(part.colour)) if part.colour else ""
    spans = [TextRun(text=part.title, style=colour)]
    if part.count and (part.items or part.notes or part.brief):
        spans.append(TextRun(text=f"  {part.count}", style="Count"))
    return WordParagraph(style="Heading2" if part.level else "Heading1", spans=tuple(spans))


def key_figures(selection: BriefingSelection, width: float, gutter: float) -> Table:
    """Return the table of numbers, ``width`` points wide, and the next due dates."""
    figures, phrases = selection.briefing.figures, selection.briefing.phrases
    cells = [(phrases.counted("commitments", figures.total), phrases.number(figures.total))]
    for each in Strength:
        count = figures.by_strength[each]
        cells.append((phrases.counted(each.value, count), phrases.number(count)))
    due = due_line(selection)
    dates = "  ·  ".join(each.replace(" ", "\u00a0") for each in due.dates)
    narrow = (_FIGURE_COLUMN,) * len(cells)
    heads = [styled_paragraph("KeyLabel", name) for name, _ in cells]
    values = [styled_paragraph("KeyFigure", number) for _, number in cells]
    return Table(
        style="KeyFigures",
        caption=phrases.text("key_figures"),
        columns=(*narrow, width - sum(narrow) - gutter * len(cells)),
        rows=(
            (*heads, styled_paragraph("KeyLabel", due.label)),
            (*values, styled_paragraph("KeyDates", dates)),
        ),
    )


def columns_of(sizes: DocumentSizes, width: float, gutter: float) -> tuple[float, ...]:
    """Return the widths of the columns of commitments: strength, words, due date, paragraph."""
    strength, due = _STRENGTH_COLUMN * sizes.text, _DUE_COLUMN * sizes.text
    paragraph = _PARAGRAPH_COLUMN * sizes.small
    return (strength, width - strength - due - paragraph - 3 * gutter, due, paragraph)


def _commitments(
    some: Sequence[Part], briefing: Briefing, columns: tuple[float, ...], *, named: bool = True
) -> Table:
    """Return one table of all parts' items; ``named`` has the titles of groups as rows.

    Where strength is said of all there is no column for it.
    """
    phrases = briefing.phrases
    strength, words, *rest = columns
    head = [styled_paragraph("TableHeading", phrases.text("head_strength"))]
    if some[0].usual.strength:
        head, columns = [], (strength + load_look(DOCUMENT).gutter + words, *rest)
    head += [
        styled_paragraph("TableHeading", phrases.text("head_commitment")),
        styled_paragraph("TableHeading", phrases.text("head_due")),
        styled_paragraph("TableHeadingRight", phrases.text("head_paragraph")),
    ]
    rows: list[tuple[WordParagraph, ...]] = [tuple(head)]
    for part in some:
        if named and _is_group(part):
            rows.append((_heading(part),))
        rows += (_item(item, part, briefing) for item in part.items)
    titles = [part.title for part in some if not named or not _is_group(part)]
    return Table(
        style="Commitments",
        caption=": ".join((phrases.text("library_title"), *titles)),
        columns=columns,
        rows=tuple(rows),
    )


def _item(item: BriefingItem, part: Part, briefing: Briefing) -> tuple[WordParagraph, ...]:
    phrases = briefing.phrases
    strength = styled_paragraph("TableText", phrases.strength(item.strength), item.strength.value)
    spans = [TextRun(text=opened(item.quote))]
    if part.usual.strength and not part.usual.has_strength(item):
        spans = [*strength.spans, TextRun(text="  ·\u00a0", style="Actors"), *spans]
    actors = actor_phrase(item.actors, briefing.parties, phrases) if part.actors else ""
    if actors and not part.usual.has_actors(item):
        spans.append(TextRun(text=f"  ·\u00a0{actors}", style="Actors"))
    if status := part.standing(item, phrases):
        spans.append(TextRun(text=f"\u00a0\u00a0{status}", style="Status"))
    day = phrases.short_date(item.due.by).replace(" ", "\u00a0") if item.due else ""
    due = phrases.text("overdue_date", date=day) if item.overdue else day
    return (
        *(() if part.usual.strength else (strength,)),
        WordParagraph(style="TableText", spans=(*spans, *_statement(item))),
        styled_paragraph("TableText", due, "Due"),
        styled_paragraph("TableNumber", str(item.paragraph) if item.paragraph else "", "Place"),
    )


def _statement(entry: BriefingItem | BriefingNote | BriefingBookmark) -> tuple[TextRun, ...]:
    if not entry.statement:
        return ()
    link = sound_link(entry.link)
    return (
        TextRun(text="  ·\u00a0", style="Actors"),
        TextRun(text=entry.statement, style="Quote", link=link),
    )


def _tallies(part: Part, phrases: BriefingStrings, columns: tuple[float, ...]) -> Table:
    """Return the table of counts: five columns in the width of the four of commitments."""
    strength, words, due, paragraph = columns
    number = (words - paragraph) / 4
    name = strength + words - 3 * number
    heads = [phrases.counted(each.value, _MANY) for each in Strength]
    rows = [
        (
            styled_paragraph("TableText", tally.name),
            *(
                styled_paragraph("TableNumber", phrases.number(tally.by_strength[each]))
                for each in Strength
            ),
            styled_paragraph(
                "TableNumber", phrases.short_date(tally.due) if tally.due else "", "Due"
            ),
        )
        for tally in part.tallies
    ]
    head = (
        styled_paragraph("TableHeading", ""),
        *(styled_paragraph("TableHeadingRight", each) for each in heads),
        styled_paragraph("TableHeadingRight", phrases.text("head_due")),
    )
    return Table(
        style="Commitments",
        caption=part.title,
        columns=(name - load_look(DOCUMENT).gutter, number, number, number, due + paragraph),
        rows=(head, *rows),
    )


def _entry(
    kind: str,
    spans: tuple[TextRun, ...],
    entry: BriefingNote | BriefingBookmark,
    phrases: BriefingStrings,
) -> WordParagraph:
    place = phrases.place(entry.paragraph)
    placed = (TextRun(text=f"  {place}", style="Place"),) if place else ()
    said = (TextRun(text=f"{kind}: ", style="Kind"), *spans, *_statement(entry), *placed)
    return WordParagraph(style="ListBullet", spans=said)


def _note(note: BriefingNote) -> tuple[TextRun, ...]:
    quote = TextRun(text=f"“{note.quote}”", style="Quote")
    if not note.quote:
        return (TextRun(text=note.text),)
    if not note.text:
        return (quote,)
    return (TextRun(text=note.text), TextRun(text="  ·\u00a0", style="Quote"), quote)


def styled_paragraph(style: str, text: str, words: str = "") -> WordParagraph:
    """Return a paragraph of one piece, its words in the character style ``words``."""
    return WordParagraph(style=style, spans=(TextRun(text=text, style=words),) if text else ())
