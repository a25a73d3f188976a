"""Takes what a file from elsewhere holds into the library: whole, or not at all.

Statements that are new come in as by an import; all else is returned as changes, so that it can be
one step of Undo.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, partial

from briefreader.commitments.detector import Detector
from briefreader.commitments.taxonomy import Theme
from briefreader.errors import ExchangeError
from briefreader.library.database import Library
from briefreader.library.records import Annotation, Bookmark, Commitment, Statement, Target
from briefreader.library.themes import KeptTheme, with_theme
from briefreader.services.changes import AnyChange, Change
from briefreader.services.export.steps import Steps
from briefreader.services.interchange.incoming import (
    Incoming,
    IncomingFile,
    IncomingStatement,
    IncomingTheme,
    Record,
)
from briefreader.services.interchange.joining import NAME, Joined, join
from briefreader.services.interchange.new_statements import add_statement, reading_of
from briefreader.services.interchange.placing import Places
from briefreader.services.reading import Reading
from briefreader.wording import mark

_LISTED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """What was not taken in: the statement's title, and the words or the name of the record."""

    title: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What a file brings.

    ``changes`` are still to be made (see ``settled``). ``statements`` are the ids of those that are
    in the library now and were not before. ``known`` counts what was there already; ``differing``
    is what was decided otherwise here, and stays; ``homeless`` what has no place; ``left_out``
    counts what no library holds.
    """

    changes: tuple[AnyChange, ...]
    statements: tuple[int, ...]
    known: int
    differing: tuple[Missed, ...]
    homeless: tuple[Missed, ...]
    left_out: int

    @property
    def taken(self) -> int:
        """How many notes, bookmarks and commitments are new or changed."""
        return sum(map(self.count, (Annotation, Bookmark, Commitment)))

    def count(self, kind: type[Record]) -> int:
        """How many records of a kind are new or changed."""
        return sum(isinstance(each.after, kind) for each in self.changes)


def take_in(
    library: Library,
    file: IncomingFile,
    make_detector: Callable[[], Detector],
    *,
    opened: int,
    now: datetime,
    steps: Steps | None = None,
) -> TakenIn:
    """Bring in the statements that are new, and return what else there is to change.

    Texts are known by their digests; the records of an unknown text that the file does not hold are
    looked for in the statement with the id ``opened`` (0: none). ``make_detector`` is asked only if
    a text of another program is to be searched for commitments.

    Raises ExchangeError, and leaves the library as it was, if the file contradicts itself or none
    of its texts is known.
    """
    detector = cache(make_detector)
    # Before the library is locked: others would wait as long as texts are read.
    readings = [
        reading_of(each, detector) if _is_to_be_read(library, each) else None
        for each in (steps or Steps()).through(file.statements)
    ]
    with library.transaction():
        joined = Joined()
        homeless: list[Missed] = []
        differing: list[Missed] = []
        new: list[int] = []
        unknown: list[IncomingStatement] = []
        for incoming, reading in zip(file.statements, readings, strict=True):
            read = partial(reading_of, incoming, detector)
            statement, is_new = _statement(library, incoming, reading, read, opened)
            if statement is None:
                unknown.append(incoming)
                continue
            if is_new:
                new.append(statement.id)
            before = len(joined.differing)
            found = _placed(statement, incoming, now, homeless)
            join(library, statement.id, found, joined)
            differing += [_missed(statement.title, each) for each in joined.differing[before:]]
        if unknown and len(unknown) == len(file.statements):
            raise _all_unknown(unknown)
        homeless += [
            Missed(title=each.title, words=_words(record))
            for each in unknown
            for record in each.records
        ]
        changes = _with_known_themes(library, file.themes, joined.changes)
        return TakenIn(
            changes=changes,
            statements=tuple(new),
            known=joined.known,
            differing=tuple(differing),
            homeless=tuple(homeless),
            left_out=file.left_out,
        )


def settled(library: Library, changes: Sequence[AnyChange]) -> tuple[AnyChange, ...]:
    """Return ``changes`` with ids for the new commitments, which notes among them refer to."""
    first = library.commitments.next_id() - 1

    def with_id(change: AnyChange) -> AnyChange:
        record = change.after
        if isinstance(record, Commitment) and record.id < 0:
            return replace(change, after=replace(record, id=first - record.id))
        if isinstance(record, Annotation) and (record.commitment_id or 0) < 0:
            about = first - (record.commitment_id or 0)
            return replace(change, after=replace(record, commitment_id=about))
        return change

    return tuple(map(with_id, changes))


def _is_to_be_read(library: Library, incoming: IncomingStatement) -> bool:
    return incoming.text is not None and _known(library, incoming) is None


def _known(library: Library, incoming: IncomingStatement) -> Statement | None:
    """Return the statement that has the text, or had it in a former version."""
    if not incoming.digest:
        return None
    known = library.statements.by_digest(incoming.digest)
    if known is not None and not known.trashed:
        return known
    former = library.versions.statement_with(incoming.digest)
    return library.statements.get(former) if former else None


def _statement(
    library: Library,
    incoming: IncomingStatement,
    reading: Reading | None,
    read: Callable[[], Reading],
    opened: int,
) -> tuple[Statement | None, bool]:
    """Return the statement that the records belong to, and whether it has just come in.

    ``read`` reads the text now, if it was known when ``reading`` was due and has gone since.
    """
    known = _known(library, incoming)
    if known is not None:
        return known, False
    if incoming.text is not None:
        return add_statement(library, incoming, reading or read())
    return (library.statements.get(opened), False) if opened else (None, False)


def _placed(
    statement: Statement, incoming: IncomingStatement, now: datetime, homeless: list[Missed]
) -> list[tuple[Incoming, Record]]:
    places = Places(statement, incoming, now)
    found: list[tuple[Incoming, Record]] = []
    for each in incoming.records:
        record = places.place(each)
        if record is None:
            homeless.append(Missed(title=incoming.title or statement.title, words=_words(each)))
        else:
            found.append((each, record))
    return found


def _with_known_themes(
    library: Library, themes: Sequence[IncomingTheme], changes: Sequence[AnyChange]
) -> tuple[AnyChange, ...]:
    """Let commitments follow merged themes, and bring in those that the library lacks."""
    before = library.themes.kept()
    merged = library.themes.merged()
    moved = [_following(change, merged) for change in changes]
    wanted = {
        key
        for change in moved
        if isinstance(change.after, Commitment)
        for key in change.after.themes
    }
    after = before
    for theme in themes:
        if theme.key in wanted and before.get(theme.key) is None:
            after = with_theme(after, KeptTheme(theme=_theme(theme), position=0))
    if after == before:
        return tuple(moved)
    return (Change(NAME, before, after), *moved)


def _following(change: AnyChange, merged: dict[str, str]) -> AnyChange:
    if not isinstance(change.after, Commitment):
        return change
    themes = tuple(dict.fromkeys(merged.get(key, key) for key in change.after.themes))
    return replace(change, after=replace(change.after, themes=themes))


def _theme(incoming: IncomingTheme) -> Theme:
    light = incoming.colour_light or incoming.colour_dark or "#808080"
    return Theme(
        key=incoming.key,
        name=incoming.name or incoming.key,
        description=incoming.description,
        colour_light=light,
        colour_dark=incoming.colour_dark or light,
        terms=(),
    )


def _all_unknown(unknown: Sequence[IncomingStatement]) -> ExchangeError:
    titles = [each.title or each.digest for each in unknown]
    listed = "; ".join(titles[:_LISTED]) + (" …" if len(titles) > _LISTED else "")
    return ExchangeError(
        mark(
            "errors",
            "The notes belong to texts that the library does not have: {titles}. Import these, "
            "or open the statement that the notes are on.",
        ),
        titles=listed,
    )


def _missed(title: str, record: Record) -> Missed:
    return Missed(title=title, words=getattr(record, "quote", ""))


def _words(incoming: Incoming) -> str:
    """Return what a reader would know the record by."""
    record = incoming.record
    if isinstance(record, Bookmark):
        return record.name
    if incoming.quote and incoming.quote.exact:
        return incoming.quote.exact
    if isinstance(record, Annotation) and record.target is not Target.COMMITMENT:
        return record.note
    return ""
