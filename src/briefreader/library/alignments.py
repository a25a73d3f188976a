"""What people judged of aligned commitments of a library's statements."""

from dataclasses import replace
from typing import Any

from briefreader.library.connection import Row
from briefreader.library.records import JudgedAlignment, Verdict
from briefreader.library.store import RowStore

_BETWEEN = """
    (before_statement = ? AND after_statement = ?) OR (before_statement = ? AND after_statement = ?)
"""


class AlignmentStore(RowStore[JudgedAlignment]):
    """Reads and writes judgements on alignments."""

    table = "alignments"

    def get(self, alignment_id: int) -> JudgedAlignment:
        """Return the judgement; raises NotFoundError if there is none."""
        return _judged(self._row(alignment_id))

    def between(self, one: int, other: int) -> tuple[JudgedAlignment, ...]:
        """Return what was judged of two statements' commitments, whichever was before."""
        found = self._rows(_BETWEEN, [one, other, other, one])
        return tuple(map(_judged, found))

    def of_statement(self, statement_id: int) -> tuple[JudgedAlignment, ...]:
        """Return what was judged of a statement's commitments and any other's."""
        where = "before_statement = ? OR after_statement = ?"
        return tuple(map(_judged, self._rows(where, [statement_id, statement_id])))

    def hand_over(self, from_id: int, to_id: int) -> None:
        """Let what was judged of one statement's commitments be of another's.

        What was judged of the two statements themselves goes: they are one from now on.
        """
        self._db.delete(self.table, _BETWEEN, [from_id, to_id, to_id, from_id])
        for column in ("before_statement", "after_statement"):
            # The names are our own.
            sql = f"UPDATE alignments SET {column} = ? WHERE {column} = ?"  # noqa: S608
            self._db.database.execute(sql, [to_id, from_id])

    def put(self, judged: JudgedAlignment) -> JudgedAlignment:
        """Store the judgement; id 0 gets a new id. Returns it as stored."""
        row = {
            "before_statement": judged.before_statement,
            "after_statement": judged.after_statement,
            "before_commitment": judged.before_commitment,
            "after_commitment": judged.after_commitment,
            "before_quote": judged.before_quote,
            "after_quote": judged.after_quote,
            "verdict": judged.verdict.value,
            "author": judged.author,
        }
        return replace(judged, id=self._write(judged.id, row))


def _judged(row: Row) -> JudgedAlignment:
    values: dict[str, Any] = dict(row)
    return JudgedAlignment(**(values | {"verdict": Verdict(row["verdict"])}))
