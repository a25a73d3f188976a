"""Folding of case and typography, so that patterns can be plain, without moving any offset."""

from briefreader.text.superscripts import without_superscripts

_TYPOGRAPHY = (
    ("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("—", "-"), ("‑", "-"), ("‐", "-"),
    ("ё", "е"),
)  # fmt: skip


def fold(text: str) -> str:
    """Return ``text`` in lower case with straight quotes and plain hyphens, of the same length.

    Raised note numbers and exponents become spaces. Russian texts may write е for ё, so both are е.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        # A few letters (the dotted capital I) grow when lowered: those stay as they are.
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    if lowered.isascii():
        return lowered
    for typographic, plain in _TYPOGRAPHY:
        lowered = lowered.replace(typographic, plain)
    return without_superscripts(lowered)
