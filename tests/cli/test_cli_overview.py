"""`briefreader overview`: the same figures in each format."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from briefreader.library.database import open_library
from briefreader.library.records import Collection

TODAY = ("--today", "2016-06-01")


def test_json_and_csv_tell_the_same(run: Callable[..., Any], database: Path) -> None:
    """A row for each cell of the charts, of which JSON has the figures."""
    found = json.loads(run("overview", "--library", database, *TODAY, "--format", "json").out)
    assert (found["today"], found["statements"], found["commitments"]) == ("2016-06-01", 1, 3)
    written = run("overview", "--library", database, *TODAY, "--format", "csv").out
    rows = list(csv.DictReader(io.StringIO(written)))
    cells = {(each["chart"], each["row"], each["column"]): each["commitments"] for each in rows}
    for party in found["parties"]:
        for status, count in party["statuses"].items():
            assert cells["statuses", party["name"], status] == str(count)
        assert cells["statuses", party["name"], "overdue"] == str(party["overdue"])
    assert sum(each["overdue"] for each in found["parties"]) > 0
    (year,) = found["years"]
    assert year["year"] == 2015
    assert sum(year["strengths"].values()) == 3


def test_the_charts_are_an_svg_file(run: Callable[..., Any], database: Path) -> None:
    """It can be read as XML and begins with how many commitments there are."""
    root = ET.fromstring(run("overview", "--library", database, "--format", "svg").out)  # noqa: S314
    words = [each.text for each in root.iter("{http://www.w3.org/2000/svg}text")]
    assert words[0] == "3 commitments in 1 statements"
    assert "Commitments by year and strength" in words


def test_people_get_lines(run: Callable[..., Any], database: Path) -> None:
    """A party, a theme and a year each."""
    written = run("overview", "--library", database, *TODAY).out
    assert written.startswith("3 commitments in 1 statements\n\n")
    assert "2015: " in written


def test_a_collection_is_told_alone(run: Callable[..., Any], database: Path) -> None:
    """One that is not there is an error."""
    with open_library(database) as library:
        library.collections.put(Collection(name="Empty", statements=()))
    options = ("overview", "--library", database, "--format", "json", "--collection")
    assert json.loads(run(*options, "Empty").out)["commitments"] == 0
    missing = run(*options, "Nowhere")
    assert missing.code == 1
    assert "no collection" in missing.err
