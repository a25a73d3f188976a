"""The follow-up of a library's commitments: dated entries of what became of them."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from briefreader.library.commitment_rows import now_text
from briefreader.library.connection import Row
from briefreader.library.records import Commitment, Evidence, Status
from briefreader.library.store import RowStore, as_date, date_text, removed
from briefreader.text.span import Span

# What comes without a day comes first.
_IN_ORDER = "coalesce(date, ''), created, id"


class Told(NamedTuple):
    """What a commitment's follow-up says by now."""

    status: Status
    since: date | None
    words: str


NOTHING_TOLD = Told(Status.OPEN, None, "")
"""What is said of a commitment that nobody has followed up."""


class EvidenceStore(RowStore[Evidence]):
    """Reads and writes entries; commitments say what their latest ones say."""

    table = "evidence"

    def get(self, evidence_id: int) -> Evidence:
        """Return the entry; raises NotFoundError if there is none."""
        return evidence_of(self._row(evidence_id))

    def of_commitment(self, commitment_id: int) -> tuple[Evidence, ...]:
        """Return the entries of a commitment, the earliest first."""
        return self._entries("commitment_id = ?", [commitment_id])

    def of_statement(self, statement_id: int) -> tuple[Evidence, ...]:
        """Return the entries of all commitments of a statement, the earliest first."""
        return self._entries("statement_id = ?", [statement_id])

    def of_commitments(self, ids: Sequence[int]) -> Mapping[int, tuple[Evidence, ...]]:
        """Return the entries of these commitments, the earliest first, by their ids."""
        found: defaultdict[int, list[Evidence]] = defaultdict(list)
        where = "commitment_id IN (SELECT value FROM json_each(?))"
        for each in self._entries(where, [json.dumps(list(ids))]):
            found[each.commitment_id].append(each)
        return {each: tuple(found[each]) for each in found}

    def citing(self, statement_id: int) -> tuple[Evidence, ...]:
        """Return the entries that cite a sentence of the statement."""
        return self._entries("source_id = ?", [statement_id])

    def followed(self, statement_id: int) -> frozenset[int]:
        """Return the ids of the statement's commitments that have entries."""
        sql = "SELECT DISTINCT commitment_id FROM evidence WHERE statement_id = ?"
        return frozenset(row[0] for row in self._db.execute(sql, [statement_id]))

    def hand_over(self, statement_id: int, other_id: int) -> None:
        """Make the entries of one statement's commitments, and citations of it, another's."""
        for column in ("statement_id", "source_id"):
            self._db.database.execute(
                f"UPDATE evidence SET {column} = ? WHERE {column} = ?",  # noqa: S608 - our own names
                [other_id, statement_id],
            )

    def check_current(self, entry: Evidence) -> None:
        """Raise RemovedError if the commitment that the entry is on has gone.

        One with an id below 0 comes with the same step.
        """
        if entry.commitment_id > 0 and self._told_row(entry.commitment_id) is None:
            raise removed()

    def put(self, entry: Evidence) -> Evidence:
        """Store the entry, and what its commitment says now; id 0 gets a new id."""
        return self.put_all([entry])[0]

    def put_all(self, entries: Iterable[Evidence]) -> tuple[Evidence, ...]:
        """Store several entries, all or none; returns them as stored."""
        given = tuple(entries)
        with self._db.atomic():
            concerned = self._concerned(given)
            for each in concerned:
                self._keep_untold(each)
            stored = tuple(
                replace(each, id=self._write(each.id, evidence_row(each))) for each in given
            )
            for each in concerned:
                self._settle(each)
        return stored

    def delete(self, record_id: int) -> None:
        """Delete the entry; its commitment says what the others say."""
        entry = self._entries("id = ?", [record_id])
        with self._db.atomic():
            for each in entry:
                self._keep_untold(each.commitment_id)
                super().delete(record_id)
                self._settle(each.commitment_id)

    def _concerned(self, entries: Sequence[Evidence]) -> list[int]:
        """Return the commitments that the entries are of, or were of before."""
        ids = json.dumps([each.id for each in entries])
        before = self._entries("id IN (SELECT value FROM json_each(?))", [ids])
        return list(dict.fromkeys(each.commitment_id for each in (*before, *entries)))

    def _keep_untold(self, commitment_id: int) -> None:
        """Make an entry of what the commitment says and none of its entries does.

        Something else than a follow-up may have set that, such as a file of another program.
        """
        row = self._told_row(commitment_id)
        if row is None:
            return
        stands = Told(Status(row["status"]), as_date(row["status_date"]), row["evidence"])
        entries = self.of_commitment(commitment_id)
        if stands in (told_by(entries), NOTHING_TOLD):
            return
        kept = untold(stands, row["statement_id"], commitment_id, row["author"], entries)
        self._write(0, evidence_row(kept))

    def _settle(self, commitment_id: int) -> None:
        row = self._told_row(commitment_id)
        told = told_by(self.of_commitment(commitment_id))
        if row is None or told == (row["status"], as_date(row["status_date"]), row["evidence"]):
            return
        self._db.put(
            "commitments",
            {
                **row,
                "status": told.status.value,
                "status_date": date_text(told.since),
                "evidence": told.words,
                "revision": row["revision"] + 1,
                "modified": now_text(),
            },
        )

    def _told_row(self, commitment_id: int) -> Row | None:
        found = self._db.rows("commitments", "id = ?", [commitment_id], order="id")
        return next(iter(found), None)

    def _entries(self, where: str, parameters: Sequence[Any]) -> tuple[Evidence, ...]:
        return tuple(evidence_of(row) for row in self._rows(where, parameters, _IN_ORDER))


def told_of(commitment: Commitment) -> Told:
    """Return what the commitment itself says."""
    return Told(commitment.status, commitment.status_date, commitment.evidence)


def told_by(entries: Sequence[Evidence]) -> Told:
    """Return what the entries of one commitment say by now, in whatever order they are.

    The latest that sets a status says which and since when; the latest of all, what shows it.
    """
    ordered = sorted(entries, key=_place)
    if not ordered:
        return NOTHING_TOLD
    last = ordered[-1]
    setting = next((each for each in reversed(ordered) if each.status is not None), None)
    status = setting.status if setting else None
    return Told(status or Status.OPEN, (setting or last).date, words_of(last))


def words_of(entry: Evidence) -> str:
    """Return what shows the status, in one line of words as exports have it."""
    quote = f"“{entry.quote}”" if entry.quote else ""
    source = f"({entry.source_title})" if entry.source_title else ""
    cited = " ".join(each for each in (quote, source) if each)
    return " ".join(each for each in (entry.note, cited, entry.link) if each)


def untold(
    told: Told, statement_id: int, commitment_id: int, author: str, entries: Sequence[Evidence] = ()
) -> Evidence:
    """Return an entry, the latest beside ``entries``, that says what is ``told``."""
    last = max(entries, key=_place, default=None)
    day = told.since
    if last is not None and last.date is not None:
        day = max(day or last.date, last.date)
    return Evidence(
        statement_id=statement_id,
        commitment_id=commitment_id,
        date=day,
        status=told.status,
        note=told.words,
        author=author,
        created=last.created if last else datetime(1970, 1, 1, tzinfo=UTC),
    )


def _place(entry: Evidence) -> tuple[date, datetime, int]:
    return entry.date or date.min, entry.created, entry.id


def evidence_row(entry: Evidence) -> dict[str, Any]:
    """Return the columns of an entry, but its id; plain enough for JSON."""
    return {
        "statement_id": entry.statement_id,
        "commitment_id": entry.commitment_id,
        "date": date_text(entry.date),
        "status": entry.status.value if entry.status else None,
        "note": entry.note,
        "link": entry.link,
        "source_id": entry.source_id,
        "source_title": entry.source_title,
        "start": entry.span.start if entry.span else None,
        "end": entry.span.end if entry.span else None,
        "quote": entry.quote,
        "author": entry.author,
        "created": entry.created.isoformat(),
    }


def evidence_of(row: Row) -> Evidence:
    """Return the entry that is kept in these columns."""
    return Evidence(
        id=row["id"],
        statement_id=row["statement_id"],
        commitment_id=row["commitment_id"],
        date=as_date(row["date"]),
        status=Status(row["status"]) if row["status"] else None,
        note=row["note"],
        link=row["link"],
        source_id=row["source_id"],
        source_title=row["source_title"],
        span=None if None in (row["start"], row["end"]) else Span(row["start"], row["end"]),
        quote=row["quote"],
        author=row["author"],
        created=datetime.fromisoformat(row["created"]),
    )
