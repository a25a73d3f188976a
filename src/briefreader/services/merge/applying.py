"""Application of a plan: the changes of one step that can be undone."""

from collections.abc import Sequence
from itertools import chain

from briefreader.library.database import Library
from briefreader.library.record_types import Record
from briefreader.library.records import Trashing
from briefreader.services.changes import Change, Step
from briefreader.services.merge.planning import MergePlan
from briefreader.services.merge.theme_keys import with_themes


def changes_of(library: Library, plan: MergePlan, take_theirs: Sequence[bool] = ()) -> Step:
    """Return the changes that carry out the plan, none if there is nothing in it that is new.

    ``take_theirs`` says of each difference, in order, whether theirs is taken; mine stays of all
    if it is empty.
    """
    changes: list[Change[Record]] = []
    before = library.themes.kept()
    after = with_themes(before, plan.themes)
    if after != before:
        changes.append(Change(plan.name, before, after))
    if plan.trashed:
        out = Trashing(plan.trashed, trashed=False)
        changes.append(Change(plan.name, Trashing(plan.trashed, trashed=True), out))
    if plan.tagging:
        changes.append(Change(plan.name, *plan.tagging))
    taken = take_theirs or [False] * len(plan.differing)
    chosen = (each.revisions for each, takes in zip(plan.differing, taken, strict=True) if takes)
    revisions = chain(plan.revisions, *chosen)
    changes.extend(Change(plan.name, each.before, each.after) for each in revisions)
    return tuple(changes)
