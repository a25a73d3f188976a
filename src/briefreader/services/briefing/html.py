"""The briefing as one HTML file that needs no other, with the entries of the printed page."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from html import escape

from briefreader import shipped
from briefreader.commitments.model import Strength
from briefreader.services.briefing.briefing_strings import BriefingStrings
from briefreader.services.briefing.content import (
    Briefing,
    BriefingBookmark,
    BriefingItem,
    BriefingNote,
)
from briefreader.services.briefing.due_line import due_line, due_phrase
from briefreader.services.briefing.logo import logo_file
from briefreader.services.briefing.parts import Part, parts
from briefreader.services.briefing.plan import Section
from briefreader.services.briefing.selection import BriefingSelection
from briefreader.services.briefing.style import Look, load_look, load_sizes
from briefreader.services.briefing.text_format import actor_phrase, opened
from briefreader.services.statements.public_source import sound_link

_MANY = 5
"""A number whose plural heads a column of numbers."""
Entry = BriefingItem | BriefingNote | BriefingBookmark


def html_text(selection: BriefingSelection) -> str:
    """Return ``selection`` as an HTML document that needs no other file.

    Raises BriefingError if the logo cannot be read.
    """
    look = load_look()
    title, language = escape(selection.briefing.title), selection.briefing.plan.language
    body = "\n".join(_body(selection, look))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="Briefreader">\n{_author(selection)}'
        f"<title>{title}</title>\n<style>\n{_style_sheet(look)}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _author(selection: BriefingSelection) -> str:
    author = escape(selection.briefing.plan.author)
    return f'<meta name="author" content="{author}">\n' if author else ""


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


def _body(selection: BriefingSelection, look: Look) -> Iterator[str]:
    briefing = selection.briefing
    marking = escape(briefing.plan.classification)
    yield f'<p class="marking">{marking}</p>\n<header>' if marking else "<header>"
    if briefing.plan.logo:
        yield _logo(briefing)
    yield f"<h1 dir=auto>{escape(briefing.title)}</h1>"
    yield f"<p>{escape('  ·  '.join(briefing.facts))}</p>"
    if briefing.source:
        source = escape(briefing.source)
        link = _link(briefing.source, source)
        said = escape(briefing.phrases.text("source", source="\0")).replace("\0", link)
        yield f'<p class="source">{said}</p>'
    yield "</header>\n<main>"
    for part in parts(selection):
        yield from _part(part, selection, look)
    yield "</main>"
    left_out, made = escape(selection.left_out), escape(selection.made)
    yield f"<footer><span>{left_out}</span> <span>{made}</span></footer>"
    if marking:
        yield f'<p class="marking">{marking}</p>'


def _logo(briefing: Briefing) -> str:
    logo = logo_file(briefing.plan.logo)
    content = b64encode(logo.content).decode()
    return (
        f'<img class="logo" alt="{escape(briefing.phrases.text("logo"))}"'
        f' style="width: {logo.width:.1f}pt; height: {logo.height:.1f}pt"'
        f' src="data:image/png;base64,{content}">'
    )


def _link(address: str, text: str) -> str:
    address = sound_link(address)
    return f'<a href="{escape(address)}">{text}</a>' if address else text


def _figures(selection: BriefingSelection) -> str:
    figures, phrases = selection.briefing.figures, selection.briefing.phrases
    cells = [("", phrases.counted("commitments", figures.total), phrases.number(figures.total))]
    for each in Strength:
        count = figures.by_strength[each]
        cells.append(("", phrases.counted(each.value, count), phrases.number(count)))
    due = due_line(selection)
    cells.append((' class="due"', due.label, " · ".join(due.dates)))
    rows = [f"<div{kind}><dt>{name}</dt><dd>{value}</dd></div>" for kind, name, value in cells]
    return '<dl class="figures">\n' + "\n".join(rows) + "\n</dl>"


def _part(part: Part, selection: BriefingSelection, look: Look) -> Iterator[str]:
    briefing, phrases = selection.briefing, selection.briefing.phrases
    if part.section is Section.KEY_FIGURES:
        yield _figures(selection)
        return
    if part.title:
        colour = look.theme_colour(part.colour)
        yield (
            f'<h2><span style="color: {colour}">{escape(part.title)}</span> '
            f'<span class="count">{part.count}</span></h2>'
        )
    if part.remark:
        yield f"<p>{escape(part.remark)}</p>"
    if part.tallies:
        yield _table(part, phrases)
    if not (part.items or part.notes or part.bookmarks):
        return
    yield "<ul>"
    for item in part.items:
        yield _item(item, part, briefing)
    for note in part.notes:
        yield _entry(phrases.text("note"), _note(note), note, phrases)
    for each in part.bookmarks:
        yield _entry(phrases.text("bookmark"), escape(each.name), each, phrases)
    yield "</ul>"


def _table(part: Part, phrases: BriefingStrings) -> str:
    names = "".join(f"<th>{phrases.counted(each.value, _MANY)}</th>" for each in Strength)
    rows = [f"<tr><td></td>{names}<td></td></tr>"]
    for tally in part.tallies:
        counts = "".join(f"<td>{phrases.number(tally.by_strength[each])}</td>" for each in Strength)
        due = f"<b>{phrases.due(tally.due)}</b>" if tally.due else ""
        rows.append(f"<tr><th dir=auto>{escape(tally.name)}</th>{counts}<td>{due}</td></tr>")
    return '<table class="tallies">\n' + "\n".join(rows) + "\n</table>"


def _item(item: BriefingItem, part: Part, briefing: Briefing) -> str:
    phrases = briefing.phrases
    due = f"<b>{due_phrase(item, phrases)}</b> " if item.due and not part.by_date else ""
    first = phrases.strength(item.strength)
    if part.by_date and item.due:
        first = f"<b>{phrases.short_date(item.due.by)}</b>"
    actors = actor_phrase(item.actors, briefing.parties, phrases) if part.actors else ""
    who = f' <span class="actors">·\u00a0{escape(actors)}</span>' if actors else ""
    status = f"\u00a0\u00a0<b>{text}</b>" if (text := part.standing(item, phrases)) else ""
    kind = "" if part.by_date else f' class="{item.strength.value}"'
    said = f"{escape(opened(item.quote))}{who}{status}{_statement(item)}"
    return (
        f'<li{kind}><span class="strength">{first}</span> <span dir=auto>{said}</span> '
        f'<span class="place">{due}{_place(item, phrases)}</span></li>'
    )


def _statement(entry: Entry) -> str:
    if not entry.statement:
        return ""
    named = _link(entry.link, escape(entry.statement))
    return f' <span class="actors">·\u00a0<cite>{named}</cite></span>'


def _place(entry: Entry, phrases: BriefingStrings) -> str:
    return phrases.place(entry.paragraph)


def _note(note: BriefingNote) -> str:
    quote = f"<q>{escape(note.quote)}</q>"
    if not note.quote:
        return escape(note.text)
    if not note.text:
        return quote
    return f'{escape(note.text)} <span class="actors">·\u00a0{quote}</span>'


def _entry(kind: str, text: str, entry: Entry, phrases: BriefingStrings) -> str:
    return (
        f'<li><span class="strength label">{kind}</span> <span dir=auto>{text}{_statement(entry)}'
        f'</span> <span class="place">{_place(entry, phrases)}</span></li>'
    )
