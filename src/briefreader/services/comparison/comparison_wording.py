"""Words of a comparison, the same in the window, on paper and in the terminal."""

from collections.abc import Mapping

from briefreader.commitments.comparison.alignment import AlignmentKind, Shift, ShiftReason
from briefreader.commitments.model import Strength
from briefreader.services.comparison.statement_comparison import ComparisonRow, StatementComparison
from briefreader.translatable import Wording, mark, worded

KIND_NAMES: Mapping[AlignmentKind, str] = {
    AlignmentKind.NEW: mark("errors", "New"),
    AlignmentKind.DROPPED: mark("errors", "Dropped"),
    AlignmentKind.STRENGTHENED: mark("errors", "Strengthened"),
    AlignmentKind.WEAKENED: mark("errors", "Weakened"),
    AlignmentKind.REWORDED: mark("errors", "Reworded"),
    AlignmentKind.REPEATED: mark("errors", "Repeated"),
}
"""The heading of the rows of a kind, which is translated where it is shown."""
_STRENGTHS: Mapping[str, str] = {
    Strength.FIRM.value: mark("errors", "firm"),
    Strength.INTENT.value: mark("errors", "intent"),
    Strength.REAFFIRMED.value: mark("errors", "reaffirmed"),
}


def kind_name(kind: AlignmentKind) -> Wording:
    """Return the name of a kind, such as "Strengthened"."""
    return worded(KIND_NAMES[kind])


def reason_wording(row: ComparisonRow) -> Wording | None:
    """Return why a commitment is stronger or weaker, None where nothing of that sort changed."""
    return shift_wording(row.shifts[0]) if row.shifts else None


def shift_wording(shift: Shift) -> Wording:
    """Return in words in what a commitment became firmer or softer."""
    match shift.reason:
        case ShiftReason.STRENGTH:
            return worded(
                mark("errors", "{before} became {after}"),
                before=worded(_STRENGTHS[shift.before]),
                after=worded(_STRENGTHS[shift.after]),
            )
        case ShiftReason.CONDITION:
            gone = mark("errors", "no longer subject to a condition")
            return worded(gone if shift.firmer else mark("errors", "now subject to a condition"))
        case ShiftReason.AMOUNT:
            return _amount(shift)
        case ShiftReason.DATE:
            return _date(shift)
        case ShiftReason.HEDGE:
            if shift.firmer:
                return worded(mark("errors", "no longer says “{words}”"), words=shift.before)
            return worded(mark("errors", "now says “{words}”"), words=shift.after)
        case ShiftReason.SCOPE:
            more = mark("errors", "covers more")
            return worded(more if shift.firmer else mark("errors", "covers less"))


def _amount(shift: Shift) -> Wording:
    if not shift.before:
        return worded(mark("errors", "names an amount: {after}"), after=shift.after)
    if not shift.after:
        return worded(mark("errors", "no longer names an amount: {before}"), before=shift.before)
    return worded(
        mark("errors", "amount: {before} became {after}"), before=shift.before, after=shift.after
    )


def _date(shift: Shift) -> Wording:
    if not shift.before:
        return worded(mark("errors", "due date set: {after}"), after=shift.after)
    if not shift.after:
        return worded(mark("errors", "no due date any more: {before}"), before=shift.before)
    nearer = mark("errors", "due earlier: {before} became {after}")
    later = mark("errors", "put off: {before} became {after}")
    return worded(nearer if shift.firmer else later, before=shift.before, after=shift.after)


def statement_label(title: str, day: object) -> Wording:
    """Return a statement's title with its date, where it has one."""
    if day is None:
        return worded("{title}", title=title)
    return worded(mark("errors", "{title} ({date})"), title=title, date=day)


def comparison_title(comparison: StatementComparison) -> Wording:
    """Return what a comparison is called: the later statement, and the earlier one."""
    before, after = comparison.before.statement, comparison.after.statement
    return worded(
        mark("errors", "{after}, compared with {before}"),
        after=statement_label(after.title, after.date),
        before=statement_label(before.title, before.date),
    )


def counts_wording(comparison: StatementComparison) -> tuple[tuple[Wording, int], ...]:
    """Return the names of the kinds with the numbers of their rows."""
    return tuple((kind_name(kind), count) for kind, count in comparison.counts.items())
