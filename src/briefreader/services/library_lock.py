"""Lock of a library among machines and users: a file beside it says who has it open to write.

SQLite keeps those of one machine apart; over a network its locks cannot be relied upon, and users
want to know who has a library open. The file says it, its time that this is still so. Whoever holds
a lock touches it every half minute; one that nobody has touched for long, or whose process is known
to have ended, counts no more.
"""

import contextlib
import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

from briefreader.library.private_files import make_private_folder
from briefreader.services.lock_holder import NOBODY_KNOWN, Holder
from briefreader.services.processes import own_mark

REFRESH_SECONDS = 30
_STALE_SECONDS = 180
_LONGEST = 10_000
_TRIES = 20
_MOMENT_SECONDS = 0.02
_END = ".lock"


class LibraryLock:
    """The lock of the library at ``path``, by whichever name; ours once it is taken.

    Attributes:
        file: the file beside the library.
        holder: who else had it when it was last asked for, None if nobody.

    """

    def __init__(self, path: Path) -> None:
        self._library = Path(os.path.realpath(path.expanduser()))
        self.file = self._library.with_name(f"{self._library.name}{_END}")
        self.holder: Holder | None = None
        self._own = b""

    def take(self) -> Holder | None:
        """Take the lock, unless another has it; returns who.

        None as well where there can be no lock, as on a full disk: then it is not ours either.
        """
        self.holder = self._taken()
        return self.holder

    def _taken(self) -> Holder | None:
        try:
            make_private_folder(self._library.parent)
        except OSError:
            return None
        for _ in range(_TRIES):
            try:
                self._make()
            except FileExistsError:
                pass
            except OSError:
                return None
            else:
                return None
            try:
                found = self._content()
                is_stale = self._is_stale(found)
            except FileNotFoundError:
                continue
            except OSError:
                break
            if is_stale:
                self._remove(found)
            elif found:
                return Holder.decoded(found)
            else:
                # It is just being made.
                time.sleep(_MOMENT_SECONDS)
        return NOBODY_KNOWN

    def look(self) -> Holder | None:
        """Return who has the lock, None if nobody does; nothing is changed."""
        try:
            found = self._content()
            return None if self._is_stale(found) else Holder.decoded(found)
        except OSError:
            return None

    def take_over(self) -> None:
        """Take the lock whoever has it; that one finds out when it next says that it is there."""
        with contextlib.suppress(OSError):
            self.file.unlink(missing_ok=True)
        self.take()

    def refresh(self) -> Holder | None:
        """Say that we are still there, or take the lock if nobody has it; returns who else has."""
        if self._is_ours():
            with contextlib.suppress(OSError):
                os.utime(self.file)
            return None
        self._own = b""
        return self.take()

    def release(self) -> None:
        """Let others take the lock, if it is ours."""
        if self._is_ours():
            with contextlib.suppress(OSError):
                self.file.unlink()
        self._own = b""

    @contextlib.contextmanager
    def kept(self) -> Iterator[None]:
        """Refresh the lock from a thread of its own, and release it in the end."""
        over = Event()

        def refresh() -> None:
            while not over.wait(REFRESH_SECONDS):
                self.refresh()

        keeper = Thread(target=refresh, daemon=True)
        keeper.start()
        try:
            yield
        finally:
            over.set()
            keeper.join()
            self.release()

    def _is_ours(self) -> bool:
        if not self._own:
            return False
        try:
            return self.file.read_bytes() == self._own
        except OSError:
            return False

    def _content(self) -> bytes:
        """Return what the file says, empty if it may not be read; raises OSError."""
        try:
            return self.file.read_bytes()[:_LONGEST]
        except PermissionError:
            return b""

    def _make(self) -> None:
        """Make the file; raises FileExistsError if there is one, or OSError.

        Who can read the library can read it.
        """
        try:
            mode = self._library.stat().st_mode & 0o444 | 0o600
        except FileNotFoundError:
            mode = 0o600
        content = json.dumps(Holder.own()._asdict()).encode()
        descriptor = os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        try:
            os.write(descriptor, content)
        except OSError:
            self.file.unlink(missing_ok=True)
            raise
        finally:
            os.close(descriptor)
        self._own = content

    def _is_stale(self, content: bytes) -> bool:
        """Tell whether a lock is of a process that has ended, or was not touched for long.

        Raises OSError.
        """
        if Holder.decoded(content).has_ended:
            return True
        return self._now() - self.file.stat().st_mtime > _STALE_SECONDS

    def _now(self) -> float:
        """Return the time by the clock of the file system, which may be another machine's."""
        probe = self.file.with_name(f".{self.file.name} {own_mark()}")
        try:
            probe.touch(mode=0o600)
            return probe.stat().st_mtime
        except OSError:
            return time.time()
        finally:
            with contextlib.suppress(OSError):
                probe.unlink(missing_ok=True)

    def _remove(self, stale: bytes) -> None:
        """Remove a stale lock, and no other that has come in its place meanwhile."""
        aside = self.file.with_name(f".{self.file.name} stale {own_mark()}")
        with contextlib.suppress(OSError):
            self.file.rename(aside)
            if aside.read_bytes()[:_LONGEST] != stale:
                # Fails where yet another has come: two have it then, and the first is told.
                os.link(aside, self.file)
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
