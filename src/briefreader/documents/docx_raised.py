"""Runs of a Word document that stand above the line (ECMA-376, 17.3.2.24 and 17.3.2.42)."""

from collections.abc import Mapping
from xml.etree import ElementTree as ET

from briefreader.documents.archive import Archive

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VALUE = f"{_W}val"


def raised_styles(archive: Archive) -> frozenset[str]:
    """Return the ids of the styles that raise text, by themselves or by what they are based on."""
    if "word/styles.xml" not in archive.names:
        return frozenset()
    styles = {
        each.get(f"{_W}styleId", ""): each
        for each in archive.xml("word/styles.xml").iter(f"{_W}style")
    }
    return frozenset(name for name in styles if _style_raises(name, styles))


def is_raised(run: ET.Element, styles: frozenset[str]) -> bool:
    """Tell whether ``run`` (w:r) is raised; ``styles`` are those that raise text."""
    properties = run.find(f"{_W}rPr")
    if properties is None:
        return False
    own = _own_place(properties)
    if own is not None:
        return own
    style = properties.find(f"{_W}rStyle")
    return style is not None and style.get(_VALUE, "") in styles


def _style_raises(name: str, styles: Mapping[str, ET.Element]) -> bool:
    seen = set()
    while name in styles and name not in seen:
        seen.add(name)
        properties = styles[name].find(f"{_W}rPr")
        own = _own_place(properties) if properties is not None else None
        if own is not None:
            return own
        base = styles[name].find(f"{_W}basedOn")
        name = base.get(_VALUE, "") if base is not None else ""
    return False


def _own_place(properties: ET.Element) -> bool | None:
    """Tell whether run properties (w:rPr) raise text, None if they do not say."""
    align = properties.find(f"{_W}vertAlign")
    if align is not None:
        return align.get(_VALUE) == "superscript"
    position = properties.find(f"{_W}position")
    if position is None:
        return None
    # Half-points above the line; below it they are negative.
    return position.get(_VALUE, "").strip("+").isdigit() and position.get(_VALUE) != "0"
