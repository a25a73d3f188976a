"""`briefreader due`: what is due, seen from a day that is given."""

import csv
import datetime as dt
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefreader.commitments.model import DueDate
from briefreader.library.database import open_library
from briefreader.library.records import Status
from briefreader.services.detection.threshold import set_threshold

TODAY = "2016-06-01"


@pytest.fixture
def busy(database: Path) -> Path:
    """Return the library with one commitment overdue, one due soon and one without a date."""
    with open_library(database) as library:
        first, second, third = library.commitments.of_statement(1)
        assert second.due == DueDate("by May 2016", dt.date(2016, 5, 31))
        soon = DueDate("by mid-June", dt.date(2016, 6, 15))
        owned = {"owner": "Bea", "reminder": dt.date(2016, 5, 1)}
        library.commitments.put(replace(third, due=soon, **owned))
        assert first.due is None
    return database


def due(run: Callable[..., Any], database: Path, *options: object) -> Any:
    """Run the command as of the day, and return the JSON that it wrote."""
    result = run("due", "--library", database, "--today", TODAY, "--format", "json", *options)
    assert result.code == 0
    return json.loads(result.out)


def test_the_groups_are_told(run: Callable[..., Any], busy: Path) -> None:
    """With how many each has, whether listed or not, and the days until each is due."""
    found = due(run, busy)
    assert found["today"] == TODAY
    assert found["counts"] == {
        "reminded": 1, "overdue": 1, "next-30-days": 1, "next-90-days": 0, "later": 0, "undated": 1,
    }  # fmt: skip
    assert [(each["group"], each["days"]) for each in found["commitments"]] == [
        ("reminded", 14), ("overdue", -1), ("next-30-days", 14),
    ]  # fmt: skip
    last = found["commitments"][-1]
    assert (last["owner"], last["reminder"]) == ("Bea", "2016-05-01")
    assert last["title"].startswith("Joint Statement")
    assert last["quote"] == "intends to support"


def test_what_is_listed_can_be_chosen(run: Callable[..., Any], busy: Path) -> None:
    """What is overdue, what comes soon, both, one actor's, and those without a date."""

    def listed(*options: object) -> list[str]:
        return [each["group"] for each in due(run, busy, *options)["commitments"]]

    assert listed("--overdue") == ["overdue"]
    assert listed("--within", 13) == []
    assert listed("--within", 14) == ["next-30-days"]
    assert listed("--within", 14, "--overdue") == ["overdue", "next-30-days"]
    assert listed("--actor", "kazakhstan") == ["overdue"]
    assert listed("--undated")[-1] == "undated"


def test_what_is_not_sure_enough_is_not_listed(run: Callable[..., Any], busy: Path) -> None:
    """Nor counted; what a person has decided on is sure."""
    with open_library(busy) as library:
        set_threshold(library, 1.0)
        for each in library.commitments.of_statement(1):
            library.commitments.put(replace(each, confidence=0.5))
    found = due(run, busy, "--undated")
    assert [each["group"] for each in found["commitments"]] == ["reminded", "next-30-days"]
    assert found["counts"]["overdue"] == found["counts"]["undated"] == 0


def test_what_is_settled_is_due_no_more(run: Callable[..., Any], busy: Path) -> None:
    """Met, missed and superseded; what is met in part still is."""
    for status, expected in ((Status.PARTLY_MET, 1), (Status.MET, 0), (Status.MISSED, 0)):
        with open_library(busy) as library:
            one = library.commitments.of_statement(1)[1]
            library.commitments.put(replace(one, status=status))
        assert due(run, busy)["counts"]["overdue"] == expected


def test_due_in_words(run: Callable[..., Any], busy: Path) -> None:
    """A heading with the count for each group, and its commitments below."""
    result = run("due", "--library", busy, "--today", TODAY)
    assert result.code == 0
    heads = [line for line in result.out.splitlines() if line and line[0].isalpha()]
    assert heads == [
        "To look at again: 1", "Overdue: 1", "In the next 30 days: 1", "In 31 to 90 days: 0",
        "Later: 0", "Without a date: 1",
    ]  # fmt: skip
    assert "2016-05-31  2  open  firm" in result.out
    assert "    pledged to open a consulate" in result.out
    nothing = run("due", "--library", busy, "--today", TODAY, "--within", 0)
    assert nothing.out == "Nothing is due.\n"


def test_due_as_a_table(run: Callable[..., Any], busy: Path) -> None:
    """A row each, under the columns of `commitments` and its own."""
    result = run("due", "--library", busy, "--today", TODAY, "--overdue", "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(result.out))
    assert (row["group"], row["days"], row["due_by"]) == ("overdue", "-1", "2016-05-31")
    assert (row["actors"], row["status"]) == ("United States; Kazakhstan", "open")
    assert list(row)[-4:] == ["owner", "reminder", "theme_names", "cited_paragraph"]
    assert row["cited_paragraph"].isdigit()


def test_the_day_comes_from_the_environment(
    run: Callable[..., Any], busy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As for a briefing, where none is given."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    result = run("due", "--library", busy, "--format", "json")
    assert json.loads(result.out)["today"] == "1970-01-02"


def test_a_day_that_is_none_is_wrong_usage(run: Callable[..., Any], busy: Path) -> None:
    """As is a negative number of days."""
    assert run("due", "--library", busy, "--today", "soon").code == 2
    assert run("due", "--library", busy, "--within", -1).code == 2


def test_one_page_is_written(
    run: Callable[..., Any], busy: Path, tmp_path: Path, qapp: object
) -> None:
    """A PDF instead of the list; another ending is an error."""
    out = tmp_path / "due.pdf"
    written = run("due", "--library", busy, "--today", TODAY, "-o", out)
    assert (written.code, written.out) == (0, "")
    assert out.read_bytes().startswith(b"%PDF-")
    refused = run("due", "--library", busy, "-o", tmp_path / "due.txt")
    assert refused.code == 1
    assert ".pdf" in refused.err
