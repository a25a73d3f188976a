"""`briefreader due`: what is due over a whole library."""

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from briefreader.cli import tables
from briefreader.cli.coverage import report_uncovered
from briefreader.cli.days import DAY, today
from briefreader.cli.opening import reading
from briefreader.cli.options import format_option, library_option, paper_option
from briefreader.cli.output import write, write_csv, write_json
from briefreader.cli.pages import measuring_application
from briefreader.library.records import Commitment, StatementSummary
from briefreader.services import json_contract
from briefreader.services.briefing.paper import Paper
from briefreader.services.detection.shipped_themes import theme_names
from briefreader.services.export.cited_paragraphs import cited_paragraphs
from briefreader.services.follow_up.due_page import GROUP_NAMES, DueGroup, DuePage, due_page
from briefreader.services.follow_up.due_rows import due_rows
from briefreader.services.follow_up.due_sheet import due_content, write_due
from briefreader.services.record_codec import Json, day_value

_UNNAMED = tuple(each for each in tables.COMMITMENT_COLUMNS if each not in tables.NAMED_COLUMNS)
_COLUMNS = ("group", "days", "title", *_UNNAMED, "owner", "reminder", *tables.NAMED_COLUMNS)
Listed = list[tuple[DueGroup, Commitment]]


@click.command
@library_option
@click.option(
    "--within",
    type=click.IntRange(min=0),
    metavar="DAYS",
    help="Only those due in so many days from today.",
)
@click.option("--overdue", is_flag=True, help="Only those that are overdue.")
@click.option("--actor", metavar="NAME", default="", help="Only those by this actor.")
@click.option("--undated", is_flag=True, help="List also those without a date, not only how many.")
@click.option("--today", "seen_from", type=DAY, metavar="DATE", help="The day to see them from.")
@format_option("text", "json", "csv")
@click.option(
    "-o",
    "--output",
    "out",
    type=click.Path(path_type=Path),
    metavar="OUT.pdf",
    help="Write one page instead: what is overdue, and due in the next 90 days.",
)
@paper_option
def due(
    library_path: Path | None,
    within: int | None,
    actor: str,
    seen_from: dt.datetime | None,
    output_format: str,
    out: Path | None,
    paper_name: str,
    *,
    overdue: bool,
    undated: bool,
) -> None:
    """List what is due over the whole library: overdue, in 30 and 90 days, later.

    Commitments that are met, missed or superseded are left out, and those that were dismissed.
    With --within and --overdue together, both are listed. JSON is an object of today, counts (how
    many are in each group) and commitments: the fields of `commitments`, and group, days (until it
    is due), title (of its statement), owner and reminder.
    """
    day = seen_from.date() if seen_from else today()
    with reading(library_path) as library:
        page = due_page(library, day, actor.strip())
        if out is not None:
            content = due_content(library, page, actor.strip())
            application = measuring_application()
            write_due(content, out, Paper(paper_name.lower()))
            del application
            return
        wanted = _wanted(page, within, overdue=overdue, undated=undated)
        rows = due_rows(library, wanted)
        themes = theme_names(library)
        listed = [row.commitment for row in rows]
        cited = cited_paragraphs(library, listed) if output_format == "csv" else {}
    found = [(row.group, row.commitment) for row in rows]
    summaries = dict(sorted({row.statement.id: row.statement for row in rows}.items()))
    every = within is None and not overdue
    if output_format == "text":
        write(_text(page, found, summaries, themes, every=every))
    else:
        objects = [_object(group, each, summaries, day) for group, each in found]
        if output_format == "json":
            counts = {group.value: page.count(group) for group in DueGroup}
            write_json({"today": day.isoformat(), "counts": counts, "commitments": objects})
        else:
            write_csv(_COLUMNS, (_cells(each, themes, cited[each["id"]]) for each in objects))
    report_uncovered(tuple(summaries.values()))


def _wanted(
    page: DuePage, within: int | None, *, overdue: bool, undated: bool
) -> dict[DueGroup, Sequence[int]]:
    """Return the ids to list, by group."""
    wanted = dict(page.groups)
    if within is not None or overdue:
        near = frozenset(page.within(within)) if within is not None else frozenset()
        late = frozenset(page.groups[DueGroup.OVERDUE]) if overdue else frozenset()
        kept = near | late
        wanted = {group: [each for each in ids if each in kept] for group, ids in wanted.items()}
        wanted[DueGroup.REMINDED] = ()
    if not undated:
        wanted[DueGroup.UNDATED] = ()
    return wanted


def _object(
    group: DueGroup, commitment: Commitment, summaries: dict[int, StatementSummary], day: dt.date
) -> Json:
    due_by = commitment.due
    return {
        **json_contract.commitment_object(commitment),
        "group": group.value,
        "days": (due_by.by - day).days if due_by else None,
        "title": summaries[commitment.statement_id].title,
        "owner": commitment.owner,
        "reminder": day_value(commitment.reminder),
    }


def _cells(found: Json, themes: tables.ThemeNames, cited_paragraph: int) -> list[object]:
    columns = tables.COMMITMENT_COLUMNS
    cells = dict(zip(columns, tables.cells(found, columns, themes, cited_paragraph), strict=True))
    return ["" if value is None else value for value in map((found | cells).get, _COLUMNS)]


def _text(
    page: DuePage,
    found: Listed,
    summaries: dict[int, StatementSummary],
    themes: tables.ThemeNames,
    *,
    every: bool,
) -> str:
    """Return the groups with their counts, for people; with ``every`` also those that are empty."""
    parts: list[str] = []
    for group in DueGroup:
        members = [each for one, each in found if one is group]
        count = page.count(group) if every else len(members)
        if count or (every and group is not DueGroup.REMINDED):
            parts.append("".join(_section(group, count, members, summaries, themes)))
    return "\n".join(parts) or "Nothing is due.\n"


def _section(
    group: DueGroup,
    count: int,
    members: Sequence[Commitment],
    summaries: dict[int, StatementSummary],
    themes: tables.ThemeNames,
) -> Iterator[str]:
    yield f"{GROUP_NAMES[group]}: {count}\n"
    if members:
        yield tables.due_text(members, themes, summaries)
