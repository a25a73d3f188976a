"""Writer of library archives: a whole library in one zip file."""

import hashlib
import json
import zipfile
from pathlib import Path
from typing import IO

from briefreader.errors import ExportError
from briefreader.library.database import Library
from briefreader.library.version import SCHEMA_VERSION
from briefreader.services.export.progress import Steps
from briefreader.services.files import replacing, scratch_folder
from briefreader.translatable import mark

SUFFIX = ".zip"
FORMAT = "briefreader-library"
VERSION = 1
MANIFEST, LIBRARY = "manifest.json", "library.db"
_BLOCK = 1 << 20


def write_archive(
    library: Library, out: Path, steps: Steps | None = None, *, replaces: bool = True
) -> None:
    """Write everything that the library holds to one private zip archive, while others may use it.

    ``replaces`` allows ``out`` to be there already, as where the user was asked. Raises ExportError
    or LibraryError if ``out`` cannot be written, CancelledError if ``steps`` were cancelled; then
    ``out`` is as it was.
    """
    steps = steps or Steps()
    if out.exists() and not replaces:
        raise ExportError(
            mark("errors", "{target} exists already; choose another name for the backup."),
            target=out,
        )
    with (
        replacing(out, ExportError, private=True) as beside,
        scratch_folder(beside.parent) as folder,
    ):
        copy = folder / LIBRARY
        library.back_up(copy, lambda _left, _pages: steps.check())
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            size = copy.stat().st_size
            about = zipfile.ZipInfo.from_file(copy, LIBRARY)
            about.compress_type = zipfile.ZIP_DEFLATED
            with copy.open("rb") as source, archive.open(about, "w") as target:
                digest = copy_blocks(source, target, size, steps)
            manifest = {
                "format": FORMAT,
                "version": VERSION,
                "schema": SCHEMA_VERSION,
                "size": size,
                "sha256": digest,
            }
            archive.writestr(MANIFEST, json.dumps(manifest, indent=1) + "\n")


def copy_blocks(source: IO[bytes], target: IO[bytes], size: int, steps: Steps) -> str:
    """Copy ``size`` bytes, not one more; returns their SHA-256."""
    digest = hashlib.sha256()
    for _ in steps.through(range((size + _BLOCK - 1) // _BLOCK)):
        block = source.read(_BLOCK)
        digest.update(block)
        target.write(block)
    return digest.hexdigest()
