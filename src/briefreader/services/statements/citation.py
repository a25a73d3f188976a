"""Quotations that say where they are from."""

from collections.abc import Sequence

from briefreader.library.records import Commitment, Statement
from briefreader.services.briefing.text_format import long_date
from briefreader.services.statements.public_source import web_address
from briefreader.text.numbering import ParagraphNumbers
from briefreader.text.span import Span


def with_citation(statement: Statement, span: Span) -> str:
    """Return the words at ``span`` as a quotation: “…”, title, date, para. 3."""
    quote = " ".join(span.of(statement.text).split())
    return f"“{quote}”, {_source(statement, span)}"


def as_markdown(statement: Statement, span: Span) -> str:
    """Return the words at ``span`` as a block quotation in Markdown, with its source below."""
    paragraphs = span.of(statement.text).strip().split("\n\n")
    quoted = "\n>\n".join(f"> {_escaped(each)}" for each in paragraphs)
    title = f"*{_escaped(statement.title)}*"
    source = _source(statement, span).replace(statement.title, title, 1)
    address = web_address(statement.source)
    link = f", <{address}>" if address else ""
    return f"{quoted}\n>\n> — {source}{link}\n"


def quotation_list(statement: Statement, commitments: Sequence[Commitment]) -> str:
    """Return ``commitments`` as a numbered list of quotations, below the statement's name."""
    head = statement.title
    if statement.date:
        head += f", {long_date(statement.date)}"
    numbers = ParagraphNumbers(statement.text)
    lines = []
    for number, each in enumerate(commitments, 1):
        place = _place(numbers.of(each.paragraph))
        quote = " ".join(each.quote.split())
        lines.append(f"{number}. “{quote}”{f' ({place})' if place else ''}")
    return "\n".join([head, "", *lines, ""])


def _source(statement: Statement, span: Span) -> str:
    numbers = ParagraphNumbers(statement.text)
    first, last = numbers.at(span.start), numbers.at(max(span.start, span.end - 1))
    place = _place(last) if first in (0, last) else f"paras. {first}–{last}"
    day = [long_date(statement.date)] if statement.date else []
    return ", ".join([statement.title, *day, *([place] if place else [])])


def _place(number: int) -> str:
    return f"para. {number}" if number else ""


def _escaped(text: str) -> str:
    """Return ``text`` with what Markdown would take for markup escaped."""
    escaped = "".join(f"\\{each}" if each in "\\`*_[]<>#" else each for each in text)
    return escaped.replace("\n", "\n> ")
