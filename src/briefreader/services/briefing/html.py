"""The briefing as one HTML file that needs no other, with the entries of the printed page."""

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
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
from briefreader.services.briefing.style import Sizes, load_look, load_sizes
from briefreader.services.briefing.text_format import actor_phrase, opened
from briefreader.services.statements.public_source import sound_link

_MANY = 5
"""A number whose plural heads a column of numbers."""
Entry = BriefingItem | BriefingNote | BriefingBookmark


def html_text(selection: BriefingSelection) -> str:
    """Return ``selection`` as an HTML document that needs no other file.

    Raises BriefingError if the logo cannot be read.
    """
    # Printed it has to be on one page.
    return html_document(selection, _body(selection), style_sheet(load_sizes()[-1], "briefing.css"))


def html_document(selection: BriefingSelection, body: Iterable[str], style: str) -> str:
    """Return the document with the lines of ``body``, between its title and its foot."""
    title, language = escape(selection.briefing.title), selection.briefing.plan.language
    lines = "\n".join((*_head(selection), *body, *_foot(selection)))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="Briefreader">\n{_author(selection)}'
        f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n"
        f"<body>\n{lines}\n</body>\n</html>\n"
    )


def _author(selection: BriefingSelection) -> str:
    author = escape(selection.briefing.plan.author)
    return f'<meta name="author" content="{author}">\n' if author else ""


def style_sheet(printed: Sizes, *names: str) -> str:
    """Return the style sheets of these names as one, with ``printed`` as the sizes in print."""
    look = load_look()
    sheet = "".join(shipped.resource("styles", name).read_text("utf-8") for name in names)
    fonts = {
        "title": f"{_families(look.title_families)}, serif",
        "text": f"{_families(look.text_families)}, sans-serif",
    }
    sizes = {
        "title_size": printed.title,
        "figure_size": printed.figure,
        "text_size": printed.text,
        "small_size": printed.small,
        "leading": printed.leading,
        "item_gap": printed.item_gap,
        "group_gap": printed.group_gap,
        "block_gap": printed.block_gap,
    }
    lengths = {name: f"{value:g}" for name, value in sizes.items()}
    for name, value in {**look.colours, **fonts, **lengths}.items():
        sheet = sheet.replace("{" + name + "}", value)
    return sheet


def _families(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _body(selection: BriefingSelection) -> Iterator[str]:
    for part in parts(selection):
        if part.section is Section.KEY_FIGURES:
            yield html_figures(selection)
        else:
            yield from html_part(part, selection)


def _head(selection: BriefingSelection) -> Iterator[str]:
    briefing = selection.briefing
    marking = escape(briefing.plan.classification)
    yield f'<p class="marking">{marking}</p>\n<header>' if marking else "<header>"
    if briefing.plan.logo:
        yield _logo(briefing)
    yield f"<h1 dir=auto>{escape(briefing.title)}</h1>"
    yield f"<p>{escape('  ·  '.join(briefing.facts))}</p>"
    if briefing.source:
        source = escape(briefing.source)
        link = html_link(briefing.source, source)
        said = escape(briefing.phrases.text("source", source="\0")).replace("\0", link)
        yield f'<p class="source">{said}</p>'
    yield "</header>\n<main>"


def _foot(selection: BriefingSelection) -> Iterator[str]:
    marking = escape(selection.briefing.plan.classification)
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


def html_link(address: str, text: str) -> str:
    """Return the markup ``text`` as a link, if ``address`` is a sound one."""
    address = sound_link(address)
    return f'<a href="{escape(address)}">{text}</a>' if address else text


def html_figures(selection: BriefingSelection) -> str:
    """Return the list of numbers, and the next due dates."""
    figures, phrases = selection.briefing.figures, selection.briefing.phrases
    cells = [("", phrases.counted("commitments", figures.total), phrases.number(figures.total))]
    for each in Strength:
        count = figures.by_strength[each]
        cells.append(("", phrases.counted(each.value, count), phrases.number(count)))
    due = due_line(selection)
    cells.append((' class="due"', due.label, " · ".join(due.dates)))
    rows = [f"<div{kind}><dt>{name}</dt><dd>{value}</dd></div>" for kind, name, value in cells]
    return '<dl class="figures">\n' + "\n".join(rows) + "\n</dl>"


def html_part(
    part: Part, selection: BriefingSelection, heading: str = "h2", anchor: str = ""
) -> Iterator[str]:
    """Yield the lines of ``part``; its title is a ``heading``, named ``anchor`` for links."""
    briefing, phrases = selection.briefing, selection.briefing.phrases
    if part.title:
        colour = load_look().theme_colour(part.colour)
        named = f' id="{anchor}"' if anchor else ""
        yield (
            f'<{heading}{named}><span style="color: {colour}">{escape(part.title)}</span> '
            f'<span class="count">{part.count}</span></{heading}>'
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
    named = html_link(entry.link, escape(entry.statement))
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
