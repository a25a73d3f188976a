"""Spans of an OpenDocument text that stand above the line (ODF 1.3, 20.390)."""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"


def raised_styles(roots: Iterable[ET.Element]) -> frozenset[str]:
    """Return the names of the text styles in ``roots`` that raise text, also by their parents."""
    parents: dict[str, str] = {}
    places: dict[str, bool] = {}
    for root in roots:
        for style in root.iter(f"{_STYLE}style"):
            if style.get(f"{_STYLE}family") != "text":
                continue
            name = style.get(f"{_STYLE}name", "")
            parents[name] = style.get(f"{_STYLE}parent-style-name", "")
            for properties in style.iter(f"{_STYLE}text-properties"):
                position = properties.get(f"{_STYLE}text-position")
                if position is not None:
                    places[name] = _is_above(position)
    return frozenset(name for name in parents if _raises(name, parents, places))


def _raises(name: str, parents: dict[str, str], places: dict[str, bool]) -> bool:
    seen = set()
    while name not in places:
        seen.add(name)
        name = parents.get(name, "")
        if not name or name in seen:
            return False
    return places[name]


def _is_above(position: str) -> bool:
    """Read "super 58%", "33% 58%", "sub" or "0% 100%"."""
    height = next(iter(position.split()), "")
    return height == "super" or height.strip("0.%")[:1].isdigit()
