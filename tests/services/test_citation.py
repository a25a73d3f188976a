"""A quotation says where it is from."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.manual import markdown_html
from briefreader.services.statements.citation import as_markdown, quotation_list, with_citation
from briefreader.text.span import Span

Cited = Callable[[Statement, Span], str]


def span(statement: Statement, first: str, last: str = "") -> Span:
    """Return from where ``first`` begins to where ``last`` (or ``first``) ends."""
    last = last or first
    end = statement.text.index(last) + len(last)
    return Span(statement.text.index(first), end)


def test_text_with_citation(statement: Statement) -> None:
    """Title, date and paragraph, as the paragraphs are numbered in the margin."""
    cited = with_citation(statement, span(statement, "We will build the bridge"))
    day = "" if statement.date is None else f", {statement.date:%-d %B %Y}"
    assert cited == f"“We will build the bridge”, {statement.title}{day}, para. 2"


def test_several_paragraphs(statement: Statement) -> None:
    """All that are quoted are named, and the quotation stays on one line."""
    cited = with_citation(statement, span(statement, "It rained", "We will meet"))
    assert cited.startswith("“It rained. We will meet”, ")
    assert cited.endswith("paras. 2–3")


def test_markdown(statement: Statement) -> None:
    """A block quotation with its source, in which nothing of the text is markup."""
    odd = replace(statement, source="https://mfa.example/x", title="A *starry* statement")
    marked = as_markdown(odd, span(odd, "It rained", "We will meet"))
    assert marked.splitlines()[:3] == ["> It rained.", ">", "> We will meet"]
    shown = markdown_html(marked)
    assert "<blockquote>" in shown
    assert "A *starry* statement" in shown
    assert "https://mfa.example/x" in shown


def test_a_list_of_quotations(library: Library, statement: Statement) -> None:
    """One line each, in the order given."""
    commitments = library.commitments.of_statement(statement.id)
    lines = quotation_list(statement, commitments[:2]).splitlines()
    assert lines[0].startswith(statement.title)
    assert lines[2] == "1. “We will build the bridge” (para. 2)"
    assert lines[3].startswith("2. “We will meet again")


@pytest.mark.parametrize("cite", [with_citation, as_markdown])
def test_without_a_date(cite: Cited, statement: Statement) -> None:
    """Only what is known is said."""
    undated = replace(statement, date=None)
    assert "None" not in cite(undated, span(undated, "It rained"))
