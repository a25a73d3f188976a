"""Citations: our references read by pandoc, bibtexparser, rispy and citation-js, and back by us."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from briefreader.documents.references.bibtex_reading import read_bibtex
from briefreader.documents.references.csl_reading import read_csl
from briefreader.documents.references.reference_entry import ReferenceEntry
from briefreader.documents.references.reference_languages import language_code
from briefreader.documents.references.ris_names import kept_name
from briefreader.documents.references.ris_reading import read_ris
from briefreader.library.database import open_library
from briefreader.library.listing import Listing
from briefreader.services.export.references import Reference, reference_to
from briefreader.services.export.writing import export
from interop.rows import Row
from interop.scratch import node_with, output_of, program, python_with

NEEDS = "pandoc; bibtexparser and rispy from PyPI; node, and @citation-js/core from npm"
_PACKAGES = ("bibtexparser>=2", "rispy")
_NODE_PACKAGES = ("@citation-js/core", "@citation-js/plugin-ris", "@citation-js/plugin-csl")
_ODD_TITLE = "50% of R&D_1 #2 {a} “É” $4 ~5 ^6 \\cite <b>"
_ODD_PARTIES = ("Côte d’Ivoire", "Ministry of Trade, Industry and Energy", "R&D {EU}_#1%")
# Each prints a JSON list of what it reads, and writes that to another file.
_RISPY = """
import json, sys, rispy
with open(sys.argv[1], encoding="utf-8") as file:
    found = rispy.load(file)
print(json.dumps(found))
with open(sys.argv[2], "w", encoding="utf-8") as file:
    rispy.dump(found, file)
"""
_BIBTEXPARSER = """
import json, sys, bibtexparser
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors
read = bibtexparser.parse_file(sys.argv[1])
bibtexparser.write_file(sys.argv[2], read)
more = [LatexDecodingMiddleware(), SeparateCoAuthors()]
found = bibtexparser.parse_file(sys.argv[1], append_middleware=more).entries
print(json.dumps([{field.key: field.value for field in each.fields} for each in found]))
"""
_CITATION_JS = """
const { Cite } = require("@citation-js/core");
require("@citation-js/plugin-ris");
require("@citation-js/plugin-csl");
const fs = require("fs");
const [read, written] = process.argv.slice(-2);
const found = new Cite(fs.readFileSync(read, "utf8"));
fs.writeFileSync(written, found.format("ris"));
console.log(JSON.stringify(found.data.map(({ _graph, ...item }) => item)));
"""


_REMARKS = {
    "bibtexparser": "its decoder takes a caret for an accent",
    "citation-js": "it breaks long lines within words",
}


class Cited(NamedTuple):
    """What a program knows of a reference; days are in ISO 8601."""

    title: str
    authors: tuple[str, ...]
    date: str
    genre: str
    place: str
    language: str
    address: str
    accessed: str


def run(library: Path, work: Path) -> Iterator[Row]:
    """Yield how many references each program reads as they are meant, and we read back from it."""
    sent = exported(library, work)
    python = python_with("citations", _PACKAGES)
    yield from _by_pandoc(sent, work)
    for name, ending, script in (
        ("rispy", ".ris", _RISPY),
        ("bibtexparser", ".bib", _BIBTEXPARSER),
    ):
        written = work / f"{name}{ending}"
        found = json.loads(output_of([python, "-c", script, work / f"out{ending}", written]))
        read = map(_of_rispy if ending == ".ris" else _of_bibtexparser, found)
        yield row(name, ending, sent, list(read), written)
    written = work / "citation-js.ris"
    packages = node_with("citations", _NODE_PACKAGES)
    node = [program("node"), "-e", _CITATION_JS, str(work / "out.ris"), str(written)]
    found = json.loads(output_of(node, NODE_PATH=str(packages)))
    yield row("citation-js", ".ris", sent, [_of_csl(each) for each in found], written)


def exported(library: Path, work: Path) -> list[Reference]:
    """Write the references, one of them odd, to out.bib, out.csl.json and out.ris in ``work``."""
    odd = work / "library.db"
    with open_library(library, create=False) as opened:
        opened.back_up(odd)
    with open_library(odd) as opened:
        ids = opened.statements.listed(Listing())
        first = opened.statements.get(ids[0])
        opened.statements.put(replace(first, title=_ODD_TITLE, parties=_ODD_PARTIES))
        sent = [reference_to(opened.statements.get(each)) for each in ids]
        for ending in (".bib", ".csl.json", ".ris"):
            export(opened, ids, work / f"out{ending}")
    return sent


def _by_pandoc(sent: Sequence[Reference], work: Path) -> Iterator[Row]:
    """Yield what pandoc makes of BibTeX and CSL-JSON, and how many it cites."""
    pandoc = program("pandoc")
    for ending, kind in ((".bib", "biblatex"), (".bib", "bibtex"), (".csl.json", "csljson")):
        written = work / f"pandoc-{kind}.json"
        printed = output_of([pandoc, "-f", kind, "-t", "csljson", work / f"out{ending}"])
        written.write_text(printed, "utf-8")
        read = [_of_csl(each) for each in json.loads(printed)]
        yield row("pandoc", f"{ending} as {kind}", sent, read, written)
    citing = work / "citing.md"
    citing.write_text("\n\n".join(f"[@{each.key}]" for each in sent), "utf-8")
    for ending in (".bib", ".csl.json"):
        cited = output_of(
            [pandoc, "--citeproc", f"--bibliography={work / f'out{ending}'}", "-t", "plain",
             "--wrap=none", citing]
        )  # fmt: skip
        count = sum(each.address in cited for each in sent)
        yield Row("pandoc", f"{ending}, cited by citeproc", len(sent), count)


def row(
    name: str, kind: str, sent: Sequence[Reference], read: Sequence[Cited], written: Path
) -> Row:
    """Return how many of those sent a program has ``read``, and we read of what it has written."""
    meant = {_with_one_apostrophe(_meant(each)) for each in sent}
    arrived = sum(_with_one_apostrophe(each) in meant for each in read)
    text = written.read_text("utf-8")
    match written.suffix:
        case ".bib":
            back = _read_back(text)
        case ".ris":
            back = list(read_ris(text))
        case _:
            back = list(read_csl(text))
    told = {_known(each, each.authors) for each in sent}
    came_back = sum(_known(each, each.institutions) in told for each in back)
    return Row(name, f"references, {kind}", len(sent), arrived, came_back, _REMARKS.get(name, ""))


def _known(about: Reference | ReferenceEntry, authors: tuple[str, ...]) -> tuple[object, ...]:
    """Return what we read of a reference beside a document."""
    names = _with_one_apostrophe((about.title, *authors))
    return (*names, about.date, about.language, about.address)


def _with_one_apostrophe(values: Iterable[Any]) -> tuple[Any, ...]:
    """Return the texts in ``values`` as pandoc sets them, whose apostrophes are all curly."""
    return tuple(
        each.replace("'", "’") if isinstance(each, str) else _with_one_apostrophe(each)
        for each in values
    )


def _read_back(text: str) -> list[ReferenceEntry]:
    """Return what we read of BibTeX, an entry at a time: of several we read what names a file."""
    entries = re.findall(r"^@.*?^}", text, re.MULTILINE | re.DOTALL)
    return [each for entry in entries for each in read_bibtex(entry, "")]


def _meant(about: Reference) -> Cited:
    return Cited(
        title=about.title,
        authors=about.authors,
        date=about.date.isoformat() if about.date else "",
        genre=about.genre,
        place=about.place,
        language=about.language,
        address=about.address,
        accessed=about.accessed.isoformat() if about.accessed else "",
    )


def _of_csl(item: Mapping[str, Any]) -> Cited:
    return Cited(
        title=item["title"],
        authors=tuple(map(undivided, item.get("author", ()))),
        date=_day(item.get("issued")),
        genre=item.get("genre", ""),
        place=item.get("publisher-place", ""),
        language=language_code(item.get("language", "")),
        address=item.get("URL", ""),
        accessed=_day(item.get("accessed")),
    )


def undivided(name: Mapping[str, str]) -> str:
    """Return a name that was not taken apart as it was written, else nothing."""
    return kept_name(name.get("literal") or ("" if "given" in name else name["family"]))


def _day(date: Mapping[str, Any] | None) -> str:
    return "-".join(f"{int(part):02}" for part in date["date-parts"][0]) if date else ""


def _of_rispy(entry: Mapping[str, Any]) -> Cited:
    return Cited(
        title=entry["title"],
        authors=tuple(map(kept_name, entry.get("authors", ()))),
        date=entry.get("date", "").strip("/").replace("/", "-"),
        genre=entry.get("type_of_work", ""),
        place=entry.get("place_published", ""),
        language=language_code(entry.get("language", "")),
        address=entry["urls"][0],
        accessed=entry.get("access_date", "").strip("/").replace("/", "-"),
    )


def _of_bibtexparser(entry: Mapping[str, Any]) -> Cited:
    return Cited(
        title=entry["title"].strip("{}"),
        authors=tuple(each.strip("{}") for each in entry.get("author", ())),
        date=entry.get("date", ""),
        genre=entry.get("type", ""),
        place=entry.get("address", ""),
        language=language_code(entry.get("langid", "")),
        address=entry["url"],
        accessed=entry.get("urldate", ""),
    )
