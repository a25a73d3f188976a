"""Reader of the zip archives that DOCX, ODT and EPUB files are, without trust in them."""

import io
import re
import zipfile
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

from briefreader.documents.messages import damaged, locked
from briefreader.errors import DocumentError
from briefreader.translatable import mark, worded

MAX_MEMBERS = 10_000
MAX_UNPACKED = 150 * 1024 * 1024
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OSError,
    ValueError,
)
"""What zipfile raises for members that are none: ValueError where their place is negative."""
_ENCRYPTED = 0x1
_NO_TIME = (1980, 1, 1, 23, 59, 59)
"""What archives say that are the same bytes each time: the first day that they know."""
# No office document has a document type; with one, entities could multiply without end.
_DRIVE = re.compile(r"[A-Za-z]:")
_DOCUMENT_TYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class Archive:
    """The members of an archive by their names; nothing is ever written to the disk."""

    def __init__(self, path: Path, data: bytes) -> None:
        """Check ``data``, the content of ``path``; raise DocumentError if it cannot be trusted."""
        self._path = path
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise damaged(path, str(error)) from error
        members = self._zip.infolist()
        if len(members) > MAX_MEMBERS or sum(each.file_size for each in members) > MAX_UNPACKED:
            limit = MAX_UNPACKED // (1024 * 1024)
            raise DocumentError(
                mark(
                    "errors", "{path}: the file unpacks to more than {limit} MB; it was not read."
                ),
                path=path,
                limit=limit,
            )
        if any(each.flag_bits & _ENCRYPTED for each in members):
            raise locked(path)
        strange = next((each.filename for each in members if _leads_out(each.filename)), None)
        if strange is not None:
            raise DocumentError(
                mark(
                    "errors",
                    "{path}: a part of the file has a name that leads out of it; it was not read.",
                ),
                path=path,
            )
        self.names = frozenset(each.filename for each in members)

    def read(self, name: str) -> bytes:
        """Return the member ``name``; raise DocumentError if it is missing or damaged."""
        try:
            return self._zip.read(name)
        except KeyError as error:
            missing = worded(mark("errors", "it has no {name}"), name=name)
            raise damaged(self._path, missing) from error
        except _DAMAGED as error:
            raise self._damaged(name, error) from error

    def changed(self, name: str) -> datetime | None:
        """Return when the member ``name`` was last changed, None if the archive does not say.

        It names no zone, so the time is taken for one in UTC.
        """
        told = self._zip.getinfo(name).date_time
        if told <= _NO_TIME:
            return None
        try:
            return datetime(*told, tzinfo=UTC)
        except ValueError:
            return None

    def xml(
        self,
        name: str,
        mended: Callable[[bytes], bytes] | None = None,
        prepared: Callable[[bytes], bytes] | None = None,
    ) -> ET.Element:
        """Return the root of the member ``name``; raise DocumentError as ``read`` does.

        ``prepared`` returns its content as it is to be read. ``mended`` returns what is known to be
        wrong in it put right, if it cannot be read as it is.
        """
        content = self.read(name)
        return xml_of(self._path, name, prepared(content) if prepared else content, mended)

    def _damaged(self, name: str, error: Exception) -> DocumentError:
        return damaged(self._path, f"{name}: {error}")


def xml_of(
    path: Path, name: str, content: bytes, mended: Callable[[bytes], bytes] | None = None
) -> ET.Element:
    """Return the root of ``content``, which is the file at ``path`` or its member ``name``.

    ``mended`` is as for ``Archive.xml``. Raises DocumentError if it is no XML or declares entities.
    """
    # In UTF-16, with or without a mark, a zero stands beside each of these letters.
    if _DOCUMENT_TYPE.search(content.replace(b"\0", b"")):
        raise DocumentError(
            mark("errors", "{path}: {name} declares entities, which documents do not; not read."),
            path=path,
            name=name,
        )
    try:
        return ET.fromstring(content)  # noqa: S314 - without entities there is nothing to fear
    except (ET.ParseError, ValueError, LookupError) as error:
        changed = mended(content) if mended else content
        if changed == content:
            raise damaged(path, f"{name}: {error}") from error
    try:
        return ET.fromstring(changed)  # noqa: S314 - as above
    except (ET.ParseError, ValueError, LookupError) as error:
        raise damaged(path, f"{name}: {error}") from error


def _leads_out(name: str) -> bool:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return ".." in parts or name.startswith(("/", "\\")) or bool(_DRIVE.match(name))
