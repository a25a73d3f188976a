"""Codes of a REFI-QDA project that is written: themes, strengths, and the tags of notes."""

from collections.abc import Sequence
from xml.etree import ElementTree as ET

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import Strength
from briefreader.services.formats.identifiers import identifier
from briefreader.services.formats.refi_qda.qda_xml import xml_safe
from briefreader.services.record_codec import Json, properties, theme_values

THEMES, STRENGTHS, TAGS = "Themes", "Strength", "Tags"


def code_guid(category: str, name: str) -> str:
    """Return the identifier of a code; ``name`` is a theme's key, a strength's value or a tag."""
    return str(identifier("code", category, name))


def category_guid(category: str) -> str:
    """Return the identifier of the code that holds all codes of a category."""
    return str(identifier("category", category))


class Codebook:
    """The codes that are in use; themes stand in their order, all else as it comes.

    No two codes have the same name, which many programs know them by.
    """

    def __init__(self, themes: Sequence[Theme]) -> None:
        self._themes = {theme.key: theme for theme in themes}
        self.names = {theme.key: theme.name for theme in themes}
        self._used: dict[str, dict[str, None]] = {THEMES: {}, STRENGTHS: {}, TAGS: {}}

    def theme(self, key: str) -> str:
        """Return the guid of a theme's code."""
        return self._use(THEMES, key)

    def strength(self, strength: Strength) -> str:
        """Return the guid of a strength's code."""
        return self._use(STRENGTHS, strength.value)

    def tag(self, tag: str) -> str:
        """Return the guid of a tag's code."""
        return self._use(TAGS, tag)

    def data(self) -> Json:
        """Return what codes cannot say of the themes in use."""
        used = (self._themes[key] for key in self._used[THEMES] if key in self._themes)
        return {
            "kind": "themes",
            "themes": [properties(theme_values(theme)) for theme in used],
        }

    def element(self) -> ET.Element:
        """Return the CodeBook; all themes are in it, and all strengths if one of them is."""
        book = ET.Element("CodeBook")
        codes = ET.SubElement(book, "Codes")
        taken: set[str] = set()
        for category in (THEMES, STRENGTHS, TAGS):
            names = list(self._used[category])
            if category == THEMES:
                names = list(dict.fromkeys((*self._themes, *names)))
            elif category == STRENGTHS and names:
                # Who codes elsewhere may want one that is not in use yet.
                names = list(dict.fromkeys((*(each.value for each in Strength), *names)))
            if names:
                about = {"guid": category_guid(category), "name": category, "isCodable": "false"}
                parent = ET.SubElement(codes, "Code", about)
                for name in names:
                    parent.append(self._code(category, name, taken))
        return book

    def _use(self, category: str, name: str) -> str:
        self._used[category][name] = None
        return code_guid(category, name)

    def _code(self, category: str, name: str, taken: set[str]) -> ET.Element:
        theme = self._themes.get(name) if category == THEMES else None
        label = theme.name if theme else name
        if category == STRENGTHS:
            label = label.capitalize()
        about = {
            "guid": code_guid(category, name),
            "name": _unlike(xml_safe(label) or category, taken),
            "isCodable": "true",
        }
        if theme:
            about["color"] = theme.colour_light
        code = ET.Element("Code", about)
        if theme and theme.description:
            ET.SubElement(code, "Description").text = xml_safe(theme.description)
        return code


def _unlike(name: str, taken: set[str]) -> str:
    """Return ``name``, with a number if a code of that name is there already."""
    found, number = name, 2
    while found.casefold() in taken:
        found, number = f"{name} ({number})", number + 1
    taken.add(found.casefold())
    return found
