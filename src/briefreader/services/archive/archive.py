"""Writer and reader of library archives: a whole library in one zip file."""

import hashlib
import json
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from briefreader.errors import ExchangeError, ExportError
from briefreader.library.database import Library
from briefreader.library.private_files import make_private_file
from briefreader.library.version import SCHEMA_VERSION
from briefreader.services.export.progress import Steps
from briefreader.services.files import replacing
from briefreader.services.formats.reading import not_regular
from briefreader.services.json_fields import Fields
from briefreader.translatable import mark

SUFFIX = ".zip"
FORMAT = "briefreader-library"
VERSION = 1
_MANIFEST, _LIBRARY = "manifest.json", "library.db"
_BLOCK = 1 << 20
_LONGEST_MANIFEST = 1 << 16
_DENSEST = 200
"""How many times its packed size a library may have; texts come to ten."""
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)
"""What zipfile raises for archives that are none: ValueError where a place in them is negative."""
_SMALL = 64 << 20
"""A library of this size may be packed as densely as it likes, in bytes."""


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
        tempfile.TemporaryDirectory(prefix=".briefreader-", dir=beside.parent) as folder,
    ):
        copy = Path(folder) / _LIBRARY
        library.back_up(copy, lambda _left, _pages: steps.check())
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            size = copy.stat().st_size
            about = zipfile.ZipInfo.from_file(copy, _LIBRARY)
            about.compress_type = zipfile.ZIP_DEFLATED
            with copy.open("rb") as source, archive.open(about, "w") as target:
                digest = _copy(source, target, size, steps)
            manifest = {
                "format": FORMAT,
                "version": VERSION,
                "schema": SCHEMA_VERSION,
                "size": size,
                "sha256": digest,
            }
            archive.writestr(_MANIFEST, json.dumps(manifest, indent=1) + "\n")


def unpack_library(path: Path, made: Path, steps: Steps) -> None:
    """Write the library in the archive at ``path`` to the new file ``made``, unchecked.

    Raises ExchangeError if the archive is none, is damaged, was changed or comes from a newer
    Briefreader, or ``made`` cannot be written; CancelledError if ``steps`` were cancelled.
    """
    with _opened(path) as archive:
        manifest = _manifest(archive, path)
        about = _library_of(archive, path)
        size = manifest.whole("size", 1, 1 << 50)
        if about.file_size != size:
            raise _changed(path)
        _check_room(path, made.parent, size)
        with archive.open(about) as source, _new(made) as out:
            digest = _copy(source, out, size, steps)
        if digest != manifest.text("sha256"):
            raise _changed(path)


def _new(path: Path) -> IO[bytes]:
    """Make a new file that nobody else can read, and open it for writing."""
    make_private_file(path)
    return path.open("wb")


def _copy(source: IO[bytes], target: IO[bytes], size: int, steps: Steps) -> str:
    """Copy ``size`` bytes, not one more; returns their SHA-256."""
    digest = hashlib.sha256()
    for _ in steps.through(range((size + _BLOCK - 1) // _BLOCK)):
        block = source.read(_BLOCK)
        digest.update(block)
        target.write(block)
    return digest.hexdigest()


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise not_regular(path)
        with zipfile.ZipFile(path) as archive:
            yield archive
    except FileNotFoundError as error:
        raise ExchangeError(
            mark("errors", "{file}: there is no such file; check the name and try again."),
            file=path,
        ) from error
    except _DAMAGED as error:
        raise ExchangeError(
            mark("errors", "{path} is damaged, or no archive of a library ({reason})."),
            path=path,
            reason=error,
        ) from error
    except OSError as error:
        raise ExchangeError(
            mark("errors", "{path} cannot be read ({reason})."),
            path=path,
            reason=error.strerror or error,
        ) from error


def _manifest(archive: zipfile.ZipFile, path: Path) -> Fields:
    try:
        about = archive.getinfo(_MANIFEST)
        if about.file_size > _LONGEST_MANIFEST:
            raise _not_one(path)
        manifest = Fields(json.loads(archive.read(about)), _MANIFEST)
    except (KeyError, ValueError, RecursionError) as error:
        raise _not_one(path) from error
    if manifest.text("format") != FORMAT:
        raise _not_one(path)
    newest = (manifest.whole("version", 1, 1 << 30), manifest.whole("schema", 1, 1 << 30))
    if newest[0] > VERSION or newest[1] > SCHEMA_VERSION:
        raise ExchangeError(
            mark("errors", "{path} was made by a newer Briefreader; update yours to take it in."),
            path=path,
        )
    return manifest


def _library_of(archive: zipfile.ZipFile, path: Path) -> zipfile.ZipInfo:
    """Return the member that is the library, the only one beside the manifest."""
    members = {each.filename: each for each in archive.infolist()}
    if set(members) != {_MANIFEST, _LIBRARY} or len(archive.infolist()) != len(members):
        raise _not_one(path)
    return members[_LIBRARY]


def _check_room(path: Path, folder: Path, size: int) -> None:
    packed = path.stat().st_size
    if size > max(_SMALL, packed * _DENSEST):
        raise ExchangeError(
            mark("errors", "{path} unpacks to far more than it holds; it was not restored."),
            path=path,
        )
    if shutil.disk_usage(folder).free < size:
        raise ExchangeError(
            mark("errors", "There is too little free space in {folder} to restore the library."),
            folder=folder.parent,
        )


def _changed(path: Path) -> ExchangeError:
    return ExchangeError(
        mark("errors", "{path} was changed after it was made; take another archive."), path=path
    )


def _not_one(path: Path) -> ExchangeError:
    return ExchangeError(
        mark("errors", "{path} is not an archive of a Briefreader library."), path=path
    )
