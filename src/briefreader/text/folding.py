"""Folds case and typography so that patterns can be plain, without moving any offset."""

_TYPOGRAPHY = str.maketrans("’‘“”–—‑‐", "''\"\"----")


def fold(text: str) -> str:
    """Return ``text`` in lower case with straight quotes and plain hyphens, of the same length."""
    lowered = text.lower()
    if len(lowered) != len(text):
        # A few letters (the dotted capital I) grow when lowered: those stay as they are.
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.translate(_TYPOGRAPHY)
