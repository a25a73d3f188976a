"""What the codes of a REFI-QDA project stand for here: themes, strengths, or tags."""

from collections.abc import Iterable, Iterator, Sequence
from xml.etree import ElementTree as ET

from briefreader.commitments.model import Strength
from briefreader.commitments.taxonomy import Theme
from briefreader.errors import ExchangeError
from briefreader.services.export.codebook import STRENGTHS, THEMES, code_guid
from briefreader.wording import mark

_DEEPEST = 50


class Codes:
    """The codes of a project by their guids.

    A code is a theme if we wrote it for that theme, or if it has the name of one; it is a strength
    in the same way if it stands below a code called so. Any other is a tag.
    """

    def __init__(self, root: ET.Element, namespace: str, themes: Sequence[Theme]) -> None:
        by_guid = {code_guid(THEMES, theme.key): theme.key for theme in themes}
        by_name = {theme.name.casefold(): theme.key for theme in themes}
        strengths = {code_guid(STRENGTHS, each.value): each for each in Strength}
        by_value = {each.value: each for each in Strength}
        self._themes: dict[str, str] = {}
        self._strengths: dict[str, Strength] = {}
        self._names: dict[str, str] = {}
        for code, parent in _walk(root.find(f"{namespace}CodeBook/{namespace}Codes"), namespace):
            guid = code.get("guid", "").strip().strip("{}").lower()
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
    element: ET.Element | None, namespace: str, parent: str = "", depth: int = 0
) -> Iterator[tuple[ET.Element, str]]:
    """Yield each code with the name of the code above it; raises ExchangeError if too deep."""
    if element is None:
        return
    if depth > _DEEPEST:
        raise ExchangeError(
            mark("errors", "The project's codes are nested too deeply. Nothing was taken in.")
        )
    for code in element.iterfind(f"{namespace}Code"):
        yield code, parent
        yield from _walk(code, namespace, code.get("name", "").strip(), depth + 1)
