"""The numbers that Word prints before paragraphs: counted, as the file does not hold them.

The rules are those of ECMA-376, part 1, 17.9 (numbering) and 17.7 (styles).
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from xml.etree import ElementTree as ET

from briefreader.documents.docx_package import VALUE, W, child_value
from briefreader.documents.docx_styles import Styles, is_on
from briefreader.documents.number_formats import list_number, padded
from briefreader.documents.numerals import whole_number

_BULLET = "-"
_PLACE = re.compile(r"%(\d)")
_ALWAYS = 99
"""The level below which a number begins anew after any number of a higher level."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """How one level of a list is numbered: ``pattern`` has %1 for the number of level 1.

    ``example`` shows a custom style: "001, 002, …". The count begins anew after a number of a level
    above ``restart``, counted from 1 (0: never). ``is_legal`` prints all numbers in digits.
    ``paragraph_style`` is the style whose paragraphs are of this level.
    """

    style: str
    pattern: str
    start: int
    example: str = ""
    restart: int = _ALWAYS
    is_legal: bool = False
    paragraph_style: str = ""

    def printed(self, number: int, *, legal: bool) -> str:
        """Return ``number`` as this level shows it; ``legal`` asks for digits."""
        if self.style == "bullet":
            return ""
        if legal and self.style != "decimalZero":
            return str(number)
        return padded(number, self.example) if self.example else list_number(number, self.style)


Levels = Mapping[int, Level]


@dataclass(slots=True)
class Numbering:
    """Counts the lists of one document, as its paragraphs come.

    ``levels`` are those of each list by its id, ``shared`` the definition that several lists count
    by together.
    """

    levels: Mapping[str, Levels]
    shared: Mapping[str, str]
    styles: Styles
    _counts: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))

    def mark(self, paragraph: ET.Element) -> str:
        """Return what is printed before ``paragraph`` (w:p): "3. ", "(a) ", "- " or nothing.

        A paragraph without words counts too, as Word prints its number.
        """
        place = self._place(paragraph)
        if place is None:
            return ""
        list_id, level = place
        known = self.levels.get(list_id, {})
        how = known.get(level)
        if how is None:
            return ""
        counts = self._counts[self.shared.get(list_id, list_id)]
        for higher in range(level):
            # What is passed over counts as printed.
            if higher in known:
                counts.setdefault(higher, known[higher].start)
        counts[level] = counts.get(level, how.start - 1) + 1
        for deeper in [each for each in counts if each > level]:
            if deeper not in known or level < known[deeper].restart:
                del counts[deeper]
        if how.style == "none" and "%" in how.pattern:
            return ""
        if how.style == "bullet":
            return f"{_BULLET} "

        def number(match: re.Match[str]) -> str:
            other = int(match[1]) - 1
            shape = known.get(other, how)
            return shape.printed(counts.get(other, shape.start), legal=how.is_legal)

        printed = _PLACE.sub(number, how.pattern).strip()
        return f"{printed} " if printed else ""

    def _place(self, paragraph: ET.Element) -> tuple[str, int] | None:
        """Return the list and level of the paragraph: its own, or those of its style."""
        properties = paragraph.find(f"{W}pPr")
        style = child_value(properties, "pStyle") or self.styles.usual
        list_id, level = self.styles.numbering(style)
        numbered = properties.find(f"{W}numPr") if properties is not None else None
        if numbered is not None:
            own = child_value(numbered, "numId")
            own_level = child_value(numbered, "ilvl")
            if own is not None and own != list_id:
                list_id, level = own, 0
            if own_level is not None:
                return (list_id, whole_number(own_level, 0)) if list_id not in {"", "0"} else None
        # 0 takes the numbering of the style away.
        if list_id in {"", "0"}:
            return None
        linked = (
            n for n, each in self.levels.get(list_id, {}).items() if each.paragraph_style == style
        )
        return list_id, next(linked, level or 0)


def read_numbering(root: ET.Element | None, styles: Styles) -> Numbering:
    """Return how a document numbers its paragraphs, by the part of that name and its styles."""
    levels: dict[str, Levels] = {}
    shared: dict[str, str] = {}
    if root is not None:
        definitions = {e.get(f"{W}abstractNumId", ""): e for e in root.iter(f"{W}abstractNum")}
        lists = {e.get(f"{W}numId", ""): e for e in root.iter(f"{W}num")}
        for list_id, each in lists.items():
            name = _definition(each, definitions, lists, styles)
            known = dict(_levels(definitions[name])) if name in definitions else {}
            levels[list_id] = known | _overrides(each, known)
            if each.find(f".//{W}startOverride") is None:
                # Lists that are made from one definition count on together.
                shared[list_id] = name
    return Numbering(levels, shared, styles)


def _definition(
    instance: ET.Element,
    definitions: Mapping[str, ET.Element],
    lists: Mapping[str, ET.Element],
    styles: Styles,
) -> str:
    """Return the definition of a list: its own, or that of the style that stands for it."""
    name = child_value(instance, "abstractNumId") or ""
    seen: set[str] = set()
    while name in definitions and name not in seen:
        seen.add(name)
        style = child_value(definitions[name], "numStyleLink")
        if style is None:
            break
        linked = (n for n, each in definitions.items() if child_value(each, "styleLink") == style)
        by_style = lists.get(styles.numbering(style)[0])
        other = child_value(by_style, "abstractNumId") if by_style is not None else None
        name = next(linked, other or name)
    return name


def _levels(definition: ET.Element) -> Iterator[tuple[int, Level]]:
    for each in definition.iter(f"{W}lvl"):
        style, example = _format(each)
        yield (
            whole_number(each.get(f"{W}ilvl"), 0),
            Level(
                style=style,
                pattern=child_value(each, "lvlText") or "",
                start=whole_number(child_value(each, "start"), 0),
                example=example,
                restart=whole_number(child_value(each, "lvlRestart"), _ALWAYS),
                is_legal=any(map(is_on, each.findall(f"{W}isLgl"))),
                paragraph_style=child_value(each, "pStyle") or "",
            ),
        )


def _format(level: ET.Element) -> tuple[str, str]:
    """Return the number format of a level, and the example of a custom one.

    Word writes a custom one first among alternatives, of which others take the second.
    """
    for each in level.iter(f"{W}numFmt"):
        if each.get(VALUE) == "custom":
            return "decimal", each.get(f"{W}format", "")
        return each.get(VALUE, "decimal"), ""
    return "decimal", ""


def _overrides(instance: ET.Element, levels: Levels) -> dict[int, Level]:
    """Return the levels that a list starts or shapes anew (w:lvlOverride)."""
    found: dict[int, Level] = {}
    for each in instance.iter(f"{W}lvlOverride"):
        number = whole_number(each.get(f"{W}ilvl"), 0)
        found |= dict(_levels(each))
        start = child_value(each, "startOverride")
        before = found.get(number) or levels.get(number)
        if before is not None and start:
            found[number] = replace(before, start=whole_number(start, 1))
    return found
