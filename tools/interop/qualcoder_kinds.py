"""Kinds of records that are compared with QualCoder's database, on both sides."""

from collections import Counter
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from briefreader.library.database import Library
from briefreader.library.records import Review, Status, Target
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import StatementRecords, each_records

Items = Counter[Hashable]
Tags = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record: as our library has it, and as QualCoder's database has it.

    ``arrived`` is SQL whose rows are the same tuples as ``ours`` returns; without it, it was not
    asked.
    """

    name: str
    ours: Callable[[StatementRecords, Tags], list[Hashable]]
    arrived: str = ""


def records_in(library: Library, kind: Kind) -> Items:
    """Return what the library has of a kind, by what is to be the same."""
    ids = [each.id for each in library.statements.summaries()]
    found: Items = Counter()
    for records in each_records(library, ids, Steps()):
        ((_, tags),) = library.tags.of([records.statement.id]).tags
        found.update(kind.ours(records, tags))
    return found


def _codings(records: StatementRecords, _: Tags) -> list[Hashable]:
    names = {theme.key: theme.name for theme in load_taxonomy().themes}
    text = records.statement.text
    found: list[Hashable] = []
    for each in records.kept:
        codes = [*(names[key] for key in each.themes), each.strength.value.capitalize()]
        found += [(text, each.span.start, each.span.end, code) for code in codes]
    for note in records.annotations:
        if note.target is not Target.STATEMENT:
            found += [(text, note.span.start, note.span.end, code) for code in note.tags]
    return found


def _notes(*, whole: bool, empty: bool = False) -> Callable[..., list[Hashable]]:
    def found(records: StatementRecords, _: Tags) -> list[Hashable]:
        text = records.statement.text
        return [
            (text, each.note) if whole else (text, each.span.start, each.span.end, each.note)
            for each in records.annotations
            if (each.target is Target.STATEMENT) is whole
            and (bool(each.note) is not empty)
            and not (empty and each.tags)
        ]

    return found


def _bookmarks(records: StatementRecords, _: Tags) -> list[Hashable]:
    return [(records.statement.text, each.position, each.name) for each in records.bookmarks]


def _about(records: StatementRecords, _: Tags) -> list[Hashable]:
    about = records.statement
    known = {
        "Date": about.date.isoformat() if about.date else "",
        "Parties": "; ".join(about.parties),
        "Language": about.language,
        "Source": about.source,
        "Place": about.place,
        "Kind": about.kind.value,
    }
    return [(about.text, name, value) for name, value in known.items() if value]


def _tags(records: StatementRecords, tags: Tags) -> list[Hashable]:
    return [(records.statement.text, "; ".join(tags))] if tags else []


def _decisions(records: StatementRecords, _: Tags) -> list[Hashable]:
    return [
        (records.statement.text, each.span, each.review, each.author, each.owner)
        for each in records.kept
        if each.review is Review.CONFIRMED
    ]


def _statuses(records: StatementRecords, _: Tags) -> list[Hashable]:
    return [
        (records.statement.text, each.span, each.status, each.status_date, each.evidence)
        for each in records.kept
        if each.status is not Status.OPEN
    ]


_NOTES = (
    "SELECT fulltext, pos0, pos1, annotation.memo FROM annotation JOIN source ON source.id = fid"
)
KINDS = (
    Kind(
        "texts",
        lambda records, _: [(records.statement.title, records.statement.text)],
        "SELECT rtrim(substr(name, 1, length(name) - 4)), fulltext FROM source",
    ),
    Kind(
        "codings",
        _codings,
        "SELECT fulltext, pos0, pos1, code_name.name FROM code_text "
        "JOIN code_name USING (cid) JOIN source ON source.id = fid",
    ),
    Kind(
        "notes on words",
        _notes(whole=False),
        _NOTES,
    ),
    Kind(
        "highlights without words",
        _notes(whole=False, empty=True),
        _NOTES,
    ),
    Kind(
        "notes on a whole statement",
        _notes(whole=True),
        "SELECT fulltext, substr(memo, 1, instr(memo, char(10)) - 1) FROM source",
    ),
    Kind(
        "bookmarks",
        _bookmarks,
        "SELECT fulltext, pos0, annotation.memo FROM annotation JOIN source ON source.id = fid",
    ),
    Kind(
        "date, parties, language, address …",
        _about,
        "SELECT fulltext, attribute.name, value FROM attribute JOIN source USING (id)",
    ),
    Kind(
        "tags of statements",
        _tags,
        "SELECT fulltext, value FROM attribute JOIN source USING (id) "
        "WHERE attribute.name = 'Tags'",
    ),
    Kind("confirmed commitments, with who", _decisions),
    Kind("statuses", _statuses),
)
