"""References that were exported say the same of a document beside which they lie."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefreader.documents.document import Document
from briefreader.documents.references.reference_files import described
from briefreader.documents.references.reference_languages import babel_name, language_code
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.ui.common.language_names import offered_languages

ENDINGS = (".bib", ".csl.json", ".ris")
ODD: tuple[dict[str, Any], ...] = (
    {"title": "50% of R&D_1, #2 “€ 3” $4 ~5 ^6 <b> \\cite", "language": "uk"},
    {"title": "Déclaration {conjointe} d’Œuvre: Зая́ва 共同声明", "language": "fr"},
    {"title": "A lone } and {", "language": "kk", "date": None},
    {"parties": ("Côte d’Ivoire", "Ministry of Trade, Industry and Energy", "R&D {EU}_#1%")},
    {"source": "https://mfa.example/a;b_c%20d?x=1&y=é#top", "language": "zh-Hans"},
    {"date": dt.date(987, 6, 5), "language": "zz"},
)


@pytest.mark.parametrize("odd", ODD, ids=str)
@pytest.mark.parametrize("ending", ENDINGS)
def test_what_was_exported_is_read_back(
    odd: dict[str, Any],
    ending: str,
    library: Library,
    rich: Statement,
    exported: Callable[..., bytes],
    tmp_path: Path,
) -> None:
    """Title, date, parties, language and address, with whatever TeX or RIS has a meaning for."""
    statement = library.statements.put(replace(rich, **odd))
    path = tmp_path / "talks.txt"
    path.with_suffix(ending).write_bytes(exported(ending, statement))
    document = Document(
        name=path.name, media_type="", original=b"text", text="text", source=str(path)
    )
    found = described(document, path)
    assert found.title == statement.title
    assert found.date == statement.date
    assert found.parties == statement.parties
    assert found.language == statement.language[:2]
    assert found.source.startswith("https://mfa.example/a")
    assert found.source.replace("%20", " ").replace("%C3%A9", "é") == (
        statement.source.replace("%20", " ")
    )


def test_every_language_that_is_offered_has_a_name_in_babel() -> None:
    """Two of them never the same one."""
    codes = [code for code, _ in offered_languages() if code != "und"]
    names = [babel_name(code) for code in codes]
    assert all(names)
    assert len(set(names)) == len(codes)
    assert [language_code(name) for name in names] == codes


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("en", "en"),
        ("en-US", "en"),
        ("pt_BR", "pt"),
        ("English", "en"),
        ("american", "en"),
        ("brazilian", "pt"),
        ("Klingon", ""),
        ("", ""),
        ("en; fr", ""),
    ],
)
def test_languages_are_told_by_code_or_by_name(told: str, code: str) -> None:
    """As reference managers write them."""
    assert language_code(told) == code
