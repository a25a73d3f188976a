"""Agreement of two readers: per cent and Cohen's kappa, as studies report them."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefreader.errors import ExchangeError
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Review
from briefreader.services.importing.document_reading import Cancelled
from briefreader.services.importing.foreign_files import statement_file_apart
from briefreader.services.merge.matching import overlapping
from briefreader.translatable import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How two readers labelled the same units.

    ``observed`` is the share of units with the same label, None without units. ``kappa`` is Cohen's
    kappa, None where it is undefined: without units, or where both used one label only.
    """

    units: int
    same: int
    observed: float | None
    kappa: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementReport:
    """What two readers of one statement agree on.

    ``both``, ``only_mine`` and ``only_theirs`` count the commitments that were kept by both or one;
    ``neither`` those that were found but dismissed by both. ``unreviewed`` tells how many of mine
    and of theirs were found by detection and not judged: they count as kept.
    """

    both: int
    only_mine: int
    only_theirs: int
    neither: int
    commitment: Agreement
    strength: Agreement
    theme: Agreement
    unreviewed: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How far the library agrees on the statement called ``title`` with the file of ``author``."""

    title: str
    author: str
    report: AgreementReport


def compare(mine: Sequence[Commitment], theirs: Sequence[Commitment]) -> AgreementReport:
    """Compare the judgements of two readers.

    The units of "is it a commitment" are all places that either side has found or marked, paired
    as ``overlapping`` does: at one that a side has not, or has dismissed, it says no. There is no
    "no" for the rest of the text, which has no natural units. Strength and first theme are compared
    at the places that both have kept.
    """
    found = overlapping(mine, theirs)
    pairs = [(mine[here], theirs[there]) for there, here in found.items()]
    judged = [(_is_kept(one), _is_kept(other)) for one, other in pairs]
    paired = set(found.values())
    judged += [(_is_kept(each), False) for n, each in enumerate(mine) if n not in paired]
    judged += [(False, _is_kept(each)) for n, each in enumerate(theirs) if n not in found]
    counts = Counter(judged)
    kept = [pair for pair in pairs if all(map(_is_kept, pair))]
    return AgreementReport(
        both=counts[True, True],
        only_mine=counts[True, False],
        only_theirs=counts[False, True],
        neither=counts[False, False],
        commitment=agreement(judged),
        strength=agreement((one.strength, other.strength) for one, other in kept),
        theme=agreement((_first_theme(one), _first_theme(other)) for one, other in kept),
        unreviewed=(_unreviewed(mine), _unreviewed(theirs)),
    )


def agreement(labels: Iterable[tuple[Hashable, Hashable]]) -> Agreement:
    """Return how far two coders agree; ``labels`` are the two labels of each unit.

    Cohen's kappa is (p_o - p_e) / (1 - p_e): p_o is the share of units with the same label, p_e the
    sum over all labels of the product of the shares in which the two coders used them (Jacob Cohen,
    "A Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20
    (1), 1960, pp. 37-46, https://doi.org/10.1177/001316446002000104). With p_e = 1, where both used
    the same single label, it is undefined.
    """
    counts = Counter(labels)
    units = sum(counts.values())
    if not units:
        return Agreement(units=0, same=0, observed=None, kappa=None)
    same = sum(count for (one, other), count in counts.items() if one == other)
    ones: Counter[Hashable] = Counter()
    others: Counter[Hashable] = Counter()
    for (one, other), count in counts.items():
        ones[one] += count
        others[other] += count
    # In whole numbers, as a p_e that only nearly is 1 would make a kappa of nothing.
    by_chance = sum(count * others[label] for label, count in ones.items())
    every = units * units
    kappa = None if by_chance == every else (same * units - by_chance) / (every - by_chance)
    return Agreement(units=units, same=same, observed=same / units, kappa=kappa)


def compare_with(library: Library, path: Path, cancelled: Cancelled = lambda: False) -> Comparison:
    """Compare the statement file at ``path`` with the library, which stays as it is.

    Raises ExchangeError if the file cannot be read or the library has no such statement,
    CancelledError if ``cancelled`` answers true.
    """
    bundle = statement_file_apart(path, cancelled)
    (statement,) = bundle.statements
    known = library.statements.by_digest(statement.digest)
    if known is None:
        raise ExchangeError(
            mark(
                "errors",
                "The library does not hold “{title}”, so there is nothing to compare with. "
                "Import the file first.",
            ),
            title=statement.title,
        )
    mine = library.commitments.of_statement(known.id)
    theirs = [each.record for each in statement.records if isinstance(each.record, Commitment)]
    return Comparison(known.title, bundle.colleague or "", compare(mine, theirs))


def _is_kept(commitment: Commitment) -> bool:
    return commitment.review is not Review.DISMISSED


def _first_theme(commitment: Commitment) -> str:
    return commitment.themes[0] if commitment.themes else ""


def _unreviewed(commitments: Iterable[Commitment]) -> int:
    return sum(each.review is Review.UNREVIEWED for each in commitments)
