"""The choices of a briefing, and how they are kept with a library."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import showing

from briefreader.errors import BriefingError
from briefreader.library.records import Status
from briefreader.services.briefing.briefing_strings import LANGUAGES
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import (
    BriefingPlan,
    BriefingScope,
    Picks,
    Section,
    SectionChoice,
)
from briefreader.services.briefing.presets import (
    delete_preset,
    json_of,
    plan_of,
    presets,
    rename_preset,
    save_preset,
)

PLAN = showing(
    BriefingPlan(
        scope=BriefingScope(
            statements=(3, 1),
            collection=2,
            tag="asia",
            party="Japan",
            since=dt.date(2015, 1, 2),
            until=dt.date(2020, 3, 4),
            theme="energy",
            status=Status.MET,
            confirmed=True,
        ),
        picks=Picks(pinned=frozenset({7, 12}), hidden=frozenset({5})),
        title="Энергия",
        classification="RESTRICTED",
        logo="/tmp/logo.svg",  # noqa: S108 - only a name
        author="A. Desk",
        language="ru",
        paper=Paper.LETTER,
    ),
    Section.NOTES,
    Section.BY_ACTOR,
)


def test_sections_keep_their_order():
    """What is shown comes in the order of the choice, every other section stays at hand."""
    assert PLAN.shown == (Section.NOTES, Section.BY_ACTOR)
    assert {each.section for each in PLAN.sections} == set(Section)


def test_a_report_lacks_neither_commitments_nor_notes():
    """They are switched on for it, a grouping by actor is kept."""
    plan = showing(BriefingPlan(), Section.KEY_FIGURES)

    assert set(plan.for_report.shown) == {Section.KEY_FIGURES, Section.BY_THEME, Section.NOTES}
    assert Section.BY_THEME not in PLAN.for_report.shown


def test_a_saved_plan_comes_back_as_it_was(library):
    """Every choice is kept, under the name without its needless spaces."""
    assert save_preset(library, "  Weekly  page ", PLAN) == "Weekly page"

    assert presets(library) == {"Weekly page": PLAN}


def test_plans_are_renamed_and_deleted(library):
    """The name changes, the plan does not; a name that is taken is refused."""
    save_preset(library, "b", PLAN)
    save_preset(library, "a", BriefingPlan())

    with pytest.raises(BriefingError, match="already"):
        rename_preset(library, "b", "a")
    with pytest.raises(BriefingError, match="no saved briefing"):
        rename_preset(library, "z", "y")
    rename_preset(library, "b", "c")
    delete_preset(library, "a")
    delete_preset(library, "a")

    assert presets(library) == {"c": PLAN}


@pytest.mark.parametrize("name", ["", "  ", "x" * 61])
def test_a_plan_needs_a_name(library, name):
    """An empty name and one that no menu can show are refused."""
    with pytest.raises(BriefingError, match="name"):
        save_preset(library, name, PLAN)


@pytest.mark.parametrize("kept", [None, [], "x", {"a": 1, "": {}}, {"b": None}])
def test_damaged_settings_are_no_plans(library, kept):
    """What is no object is not offered."""
    library.settings.set("briefing_presets", value=kept)

    assert presets(library) == {}


def test_damaged_fields_are_as_in_a_new_plan():
    """Each field is checked by itself: unknown words, wrong types and impossible dates."""
    plan = plan_of(
        {
            "scope": {
                "statements": [1, "2", True, -3, 2**70, 1],
                "collection": "x",
                "since": "2015-13-01",
                "until": 5,
                "status": "lost",
                "theme": ["energy"],
            },
            "sections": [
                {"section": "news", "on": 1},
                {"section": "x"},
                None,
                {"section": "notes", "on": True},
            ],
            "title": "a\nb\x00",
            "author": 7,
            "language": "de",
            "paper": "a3",
        }
    )

    assert plan.scope == BriefingScope(statements=(1,))
    assert plan.sections[:2] == (
        SectionChoice(Section.NEWS, on=False),
        SectionChoice(Section.NOTES, on=True),
    )
    assert {each.section for each in plan.sections} == set(Section)
    assert (plan.title, plan.author, plan.language, plan.paper) == ("a b", "", "en", Paper.A4)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(sorted(json_of(BriefingPlan()))), JSON))
def test_any_json_makes_a_plan(value):
    """Nothing that a library may hold raises, and what comes of it is kept unchanged."""
    plan = plan_of(value)

    assert plan_of(json.loads(json.dumps(json_of(plan)))) == plan
    assert plan.language in LANGUAGES
