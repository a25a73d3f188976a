"""Reader of vaults, and of single notes in them, as Obsidian leaves them."""

from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.documents.archive import Archive
from briefreader.errors import ExchangeError
from briefreader.services.formats.bundle import IncomingBundle, IncomingStatement
from briefreader.services.formats.untaken import Untaken
from briefreader.services.formats.vault.note_reading import NoteContent, note_content
from briefreader.translatable import mark


def read_vault(
    path: Path, content: bytes, themes: Sequence[Theme], now: datetime
) -> IncomingBundle:
    """Return what the archive of notes at ``path`` holds; what has no time is of ``now``.

    ``themes`` are those that commitments may have. Raises DocumentError if the archive cannot be
    trusted, ExchangeError if no note in it is a statement of ours.
    """
    archive = Archive(path, content)
    untaken: Counter[Untaken] = Counter()
    notes: list[NoteContent] = []
    for name in sorted(archive.names):
        # What begins with a dot is Obsidian's own, such as its settings.
        if name.endswith("/") or any(part.startswith((".", "__")) for part in name.split("/")):
            continue
        if not name.lower().endswith(".md"):
            untaken[Untaken.OTHER_MEDIA] += 1
            continue
        changed = min(now, archive.changed(name) or now)
        note = note_content(Path(name), archive.read(name), themes, changed)
        if note is None:
            untaken[Untaken.OTHER_NOTES] += 1
        else:
            notes.append(note)
    return _bundle(notes, untaken)


def read_note(path: Path, content: bytes, themes: Sequence[Theme], now: datetime) -> IncomingBundle:
    """Return what the note at ``path`` holds, as ``read_vault`` does."""
    changed = now
    with suppress(OSError, OverflowError, ValueError):
        changed = min(now, datetime.fromtimestamp(path.stat().st_mtime, UTC))
    note = note_content(path, content, themes, changed)
    return _bundle([note] if note else [], Counter())


def _bundle(notes: Sequence[NoteContent], untaken: Counter[Untaken]) -> IncomingBundle:
    if not notes:
        raise ExchangeError(
            mark(
                "errors",
                "No note in the file is a statement of Briefreader; import notes as texts.",
            )
        )
    for each in notes:
        untaken.update(each.untaken)
    themes = {theme.key: theme for theme in chain.from_iterable(each.themes for each in notes)}
    return IncomingBundle(
        statements=_each_record_once([each.statement for each in notes]),
        themes=tuple(themes.values()),
        untaken=untaken,
    )


def _each_record_once(statements: Sequence[IncomingStatement]) -> tuple[IncomingStatement, ...]:
    """Return the statements without records that are there once more, as in a copied note."""
    seen: set[str] = set()
    found = []
    for each in statements:
        records = []
        for one in each.records:
            if not one.key or one.key not in seen:
                records.append(one)
                seen.add(one.key)
        found.append(replace(each, records=tuple(records)))
    return tuple(found)
