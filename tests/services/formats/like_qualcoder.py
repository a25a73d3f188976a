"""A project as it comes back from QualCoder: what that keeps of ours, in its own form.

Follows ``RefiImport`` and ``RefiExport`` of its commit c3204641: a selection a coding, no notes but
those on words, of which a text refers to the first only, and variables as texts.
"""

import uuid
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from html import escape
from pathlib import Path
from xml.etree import ElementTree as ET

from briefreader.services.formats.refi_qda.qda_xml import QDA

WHEN = "2026-05-06T07:08:09Z"


@dataclass(frozen=True)
class Row:
    """A coding or, without a code, a note: the number of its text, its place and who made it."""

    text: int
    start: int
    end: int
    coder: str
    memo: str
    code: str = ""


@dataclass
class Database:
    """What QualCoder keeps."""

    codings: list[Row] = field(default_factory=list)
    notes: list[Row] = field(default_factory=list)

    def recode(self, start: int, code: str, to: str, by: str) -> None:
        """Give the words from ``start`` another code."""
        self.codings = [
            replace(each, code=to, coder=by) if (each.start, each.code) == (start, code) else each
            for each in self.codings
        ]

    def remove(self, start: int, code: str = "") -> None:
        """Take a code, or all codes, off the words from ``start``."""
        self.codings = [
            each for each in self.codings if each.start != start or code not in ("", each.code)
        ]


def through(path: Path, change: Callable[[Database], None] = lambda _: None) -> Path:
    """Write the project at ``path`` as QualCoder does, after ``change``; returns its path."""
    with zipfile.ZipFile(path) as archive:
        root = ET.fromstring(archive.read("project.qde"))  # noqa: S314 - our own
        files = {name: archive.read(name) for name in archive.namelist() if "sources/" in name}
    users = {each.get("guid"): each.get("name", "") for each in root.iter(f"{QDA}User")}
    codes = {each.get("guid"): each.get("name", "") for each in root.iter(f"{QDA}Code")}
    sources = root.findall(f"{QDA}Sources/{QDA}TextSource")
    database = Database()
    homes: dict[str, int] = {}
    for number, source in enumerate(sources):
        for each in source.iterfind(f"{QDA}PlainTextSelection"):
            row = _row(number, each, users, each.findtext(f"{QDA}Description") or "")
            found = [ref.get("targetGUID") for ref in each.iter(f"{QDA}CodeRef")]
            database.codings += [replace(row, code=codes[code]) for code in found]
            database.notes += [] if found else [row]
        for ref in source.iterfind(f"{QDA}NoteRef"):
            homes[ref.get("targetGUID", "")] = number
    for note in root.iterfind(f"{QDA}Notes/{QDA}Note"):
        place, text = note.find(f"{QDA}PlainTextSelection"), note.findtext(f"{QDA}PlainTextContent")
        if place is not None and text and note.get("guid", "") in homes:
            database.notes.append(_row(homes[note.get("guid", "")], place, users, text))
    change(database)
    out = path.with_name("back.qdpx")
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("project.qde", _project(root, sources, database))
        for name, content in files.items():
            archive.writestr(name, b"\xef\xbb\xbf" + content)
    return out


def _row(number: int, place: ET.Element, users: dict[str | None, str], memo: str) -> Row:
    start, end = (int(place.get(name, "")) for name in ("startPosition", "endPosition"))
    return Row(number, start, end, users[place.get("creatingUser")], memo)


def _project(root: ET.Element, sources: list[ET.Element], database: Database) -> str:
    rows = [*database.codings, *database.notes]
    users = {name: _guid() for name in dict.fromkeys(["Briefreader", *(e.coder for e in rows)])}
    guids: dict[str, str] = {}
    codes = root.find(f"{QDA}CodeBook/{QDA}Codes")
    book = "".join(_code(each, guids) for each in (codes if codes is not None else ()))
    variables = {
        each.get("guid"): (_guid(), each.get("name", "")) for each in root.iter(f"{QDA}Variable")
    }
    notes = {id(each): _guid() for each in database.notes}
    texts = "".join(
        _source(number, each, database, users, guids, variables, notes)
        for number, each in enumerate(sources)
    )
    written = "".join(
        f'<Note guid="{notes[id(each)]}" creatingUser="{users[each.coder]}"'
        f' creationDateTime="{WHEN}"><PlainTextContent>{each.memo}</PlainTextContent>\n'
        f'<PlainTextSelection guid="{_guid()}" startPosition="{each.start}"'
        f' endPosition="{each.end}" /></Note>'
        for each in database.notes
    )
    named = "".join(f'<User guid="{guid}" name="{escape(name)}" />' for name, guid in users.items())
    defined = "".join(
        f'<Variable guid="{guid}" name="{name}" typeOfVariable="Text" ><Description /></Variable>'
        for guid, name in variables.values()
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" name="p"'
        f' origin="QualCoder 4.0 Beta"><Users>{named}</Users><CodeBook><Codes>{book}</Codes>'
        f"</CodeBook><Variables>{defined}</Variables><Sources>{texts}</Sources><Notes>{written}"
        "</Notes><Description></Description></Project>"
    )


def _code(code: ET.Element, guids: dict[str, str]) -> str:
    guid, name = _guid(), code.get("name", "")
    guids[name] = guid
    memo = code.findtext(f"{QDA}Description") or ""
    inside = "".join(_code(each, guids) for each in code.iterfind(f"{QDA}Code"))
    is_codable = code.get("isCodable")
    colour = ' color="#F5BCA9"' if is_codable == "true" else ""
    described = f"<Description>{escape(memo)}</Description>" if memo else ""
    return (
        f'<Code guid="{guid}" name="{escape(name)}" isCodable="{is_codable}"{colour}>'
        f"{described}{inside}</Code>"
    )


def _source(
    number: int,
    source: ET.Element,
    database: Database,
    users: dict[str, str],
    codes: dict[str, str],
    variables: dict[str | None, tuple[str, str]],
    notes: dict[int, str],
) -> str:
    memo = source.findtext(f"{QDA}Description") or ""
    selections = "".join(
        f'<PlainTextSelection guid="{_guid()}" startPosition="{each.start}"'
        f' endPosition="{each.end}" creatingUser="{users[each.coder]}" creationDateTime="{WHEN}">'
        f"<Description>{escape(each.memo)}</Description>"
        f'<Coding guid="{_guid()}" creatingUser="{users[each.coder]}" >'
        f'<CodeRef targetGUID="{codes[each.code]}" /></Coding></PlainTextSelection>'
        for each in database.codings
        if each.text == number
    )
    refs = [notes[id(each)] for each in database.notes if each.text == number][:1]
    values = "".join(
        f'<VariableValue><VariableRef targetGUID="{_target(each, variables)}" />'
        f"<TextValue>{escape(_value(each))}</TextValue></VariableValue>"
        for each in source.iterfind(f"{QDA}VariableValue")
    )
    path, name = source.get("plainTextPath"), escape(source.get("name", ""))
    return (
        f'<TextSource guid="{_guid()}" plainTextPath="{path}" name="{name}"'
        f' creatingUser="{users["Briefreader"]}"><Description>{escape(memo)}</Description>'
        + selections
        + "".join(f'<NoteRef targetGUID="{each}" />' for each in refs)
        + f"{values}</TextSource>"
    )


def _target(value: ET.Element, variables: dict[str | None, tuple[str, str]]) -> str:
    ref = value.find(f"{QDA}VariableRef")
    return variables[None if ref is None else ref.get("targetGUID")][0]


def _value(value: ET.Element) -> str:
    return next((each.text for each in value if each.text), "")


def _guid() -> str:
    return str(uuid.uuid4())
