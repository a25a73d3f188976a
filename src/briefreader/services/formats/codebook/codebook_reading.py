"""Reader of REFI-QDA codebooks (.qdc): QualCoder's, Taguette's, and those of other programs.

Files have several versions of the namespace, and lists that the schema does not allow: elements are
known by their local names.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

from briefreader.commitments.attributes.taxonomy import Taxonomy, Theme
from briefreader.documents.archive import xml_of
from briefreader.errors import ExchangeError
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.detection.theme_editing import unique_key
from briefreader.services.formats.bundle import IncomingBundle
from briefreader.services.formats.codebook.code_themes import ForeignCode, themes_of
from briefreader.services.formats.refi_qda.codebook import THEMES, code_guid
from briefreader.services.formats.refi_qda.qda_xml import guid_of
from briefreader.services.formats.untaken import Untaken
from briefreader.translatable import mark

_DEEPEST = 50
_BARE_AMPERSAND = re.compile(rb"&(?!(?:#\d+|#x[0-9A-Fa-f]+|amp|lt|gt|quot|apos);)")
_ELEMENTS = rb"(?:\w+:)?(?:CodeBook|Codes|Code|Description|Sets|Set|MemberCode)"
_BARE_LESS_THAN = re.compile(rb"<(?!/?" + _ELEMENTS + rb"[\s/>]|[?!])")


def read(path: Path, content: bytes, themes: Sequence[Theme]) -> IncomingBundle:
    """Return the themes that the codes of the codebook in ``content`` are or become.

    Codes are known by the names of ``themes``. Categories are no themes, nor are sets: both are
    counted. Raises DocumentError if it is no XML that can be trusted, ExchangeError if it is no
    codebook, or has more or deeper codes than a person makes.
    """
    root = xml_of(path, path.name, content, mended)
    book = root if _local(root) == "CodeBook" else None
    if book is None:
        raise ExchangeError(
            mark("errors", "The file is not a REFI-QDA codebook. Nothing was taken in.")
        )
    untaken: Counter[Untaken] = Counter()
    codes: list[ForeignCode] = []
    shipped = load_taxonomy()
    keys = {code_guid(THEMES, each.key): each.key for each in (*shipped.themes, *themes)}
    for element, above in _walk(book):
        name = " ".join(element.get("name", "").split())
        if element.get("isCodable", "true").strip() in ("false", "0") or not name:
            untaken[Untaken.CATEGORIES] += 1
            continue
        codes.append(
            ForeignCode(
                name=name,
                path=above,
                description=_description(element),
                colour=element.get("color", ""),
                key=_own_key(element, name, keys),
            )
        )
    sets = (each for each in book if _local(each) == "Sets")
    untaken[Untaken.CODE_SETS] += sum(len(each) for each in sets)
    found = tuple(_with_terms(each, shipped) for each in themes_of(codes, themes))
    return IncomingBundle(statements=(), codebook=found, untaken=untaken)


def mended(content: bytes) -> bytes:
    """Return the codebook with signs escaped that programs leave in descriptions as they are.

    An "&" that begins no entity, and a "<" that begins no element of a codebook.
    """
    return _BARE_LESS_THAN.sub(b"&lt;", _BARE_AMPERSAND.sub(b"&amp;", content))


def _walk(book: ET.Element) -> Iterator[tuple[ET.Element, tuple[str, ...]]]:
    """Yield each code in the order of the file, with the names of those above it."""
    top = [code for each in book if _local(each) == "Codes" for code in each]
    waiting: list[tuple[ET.Element, tuple[str, ...]]] = [(each, ()) for each in reversed(top)]
    while waiting:
        element, path = waiting.pop()
        if _local(element) != "Code":
            continue
        if len(path) > _DEEPEST:
            raise ExchangeError(
                mark("errors", "The file's codes are nested too deeply. Nothing was taken in.")
            )
        yield element, path
        below = (*path, " ".join(element.get("name", "").split()))
        waiting += [(each, below) for each in reversed(element)]


def _description(element: ET.Element) -> str:
    found = (each for each in element if _local(each) == "Description")
    return "\n".join("".join(each.itertext()) for each in found).strip()


def _own_key(element: ET.Element, name: str, keys: Mapping[str, str]) -> str:
    """Return the key of the theme that we wrote the code for, empty if it tells of none.

    ``keys`` are those of the themes that are there, by the guids of their codes. That of another
    comes of its name, as most do.
    """
    guid, likely = guid_of(element, "guid"), unique_key(name, ())
    return keys.get(guid) or (likely if guid == code_guid(THEMES, likely) else "")


def _with_terms(theme: Theme, shipped: Taxonomy) -> Theme:
    """Return the theme with what no codebook says of those that ship."""
    known = shipped.get(theme.key)
    if known is None or theme.terms:
        return theme
    return replace(theme, terms=known.terms, colour_dark=known.colour_dark)


def _local(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]
