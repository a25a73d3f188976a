"""All that takes in what others have made, as functions of its bytes: for fuzzing and its corpus.

Each raises BriefreaderError or nothing; anything else is a mistake of ours.
"""

import datetime as dt
import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

from briefreader.commitments.attributes.due_dates import find_due
from briefreader.commitments.attributes.typed_due_dates import read_due
from briefreader.commitments.detector import Detector
from briefreader.commitments.metadata.detection_coverage import DETECTION_LANGUAGES
from briefreader.documents.reader import SUPPORTED_SUFFIXES
from briefreader.library.database import Library
from briefreader.library.listing import Listing, SearchScope
from briefreader.services.archive.restoration import content_of_backup
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.shipped_languages import load_language
from briefreader.services.formats.briefstatement.briefstatement_reading import read_statement_file
from briefreader.services.formats.reading import read_notes_file
from briefreader.services.importing.document_reading import read_source
from briefreader.services.library_access import open_with_themes
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.planning import plan_notes_file, plan_statement_file
from briefreader.services.statements.searching import find
from briefreader.text.anchoring import QuoteSelector
from briefreader.text.folding import fold
from briefreader.text.fuzzy_anchoring import ChangedText
from reading_here import import_text

NOW = dt.datetime(2026, 3, 4, 5, 6, tzinfo=dt.UTC)
TEXT = (
    "Joint Statement of Chad and Peru\n\n2 May 2024\n\n"
    "Chad and Peru will plant trees by the end of 2027. They agreed to share data on rivers, and "
    "reaffirm what they promised in Lima.\n\n1. Peru will open a school within two years.\n\n"
    "2. Both sides intend to meet again — soon."
)
Target = Callable[[bytes, Path], object]
"""Takes the input, and a folder for files."""


@cache
def detector() -> Detector:
    """Return the detector that ships."""
    return load_detector()


@cache
def searched(folder: Path) -> Library:
    """Return a library to be searched, which stays open."""
    library = open_with_themes(folder / "searched.db")
    for number in range(5):
        import_text(library, f"{TEXT}\n\n{number}", detector())
    return library


def read_as(suffix: str) -> Target:
    """Return what reads a document of this ending, and looks for commitments in it."""

    def read(data: bytes, folder: Path) -> object:
        path = folder / f"statement{suffix}"
        path.write_bytes(data)
        return read_source(path, detector())

    return read


def search(data: bytes, folder: Path) -> object:
    """Search for what is typed."""
    typed = data.decode("utf-8", "replace")
    scopes: list[SearchScope | None] = [None, *SearchScope]
    return find(searched(folder), typed, scopes[len(data) % len(scopes)], Listing())


def select(data: bytes, _folder: Path) -> object:
    """Look for a quote with its surroundings in a text that has changed: four parts by a line."""
    parts = data.decode("utf-8", "replace").split("\n", 3)
    text, exact, prefix, suffix = [*parts, "", "", "", ""][:4]
    quote = QuoteSelector(exact=exact, prefix=prefix, suffix=suffix)
    return ChangedText(text or TEXT).place(quote, len(data) * 7 % 500)


def read_due_date(data: bytes, _folder: Path) -> object:
    """Read a due date as typed, and look for one in a sentence."""
    typed = data.decode("utf-8", "replace")
    folded = fold(typed)
    for said in (None, dt.date(2024, 5, 2), dt.date.min, dt.date.max):
        for code in DETECTION_LANGUAGES:
            dates = load_language(code).dates
            read_due(typed, said, dates)
            find_due(typed, folded, 0, len(typed), said, dates)
    return None


def read_annotations(data: bytes, folder: Path) -> object:
    """Take in annotations of other programs."""
    return _take_notes(data, folder, ".jsonld")


def read_data(data: bytes, folder: Path) -> object:
    """Take in JSON: of Hypothesis, or our own."""
    return _take_notes(data, folder, ".json")


def read_project(data: bytes, folder: Path) -> object:
    """Take in a project of a program for qualitative analysis."""
    return _take_notes(data, folder, ".qdpx")


def read_codebook(data: bytes, folder: Path) -> object:
    """Take in a codebook of another program."""
    return _take_notes(data, folder, ".qdc")


def read_table(data: bytes, folder: Path) -> object:
    """Take in a table of highlights or of codes."""
    return _take_notes(data, folder, ".csv")


def read_taguette(data: bytes, folder: Path) -> object:
    """Take in a project of Taguette."""
    return _take_notes(data, folder, ".sqlite3")


def read_note(data: bytes, folder: Path) -> object:
    """Take in a note of a vault."""
    return _take_notes(data, folder, ".md")


def read_colleague(data: bytes, folder: Path) -> object:
    """Take in a colleague's statement file, whose digests are made to agree."""
    path = folder / "from.briefstatement"
    path.write_bytes(agreeing(data))
    library = searched(folder)
    bundle = read_statement_file(path)
    with suppress(_Undone), library.transaction():
        plan = plan_statement_file(library, bundle, "Ana")
        changes_of(library, plan)
        raise _Undone
    return None


def read_archive(data: bytes, folder: Path) -> object:
    """Look into an archive of a library, whose digest is made to agree."""
    path = folder / "library.zip"
    path.write_bytes(agreeing(data))
    return content_of_backup(path)


class _Undone(Exception):  # noqa: N818 - no error
    """What was taken in is not to stay."""


def _take_notes(data: bytes, folder: Path, suffix: str) -> None:
    path = folder / f"notes{suffix}"
    path.write_bytes(data)
    library = searched(folder)
    bundle = read_notes_file(path, library.themes.all(), NOW)
    with suppress(_Undone), library.transaction():
        plan = plan_notes_file(library, bundle, detector, opened=1, now=NOW)
        changes_of(library, plan)
        raise _Undone


def agreeing(data: bytes) -> bytes:
    """Return the archive with a manifest that has the digests of its members, if it is one.

    Else all that was changed would be refused before it is looked at.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        manifest = json.loads(members.pop("manifest.json"))
        digests = {name: hashlib.sha256(held).hexdigest() for name, held in members.items()}
        if isinstance(manifest.get("parts"), dict):
            manifest["parts"] |= {name: digests[name] for name in digests}
        if "library.db" in members:
            manifest |= {"sha256": digests["library.db"], "size": len(members["library.db"])}
    except Exception:
        # It is damaged as an archive, and is to be refused as such.
        return data
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        for name, held in members.items():
            archive.writestr(name, held)
    return made.getvalue()


def close_searched(folder: Path) -> None:
    """Close the library that searches were made in."""
    searched(folder).close()
    searched.cache_clear()


TARGETS: Mapping[str, Target] = {
    **{f"read{suffix}": read_as(suffix) for suffix in SUPPORTED_SUFFIXES},
    "search": search,
    "select": select,
    "due": read_due_date,
    "jsonld": read_annotations,
    "json": read_data,
    "qdpx": read_project,
    "qdc": read_codebook,
    "csv": read_table,
    "sqlite3": read_taguette,
    "note": read_note,
    "briefstatement": read_colleague,
    "archive": read_archive,
}
