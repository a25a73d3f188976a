"""Reports in LibreOffice Writer and pandoc: every commitment, in order, with its paragraph."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefreader.library.database import open_library
from briefreader.library.listing import Listing
from briefreader.services.briefing.plan import DEFAULT_PLAN
from briefreader.services.briefing.sources import brief_statement
from interop.rows import Row
from interop.scratch import converted, output_of, program

NEEDS = "LibreOffice Writer (soffice) and pandoc"
Said = list[tuple[str, str]]
"""What begins with the words of a commitment, and the number of its paragraph."""


def run(library: Path, work: Path) -> Iterator[Row]:
    """Yield how many commitments of all reports arrive in their order, with their numbers."""
    pandoc = program("pandoc")
    program("soffice")
    wanted: list[Said] = []
    with open_library(library, create=False) as opened:
        ids = opened.statements.listed(Listing())
        for each in ids:
            day = opened.statements.get(each).imported.date()
            groups = brief_statement(opened, each, day, DEFAULT_PLAN.for_report).groups
            items = [item for group in groups for item in group.items]
            wanted.append([(item.quote, str(item.paragraph or "")) for item in items])
    files = {
        ending: [_report(library, each, ending, work) for each in ids]
        for ending in (".docx", ".html")
    }
    pages = [each.read_text("utf-8") for each in converted(files[".docx"], "html", work / "office")]
    read = {
        ("LibreOffice", "report as DOCX"): list(map(_of_tables, pages)),
        ("pandoc", "report as DOCX"): [
            _of_tables(output_of([pandoc, "-t", "html", each])) for each in files[".docx"]
        ],
        ("pandoc", "report as HTML"): [
            _of_lists(output_of([pandoc, "-t", "html", each])) for each in files[".html"]
        ],
    }
    for (name, kind), found in read.items():
        arrived = sum(map(_arrived, wanted, found))
        yield Row(name, f"commitments ({kind})", sum(map(len, wanted)), arrived)


def _report(library: Path, statement: int, ending: str, work: Path) -> Path:
    out = work / f"{statement}{ending}"
    briefreader = Path(sys.executable).with_name("briefreader")
    about = ["--library", str(library), "--statement", str(statement), "--report"]
    output_of([briefreader, "briefing", *about, "-o", out], QT_QPA_PLATFORM="offscreen")
    return out


def _arrived(wanted: Said, found: Said) -> int:
    """Return how many of the commitments are at their place."""
    return sum(
        said.startswith(quote) and cited == number
        for (quote, number), (said, cited) in zip(wanted, found, strict=False)
    )


def _of_tables(page: str) -> Said:
    """Return the rows of the tables of commitments, which have four columns."""
    rows = [
        [_words(cell) for cell in row.css("td, th")] for row in LexborHTMLParser(page).css("tr")
    ]
    return [(row[1], row[3]) for row in rows if len(row) == 4 and row[3] != "Paragraph"]


def _of_lists(page: str) -> Said:
    """Return the entries of the lists of commitments; those of notes say that they are notes."""
    found = []
    for each in LexborHTMLParser(page).css("li"):
        words = re.fullmatch(
            r"(?:Firm|Intent|Reaffirmed) (?:… )?(.*?)(?: para (\d+))?", _words(each)
        )
        if words:
            found.append((words[1], words[2] or ""))
    return found


def _words(node: LexborNode) -> str:
    return " ".join(node.text().split()).removeprefix("… ")
