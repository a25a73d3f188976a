"""The agreement of two readers in words: for the dialog's table, and to be copied."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from briefreader.services.merge.agreement import Agreement, AgreementReport, Comparison

translate = QCoreApplication.translate

_DIGITS = 2


def header() -> tuple[str, ...]:
    """Return the names of the table's columns."""
    return (
        translate("agreement", "Question"),
        translate("agreement", "Compared"),
        translate("agreement", "Same"),
        translate("agreement", "Agreement"),
        translate("agreement", "Cohen’s kappa"),
    )


def rows(report: AgreementReport) -> list[tuple[str, ...]]:
    """Return the table's rows, a question each."""
    return [
        (translate("agreement", "Is it a commitment?"), *_cells(report.commitment)),
        (translate("agreement", "Strength"), *_cells(report.strength)),
        (translate("agreement", "First theme"), *_cells(report.theme)),
    ]


def counts(comparison: Comparison) -> str:
    """Return how many commitments both, or one, have kept."""
    report = comparison.report
    return translate(
        "agreement",
        "Kept by both: {both}. Only by you: {mine}. Only by {author}: {theirs}. "
        "Dismissed by both: {neither}.",
    ).format(
        both=report.both,
        mine=report.only_mine,
        author=name_of(comparison),
        theirs=report.only_theirs,
        neither=report.neither,
    )


def caveat(comparison: Comparison) -> str:
    """Return what to know of the figures, empty if all was reviewed."""
    mine, theirs = comparison.report.unreviewed
    if not mine and not theirs:
        return ""
    return translate(
        "agreement",
        "Not reviewed yet: {mine} of yours, {theirs} of {author}. They count as kept, and make the "
        "agreement look better than it is.",
    ).format(mine=mine, theirs=theirs, author=name_of(comparison))


def method() -> str:
    """Return how the figures come about."""
    return translate(
        "agreement",
        "Compared are all places that either of you has found or marked; two are the same if they "
        "share half the words of the shorter. Strength and theme: where both have kept the "
        "commitment. Kappa (Cohen 1960) is undefined where only one answer was given.",
    )


def name_of(comparison: Comparison) -> str:
    """Return the colleague's name."""
    return comparison.author or translate("agreement", "your colleague")


def as_text(comparison: Comparison) -> str:
    """Return everything as plain text, columns separated by tabs."""
    lines = ["\t".join(row) for row in (header(), *rows(comparison.report))]
    return "\n".join([_title(comparison), "", *lines, "", *_notes(comparison)]) + "\n"


def as_markdown(comparison: Comparison) -> str:
    """Return everything as Markdown, with a table."""
    names = header()
    rule = ["---", *["---:"] * (len(names) - 1)]
    lines = [_markdown_row(row) for row in (names, rule, *rows(comparison.report))]
    notes = "\n\n".join(_notes(comparison))
    return f"## {_title(comparison)}\n\n" + "\n".join(lines) + f"\n\n{notes}\n"


def _title(comparison: Comparison) -> str:
    return translate("agreement", "Agreement with {author} on “{title}”").format(
        author=name_of(comparison), title=comparison.title
    )


def _notes(comparison: Comparison) -> list[str]:
    return [each for each in (counts(comparison), caveat(comparison), method()) if each]


def _markdown_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(found: Agreement) -> tuple[str, ...]:
    locale = QLocale()
    nothing = "–"
    share = nothing
    if found.observed is not None:
        share = translate("agreement", "{share} %").format(
            share=locale.toString(found.observed * 100, "f", 0)
        )
    kappa = translate("agreement", "undefined") if found.units else nothing
    if found.kappa is not None:
        kappa = locale.toString(found.kappa, "f", _DIGITS)
    return locale.toString(found.units), locale.toString(found.same), share, kappa
