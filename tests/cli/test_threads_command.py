"""`briefreader threads`: each promise of a series, as text, JSON and table."""

import csv
import datetime as dt
import io
import json

import pytest

from briefreader.library.database import open_library
from briefreader.library.records import Collection
from commitments_made import add_commitment, add_statement

FISH = "Chad will protect the migratory fish of the delta"
FISH_TOO = "Chad will protect the migratory fish of the delta with 40 wardens"
PORT = "Chad will establish a free port at Kalo"


@pytest.fixture
def talks(tmp_path):
    """Return a library with a promise that pauses in one of three years, and one that ends."""
    path = tmp_path / "talks.db"
    said = {2021: [FISH, PORT], 2022: [PORT], 2023: [FISH_TOO]}
    with open_library(path) as library:
        for year, quotes in said.items():
            number = add_statement(library, f"Joint talks {year}", dt.date(year, 5, 1), quotes)
            for place, quote in enumerate(quotes, start=2):
                add_commitment(library, number, quote, paragraph=place)
        library.collections.put(Collection(name="First two", statements=(1, 2)))
    return path


def told(run, *options):
    """Return the JSON that the command writes."""
    result = run("threads", "--format", "json", *options)
    assert result.code == 0
    return json.loads(result.out)


def test_threads_as_json(run, talks):
    """When it was said, what became of it, and whether the last statement still has it."""
    (series,) = told(run, "--library", talks)
    assert [each["date"] for each in series["statements"]] == [
        "2021-05-01", "2022-05-01", "2023-05-01",
    ]  # fmt: skip
    fish, port = series["threads"]
    assert (fish["first_seen"], fish["last_seen"]) == ("2021-05-01", "2023-05-01")
    assert (fish["dropped"], port["dropped"]) == (False, True)
    assert [each["quote"] for each in fish["wordings"]] == [FISH, FISH_TOO]
    first, second = (each["change"] for each in fish["wordings"])
    assert first is None
    assert (second["kind"], second["reason"], second["skipped"]) == ("strengthened", "amount", 1)
    assert fish["state"] == "suggested"
    assert second["confirmed"] is False


def test_text_and_table_tell_the_same(run, talks):
    """The words and figures are those of the JSON."""
    text = run("threads", "--library", talks).out
    assert "1. 2021 – 2023, 2 wordings (suggested)" in text
    assert "  1 statement without it\n  2023-05-01  ¶ 2  firm  Strengthened: names an am" in text
    assert "  Not in the last statement, 2023-05-01" in text
    table = run("threads", "--library", talks, "--format", "csv").out
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [(each["thread"], each["date"][:4], each["kind"]) for each in rows] == [
        ("1", "2021", ""), ("1", "2023", "strengthened"),
        ("2", "2021", ""), ("2", "2022", "repeated"),
    ]  # fmt: skip


def test_the_statements_can_be_chosen(run, talks):
    """By one of the series, or by a collection."""
    assert told(run, "--library", talks, "--statement", 2) == told(run, "--library", talks)
    (series,) = told(run, "--library", talks, "--collection", "First two")
    assert len(series["statements"]) == 2
    both = run("threads", "--library", talks, "--statement", 2, "--collection", "First two")
    assert both.code == 2


@pytest.mark.parametrize("option", [("--statement", 9), ("--collection", "None such")])
def test_what_is_not_there_is_said(run, talks, option):
    """On standard error, as a failure."""
    result = run("threads", "--library", talks, *option)
    assert result.code == 1
    assert str(option[1]) in result.err


def test_a_library_without_series_says_so(run, tmp_path):
    """Text says it; the others are empty."""
    path = tmp_path / "empty.db"
    open_library(path).close()
    assert "No statements of one series" in run("threads", "--library", path).out
    assert told(run, "--library", path) == []
