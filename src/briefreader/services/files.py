"""Writer of whole files: one is there as it should be, or stays as it was; folders to work in."""

import errno
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from briefreader.errors import BriefreaderError
from briefreader.library.private_files import FOLDER_MODE, make_private_file
from briefreader.services.processes import has_ended, own_mark
from briefreader.translatable import mark

_UNFINISHED = ".briefreader-part"
_SCRATCH = ".briefreader-scratch"
_NAME = re.compile(
    rf"\..*\.[0-9a-f]{{8}}\.(?P<mark>[0-9a-f]{{8}}-[0-9]+)"
    rf"(?P<kind>{re.escape(_UNFINISHED)}|{re.escape(_SCRATCH)})",
    re.S,
)


@contextmanager
def replacing(out: Path, error: type[BriefreaderError], *, private: bool = False) -> Iterator[Path]:
    """Yield a new, empty file beside ``out``, which takes its place when all went well.

    It has the mode of ``out``, or of any new file; a ``private`` one can only be read by its owner.
    What killed programs have left in the folder is deleted first. Whatever is raised inside leaves
    ``out`` as it was and no other file behind. Raises ``error`` if the file cannot be written, or
    ``out`` is no regular file.
    """
    try:
        target = out.resolve()
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if target.exists() and not target.is_file():
            # A device or a pipe: moving a file there would take it away from all programs.
            raise error(
                mark(
                    "errors",
                    "{out} cannot be written: it is not a regular file. Choose another place.",
                ),
                out=out,
            )
        _clean(target.parent)
        beside = target.with_name(
            f".{target.name[:40]}.{uuid4().hex[:8]}.{own_mark()}{_UNFINISHED}"
        )
        try:
            _make(beside, target, private=private)
            yield beside
            beside.replace(target)
        except BaseException:
            with suppress(OSError):
                beside.unlink()
            raise
    except OSError as failure:
        raise error(
            mark("errors", "{out} cannot be written: {reason}. Choose another place."),
            out=out,
            reason=failure.strerror or failure,
        ) from failure


@contextmanager
def scratch_folder(place: Path | None = None) -> Iterator[Path]:
    """Yield a new folder that nobody else can read, deleted in the end with all that is in it.

    It is in the folder ``place``, or among the system's temporary files. What killed programs have
    left there is deleted first. Raises OSError if it cannot be made.
    """
    place = place or Path(tempfile.gettempdir())
    _clean(place)
    folder = place / f".work.{uuid4().hex[:8]}.{own_mark()}{_SCRATCH}"
    folder.mkdir(mode=FOLDER_MODE)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _make(beside: Path, target: Path, *, private: bool) -> None:
    """Make the new file, which at no moment may be read by more people than in the end."""
    if private or target.exists():
        make_private_file(beside)
        if not private:
            shutil.copymode(target, beside)
    else:
        beside.touch(exist_ok=False)


def _clean(folder: Path) -> None:
    """Delete what programs that were killed have not finished: of ours, and of this user."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            named = _NAME.fullmatch(entry.name)
            if named and has_ended(named["mark"]) and _is_own(entry):
                with suppress(OSError):
                    _delete(entry, is_scratch=named["kind"] == _SCRATCH)


def _delete(entry: os.DirEntry[str], *, is_scratch: bool) -> None:
    if is_scratch and entry.is_dir(follow_symlinks=False):
        shutil.rmtree(entry.path, ignore_errors=True)
    elif not is_scratch and entry.is_file(follow_symlinks=False):
        Path(entry.path).unlink()


def _is_own(entry: os.DirEntry[str]) -> bool:
    return sys.platform == "win32" or entry.stat(follow_symlinks=False).st_uid == os.geteuid()
