"""`briefreader extract`: the commitments of one document, without a library."""

from pathlib import Path

import click

from briefreader.cli import tables
from briefreader.cli.coverage import report_language
from briefreader.cli.options import PATH, format_option
from briefreader.cli.output import report, write, write_csv, write_json
from briefreader.commitments.metadata.detection_coverage import coverage
from briefreader.services import json_contract
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.importing.reading_apart import read_apart
from briefreader.text.numbering import ParagraphNumbers


@click.command
@click.argument("file", type=PATH)
@format_option("json", "text", "csv", default="text")
def extract(file: Path, output_format: str) -> None:
    """Detect the commitments of one document, without a library.

    JSON is an object with `statement` (title, date, parties, language, text) and `commitments`
    (quote, start, end, paragraph, cue, strength, actors, themes, due, confidence); start and end
    count code points of the text, end exclusive. What may be wrong in the text is said on standard
    error.

    Commitments are read in English, French, Spanish and Russian; of a text in another language,
    or in one that is not known, standard error says so. A file that takes over 30 seconds or
    512 MB is refused.
    """
    document, extraction = read_apart(file)
    for warning in document.warnings:
        report(f"{file}: {warning}")
    language = extraction.metadata.language
    covered = coverage(language, detected=bool(extraction.detections))
    report_language(file, language, covered)
    if output_format == "json":
        write_json(json_contract.extraction_object(extraction))
    elif output_format == "csv":
        objects = json_contract.extraction_object(extraction)["commitments"]
        numbers = ParagraphNumbers(extraction.text)
        write_csv(
            tables.LABEL_COLUMNS,
            (
                tables.cells(each, tables.LABEL_COLUMNS, _names(), numbers.of(each["paragraph"]))
                for each in objects
            ),
        )
    else:
        write(tables.extraction_text(extraction, _names(), covered))


def _names() -> tables.ThemeNames:
    return {theme.key: theme.name for theme in load_taxonomy().themes}
