"""Copy of a statement's original file, for another program to show."""

import re
from pathlib import Path
from uuid import uuid4

from briefreader.documents.reader import SUPPORTED_SUFFIXES
from briefreader.library.database import Library
from briefreader.library.private_files import make_private_file, make_private_folder

_ACTIVE = (".html", ".htm", ".xhtml", ".eml", ".epub")
_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_PASTED = "pasted.txt"
_LONGEST = 100
_READ_ONLY = 0o400


def copy_original(library: Library, statement_id: int, folder: Path) -> Path | None:
    """Put the file into a folder of its own in ``folder``, to be read and not changed.

    Returns its path, None if the library keeps none. Whatever it was called, it has an ending of a
    document, so that no system takes it for a program. Raises OSError.
    """
    original = library.statements.original_file(statement_id)
    if original is None:
        return None
    place = folder / uuid4().hex[:8]
    path = place / _safe_name(original.name)
    make_private_folder(place)
    make_private_file(path)
    path.write_bytes(original.content)
    path.chmod(_READ_ONLY)
    return path


def is_active(path: Path) -> bool:
    """Tell whether the program that shows the file may load things from the net, or run scripts."""
    return path.suffix.lower() in _ACTIVE


def _safe_name(name: str) -> str:
    kept = _UNFIT.sub("_", name).strip(". ")
    if not kept:
        return _PASTED
    path = Path(kept)
    suffix = path.suffix if path.suffix.lower() in SUPPORTED_SUFFIXES else f"{path.suffix}.txt"
    return path.stem[:_LONGEST] + suffix
