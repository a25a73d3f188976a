"""Commitments, statements and search hits as tables: cells for CSV, aligned text for people."""

import textwrap
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from briefreader.cli.coverage import language_label
from briefreader.cli.output import aligned
from briefreader.commitments.findings import Detection
from briefreader.commitments.metadata.detection_coverage import Coverage
from briefreader.library.records import Commitment, StatementSummary
from briefreader.library.search import SearchHit
from briefreader.services.detection.coverage import summary_coverage
from briefreader.services.record_codec import Json
from briefreader.text.control_characters import visible

if TYPE_CHECKING:
    from briefreader.services.detection.extraction import Extraction
    from briefreader.services.importing.outcomes import ImportResult

_LABELS = (
    "quote",
    "start",
    "end",
    "paragraph",
    "cue",
    "strength",
    "actors",
    "themes",
    "due_text",
    "due_by",
    "confidence",
)
NAMED_COLUMNS = ("theme_names", "cited_paragraph")
"""What people read beside keys; last, as other programs count on the places of columns."""
LABEL_COLUMNS = (*_LABELS, *NAMED_COLUMNS)
COMMITMENT_COLUMNS = (
    "id",
    "statement",
    *_LABELS,
    "origin",
    "review",
    "status",
    "status_date",
    "evidence",
    *NAMED_COLUMNS,
)
_QUOTE_WIDTH = 96
_QUOTE_INDENT = "    "
_NOT_READ = "Commitments are read in English, French, Spanish and Russian only."

ThemeNames = Mapping[str, str]


def cells(
    commitment: Json, columns: Sequence[str], themes: ThemeNames, cited_paragraph: int
) -> list[Any]:
    """Return the cells of a commitment in the contract's form.

    ``columns`` are ``LABEL_COLUMNS`` or ``COMMITMENT_COLUMNS``, ``themes`` names by key,
    ``cited_paragraph`` is the number by which the paragraph is cited, 0 for none.
    """
    due = commitment["due"] or {}
    flat = commitment | {
        "due_text": due.get("text"),
        "due_by": due.get("by"),
        "theme_names": [themes.get(key, key) for key in commitment["themes"]],
        "cited_paragraph": cited_paragraph or None,
    }
    return [_cell(flat[column]) for column in columns]


def extraction_text(
    extraction: "Extraction", themes: ThemeNames, covered: Coverage = Coverage.FULL
) -> str:
    """Return what was found in a document, for people; ``themes`` are names by key.

    ``covered`` is what detection can tell of it.
    """
    about = extraction.metadata
    day = about.date.isoformat() if about.date else "undated"
    parties = ", ".join(about.parties) or "no parties named"
    head = f"{visible(about.title)}\n{day}, {visible(parties)}\n"
    if not extraction.detections:
        nothing = "No commitments found." if covered is Coverage.FULL else _NOT_READ
        return f"{head}\n{nothing}\n"
    quotes = [each.span.of(extraction.text) for each in extraction.detections]
    heads = [[f"¶ {each.paragraph}", *_labels(each, themes)] for each in extraction.detections]
    count = _count(len(quotes), "commitment")
    return f"{head}{count}\n\n{_listing(heads, quotes)}"


def commitments_text(
    commitments: Sequence[Commitment], themes: ThemeNames, *, all_read: bool = True
) -> str:
    """Return commitments of a library, for people; ``themes`` are names by key.

    ``all_read`` is False if they are of statements of which some may be missing.
    """
    if not commitments:
        return "No commitments.\n" if all_read else f"No commitments known. {_NOT_READ}\n"
    heads = [
        [
            str(each.id),
            f"statement {each.statement_id} ¶ {each.paragraph}",
            each.review.value,
            each.status.value,
            *_labels(each, themes),
        ]
        for each in commitments
    ]
    return _listing(heads, [each.quote for each in commitments])


def due_text(
    commitments: Sequence[Commitment],
    themes: ThemeNames,
    summaries: Mapping[int, StatementSummary],
) -> str:
    """Return commitments with when they are due, for people; the statements are by their ids."""
    heads = [
        [
            each.due.by.isoformat() if each.due else "no date",
            str(each.id),
            each.status.value,
            each.strength.value,
            themes.get(each.themes[0], each.themes[0]) if each.themes else "no theme",
            ", ".join(each.actors),
            f"statement {each.statement_id} ¶ {each.paragraph}: "
            f"{summaries[each.statement_id].title}",
        ]
        for each in commitments
    ]
    return _listing(heads, [each.quote for each in commitments])


def import_line(result: "ImportResult") -> str:
    """Return what became of one imported file, for people."""
    statement = f"statement {result.statement_id}" if result.statement_id else "-"
    why = f"  ({result.reason})" if result.reason and result.outcome != "failed" else ""
    told = visible(f"{result.path}{why}")
    return f"{result.outcome.value:<9}  {statement:<14}  {told}\n"


def statements_text(statements: Sequence[StatementSummary]) -> str:
    """Return the statements of a library, for people."""
    if not statements:
        return "No statements.\n"
    return aligned(
        [
            [
                str(each.id),
                each.date.isoformat() if each.date else "undated",
                _count_or_not_read(each),
                each.title,
            ]
            for each in statements
        ]
    )


def hits_text(hits: Sequence[SearchHit]) -> str:
    """Return search hits, for people."""
    if not hits:
        return "Nothing found.\n"
    heads = [
        [
            f"statement {hit.statement_id}",
            hit.date.isoformat() if hit.date else "undated",
            f"in {hit.where}",
            hit.title,
        ]
        for hit in hits
    ]
    return _listing(heads, [hit.snippet for hit in hits])


def _count_or_not_read(statement: StatementSummary) -> str:
    """Return how many commitments the statement has, unless it has none and is not read."""
    if statement.commitments or summary_coverage(statement) is Coverage.FULL:
        return _count(statement.commitments, "commitment")
    return f"not read ({language_label(statement.language)})"


def _labels(commitment: Detection | Commitment, themes: ThemeNames) -> list[str]:
    first = commitment.themes[:1]
    due = commitment.due
    return [
        commitment.strength.value,
        themes.get(first[0], first[0]) if first else "no theme",
        f"by {due.by.isoformat()}" if due else "no date",
        ", ".join(commitment.actors),
    ]


def _listing(heads: Sequence[Sequence[str]], quotes: Sequence[str]) -> str:
    lines = aligned(heads).splitlines()
    return "".join(
        f"{line}\n{_wrapped(quote)}\n" for line, quote in zip(lines, quotes, strict=True)
    )


def _wrapped(quote: str) -> str:
    return textwrap.fill(
        visible(" ".join(quote.split())),
        width=_QUOTE_WIDTH,
        initial_indent=_QUOTE_INDENT,
        subsequent_indent=_QUOTE_INDENT,
        break_on_hyphens=False,
    )


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        return "; ".join(value)
    return "" if value is None else value
