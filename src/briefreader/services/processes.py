"""Names of processes in names of files, by which what a killed one left behind is known."""

import os
import sys
import zlib
from functools import cache
from pathlib import Path

if sys.platform == "win32":
    import ctypes

_STILL_ACTIVE = 259
_QUERY = 0x1000
"""PROCESS_QUERY_LIMITED_INFORMATION of Windows."""


def own_mark() -> str:
    """Return what names this process among all that may write into the same folder."""
    return f"{_place()}-{os.getpid()}"


def has_ended(mark: str) -> bool:
    """Tell whether ``mark`` is of a process of this machine that runs no more.

    Of another machine's, or container's, nothing is known: False.
    """
    number = mark.partition("-")[2]
    return is_of_this_machine(mark) and number.isdecimal() and not _is_running(int(number))


def is_of_this_machine(mark: str) -> bool:
    """Tell whether ``mark`` is of a process of this machine, and of the same container on it."""
    return mark.partition("-")[0] == _place()


def machine_name() -> str:
    """Return the name of this machine in its network."""
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename


@cache
def _place() -> str:
    """Return what tells this machine, and the container on it, from others with the same ids."""
    try:
        space = Path("/proc/self/ns/pid").stat().st_ino
    except OSError:
        space = 0
    return f"{zlib.crc32(f'{machine_name()} {space}'.encode()):08x}"


def _is_running(number: int) -> bool:
    if sys.platform == "win32":
        handle = ctypes.windll.kernel32.OpenProcess(_QUERY, False, number)
        if not handle:
            return False
        code = ctypes.c_ulong()
        ctypes.windll.kernel32.GetExitCodeProcess(handle, ctypes.byref(code))
        ctypes.windll.kernel32.CloseHandle(handle)
        return code.value == _STILL_ACTIVE
    try:
        # Signal 0 is never delivered; only whether it could be is told.
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
