"""Conditions of actions: what must be open, selected or current for each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from briefreader.library.records import Origin
from briefreader.ui.session.session import Session
from briefreader.ui.window.menus import CORRECTING


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What the window shows.

    A statement is ``open``, words of it are ``selected``, it has ``commitments``, one of which is
    ``current``, and perhaps made ``by_hand``. ``one_statement`` tells that what is done with
    statements concerns one.
    """

    one_statement: bool
    open: bool
    selected: bool
    commitments: bool
    current: bool
    by_hand: bool


def situation(session: Session, *, one_statement: bool, selected: bool) -> Situation:
    """Return the situation of ``session``; the window tells what is marked in it."""
    opened, current = session.statement is not None, session.current
    return Situation(
        one_statement=one_statement,
        open=opened,
        selected=opened and selected,
        commitments=session.records.is_reading or bool(session.commitments),
        current=current is not None,
        by_hand=current is not None and current.origin is Origin.MANUAL,
    )


_NEEDS: tuple[tuple[Callable[[Situation], bool], tuple[str, ...]], ...] = (
    (
        lambda now: now.open,
        (
            "bookmark", "note_statement", "find", "find_next", "find_previous", "print", "preview",
            "page_setup", "export_pdf", "send_statement",
        ),
    ),
    (lambda now: now.one_statement, ("import_version", "properties")),
    (lambda now: now.selected, ("add_commitment", "highlight", "copy")),
    (
        lambda now: now.selected or now.current,
        ("note", "copy_citation", "copy_markdown"),
    ),
    (
        lambda now: now.commitments,
        ("copy_list", "next", "previous", "next_unreviewed", "previous_unreviewed"),
    ),
    (lambda now: now.current, ("confirm", "dismiss", "reset", "edit", *CORRECTING)),
    (lambda now: now.current and now.selected, ("set_span",)),
    (lambda now: now.by_hand, ("remove_commitment",)),
)  # fmt: skip


def available(now: Situation) -> Mapping[str, bool]:
    """Return whether each action that needs something can be done, by its name."""
    return {name: fits(now) for fits, names in _NEEDS for name in names}
