"""What is to be known of how the texts of a library's statements were read."""

import json
import string
from collections.abc import Sequence
from typing import Any

from briefreader.library.connection import Connection
from briefreader.translatable import Wording


class ReadingWarningStore:
    """Keeps warnings with the text that they are about, which its digest tells."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def put(self, statement_id: int, digest: str, warnings: Sequence[Wording]) -> None:
        """Store the warnings of a text of a statement, in the place of those that it had."""
        with self._db.atomic():
            where = "statement_id = ? AND digest = ?"
            self._db.delete("reading_warnings", where, [statement_id, digest])
            self._db.insert_all(
                "reading_warnings",
                [
                    {
                        "statement_id": statement_id,
                        "digest": digest,
                        "wording": json.dumps(wording_values(each), ensure_ascii=False),
                    }
                    for each in warnings
                ],
            )

    def of_text(self, statement_id: int, digest: str) -> tuple[Wording, ...]:
        """Return the warnings of a text of a statement; what is no wording of ours is left out.

        The library may come from elsewhere.
        """
        where = "statement_id = ? AND digest = ?"
        rows = self._db.rows("reading_warnings", where, [statement_id, digest], order="id")
        found = (_wording(row["wording"]) for row in rows)
        return tuple(each for each in found if each is not None)


def wording_values(wording: Wording) -> list[Any]:
    """Return the wording as JSON has it: its message, and its values by name."""
    values = {
        name: wording_values(value) if isinstance(value, Wording) else value
        for name, value in wording.values.items()
    }
    return [wording.message, values]


def _wording(text: str) -> Wording | None:
    try:
        return wording_from(json.loads(text))
    except ValueError:
        return None


def wording_from(found: object) -> Wording | None:
    """Return the wording that ``wording_values`` made ``found`` of, None if it is no such."""
    if not isinstance(found, list) or [type(each) for each in found] != [str, dict]:
        return None
    message, values = found
    try:
        fields = list(string.Formatter().parse(message)) if values else []
    except ValueError:
        return None
    # No widths or attributes, which could ask for any amount of memory.
    is_plain = all(not spec and not conversion for _, _, spec, conversion in fields)
    named = {name for _, name, _, _ in fields if name is not None}
    if not is_plain:
        return None
    told = {name: value for name, value in values.items() if isinstance(value, str | int | float)}
    return Wording(message, told) if named <= told.keys() else None
