"""The gold of the invented statements: it is well formed, whatever detection finds in them."""

import json
import re
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from gold_folders import INVENTED

from briefreader.commitments.attributes.taxonomy import Taxonomy
from briefreader.commitments.metadata.gazetteer import Gazetteer
from briefreader.commitments.model import Strength

GOLD = Path(__file__).parents[1] / "gold"
CODINGS = sorted(file for folder in INVENTED for file in (GOLD / folder).glob("*.json"))
# Bodies that speak in a statement here and that are written out in it; the gazetteer may lack them.
BODIES = {
    each: each
    for each in ("Conference of the Parties", "Group of Sixteen", "ILEC", "OBS", "BSHO", "CEMAC")
} | {"Quebec": "Québec"}


@pytest.fixture(params=CODINGS, ids=lambda file: file.stem)
def coded(request: pytest.FixtureRequest) -> tuple[dict[str, Any], str]:
    """Return a coding and its statement, white space made single."""
    file: Path = request.param
    text = file.with_suffix(".txt").read_text("utf-8")
    return json.loads(file.read_text("utf-8")), single_spaced(text)


def single_spaced(text: str) -> str:
    """Return ``text`` with one space for all white space that follows on another."""
    return re.sub(r"\s+", " ", text).strip()


def test_each_kind_is_there() -> None:
    """Thirty-six of houses; seven joint statements and two negatives in each other language."""
    counts: dict[str, int] = {}
    for file in CODINGS:
        key = f"{file.parent.name} {json.loads(file.read_text('utf-8'))['language']}"
        counts[key] = counts.get(key, 0) + 1
    assert counts == {
        "houses en": 13,
        "houses3 en": 6,
        "houses4 en": 3,
        "houses5 en": 10,
        "houses6 en": 4,
        **{f"languages {code}": 4 for code in ("es", "fr", "ru")},
        **{f"languages3 {code}": 2 for code in ("es", "fr", "ru")},
        **{f"languages4 {code}": 1 for code in ("es", "fr", "ru")},
        **{f"negatives {code}": 2 for code in ("es", "fr", "ru")},
    }
    assert {file.stem for file in CODINGS} == {
        file.stem for folder in INVENTED for file in (GOLD / folder).glob("*.txt")
    }


def test_head_is_that_of_the_statement(
    coded: tuple[dict[str, Any], str], request: pytest.FixtureRequest
) -> None:
    """The slug is the file's name, the title the first line, the date a day."""
    coding, text = coded
    assert coding["slug"] == request.node.callspec.id
    assert text.startswith(coding["title"])
    assert date.fromisoformat(coding["date"]).isoformat() == coding["date"]


def test_quotes_are_in_the_text_once_and_apart(coded: tuple[dict[str, Any], str]) -> None:
    """Commitments in the order of the text; none holds a part of another or of an optional one."""
    coding, text = coded
    commitments = [each["quote"] for each in coding["commitments"]]
    optional = [each["quote"] for each in coding["optional"]]
    assert {quote: text.count(quote) for quote in (*commitments, *optional)} == dict.fromkeys(
        (*commitments, *optional), 1
    )
    starts = [text.index(quote) for quote in commitments]
    assert starts == sorted(starts)
    spans = sorted(
        (text.index(quote), text.index(quote) + len(quote)) for quote in commitments + optional
    )
    assert [(before, after) for before, after in pairwise(spans) if before[1] > after[0]] == []


def test_quotes_are_bare_and_inside_one_sentence(coded: tuple[dict[str, Any], str]) -> None:
    """Neither space nor stop at their ends, and no sentence ends in them."""
    coding, _ = coded
    for each in coding["commitments"]:
        assert each["quote"] == each["quote"].strip(" .;,")
        assert not re.search(r"(?<!Mr)\. ", each["quote"])


def test_labels_are_known(
    coded: tuple[dict[str, Any], str], gazetteer: Gazetteer, taxonomy: Taxonomy
) -> None:
    """Strengths, one to four themes, and makers that are parties and that the gazetteer has."""
    coding, text = coded
    themes = {theme.key for theme in taxonomy.themes}
    for name in coding["parties"]:
        assert gazetteer.get(name) or BODIES.get(name, "(nowhere)") in text
    for each in coding["commitments"]:
        assert set(each) == {"quote", "strength", "actors", "themes_ok", "due"}
        assert each["strength"] in set(Strength)
        assert set(each["themes_ok"]) <= themes
        assert 1 <= len(each["themes_ok"]) == len(set(each["themes_ok"])) <= 4
        assert each["actors"]
        assert set(each["actors"]) <= set(coding["parties"])
    assert all(each["why"] for each in coding["optional"])


def opens(due: str, quote: str, text: str) -> bool:
    """Tell whether the words of a due date stand in the sentence before the quote."""
    return due in text[: text.index(quote)].rpartition(". ")[2]


def test_due_dates_are_days_that_the_quote_sets(coded: tuple[dict[str, Any], str]) -> None:
    """Its words stand in the quote, and the day is none before the statement's."""
    coding, text = coded
    for each in coding["commitments"]:
        if each["due"] is None:
            continue
        assert set(each["due"]) == {"text", "by"}
        assert each["due"]["text"] in each["quote"] or opens(
            each["due"]["text"], each["quote"], text
        )
        assert date.fromisoformat(each["due"]["by"]) >= date.fromisoformat(coding["date"])


def test_negatives_hold_no_commitment() -> None:
    """What their speakers promise alone is optional; every other text has ten or more."""
    counts = {
        file.stem: (file.parent.name, len(json.loads(file.read_text("utf-8"))["commitments"]))
        for file in CODINGS
    }
    for folder, count in counts.values():
        assert count == 0 if folder == "negatives" else count >= 10
