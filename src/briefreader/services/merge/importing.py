"""Import of documents and colleagues' statement files alike, where nobody can be asked."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from briefreader.errors import BriefreaderError
from briefreader.library.database import Library
from briefreader.services.changes import apply_changes
from briefreader.services.formats.briefstatement.briefstatement_reading import is_statement_file
from briefreader.services.formats.bundle import IncomingBundle
from briefreader.services.importing.document_reading import Readings
from briefreader.services.importing.foreign_files import statement_files_apart
from briefreader.services.importing.importer import import_paths
from briefreader.services.importing.outcomes import ImportResult, Outcome
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.planning import MergePlan, plan_statement_file
from briefreader.translatable import Wording, mark, worded


def import_with_statement_files(
    library: Library, paths: Sequence[Path], readings: Readings
) -> Iterator[ImportResult]:
    """Import files and folders as ``import_paths`` does, and statement files that are named.

    What is passed over in folders is not told of: nobody has named it.
    """
    for from_colleagues, group in groupby(paths, is_statement_file):
        if from_colleagues:
            files = list(group)
            for path, found in zip(files, statement_files_apart(files), strict=True):
                yield import_statement_file(library, path, found)
        else:
            for result in import_paths(library, list(group), readings):
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
