"""BibTeX, CSL-JSON and RIS: references that other programs take."""

import json
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.commitments.model import Kind
from briefreader.library.records import Statement
from briefreader.services.export.bibtex_references import bibtex_entry, latex_escaped
from briefreader.services.export.csl_references import csl_item
from briefreader.services.export.references import citation_key
from briefreader.services.export.ris_references import ris_reference

KEY = re.compile(r"[a-z0-9]+-[0-9a-f]{8}")


def test_a_bibtex_entry(rich: Statement, exported: Callable[..., bytes]) -> None:
    """Title and parties keep their capitals, the date is there in both ways."""
    found = exported(".bib", rich).decode()
    assert found == (
        f"@misc{{japan2023joint-{rich.digest[:8]},\n"
        "  title = {{Joint statement of Japan and Chad}},\n"
        "  author = {{Japan} and {Chad}},\n"
        "  date = {2023-04-05},\n"
        "  year = {2023},\n"
        "  month = apr,\n"
        "  type = {Joint statement},\n"
        "  address = {Tokyo},\n"
        "  langid = {english},\n"
        "  url = {https://mfa.example/a%20b?x=1&y=%C3%A9},\n"
        "  urldate = {2024-05-06},\n"
        "}\n"
    )


def test_latex_finds_no_commands_in_a_text() -> None:
    """What has a meaning in LaTeX is written out, and braces are paired."""
    assert latex_escaped("50% of R&D_1 #2 $3 ~x^2 {a} \\b") == (
        r"50\% of R\&D\_1 \#2 \$3 \textasciitilde{}x\textasciicircum{}2 "
        r"\{a\} \textbackslash{}b"
    )
    assert latex_escaped("}a{") == r"\textbraceright{}a\textbraceleft{}"


@given(st.text(st.characters(codec="utf-8")))
def test_no_title_breaks_out_of_its_field(text: str) -> None:
    """Braces are paired, no line is added, and a per cent sign begins no comment."""
    written = latex_escaped(text)
    depth = 0
    for each in written:
        depth += {"{": 1, "}": -1}.get(each, 0)
        assert depth >= 0
    assert depth == 0
    assert not re.search(r"(?<!\\)[%#&$_]", written)


def test_what_is_not_known_is_left_out(rich: Statement) -> None:
    """No date, party, place or address: no empty fields, in any format."""
    bare = replace(
        rich, title="", date=None, parties=(), place="", source="a.txt", language="und",
        kind=Kind.OTHER,
    )  # fmt: skip
    assert (
        bibtex_entry(bare)
        == f"@misc{{statement-{rich.digest[:8]},\n  title = {{{{Untitled statement}}}},\n}}\n"
    )
    assert csl_item(bare) == {
        "id": f"statement-{rich.digest[:8]}",
        "type": "document",
        "title": "Untitled statement",
    }
    assert ris_reference(bare) == "TY  - RPRT\nTI  - Untitled statement\nER  - \n"


def test_a_csl_item(rich: Statement, exported: Callable[..., bytes]) -> None:
    """The variables of CSL 1.0, parties as literal names."""
    assert json.loads(exported(".csl.json", rich)) == [
        {
            "id": citation_key(rich),
            "type": "document",
            "title": rich.title,
            "author": [{"literal": "Japan"}, {"literal": "Chad"}],
            "issued": {"date-parts": [[2023, 4, 5]]},
            "genre": "Joint statement",
            "publisher-place": "Tokyo",
            "language": "en",
            "URL": "https://mfa.example/a%20b?x=1&y=%C3%A9",
            "accessed": {"date-parts": [[2024, 5, 6]]},
        }
    ]
    assert csl_item(replace(rich, kind=Kind.SPEECH))["type"] == "speech"


def test_a_ris_reference(rich: Statement, exported: Callable[..., bytes]) -> None:
    """A line for each value, whatever lines a title has; institutions are not taken apart."""
    odd = replace(
        rich, title="Joint\nstatement\r\nER  - \u2028on R&D", parties=("Japan", "Trade, EU")
    )
    assert ris_reference(odd).splitlines()[:4] == [
        "TY  - RPRT",
        "TI  - Joint statement ER - on R&D",
        "AU  - Japan",
        "AU  - Trade\N{SINGLE LOW-9 QUOTATION MARK} EU",
    ]
    assert exported(".ris", rich) == (
        b"TY  - RPRT\r\nTI  - Joint statement of Japan and Chad\r\nAU  - Japan\r\nAU  - Chad\r\n"
        b"DA  - 2023/04/05/\r\nPY  - 2023\r\nM3  - Joint statement\r\nCY  - Tokyo\r\nLA  - en\r\n"
        b"UR  - https://mfa.example/a%20b?x=1&y=%C3%A9\r\nY2  - 2024/05/06/\r\nER  - \r\n"
    )


def test_only_what_has_an_address_was_accessed(rich: Statement) -> None:
    """A file has no day on which it was called up."""
    offline = replace(rich, source="talks.pdf")
    assert "accessed" not in csl_item(offline)
    assert "urldate" not in bibtex_entry(offline)
    assert "Y2" not in ris_reference(offline)


@pytest.mark.parametrize(
    ("code", "field"),
    [
        ("uk", "langid = {ukrainian}"),
        ("de-AT", "langid = {ngerman}"),
        ("zz", "language = {zz}"),
    ],
)
def test_languages_have_the_names_of_babel(rich: Statement, code: str, field: str) -> None:
    """By which LaTeX hyphenates; one that babel does not know keeps its code."""
    assert f"  {field},\n" in bibtex_entry(replace(rich, language=code))


@pytest.mark.parametrize(
    ("title", "party", "start"),
    [
        ("The Declaration", "Côte d’Ivoire", "cotedivoire2023declaration-"),
        ("Совместное заявление", "Россия", "2023-"),
        ("Statement", "", "2023statement-"),
    ],
)
def test_keys_are_plain(rich: Statement, title: str, party: str, start: str) -> None:
    """Letters of ASCII only, whatever script the statement is in."""
    key = citation_key(replace(rich, title=title, parties=(party,) if party else ()))
    assert key.startswith(start)
    assert KEY.fullmatch(key)


def test_keys_tell_statements_apart(rich: Statement) -> None:
    """Of the same parties, year and title; and a key depends on nothing else in the export."""
    other = replace(rich, digest="0123456789abcdef")
    assert citation_key(other) != citation_key(rich)
    assert citation_key(replace(rich, id=77, source="", language="fr")) == citation_key(rich)
