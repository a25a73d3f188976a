"""Names of actors as the commitments of a library spell them."""

import json

from briefreader.library.connection import Connection
from briefreader.text.folding import fold


def spellings(db: Connection, actor: str) -> str:
    """Return the names that are ``actor`` but for case and typography, as a list in JSON.

    SQLite itself knows the case of ASCII letters only.
    """
    wanted = fold(actor)
    names = db.execute("SELECT DISTINCT name FROM commitment_actors")
    return json.dumps([name for (name,) in names if fold(name) == wanted])
