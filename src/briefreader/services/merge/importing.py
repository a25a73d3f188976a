"""Import of all kinds of files where nobody can be asked: documents, statement files, notes."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from enum import Enum, auto
from itertools import groupby
from pathlib import Path

from briefreader.errors import BriefreaderError
from briefreader.library.database import Library
from briefreader.library.records import Annotation, Bookmark, Commitment, Evidence
from briefreader.services.changes import apply_changes
from briefreader.services.detection.detection import detector_of
from briefreader.services.formats.briefstatement.briefstatement_reading import is_statement_file
from briefreader.services.formats.bundle import IncomingBundle
from briefreader.services.formats.reading import is_notes_file
from briefreader.services.formats.untaken import untaken_wordings
from briefreader.services.importing.document_reading import Readings
from briefreader.services.importing.foreign_files import notes_file_apart, statement_files_apart
from briefreader.services.importing.importer import import_paths
from briefreader.services.importing.outcomes import ImportResult, Outcome, together
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.left_out import Reason
from briefreader.services.merge.planning import (
    MergePlan,
    plan_notes_file,
    plan_statement_file,
)
from briefreader.services.merge.vault_folders import with_vault_notes
from briefreader.translatable import Wording, mark, worded

_LEFT_OUT = {
    Reason.UNANCHORED: mark("errors", "left out: {count}, whose words are not in their text"),
    Reason.UNKNOWN_TEXT: mark("errors", "left out: {count}, whose text is not in the library"),
    Reason.SEVERAL_PLACES: mark("errors", "left out: {count}, whose words stand in several places"),
}
_FOR_OTHER_REASONS = mark("errors", "left out: {count}")
_DIFFERING = mark(
    "errors",
    "left as they are: {count} commitments that you judged otherwise (import the file in the "
    "window to see them)",
)


class _Kind(Enum):
    STATEMENT = auto()
    NOTES = auto()
    DOCUMENT = auto()


def import_with_statement_files(
    library: Library, paths: Sequence[Path], readings: Readings
) -> Iterator[ImportResult]:
    """Import files and folders as ``import_paths`` does, and what else is named.

    That is statement files of colleagues, and files of notes and codes; notes of a vault also in
    folders. What is passed over in folders is not told of: nobody has named it.
    """
    for kind, group in groupby(with_vault_notes(paths), _kind):
        files = list(group)
        match kind:
            case _Kind.STATEMENT:
                for path, found in zip(files, statement_files_apart(files), strict=True):
                    yield import_statement_file(library, path, found)
            case _Kind.NOTES:
                for path in files:
                    yield import_notes_file(library, path)
            case _Kind.DOCUMENT:
                for result in import_paths(library, files, readings):
                    if result.outcome is not Outcome.SKIPPED:
                        yield result


def import_statement_file(
    library: Library, path: Path, found: IncomingBundle | BriefreaderError
) -> ImportResult:
    """Take in what was found in a statement file; what was judged here already stays as it is."""
    try:
        if isinstance(found, BriefreaderError):
            raise found
        with library.transaction():
            plan = plan_statement_file(library, found, reader="")
            changes = apply_changes(library, changes_of(library, plan))
    except BriefreaderError as error:
        return ImportResult(path=path, outcome=Outcome.FAILED, why=error.wording)
    return ImportResult(
        path=path,
        outcome=Outcome.IMPORTED if changes else Outcome.DUPLICATE,
        statement_id=plan.statements[0],
        why=_why(plan, len(changes)),
    )


def import_notes_file(library: Library, path: Path) -> ImportResult:
    """Take in the notes and codes of a file; what was judged here already stays as it is.

    It has failed if it is refused, or has records and none of them is on a text that is here.
    """
    now = datetime.now(UTC)
    try:
        bundle = notes_file_apart(path, library.themes.all(), now)
        plan = plan_notes_file(library, bundle, lambda: detector_of(library), opened=0, now=now)
        changes = apply_changes(library, changes_of(library, plan))
    except BriefreaderError as error:
        return ImportResult(path=path, outcome=Outcome.FAILED, why=error.wording)
    is_new = bool(changes or plan.new_statements)
    left = tuple(_left_out(plan))
    if is_new:
        outcome = Outcome.IMPORTED
    else:
        outcome = Outcome.FAILED if left and not plan.known else Outcome.DUPLICATE
    nothing = () if is_new else (worded(mark("errors", "nothing in it is new")),)
    came = tuple(_came(plan)) if is_new else nothing
    return ImportResult(
        path=path,
        outcome=outcome,
        statement_id=plan.statements[0] if plan.statements and outcome is not Outcome.FAILED else 0,
        why=together(*came, *left),
    )


def _kind(path: Path) -> _Kind:
    if is_statement_file(path):
        return _Kind.STATEMENT
    return _Kind.NOTES if is_notes_file(path) else _Kind.DOCUMENT


def _came(plan: MergePlan) -> Iterator[Wording]:
    """Yield how many of each kind came in, and how many were there."""
    counts = (
        (mark("errors", "statements: {count}"), len(plan.new_statements)),
        (mark("errors", "commitments: {count}"), plan.count(Commitment)),
        (mark("errors", "notes: {count}"), plan.count(Annotation)),
        (mark("errors", "bookmarks: {count}"), plan.count(Bookmark)),
        (mark("errors", "follow-up: {count}"), plan.count(Evidence)),
        (mark("errors", "themes: {count}"), len(plan.themes)),
        (mark("errors", "tags of statements: {count}"), plan.new_tags),
        (mark("errors", "there already: {count}"), plan.known),
    )
    for message, count in counts:
        if count:
            yield worded(message, count=count)


def _left_out(plan: MergePlan) -> Iterator[Wording]:
    """Yield how many were left out or left as they are, and why."""
    for reason, count in Counter(each.reason for each in plan.left_out).items():
        yield worded(_LEFT_OUT.get(reason, _FOR_OTHER_REASONS), count=count)
    yield from untaken_wordings(plan.bundle.untaken)
    if plan.differing:
        yield worded(_DIFFERING, count=len(plan.differing))


def _why(plan: MergePlan, changes: int) -> Wording | None:
    author, conflicts = plan.bundle.colleague or "", len(plan.differing)
    if conflicts:
        return worded(
            mark(
                "errors",
                "from {author}; {conflicts} commitments that you judged otherwise were left as "
                "they are (import the file in the window to settle them)",
            ),
            author=author,
            conflicts=conflicts,
        )
    if not changes:
        return worded(mark("errors", "nothing in it is new"))
    return worded(mark("errors", "from {author}"), author=author)
