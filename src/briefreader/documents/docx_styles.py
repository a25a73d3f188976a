"""The styles of a Word document as far as they hide, raise and number (ECMA-376, part 1, 17.7)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from xml.etree import ElementTree as ET

from briefreader.documents.docx_package import VALUE, W, child_value
from briefreader.documents.numerals import whole_number

_OFF = frozenset({"0", "false", "off", "none"})


@dataclass(frozen=True)
class Styles:
    """The styles by their ids; ``usual`` is that of paragraphs that name none."""

    elements: Mapping[str, ET.Element]
    usual: str = ""

    @cached_property
    def _shapes(self) -> dict[str, tuple[bool | None, bool]]:
        return {}

    def is_raised(self, run: ET.Element, paragraph_style: str) -> bool:
        """Tell whether ``run`` (w:r) stands above the line."""
        properties = run.find(f"{W}rPr")
        own = _place(properties)
        if own is not None:
            return own
        said = (self._shape(name)[0] for name in (_run_style(properties), paragraph_style))
        return next((each for each in said if each is not None), False)

    def is_hidden(self, run: ET.Element, paragraph_style: str) -> bool:
        """Tell whether ``run`` is hidden text."""
        return self.hides(run.find(f"{W}rPr"), paragraph_style)

    def hides(self, properties: ET.Element | None, paragraph_style: str) -> bool:
        """Tell whether run properties (w:rPr) hide what has them.

        A hidden character style in a hidden paragraph style shows again (17.7.3).
        """
        own = _switch(properties, "vanish")
        if own is not None:
            return own
        return self._shape(_run_style(properties))[1] != self._shape(paragraph_style)[1]

    def numbering(self, style: str) -> tuple[str, int | None]:
        """Return the list of a paragraph style ("": none), and its level where a style says it."""
        list_id, level = "", None
        for element in self._line(style or self.usual):
            numbered = element.find(f"{W}pPr/{W}numPr")
            if numbered is None:
                continue
            if level is None and (said := child_value(numbered, "ilvl")) is not None:
                level = whole_number(said, 0)
            if (said := child_value(numbered, "numId")) is not None:
                list_id = said
                break
        return list_id, level

    def _shape(self, style: str) -> tuple[bool | None, bool]:
        """Return whether a style raises text (None: it does not say), and whether it hides it."""
        if style not in self._shapes:
            properties = [each.find(f"{W}rPr") for each in self._line(style)]
            raised = (place for each in properties if (place := _place(each)) is not None)
            hidden = (on for each in properties if (on := _switch(each, "vanish")) is not None)
            self._shapes[style] = next(raised, None), next(hidden, False)
        return self._shapes[style]

    def _line(self, style: str) -> Iterator[ET.Element]:
        """Yield a style and those that it is based on."""
        seen: set[str] = set()
        while style in self.elements and style not in seen:
            seen.add(style)
            yield self.elements[style]
            style = child_value(self.elements[style], "basedOn") or ""


def read_styles(root: ET.Element | None) -> Styles:
    """Return the styles in the part of that name."""
    elements = {} if root is None else {e.get(f"{W}styleId", ""): e for e in root.iter(f"{W}style")}
    usual = (
        name
        for name, each in elements.items()
        if each.get(f"{W}type") == "paragraph" and says_on(each.get(f"{W}default", "0"))
    )
    return Styles(elements, next(usual, ""))


def is_on(element: ET.Element) -> bool:
    """Tell whether a property that is either on or off (CT_OnOff) is on."""
    return says_on(element.get(VALUE, "1"))


def says_on(value: str) -> bool:
    """Tell whether the value of such a property (ST_OnOff) means on."""
    return value.lower() not in _OFF


def _switch(properties: ET.Element | None, name: str) -> bool | None:
    found = properties.find(f"{W}{name}") if properties is not None else None
    return is_on(found) if found is not None else None


def _run_style(properties: ET.Element | None) -> str:
    return child_value(properties, "rStyle") or ""


def _place(properties: ET.Element | None) -> bool | None:
    """Tell whether run properties raise text (17.3.2.24, 17.3.2.42), None if they do not say."""
    align = child_value(properties, "vertAlign")
    if align is not None:
        return align == "superscript"
    position = child_value(properties, "position")
    if position is None:
        return None
    # Half-points above the line; below it they are negative.
    place = position.strip("+").removesuffix("pt")
    return place.isdigit() and place != "0"
