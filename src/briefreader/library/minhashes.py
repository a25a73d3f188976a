"""The sketches of texts (``text/minhash.py``), by which similar statements are found."""

from collections import Counter
from collections.abc import Sequence

from briefreader.library.connection import Connection

_ROWS_A_HASH = 20
"""How many statements a hash may yield: what thousands of texts have tells nothing."""


class MinHashStore:
    """Keeps for each hash the statements whose text has it."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def put(self, statement_id: int, minhash: Sequence[int]) -> None:
        """Store the hashes of a statement that has none yet."""
        rows = [(each, statement_id) for each in minhash]
        with self._db.atomic():
            self._db.sqlite.executemany("INSERT OR IGNORE INTO sketches VALUES (?, ?)", rows)

    def replace(self, statement_id: int, old: Sequence[int], new: Sequence[int]) -> None:
        """Store ``new`` in the place of ``old``, those of the statement's former text."""
        gone = [(each, statement_id) for each in old]
        with self._db.atomic():
            self._db.sqlite.executemany(
                "DELETE FROM sketches WHERE hash = ? AND statement_id = ?", gone
            )
            self.put(statement_id, new)

    def candidates(self, minhash: Sequence[int], limit: int) -> tuple[tuple[int, int], ...]:
        """Return at most ``limit`` statements that share hashes, with how many, the most first.

        The work is bounded however many statements there are.
        """
        found: Counter[int] = Counter()
        sql = f"SELECT statement_id FROM sketches WHERE hash = ? LIMIT {_ROWS_A_HASH}"  # noqa: S608
        for each in minhash:
            found.update(row[0] for row in self._db.execute(sql, [each]))
        ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
        return tuple(ranked[:limit])

    def missing(self) -> tuple[int, ...]:
        """Return the ids of the statements that have no hashes."""
        sql = (
            "SELECT id FROM statements WHERE id NOT IN (SELECT statement_id FROM sketches) "
            "ORDER BY id"
        )
        return tuple(row[0] for row in self._db.execute(sql))
