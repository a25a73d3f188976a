"""Variables of a REFI-QDA project, written and read: what is known of a text but its words."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

from briefreader.commitments.model import Kind
from briefreader.library.records import Statement
from briefreader.services.formats.identifiers import identifier
from briefreader.services.formats.refi_qda.listed_values import joined, parts
from briefreader.services.formats.refi_qda.qda_xml import QDA, guid_of, xml_safe
from briefreader.services.statements.public_source import public_source
from briefreader.text.span import Span

OURS = "Briefreader"
"""Holds where our commitments and notes stand, which tells whose those without a text are."""
LONGEST_TAG = 200
"""Characters of a tag that is made of what another program says."""
_TAGS = "Tags"
_TYPES = {
    "Title": "Text",
    "Date": "Date",
    "Place": "Text",
    "Kind": "Text",
    "Parties": "Text",
    "Language": "Text",
    "Source": "Text",
    _TAGS: "Text",
    OURS: "Text",
}
_SEPARATOR = "; "
_DIGEST, _DIGITS = "text ", 12
_DATE = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ].*|Z|[+-]\d\d:\d\d)?", re.DOTALL)
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_SPAN = re.compile(r"(\d{1,9})-(\d{1,9})")


def definitions() -> ET.Element:
    """Return the Variables of a project of ours."""
    found = ET.Element("Variables")
    for name, kind in _TYPES.items():
        about = {"guid": _guid(name), "name": name, "typeOfVariable": kind}
        ET.SubElement(found, "Variable", about)
    return found


def values_of(
    statement: Statement, tags: Iterable[str], spans: Mapping[str, Iterable[Span]]
) -> list[ET.Element]:
    """Return the values for a statement; ``spans`` are places by what stands there."""
    known = {
        "Title": statement.title,
        "Date": statement.date.isoformat() if statement.date else "",
        "Place": statement.place,
        "Kind": statement.kind.value,
        "Parties": joined(statement.parties),
        "Language": statement.language,
        "Source": public_source(statement.source),
        _TAGS: joined(tags),
        OURS: _SEPARATOR.join(
            (
                f"{_DIGEST}{statement.digest[:_DIGITS]}",
                *(
                    f"{name} {' '.join(f'{each.start}-{each.end}' for each in places)}".strip()
                    for name, places in spans.items()
                ),
            )
        ),
    }
    found = []
    for name, value in known.items():
        if value:
            element = ET.Element("VariableValue")
            ET.SubElement(element, "VariableRef", {"targetGUID": _guid(name)})
            ET.SubElement(element, f"{_TYPES[name]}Value").text = xml_safe(value)
            found.append(element)
    return found


def _guid(name: str) -> str:
    return str(identifier("variable", name))


class Variables:
    """The variables of a project by their guids."""

    def __init__(self, root: ET.Element) -> None:
        self._names: dict[str, str] = {}
        self.described = 0
        for each in root.iterfind(f"{QDA}Variables/{QDA}Variable"):
            self._names[guid_of(each, "guid")] = each.get("name", "").strip()
            self.described += bool((each.findtext(f"{QDA}Description") or "").strip())

    def values(self, element: ET.Element) -> Iterable[tuple[str, str]]:
        """Yield the names and values that a source or case has, but empty ones."""
        for each in element.iterfind(f"{QDA}VariableValue"):
            ref = each.find(f"{QDA}VariableRef")
            name = "" if ref is None else self._names.get(guid_of(ref, "targetGUID"), "")
            texts = (part.text for part in each if part is not ref)
            value = next((text.strip() for text in texts if text and text.strip()), "")
            if value:
                yield name, value


class ToldOfText:
    """What variables tell of one text.

    ``fields`` are those of its statement, ``tags`` its tags. ``text_was`` begins the digest of the
    text as it was when ``spans`` were the places of our records by their kinds; it is None if the
    text has not been ours. ``untaken`` counts what says nothing. Any variable of another name
    becomes a tag, such as "Population: 5".
    """

    def __init__(self, values: Iterable[tuple[str, str]]) -> None:
        told = list(values)
        self.fields: dict[str, Any] = {}
        self.tags: list[str] = []
        self.spans: dict[str, set[Span]] = {}
        self.text_was: str | None = None
        self.untaken = 0
        is_ours = any(name == OURS for name, _ in told)
        for name, value in told:
            field = name.casefold()
            read = _READERS.get(field) or (_OWN_READERS.get(field) if is_ours else None)
            if name == OURS:
                self.text_was, self.spans = _places(value)
            elif field == _TAGS.casefold():
                self.tags += parts(value)
            elif read:
                self._field(field, value, read)
            elif name and len(name) + len(value) <= LONGEST_TAG:
                self.tags.append(f"{name}: {value}")
            else:
                self.untaken += 1

    def _field(self, name: str, value: str, read: Callable[[str], Any]) -> None:
        try:
            self.fields[name] = read(value)
        except ValueError:
            self.untaken += 1


def _date(value: str) -> date:
    found = _DATE.fullmatch(value)
    return date.fromisoformat(found[1] if found else value)


def _language(value: str) -> str:
    if not _LANGUAGE.fullmatch(value.lower()):
        raise ValueError(value)
    return value.lower()


def _places(value: str) -> tuple[str, dict[str, set[Span]]]:
    """Return how the digest of the text begins, and the places of our records in it."""
    digest, *places = (each.strip() for each in value.split(_SEPARATOR.strip()))
    found: dict[str, set[Span]] = {}
    for each in places:
        name, _, spans = each.partition(" ")
        pairs = (match.groups() for match in _SPAN.finditer(spans))
        ends = ((int(start), int(end)) for start, end in pairs)
        found[name] = {Span(start, end) for start, end in ends if start <= end}
    return digest.removeprefix(_DIGEST), found


_READERS: Mapping[str, Callable[[str], Any]] = {
    "date": _date,
    "parties": parts,
    "language": _language,
    "source": public_source,
}
_OWN_READERS: Mapping[str, Callable[[str], Any]] = {
    "title": str,
    "place": str,
    "kind": Kind,
}
"""Those that mean something else in projects that have not been ours."""
