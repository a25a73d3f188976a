"""Codes of a REFI-QDA project that is read: themes, strengths, and tags with their categories."""

import re
from collections.abc import Iterable, Iterator, Sequence
from xml.etree import ElementTree as ET

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import Strength
from briefreader.errors import ExchangeError
from briefreader.services.detection.theme_editing import unique_key
from briefreader.services.formats.note_colours import DEFAULT_COLOUR, nearest_colour
from briefreader.services.formats.refi_qda.codebook import (
    STRENGTHS,
    TAGS,
    THEMES,
    code_guid,
)
from briefreader.services.formats.refi_qda.qda_xml import QDA, guid_of
from briefreader.services.formats.untaken import Counts, Untaken
from briefreader.translatable import mark

_OURS = ((THEMES,), (STRENGTHS,), (TAGS,))
_DEEPEST = 50
_LONGEST_PATH = 200
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_THEME_COLOUR = "#808080"


class Codes:
    """The codes of a project by their guids.

    A code is a theme if we wrote it for that theme, or if it has the name of one; it is a strength
    in the same way if it stands below a code called so. Any other is a tag, called by its own name
    after those of what it stands below: "Promises/Money". In a project that has been ours
    (``is_ours``) a code below our themes that has no theme yet is a new one, with its description
    and colour.
    """

    def __init__(self, root: ET.Element, themes: Sequence[Theme], *, is_ours: bool) -> None:
        self._by_guid = {code_guid(THEMES, theme.key): theme for theme in themes}
        self._by_name = {theme.name.casefold(): theme for theme in themes}
        self._keys = {theme.key for theme in themes}
        self._by_strength = {code_guid(STRENGTHS, each.value): each for each in Strength}
        self._is_ours = is_ours
        self._themes: dict[str, str] = {}
        self._strengths: dict[str, Strength] = {}
        self._names: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        self._described: set[str] = set()
        self._colours: dict[str, str] = {}
        self._used: set[str] = set()
        self._new: list[Theme] = []
        self._not_missed: set[str] = set()
        for code, above in _walk(root.find(f"{QDA}CodeBook/{QDA}Codes")):
            self._add(code, above)

    @property
    def new_themes(self) -> tuple[Theme, ...]:
        """The themes that the library does not have."""
        return tuple(self._new)

    def themes(self, guids: Iterable[str]) -> tuple[str, ...]:
        """Return the keys of the themes among the codes."""
        return tuple(dict.fromkeys(self._themes[each] for each in guids if each in self._themes))

    def keys_of(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the keys of the themes with these names, of those that are known."""
        found = (self._by_name.get(each.casefold()) for each in names)
        return tuple(dict.fromkeys(theme.key for theme in found if theme))

    def is_judgement(self, guid: str) -> bool:
        """Tell whether a code is a theme or a strength, which make a commitment."""
        return guid in self._themes or guid in self._strengths

    def labels(self, guids: Iterable[str]) -> tuple[str, ...]:
        """Return the names of all of the codes, of whatever kind they are."""
        self._used.update(guids)
        return tuple(dict.fromkeys(filter(None, (self._labels.get(each) for each in guids))))

    def strengths(self, guids: Iterable[str]) -> tuple[Strength, ...]:
        """Return the strengths among the codes."""
        found = (self._strengths[each] for each in guids if each in self._strengths)
        return tuple(dict.fromkeys(found))

    def tags(self, guids: Iterable[str]) -> tuple[str, ...]:
        """Return the names of all other codes."""
        others = [each for each in guids if not self.is_judgement(each)]
        self._used.update(others)
        names = (self._names.get(each, "") for each in others)
        return tuple(dict.fromkeys(name for name in names if name))

    def colour(self, guids: Iterable[str]) -> str:
        """Return the colour of a note that has these codes as tags: that of the first."""
        found = (self._colours[each] for each in guids if each in self._colours)
        return next(found, DEFAULT_COLOUR)

    def untaken(self) -> Counts:
        """Count what is left out of the codes, once all of them have been asked for."""
        tags = {each for each, name in self._names.items() if name and not self.is_judgement(each)}
        return {
            Untaken.UNUSED_CODES: len(tags - self._used - self._not_missed),
            Untaken.DESCRIPTIONS: len(self._described),
        }

    def _add(self, code: ET.Element, above: tuple[str, ...]) -> None:
        guid = guid_of(code, "guid")
        name = code.get("name", "").strip()
        description = (code.findtext(f"{QDA}Description") or "").strip()
        is_ours = self._is_ours and above[:1] in _OURS
        path = "/".join(above[is_ours:])[:_LONGEST_PATH]
        self._labels[guid] = f"{path}/{name}" if path and name else name
        if is_ours or code.get("isCodable", "").strip() in ("false", "0"):
            self._not_missed.add(guid)
        if (strength := self._strength(guid, name, above)) is not None:
            self._strengths[guid] = strength
        elif (theme := self._theme(code, guid, name, above)) is not None:
            self._themes[guid] = theme.key
            if description and description != theme.description.strip():
                self._described.add(guid)
        else:
            self._names[guid] = self._labels[guid]
            if description:
                self._described.add(guid)
            # The colours of our own tags are what another program has made up.
            if not is_ours:
                self._colours[guid] = nearest_colour(code.get("color", ""))

    def _strength(self, guid: str, name: str, above: tuple[str, ...]) -> Strength | None:
        found = self._by_strength.get(guid)
        if found is None and above[-1:] == (STRENGTHS,):
            return next((each for each in Strength if each.value == name.casefold()), None)
        return found

    def _theme(
        self, code: ET.Element, guid: str, name: str, above: tuple[str, ...]
    ) -> Theme | None:
        known = self._by_guid.get(guid) or self._by_name.get(name.casefold())
        if known is not None or not (name and self._is_ours and above == (THEMES,)):
            return known
        colour = code.get("color", "")
        colour = colour.lower() if _COLOUR.fullmatch(colour) else _THEME_COLOUR
        made = Theme(
            key=unique_key(name, self._keys),
            name=name,
            description=(code.findtext(f"{QDA}Description") or "").strip(),
            colour_light=colour,
            colour_dark=colour,
            terms=(),
        )
        self._keys.add(made.key)
        self._by_name[name.casefold()] = made
        self._new.append(made)
        return made


def _walk(
    element: ET.Element | None, above: tuple[str, ...] = ()
) -> Iterator[tuple[ET.Element, tuple[str, ...]]]:
    """Yield each code with the names of the codes above it; raises ExchangeError if too deep."""
    if element is None:
        return
    if len(above) > _DEEPEST:
        raise ExchangeError(
            mark("errors", "The project's codes are nested too deeply. Nothing was taken in.")
        )
    for code in element.iterfind(f"{QDA}Code"):
        yield code, above
        yield from _walk(code, (*above, code.get("name", "").strip()))
