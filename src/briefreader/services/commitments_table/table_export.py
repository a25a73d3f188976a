"""Export of the table's rows, those that its filter lets through, in its order."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from briefreader.errors import ExportError
from briefreader.library.database import Library
from briefreader.library.records import Commitment, StatementSummary
from briefreader.services.briefing.text_format import long_date
from briefreader.services.detection.shipped_themes import theme_names
from briefreader.services.export import table
from briefreader.services.export.markdown_export import escaped
from briefreader.services.export.progress import Steps
from briefreader.services.export.workbook import write_rows
from briefreader.services.files import replacing

Pair = tuple[StatementSummary, Commitment]
_AT_ONCE = 500
_HEADS = ("Due", "Status", "Actor", "Theme", "Strength", "Commitment", "Statement", "Evidence")
ENDINGS = (".csv", ".xlsx", ".md")


def export_rows(
    library: Library, ids: Sequence[int], out: Path, steps: Steps | None = None
) -> None:
    """Write the commitments with these ids to ``out``, whole or not at all, in their order.

    The ending is one of ``ENDINGS``. Raises ExportError if the file cannot be written,
    CancelledError if ``steps`` were cancelled.
    """
    write = _WRITERS[out.suffix.lower()]
    with replacing(out, ExportError) as beside:
        write(beside, _pairs(library, ids, steps or Steps()), theme_names(library))


def _pairs(library: Library, ids: Sequence[int], steps: Steps) -> Iterator[Pair]:
    """Yield the commitments with what is known of their statements; those that have gone are out.

    Statements are read once each while their commitments follow one another.
    """
    following = iter(ids)
    done = 0
    while chunk := list(islice(following, _AT_ONCE)):
        steps.check()
        steps.progress(done, len(ids), "")
        found = {each.id: each for each in library.commitments.of_ids(chunk)}
        about = library.statements.summaries_of(
            list(dict.fromkeys(each.statement_id for each in found.values()))
        )
        for each in (found[key] for key in chunk if key in found):
            yield about[each.statement_id], each
        done += len(chunk)
    steps.progress(len(ids), len(ids), "")


def _write_csv(path: Path, pairs: Iterable[Pair], _themes: Mapping[str, str]) -> None:
    with path.open("w", encoding=table.ENCODING, newline="") as file:
        rows = csv.writer(file)
        rows.writerow(table.COLUMNS)
        rows.writerows(table.cells(about, each) for about, each in pairs)


def _write_workbook(path: Path, pairs: Iterable[Pair], _themes: Mapping[str, str]) -> None:
    write_rows(path, pairs)


def _write_markdown(path: Path, pairs: Iterable[Pair], themes: Mapping[str, str]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(_line(_HEADS) + _line(["---"] * len(_HEADS)))
        for about, each in pairs:
            file.write(_line(map(escaped, _told(about, each, themes))))


def _told(about: StatementSummary, each: Commitment, themes: Mapping[str, str]) -> list[str]:
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


_WRITERS: Mapping[str, Callable[[Path, Iterable[Pair], Mapping[str, str]], None]] = {
    ".csv": _write_csv,
    ".xlsx": _write_workbook,
    ".md": _write_markdown,
}
