"""The trash of a library: statements that are hidden until they are restored or deleted."""

import json

from briefreader.library.connection import Connection
from briefreader.library.records import Trashing
from briefreader.library.store import Store


class TrashStore(Store[Trashing]):
    """Puts statements into the trash and takes them out."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def put(self, trashing: Trashing) -> Trashing:
        """Trash or restore the statements; returns ``trashing``.

        Only those are written that are not as asked yet: each change is indexed again.
        """
        with self._db.atomic():
            self._db.database.execute(
                "UPDATE statements SET trashed = :trashed "
                "WHERE trashed != :trashed AND id IN (SELECT value FROM json_each(:ids))",
                {"trashed": int(trashing.trashed), "ids": json.dumps(trashing.statements)},
            )
        return trashing

    def held(self, trashing: Trashing) -> Trashing:
        """Return the other state of the same statements: those in it are what ``put`` changes."""
        return Trashing(trashing.statements, trashed=not trashing.trashed)

    def ids(self) -> tuple[int, ...]:
        """Return the ids of all statements in the trash."""
        found = self._db.execute("SELECT id FROM statements WHERE trashed = 1 ORDER BY id")
        return tuple(statement_id for (statement_id,) in found)

    def delete(self, statement_id: int) -> None:
        """Delete the statement for good, with all that belongs to it, if it is in the trash."""
        with self._db.atomic():
            self._db.delete("statements", "id = ? AND trashed = 1", [statement_id])
