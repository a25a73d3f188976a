"""Codes of a REFI-QDA project, written and read: themes, strengths, and the tags of notes."""

from collections.abc import Iterable, Iterator, Sequence
from xml.etree import ElementTree as ET

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import Strength
from briefreader.errors import ExchangeError
from briefreader.services.formats.identifiers import identifier
from briefreader.services.formats.refi_qda.qda_xml import QDA, guid_of, xml_safe
from briefreader.services.record_codec import Json, properties, theme_values
from briefreader.translatable import mark

THEMES, STRENGTHS, TAGS = "Themes", "Strength", "Tags"
_DEEPEST = 50


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
        """Return the CodeBook; the themes are always in it, as its codes must not be empty."""
        book = ET.Element("CodeBook")
        codes = ET.SubElement(book, "Codes")
        taken: set[str] = set()
        for category in (THEMES, STRENGTHS, TAGS):
            names = list(self._used[category])
            if category == THEMES:
                names = list(dict.fromkeys((*self._themes, *names)))
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


class Codes:
    """The codes of a project by their guids.

    A code is a theme if we wrote it for that theme, or if it has the name of one; it is a strength
    in the same way if it stands below a code called so. Any other is a tag.
    """

    def __init__(self, root: ET.Element, themes: Sequence[Theme]) -> None:
        by_guid = {code_guid(THEMES, theme.key): theme.key for theme in themes}
        by_name = {theme.name.casefold(): theme.key for theme in themes}
        strengths = {code_guid(STRENGTHS, each.value): each for each in Strength}
        by_value = {each.value: each for each in Strength}
        self._themes: dict[str, str] = {}
        self._strengths: dict[str, Strength] = {}
        self._names: dict[str, str] = {}
        for code, parent in _walk(root.find(f"{QDA}CodeBook/{QDA}Codes")):
            guid = guid_of(code, "guid")
            name = code.get("name", "").strip()
            self._names[guid] = name
            key = by_guid.get(guid) or by_name.get(name.casefold())
            strength = strengths.get(guid)
            if strength is None and parent == STRENGTHS:
                strength = by_value.get(name.casefold())
            if strength is not None:
                self._strengths[guid] = strength
            elif key is not None:
                self._themes[guid] = key

    def themes(self, guids: Iterable[str]) -> tuple[str, ...]:
        """Return the keys of the themes among the codes."""
        return tuple(dict.fromkeys(self._themes[each] for each in guids if each in self._themes))

    def strength(self, guids: Iterable[str]) -> Strength | None:
        """Return the first strength among the codes."""
        return next((self._strengths[each] for each in guids if each in self._strengths), None)

    def tags(self, guids: Iterable[str]) -> tuple[str, ...]:
        """Return the names of all other codes."""
        others = (each for each in guids if each not in self._themes | self._strengths)
        names = (self._names.get(each, "") for each in others)
        return tuple(dict.fromkeys(name for name in names if name))


def _walk(
    element: ET.Element | None, parent: str = "", depth: int = 0
) -> Iterator[tuple[ET.Element, str]]:
    """Yield each code with the name of the code above it; raises ExchangeError if too deep."""
    if element is None:
        return
    if depth > _DEEPEST:
        raise ExchangeError(
            mark("errors", "The project's codes are nested too deeply. Nothing was taken in.")
        )
    for code in element.iterfind(f"{QDA}Code"):
        yield code, parent
        yield from _walk(code, code.get("name", "").strip(), depth + 1)


def _unlike(name: str, taken: set[str]) -> str:
    """Return ``name``, with a number if a code of that name is there already."""
    found, number = name, 2
    while found.casefold() in taken:
        found, number = f"{name} ({number})", number + 1
    taken.add(found.casefold())
    return found
