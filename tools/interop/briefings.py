"""Briefings: LibreOffice and pandoc read our Word files; each is one page, with the same words."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from briefreader.library.database import open_library
from briefreader.library.listing import Listing
from interop.rows import Row
from interop.scratch import converted, output_of, program

NEEDS = "LibreOffice (soffice), pandoc, and poppler's pdfinfo and pdftotext"
_WORD = re.compile(r"\w+")
_PAGES = re.compile(r"Pages:\s+(\d+)")


def run(library: Path, work: Path) -> Iterator[Row]:
    """Yield how many briefings are one page in LibreOffice, with the words that pandoc reads."""
    pandoc, pdfinfo, pdftotext = map(program, ("pandoc", "pdfinfo", "pdftotext"))
    with open_library(library, create=False) as opened:
        ids = opened.statements.listed(Listing())
    files = [_briefing(library, each, paper, work) for each in ids for paper in ("a4", "letter")]
    printed = converted(files, "pdf", work)
    pages = [_PAGES.search(output_of([pdfinfo, each])) for each in printed]
    single = sum(found is not None and found[1] == "1" for found in pages)
    yield Row("LibreOffice", "briefings of one page (DOCX, A4 and Letter)", len(files), single)
    alike = sum(
        _words([pandoc, "-t", "plain", "--wrap=none", file]) <= _words([pdftotext, pdf, "-"])
        for file, pdf in zip(files, printed, strict=True)
    )
    yield Row("pandoc", "briefings whose words LibreOffice prints too (DOCX)", len(files), alike)


def _briefing(library: Path, statement: int, paper: str, work: Path) -> Path:
    out = work / f"{statement}-{paper}.docx"
    briefreader = Path(sys.executable).with_name("briefreader")
    about = ["--library", str(library), "--statement", str(statement), "--paper", paper]
    output_of([briefreader, "briefing", *about, "-o", out], QT_QPA_PLATFORM="offscreen")
    return out


def _words(command: list[str | Path]) -> set[str]:
    # What a table is called, for screen readers, is printed by pandoc only.
    lines = (line for line in output_of(command).splitlines() if not line.strip().startswith(": "))
    # pdftotext takes hyphens at the end of lines for those of hyphenation.
    return set(_WORD.findall("\n".join(lines).replace("-\n", "").replace("-", "")))
