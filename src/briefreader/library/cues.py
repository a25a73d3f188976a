"""The cues that the user made, and those that the user muted."""

from briefreader.commitments.model import Strength, UserCue
from briefreader.library.connection import Connection

_TABLE = "cues"


class CueStore:
    """Reads and writes the user's cues by their words."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def all(self) -> tuple[UserCue, ...]:
        """Return all of them in the order of their words."""
        rows = self._db.rows(_TABLE, order="words")
        return tuple(
            UserCue(row["words"], Strength(row["strength"]) if row["strength"] else None)
            for row in rows
        )

    def put(self, cue: UserCue) -> None:
        """Store ``cue``, in the place of one with the same words."""
        strength = cue.strength.value if cue.strength else None
        self._db.put(_TABLE, {"words": cue.words, "strength": strength}, "words")

    def replace_all(self, cues: tuple[UserCue, ...]) -> None:
        """Keep these cues and no others."""
        with self._db.atomic():
            self._db.delete(_TABLE, "TRUE")
            for cue in cues:
                self.put(cue)
