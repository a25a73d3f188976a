"""The briefing as one HTML file that needs no other, with the entries of the printed page."""

from collections.abc import Iterator, Sequence
from html import escape

from briefreader import shipped
from briefreader.commitments.model import Strength
from briefreader.services.briefing.addresses import web_address
from briefreader.services.briefing.content import BriefingItem, BriefingNote, KeyFigures
from briefreader.services.briefing.selection import Selection, ShownGroup
from briefreader.services.briefing.style import Look, load_look, load_sizes
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


def html_text(selection: Selection) -> str:
    """Return ``selection`` as an HTML document."""
    look = load_look()
    title = escape(selection.briefing.title)
    body = "\n".join(_body(selection, look))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="Briefreader">\n'
        f"<title>{title}</title>\n<style>\n{_style_sheet(look)}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _style_sheet(look: Look) -> str:
    sheet = shipped.resource("styles", "briefing.css").read_text("utf-8")
    fonts = {
        "title": f"{_families(look.title_families)}, serif",
        "text": f"{_families(look.text_families)}, sans-serif",
    }
    tightest = load_sizes()[-1]
    sizes = {
        "title_size": tightest.title,
        "figure_size": tightest.figure,
        "text_size": tightest.text,
        "small_size": tightest.small,
        "leading": tightest.leading,
        "item_gap": tightest.item_gap,
        "group_gap": tightest.group_gap,
        "block_gap": tightest.block_gap,
    }
    lengths = {name: f"{value:g}" for name, value in sizes.items()}
    for name, value in {**look.colours, **fonts, **lengths}.items():
        sheet = sheet.replace("{" + name + "}", value)
    return sheet


def _families(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _body(selection: Selection, look: Look) -> Iterator[str]:
    briefing = selection.briefing
    facts = [long_date(briefing.date) if briefing.date else "No date"]
    facts += [joined(briefing.parties)] if briefing.parties else []
    yield f"<header>\n<h1 dir=auto>{escape(briefing.title)}</h1>"
    yield f"<p>{escape('  ·  '.join(facts))}</p>"
    if briefing.source:
        yield f'<p class="source">Source: {_source(briefing.source)}</p>'
    yield f"{_figures(briefing.figures)}\n</header>\n<main>"
    if not briefing.figures.total:
        yield f"<p>{NOTHING_FOUND}</p>"
    for group in selection.groups:
        yield from _group(group, briefing.parties, look)
    yield from _notes(selection)
    yield "</main>"
    yield f"<footer><span>{selection.left_out}</span> <span>{selection.made}</span></footer>"


def _source(source: str) -> str:
    address = web_address(source)
    return f'<a href="{escape(address)}">{escape(source)}</a>' if address else escape(source)


def _figures(figures: KeyFigures) -> str:
    cells = [("", "commitment" if figures.total == 1 else "commitments", f"{figures.total:,}")]
    cells += [("", each.value, f"{figures.by_strength[each]:,}") for each in Strength]
    label = due_dates_label(passed=any(each.passed for each in figures.due), count=len(figures.due))
    dates = " · ".join(short_date(each.by) for each in figures.due)
    cells.append((' class="due"', label, dates or "–"))
    rows = [f"<div{kind}><dt>{name}</dt><dd>{value}</dd></div>" for kind, name, value in cells]
    return '<dl class="figures">\n' + "\n".join(rows) + "\n</dl>"


def _group(group: ShownGroup, parties: Sequence[str], look: Look) -> Iterator[str]:
    shown = len(group.items)
    count = str(shown) if shown == group.total else f"{shown} of {group.total}"
    colour = look.theme_colour(group.colour)
    yield (
        f'<h2><span style="color: {colour}">{escape(group.name)}</span> '
        f'<span class="count">{count}</span></h2>\n<ul>'
    )
    for item in group.items:
        yield _item(item, parties)
    yield "</ul>"


def _item(item: BriefingItem, parties: Sequence[str]) -> str:
    due = f"<b>{due_phrase(item.due.by)}</b> " if item.due else ""
    actors = escape(actor_phrase(item.actors, parties))
    who = f' <span class="actors">·\u00a0{actors}</span>' if actors else ""
    status = f" <b>{text}</b>" if (text := status_word(item.status)) else ""
    return (
        f'<li class="{item.strength.value}"><span class="strength">{strength_word(item.strength)}'
        f"</span> <span dir=auto>{escape(opened(item.quote))}{who}{status}</span> "
        f'<span class="place">{due}{place_word(item.paragraph)}</span></li>'
    )


def _notes(selection: Selection) -> Iterator[str]:
    if not (selection.notes or selection.bookmarks):
        return
    yield "<h2>Notes and bookmarks</h2>\n<ul>"
    for note in selection.notes:
        yield _entry("Note", _note(note), note.paragraph)
    for bookmark in selection.bookmarks:
        yield _entry("Bookmark", escape(bookmark.name), bookmark.paragraph)
    yield "</ul>"


def _note(note: BriefingNote) -> str:
    quote = f"<q>{escape(note.quote)}</q>"
    if not note.quote:
        return escape(note.text)
    if not note.text:
        return quote
    return f'{escape(note.text)} <span class="actors">·\u00a0{quote}</span>'


def _entry(kind: str, text: str, paragraph: int) -> str:
    return (
        f'<li><span class="strength label">{kind}</span> <span dir=auto>{text}</span> '
        f'<span class="place">{place_word(paragraph)}</span></li>'
    )
