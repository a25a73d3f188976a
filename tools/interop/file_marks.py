"""Notes that other programs leave in files, which come in with the files' text.

PyMuPDF marks up PDFs that LibreOffice has set; LibreOffice makes Word documents of OpenDocument
texts with comments and highlights, and OpenDocument texts of these again.
"""

import json
import os
import shutil
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZipFile

from briefreader.library.database import Library, open_library
from briefreader.library.records import Annotation, Statement
from briefreader.services.importing.document_reading import setup_of
from briefreader.services.importing.importer import import_paths
from briefreader.services.importing.reading_pool import ReadingPool
from interop.rows import Missing, Row

NEEDS = (
    "LibreOffice’s soffice on the path and, for PDF, a Python that has PyMuPDF, "
    "which the variable INTEROP_PYMUPDF names"
)
_SECONDS = 300
_STATEMENTS = 6
_KINDS = ("highlight", "underline", "squiggly", "strikeout")
_LINES = "highlight over lines"
_MOMENT = "2026-03-04T05:06:07"
# Runs in a Python of its own: what marks up the files is no part of the project.
_MARKER = """
import json, sys
import pymupdf
made = []
for path, marks in json.load(sys.stdin):
    file = pymupdf.open(path)
    for kind, words, note, author in marks:
        head, tail = words[:25], words[-25:]
        for page in file:
            begin, end = page.search_for(head, quads=True), page.search_for(tail, quads=True)
            if not begin or not end:
                continue
            if len(words) <= 25:
                mark = getattr(page, f"add_{kind}_annot")(begin[:1])
            else:
                after = [each for each in end if each.ul.y >= begin[0].ul.y]
                if not after:
                    continue
                mark = page.add_highlight_annot(start=begin[0].ul, stop=after[-1].lr)
            mark.set_info(content=note, title=author)
            mark.update()
            made.append([path, kind, words, note, author])
            break
    file.saveIncr()
json.dump(made, sys.stdout)
"""
_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
    for name, full in (
        ("office", "office"),
        ("text", "text"),
        ("style", "style"),
        ("fo", "xsl-fo-compatible"),
        ("manifest", "manifest"),
    )
)
_STYLES = (
    '<style:style style:name="T1" style:family="text">'
    '<style:text-properties fo:background-color="#ffff00"/></style:style>'
)


class _Mark(NamedTuple):
    """What was marked in a file: its kind, the words, the note on them, and who wrote it."""

    file: str
    kind: str
    words: str
    note: str
    author: str

    @property
    def said(self) -> tuple[str, str, str, str]:
        """What must come in: all but the kind."""
        return self.file, self.words, self.note, self.author


def run(library: Path, work: Path) -> Iterator[Row]:
    """Yield how many marks of each kind came in, of those that each program had written."""
    soffice = shutil.which("soffice")
    if soffice is None:
        message = "soffice"
        raise Missing(message)
    with open_library(library) as opened:
        texts = [opened.statements.get(each.id) for each in opened.statements.summaries()]
        texts = texts[:_STATEMENTS]
        notes = {each.id: opened.annotations.of_statement(each.id) for each in texts}
    yield from _office(soffice, texts, notes, work)
    python = os.environ.get("INTEROP_PYMUPDF")
    if not python:
        message = "PyMuPDF"
        raise Missing(message)
    yield from _pdf(soffice, python, texts, work)


def _office(
    soffice: str,
    texts: Sequence[Statement],
    notes: Mapping[int, Sequence[Annotation]],
    work: Path,
) -> Iterator[Row]:
    """Yield the rows of comments and highlights that LibreOffice has written."""
    made = work / "made"
    made.mkdir()
    sent: list[_Mark] = []
    for each in texts:
        on_words = [note for note in notes[each.id] if note.exact]
        _write_odt(made / f"{each.id}.odt", each.text, on_words)
        kinds = (("comment", note) if note.note else ("highlight", note) for note in on_words)
        sent += (
            _Mark(
                str(each.id), kind, note.exact.strip(), note.note, note.author if note.note else ""
            )
            for kind, note in kinds
        )
    word = _converted(soffice, sorted(made.iterdir()), "docx", work / "docx")
    again = _converted(soffice, word, "odt", work / "odt")
    for row in _rows("LibreOffice, DOCX", sent, word, work):
        shading = "it writes them as shading, which designers use too" if not row.arrived else ""
        yield row._replace(remark=shading)
    yield from _rows("LibreOffice, ODT", sent, again, work)


def _pdf(soffice: str, python: str, texts: Sequence[Statement], work: Path) -> Iterator[Row]:
    """Yield the rows of marks that PyMuPDF has written in PDFs."""
    plain = work / "plain"
    plain.mkdir()
    for each in texts:
        _write_odt(plain / f"{each.id}.odt", each.text, ())
    files = _converted(soffice, sorted(plain.iterdir()), "pdf", work / "pdf")
    by_id = {str(each.id): each for each in texts}
    asked = [[str(path), _wanted(by_id[path.stem].text)] for path in files]
    done = subprocess.run(
        [python, "-c", _MARKER],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=True,
    )
    sent = [_Mark(Path(path).stem, *rest) for path, *rest in json.loads(done.stdout)]
    yield from _rows("PyMuPDF", sent, files, work)


def _wanted(text: str) -> list[list[str]]:
    """Return what to mark in a text: the first words of paragraphs, and long sentences."""
    kinds = cycle(_KINDS)
    wanted = []
    # PyMuPDF looks for words in any case.
    folded = text.casefold()
    for number, paragraph in enumerate(text.split("\n\n")[:40]):
        words = paragraph[:25].rpartition(" ")[0]
        if words and folded.count(words.casefold()) == 1:
            wanted.append([next(kinds), words, f"Noted {number}: R&D <soon>", "Борис"])
        sentence = paragraph.partition(". ")[0]
        ends = (sentence[:25].casefold(), sentence[-25:].casefold())
        if len(sentence) > 150 and all(folded.count(each) == 1 for each in ends):
            wanted.append([_LINES, sentence, f"Lines {number}\nand more", "Ann"])
    return wanted


def _rows(program: str, sent: Sequence[_Mark], files: Sequence[Path], work: Path) -> Iterator[Row]:
    """Yield a row per kind: those of ``sent`` that came in with the files, in the same words."""
    with open_library(work / f"{program}.db") as library:
        arrived = _arrived(library, files)
    by_kind: defaultdict[str, list[_Mark]] = defaultdict(list)
    for each in sent:
        by_kind[each.kind].append(each)
    for kind, marks in by_kind.items():
        found = (Counter(each.said for each in marks) & arrived).total()
        yield Row(program, kind, sent=len(marks), arrived=found)


def _arrived(library: Library, files: Sequence[Path]) -> Counter[tuple[str, str, str, str]]:
    """Return the notes that came in with the files: name, words, note, author."""
    found: Counter[tuple[str, str, str, str]] = Counter()
    with ReadingPool(setup_of(library)) as pool:
        for result in import_paths(library, files, pool.read):
            stem = result.path.stem if result.path else ""
            notes = library.annotations.of_statement(result.statement_id)
            found.update((stem, each.exact, each.note, each.author) for each in notes)
    return found


def _converted(soffice: str, files: Sequence[Path], ending: str, folder: Path) -> list[Path]:
    """Return the files as LibreOffice writes them in another format."""
    profile = (folder.parent / "profile").as_uri()
    subprocess.run(
        [
            soffice,
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            ending,
            "--outdir",
            str(folder),
            *map(str, files),
        ],
        capture_output=True,
        timeout=_SECONDS,
        check=True,
    )
    return sorted(folder.iterdir())


def _write_odt(path: Path, text: str, notes: Sequence[Annotation]) -> None:
    """Write a text as OpenDocument, with the notes as comments, and highlights without a note."""
    body = "".join(
        f"<text:p>{_marked(text, start, end, notes)}</text:p>" for start, end in _lines(text)
    )
    content = (
        f'<office:document-content {_NAMES} xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'office:version="1.3"><office:automatic-styles>{_STYLES}</office:automatic-styles>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    manifest = (
        f'<manifest:manifest {_NAMES} manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    with ZipFile(path, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for paragraph in text.split("\n\n"):
        yield start, start + len(paragraph)
        start += len(paragraph) + 2


def _marked(text: str, start: int, end: int, notes: Sequence[Annotation]) -> str:
    """Return a paragraph as XML, with the notes that begin and end in it."""
    parts = []
    for note in sorted(notes, key=lambda each: each.span.start):
        if not start <= note.span.start < note.span.end <= end:
            continue
        words = escape(note.span.of(text))
        parts.append(escape(text[start : note.span.start]))
        start = note.span.end
        if not note.note:
            parts.append(f'<text:span text:style-name="T1">{words}</text:span>')
            continue
        name = quoteattr(f"n{note.id}")
        paragraphs = "".join(f"<text:p>{escape(each)}</text:p>" for each in note.note.split("\n"))
        parts.append(
            f"<office:annotation office:name={name}><dc:creator>{escape(note.author)}</dc:creator>"
            f"<dc:date>{_MOMENT}</dc:date>{paragraphs}</office:annotation>{words}"
            f"<office:annotation-end office:name={name}/>"
        )
    return "".join((*parts, escape(text[start:end])))
