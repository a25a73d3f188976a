"""Takes a colleague's statement file in: into the statement that is there, or as a new one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from briefreader.errors import ExchangeError
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Statement, Trashing
from briefreader.library.themes import KeptTheme, ThemeSet, with_theme
from briefreader.services.changes import AnyChange, Change
from briefreader.services.exchange.merging import Merge, Side, merge, settled
from briefreader.services.exchange.packet import Packet, signed_packet
from briefreader.services.exchange.statement_file import read_statement_file
from briefreader.services.export.steps import Steps
from briefreader.services.similarity import ensure_sketches
from briefreader.text.sketch import sketch
from briefreader.wording import mark

STEP = mark("changes", "Import from colleague")
_STEPS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A statement file that was read, and what taking it in would change.

    ``statement_id`` is the statement in the library, ``is_new`` that it had none such before: then
    it waits in the trash, with all that came with it, for the step that takes it out.
    """

    packet: Packet
    statement_id: int
    is_new: bool
    merge: Merge
    themes: ThemeSet
    trashed: bool


def receive(library: Library, path: Path, reader: str, steps: Steps | None = None) -> Arrival:
    """Read a statement file and find out what it would change; ``reader`` is the user's name.

    A statement that is new to the library is stored, in its trash. Raises ExchangeError, and leaves
    the library as it was, if the file cannot be taken in; CancelledError if ``steps`` were
    cancelled.
    """
    steps = steps or Steps()
    steps.progress(0, _STEPS, path.name)
    packet = signed_packet(read_statement_file(path), reader)
    steps.check()
    steps.progress(1, _STEPS, path.name)
    known = library.statements.by_digest(packet.statement.digest)
    themes, keys = _themes_with(library.themes.kept(), packet)
    packet = _with_themes(packet, keys)
    if known is None:
        _check_version(library, packet.statement)
        ensure_sketches(library)
        steps.check()
        statement_id = _store(library, packet)
        found = Merge(taken=(), conflicts=(), notes=(), bookmarks=(), agreed=0)
    else:
        statement_id = known.id
        found = merge(_side_of(library, statement_id), _side(packet))
    steps.progress(_STEPS, _STEPS, "")
    return Arrival(
        packet=packet,
        statement_id=statement_id,
        is_new=known is None,
        merge=found,
        themes=themes,
        trashed=known is None or known.trashed,
    )


def changes_of(
    library: Library, arrival: Arrival, take_theirs: Sequence[bool]
) -> tuple[AnyChange, ...]:
    """Return the changes that take the arrival in, none if there is nothing in it that is new.

    ``take_theirs`` says of each of its conflicts whether theirs is taken.
    """
    to, found = arrival.statement_id, arrival.merge
    changes: list[AnyChange] = []
    before = library.themes.kept()
    if arrival.themes != before:
        changes.append(Change(STEP, before, arrival.themes))
    if arrival.trashed:
        changes.append(Change(STEP, Trashing((to,), trashed=True), Trashing((to,), trashed=False)))
    pairs: list[tuple[Any, Any]] = [*settled(found, take_theirs), *found.notes]
    pairs += [(None, each) for each in found.bookmarks]
    changes.extend(Change(STEP, old, replace(new, statement_id=to)) for old, new in pairs)
    return tuple(changes)


def _check_version(library: Library, statement: Statement) -> None:
    former = library.versions.statement_with(statement.digest)
    if former:
        raise ExchangeError(
            mark(
                "errors",
                "The file has an earlier version of “{title}”. Ask your colleague to import the "
                "new version first, and to send it again.",
            ),
            title=library.statements.get(former).title,
        )


def _store(library: Library, packet: Packet) -> int:
    """Store a statement that is new, in the trash, with all that came with it."""
    with library.transaction():
        statement = library.statements.put(replace(packet.statement, trashed=True))
        if packet.original is not None:
            library.statements.add_original(
                statement.id,
                name=packet.original.name,
                media_type=packet.original.media_type,
                content=packet.original.content,
            )
        library.sketches.put(statement.id, sketch(statement.text))
        stored = library.commitments.put_all(
            replace(each, id=0, statement_id=statement.id) for each in packet.commitments
        )
        ids = {old.id: new.id for old, new in zip(packet.commitments, stored, strict=True)}
        for note in packet.annotations:
            on = ids.get(note.commitment_id or 0)
            library.annotations.put(replace(note, statement_id=statement.id, commitment_id=on))
        for bookmark in packet.bookmarks:
            library.bookmarks.put(replace(bookmark, statement_id=statement.id))
    return statement.id


def _side_of(library: Library, statement_id: int) -> Side:
    return Side(
        commitments=library.commitments.of_statement(statement_id),
        annotations=library.annotations.of_statement(statement_id),
        bookmarks=library.bookmarks.of_statement(statement_id),
    )


def _side(packet: Packet) -> Side:
    return Side(
        commitments=packet.commitments,
        annotations=packet.annotations,
        bookmarks=packet.bookmarks,
    )


def _themes_with(mine: ThemeSet, packet: Packet) -> tuple[ThemeSet, dict[str, str]]:
    """Return my themes with those that are missing, and my keys for the packet's.

    A theme is the same as mine with its key, with what that was merged into, or with its name.
    """
    keys: dict[str, str] = {}
    names = {each.name.casefold(): each.key for each in mine.offered}
    for theme in packet.themes:
        known = mine.get(theme.key)
        if known is not None:
            keys[theme.key] = known.merged_into or theme.key
        elif theme.name.casefold() in names:
            keys[theme.key] = names[theme.name.casefold()]
        else:
            keys[theme.key] = theme.key
            mine = with_theme(mine, KeptTheme(theme=theme, position=0))
    return mine, keys


def _with_themes(packet: Packet, keys: dict[str, str]) -> Packet:
    """Return the packet with my keys for themes that I have under others."""
    others = {theirs: mine for theirs, mine in keys.items() if theirs != mine}
    return replace(packet, commitments=tuple(_themed(each, others) for each in packet.commitments))


def _themed(commitment: Commitment, keys: dict[str, str]) -> Commitment:
    if keys.keys().isdisjoint(commitment.themes):
        return commitment
    mine = dict.fromkeys(keys.get(key, key) for key in commitment.themes)
    return replace(commitment, themes=tuple(mine))
