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
    briefing, phrases = selection.briefing, selection.briefing.phrases
    if briefing.plan.classification:
        yield _paragraph("Classification", briefing.plan.classification)
    yield _paragraph("Title", briefing.title)
    yield _paragraph("Subtitle", "  ·  ".join(briefing.facts))
    if briefing.source:
        link = sound_link(briefing.source)
        before, _, after = phrases.text("source", source="\0").partition("\0")
        source = TextRun(text=briefing.source, style="Hyperlink" if link else "", link=link)
        spans = (TextRun(text=before), source, TextRun(text=after))
        yield WordParagraph(style="Source", spans=tuple(span for span in spans if span.text))
    columns = _columns(sizes, width, gutter)
    for in_groups, some in groupby(parts(selection, chapters=True), _is_group):
        if in_groups:
            yield _commitments(tuple(some), briefing, columns)
            continue
        for part in some:
            if part.section is Section.KEY_FIGURES:
                yield _figures(selection, width, gutter)
            else:
                yield from _part(part, briefing, columns)


def _is_group(part: Part) -> bool:
    """Tell whether ``part`` is one of the groups that share a table, its title a row of it."""
    return part.section in GROUPINGS and part.level > 0 and bool(part.items)


def _part(part: Part, briefing: Briefing, columns: tuple[float, ...]) -> Iterator[Block]:
    phrases = briefing.phrases
    if part.title:
        yield _heading(part)
    if part.opening:
        yield _paragraph("Source", part.opening)
    if part.remark:
        yield _paragraph("Nothing", part.remark)
    if part.items:
        yield _commitments((part,), briefing, columns)
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


def _figures(selection: BriefingSelection, width: float, gutter: float) -> Table:
    figures, phrases = selection.briefing.figures, selection.briefing.phrases
    cells = [(phrases.counted("commitments", figures.total), phrases.number(figures.total))]
    for each in Strength:
        count = figures.by_strength[each]
        cells.append((phrases.counted(each.value, count), phrases.number(count)))
    due = due_line(selection)
    dates = "  ·  ".join(each.replace(" ", "\u00a0") for each in due.dates)
    narrow = (_FIGURE_COLUMN,) * len(cells)
    heads = [_paragraph("KeyLabel", name) for name, _ in cells]
    values = [_paragraph("KeyFigure", number) for _, number in cells]
    return Table(
        style="KeyFigures",
        caption=phrases.text("key_figures"),
        columns=(*narrow, width - sum(narrow) - gutter * len(cells)),
        rows=(
            (*heads, _paragraph("KeyLabel", due.label)),
            (*values, _paragraph("KeyDates", dates)),
        ),
    )


def _columns(sizes: DocumentSizes, width: float, gutter: float) -> tuple[float, ...]:
    strength, due = _STRENGTH_COLUMN * sizes.text, _DUE_COLUMN * sizes.text
    paragraph = _PARAGRAPH_COLUMN * sizes.small
    return (strength, width - strength - due - paragraph - 3 * gutter, due, paragraph)


def _commitments(some: Sequence[Part], briefing: Briefing, columns: tuple[float, ...]) -> Table:
    """Return one table of all parts' items; a part that is a group begins with its title.

    Where strength is said of all there is no column for it.
    """
    phrases = briefing.phrases
    strength, words, *rest = columns
    head = [_paragraph("TableHeading", phrases.text("head_strength"))]
    if some[0].usual.strength:
        head, columns = [], (strength + load_look(DOCUMENT).gutter + words, *rest)
    head += [
        _paragraph("TableHeading", phrases.text("head_commitment")),
        _paragraph("TableHeading", phrases.text("head_due")),
        _paragraph("TableHeadingRight", phrases.text("head_paragraph")),
    ]
    rows: list[tuple[WordParagraph, ...]] = [tuple(head)]
    for part in some:
        if _is_group(part):
            rows.append((_heading(part),))
        rows += (_item(item, part, briefing) for item in part.items)
    titles = [part.title for part in some if not _is_group(part)]
    return Table(
        style="Commitments",
        caption=": ".join((phrases.text("library_title"), *titles)),
        columns=columns,
        rows=tuple(rows),
    )


def _item(item: BriefingItem, part: Part, briefing: Briefing) -> tuple[WordParagraph, ...]:
    phrases = briefing.phrases
    strength = _paragraph("TableText", phrases.strength(item.strength), item.strength.value)
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
        _paragraph("TableText", due, "Due"),
        _paragraph("TableNumber", str(item.paragraph) if item.paragraph else "", "Place"),
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
            _paragraph("TableText", tally.name),
            *(
                _paragraph("TableNumber", phrases.number(tally.by_strength[each]))
                for each in Strength
            ),
            _paragraph("TableNumber", phrases.short_date(tally.due) if tally.due else "", "Due"),
        )
        for tally in part.tallies
    ]
    head = (
        _paragraph("TableHeading", ""),
        *(_paragraph("TableHeadingRight", each) for each in heads),
        _paragraph("TableHeadingRight", phrases.text("head_due")),
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


def _paragraph(style: str, text: str, words: str = "") -> WordParagraph:
    """Return a paragraph of one piece, its words in the character style ``words``."""
    return WordParagraph(style=style, spans=(TextRun(text=text, style=words),) if text else ())
