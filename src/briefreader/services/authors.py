"""Name of the user who wrote and decided, and changes signed with it."""

import sys
from contextlib import suppress
from dataclasses import replace
from typing import TypeVar

from briefreader.library.record_types import Record
from briefreader.library.records import Annotation, Commitment, Evidence, JudgedAlignment
from briefreader.services.changes import Change
from briefreader.services.review.decisions import is_decided

R = TypeVar("R", bound=Record)


def system_name() -> str:
    """Return what the system calls its user: the full name, else the account, else nothing."""
    import getpass

    try:
        account = getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
    return _full_name(account) or account


def signed(change: Change[R], author: str) -> Change[R]:
    """Return ``change`` with ``author`` on the note that it adds or the judgement that it makes.

    A note or entry stays its writer's, whoever corrects it; a judgement is of who made it last. A
    commitment on which nobody has decided any more has no author.
    """
    before, after = change.before, change.after
    is_new = before is None
    if isinstance(after, Annotation | Evidence) and is_new and not after.author:
        return Change(change.name, before, replace(after, author=author))
    if isinstance(after, JudgedAlignment) and not (is_new and after.author):
        return Change(change.name, before, replace(after, author=author))
    if isinstance(after, Commitment) and not is_decided(after):
        return Change(change.name, before, replace(after, author=""))
    if isinstance(after, Commitment) and not (is_new and after.author):
        return Change(change.name, before, replace(after, author=author))
    return change


def _full_name(account: str) -> str:
    """Return the name in the account's record on systems that keep one, as passwd(5) has it."""
    if sys.platform != "win32":
        import pwd

        with suppress(KeyError):
            return pwd.getpwnam(account).pw_gecos.split(",")[0].strip()
    return ""
