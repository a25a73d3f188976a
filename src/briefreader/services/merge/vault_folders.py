"""Folders with notes of a vault in them: these notes bring more than a text."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from briefreader.services.formats.reading import is_vault_note
from briefreader.services.importing.folder_scan import files_below


def with_vault_notes(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the paths; in place of a folder that has notes of a vault in it, these and the rest."""
    for path in paths:
        files = files_below(path) if path.is_dir() else []
        notes = dict.fromkeys(each for each in files if is_vault_note(each))
        if notes:
            yield from notes
            yield from (each for each in files if each not in notes)
        else:
            yield path
