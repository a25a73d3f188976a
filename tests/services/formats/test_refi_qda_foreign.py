"""REFI-QDA projects of other programs: nothing in them is lost without a word."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from merging_files import NOW, take
from test_hostile_files import GUID, packed, project, selection

from briefreader.library.database import Library
from briefreader.library.records import Annotation, Target
from briefreader.services.changes import apply_changes
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.formats.bundle import IncomingBundle
from briefreader.services.formats.note_colours import nearest_colour
from briefreader.services.formats.reading import read_notes_file
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.planning import plan_notes_file
from briefreader.text.span import Span

CASES = Path(__file__).parents[4] / "shared" / "cases" / "interop"
CODES = f"""<CodeBook><Codes>
<Code guid="{GUID}a" name="Promises" isCodable="false"><Description>All of them</Description>
<Code guid="{GUID}b" name="Money" isCodable="true" color="#FF0000"><Description>funds</Description>
<Code guid="{GUID}c" name="Grants" isCodable="true" color="#00AA00"/></Code>
<Code guid="{GUID}d" name="energy" isCodable="true" color="#0000FF"/></Code>
<Code guid="{GUID}e" name="Never used" isCodable="true"/></Codes></CodeBook>"""


def read(path: Path) -> IncomingBundle:
    """Return what the project holds, if the themes that ship are known."""
    return read_notes_file(path, load_taxonomy().themes, NOW)


def counts(bundle: IncomingBundle) -> dict[str, int]:
    """Return how much is left out of each kind that there is some of."""
    return {kind.value: count for kind, count in bundle.untaken.items() if count}


def whole(
    tmp_path: Path, source: str, before: str = "", after: str = "", **files: str
) -> IncomingBundle:
    """Return what a project holds with these elements in its source, before and after all."""
    qde = project(source).replace("<Sources>", f"{before}<Sources>")
    qde = qde.replace("</Sources>", f"</Sources>{after}")
    return read(packed(tmp_path / "p.qdpx", qde, **files))


def noted(bundle: IncomingBundle) -> list[Annotation]:
    """Return the notes on the first text."""
    found = (each.record for each in bundle.statements[0].records)
    return [each for each in found if isinstance(each, Annotation)]


def coded(start: int, end: int, code: str) -> str:
    """Return a selection with a code."""
    return (
        f'<PlainTextSelection guid="{GUID}{start}" startPosition="{start}" endPosition="{end}">'
        f'<Coding guid="{GUID[:-1]}{start}{code}"><CodeRef targetGUID="{GUID}{code}"/></Coding>'
        "</PlainTextSelection>"
    )


def test_codes_are_tags_with_their_categories(tmp_path: Path) -> None:
    """In the colour that is nearest; what codes say of themselves is counted."""
    bundle = whole(tmp_path, coded(0, 2, "b") + coded(3, 7, "c") + coded(8, 11, "d"), CODES)
    assert [(each.tags, each.colour) for each in noted(bundle)] == [
        (("Promises/Money",), "pink"),
        (("Promises/Money/Grants",), "green"),
    ]
    assert len(bundle.statements[0].records) == 3
    assert counts(bundle) == {"descriptions": 2, "unused-codes": 1}


@pytest.mark.parametrize(
    ("colour", "name"),
    [
        ("#ff0000", "pink"),
        ("#F5DA81", "yellow"),
        ("#0a0", "yellow"),
        ("#00AA00", "green"),
        ("#123456", "blue"),
        ("#7D26CD", "pink"),
        ("#888888", "yellow"),
        ("red", "yellow"),
    ],
)
def test_colours_are_the_nearest_that_notes_have(colour: str, name: str) -> None:
    """Greys, and what is no colour, are yellow."""
    assert nearest_colour(colour) == name


def variable(name: str, value: str, kind: str = "Text", number: int = 0) -> tuple[str, str]:
    """Return the definition of a variable, and its value."""
    guid = f"{GUID[:-2]}9{number:02}"
    return (
        f'<Variable guid="{guid}" name="{name}" typeOfVariable="{kind}"/>',
        f'<VariableValue><VariableRef targetGUID="{guid}"/><{kind}Value>{value}</{kind}Value>'
        "</VariableValue>",
    )


def test_variables_tell_of_the_statement(library: Library, detector: Any, tmp_path: Path) -> None:
    """Under their names; any other is a tag, and what is wrong is counted."""
    known = [
        variable("date", "2015-11-02T00:00:00Z", "DateTime", 0),
        variable("Parties", "Freedonia; Sylvania", number=1),
        variable("Language", "fr", number=2),
        variable("Source", "https://example.org/s", number=3),
        variable("Population", "5", "Integer", 4),
        variable("Tags", "one; two", number=5),
        variable("Empty", " ", number=6),
        variable("Remark", "x" * 300, number=7),
    ]
    definitions = f"<Variables>{''.join(each for each, _ in known)}</Variables>"
    qde = project("".join(each for _, each in known)).replace(
        "<Sources>", f"{definitions}<Sources>"
    )
    plan = take(library, packed(tmp_path / "p.qdpx", qde), detector)
    made = library.statements.get(plan.new_statements[0])
    assert (made.date, made.parties) == (dt.date(2015, 11, 2), ("Freedonia", "Sylvania"))
    assert (made.language, made.source) == ("fr", "https://example.org/s")
    assert library.tags.of([made.id]).tags[0][1] == ("Population: 5", "one", "two")
    assert plan.new_tags == 3
    assert counts(plan.bundle) == {"values": 1}


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2015-11-02", dt.date(2015, 11, 2)),
        ("2015-11-02Z", dt.date(2015, 11, 2)),
        ("2015-11-02+05:00", dt.date(2015, 11, 2)),
        ("2015-11-02 10:00:00", dt.date(2015, 11, 2)),
        ("2015-13-02", None),
        ("early in 2015", None),
    ],
)
def test_dates_are_read_in_all_their_forms(value: str, day: dt.date | None, tmp_path: Path) -> None:
    """A wrong one is counted."""
    defined, given = variable("Date", value)
    bundle = whole(tmp_path, given, f"<Variables>{defined}</Variables>")
    assert bundle.statements[0].told == ({"date": day} if day else {})
    assert counts(bundle) == ({} if day else {"values": 1})


def test_cases_and_sets_are_tags(library: Library, detector: Any, tmp_path: Path) -> None:
    """Of the texts that are in them, or of the words; what is in none is counted."""
    defined, given = variable("Age", "5")
    cases = (
        f'<Variables>{defined}</Variables><Cases><Case guid="{GUID}a" name="Freedonia">'
        f'<Description>A state</Description>{given}<SourceRef targetGUID="{GUID}1"/></Case>'
        f'<Case guid="{GUID}b" name="Mr X"><SelectionRef targetGUID="{GUID}2"/></Case>'
        f'<Case guid="{GUID}c" name="Nobody"/>'
        f'<Case guid="{GUID}d">{given}<SourceRef targetGUID="{GUID}1"/></Case></Cases>'
    )
    sets = (
        f'<Sets><Set guid="{GUID}e" name="Summits"><MemberSource targetGUID="{GUID}1"/></Set>'
        "</Sets>"
        f'<Links><Link guid="{GUID}f" originGUID="{GUID}1" targetGUID="{GUID}2"/></Links>'
    )
    qde = project(selection("3", "7")).replace("<Sources>", f"{cases}<Sources>")
    qde = qde.replace("</Sources>", f"</Sources>{sets}")
    path = packed(tmp_path / "p.qdpx", qde)
    bundle = read(path)
    plan = plan_notes_file(library, bundle, lambda: detector, opened=0, now=NOW)
    done = apply_changes(library, changes_of(library, plan))
    (made,) = plan.new_statements
    assert library.tags.of([made]).tags[0][1] == ("Age: 5", "Freedonia", "Summits")
    assert ("will", ("Mr X",)) in {
        (each.exact, each.tags) for each in library.annotations.of_statement(made)
    }
    assert counts(bundle) == {"descriptions": 1, "groups": 1, "values": 1, "links": 1}
    apply_changes(library, [each.inverse() for each in reversed(done)])
    assert library.tags.of([made]).tags[0][1] == ()


def test_memos_and_diaries_are_notes_on_the_only_text(tmp_path: Path) -> None:
    """Of several texts they belong to none, and are counted."""
    diary = (
        f'<Notes><Note guid="{GUID}8" name="Day 1" plainTextPath="internal://d.txt"/>'
        f'<Note guid="{GUID}7"><PlainTextContent>A & b</PlainTextContent></Note></Notes>'
        "<Description>Pilot</Description>"
    )
    files = {"sources/d.txt": "We met."}
    bundle = whole(tmp_path, "<Description>Draft</Description>", after=diary, **files)
    said = {(each.note, each.target) for each in noted(bundle)}
    notes = {"Draft", "Day 1\n\nWe met.", "A & b", "Pilot"}
    assert said == {(each, Target.STATEMENT) for each in notes}
    assert counts(bundle) == {}
    second = (
        f'<TextSource guid="{GUID}9" name="t"><PlainTextContent>More.</PlainTextContent>'
        "</TextSource>"
    )
    qde = project("").replace("</Sources>", f"{second}</Sources>{diary}")
    assert counts(read(packed(tmp_path / "two.qdpx", qde, **files))) == {"loose-notes": 3}


def test_notes_that_links_tie_to_words_are_on_them(tmp_path: Path) -> None:
    """As NVivo has them, in a file of their own; other links are counted."""
    after = (
        f'<Notes><Note guid="{GUID}8" name="n" plainTextPath="internal://n.txt"/></Notes><Links>'
        f'<Link guid="{GUID}9" originGUID="{GUID}8" targetGUID="{GUID}2"/>'
        f'<Link guid="{GUID}a" originGUID="{GUID}1" targetGUID="{GUID}2"/></Links>'
    )
    bundle = whole(tmp_path, selection("0", "2"), after=after, **{"sources/n.txt": "So?"})
    assert [(each.span, each.note) for each in noted(bundle)] == [(Span(0, 2), "So?")]
    assert counts(bundle) == {"links": 1}


def test_codes_of_a_whole_text_are_its_tags(tmp_path: Path) -> None:
    """With their categories, even if they are themes."""
    coding = f'<Coding guid="{GUID}3"><CodeRef targetGUID="{GUID}b"/></Coding>'
    bundle = whole(tmp_path, coding, CODES)
    assert bundle.statements[0].tags == ("Promises/Money",)


def test_a_pdf_is_its_text(tmp_path: Path) -> None:
    """With what stands on either; what is coded on its pages or on a picture is counted."""
    coding = f'<Coding guid="{GUID}3"><CodeRef targetGUID="{GUID}b"/></Coding>'
    pdf = (
        f'<PDFSource guid="{GUID}5" name="s"><Description>Draft</Description>'
        f'<PDFSelection guid="{GUID}6" page="1" firstX="1" firstY="1" secondX="2" secondY="2">'
        f'{coding}</PDFSelection><Representation guid="{GUID}1" '
        f'plainTextPath="internal://{GUID}1.txt">{coded(0, 2, "b")}</Representation>{coding}'
        f'</PDFSource><PictureSource guid="{GUID}7" name="p">{coding}</PictureSource>'
    )
    qde = project("").replace("<Sources>", f"{CODES}<Sources>")
    head, _, tail = qde.partition("<TextSource")
    qde = f"{head}{pdf}{tail.partition('</TextSource>')[2]}"
    bundle = read(packed(tmp_path / "p.qdpx", qde))
    assert [(each.note, each.tags) for each in noted(bundle)] == [
        ("", ("Promises/Money",)),
        ("Draft", ()),
    ]
    assert bundle.statements[0].tags == ("Promises/Money",)
    assert counts(bundle)["other-media"] == 3


@pytest.mark.parametrize("path", sorted(CASES.glob("*.qdpx")), ids=lambda path: path.stem)
def test_shared_projects_come_in_once(path: Path, library: Library, detector: Any) -> None:
    """Whatever is odd in them; a second time brings nothing."""
    library.themes.ensure_shipped(load_taxonomy())
    first = take(library, path, detector)
    assert first.new_statements
    assert first.revisions
    again = take(library, path, detector)
    assert (again.revisions, again.tagging, again.new_statements) == ((), None, ())


@pytest.mark.skipif(not CASES.is_dir(), reason="shared cases are not there")
def test_shared_recodings_are_decisions(library: Library, real_detector: Any) -> None:
    """Another theme, another strength: each with who coded so."""
    library.themes.ensure_shipped(load_taxonomy())
    take(library, CASES / "qualcoder-strength-only-recoded.qdpx", real_detector)
    (mia,) = (each for each in library.commitments.of_statement(1) if each.author == "Mia")
    assert (mia.strength, mia.edited) == ("intent", True)
