"""Cells of tables that a spreadsheet would run as formulas, and how they are made harmless.

A statement may come from anywhere, so such a cell gets an apostrophe before it. One that is there
already gets another, so that who takes the first apostrophe off again (``original``) has the very
text.
"""

import re

# The wide forms are what some spreadsheets take for the plain ones.
_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")


def defused(text: str) -> str:
    """Return ``text`` such that no spreadsheet takes it for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def original(cell: str) -> str:
    """Return the text that was ``defused``."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
