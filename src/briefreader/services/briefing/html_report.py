"""The report as one HTML file that needs no other: contents, all commitments, notes, statements."""

from collections.abc import Iterator, Sequence
from html import escape

from briefreader.services.briefing.html import (
    html_document,
    html_figures,
    html_link,
    html_part,
    style_sheet,
)
from briefreader.services.briefing.parts import report_parts
from briefreader.services.briefing.plan import Section
from briefreader.services.briefing.selection import BriefingSelection
from briefreader.services.briefing.style import report_sizes
from briefreader.services.briefing.values import BriefedStatement, Briefing

_STATEMENTS = "statements"
"""The anchor of the list of statements."""


def report_html(selection: BriefingSelection) -> str:
    """Return ``selection``, which is all of a briefing, as an HTML document.

    Headings begin with the title, and leave out no level. Raises BriefingError if the logo cannot
    be read.
    """
    sheet = style_sheet(report_sizes(), "briefing.css", "report.css")
    return html_document(selection, _body(selection), sheet)


def _body(selection: BriefingSelection) -> Iterator[str]:
    briefing = selection.briefing
    if briefing.coverage_remark:
        yield f"<p>{escape(briefing.coverage_remark)}</p>"
    if Section.KEY_FIGURES in briefing.plan.shown and briefing.is_read:
        yield html_figures(selection)
    every = list(report_parts(selection))
    statements = briefing.statements if len(briefing.statements) > 1 else ()
    entries = [
        (part.level, part.title, _anchor(number)) for number, part in enumerate(every) if part.title
    ]
    if statements:
        entries.append((0, briefing.phrases.text("statements_heading"), _STATEMENTS))
    if entries:
        yield from _contents(entries, briefing.phrases.text("contents"))
    for number, part in enumerate(every):
        yield from html_part(part, selection, f"h{part.level + 2}", _anchor(number))
    if statements:
        yield from _statements(statements, briefing)


def _anchor(number: int) -> str:
    return f"part{number + 1}"


def _contents(entries: Sequence[tuple[int, str, str]], title: str) -> Iterator[str]:
    yield f'<nav aria-labelledby="contents">\n<h2 id="contents">{escape(title)}</h2>\n<ol>'
    for level, name, anchor in entries:
        yield f'<li class="level{level}"><a href="#{anchor}" dir=auto>{escape(name)}</a></li>'
    yield "</ol>\n</nav>"


def _statements(statements: Sequence[BriefedStatement], briefing: Briefing) -> Iterator[str]:
    phrases = briefing.phrases
    yield (
        f'<h2 id="{_STATEMENTS}">{escape(phrases.text("statements_heading"))} '
        f'<span class="count">{phrases.number(len(statements))}</span></h2>'
    )
    heads = "".join(
        f'<th scope="col">{escape(phrases.text(key))}</th>'
        for key in ("head_date", "head_statement", "head_source")
    )
    yield f'<table class="statements">\n<thead><tr>{heads}</tr></thead>\n<tbody>'
    for each in statements:
        day = phrases.short_date(each.date) if each.date else ""
        parties = escape(", ".join(map(phrases.party, each.parties)))
        said = f' <span class="actors">·\u00a0{parties}</span>' if parties else ""
        source = html_link(each.link, escape(each.source))
        yield (
            f'<tr><td>{day}</td><th scope="row" dir=auto>{escape(each.title)}{said}</th>'
            f'<td class="source">{source}</td></tr>'
        )
    yield "</tbody>\n</table>"
