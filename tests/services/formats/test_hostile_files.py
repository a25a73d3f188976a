"""Files that cannot be trusted are refused with a reason, and the library stays as it was."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from merging_files import take

from briefreader.errors import ExchangeError
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.export.writing import export
from briefreader.services.formats.refi_qda.qda_xml import NAMESPACE
from briefreader.services.formats.untaken import Untaken

GUID = "00000000-0000-0000-0000-00000000000"
Json = dict[str, Any]


def project(inside: str, prolog: str = "") -> str:
    """Return a project with one source, whose text is "We will act."."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?>{prolog}<Project xmlns="{NAMESPACE}" name="p">'
        f'<Sources><TextSource guid="{GUID}1" name="s" plainTextPath="internal://{GUID}1.txt">'
        f"{inside}</TextSource></Sources></Project>"
    )


def packed(path: Path, qde: str, **more: str) -> Path:
    """Write a project archive; the keys of ``more`` have - for . and = for /."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", qde)
        archive.writestr(f"sources/{GUID}1.txt", "We will act.")
        for name, content in more.items():
            archive.writestr(name, content)
    return path


def selection(start: str, end: str) -> str:
    """Return a selection of a source's words."""
    return (
        f'<PlainTextSelection guid="{GUID}2" startPosition="{start}" endPosition="{end}"'
        ' creationDateTime="2024-05-06T07:08:09Z"/>'
    )


PROJECTS = {
    "a document type": (
        project("&a;", '<!DOCTYPE p [<!ENTITY a "b">]>'),
        "declares entities",
    ),
    "entities that multiply": (
        project("&b;", '<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'),
        "declares entities",
    ),
    "a file from outside": (
        project("&a;", '<!DOCTYPE p [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
        "declares entities",
    ),
    "another schema": ('<Project xmlns="urn:other"/>', "not a REFI-QDA project"),
    "no XML": ("hello", "damaged"),
    "values that are no JSON": (
        project(f'<NoteRef targetGUID="{GUID}3"/>').replace(
            "</Project>",
            f'<Notes><Note guid="{GUID}3"><Description>Briefreader data: [[</Description></Note>'
            "</Notes></Project>",
        ),
        "Description",
    ),
    "codes without end": (
        project("").replace(
            "<Sources>",
            "<CodeBook><Codes>"
            + "<Code guid='a' name='a' isCodable='true'>" * 500
            + "</Code>" * 500
            + "</Codes></CodeBook><Sources>",
        ),
        "nested too deeply",
    ),
}


@pytest.mark.parametrize("what", PROJECTS)
def test_projects_that_cannot_be_trusted_are_refused(
    what: str,
    library: Library,
    statement: Statement,
    detector: Any,
    dump: Callable[[], Any],
    tmp_path: Path,
) -> None:
    """The reason says what is wrong; not even the project's texts come in."""
    qde, reason = PROJECTS[what]
    before = dump()
    with pytest.raises(ExchangeError, match=reason.replace("?", r"\?")):
        take(library, packed(tmp_path / "p.qdpx", qde), detector)
    assert dump() == before


ODD = {
    "a place past the end": (selection("3", "999"), Untaken.PLACES),
    "a place one character past the end": (selection("3", "13"), Untaken.PLACES),
    "a place from right to left": (selection("7", "3"), Untaken.PLACES),
    "a place below zero": (selection("-1", "3"), Untaken.PLACES),
    "a place that is no number": (selection("two", "9"), Untaken.PLACES),
    "a place of many digits": (selection("0", "9" * 5000), Untaken.PLACES),
    "a time that is none": (
        selection("0", "2").replace("2024-05-06T07:08:09Z", "yesterday"),
        Untaken.TIMES,
    ),
}


@pytest.mark.parametrize("what", ODD)
def test_what_is_wrong_in_a_project_is_left_out_and_told(
    what: str, library: Library, statement: Statement, detector: Any, tmp_path: Path
) -> None:
    """One wrong place or time is no reason to refuse all the rest."""
    odd, kind = ODD[what]
    good = selection("0", "2").replace("2024-05-06", "2024-05-05")
    plan = take(library, packed(tmp_path / "p.qdpx", project(odd + good)), detector)
    (statement_id,) = plan.new_statements
    assert library.statements.get(statement_id).text == "We will act."
    assert {name: count for name, count in plan.bundle.untaken.items() if count} == {kind: 1}
    found = library.annotations.of_statement(statement_id)
    assert {each.exact for each in found} == {"We"}


def test_an_empty_text_is_left_out_unless_it_is_all(
    library: Library, detector: Any, dump: Callable[[], Any], tmp_path: Path
) -> None:
    """With what is on it; a project without any text to read is refused."""
    empty = (
        f'<TextSource guid="{GUID}7" name="e" plainTextPath="internal://empty.txt">'
        f"{selection('0', '1')}</TextSource>"
    )
    before = dump()
    qde = project("").replace(f"internal://{GUID}1.txt", "internal://empty.txt")
    for nothing in ("", "\ufeff \n ", "…"):
        only = packed(tmp_path / "none.qdpx", qde, **{"sources/empty.txt": nothing})
        with pytest.raises(ExchangeError, match="nothing to read"):
            take(library, only, detector)
    assert dump() == before
    both = project("").replace("</Sources>", f"{empty}</Sources>")
    path = packed(tmp_path / "both.qdpx", both, **{"sources/empty.txt": " "})
    plan = take(library, path, detector)
    assert len(plan.new_statements) == 1
    assert plan.bundle.untaken[Untaken.EMPTY_TEXTS] == 1


@pytest.mark.parametrize(
    "name", ["../../evil.txt", "/etc/evil", "..\\evil.txt", "C:\\evil.txt", "sources/../../evil"]
)
def test_names_that_lead_out_of_the_archive_are_refused(
    name: str, library: Library, dump: Callable[[], Any], tmp_path: Path
) -> None:
    """Nothing is ever unpacked, and such an archive is not even read."""
    before = dump()
    path = packed(tmp_path / "p.qdpx", project(""), **{name: "evil"})
    with pytest.raises(ExchangeError, match="leads out of it"):
        take(library, path)
    assert dump() == before
    assert [each.name for each in tmp_path.rglob("*evil*")] == []


def test_a_bomb_is_refused(library: Library, dump: Callable[[], Any], tmp_path: Path) -> None:
    """An archive that unpacks to more than the limit is not unpacked."""
    before = dump()
    path = packed(tmp_path / "p.qdpx", project(""), bomb="0" * (151 * 1024 * 1024))
    assert path.stat().st_size < 1_000_000
    with pytest.raises(ExchangeError, match="unpacks to more than"):
        take(library, path)
    assert dump() == before


def test_no_path_outside_the_archive_is_read(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """A source that is elsewhere is left out, and counted."""
    (tmp_path / "secret.txt").write_text("secret")
    for place in (
        f"absolute://{tmp_path}/secret.txt",
        "relative://secret.txt",
        "internal://../../secret.txt",
    ):
        qde = project("").replace(f"internal://{GUID}1.txt", place)
        taken = take(library, packed(tmp_path / "p.qdpx", qde))
        assert (taken.new_statements, sum(taken.bundle.untaken.values())) == ((), 1)
    assert library.search("secret") == ()


def edited(text: str, change: Callable[[Json], object]) -> str:
    """Return the exported file after ``change`` of its first annotation."""
    whole = json.loads(text)
    change(whole["first"]["items"][0])
    return json.dumps(whole)


def own(name: str, value: object) -> Callable[[Json], object]:
    """Return a change of one of our own properties."""
    return lambda item: item.__setitem__(f"briefreader:{name}", value)


def at(start: object, end: object) -> Callable[[Json], object]:
    """Return a change of the place."""
    place = {"type": "TextPositionSelector", "start": start, "end": end}
    return lambda item: item["target"].__setitem__("selector", [place])


EDITS: dict[str, tuple[Callable[[Json], object], str]] = {
    "a strength that is none": (own("strength", "strong"), "strength"),
    "a strength of the wrong kind": (own("strength", 3), "strength"),
    "actors that are no list": (own("actors", "Japan"), "actors"),
    "an actor that is no text": (own("actors", [1]), "actors"),
    "a confidence above one": (own("confidence", 7), "confidence"),
    "a confidence that is true": (own("confidence", True), "confidence"),
    "a day that is none": (own("dueBy", "2024-13-01"), "dueBy"),
    "a half of a character": (own("evidence", "\ud800"), "evidence"),
    "a former place past the end": (own("detected", [0, 10**9]), "not in the text"),
    "a former place of one number": (own("detected", [1]), "detected"),
    "a creator that is a number": (lambda item: item.__setitem__("creator", 3), "creator"),
    "a creator whose name is none": (
        lambda item: item.__setitem__("creator", {"name": {"de": "Anna"}}),
        "creator",
    ),
    "a place past the end": (at(3, 10**6), "not in the text"),
    "a place from right to left": (at(9, 3), "9 to 3"),
    "a place below zero": (at(-1, 3), "start"),
    "a place of the wrong kind": (at("1", 3), "start"),
    "a place of half characters": (at(1.5, 3), "start"),
    "no place": (lambda item: item["target"].pop("selector"), "selector"),
    "a target that is a number": (lambda item: item.__setitem__("target", 3), "target"),
    "a body that is a number": (lambda item: item.__setitem__("body", 3), "body"),
    "another type": (lambda item: item.__setitem__("type", "Dog"), "type"),
    "an unknown text": (
        lambda item: item["target"]["source"].__setitem__("id", "urn:sha256:0"),
        "does not have",
    ),
}


@pytest.mark.parametrize("what", EDITS)
def test_annotations_that_cannot_be_are_refused(
    what: str,
    library: Library,
    statement: Statement,
    dump: Callable[[], Any],
    tmp_path: Path,
) -> None:
    """One wrong value is enough: a file comes in whole or not at all."""
    change, reason = EDITS[what]
    path = tmp_path / "a.jsonld"
    export(library, [statement.id], path)
    whole = json.loads(edited(path.read_text("utf-8"), change))
    if what == "an unknown text":
        whole["first"]["items"] = whole["first"]["items"][:1]
    path.write_text(json.dumps(whole))
    before = dump()
    with pytest.raises(ExchangeError, match=reason):
        take(library, path)
    assert dump() == before


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "3",
        '"text"',
        "{}",
        '{"type": "Dog"}',
        '{"type": "AnnotationPage"}',
        '{"type": "AnnotationPage", "items": 3}',
        '{"type": "AnnotationCollection", "first": "https://example.org/page1"}',
        '{"type": "AnnotationPage", "items": [NaN]}',
        "[" * 100_000,
        '{"a":' * 100_000,
        "9" * 10_000,
        "\ufeff\ufeff",
    ],
)
def test_what_is_no_annotation_is_refused(
    text: str, library: Library, dump: Callable[[], Any], tmp_path: Path
) -> None:
    """Whatever JSON it is, or none."""
    before = dump()
    path = tmp_path / "a.jsonld"
    path.write_text(text, "utf-8")
    with pytest.raises(ExchangeError):
        take(library, path)
    assert dump() == before


def test_a_file_of_another_kind_or_size_is_refused(library: Library, tmp_path: Path) -> None:
    """Before anything of it is read."""
    other = tmp_path / "a.exe"
    other.write_bytes(b"")
    with pytest.raises(ExchangeError, match=r"\.jsonld, \.qdpx"):
        take(library, other)
    huge = tmp_path / "a.jsonld"
    with huge.open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    with pytest.raises(ExchangeError, match="larger than 64 MB"):
        take(library, huge)
    with pytest.raises(ExchangeError, match="cannot be read"):
        take(library, tmp_path / "missing.jsonld")
