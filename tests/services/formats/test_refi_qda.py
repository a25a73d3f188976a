"""REFI-QDA projects: valid against the standard's schema, and as other programs write them."""

import datetime as dt
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import xmlschema
from hypothesis import given, settings
from hypothesis import strategies as st
from merging_files import take
from records_made import annotations, bookmarks, commitments
from test_hostile_files import GUID, packed, project
from test_round_trips import TEXTS, put_records, put_statement

from briefreader.errors import ExchangeError
from briefreader.library.database import Library
from briefreader.library.records import Annotation, Review, Statement
from briefreader.services.annotations import notes
from briefreader.services.authors import signed
from briefreader.services.changes import apply_change
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.export.writing import export
from briefreader.services.formats.reading import read_notes_file
from briefreader.services.formats.refi_qda.refi_qda_writing import NAMESPACE
from briefreader.services.formats.untaken import untaken_wordings
from briefreader.services.merge.rules import Field
from briefreader.services.review import review
from briefreader.text.span import Span

HERE = Path(__file__).parent / "qda"
NOW = dt.datetime(2024, 5, 6, tzinfo=dt.UTC)
Q = f"{{{NAMESPACE}}}"


@pytest.fixture(scope="session")
def schema() -> xmlschema.XMLSchema:
    """Return the standard's schema of a project."""
    return xmlschema.XMLSchema(HERE / "Project.xsd")


@pytest.fixture
def busy(library: Library, statement: Statement) -> Statement:
    """Return a statement with a confirmed and a dismissed commitment, notes and a bookmark."""
    library.themes.ensure_shipped(load_taxonomy())
    first, second, _ = library.commitments.of_statement(statement.id)
    apply_change(library, review.confirm(first))
    apply_change(library, review.dismiss(second))
    tagged = notes.annotate(
        statement, Span(0, 5), "Why & <how>?", colour="blue", tags=["Härte"], now=NOW
    )
    apply_change(library, tagged)
    apply_change(library, notes.note_on_statement(statement, "All", colour="blue", now=NOW))
    apply_change(library, notes.add_bookmark(statement, 7, "Here"))
    return statement


def written(library: Library, ids: list[int], path: Path) -> ET.Element:
    """Export the statements, and return the project's XML."""
    export(library, ids, path)
    with zipfile.ZipFile(path) as archive:
        return ET.fromstring(archive.read("project.qde"))  # noqa: S314 - our own


def test_a_project_is_valid(
    library: Library, busy: Statement, schema: xmlschema.XMLSchema, tmp_path: Path
) -> None:
    """The standard's own schema accepts it, and every reference leads to something."""
    root = written(library, [busy.id], tmp_path / "p.qdpx")
    schema.validate(root)
    guids = [each.get("guid") for each in root.iter() if each.get("guid")]
    assert len(guids) == len(set(guids))
    targets = {each.get("targetGUID") for each in root.iter() if each.get("targetGUID")}
    assert targets <= set(guids)


@given(st.data())
@settings(max_examples=25)
def test_any_project_is_valid(schema: xmlschema.XMLSchema, data: st.DataObject) -> None:
    """Whatever characters notes, tags and names hold."""
    from tempfile import TemporaryDirectory

    from test_round_trips import empty_library

    from briefreader.library.database import open_library

    text = TEXTS[0]
    records = st.lists(annotations(text) | bookmarks(text) | commitments(text), max_size=5)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        path.write_bytes(empty_library())
        with open_library(path) as library:
            made = put_statement(library, text)
            put_records(library, made, data.draw(records))
            schema.validate(written(library, [made.id], Path(folder) / "p.qdpx"))


def test_an_empty_project_is_valid(
    library: Library, schema: xmlschema.XMLSchema, tmp_path: Path
) -> None:
    """Lists of the standard must not be empty: they are left out."""
    schema.validate(written(library, [], tmp_path / "p.qdpx"))


def test_codes_are_themes_strengths_and_tags(
    library: Library, busy: Statement, tmp_path: Path
) -> None:
    """What is dismissed has no code; each other commitment has its themes and its strength."""
    root = written(library, [busy.id], tmp_path / "p.qdpx")
    names = {each.get("guid"): each.get("name") for each in root.iter(f"{Q}Code")}
    found = [
        (
            busy.text[int(each.get("startPosition", "")) : int(each.get("endPosition", ""))],
            [names[ref.get("targetGUID")] for ref in each.iter(f"{Q}CodeRef")],
        )
        for each in root.iterfind(f"{Q}Sources/{Q}TextSource/{Q}PlainTextSelection")
    ]
    theme = next(each.name for each in load_taxonomy().themes if each.key == "trade-investment")
    assert found == [
        ("We will build the bridge", [theme, "Firm"]),
        ("We will plant trees", [theme, "Firm"]),
        ("Joint", ["Härte"]),
    ]


def test_positions_count_code_points(library: Library, tmp_path: Path) -> None:
    """An emoji is one, as QualCoder counts; the text file is as long as the text."""
    library.themes.ensure_shipped(load_taxonomy())
    made = put_statement(library, TEXTS[0])
    start = made.text.index("We will build")
    apply_change(library, notes.annotate(made, Span(start, start + 7), "n", colour="b", now=NOW))
    root = written(library, [made.id], tmp_path / "p.qdpx")
    place = root.find(f".//{Q}Note/{Q}PlainTextSelection")
    assert place is not None
    with zipfile.ZipFile(tmp_path / "p.qdpx") as archive:
        (name,) = (each for each in archive.namelist() if each.endswith(".txt"))
        text = archive.read(name).decode()
    assert text[int(place.attrib["startPosition"]) :].startswith("We will")


CODES = (
    '<CodeBook><Codes><Code guid="{0}a" name="energy security" isCodable="true" color="#abc"/>'
    '<Code guid="{0}b" name="Strength" isCodable="false">'
    '<Code guid="{0}c" name="Intent" isCodable="true"/></Code>'
    '<Code guid="{0}d" name="hope" isCodable="true"/></Codes></CodeBook><Sources>'
)


def coded(start: int, end: int, number: int, *codes: str, memo: str = "", by: str = "") -> str:
    """Return a selection coded by the codes with these last letters of their guids."""
    codings = "".join(
        f'<Coding guid="{GUID[:-2]}{number}{code}"><CodeRef targetGUID="{GUID}{code}"/></Coding>'
        for code in codes
    )
    return (
        f'<PlainTextSelection guid="{GUID}{number}" startPosition="{start}" endPosition="{end}"'
        f' {by} creationDateTime="2024-05-06T07:08:09Z"><Description>{memo}</Description>'
        f"{codings}</PlainTextSelection>"
    )


def test_codes_of_other_programs_come_in(library: Library, detector: Any, tmp_path: Path) -> None:
    """A code with a theme's name makes a commitment, any other a tag; memos become notes."""
    library.themes.ensure_shipped(load_taxonomy())
    name = next(each.name for each in load_taxonomy().themes if each.key == "energy")
    codes = CODES.format(GUID).replace("energy security", name.upper())
    inside = (
        coded(0, 2, 2, "a", "c")
        + coded(3, 7, 3, "d", memo="Really?")
        + coded(3, 7, 4, "d", memo="Really?")
        + f'<NoteRef targetGUID="{GUID}9"/>'
    )
    qde = project(inside).replace("<Sources>", codes)
    qde = qde.replace(
        "</Project>",
        f'<Notes><Note guid="{GUID}9"><PlainTextContent>On all</PlainTextContent></Note></Notes>'
        "</Project>",
    )
    taken = take(library, packed(tmp_path / "p.qdpx", qde), detector)
    (statement_id,) = taken.new_statements
    assert len(taken.revisions) == 3
    (made,) = (
        each
        for each in library.commitments.of_statement(statement_id)
        if each.review is Review.CONFIRMED
    )
    assert (made.quote, made.themes, made.strength) == ("We", ("energy",), "intent")
    whole, note = library.annotations.of_statement(statement_id)
    assert (whole.note, whole.target) == ("On all", "statement")
    assert (note.exact, note.note, note.tags) == ("will", "Really?", ("hope",))
    again = take(library, packed(tmp_path / "p.qdpx", qde), detector)
    assert (again.revisions, again.known) == ((), 3)


def test_a_project_as_qualcoder_writes_it_comes_in(
    library: Library, real_detector: Any, tmp_path: Path
) -> None:
    """Its text, the commitments by their themes, its own code as a tag, and every note."""
    library.themes.ensure_shipped(load_taxonomy())
    taken = take(library, HERE / "qualcoder-sample.qdpx", real_detector)
    (statement_id,) = taken.new_statements
    assert (taken.left_out, [*untaken_wordings(taken.bundle.untaken)]) == ((), [])
    # Only where detection sorts otherwise now than when the sample was made.
    assert all(Field.THEMES in each.fields for each in taken.differing)
    assert len(taken.differing) <= 1
    found = library.annotations.of_statement(statement_id)
    said = [(each.note, each.tags) for each in found]
    assert ("First note", ()) in said
    assert ("A memo & more", ("hope",)) in said
    assert ("Here", ()) in said
    again = take(library, HERE / "qualcoder-sample.qdpx", real_detector)
    assert (again.revisions, again.new_statements) == ((), ())


def test_coders_keep_apart_what_qualcoder_takes_once(
    library: Library, busy: Statement, schema: xmlschema.XMLSchema, tmp_path: Path
) -> None:
    """Two notes, or two selections with a code, at the same words have different coders."""
    note = notes.annotate(busy, Span(0, 5), "More", colour="blue", tags=["Härte"], now=NOW)
    apply_change(library, note)
    root = written(library, [busy.id], tmp_path / "p.qdpx")
    schema.validate(root)
    placed = [
        (each.get("creatingUser"), place.get("startPosition"), place.get("endPosition"))
        for each in root.iter(f"{Q}Note")
        for place in each.iterfind(f"{Q}PlainTextSelection")
    ]
    assert len(placed) == len(set(placed))
    coded = [
        (each.get("creatingUser"), each.get("startPosition"), each.get("endPosition"), ref)
        for each in root.iterfind(f".//{Q}TextSource/{Q}PlainTextSelection")
        for ref in (code.get("targetGUID") for code in each.iter(f"{Q}CodeRef"))
    ]
    assert len(coded) == len(set(coded))
    users = [each.get("name") for each in root.iter(f"{Q}User")]
    assert users == ["Briefreader", "Briefreader (2)"]


def test_authors_are_users(
    library: Library, busy: Statement, schema: xmlschema.XMLSchema, tmp_path: Path
) -> None:
    """Whoever wrote or judged; detections, and what nobody has signed, are the app's."""
    first, second, _ = library.commitments.of_statement(busy.id)
    library.commitments.put_all([replace(first, author="Ann"), replace(second, author="Bob")])
    on_words = notes.annotate(busy, Span(0, 5), "Ann's", colour="blue", tags=["a"], now=NOW)
    on_all = notes.note_on_statement(busy, "Bob's", colour="blue", now=NOW)
    for made, author in ((on_words, "Ann"), (on_all, "Bob")):
        apply_change(library, signed(made, author))
    root = written(library, [busy.id], tmp_path / "p.qdpx")
    schema.validate(root)
    names = {each.get("guid"): each.get("name") for each in root.iter(f"{Q}User")}
    assert sorted(names.values()) == ["Ann", "Bob", "Briefreader"]
    coders = [
        (names[each.get("creatingUser")], names[each.get("modifyingUser")])
        for each in root.iterfind(f"{Q}Sources/{Q}TextSource/{Q}PlainTextSelection")
    ]
    app = ("Briefreader", "Briefreader")
    assert coders == [("Ann", "Ann"), app, app, ("Ann", "Ann")]
    assert [
        names[each.get("creatingUser")]
        for each in root.iterfind(f"{Q}Notes/{Q}Note")
        if each.findtext(f"{Q}PlainTextContent") in ("Ann's", "Bob's", "All")
    ] == ["Briefreader", "Bob", "Ann"]


def test_users_of_other_programs_are_authors(
    library: Library, detector: Any, tmp_path: Path
) -> None:
    """Of the notes that they wrote and the commitments that they coded; notes stay apart."""
    library.themes.ensure_shipped(load_taxonomy())
    ann, bob = f'creatingUser="{GUID}e"', f'creatingUser="{GUID}f"'
    users = (
        f'<Users><User guid="{GUID}e" name="Ann"/><User guid="{GUID}f" name="Bob"/>'
        f'<User guid="{GUID}0" name="Briefreader (2)"/></Users>'
    )
    inside = (
        coded(0, 2, 2, "c", by=ann)
        + coded(3, 7, 3, memo="Really?", by=ann)
        + coded(3, 7, 4, "d", memo="Really!", by=bob)
        + coded(8, 11, 5, memo="Whose?", by=f'creatingUser="{GUID}0"')
    )
    qde = project(inside).replace("<Sources>", users + CODES.format(GUID))
    path = packed(tmp_path / "p.qdpx", qde)
    (statement_id,) = take(library, path, detector).new_statements
    (made,) = (each for each in library.commitments.of_statement(statement_id) if each.author)
    assert (made.quote, made.author) == ("We", "Ann")
    said = [(e.note, e.tags, e.author) for e in library.annotations.of_statement(statement_id)]
    assert sorted(said) == [
        ("Really!", ("hope",), "Bob"),
        ("Really?", (), "Ann"),
        ("Whose?", (), ""),
    ]
    again = take(library, path, detector)
    assert (again.revisions, again.known) == ((), 4)


def test_a_text_is_called_as_a_file_is(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """QualCoder takes what follows the last full stop for the ending of its file."""
    title = "U.S. & Japan / joint: " + "ü" * 150
    library.statements.put(replace(statement, title=title))
    out = tmp_path / "out.qdpx"
    source = written(library, [statement.id], out).find(f".//{Q}TextSource")
    assert source is not None
    name = source.get("name", "")
    assert name.startswith("U.S. & Japan / joint: ü")
    assert name.endswith("ü.txt")
    assert len(name.encode()) <= 204
    (incoming,) = read_notes_file(out, (), NOW).statements
    assert incoming.title == title


@pytest.mark.parametrize(
    "note",
    [
        "Trade <&> aid & more",
        "R&D <soon>, a<b, <b and <http://x.org>",
        "use &lt;b&gt; & so on",
        "<b>so</b>",
        "see <Coding/>, <Note> and </Note>",
        "a </PlainTextContent> in between",
        "<!-- no end",
        "]]> <![CDATA[ x",
    ],
)
def test_the_text_of_a_note_is_taken_as_it_stands(note: str, tmp_path: Path) -> None:
    """QualCoder does not escape it."""
    inside = f'<NoteRef targetGUID="{GUID}9"/>'
    qde = project(inside).replace(
        "</Project>",
        f'<Notes><Note guid="{GUID}9" name="a "b" & <c>"><PlainTextContent>{note}'
        "</PlainTextContent></Note></Notes></Project>",
    )
    (incoming,) = read_notes_file(packed(tmp_path / "p.qdpx", qde), (), NOW).statements
    (record,) = (each.record for each in incoming.records)
    assert isinstance(record, Annotation)
    assert record.note == note


def test_what_cannot_be_repaired_is_refused(tmp_path: Path) -> None:
    """A project that is cut off, or whose elements do not fit."""
    for broken in (project("")[:-20], project("<Coding>")):
        with pytest.raises(ExchangeError, match="damaged"):
            read_notes_file(packed(tmp_path / "p.qdpx", broken), (), NOW)
