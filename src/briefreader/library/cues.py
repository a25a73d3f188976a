"""The cues that the user made, and those that the user muted."""

from sqlite_utils import Database

from briefreader.commitments.model import Strength
from briefreader.commitments.vocabulary import UserCue

_TABLE = "cues"


class CueStore:
    """Reads and writes the user's cues by their words."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> tuple[UserCue, ...]:
        """Return all of them in the order of their words."""
        rows = self._db.table(_TABLE).rows_where(order_by="words")
        return tuple(
            UserCue(row["words"], Strength(row["strength"]) if row["strength"] else None)
            for row in rows
        )

    def put(self, cue: UserCue) -> None:
        """Store ``cue``, in the place of one with the same words."""
        strength = cue.strength.value if cue.strength else None
        self._db.table(_TABLE).upsert({"words": cue.words, "strength": strength}, pk="words")

    def replace_all(self, cues: tuple[UserCue, ...]) -> None:
        """Keep these cues and no others."""
        with self._db.atomic():
            self._db.table(_TABLE).delete_where()
            for cue in cues:
                self.put(cue)
