"""The styles of an OpenDocument text as far as they hide, raise and number (ODF 1.3, 16 and 20)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from briefreader.documents.number_formats import list_number
from briefreader.documents.numerals import whole_number

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_LEVELS = (f"{TEXT}list-level-style-number", f"{TEXT}outline-level-style")
_BULLETS = (f"{TEXT}list-level-style-bullet", f"{TEXT}list-level-style-image")
_SHAPES = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}
_NUMBERS = {
    "а": "russianLower",
    "А": "russianUpper",
    "1st": "ordinal",
    "One": "cardinalText",
    "First": "ordinalText",
    "01": "decimalZero",
    "一": "chineseCounting",
    "①": "decimalEnclosedCircle",
    "ก": "thaiLetters",
    "א": "hebrew2",
    "أ": "arabicAlpha",
    "가": "ganada",
    "イ": "iroha",
    "ア": "aiueo",
}
"""Number formats by their first number, as LibreOffice writes them; it may add "…, …"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLevel:
    """How one level is numbered; ``shape`` is the name of a number format, "" for a bullet.

    ``shown`` is how many levels stand in the number, the last of them this one.
    """

    shape: str
    before: str = ""
    after: str = ""
    start: int = 1
    shown: int = 1


Levels = Mapping[int, ListLevel]


def marker(levels: Levels, counts: Mapping[int, int], depth: int) -> str:
    """Return what is printed before an item of the level ``depth``, by the counts of all levels."""
    level = levels.get(depth)
    if level is None:
        return ""
    if not level.shape:
        return "- "
    above = range(max(1, depth - level.shown + 1), depth + 1)
    numbers = [
        list_number(counts.get(each, levels[each].start), levels[each].shape)
        for each in above
        if each in levels and levels[each].shape not in ("", "none")
    ]
    printed = f"{level.before}{'.'.join(numbers)}{level.after}".strip() if numbers else ""
    return f"{printed} " if printed else ""


@dataclass(slots=True)
class OdtStyles:
    """The styles of a document by their families and names."""

    lists: dict[str, Levels] = field(default_factory=dict)
    outline: Levels = field(default_factory=dict)
    _elements: dict[tuple[str, str], ET.Element] = field(default_factory=dict)

    def is_raised(self, name: str) -> bool:
        """Tell whether a style of text raises it above the line (20.390)."""
        return _is_above(self._said("text", name, f"{STYLE}text-position"))

    def is_hidden(self, family: str, name: str) -> bool:
        """Tell whether a style of "text", "paragraph" or "section" hides what has it."""
        return self._said(family, name, f"{TEXT}display") == "none"

    def list_of(self, paragraph_style: str) -> str:
        """Return the list that a style of paragraphs puts them in, nothing if none."""
        return self._attribute("paragraph", paragraph_style, f"{STYLE}list-style-name")

    def outline_level(self, paragraph_style: str) -> int:
        """Return the outline level of a style of paragraphs, 0 if it has none."""
        name = f"{STYLE}default-outline-level"
        return whole_number(self._attribute("paragraph", paragraph_style, name), 0)

    def _said(self, family: str, name: str, attribute: str) -> str:
        """Return what a style says in its properties, or the nearest of its parents."""
        for element in self._line(family, name):
            for properties in element:
                if (value := properties.get(attribute)) is not None:
                    return value
        return ""

    def _attribute(self, family: str, name: str, attribute: str) -> str:
        found = (element.get(attribute) for element in self._line(family, name))
        return next((value for value in found if value is not None), "")

    def _line(self, family: str, name: str) -> Iterator[ET.Element]:
        seen: set[str] = set()
        while (family, name) in self._elements and name not in seen:
            seen.add(name)
            element = self._elements[family, name]
            yield element
            name = element.get(f"{STYLE}parent-style-name", "")

    def add(self, root: ET.Element) -> None:
        """Take in the styles of a part; later ones win."""
        for element in root.iter(f"{STYLE}style"):
            key = element.get(f"{STYLE}family", ""), element.get(f"{STYLE}name", "")
            self._elements[key] = element
        for element in root.iter(f"{TEXT}list-style"):
            self.lists[element.get(f"{STYLE}name", "")] = dict(_levels(element))
        for element in root.iter(f"{TEXT}outline-style"):
            self.outline = dict(_levels(element))


def read_styles(roots: Iterable[ET.Element]) -> OdtStyles:
    """Return the styles of all parts."""
    styles = OdtStyles()
    for root in roots:
        styles.add(root)
    return styles


def _levels(style: ET.Element) -> Iterator[tuple[int, ListLevel]]:
    for level in style:
        depth = whole_number(level.get(f"{TEXT}level"), 1)
        if level.tag in _BULLETS:
            yield depth, ListLevel(shape="")
        elif level.tag in _LEVELS:
            yield (
                depth,
                ListLevel(
                    shape=_shape(level.get(f"{STYLE}num-format", "")),
                    before=level.get(f"{STYLE}num-prefix", ""),
                    after=level.get(f"{STYLE}num-suffix", ""),
                    start=whole_number(level.get(f"{TEXT}start-value"), 1),
                    shown=whole_number(level.get(f"{TEXT}display-levels"), 1),
                ),
            )


def _shape(example: str) -> str:
    """Return the number format whose first number, or more of them, ``example`` shows."""
    first = example.partition(",")[0].strip()
    if not first:
        return "none"
    return _SHAPES.get(first) or _NUMBERS.get(first, "decimal")


def _is_above(position: str) -> bool:
    """Read "super 58%", "33% 58%", "sub" or "0% 100%"."""
    height = next(iter(position.split()), "")
    return height == "super" or height.strip("0.%")[:1].isdigit()
