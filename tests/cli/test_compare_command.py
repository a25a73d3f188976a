"""`briefreader compare`: two files, or two statements of a library."""

import csv
import io
import json
import shutil
import subprocess

import pytest

from briefreader.library.database import open_library
from briefreader.library.records import Trashing

BEFORE = (
    "Joint Statement of Norway and Chile\n\nOslo, 3 May 2021\n\n"
    "Norway and Chile intend to build a school in Arica. Norway and Chile will protect the "
    "wetlands of the north. Norway and Chile will contribute 300,000 "
    "dollars to the fund for glaciers.\n"
)
AFTER = (
    "Joint Statement of Norway and Chile\n\nSantiago, 4 June 2023\n\n"
    "Norway and Chile will build a school in Arica. Norway and Chile will contribute 200,000 "
    "dollars to the fund for glaciers. Norway and Chile agreed to exchange judges.\n"
)
KINDS = ["new", "dropped", "strengthened", "weakened", "reworded", "repeated"]


@pytest.fixture
def files(tmp_path):
    """Return the files of an earlier and a later statement."""
    paths = tmp_path / "before.txt", tmp_path / "after.txt"
    for path, text in zip(paths, (BEFORE, AFTER), strict=True):
        path.write_text(text, "utf-8")
    return paths


def test_two_files_as_json(run, files):
    """Every commitment is in one alignment, with its kind and what decides it."""
    told = json.loads(run("compare", *files, "--format", "json").out)
    assert list(told) == ["before", "after", "counts", "alignments"]
    assert list(told["counts"]) == KINDS
    assert list(told["counts"].values()) == [1, 1, 1, 1, 0, 0]
    assert [
        (each["kind"], each["reason"], [one["explanation"] for one in each["changes"]])
        for each in told["alignments"]
    ] == [
        ("new", None, []),
        ("dropped", None, []),
        ("strengthened", "strength", ["intent became firm"]),
        ("weakened", "amount", ["amount: 300,000 dollars became 200,000 dollars"]),
    ]
    for row in told["alignments"]:
        for side, text in (("before", BEFORE), ("after", AFTER)):
            assert row[side] is None or row[side]["quote"] in text
    assert "id" not in told["alignments"][0]["after"]


def test_text_and_table_tell_the_same(run, files):
    """The words and figures are those of the JSON."""
    text = run("compare", *files).out
    assert "1 new, 1 dropped, 1 strengthened, 1 weakened, 0 reworded, 0 repeated" in text
    assert "  amount: 300,000 dollars became 200,000 dollars\n  - ¶ 3  firm  Norway, Chile" in text
    rows = list(csv.DictReader(io.StringIO(run("compare", *files, "--format", "csv").out)))
    assert [row["kind"] for row in rows] == ["new", "dropped", "strengthened", "weakened"]
    assert rows[2]["explanation"] == "intent became firm"
    assert rows[0]["before_quote"] == ""


def test_a_statement_with_itself(run, files):
    """Nothing but repetitions."""
    told = json.loads(run("compare", files[0], files[0], "--format", "json").out)
    assert list(told["counts"].values()) == [0, 0, 0, 0, 0, 3]


def test_two_statements_of_a_library(run, files, tmp_path):
    """They are named by their numbers, and what was found in them is as in the files."""
    database = tmp_path / "library.db"
    assert run("import", *files, "--library", database).code == 0
    numbers = {
        each["date"]: each["id"]
        for each in json.loads(run("list", "--library", database, "--format", "json").out)
    }
    told = run(
        "compare", numbers["2021-05-03"], numbers["2023-06-04"],
        "--library", database, "--format", "json",
    )  # fmt: skip
    counts = json.loads(told.out)["counts"]
    assert list(counts.values()) == [1, 1, 1, 1, 0, 0]
    assert json.loads(told.out)["alignments"][0]["after"]["id"]


def test_a_statement_in_the_trash_is_not_compared(run, files, tmp_path):
    """It is named, and nothing is written, whichever side it is on."""
    database = tmp_path / "library.db"
    assert run("import", *files, "--library", database).code == 0
    with open_library(database) as library:
        first, second = (each.id for each in library.statements.summaries())
        library.trash.put(Trashing((second,), trashed=True))
    for pair in ((first, second), (second, first)):
        told = run("compare", *pair, "--library", database)
        assert (told.code, told.out) == (1, "")
        assert f"Statement {second} is in the trash" in told.err


@pytest.mark.parametrize("ending", ["md", "txt", "csv", "json"])
def test_files_by_their_ending(run, files, tmp_path, ending):
    """Each holds what is new, and the reasons."""
    out = tmp_path / f"out.{ending}"
    assert run("compare", *files, "-o", out).code == 0
    content = out.read_text("utf-8")
    assert "exchange judges" in content
    assert "intent became firm" in content


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="poppler-utils is not installed")
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_one_page(run, files, tmp_path, monkeypatch, paper):
    """The PDF has one page, in the paper that was asked for, the same bytes each time."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1456790400")
    outs = tmp_path / "one.pdf", tmp_path / "two.pdf"
    for out in outs:
        assert run("compare", *files, "-o", out, "--paper", paper).code == 0
    assert outs[0].read_bytes() == outs[1].read_bytes()
    info = subprocess.run(["pdfinfo", outs[0]], capture_output=True, check=True, text=True).stdout
    assert "Pages:           1\n" in info
    assert f"({paper})" in info.lower()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["nowhere.txt", "nowhere.txt"], 1),
        (["one", "two", "--library", "nowhere.db"], 2),
        (["1", "2", "--library", "nowhere.db"], 1),
        (["1"], 2),
    ],
)
def test_what_cannot_be_compared(run, tmp_path, monkeypatch, arguments, code):
    """A missing file or library is a failure, a number that is none wrong usage."""
    monkeypatch.chdir(tmp_path)
    told = run("compare", *arguments)
    assert (told.code, told.out) == (code, "")
    assert "Traceback" not in told.err


def test_an_ending_that_names_no_format(run, files, tmp_path):
    """Nothing is written, and the endings are named."""
    told = run("compare", *files, "-o", tmp_path / "out.docx")
    assert told.code == 1
    assert ".pdf, .md, .txt, .csv, .json" in told.err
    assert not (tmp_path / "out.docx").exists()
