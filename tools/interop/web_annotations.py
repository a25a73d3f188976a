"""Web Annotations and JSON of ours: expanded by PyLD, and back here."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from briefreader.library.database import Library, open_library
from briefreader.library.listing import Listing
from briefreader.library.records import Annotation, Bookmark, Commitment
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.export.writing import export
from briefreader.services.json_contract import UNTOLD
from interop.back_here import emptied, take
from interop.rows import Row
from interop.scratch import output_of, python_with, source_file

NEEDS = (
    "PyLD from PyPI, and in the folder $INTEROP_SOURCES a clone of github.com/w3c/web-annotation "
    "(web-annotation)"
)
_CONTEXT = "jsonld/anno.jsonld"
# Prints how many annotations the expanded file has, on how many addresses, and what was dropped.
_EXPAND = """
import json, sys
from pyld import jsonld
context = json.load(open(sys.argv[2], encoding="utf-8"))
load = lambda url, options: {"contextUrl": None, "documentUrl": url, "document": context}
dropped = []
whole = jsonld.expand(
    json.load(open(sys.argv[1], encoding="utf-8")),
    {"documentLoader": load, "on_property_dropped": lambda name: dropped.append(name)},
)
OA = "http://www.w3.org/ns/oa#"
counts = {"annotations": 0, "selectors": 0, "addresses": set()}
def walk(node):
    if isinstance(node, list):
        for each in node:
            walk(each)
    elif isinstance(node, dict):
        counts["annotations"] += OA + "Annotation" in node.get("@type", ())
        counts["selectors"] += OA + "exact" in node
        for each in node.get(OA + "hasSource", ()):
            if each.get("@id", "").startswith("http"):
                counts["addresses"].add(each["@id"])
        for each in node.values():
            walk(each)
walk(whole)
counts["addresses"] = len(counts["addresses"])
print(json.dumps(counts | {"dropped": sorted(set(dropped))}))
"""


def run(library: Path, work: Path) -> Iterator[Row]:
    """Yield what PyLD has of our annotations, and how our notes come back from Hypothesis."""
    context = work / "anno.jsonld"
    context.write_text(source_file("web-annotation", _CONTEXT), "utf-8")
    python = python_with("annotations", ("PyLD",))
    ours = work / "ours.jsonld"
    with open_library(library, create=False) as opened:
        export(opened, opened.statements.listed(Listing()), ours)
    yield from _expanded(python, ours, context, library)
    yield from _back_from_our_file(ours, library, work)
    yield from _back_from_json(library, work)


def _expanded(python: str, ours: Path, context: Path, library: Path) -> Iterator[Row]:
    found = json.loads(output_of([python, "-c", _EXPAND, ours, context]))
    whole = json.loads(ours.read_text("utf-8"))
    with open_library(library, create=False) as opened:
        sources = {each.source for each in opened.statements.summaries()}
    items = whole["first"]["items"]
    on_words = sum("selector" in each["target"] for each in items)
    dropped = f"{len(found['dropped'])} terms dropped: {', '.join(found['dropped']) or 'none'}"
    yield Row("PyLD", "annotations", whole["total"], found["annotations"], remark=dropped)
    yield Row("PyLD", "quotes", on_words, found["selectors"])
    yield Row("PyLD", "statement addresses", len(sources), found["addresses"])


def _back_from_our_file(ours: Path, library: Path, work: Path) -> Iterator[Row]:
    """Yield what our own file brings into a library that has the texts, and nothing on them."""
    with emptied(library, work / "back.db") as other, open_library(library, create=False) as mine:
        yield from _brought_back(ours, mine, other, frozenset())


def _back_from_json(library: Path, work: Path) -> Iterator[Row]:
    """Yield what our JSON export, which holds the texts, brings into a library that has nothing."""
    out = work / "ours.json"
    with (
        open_library(library, create=False) as mine,
        open_library(work / "empty.db") as other,
    ):
        other.themes.ensure_shipped(load_taxonomy())
        export(mine, mine.statements.listed(Listing()), out)
        yield from _brought_back(out, mine, other, UNTOLD)


def _brought_back(
    file: Path, mine: Library, other: Library, untold: frozenset[str]
) -> Iterator[Row]:
    plan = take(other, file)
    again = take(other, file)
    if plan.new_statements:
        yield Row(
            "Briefreader",
            f"statements ({file.suffix})",
            len(mine.statements.summaries()),
            None,
            len(plan.new_statements),
            f"a second time: {len(again.new_statements)} new",
        )
    kinds = ((Commitment, "commitments"), (Annotation, "notes"), (Bookmark, "bookmarks"))
    for kind, name in kinds:
        sent, back = _records(mine, kind, untold), _records(other, kind, untold)
        equal = (sent & back).total()
        told = f"a second time: {again.count(kind)} new"
        lacks = f"; but for {', '.join(sorted(untold))}" if untold and kind is Commitment else ""
        yield Row("Briefreader", f"{name} ({file.suffix})", sent.total(), None, equal, told + lacks)


def _records(
    library: Library, kind: type[Commitment | Annotation | Bookmark], untold: frozenset[str]
) -> Counter[str]:
    """Return the records of a kind: equal where all but their ids, and what is untold, is."""
    found: Counter[str] = Counter()
    stores = (library.commitments, library.annotations, library.bookmarks)
    for summary in library.statements.summaries():
        digest = library.statements.digest_of(summary.id)
        for store in stores:
            for each in store.of_statement(summary.id):
                if isinstance(each, kind):
                    left_out = {"id", "statement_id", "commitment_id", *untold}
                    told = {
                        field.name: getattr(each, field.name)
                        for field in fields(each)
                        if field.name not in left_out
                    }
                    found[f"{digest} {told}"] += 1
    return found
