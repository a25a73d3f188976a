"""`briefreader briefing`: the one-page briefing of a file, or of a statement in the library."""

from pathlib import Path

import click

from briefreader.cli.coverage import report_language
from briefreader.cli.days import today
from briefreader.cli.opening import reading
from briefreader.cli.options import library_option, paper_option
from briefreader.cli.pages import measuring_application
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import BriefingPlan, BriefingScope
from briefreader.services.briefing.sources import brief_file, brief_statement
from briefreader.services.briefing.write import write_briefing, write_report


@click.command(options_metavar="(FILE | --library DB --statement ID) -o OUT")
@click.argument("file", required=False, type=click.Path(path_type=Path), metavar="")
@library_option
@click.option("--statement", type=int, metavar="ID", help="The statement of the library.")
@click.option(
    "-o",
    "--output",
    "out",
    required=True,
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="The file to write: .pdf, .docx, .html or .md by its ending.",
)
@paper_option
@click.option(
    "--language",
    type=click.Choice(["en", "es", "fr", "ru"], case_sensitive=False),
    default="en",
    show_default=True,
    help="The language of the briefing's own words; quotes stay as they are.",
)
@click.option("--confirmed", is_flag=True, help="Only the commitments that you confirmed.")
@click.option(
    "--report",
    is_flag=True,
    help="Write several pages (.pdf, .docx or .html): contents, all commitments, notes.",
)
def briefing(
    file: Path | None,
    library_path: Path | None,
    statement: int | None,
    out: Path,
    paper_name: str,
    language: str,
    *,
    confirmed: bool,
    report: bool,
) -> None:
    """Write the one-page briefing of FILE, or of a statement in the library.

    It is always exactly one page, however long the statement; its footer says what was left out.
    With --report nothing is left out. Commitments are read in English, French, Spanish and Russian;
    of a statement in another language the briefing and standard error say so.
    """
    if (file is None) == (statement is None) or (file is not None and library_path is not None):
        message = "Name either a FILE, or a statement of a library: --library DB --statement ID."
        raise click.UsageError(message)
    if confirmed and file is not None:
        message = "--confirmed asks for a statement of a library: in a file nothing is confirmed."
        raise click.UsageError(message)
    made = today()
    paper = Paper(paper_name.lower())
    scope = BriefingScope(confirmed=confirmed)
    plan = BriefingPlan(scope=scope, language=language.lower(), paper=paper)
    plan = plan.for_report if report else plan
    if file is not None:
        composed = brief_file(file, made, plan)
    elif statement is not None:
        with reading(library_path) as library:
            composed = brief_statement(library, statement, made, plan)
    application = measuring_application()
    write = write_report if report else write_briefing
    write(composed, out, paper)
    for each in composed.statements:
        report_language(file or f"statement {statement}", each.language, each.coverage)
    del application
