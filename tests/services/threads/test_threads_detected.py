"""Threads of detected commitments: after detection ran again, and after a new version of a text."""

import pytest

from briefreader.commitments.threads.thread import ThreadState
from briefreader.services.changes import apply_changes
from briefreader.services.detection.detection import redetect
from briefreader.services.statements.versions import import_version
from briefreader.services.threads.library_threads import read_threads
from briefreader.services.threads.series_choice import series_of
from briefreader.services.threads.thread_decisions import confirm_thread, split_thread
from reading_here import import_path, read_here

TEXT = (
    "Joint Statement of Norway and Chile\n\n{place}, {day}\n\n"
    "Norway and Chile {build} a school in Arica. Norway and Chile will share data on tides.\n\n"
    "The ministers thanked the mayor of the city for the dinner on the evening before the talks.\n"
)
SAID = (
    {"place": "Oslo", "day": "3 May 2021", "build": "intend to build"},
    {"place": "Santiago", "day": "4 June 2022", "build": "will build"},
    {"place": "Bergen", "day": "5 July 2023", "build": "will build"},
)


@pytest.fixture
def files(tmp_path):
    """Return the files of three statements."""
    paths = [tmp_path / f"{each['place']}.txt" for each in SAID]
    for path, each in zip(paths, SAID, strict=True):
        path.write_text(TEXT.format(**each), "utf-8")
    return paths


@pytest.fixture
def decided(library, files, real_detector):
    """Import the statements, confirm one thread and split the other; return their ids."""
    ids = [import_path(library, each, real_detector).statement_id for each in files]
    school, tides = threads(library, ids[0])
    apply_changes(library, confirm_thread(library, school))
    apply_changes(library, split_thread(library, tides, 2))
    assert [each.state for each in threads(library, ids[0])] == [
        ThreadState.CONFIRMED,
        ThreadState.SUGGESTED,
    ]
    return ids


def threads(library, statement_id):
    """Return the threads of two wordings or more of a statement's series."""
    return read_threads(library, series_of(library, statement_id)).followed


def told(library, statement_id):
    """Return what is told of the threads, apart from ids."""
    return [
        ([each.quote for each in one.wordings], [link.kind for link in one.links], one.state)
        for one in threads(library, statement_id)
    ]


def test_threads_survive_that_detection_runs_again(library, decided, real_detector):
    """What was confirmed and split stays so."""
    before = told(library, decided[0])
    for each in decided:
        redetect(library, library.statements.get(each), real_detector)
    assert told(library, decided[0]) == before


def test_threads_survive_a_new_version(library, decided, files, real_detector):
    """The words stand at other places then, and others beside them."""
    before = told(library, decided[0])
    text = files[1].read_text("utf-8")
    files[1].write_text(text.replace("The ministers", "It rained. The ministers"), "utf-8")
    import_version(library, decided[1], files[1], read_here(real_detector), real_detector)
    assert "It rained" in library.statements.get(decided[1]).text
    assert told(library, decided[0]) == before
