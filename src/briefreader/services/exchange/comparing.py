"""Compares a colleague's judgements of a statement with those in the library."""

from dataclasses import dataclass
from pathlib import Path

from briefreader.errors import ExchangeError
from briefreader.library.database import Library
from briefreader.services.exchange.agreement import AgreementReport, compare
from briefreader.services.exchange.statement_file import read_statement_file
from briefreader.wording import mark


@dataclass(frozen=True, slots=True)
class Comparison:
    """How far the library agrees on the statement called ``title`` with the file of ``author``."""

    title: str
    author: str
    report: AgreementReport


def compare_with(library: Library, path: Path) -> Comparison:
    """Compare the statement file at ``path`` with the library, which stays as it is.

    Raises ExchangeError if the file cannot be read or the library has no such statement.
    """
    packet = read_statement_file(path)
    known = library.statements.by_digest(packet.statement.digest)
    if known is None:
        raise ExchangeError(
            mark(
                "errors",
                "The library does not hold “{title}”, so there is nothing to compare with. "
                "Import the file first.",
            ),
            title=packet.statement.title,
        )
    mine = library.commitments.of_statement(known.id)
    return Comparison(known.title, packet.author, compare(mine, packet.commitments))
