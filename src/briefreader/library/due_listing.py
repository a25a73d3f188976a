"""Commitments of a whole library by when they are due, as few columns of each.

Dismissed ones and those of trashed statements are left out, as everywhere.
"""

import json
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from briefreader.commitments.model import Strength
from briefreader.library.actor_names import spellings
from briefreader.library.connection import Connection
from briefreader.library.records import Status

# So that SQLite goes by the dates, and looks up statements, not the other way round.
_STANDING = (
    "review != 'dismissed' AND statement_id NOT IN (SELECT id FROM statements WHERE trashed)"
)
_BY_ACTOR = (
    "AND (? = '' OR id IN "
    "(SELECT commitment_id FROM commitment_actors WHERE name IN (SELECT value FROM json_each(?))))"
)


class DatedCommitment(NamedTuple):
    """A commitment with a due date, as lists of many know it."""

    id: int
    statement_id: int
    by: date
    strength: Strength
    status: Status


def dated(db: Connection, actor: str = "") -> list[DatedCommitment]:
    """Return the commitments that have a due date, the soonest first; ``actor`` is without case."""
    # The conditions are our own.
    found = db.execute(
        f"SELECT id, statement_id, due_by, strength, status FROM commitments "  # noqa: S608
        f"WHERE due_by IS NOT NULL AND {_STANDING} {_BY_ACTOR} "
        "ORDER BY due_by, statement_id, id",
        _by_actor(db, actor),
    )
    strengths = {each.value: each for each in Strength}
    statuses = {each.value: each for each in Status}
    days: dict[str, date] = {}
    return [
        DatedCommitment(
            commitment_id,
            statement_id,
            days.get(by) or days.setdefault(by, date.fromisoformat(by)),
            strengths[strength],
            statuses[status],
        )
        for commitment_id, statement_id, by, strength, status in found
    ]


def undated(db: Connection, settled: Sequence[Status], actor: str = "") -> list[int]:
    """Return the ids of those without a due date that are not ``settled``, the newest first."""
    # The conditions are our own.
    found = db.execute(
        f"SELECT id FROM commitments WHERE due_by IS NULL AND {_STANDING} "  # noqa: S608
        f"AND status NOT IN (SELECT value FROM json_each(?)) {_BY_ACTOR} "
        "ORDER BY statement_id DESC, start, id",
        [json.dumps(list(settled)), *_by_actor(db, actor)],
    )
    return [commitment_id for (commitment_id,) in found]


def reminded(db: Connection, until: date, settled: Sequence[Status], actor: str = "") -> list[int]:
    """Return the ids of those to look at again by ``until`` that are not ``settled``."""
    # The conditions are our own.
    found = db.execute(
        f"SELECT id FROM commitments WHERE reminder <= ? AND {_STANDING} "  # noqa: S608
        f"AND status NOT IN (SELECT value FROM json_each(?)) {_BY_ACTOR} "
        "ORDER BY reminder, statement_id, id",
        [until.isoformat(), json.dumps(list(settled)), *_by_actor(db, actor)],
    )
    return [commitment_id for (commitment_id,) in found]


def _by_actor(db: Connection, actor: str) -> list[str]:
    """Return what ``_BY_ACTOR`` is bound to."""
    return [actor, spellings(db, actor) if actor else "[]"]
