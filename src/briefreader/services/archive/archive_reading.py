"""Reader of library archives, which may be of anyone."""

import json
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from briefreader.errors import ExchangeError
from briefreader.library.private_files import make_private_file
from briefreader.library.version import SCHEMA_VERSION
from briefreader.services.archive.archive import FORMAT, LIBRARY, MANIFEST, VERSION, copy_blocks
from briefreader.services.export.progress import Steps
from briefreader.services.formats.reading import not_regular
from briefreader.services.importing.foreign_files import read_one_apart
from briefreader.services.json_fields import Fields
from briefreader.translatable import mark

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


def unpack_library(path: Path, made: Path, steps: Steps) -> None:
    """Write the library in the archive at ``path`` to the new file ``made``, unchecked.

    A process of its own reads what the archive says of itself, whatever that takes; the library is
    then copied block by block. Raises ExchangeError if the archive is none, is damaged, was changed
    or comes from a newer Briefreader, or ``made`` cannot be written; CancelledError if ``steps``
    were cancelled.
    """
    size, declared = read_one_apart(size_and_digest, path, steps.cancelled)
    _check_room(path, made.parent, size)
    with (
        _opened(path) as archive,
        archive.open(_library_of(archive, path)) as source,
        _new(made) as out,
    ):
        digest = copy_blocks(source, out, size, steps)
    if digest != declared:
        raise _changed(path)


def size_and_digest(path: Path) -> tuple[int, str]:
    """Return how many bytes the library in an archive has, and their SHA-256 (hex), as it says.

    Raises ExchangeError as ``unpack_library`` does.
    """
    with _opened(path) as archive:
        manifest = _manifest(archive, path)
        size = manifest.whole("size", 1, 1 << 50)
        if _library_of(archive, path).file_size != size:
            raise _changed(path)
        return size, manifest.text("sha256")


def _new(path: Path) -> IO[bytes]:
    """Make a new file that nobody else can read, and open it for writing."""
    make_private_file(path)
    return path.open("wb")


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
        about = archive.getinfo(MANIFEST)
        if about.file_size > _LONGEST_MANIFEST:
            raise _not_one(path)
        manifest = Fields(json.loads(archive.read(about)), MANIFEST)
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
    if set(members) != {MANIFEST, LIBRARY} or len(archive.infolist()) != len(members):
        raise _not_one(path)
    # Other ways of packing may take gigabytes to unpack, and no archive of ours is packed so.
    if members[LIBRARY].compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise _not_one(path)
    return members[LIBRARY]


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
