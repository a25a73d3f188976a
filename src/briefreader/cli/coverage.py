"""Remarks of the command line on statements of which commitments may be missing, and why.

What is said goes to standard error, one line a command, so that the output stays what it is.
"""

from collections.abc import Iterable

from briefreader.cli.output import report
from briefreader.commitments.metadata.detection_coverage import (
    Coverage,
    is_detection_language,
    is_unknown_language,
)
from briefreader.library.records import StatementSummary
from briefreader.services.detection.coverage import uncovered

_READ = (
    "commitments are read in English, French, Spanish and Russian only, and can be marked by hand "
    "in the window"
)
_LISTED = 8


def report_language(name: object, language: str, covered: Coverage) -> None:
    """Say that the text called ``name`` is not, or not known to be, in a language that is read.

    ``language`` is its ISO 639 code, ``covered`` what detection can tell of it.
    """
    if is_unknown_language(language):
        report(f"{name}: its language is not known, so it was read as English; {_READ}")
    elif not is_detection_language(language):
        share = "partly " if covered is Coverage.PARTIAL else ""
        report(f"{name}: it is {share}in a language that is not read ({language}); {_READ}")


def report_uncovered(statements: Iterable[StatementSummary]) -> None:
    """Say of which statements commitments may be missing, as their language is not read."""
    found = uncovered(statements)
    named = [f"{each.id} ({language_label(each.language)})" for each in found[:_LISTED]]
    named += [f"{len(found) - _LISTED} more"] if len(found) > _LISTED else []
    if named:
        noun = "statement" if len(found) == 1 else "statements"
        report(f"{noun} {', '.join(named)}: {_READ}")


def language_label(language: str) -> str:
    """Return the code of a language, or that it is not known."""
    return "language not known" if is_unknown_language(language) else language
