"""CSV: what Python's reader and a spreadsheet make of it."""

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefreader.library.database import Library
from briefreader.library.records import Commitment, Statement
from briefreader.services.export.progress import Steps
from briefreader.services.export.table import COLUMNS, write
from briefreader.services.json_contract import commitment_object
from briefreader.text.formulas import defused, original

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1")
texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"))


def rows(content: bytes) -> list[dict[str, str]]:
    """Return the rows as Python's reader gives them."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_row_for_each_commitment_that_was_not_dismissed(
    rich: Statement, library: Library, exported: Callable[..., bytes]
) -> None:
    """With the statement's title, date and address, and the words of the contract."""
    found = rows(exported(".csv", rich))
    kept = [
        each for each in library.commitments.of_statement(rich.id) if each.review != "dismissed"
    ]
    assert [row["quote"] for row in found] == [each.quote for each in kept]
    assert tuple(found[0]) == COLUMNS
    first = found[0]
    assert (first["title"], first["date"]) == (rich.title, "2023-04-05")
    assert (first["parties"], first["due_by"]) == ("; ".join(rich.parties), "2024-06-30")
    assert [row["conditional"] for row in found] == ["no", "yes"]
    contract = commitment_object(kept[0])
    for name in ("id", "start", "end", "paragraph", "cue", "strength", "confidence", "status"):
        assert first[name] == str(contract[name])


def test_the_form_is_that_of_rfc_4180(rich: Statement, exported: Callable[..., bytes]) -> None:
    """A mark that says UTF-8, a header line, and every line ended by CRLF."""
    content = exported(".csv", rich)
    assert content.startswith(b"\xef\xbb\xbfid,statement,title,")
    assert content.endswith(b"\r\n")
    assert content.count(b"\n") == content.count(b"\r\n") == 3


def test_formulas_are_defused(rich: Statement, exported: Callable[..., bytes]) -> None:
    """A cell that a spreadsheet would run begins with an apostrophe."""
    assert rows(exported(".csv", rich))[0]["evidence"] == "'=SUM(A1), it stands"


@pytest.mark.parametrize("text", FORMULAS)
def test_every_beginning_of_a_formula(text: str) -> None:
    """Gets an apostrophe, which comes off again."""
    assert defused(text) == f"'{text}"
    assert original(defused(text)) == text


@pytest.mark.parametrize("text", ["", "a=1", "'tis", "1", " =1", "“=”"])
def test_other_cells_stay_as_they_are(text: str) -> None:
    """Also those with an apostrophe of their own."""
    assert defused(text) == original(text) == text


@given(texts | st.tuples(st.sampled_from(["'", "''", *FORMULAS]), texts).map("".join))
def test_defusing_can_be_taken_back(text: str) -> None:
    """Whatever the text is, and no cell begins like a formula."""
    assert original(defused(text)) == text
    assert not defused(text).startswith(("=", "+", "-", "@", "\t", "\r"))


class NoEvidence:
    """Answers as the follow-up of a library in which nobody has followed anything up."""

    def of_commitments(self, _: object) -> dict[int, object]:
        """Return nothing."""
        return {}


class NoThemes:
    """Answers as the themes of a library that has the shipped ones only."""

    def merged(self) -> set[str]:
        """Return nothing."""
        return set()

    def all(self) -> tuple[()]:
        """Return nothing."""
        return ()


class OneStatement:
    """Answers as a library that holds one commitment."""

    def __init__(self, statement: Statement, commitment: Commitment) -> None:
        self._statement, self._commitment = statement, commitment
        self.statements = self.commitments = self.annotations = self.bookmarks = self
        self.evidence = NoEvidence()
        self.themes = NoThemes()

    def get(self, _: int) -> Statement:
        """Return the statement."""
        return self._statement

    def of_statement(self, _: int) -> tuple[Commitment, ...]:
        """Return the commitment."""
        return (self._commitment,)


@settings(max_examples=60)
@given(
    texts.filter(bool),
    texts,
    st.lists(texts.filter(lambda text: ";" not in text), min_size=1, max_size=3),
)
def test_any_text_comes_back(title: str, quote: str, actors: list[str]) -> None:
    """Quotes, commas, all line ends, emoji and combining characters."""
    import datetime as dt

    from briefreader.commitments.model import Strength
    from briefreader.text.span import Span

    statement = Statement(
        id=1, title=title, date=None, parties=("a",), language="en", source="", text="x",
        digest="d", imported=dt.datetime(2024, 1, 1, tzinfo=dt.UTC),
    )  # fmt: skip
    commitment = Commitment(
        id=1, statement_id=1, span=Span(0, 1), quote=quote, paragraph=1, cue="c", rule="r",
        strength=Strength.FIRM, actors=tuple(actors), themes=(), due=None, confidence=0.5,
    )  # fmt: skip
    with TemporaryDirectory() as folder:
        out = Path(folder) / "out.csv"
        write(OneStatement(statement, commitment), [1], out, Steps())  # type: ignore[arg-type]
        (row,) = rows(out.read_bytes())
    assert original(row["title"]) == title
    assert original(row["quote"]) == quote
    assert original(row["actors"]) == "; ".join(actors)


def test_the_row_says_from_which_statement_it_is(
    rich: Statement, library: Library, exported: Callable[..., bytes]
) -> None:
    """Two statements follow each other in the order that was asked for."""
    other = library.statements.put(replace(rich, id=0, digest="e", title="Another"))
    bridge = library.commitments.of_statement(rich.id)[0]
    library.commitments.put(replace(bridge, id=0, statement_id=other.id))
    found = rows(exported(".csv", other, rich))
    assert [row["statement"] for row in found] == [str(other.id), str(rich.id), str(rich.id)]
