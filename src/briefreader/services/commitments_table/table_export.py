"""Export of the table's rows, those that its filter lets through, in its order."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from briefreader.errors import ExportError
from briefreader.library.database import Library
from briefreader.services.briefing.text_format import long_date
from briefreader.services.detection.shipped_themes import theme_names
from briefreader.services.export import table, workbook
from briefreader.services.export.cited_paragraphs import cited_paragraphs
from briefreader.services.export.csv_writing import Separator
from briefreader.services.export.markdown_export import escaped
from briefreader.services.export.progress import Steps
from briefreader.services.export.table import TableRow, ThemeNames
from briefreader.services.files import replacing

_AT_ONCE = 500
_HEADS = ("Due", "Status", "Actor", "Theme", "Strength", "Commitment", "Statement", "Evidence")
ENDINGS = (".csv", ".xlsx", ".md")


def export_rows(
    library: Library,
    ids: Sequence[int],
    out: Path,
    steps: Steps | None = None,
    separator: Separator = Separator.COMMA,
) -> None:
    """Write the commitments with these ids to ``out``, whole or not at all, in their order.

    The ending is one of ``ENDINGS``; ``separator`` is that of a CSV file. Raises ExportError if
    the file cannot be written, CancelledError if ``steps`` were cancelled.
    """
    ending, steps, themes = out.suffix.lower(), steps or Steps(), theme_names(library)
    with replacing(out, ExportError) as beside:
        rows = _rows(library, ids, steps, cited=ending != ".md")
        match ending:
            case ".csv":
                table.write_rows(beside, rows, themes, separator)
            case ".xlsx":
                workbook.write_rows(beside, rows, themes)
            case ".md":
                _write_markdown(beside, rows, themes)


def _rows(library: Library, ids: Sequence[int], steps: Steps, *, cited: bool) -> Iterator[TableRow]:
    """Yield the commitments with what is known of their statements; those that have gone are out.

    They may stand in any order, so their paragraphs' numbers, if ``cited``, are found beforehand,
    statement by statement.
    """
    every = (each for chunk in _chunks(ids) for each in library.commitments.of_ids(chunk))
    numbers = cited_paragraphs(library, every, steps) if cited else {}
    done = 0
    for chunk in _chunks(ids):
        steps.check()
        steps.progress(done, len(ids), "")
        found = {each.id: each for each in library.commitments.of_ids(chunk)}
        about = library.statements.summaries_of(
            list(dict.fromkeys(each.statement_id for each in found.values()))
        )
        for each in (found[key] for key in chunk if key in found):
            yield TableRow(about[each.statement_id], each, numbers.get(each.id, 0))
        done += len(chunk)
    steps.progress(len(ids), len(ids), "")


def _chunks(ids: Sequence[int]) -> Iterator[list[int]]:
    following = iter(ids)
    while chunk := list(islice(following, _AT_ONCE)):
        yield chunk


def _write_markdown(path: Path, rows: Iterable[TableRow], themes: ThemeNames) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(_line(_HEADS) + _line(["---"] * len(_HEADS)))
        for row in rows:
            file.write(_line(map(escaped, _told(row, themes))))


def _told(row: TableRow, themes: ThemeNames) -> list[str]:
    about, each = row.about, row.commitment
    day = f", {long_date(about.date)}" if about.date else ""
    return [
        long_date(each.due.by) if each.due else "",
        each.status.value.replace("-", " "),
        ", ".join(each.actors),
        ", ".join(themes.get(key, key) for key in each.themes),
        each.strength.value,
        each.quote,
        f"{about.title}{day}",
        each.evidence,
    ]


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"
