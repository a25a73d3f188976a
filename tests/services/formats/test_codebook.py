"""Codebooks (.qdc): valid against the standard's schema, and as other programs write them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import xmlschema
from hypothesis import given, settings
from hypothesis import strategies as st
from merging_files import NOW, apply, take

from briefreader.commitments.attributes.taxonomy import Term, TermKind, Theme
from briefreader.errors import ExchangeError
from briefreader.library.database import Library, open_library
from briefreader.library.themes import KeptTheme, with_theme
from briefreader.services.changes import apply_changes
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.export.writing import export
from briefreader.services.formats.codebook.code_themes import MOST_CODES, theme_colours
from briefreader.services.formats.codebook.term_lines import split_term_lines, with_term_lines
from briefreader.services.formats.reading import read_notes_file
from briefreader.services.formats.untaken import untaken_wordings
from briefreader.services.merge.planning import plan_notes_file
from briefreader.ui.dialogs.preferences.theme_colours import LEAST, text_contrast

NAMESPACE = "urn:QDA-XML:codebook:1.0"
OWN = Theme(
    key="arctic-seas",
    name="Arctic seas",
    description="Shipping & <ice>",
    colour_light="#cfe8ff",
    colour_dark="#0d3559",
    terms=(
        TermKind.STRONG.term('"arctic" sea*'),
        TermKind.WEAK.term("ice"),
        TermKind.ACRONYMS.term("NSR"),
        Term("pole", 1.5, capitals=True),
    ),
)


@pytest.fixture
def themed(library: Library) -> Library:
    """Return a library with the shipped themes and one of the user's."""
    library.themes.ensure_shipped(load_taxonomy())
    library.themes.put(with_theme(library.themes.kept(), KeptTheme(theme=OWN, position=0)))
    return library


def book(codes: str, more: str = "", namespace: str = NAMESPACE) -> str:
    """Return a codebook with these codes."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="{namespace}" origin="x">'
        f"<Codes>{codes}</Codes>{more}</CodeBook>"
    )


def code(name: str, inside: str = "", more: str = "", *, codable: bool = True) -> str:
    """Return one code, below which others may stand."""
    able = str(codable).lower()
    guid = "00000000-0000-0000-0000-000000000001"
    return f'<Code guid="{guid}" name="{name}" isCodable="{able}" {more}>{inside}</Code>'


def taken(library: Library, content: str | bytes, tmp_path: Path) -> Any:
    """Take a codebook of this content in."""
    path = tmp_path / "codes.qdc"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return take(library, path)


def test_a_codebook_is_valid_and_has_all_themes(themed: Library, tmp_path: Path) -> None:
    """By the standard's own schema; merged themes are in no list."""
    path = tmp_path / "themes.qdc"
    export(themed, [], path)
    xmlschema.XMLSchema(Path(__file__).parent / "qda" / "Codebook.xsd").validate(path)
    codes = ET.parse(path).getroot().findall(f".//{{{NAMESPACE}}}Code")  # noqa: S314 - our own
    assert [each.get("name") for each in codes] == [each.name for each in themed.themes.all()]
    assert all(each.get("isCodable") == "true" for each in codes)
    described = {each.get("name"): each.findtext(f"{{{NAMESPACE}}}Description") for each in codes}
    assert described["Arctic seas"] == with_term_lines(OWN)
    shipped = load_taxonomy().themes[0]
    assert described[shipped.name] == shipped.description


def test_a_library_without_themes_has_those_that_ship(library: Library, tmp_path: Path) -> None:
    """The schema wants a code at least."""
    path = tmp_path / "themes.qdc"
    export(library, [], path)
    assert take(library, path).themes == load_taxonomy().themes


def test_themes_come_back_in_an_empty_library(themed: Library, tmp_path: Path) -> None:
    """The user's own with key, terms and colour; in the same library nothing is new."""
    path = tmp_path / "themes.qdc"
    export(themed, [], path)
    assert take(themed, path).themes == ()
    with open_library(tmp_path / "other.db") as other:
        plan = take(other, path)
        back = other.themes.all()
        assert plan.known == 0
        assert [each.key for each in back] == [each.key for each in themed.themes.all()]
        assert back[-1] == replace(OWN, colour_dark=back[-1].colour_dark)
        assert back[:-1] == themed.themes.all()[:-1]
        again = take(other, path)
        assert (again.themes, again.known) == ((), len(back))


def test_a_new_codebook_is_one_step_of_undo(themed: Library, tmp_path: Path) -> None:
    """Undo takes all of its themes away."""
    before = themed.themes.kept()
    path = tmp_path / "codes.qdc"
    path.write_text(book(code("Peace") + code("Hope")), "utf-8")
    bundle = read_notes_file(path, themed.themes.all(), NOW)
    plan = plan_notes_file(themed, bundle, lambda: None, opened=0, now=NOW)
    step = apply(themed, plan)
    assert [each.name for each in themed.themes.all()[-2:]] == ["Peace", "Hope"]
    apply_changes(themed, [each.inverse() for each in reversed(step)])
    assert themed.themes.kept() == before


def test_what_is_nested_becomes_themes_side_by_side(themed: Library, tmp_path: Path) -> None:
    """By their own names, or with those above where several have one; categories are counted."""
    name = load_taxonomy().themes[0].name
    codes = (
        code("Promises", code("Money", code("Grants")) + code(name.upper()), codable=False)
        + code("Aid", code("Money") + code("money"), codable=False)
        + code(" ")
    )
    sets = '<Sets><Set guid="a" name="s"><MemberCode guid="b"/></Set></Sets>'
    plan = taken(themed, book(codes, sets, "urn:QDA-XML:codebook:0.4"), tmp_path)
    assert [each.name for each in plan.themes] == ["Promises/Money", "Grants", "Aid/Money"]
    assert [each.key for each in plan.themes] == ["promises-money", "grants", "aid-money"]
    assert plan.known == 1
    told = [str(each) for each in untaken_wordings(plan.bundle.untaken)]
    assert any("3 categories" in each for each in told)
    assert any("1 sets" in each for each in told)
    assert taken(themed, book(codes), tmp_path).themes == ()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_codebooks_have_several_encodings(encoding: str, themed: Library, tmp_path: Path) -> None:
    """With a mark of the byte order, whatever the declaration says."""
    content = book(code("Été", "<Description>a</Description>")).partition("?>")[2]
    plan = taken(themed, content.encode(encoding), tmp_path)
    assert [(each.name, each.key, each.description) for each in plan.themes] == [
        ("Été", "ete", "a")
    ]


def test_signs_that_are_left_unescaped_are_read(themed: Library, tmp_path: Path) -> None:
    """As old versions of QualCoder leave memos."""
    memo = "R&D <b> is 3 < 4 & <soon>, &amp; </i>"
    plan = taken(themed, book(code("Hope", f"<Description>{memo}</Description>")), tmp_path)
    assert plan.themes[0].description == memo.replace("&amp;", "&")


def test_long_names_are_cut_and_kept(themed: Library, tmp_path: Path) -> None:
    """The field for names takes 80 characters; the description has the rest."""
    (theme,) = taken(themed, book(code("long " * 40)), tmp_path).themes
    assert len(theme.name) <= 80
    assert theme.description.startswith("long " * 39)
    assert taken(themed, book(code("long " * 40)), tmp_path).known == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "damaged"),
        ("hello", "damaged"),
        (book(code("a"))[:-20], "damaged"),
        ("<Project xmlns='urn:QDA-XML:project:1.0'/>", "not a REFI-QDA codebook"),
        ('<!DOCTYPE a [<!ENTITY a "b">]>' + book("&a;").partition("?>")[2], "declares entities"),
        (book("".join(code(f"c{n}") for n in range(MOST_CODES + 1))), "more than 500"),
        (book("<Code name='a'>" * 60 + "</Code>" * 60), "nested too deeply"),
        ("\0" * 100, "damaged"),
    ],
)
def test_what_is_no_codebook_is_refused(
    content: str, reason: str, themed: Library, dump: Callable[[], Any], tmp_path: Path
) -> None:
    """With a reason, and the library stays as it was."""
    before = dump()
    with pytest.raises(ExchangeError, match=reason):
        taken(themed, content, tmp_path)
    assert dump() == before


TERMS = st.builds(
    Term,
    st.text(min_size=1, max_size=8).filter(lambda each: "\r" not in each),
    st.sampled_from([3.0, 2.0, 0.5, 1.5]),
    st.booleans(),
)


@given(st.lists(TERMS, max_size=4, unique=True))
@settings(max_examples=50)
def test_terms_come_back_from_a_description(terms: list[Term]) -> None:
    """Whatever signs are in them; kinds come together."""
    description, found = split_term_lines(with_term_lines(replace(OWN, terms=tuple(terms))))
    assert description == OWN.description
    assert set(found) == set(terms)


@pytest.mark.parametrize(
    "text", ["Terms, strong: none", 'Terms, strong: "a" b', 'Terms, other: "a"', "Terms"]
)
def test_other_lines_stay_in_the_description(text: str) -> None:
    """People write all kinds of things."""
    assert split_term_lines(text) == (text, ())


@pytest.mark.parametrize("colour", ["#0000ff", "#FF0", "#ffffff", "#000000", "", "red"])
def test_text_can_be_read_on_the_colours_of_themes(colour: str) -> None:
    """Of whatever colour the code was: WCAG AA, on the texts of both appearances."""
    light, dark = theme_colours(colour, 7)
    assert text_contrast(light, dark=False) >= LEAST
    assert text_contrast(dark, dark=True) >= LEAST
