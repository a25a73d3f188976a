"""The numbers that Word prints before paragraphs: counted, as the file does not hold them.

The rules are those of ECMA-376, part 1, 17.9 (numbering) and 17.7 (styles).
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from briefreader.documents.archive import Archive
from briefreader.documents.numerals import letters, roman, whole_number

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VALUE = f"{_W}val"
_BULLET = "-"
_PLACE = re.compile(r"%(\d)")


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered: ``pattern`` has %1 for the number of level 1."""

    style: str
    pattern: str
    start: int


@dataclass(slots=True)
class Numbering:
    """Counts the lists of one document, as its paragraphs come.

    ``levels`` are those of each list by its id, ``styles`` the list and level of paragraph styles.
    """

    levels: dict[str, dict[int, Level]]
    shared: dict[str, str]
    styles: dict[str, tuple[str, int]]
    _counts: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))

    def mark(self, paragraph: ET.Element) -> str:
        """Return what is printed before ``paragraph`` (w:p): "3. ", "(a) ", "- " or nothing."""
        place = self._place(paragraph)
        if place is None:
            return ""
        list_id, level = place
        known = self.levels.get(list_id, {})
        how = known.get(level)
        if how is None or how.style == "none":
            return ""
        # Lists that are made from one definition count on together.
        counts = self._counts[self.shared.get(list_id, list_id)]
        counts[level] = counts.get(level, how.start - 1) + 1
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        if how.style == "bullet":
            return f"{_BULLET} "

        def number(match: re.Match[str]) -> str:
            other = int(match[1]) - 1
            shape = known.get(other, how)
            return _number(counts.get(other, shape.start), shape.style)

        printed = _PLACE.sub(number, how.pattern).strip()
        return f"{printed} " if printed else ""

    def _place(self, paragraph: ET.Element) -> tuple[str, int] | None:
        """Return the list and level of the paragraph: its own, or those of its style."""
        properties = paragraph.find(f"{_W}pPr")
        if properties is None:
            return None
        style = properties.find(f"{_W}pStyle")
        inherited = self.styles.get(style.get(_VALUE, "")) if style is not None else None
        own = _numbered(properties)
        if own is None:
            return inherited
        list_id, level = own
        if list_id is None:
            list_id = inherited[0] if inherited else ""
        # 0 takes the numbering of the style away.
        return None if list_id in {"", "0"} else (list_id, level)


def read_numbering(archive: Archive) -> Numbering:
    """Return how the document in ``archive`` numbers its paragraphs."""
    levels: dict[str, dict[int, Level]] = {}
    shared: dict[str, str] = {}
    if "word/numbering.xml" in archive.names:
        root = archive.xml("word/numbering.xml")
        abstract = {
            each.get(f"{_W}abstractNumId", ""): _levels(each)
            for each in root.iter(f"{_W}abstractNum")
        }
        for each in root.iter(f"{_W}num"):
            list_id, definition = each.get(f"{_W}numId", ""), each.find(f"{_W}abstractNumId")
            name = definition.get(_VALUE, "") if definition is not None else ""
            overrides = _overrides(each, abstract.get(name, {}))
            levels[list_id] = abstract.get(name, {}) | overrides
            if not overrides:
                shared[list_id] = name
    return Numbering(levels, shared, _styles(archive))


def _levels(definition: ET.Element) -> dict[int, Level]:
    found = {}
    for each in definition.iter(f"{_W}lvl"):
        found[whole_number(each.get(f"{_W}ilvl"), 0)] = Level(
            style=_child_value(each, "numFmt") or "decimal",
            pattern=_child_value(each, "lvlText") or "",
            start=whole_number(_child_value(each, "start"), 1),
        )
    return found


def _overrides(instance: ET.Element, levels: dict[int, Level]) -> dict[int, Level]:
    """Return the levels that a list starts or shapes anew (w:lvlOverride)."""
    found = {}
    for each in instance.iter(f"{_W}lvlOverride"):
        number = whole_number(each.get(f"{_W}ilvl"), 0)
        start = _child_value(each, "startOverride")
        before = levels.get(number)
        if before is not None and start:
            found[number] = Level(before.style, before.pattern, whole_number(start, 1))
        found |= _levels(each)
    return found


def _styles(archive: Archive) -> dict[str, tuple[str, int]]:
    if "word/styles.xml" not in archive.names:
        return {}
    found = {}
    for style in archive.xml("word/styles.xml").iter(f"{_W}style"):
        properties = style.find(f"{_W}pPr")
        numbered = _numbered(properties) if properties is not None else None
        if numbered is not None and numbered[0] is not None:
            found[style.get(f"{_W}styleId", "")] = (numbered[0], numbered[1])
    return found


def _numbered(properties: ET.Element) -> tuple[str | None, int] | None:
    """Return the list (None: that of the style) and level in paragraph properties, if any."""
    numbered = properties.find(f"{_W}numPr")
    if numbered is None:
        return None
    return _child_value(numbered, "numId"), whole_number(_child_value(numbered, "ilvl"), 0)


def _child_value(element: ET.Element, name: str) -> str | None:
    child = element.find(f"{_W}{name}")
    return child.get(_VALUE) if child is not None else None


def _number(number: int, style: str) -> str:
    """Return ``number`` as Word prints it in ``style`` (ST_NumberFormat); decimal if unknown."""
    match style:
        case "lowerLetter":
            return letters(number)
        case "upperLetter":
            return letters(number).upper()
        case "lowerRoman":
            return roman(number)
        case "upperRoman":
            return roman(number).upper()
        case "none":
            return ""
        case _:
            return str(number)
