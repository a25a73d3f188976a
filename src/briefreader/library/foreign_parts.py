"""Check for triggers and views that are not ours: SQLite would run them with our changes."""

import re
from pathlib import Path

from briefreader.errors import LibraryError
from briefreader.library.connection import Connection
from briefreader.library.unlisted_themes import TRIGGERS
from briefreader.library.views import VIEWS
from briefreader.translatable import mark

# Whatever sqlite-utils or a migration has written: an index of words follows its table, or hears of
# what has changed, and does nothing else. Names are without their quotes, all spaces are single.
_OURS = re.compile(
    r"""
    CREATE[ ]TRIGGER[ ](statements|annotations|commitments)_(?:ai|ad|au)
    [ ]AFTER[ ](?:INSERT|DELETE|UPDATE|UPDATE[ ]OF[ ][\w., ]+)[ ]ON[ ]\1
    (?:[ ]WHEN[ ]\([\w., ]+\)[ ]IS[ ]NOT[ ]\([\w., ]+\))?
    [ ]BEGIN
    (?:[ ]INSERT[ ]INTO[ ]\1_fts[ ]\([\w., ]+\)[ ]VALUES[ ]?\((?:'delete',[ ])?[\w., ]+\);)+
    [ ]END
    |
    CREATE[ ]TRIGGER[ ]bigrams_(?:ai|au)
    [ ]AFTER[ ](?:INSERT|UPDATE[ ]OF[ ][\w., ]+)[ ]ON[ ]statements
    (?:[ ]WHEN[ ]\([\w., ]+\)[ ]IS[ ]NOT[ ]\([\w., ]+\))?
    [ ]BEGIN
    [ ]INSERT[ ]OR[ ]IGNORE[ ]INTO[ ]bigrams_waiting[ ]\(statement_id\)[ ]VALUES[ ]\(new\.id\);
    [ ]END
    """,
    re.VERBOSE,
)
_OUR_TEXTS = frozenset(each.strip() for each in (*VIEWS, *TRIGGERS))


def check_parts(path: Path, db: Connection) -> None:
    """Raise LibraryError if somebody has put triggers or views into the library at ``path``."""
    found = db.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')")
    for name, sql in found:
        if not is_ours(str(sql)):
            raise LibraryError(
                mark(
                    "errors",
                    "{path} has a part that Briefreader did not put there ({name}). "
                    "It was not opened, and not changed.",
                ),
                path=path,
                name=name,
            )


def is_ours(sql: str) -> bool:
    """Tell whether ``sql`` makes a view or trigger of ours: one that does this, and only that."""
    plain = " ".join(re.sub(r'["\[\]]', "", sql).split())
    return _OURS.fullmatch(plain) is not None or sql.strip() in _OUR_TEXTS
