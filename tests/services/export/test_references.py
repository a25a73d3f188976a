"""BibTeX and CSL-JSON: references that other programs take."""

import json
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.commitments.model import Kind
from briefreader.library.records import Statement
from briefreader.services.export.citation_formats import (
    bibtex_entry,
    citation_key,
    csl_item,
    latex_escaped,
)

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
        "  howpublished = {Joint statement},\n"
        "  address = {Tokyo},\n"
        "  langid = {en},\n"
        "  url = {https://mfa.example/a%20b?x=1&y=%C3%A9},\n"
        "}\n"
    )


def test_latex_finds_no_commands_in_a_text() -> None:
    """What has a meaning in LaTeX is written out, and braces are paired."""
    assert latex_escaped("50% of R&D_1 #2 $3 ~x^2 {a} \\b") == (
        r"50\% of R\&D\_1 \#2 \$3 \textasciitilde{}x\textasciicircum{}2 "
        r"\textbraceleft{}a\textbraceright{} \textbackslash{}b"
    )


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
    """No date, party, place or address: no empty fields, in either format."""
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
        }
    ]
    assert csl_item(replace(rich, kind=Kind.SPEECH))["type"] == "speech"


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
