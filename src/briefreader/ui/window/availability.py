"""Conditions of actions: what must be open, selected or current for each."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from briefreader.library.records import Origin
from briefreader.ui.panels.library.library_panel import LibraryPanel
from briefreader.ui.session.session import Session
from briefreader.ui.window.menus import CORRECTING


class Situation(NamedTuple):
    """What the window shows.

    A statement is ``open``, words of it are ``selected``, it has ``commitments``, one of which is
    ``current``, and perhaps made ``by_hand``. What is done with statements concerns those that are
    ``chosen``, perhaps ``one_statement`` or ``up_to_two``, perhaps ``trashed`` ones. The list shows
    a collection or a tag, which is the user's ``own_place``. The table of commitments shows its
    ``rows``.
    """

    chosen: bool
    one_statement: bool
    up_to_two: bool
    trashed: bool
    own_place: bool
    open: bool
    selected: bool
    commitments: bool
    current: bool
    by_hand: bool
    rows: bool


def situation(session: Session, panel: LibraryPanel, *, selected: bool, rows: bool) -> Situation:
    """Return the situation of ``session`` with ``panel``.

    ``selected``: words of the text are; ``rows``: the table of commitments is in sight.
    """
    targets, place = panel.targets(), panel.head.places.chosen()
    opened, current = session.statement is not None, session.current
    return Situation(
        chosen=bool(targets),
        one_statement=len(targets) == 1,
        up_to_two=len(targets) in (1, 2),
        trashed=panel.targets_are_trashed(),
        own_place=bool(place.collection or place.tag),
        open=opened,
        selected=opened and selected,
        commitments=session.records.is_reading or bool(session.commitments),
        current=current is not None,
        by_hand=current is not None and current.origin is Origin.MANUAL,
        rows=rows,
    )


_NEEDS: tuple[tuple[Callable[[Situation], bool], tuple[str, ...]], ...] = (
    (
        lambda now: now.open,
        (
            "bookmark", "note_statement", "find", "find_next", "find_previous", "print", "preview",
            "page_setup", "export_pdf", "send_statement", "read_as", "recognise",
        ),
    ),
    (lambda now: now.chosen, ("collections", "tags")),
    (lambda now: now.own_place, ("rename_place", "delete_place")),
    (lambda now: now.chosen and not now.trashed, ("remove_statement",)),
    (lambda now: now.chosen and now.trashed, ("restore_statement", "delete_statement")),
    (lambda now: now.up_to_two and not now.trashed, ("compare",)),
    (lambda now: now.one_statement, ("import_version", "properties", "show_original")),
    (lambda now: now.selected, ("add_commitment", "highlight", "copy")),
    (
        lambda now: now.selected or now.current,
        ("note", "copy_citation", "copy_markdown"),
    ),
    (
        lambda now: now.commitments,
        ("copy_list", "next", "previous", "next_unreviewed", "previous_unreviewed"),
    ),
    (
        lambda now: now.current,
        (
            "confirm", "dismiss", "reset", "edit", "follow_up", "set_status", "related",
            "related_back", *CORRECTING,
        ),
    ),
    (lambda now: now.current and now.selected, ("set_span",)),
    (lambda now: now.rows, ("copy_rows", "export_rows")),
    (lambda now: now.by_hand, ("remove_commitment",)),
)  # fmt: skip


def available(now: Situation) -> Mapping[str, bool]:
    """Return whether each action that needs something can be done, by its name."""
    return {name: fits(now) for fits, names in _NEEDS for name in names}
