"""Cells that a spreadsheet would run are made harmless, and come back as they were."""

import pytest

from briefreader.text.formulas import defused, original


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@sum", "\tx", "\rx", "\nx", "＝1", "'=1"])
def test_a_formula_gets_an_apostrophe(text: str) -> None:
    """So does one that has one already."""
    assert defused(text) == f"'{text}"
    assert original(defused(text)) == text


@pytest.mark.parametrize("text", ["", "x=1", "'tis so", "1+1", " =1"])
def test_what_is_no_formula_stays(text: str) -> None:
    """With an apostrophe of its own."""
    assert defused(text) == original(text) == text
