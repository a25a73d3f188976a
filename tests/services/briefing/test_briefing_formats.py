"""Every format follows the plan: its sections in their order, its words and its dress."""

import datetime as dt
import re
import zipfile
from html import unescape

import pytest
from plans import showing

from briefreader.services.briefing.plan import BriefingPlan, Section
from briefreader.services.briefing.sources import brief_plan
from briefreader.services.briefing.write import write_briefing

MADE = dt.date(2022, 1, 1)


@pytest.mark.parametrize("ending", [".html", ".md", ".docx"])
def test_a_plan_shapes_every_format(large_library, tmp_path, ending):
    """Sections come in the plan's order, headings in its language, the marking twice."""
    plan = BriefingPlan(language="fr", classification="DIFFUSION RESTREINTE", author="A. Desk")
    sections = (Section.BY_ACTOR, Section.UPCOMING, Section.BY_THEME, Section.NEWS)
    out = tmp_path / f"briefing{ending}"

    write_briefing(brief_plan(large_library, showing(plan, *sections), MADE), out)

    text = _text(out)
    titles = [
        "Party 0 et Party 1" if ending != ".docx" else "Engagements par acteur",
        "Prochaines échéances",
        "Engagements par thème",
        "Nouveau depuis la déclaration précédente",
        "dans l’application",
    ]
    places = [text.index(title) for title in titles[1:]]
    assert titles[0] in text
    assert places == sorted(places)
    assert text.count("DIFFUSION RESTREINTE") == 2
    assert "1 janv. 2022" not in text
    assert "A. Desk · établi avec Briefreader le 1er janvier 2022" in text
    assert not re.search(r"\b(?:Firm|commitments|more|para|Page \d)\b", text)


def _text(out):
    """Return the words of a file."""
    if out.suffix == ".docx":
        with zipfile.ZipFile(out) as package:
            pages = [package.read(f"word/{name}.xml") for name in ("document", "footer")]
        return unescape(re.sub(r"<[^>]+>", " ", b" ".join(pages).decode("utf-8")))
    text = out.read_text("utf-8")
    if out.suffix == ".html":
        return unescape(re.sub(r"<[^>]+>", "", text.partition("<body>")[2]))
    return text.replace("\\", "")
