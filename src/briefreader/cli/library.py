"""`briefreader list`, `commitments` and `search`: what a library holds."""

import datetime as dt
from pathlib import Path

import click

from briefreader.cli import tables
from briefreader.cli.coverage import report_uncovered
from briefreader.cli.days import today
from briefreader.cli.opening import reading
from briefreader.cli.options import format_option, library_option
from briefreader.cli.output import write, write_csv, write_json
from briefreader.commitments.model import Strength
from briefreader.library.records import Status
from briefreader.services import json_contract
from briefreader.services.detection.coverage import uncovered
from briefreader.services.detection.shipped_themes import theme_names
from briefreader.services.export.cited_paragraphs import cited_paragraphs
from briefreader.services.review.due_figures import is_overdue

_STRENGTHS = ("firm", "intent", "reaffirmed")


@click.command("list")
@library_option
@format_option("text", "json")
def list_(library_path: Path | None, output_format: str) -> None:
    """List the statements, the newest first.

    JSON is an array of id, title, date, parties, language, source and commitments (how many).
    Commitments are read in English, French, Spanish and Russian; standard error names the
    statements in other languages.
    """
    with reading(library_path) as library:
        summaries = library.statements.summaries()
    if output_format == "json":
        write_json([json_contract.summary_object(each) for each in summaries])
    else:
        write(tables.statements_text(summaries))
    report_uncovered(summaries)


@click.command
@library_option
@click.option("--statement", type=int, metavar="ID", help="Only those of this statement.")
@click.option(
    "--theme", metavar="KEY", help="Only those with this theme, such as climate-environment."
)
@click.option("--actor", metavar="NAME", help="Only those by this actor, such as Kazakhstan.")
@click.option("--strength", type=click.Choice(_STRENGTHS), help="Only those of this strength.")
@click.option(
    "--due-before",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="Only those due before this day, such as 2016-07-01.",
)
@click.option(
    "--status",
    type=click.Choice([each.value for each in Status]),
    help="Only those of this status.",
)
@click.option("--overdue", is_flag=True, help="Only those that were due, of unknown outcome.")
@click.option("--undated", is_flag=True, help="Only those without a due date.")
@click.option(
    "--query", metavar="WORDS", help="Only those with these words, or evidence with them."
)
@format_option("text", "json", "csv")
def commitments(
    library_path: Path | None,
    statement: int | None,
    theme: str | None,
    actor: str | None,
    strength: str | None,
    due_before: dt.datetime | None,
    status: str | None,
    overdue: bool,
    undated: bool,
    query: str | None,
    output_format: str,
) -> None:
    """List the commitments, those that were dismissed left out.

    Of several options all must hold. The words of --query are read as those of `search`.
    JSON is an array of id, statement (its id), the fields that `extract` has, and origin, review,
    status, status_date and evidence. Commitments are read in English, French, Spanish and
    Russian; standard error names the statements in other languages.
    """
    with reading(library_path) as library:
        themes = theme_names(library)
        if theme is not None and theme not in themes:
            message = f"There is no theme “{theme}”. Themes: {', '.join(themes)}."
            raise click.BadParameter(message, param_hint="--theme")
        if statement is not None:
            library.statements.get(statement)
            summaries = tuple(library.statements.summaries_of([statement]).values())
        else:
            summaries = library.statements.summaries()
        day = today()
        matching = library.commitment_listing.matching(query) if query is not None else None
        every = library.commitments.find(
            statement_id=statement,
            theme=theme,
            actor=actor,
            strength=Strength(strength) if strength else None,
            due_before=due_before.date() if due_before else None,
        )
        found = tuple(
            each
            for each in every
            if (status is None or each.status == status)
            and (not overdue or is_overdue(each, day))
            and (not undated or each.due is None)
            and (matching is None or each.id in matching)
        )
        cited = cited_paragraphs(library, found) if output_format == "csv" else {}
    if output_format == "text":
        write(tables.commitments_text(found, themes, all_read=not uncovered(summaries)))
    else:
        objects = [json_contract.commitment_object(each) for each in found]
        if output_format == "json":
            write_json(objects)
        else:
            columns = tables.COMMITMENT_COLUMNS
            write_csv(
                columns,
                (tables.cells(each, columns, themes, cited[each["id"]]) for each in objects),
            )
    report_uncovered(summaries)


@click.command
@click.argument("query")
@library_option
@format_option("text", "json")
def search(query: str, library_path: Path | None, output_format: str) -> None:
    """Search titles, texts and notes.

    All words of QUERY must occur; "a phrase", prefix*, AND, OR and NOT may be used. JSON is an
    array of statement (its id), title, date, where (title, text or notes), snippet and marks (the
    places of the matches in the snippet).
    """
    with reading(library_path) as library:
        hits = library.search(query)
    if output_format == "json":
        write_json([json_contract.hit_object(hit) for hit in hits])
    else:
        write(tables.hits_text(hits))
