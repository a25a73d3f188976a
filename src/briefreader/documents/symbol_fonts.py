"""Characters of symbol fonts, which files name by their places in the font.

Symbol's are in Adobe's table (https://unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt), the
few of Wingdings those that stand in statements: bullets, ticks and arrows.
"""

_LOW = (
    " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
    "{|}∼"
)
_HIGH = (
    "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"
    "\ufffd〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
)
_SYMBOL = {
    **{0x20 + place: character for place, character in enumerate(_LOW)},
    **{0xA0 + place: character for place, character in enumerate(_HIGH)},
}
_WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x76: "❖", 0x77: "◆", 0x9F: "•", 0xA7: "▪",
    0xA8: "□", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_BULLET = "•"
_PRIVATE = range(0xF020, 0xF100)
"""Where Office puts the characters of such fonts in Unicode."""


def symbol(place: int, font: str) -> str:
    """Return the character at ``place`` of ``font``; a bullet where that is not known."""
    inside = place - 0xF000 if place in _PRIVATE else place
    table = _WINGDINGS if "dings" in font.lower() else _SYMBOL
    return table.get(inside, _BULLET)


def with_symbols(text: str, font: str = "") -> str:
    """Return ``text`` with its characters of symbol fonts as those of Unicode."""
    if text.isascii():
        return text
    return "".join(
        symbol(ord(character), font) if ord(character) in _PRIVATE else character
        for character in text
    )
