"""The table of all commitments: what a filter lets through, in which order, and how many."""

import datetime as dt
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from briefreader.commitments.model import DueDate, Kind, Strength
from briefreader.library.database import Library
from briefreader.library.records import Collection, Commitment, Review, Statement, Status
from briefreader.services.commitments_table.choice import NONE, Choice
from briefreader.services.commitments_table.columns import patched, read_columns
from briefreader.services.commitments_table.row_order import RowOrder
from briefreader.services.commitments_table.table_filter import (
    FIRST_ORDER,
    NO_FILTER,
    Column,
    Due,
    Facet,
    Order,
    SortKey,
    TableFilter,
)
from briefreader.services.detection.threshold import set_threshold
from briefreader.services.review.decisions import is_decided
from briefreader.text.span import Span
from commitments_made import ACTORS, THEMES, TODAY, add_commitment, add_statement, fill

SETTLED = (Status.MET, Status.MISSED, Status.SUPERSEDED)
Pair = tuple[Commitment, Statement]
VALUES = {
    Facet.ACTOR: (*ACTORS, NONE),
    Facet.THEME: (*THEMES, NONE),
    Facet.STATUS: tuple(Status),
    Facet.STRENGTH: tuple(Strength),
    Facet.REVIEW: tuple(Review),
    Facet.YEAR: ("2015", "2016", "2017", NONE),
    Facet.KIND: tuple(Kind),
    Facet.LANGUAGE: ("en", "fr"),
    Facet.COLLECTION: ("Mine",),
    Facet.STATEMENT: ("2", "3", "7"),
}
MEMBERS = (2, 3, 5)


@pytest.fixture(params=range(6))
def filled(library: Library, request: pytest.FixtureRequest) -> Library:
    """Return a library of varied commitments."""
    fill(library, request.param)
    library.collections.put(Collection(name="Mine", statements=MEMBERS))
    return library


def every(library: Library) -> Iterator[Pair]:
    """Yield all commitments of statements outside the trash, in the table's own order."""
    for summary in library.statements.summaries():
        statement = library.statements.get(summary.id)
        for commitment in library.commitments.of_statement(summary.id):
            yield commitment, statement


def values_of(facet: Facet, pair: Pair) -> tuple[str, ...]:
    """Return the values of ``facet`` that a commitment has, worked out by itself."""
    commitment, statement = pair
    day = statement.date
    return {
        Facet.ACTOR: commitment.actors or (NONE,),
        Facet.THEME: commitment.themes or (NONE,),
        Facet.STATUS: (commitment.status.value,),
        Facet.STRENGTH: (commitment.strength.value,),
        Facet.REVIEW: (commitment.review.value,),
        Facet.YEAR: (str(day.year) if day else NONE,),
        Facet.KIND: (statement.kind.value,),
        Facet.LANGUAGE: (statement.language,),
        Facet.COLLECTION: ("Mine",) if statement.id in MEMBERS else (),
        Facet.STATEMENT: (str(statement.id),),
    }[facet]


def is_due(commitment: Commitment, asked: TableFilter) -> bool:
    """Tell whether the commitment is in the range of due dates."""
    by = commitment.due.by if commitment.due else None
    match asked.due:
        case Due.ANY:
            return True
        case Due.UNDATED:
            return by is None
        case Due.OVERDUE:
            return by is not None and by < TODAY and commitment.status not in SETTLED
        case Due.SOON:
            return by is not None and TODAY <= by <= TODAY + dt.timedelta(days=90)
        case Due.BETWEEN:
            return by is not None and (asked.since or by) <= by <= (asked.until or by)


def fits(pair: Pair, asked: TableFilter, but: Facet | None = None) -> bool:
    """Tell whether all that is asked for, but of one facet, is so."""
    chosen = dict(asked.chosen)
    if Facet.REVIEW not in chosen:
        chosen[Facet.REVIEW] = frozenset({"unreviewed", "confirmed"})
    return is_due(pair[0], asked) and all(
        facet is but or values & set(values_of(facet, pair)) for facet, values in chosen.items()
    )


def some_filter(chance: random.Random) -> TableFilter:
    """Return a filter by some facets and perhaps a range of due dates."""
    asked = NO_FILTER
    for facet in chance.sample(tuple(Facet), chance.randrange(3)):
        values = chance.sample(VALUES[facet], min(len(VALUES[facet]), chance.randrange(1, 3)))
        asked = asked.choosing(facet, frozenset(map(str, values)))
    since, until = (TODAY + dt.timedelta(days=each) for each in (-100, 30))
    return asked._replace(due=chance.choice(tuple(Due)), since=since, until=until)


def test_what_a_filter_lets_through_and_what_it_counts(filled: Library) -> None:
    """As it is worked out from each commitment by itself, for many filters."""
    chance = random.Random(1)  # noqa: S311 - variety, not secrecy
    columns, pairs = read_columns(filled), list(every(filled))
    assert list(columns.ids) == [commitment.id for commitment, _ in pairs]
    for _ in range(60):
        asked = some_filter(chance)
        choice = Choice(columns, asked, TODAY)
        kept = [commitment.id for commitment, _ in (p for p in pairs if fits(p, asked))]
        assert list(RowOrder(columns, THEMES).ids(choice.rows, ())) == kept
        assert len(choice) == len(kept)
        for facet, counted in choice.counts().items():
            others = [pair for pair in pairs if fits(pair, asked, but=facet)]
            expected = Counter(value for pair in others for value in values_of(facet, pair))
            assert counted == expected, (facet, asked)


def sort_value(column: Column, pair: Pair, notes: dict[int, int]) -> object:
    """Return what a commitment is sorted by, None where it lacks that."""
    commitment, statement = pair
    names = ("Chad", "Égypte", "European Union", "Peru")
    match column:
        case Column.THEME:
            return THEMES.index(commitment.themes[0]) if commitment.themes else None
        case Column.ACTOR:
            return names.index(commitment.actors[0]) if commitment.actors else None
        case Column.STRENGTH:
            return tuple(Strength).index(commitment.strength)
        case Column.DUE:
            return commitment.due.by if commitment.due else None
        case Column.STATUS:
            return tuple(Status).index(commitment.status)
        case Column.REVIEW:
            return tuple(Review).index(commitment.review)
        case Column.STATEMENT:
            return statement.title
        case Column.DATE:
            return statement.date
        case Column.NOTES:
            return notes.get(commitment.id)


def test_rows_in_the_order_of_one_column_and_of_two(filled: Library) -> None:
    """Stable, in both directions, what lacks a value behind the rest; so are the first ones."""
    columns, pairs = read_columns(filled), list(every(filled))
    rows = b"\1" * len(columns)
    keys = [SortKey(column, down) for column in Column for down in (False, True)]
    orders: list[Order] = [(key,) for key in keys]
    orders += [(a, b) for a in keys for b in keys[::3] if a.column is not b.column]
    for order in orders:
        expected = list(pairs)
        for column, descending in reversed(order):
            there = [p for p in expected if sort_value(column, p, {}) is not None]
            lacking = [p for p in expected if sort_value(column, p, {}) is None]
            ranked = sorted({sort_value(column, p, {}) for p in there}, reverse=descending)  # type: ignore[type-var]
            there.sort(key=lambda p, c=column, r=ranked: r.index(sort_value(c, p, {})))  # type: ignore[misc]
            expected = there + lacking
        ids = [commitment.id for commitment, _ in expected]
        ordering = RowOrder(columns, THEMES)
        assert list(ordering.first_ids(rows, order, 5)) == ids[:5], order
        assert list(ordering.ids(rows, order)) == ids, order
        # The second time the order is known.
        assert list(ordering.ids(rows, order)) == ids


def test_what_is_less_sure_than_the_threshold_is_not_in_the_table(filled: Library) -> None:
    """Unless somebody has decided on it."""
    set_threshold(filled, 0.5)
    kept = [
        commitment.id
        for commitment, _ in every(filled)
        if commitment.confidence >= 0.5 or is_decided(commitment)
    ]
    assert list(read_columns(filled).ids) == kept


def test_words_are_looked_for_in_the_quotes_and_in_the_evidence(library: Library) -> None:
    """As in the search box; whoever types no word asks for nothing."""
    made = add_statement(library, "Talks", TODAY, ["Chad will mend a bridge", "Peru will pay"])
    first = add_commitment(library, made, "Chad will mend a bridge")
    second = add_commitment(library, made, "Peru will pay", evidence="a Bridge loan")
    listing = library.commitment_listing
    assert listing.matching("bridg") == {first.id, second.id}
    assert listing.matching("mend bridge") == {first.id}
    assert listing.matching("nowhere") == frozenset()
    assert listing.matching("  ") is None
    choice = Choice(read_columns(library), NO_FILTER, TODAY, listing.matching("mend"))
    assert len(choice) == 1
    assert choice.counts()[Facet.ACTOR] == {"Chad": 1}


def test_rows_show_names_in_their_order_and_count_notes(library: Library) -> None:
    """All that a row shows is read by the page."""
    made = add_statement(library, "Talks", dt.date(2020, 1, 2), ["Chad will mend a bridge"])
    commitment = add_commitment(
        library,
        made,
        "Chad will mend a bridge",
        actors=("Peru", "Chad"),
        themes=("terrorism", "energy"),
        due=DueDate("soon", TODAY),
    )
    row = library.commitment_listing.rows_of([commitment.id, 99])[commitment.id]
    assert (row.title, row.date, row.quote) == ("Talks", dt.date(2020, 1, 2), commitment.quote)
    assert (row.actors, row.themes) == (("Peru", "Chad"), ("terrorism", "energy"))
    assert (row.due, row.notes, row.statement_id) == (TODAY, 0, made)


def test_the_first_rows_are_known_at_once(filled: Library) -> None:
    """Those with the soonest dates, as the whole table begins with."""
    choice = Choice(columns := read_columns(filled), NO_FILTER, TODAY)
    whole = RowOrder(columns, THEMES).ids(choice.rows, FIRST_ORDER)
    dated = [each for each in whole if filled.commitments.get(each).due is not None]
    days = [filled.commitments.get(each).due for each in filled.commitment_listing.soonest(4)]
    assert days == [filled.commitments.get(each).due for each in dated[:4]]


def test_the_first_rows_are_sure_enough(filled: Library) -> None:
    """Unless somebody has decided on them, if only that they look after one."""
    set_threshold(filled, 0.95)
    talks = add_statement(filled, "Talks", TODAY, ["Chad will mend a bridge"])
    then = DueDate("then", TODAY)
    unsure = add_commitment(filled, talks, "Chad will mend a bridge", due=then)
    first = filled.commitment_listing.soonest(999, 0.95)
    listed = [filled.commitments.get(each) for each in first]
    dated = [commitment for commitment, _ in every(filled) if commitment.due]
    assert {each.id for each in listed} == {
        each.id for each in dated if is_decided(each) and each.review is not Review.DISMISSED
    }
    filled.commitments.put(replace(unsure, owner="Bea"))
    assert unsure.id in filled.commitment_listing.soonest(999, 0.95)
    assert unsure.id in read_columns(filled).ids


def test_columns_follow_decisions_without_being_read_again(filled: Library) -> None:
    """They are then what a new reading would give."""
    chance = random.Random(2)  # noqa: S311 - variety, not secrecy
    columns = read_columns(filled)
    some = chance.sample([commitment for commitment, _ in every(filled)], 5)
    changes = []
    for before in some:
        after = replace(
            before,
            review=chance.choice(tuple(Review)),
            status=chance.choice(tuple(Status)),
            strength=chance.choice(tuple(Strength)),
            themes=tuple(chance.sample(THEMES, chance.randrange(3))),
            actors=tuple(chance.sample(ACTORS, chance.randrange(3))),
            due=chance.choice((None, DueDate("then", TODAY))),
        )
        changes.append((before, filled.commitments.put(after)))
    now, fresh = patched(columns, changes), read_columns(filled)
    assert now is not None
    whole = Choice(fresh, NO_FILTER, TODAY)
    assert Choice(now, NO_FILTER, TODAY).counts() == whole.counts()
    for order in ((SortKey(column),) for column in Column):
        ids = RowOrder(now, THEMES).ids(whole.rows, order)
        assert ids == RowOrder(fresh, THEMES).ids(whole.rows, order)


def test_columns_are_read_again_where_a_commitment_has_moved(filled: Library) -> None:
    """Or where it is new."""
    columns = read_columns(filled)
    commitment = next(commitment for commitment, _ in every(filled))
    moved = replace(commitment, span=Span(commitment.span.start + 1, commitment.span.end))
    assert patched(columns, [(commitment, moved)]) is None
    assert patched(columns, [(commitment, replace(commitment, id=10_000))]) is None


def test_an_empty_library_has_an_empty_table(library: Library) -> None:
    """Nothing is let through, and nothing is counted."""
    choice = Choice(
        read_columns(library), NO_FILTER.choosing(Facet.ACTOR, frozenset({"Chad"})), TODAY
    )
    assert len(choice) == 0
    assert not any(choice.counts().values())
