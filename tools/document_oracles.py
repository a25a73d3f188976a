"""Writes the statements of tests/fixtures/oracles in each format, and what others read in them.

Run by hand: ``python tools/document_oracles.py FOLDER``. LibreOffice (soffice), pdftotext and w3m
must be installed. Files of LibreOffice hold the time at which they were made, so they differ each
time; the texts do not.
"""

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path

SOURCES = Path(__file__).parents[1] / "tests" / "fixtures" / "oracles"
OFFICE = {"odt": "odt", "docx": "docx:MS Word 2007 XML", "rtf": "rtf:Rich Text Format"}
WEB = {"html": "html:HTML (StarWriter):UTF8", "epub": "epub"}
W3M = ("w3m", "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", "10000")
_SECTION = re.compile(r"section\d+\.xhtml$")


def main(folder: Path) -> int:
    """Write all files to ``folder``; returns the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = sorted(SOURCES.glob("*.fodt"))
    for kind in (*OFFICE.values(), *WEB.values(), "pdf"):
        convert(sources, kind, folder)
    for pdf in folder.glob("*.pdf"):
        out = pdf.with_suffix(".printed.txt")
        subprocess.run(["pdftotext", "-enc", "UTF-8", pdf, out], check=True)
    for page in folder.glob("*.html"):
        Path(f"{page}.txt").write_bytes(seen_in([page.read_bytes()]))
    for book in folder.glob("*.epub"):
        with zipfile.ZipFile(book) as opened:
            names = sorted(name for name in opened.namelist() if _SECTION.search(name))
            Path(f"{book}.txt").write_bytes(seen_in(opened.read(name) for name in names))
    return 0


def convert(sources: Iterable[Path], kind: str, folder: Path) -> None:
    """Let LibreOffice write the sources as ``kind``."""
    files = (str(each) for each in (folder, *sources))
    command = ["soffice", "--headless", "--convert-to", kind, "--outdir", *files]
    subprocess.run(command, check=True, capture_output=True)


def seen_in(pages: Iterable[bytes]) -> bytes:
    """Return what a browser of text shows of pages."""
    shown = (subprocess.run(W3M, input=page, check=True, capture_output=True) for page in pages)
    return b"\n".join(each.stdout for each in shown)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
