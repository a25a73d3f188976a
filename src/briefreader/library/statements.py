"""The statements of a library, their original files and paragraphs."""

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime

from briefreader.commitments.model import Kind
from briefreader.library.connection import Row
from briefreader.library.listing import Facets, Listing, ids_query
from briefreader.library.records import Original, Statement, StatementSummary, Status
from briefreader.library.store import (
    RowStore,
    as_date,
    as_names,
    date_text,
    names_text,
    outdated,
)
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.span import Span

_SUMMARY = """
    SELECT id, title, date, parties, language, source, place, kind, trashed, (
        SELECT json_array(
            count(*),
            count(*) FILTER (WHERE review = 'unreviewed'),
            count(*) FILTER (WHERE due_by < ? AND status NOT IN (SELECT value FROM json_each(?)))
        ) FROM commitments
        WHERE statement_id = statements.id AND review != 'dismissed'
    ) AS counts, (
        SELECT json_group_array(tag) FROM statement_tags WHERE statement_id = statements.id
    ) AS tags
    FROM statements
"""


class StatementStore(RowStore[Statement]):
    """Reads and writes statements."""

    table = "statements"

    def get(self, statement_id: int) -> Statement:
        """Return the statement; raises NotFoundError if there is none."""
        return _statement(self._row(statement_id))

    def digest_of(self, statement_id: int) -> str:
        """Return the digest of the statement's text, empty if the library has none such."""
        sql = "SELECT digest FROM statements WHERE id = ?"
        found = self._db.execute(sql, [statement_id]).fetchone()
        return str(found[0]) if found else ""

    def by_digest(self, digest: str) -> Statement | None:
        """Return the statement whose normalised text has this SHA-256, trashed or not."""
        found = self._rows("digest = ?", [digest])
        return _statement(found[0]) if found else None

    def digests(self) -> frozenset[str]:
        """Return the digests of all texts, those of trashed statements too."""
        return frozenset(digest for (digest,) in self._db.execute("SELECT digest FROM statements"))

    def summaries(self) -> tuple[StatementSummary, ...]:
        """Return all statements but the trashed ones, the newest first, undated ones last."""
        sql = _SUMMARY + "WHERE trashed = 0 ORDER BY date DESC, title, id"
        return tuple(map(_summary, self._db.query(sql, _from_day(None, ()))))

    def listed(self, listing: Listing) -> tuple[int, ...]:
        """Return the ids of the statements that ``listing`` asks for, in its order."""
        sql, parameters = ids_query(listing, ordered=True)
        return tuple(
            statement_id for (statement_id,) in self._db.execute(sql, parameters).fetchall()
        )

    def count(self, listing: Listing) -> int:
        """Return how many statements ``listing`` asks for."""
        sql, parameters = ids_query(listing, ordered=False)
        found = self._db.execute(f"SELECT count(*) FROM ({sql})", parameters)  # noqa: S608
        return int(found.fetchone()[0])

    def summaries_of(
        self, ids: Sequence[int], today: date | None = None, settled: Collection[Status] = ()
    ) -> dict[int, StatementSummary]:
        """Return the statements with these ids, trashed or not, by id.

        What is overdue is counted from ``today`` (None: not at all), ``settled`` ones are not.
        """
        sql = _SUMMARY + "WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608
        parameters = [*_from_day(today, settled), json.dumps(list(ids))]
        found = map(_summary, self._db.query(sql, parameters))
        return {each.id: each for each in found}

    def newest(self) -> int:
        """Return the id of the statement that a list shows first, 0 if there is none."""
        sql = "SELECT id FROM statements WHERE trashed = 0 ORDER BY date DESC, title, id LIMIT 1"
        return int((self._db.execute(sql).fetchone() or [0])[0])

    def is_listed(self, statement_id: int) -> bool:
        """Tell whether there is such a statement outside the trash."""
        sql = "SELECT 1 FROM statements WHERE id = ? AND trashed = 0"
        return self._db.execute(sql, [statement_id]).fetchone() is not None

    def has_warnings(self, statement: Statement) -> bool:
        """Tell whether anything is to be known of how the statement's text was read."""
        sql = "SELECT 1 FROM reading_warnings WHERE statement_id = ? AND digest = ? LIMIT 1"
        found = self._db.execute(sql, [statement.id, statement.digest]).fetchone()
        return found is not None

    def facets(self) -> Facets:
        """Return the parties and languages of all statements."""
        found = self._db.execute("SELECT DISTINCT parties FROM statements WHERE trashed = 0")
        parties = {name for (names,) in found for name in as_names(names)}
        languages = self._db.execute("SELECT DISTINCT language FROM statements WHERE trashed = 0")
        return Facets(
            parties=tuple(sorted(parties, key=str.casefold)),
            languages=tuple(sorted(name for (name,) in languages if name)),
        )

    def check_current(self, statement: Statement) -> None:
        """Raise VersionError if the statement has another text in the library by now."""
        sql = "SELECT digest FROM statements WHERE id = ?"
        found = self._db.execute(sql, [statement.id]).fetchone()
        if found and found[0] != statement.digest:
            raise outdated()

    def put(self, statement: Statement) -> Statement:
        """Store the statement; id 0 gets a new id. Returns it as stored."""
        # The first window only reads.
        from briefreader.library.bigram_index import index_waiting

        values = {
            "title": statement.title,
            "date": date_text(statement.date),
            "parties": names_text(statement.parties),
            "language": statement.language,
            "source": statement.source,
            "text": statement.text,
            "digest": statement.digest,
            "imported": statement.imported.isoformat(),
            "place": statement.place,
            "kind": statement.kind.value,
            "trashed": int(statement.trashed),
        }
        with self._db.atomic():
            stored = replace(statement, id=self._write(statement.id, values))
            index_waiting(self._db.sqlite)
            self._put_paragraphs(stored)
        return stored

    def add_original(
        self, statement_id: int, *, name: str, media_type: str, content: bytes
    ) -> None:
        """Keep the file that a statement came from, byte for byte."""
        row = {
            "statement_id": statement_id,
            "name": name,
            "media_type": media_type,
            "content": content,
        }
        self._db.put("originals", row, "statement_id")

    def original(self, statement_id: int) -> bytes | None:
        """Return the file that the statement came from (a paste: the pasted text, UTF-8)."""
        sql = "SELECT content FROM originals WHERE statement_id = ?"
        found = self._db.execute(sql, [statement_id]).fetchone()
        return bytes(found[0]) if found else None

    def original_file(self, statement_id: int) -> Original | None:
        """Return the file that the statement came from, with its name."""
        found = list(
            self._db.rows("originals", "statement_id = ?", [statement_id], order="statement_id")
        )
        if not found:
            return None
        row = found[0]
        return Original(
            name=row["name"], media_type=row["media_type"], content=bytes(row["content"])
        )

    def original_name(self, statement_id: int) -> str:
        """Return the name of the file that the statement came from, empty for a paste."""
        sql = "SELECT name FROM originals WHERE statement_id = ?"
        found = self._db.execute(sql, [statement_id]).fetchone()
        return str(found[0]) if found else ""

    def of_source(self, source: str, limit: int) -> tuple[Statement, ...]:
        """Return the standing statements that came from this path or address, the newest first."""
        order = f"id DESC LIMIT {int(limit)}"
        found = self._rows("source = ? AND NOT trashed", [source], order)
        return tuple(_statement(row) for row in found)

    def named_sources(self) -> tuple[tuple[int, str, str], ...]:
        """Return the id, title and source of each standing statement, the newest first."""
        sql = "SELECT id, title, source FROM statements WHERE NOT trashed ORDER BY id DESC"
        return tuple((int(key), title, source) for key, title, source in self._db.execute(sql))

    def paragraphs(self, statement_id: int) -> tuple[Span, ...]:
        """Return where the statement's paragraphs stand, in order, without reading its text."""
        of_statement = "statement_id = ?"
        found = self._db.rows("paragraphs", of_statement, [statement_id], order="number")
        return tuple(Span(row["start"], row["end"]) for row in found)

    def _put_paragraphs(self, statement: Statement) -> None:
        self._db.delete("paragraphs", "statement_id = ?", [statement.id])
        spans = enumerate(paragraph_spans(statement.text), 1)
        self._db.insert_all(
            "paragraphs",
            [
                {"statement_id": statement.id, "number": number, "start": at.start, "end": at.end}
                for number, at in spans
            ],
        )


def _statement(row: Row) -> Statement:
    return Statement(
        id=row["id"],
        title=row["title"],
        date=as_date(row["date"]),
        parties=as_names(row["parties"]),
        language=row["language"],
        source=row["source"],
        text=row["text"],
        digest=row["digest"],
        imported=datetime.fromisoformat(row["imported"]),
        place=row["place"],
        kind=Kind(row["kind"]),
        trashed=bool(row["trashed"]),
    )


def _from_day(today: date | None, settled: Collection[Status]) -> list[str | None]:
    """Return the parameters of ``_SUMMARY``: before which day what counts as overdue."""
    return [date_text(today), json.dumps(sorted(settled))]


def _summary(row: Row) -> StatementSummary:
    commitments, unreviewed, overdue = json.loads(row["counts"])
    return StatementSummary(
        id=row["id"],
        title=row["title"],
        date=as_date(row["date"]),
        parties=as_names(row["parties"]),
        language=row["language"],
        source=row["source"],
        commitments=commitments,
        unreviewed=unreviewed,
        overdue=overdue,
        place=row["place"],
        kind=Kind(row["kind"]),
        tags=as_names(row["tags"]),
        trashed=bool(row["trashed"]),
    )
