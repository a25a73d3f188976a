"""Threads of a library: what they are made of, what people decide, and that it lasts."""

import dataclasses
import datetime as dt

import pytest

from briefreader.commitments.comparison.alignment import AlignmentKind
from briefreader.commitments.threads.thread import ThreadState
from briefreader.errors import NotFoundError
from briefreader.library.database import open_library
from briefreader.library.records import Collection, Review, Trashing
from briefreader.library.salvage import salvage
from briefreader.services.archive.archive import write_archive
from briefreader.services.archive.restoration import restore
from briefreader.services.changes import apply_changes
from briefreader.services.formats.briefstatement.briefstatement_reading import (
    read_statement_file,
)
from briefreader.services.formats.briefstatement.briefstatement_writing import (
    write_statement_file,
)
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.planning import plan_statement_file
from briefreader.services.threads.confirmed_thread import confirmed_thread
from briefreader.services.threads.library_threads import read_threads
from briefreader.services.threads.series_choice import (
    every_series,
    series_of,
    statements_of_collection,
)
from briefreader.services.threads.thread_decisions import (
    can_be_joined,
    confirm_thread,
    join_threads,
    split_thread,
)
from commitments_made import add_commitment, add_statement

FISH = "Chad will protect the migratory fish of the delta"
FISH_TOO = "Chad will protect the migratory fish of the delta with 40 wardens"
PORT, SCHOOL = "Chad will establish a free port at Kalo", "Peru will open an academy for pilots"


def said(library, year, *quotes):
    """Store that year's statement of the series, and what it promises; returns its id."""
    number = add_statement(library, f"Joint talks {year}", dt.date(year, 5, 1), quotes)
    for place, quote in enumerate(quotes, start=2):
        add_commitment(library, number, quote, paragraph=place)
    return number


@pytest.fixture
def series(library):
    """Return the ids of three statements: one promise goes through all of them."""
    return [
        said(library, 2022, FISH_TOO, SCHOOL),
        said(library, 2021, FISH, PORT),
        said(library, 2023, FISH_TOO),
    ]


def told(library, ids=None):
    """Return each thread as its wordings with their years, and its state."""
    found = read_threads(library, ids or [each.id for each in library.statements.summaries()])
    return [
        (tuple((found.date_of(each).year, each.quote) for each in one.wordings), one.state)
        for one in found.threads
    ]


def thread(library, quote):
    """Return the series, and its thread that has ``quote`` last."""
    found = read_threads(library, [each.id for each in library.statements.summaries()])
    return found, next(each for each in found.threads if each.last.quote == quote)


def perform(library, changes):
    """Carry out a step and return what undoes it."""
    done = apply_changes(library, changes)
    return [each.inverse() for each in reversed(done)]


FISH_THREAD = ((2021, FISH), (2022, FISH_TOO), (2023, FISH_TOO))
SPLIT = [
    (((2021, FISH),), ThreadState.SUGGESTED),
    (((2021, PORT),), ThreadState.SUGGESTED),
    (((2022, FISH_TOO), (2023, FISH_TOO)), ThreadState.SUGGESTED),
    (((2022, SCHOOL),), ThreadState.SUGGESTED),
]


def test_a_thread_says_when_and_what_became_of_it(library, series):
    """In the order of the statements' dates, whatever order they came in."""
    found, fish = thread(library, FISH_TOO)
    assert told(library)[0] == (FISH_THREAD, ThreadState.SUGGESTED)
    assert told(library, series) == told(library, series[::-1])
    assert [link.kind for link in fish.links] == [
        AlignmentKind.STRENGTHENED,
        AlignmentKind.REPEATED,
    ]
    assert not fish.is_dropped
    assert found.followed == (fish,)
    assert found.thread_of(fish.wordings[1].id) == fish


def test_what_was_dismissed_or_removed_plays_no_part(library, series):
    """Nor does a statement in the trash."""
    _, fish = thread(library, FISH_TOO)
    library.commitments.put(dataclasses.replace(fish.wordings[1], review=Review.DISMISSED))
    assert told(library)[0][0] == (FISH_THREAD[0], FISH_THREAD[2])
    library.trash.put(Trashing((series[2],), trashed=True))
    assert told(library, series)[0][0] == FISH_THREAD[:1]


def test_it_tells_how_far_it_is_and_can_be_ended(library, series):
    """What it tells may end it, as a job does that is not wanted any more."""
    steps = []
    read_threads(library, series, lambda done, every: steps.append((done, every)))
    assert steps == [(0, 3), (1, 3), (2, 3)]

    def stop(done, every):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        read_threads(library, series, stop)


def test_confirming_splitting_and_joining_are_steps_of_undo(library, series):
    """Each can be taken back, and then all is as it was."""
    before = told(library)
    _, fish = thread(library, FISH_TOO)
    undo = perform(library, confirm_thread(library, fish))
    assert told(library)[0] == (FISH_THREAD, ThreadState.CONFIRMED)
    perform(library, undo)
    assert told(library) == before

    undo = perform(library, split_thread(library, fish, 1))
    assert told(library) == SPLIT
    perform(library, undo)
    assert told(library) == before

    found, fish = thread(library, FISH_TOO)
    _, port = thread(library, PORT)
    _, school = thread(library, SCHOOL)
    assert not can_be_joined(fish, port)
    undo = perform(library, join_threads(library, found, school, port))
    assert (((2021, PORT), (2022, SCHOOL)), ThreadState.CONFIRMED) in told(library)
    perform(library, undo)
    assert told(library) == before


def test_what_was_split_can_be_joined_again(library, series):
    """Though wordings that are no neighbours were ruled out as well."""
    _, fish = thread(library, FISH_TOO)
    perform(library, split_thread(library, fish, 1))
    found, later = thread(library, FISH_TOO)
    _, earlier = thread(library, FISH)
    perform(library, join_threads(library, found, earlier, later))
    assert told(library)[0][0] == FISH_THREAD


def test_a_confirmed_thread_can_be_split(library, series):
    """The later decision holds."""
    _, fish = thread(library, FISH_TOO)
    perform(library, confirm_thread(library, fish))
    _, fish = thread(library, FISH_TOO)
    perform(library, split_thread(library, fish, 1))
    assert [each for each, _ in told(library)] == [each for each, _ in SPLIT]
    with pytest.raises(ValueError, match="cannot be split"):
        split_thread(library, fish, 0)


@pytest.fixture
def decided(library, series):
    """Return what is told of a series in which one thread is split and one joined."""
    _, fish = thread(library, FISH_TOO)
    perform(library, split_thread(library, fish, 1))
    found, school = thread(library, SCHOOL)
    _, port = thread(library, PORT)
    perform(library, join_threads(library, found, port, school))
    _, later = thread(library, FISH_TOO)
    perform(library, confirm_thread(library, later))
    assert [state for _, state in told(library)] == [
        ThreadState.SUGGESTED,
        ThreadState.CONFIRMED,
        ThreadState.CONFIRMED,
    ]
    return told(library)


def test_decisions_survive_that_detection_makes_all_anew(library, series, decided):
    """Commitments have other ids then."""
    for number in series:
        held = library.commitments.of_statement(number)
        for each in held:
            library.commitments.delete(each.id)
        library.commitments.put_all(dataclasses.replace(each, id=0) for each in held)
    assert told(library) == decided


def test_decisions_survive_the_trash(library, series, decided):
    """What comes back is as it was."""
    for trashed in (True, False):
        library.trash.put(Trashing((series[0],), trashed=trashed))
    assert told(library) == decided


def test_decisions_survive_statement_files_and_archive(library, series, decided, tmp_path):
    """Out and into another library: equal."""
    with open_library(tmp_path / "other.db") as other:
        for number in series:
            file = tmp_path / f"{number}.briefstatement"
            write_statement_file(library, number, "Ada", file)
            plan = plan_statement_file(other, read_statement_file(file), "Bela")
            apply_changes(other, changes_of(other, plan))
        assert told(other) == decided
    archive, made = tmp_path / "all.zip", tmp_path / "made.db"
    write_archive(library, archive)
    restore(archive, made, replaces=False)
    with open_library(made) as restored:
        assert told(restored) == decided


def test_decisions_survive_salvage(library, series, decided, tmp_path):
    """What is read out of a damaged file holds them."""
    copy = tmp_path / "copy.db"
    library.back_up(copy)
    salvage(copy, tmp_path / "salvaged.db")
    with open_library(tmp_path / "salvaged.db") as saved:
        assert told(saved) == decided


def test_what_people_confirmed_is_known_of_each_wording(library, series):
    """Without looking for threads; of wordings that detection made anew too, but of no others."""
    _, fish = thread(library, FISH_TOO)
    assert confirmed_thread(library, fish.wordings[1]) is None
    perform(library, confirm_thread(library, fish))
    library.commitments.delete(fish.wordings[0].id)
    library.commitments.put(dataclasses.replace(fish.wordings[0], id=0))
    first, _ = library.commitments.of_statement(series[1])
    assert first.id not in fish.key
    for each in (first, *fish.wordings[1:]):
        found = confirmed_thread(library, each)
        assert found.wordings == 3
        assert [one.date.year for one in found.statements] == [2021, 2022, 2023]
    _, school = thread(library, SCHOOL)
    assert confirmed_thread(library, school.last) is None


def test_statements_are_chosen_by_series_or_collection(library, series):
    """In time; a collection as it is."""
    apart = add_statement(library, "Declaration on glaciers", dt.date(2020, 1, 1), [SCHOOL])
    first, second, third = (series[1], series[0], series[2])
    assert series_of(library, third) == (first, second, third)
    assert series_of(library, apart) == (apart,)
    assert every_series(library) == ((first, second, third),)
    library.collections.put(Collection(name="Talks", statements=(apart, first)))
    assert set(statements_of_collection(library, "Talks")) == {apart, first}
    with pytest.raises(NotFoundError):
        statements_of_collection(library, "None such")
    library.trash.put(Trashing((third,), trashed=True))
    with pytest.raises(NotFoundError):
        series_of(library, third)
