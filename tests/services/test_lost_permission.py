"""The right to write to a library is lost while it is open."""

from pathlib import Path

import pytest

from briefreader.commitments.detector import Detector
from briefreader.errors import LibraryError
from briefreader.library.database import Library, open_library
from briefreader.library.records import Review, Statement
from briefreader.services.changes import apply_changes
from briefreader.services.importing.outcomes import Outcome
from briefreader.services.review import review
from reading_here import import_path

TEXT = "Joint statement\n\nWe will build the bridge by May 2027.\n"


def test_what_is_open_goes_on_and_what_cannot_be_written_is_told(
    library: Library, statement: Statement, detector: Detector, tmp_path: Path
) -> None:
    """The window's decisions are stored; an import says what to look at, and changes nothing."""
    first = library.commitments.of_statement(statement.id)[0]
    file = tmp_path / "talks.txt"
    file.write_text(TEXT)
    library.path.chmod(0o400)
    apply_changes(library, (review.confirm(first),))
    with open_library(library.path, create=False) as worker:
        assert worker.is_read_only
        result = import_path(worker, file, detector)
        with pytest.raises(LibraryError, match="Check the permissions of the file"):
            worker.check_writable()
    assert result.outcome is Outcome.FAILED
    assert "Check the permissions of the file and of its folder" in str(result.reason)
    assert library.commitments.get(first.id).review is Review.CONFIRMED
    assert len(library.statements.summaries()) == 1


def test_with_the_right_back_it_goes_on(
    library: Library, detector: Detector, tmp_path: Path
) -> None:
    """Nothing has to be opened again."""
    file = tmp_path / "talks.txt"
    file.write_text(TEXT)
    library.path.chmod(0o400)
    library.path.chmod(0o600)
    with open_library(library.path, create=False) as worker:
        assert import_path(worker, file, detector).outcome is Outcome.IMPORTED
    assert len(library.statements.summaries()) == 1
