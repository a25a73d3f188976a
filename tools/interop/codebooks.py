"""Codebooks: our themes in QualCoder's own import and export, and back in an empty library."""

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from briefreader.commitments.attributes.taxonomy import TermKind, Theme
from briefreader.library.database import open_library
from briefreader.library.themes import KeptTheme, with_theme
from briefreader.services.changes import apply_changes
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.export.writing import export
from briefreader.services.formats.reading import read_notes_file
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.planning import plan_notes_file
from interop.rows import Missing, Row
from interop.scratch import output_of, python_with

NEEDS = "QualCoder's source, its folder named by the variable QUALCODER, and PyQt6 from PyPI"
_DRIVER = Path(__file__).with_name("qualcoder_codebook.py")
_NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
_OWN = Theme(
    key="arctic-seas-ice",
    name="Arctic: seas & <ice>",
    description="What is said of the “North”",
    colour_light="#cfe8ff",
    colour_dark="#0d3559",
    terms=(TermKind.STRONG.term("arctic*"), TermKind.ACRONYMS.term("NSR")),
)


def run(
    library: Path,  # noqa: ARG001 - themes of our own are sent, too
    work: Path,
) -> Iterator[Row]:
    """Yield how many themes QualCoder has of our codebook, and which come back from its own."""
    source = Path(os.environ.get("QUALCODER", ""), "src")
    if not source.joinpath("qualcoder", "refi.py").exists():
        message = "QualCoder's source is not there"
        raise Missing(message)
    python = python_with("qualcoder", ["PyQt6"])
    out = work / "themes.qdc"
    with open_library(work / "own.db") as own:
        own.themes.ensure_shipped(load_taxonomy())
        own.themes.put(with_theme(own.themes.kept(), KeptTheme(theme=_OWN, position=0)))
        sent = own.themes.all()
        export(own, [], out)
    output_of([python, _DRIVER, source, out, work], HOME=str(work))
    codes = json.loads(work.joinpath("codes.json").read_text("utf-8"))
    arrived = sum(each.name in {name for name, _, _ in codes} for each in sent)
    described = sum(
        any(
            name == each.name and (memo or "").startswith(each.description)
            for name, memo, _ in codes
        )
        for each in sent
    )
    (back,) = work.glob("Codebook-*.qdc")
    with open_library(work / "empty.db") as empty:
        bundle = read_notes_file(back, empty.themes.all(), _NOW)
        plan = plan_notes_file(empty, bundle, _no_detector, opened=0, now=_NOW)
        apply_changes(empty, changes_of(empty, plan))
        mine = {each.name: each for each in empty.themes.all()}
    named = sum(each.name in mine for each in sent)
    told = sum(
        mine[each.name].description == each.description for each in sent if each.name in mine
    )
    yield Row("QualCoder", "themes, codebook", len(sent), arrived, named)
    yield Row("QualCoder", "descriptions of themes", len(sent), described, told)
    terms = int(replace(mine[_OWN.name], key=_OWN.key).terms == _OWN.terms)
    yield Row("QualCoder", "terms of own themes", 1, None, terms, "in the description")


def _no_detector() -> NoReturn:
    raise AssertionError
