"""Composes the briefing of a file, or of a statement in a library."""

from datetime import date
from pathlib import Path

from briefreader.documents.reader import read_document
from briefreader.library.database import Library
from briefreader.services.briefing.content import Briefing, compose, compose_extraction
from briefreader.services.detection import load_detector, load_taxonomy
from briefreader.services.extraction import extract
from briefreader.services.threshold import above, read_threshold


def brief_file(path: Path, made: date) -> Briefing:
    """Return the briefing of the document at ``path``.

    Raises DocumentError if it cannot be read or holds no text.
    """
    extraction = extract(read_document(path), load_detector())
    themes = {theme.key: theme for theme in load_taxonomy().themes}
    return compose_extraction(extraction, themes, made)


def brief_statement(library: Library, statement_id: int, made: date) -> Briefing:
    """Return the briefing of a statement with all that the user decided and noted.

    Raises NotFoundError if the library has no such statement.
    """
    statement = library.statements.get(statement_id)
    themes = {theme.key: theme for theme in (*load_taxonomy().themes, *library.themes.all())}
    return compose(
        statement,
        above(library.commitments.of_statement(statement_id), read_threshold(library)),
        library.bookmarks.of_statement(statement_id),
        library.annotations.of_statement(statement_id),
        themes,
        made,
    )
