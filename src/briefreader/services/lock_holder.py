"""Holder of a library's lock: which program of whom, on which machine, and since when."""

import json
import os
import sys
import zlib
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple, Self

from briefreader.errors import LibraryError
from briefreader.services.processes import has_ended, is_of_this_machine, machine_name, own_mark
from briefreader.translatable import mark

if sys.platform != "win32":
    import pwd

_MACHINE = Path("/etc/machine-id")


class Holder(NamedTuple):
    """Who has a library open: any part is empty where it is not known."""

    user: str
    host: str
    machine: str
    process: str
    since: str

    @property
    def is_of_this_machine(self) -> bool:
        """Whether SQLite keeps it and this program apart, as they share a machine."""
        return self.machine == _machine() and is_of_this_machine(self.process)

    @property
    def has_ended(self) -> bool:
        """Whether it is known to have ended, as a process of this machine.

        One with the number of this process was there before: at an earlier start of the machine, or
        of a container.
        """
        return self.is_of_this_machine and (has_ended(self.process) or self.process == own_mark())

    @property
    def is_own_user_here(self) -> bool:
        """Whether it is another program of the same user on the same machine."""
        return self.is_of_this_machine and self.user == _user()

    @property
    def since_when(self) -> datetime | None:
        """When it was opened, None if that is not known."""
        try:
            found = datetime.fromisoformat(self.since)
        except ValueError:
            return None
        return found if found.tzinfo else None

    @classmethod
    def own(cls) -> Self:
        """Return this process as the holder of a lock from now on."""
        since = datetime.now(UTC).isoformat("T", "seconds")
        return cls(_user(), machine_name(), _machine(), own_mark(), since)

    @classmethod
    def decoded(cls, content: bytes) -> "Holder":
        """Return who is named in ``content``, of which nothing is trusted."""
        try:
            found = json.loads(content)
            fields = [found[name] for name in cls._fields]
        except (ValueError, TypeError, KeyError, RecursionError):
            fields = []
        known = len(fields) == len(cls._fields) and all(isinstance(each, str) for each in fields)
        return cls(*fields) if known else NOBODY_KNOWN


NOBODY_KNOWN = Holder("", "", "", "", "")
"""Somebody of whom nothing is known."""


def in_use(path: Path, holder: Holder) -> LibraryError:
    """Return what to tell who wants to write to a library that ``holder`` has open elsewhere."""
    if not (holder.user and holder.host):
        return LibraryError(
            mark(
                "errors",
                "{path} is open on another computer. Close it there and try again; nothing was "
                "written.",
            ),
            path=path,
        )
    return LibraryError(
        mark(
            "errors",
            "{user} has {path} open on {host}. Close it there and try again; nothing was written.",
        ),
        path=path,
        user=holder.user,
        host=holder.host,
    )


@cache
def _machine() -> str:
    """Return what tells this machine from another of the same name, where the system has it."""
    try:
        return f"{zlib.crc32(_MACHINE.read_bytes()):08x}"
    except OSError:
        return ""


def _user() -> str:
    """Return the name of the user of this process."""
    if sys.platform == "win32":
        return os.environ.get("USERNAME", "")
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())
