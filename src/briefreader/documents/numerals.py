"""Numbers of paragraphs as word processors print them: digits, letters, Roman numerals."""

_ALPHABET = 26
_ROMAN = (
    (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"),
    (1, "i"),
)  # fmt: skip
_MOST_ROMAN = 400
_MOST_DIGITS = 8


def whole_number(text: str | None, default: int) -> int:
    """Return the number that an attribute of a file gives, ``default`` if it gives none."""
    if text and text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS:
        return int(text)
    return default


def letters(number: int) -> str:
    """Return a, b, … z, aa, bb, … for 1, 2, … (ECMA-376, 17.18.59, lowerLetter)."""
    if number < 1:
        return str(number)
    return chr(ord("a") + (number - 1) % _ALPHABET) * min(3, (number - 1) // _ALPHABET + 1)


def roman(number: int) -> str:
    """Return i, ii, iii, iv, … ; digits for what no list reaches."""
    if not 0 < number < _MOST_ROMAN:
        return str(number)
    text = ""
    for value, numeral in _ROMAN:
        while number >= value:
            text += numeral
            number -= value
    return text
