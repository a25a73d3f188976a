"""Columns of the table that follow many decisions at once."""

from array import array
from collections.abc import Iterable
from dataclasses import replace

import pytest

from briefreader.library.database import Library
from briefreader.services.commitments_table import columns as columns_module
from briefreader.services.commitments_table.columns import Rows, patched, read_columns
from commitments_made import TODAY, add_commitment, add_statement


def test_many_decisions_take_little_more_than_one(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rows of a theme are listed anew once, however many of them change."""
    quotes = [f"Chad will open bridge {number:02}" for number in range(40)]
    talks = add_statement(library, "Talks", TODAY, quotes)
    before = [add_commitment(library, talks, each, themes=("energy",)) for each in quotes]
    columns = read_columns(library)
    made: list[Rows] = []

    def counting(code: str, values: Iterable[int] = ()) -> Rows:
        made.append(array(code, values))
        return made[-1]

    def lists_made(number: int) -> int:
        """Return how many lists were made to follow so many changes of theme."""
        made.clear()
        changes = [(each, replace(each, themes=("health",))) for each in before[:number]]
        now = patched(columns, changes)
        assert now is not None
        assert len(now.themes["health"]) == number
        assert len(now.themes["energy"]) == 40 - number
        return len(made)

    monkeypatch.setattr(columns_module, "array", counting)
    assert lists_made(40) == lists_made(1)


def test_the_last_of_several_changes_counts(library: Library) -> None:
    """A commitment that loses a theme and gets it back is listed once."""
    talks = add_statement(library, "Talks", TODAY, ["Chad will open a bridge"])
    one = add_commitment(library, talks, "Chad will open a bridge", themes=("energy",))
    other = replace(one, themes=("health",))
    now = patched(read_columns(library), [(one, other), (other, one)])
    assert now is not None
    assert list(now.themes["energy"]) == [0]
    assert not now.themes["health"]
