"""What is found in the sentences of each family of wordings, in every language."""

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Metadata
from briefreader.commitments.model import Strength

HERE = Path(__file__).parent
MARKED = re.compile(r"\[\[(.*?)\]\]")
LETTERS = {"f": Strength.FIRM, "i": Strength.INTENT, "r": Strength.REAFFIRMED}
TITLES = {
    "en": "Joint Statement",
    "fr": "Déclaration conjointe",
    "es": "Declaración conjunta",
    "ru": "Совместное заявление",
}


def sentences() -> list[object]:
    """Return the sentences of all families as parameters, with language and kind."""
    return [
        pytest.param(language, marked.strip(), strengths.strip(" -"), id=f"{language} {kind}")
        for language in TITLES
        if (file := HERE / f"families_{language}.toml").exists()
        for family in tomllib.loads(file.read_text("utf-8"))["family"]
        for kind in [family["kind"]]
        for strengths, _, marked in (each.partition("|") for each in family["sentences"])
    ]


@pytest.mark.parametrize(("language", "marked", "strengths"), sentences())
def test_finds_the_marked_commitments_of_a_family(
    detector: Detector, language: str, marked: str, strengths: str
) -> None:
    """A sentence gives exactly the commitments that are marked in it, as firm as the table says."""
    text = marked.replace("[[", "").replace("]]", "")
    anyone = Metadata(title=TITLES[language], date=date(2022, 3, 15), parties=(), language=language)
    found = detector.detect(text, anyone)
    assert [each.span.of(text) for each in found] == MARKED.findall(marked)
    assert [each.strength for each in found] == [LETTERS[letter] for letter in strengths]
