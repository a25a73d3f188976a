"""The characters that stand above the line: raised digits, signs and letters of Unicode."""

import re

_PLAIN = "0123456789+-()abcdefghijklmnoprstuvwxyz"
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"
TO_SUPERSCRIPT = str.maketrans(_PLAIN + "−", _RAISED + "⁻")
"""Raises digits, signs and letters, for ``str.translate``; q and capitals have no raised form."""

SUPERSCRIPTS = f"[{_RAISED}]"
"""A regular expression for one raised character; the ordinal signs ª and º are none."""

_RUN = re.compile(f"{SUPERSCRIPTS}+")


def without_superscripts(text: str) -> str:
    """Return ``text`` with a space for each raised character, of the same length.

    Raised digits and letters count as parts of words, though "2030⁴" is the year 2030.
    """
    return _RUN.sub(lambda run: " " * len(run[0]), text)
