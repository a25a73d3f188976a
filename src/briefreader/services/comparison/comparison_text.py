"""A comparison for people to read: as plain text for the terminal, and as Markdown."""

import textwrap
from collections.abc import Callable, Iterator

from briefreader.commitments.comparison.alignment import AlignmentKind
from briefreader.library.records import Commitment
from briefreader.services.briefing.markdown import escaped
from briefreader.services.comparison.comparison_wording import (
    comparison_title,
    counts_wording,
    kind_name,
    reason_wording,
)
from briefreader.services.comparison.statement_comparison import (
    ComparisonRow,
    StatementComparison,
)
from briefreader.text.control_characters import visible
from briefreader.translatable import Wording, mark, worded

_WIDTH = 96
_INDENT = "    "
Say = Callable[[Wording], str]
"""Returns words in the reader's language."""


def comparison_text(comparison: StatementComparison, say: Say = str) -> str:
    """Return the comparison as text, its lines no wider than a terminal."""
    lines = [visible(say(comparison_title(comparison))), _figures(comparison, say)]
    for kind in AlignmentKind:
        rows = comparison.of([kind])
        if rows:
            lines += ["", f"{say(kind_name(kind))} ({len(rows)})"]
        for row in rows:
            lines += ["", *_text_lines(row, say)]
    return "\n".join(lines) + "\n"


def comparison_markdown(comparison: StatementComparison, say: Say = str) -> str:
    """Return the comparison as a Markdown document that ends with a line end."""
    return "\n\n".join(_markdown_blocks(comparison, say)) + "\n"


def _figures(comparison: StatementComparison, say: Say) -> str:
    return ", ".join(f"{count} {say(name).lower()}" for name, count in counts_wording(comparison))


def _text_lines(row: ComparisonRow, say: Say) -> Iterator[str]:
    why = reason_wording(row)
    if why is not None:
        yield f"  {visible(say(why))}"
    if row.kind is AlignmentKind.REPEATED and row.after and row.before:
        places = f"{_place(row.before)}, {_place(row.after)}"
        yield f"  {places}"
        yield wrapped_quote(row.after.quote)
        return
    for commitment, sign in ((row.before, "-"), (row.after, "+")):
        if commitment:
            yield f"  {sign} {_labels(commitment)}"
            yield wrapped_quote(commitment.quote)


def _place(commitment: Commitment) -> str:
    return f"¶ {commitment.paragraph}"


def _labels(commitment: Commitment) -> str:
    due = commitment.due
    labels = [_place(commitment), commitment.strength.value, ", ".join(commitment.actors)]
    labels += [f"by {due.by.isoformat()}"] if due else []
    return visible("  ".join(filter(None, labels)))


def wrapped_quote(quote: str) -> str:
    """Return a quote as lines of a terminal, indented, without what a terminal would obey."""
    return textwrap.fill(
        visible(" ".join(quote.split())),
        width=_WIDTH,
        initial_indent=_INDENT,
        subsequent_indent=_INDENT,
        break_on_hyphens=False,
    )


def _markdown_blocks(comparison: StatementComparison, say: Say) -> Iterator[str]:
    yield f"# {escaped(say(comparison_title(comparison)))}"
    yield escaped(_figures(comparison, say))
    for kind in AlignmentKind:
        rows = comparison.of([kind])
        if rows:
            yield f"## {escaped(say(kind_name(kind)))} ({len(rows)})"
            yield "\n".join(line for row in rows for line in _markdown_lines(row, say))


def _markdown_lines(row: ComparisonRow, say: Say) -> Iterator[str]:
    """Yield an entry of a list: the words after, and below them those before and why."""
    shown = row.after or row.before
    if shown is None:
        return
    yield f"- {_marked(shown)}"
    if row.before and row.after and row.kind is not AlignmentKind.REPEATED:
        before = say(worded(mark("errors", "before: {quote}"), quote="\0"))
        yield f"  - {escaped(before).replace(chr(0), _marked(row.before))}"
    why = reason_wording(row)
    if why is not None:
        yield f"  - {escaped(say(why))}"


def _marked(commitment: Commitment) -> str:
    quote = escaped(" ".join(commitment.quote.split()))
    due = f", {commitment.due.by.isoformat()}" if commitment.due else ""
    return f"{quote} *(¶ {commitment.paragraph}, {commitment.strength.value}{due})*"
