"""Records as JSON-like values: all fields go out and come in, by both kinds of names."""

import datetime as dt
import json
from dataclasses import fields, replace
from typing import Any

import pytest

from briefreader.commitments.attributes.taxonomy import Term, Theme
from briefreader.commitments.findings import Metadata
from briefreader.commitments.model import DueDate, Kind, Strength
from briefreader.errors import ExchangeError
from briefreader.library.records import (
    Annotation,
    Commitment,
    Origin,
    Review,
    Statement,
    Status,
    Target,
)
from briefreader.services.json_fields import Fields, PropertyFields
from briefreader.services.record_codec import (
    annotation_from,
    annotation_values,
    commitment_from,
    commitment_values,
    metadata_from,
    metadata_values,
    properties,
    term_values,
    theme_from,
    theme_values,
)
from briefreader.text.span import Span

NOW = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
PLACED = {"id", "statement_id", "span", "quote", "paragraph"}
COMMITMENT = Commitment(
    statement_id=0, span=Span(3, 9), quote="", paragraph=1, cue="pledged to", rule="pledge",
    strength=Strength.INTENT, actors=("Chad", "Japan"), themes=("energy", "trade"),
    due=DueDate("by May", dt.date(2026, 5, 31)), confidence=0.25, conditional=True,
    origin=Origin.DETECTED, review=Review.CONFIRMED, edited=True, detected=Span(2, 9),
    status=Status.MET, status_date=dt.date(2026, 6, 1), evidence="Opened", author="Ann",
    owner="Bea", reminder=dt.date(2026, 9, 1),
)  # fmt: skip
ANNOTATION = Annotation(
    statement_id=0, span=Span(3, 9), exact="", prefix="", suffix="", note="Who?", tags=("a", "b"),
    colour="blue", created=NOW, modified=NOW + dt.timedelta(days=1), target=Target.STATEMENT,
    author="Ann",
)  # fmt: skip
THEME = Theme(
    key="space", name="Space", description="Orbits", colour_light="#112233",
    colour_dark="#aabbcc", terms=(Term("orbit*", 3.0, capitals=True),),
)  # fmt: skip


def through_json(values: Any) -> Any:
    """Return what a file that holds ``values`` says."""
    return json.loads(json.dumps(values))


def test_no_field_is_forgotten() -> None:
    """A column that a record gets is in its values; what says where it stands is the formats'."""
    said = {each.name for each in fields(Commitment)} - PLACED
    assert commitment_values(COMMITMENT).keys() == said
    selector = {"exact", "prefix", "suffix", "commitment_id"}
    said = {each.name for each in fields(Annotation)} - PLACED - selector
    assert annotation_values(ANNOTATION).keys() == said
    assert {**theme_values(THEME), "terms": ()}.keys() == {each.name for each in fields(Theme)}


def test_the_example_says_something_in_every_field() -> None:
    """Else a field that is lost would go unnoticed below."""
    plain = commitment_from(PropertyFields({}, ""), Span(0, 0))
    same = [each.name for each in fields(Commitment) if each.name not in PLACED
            and getattr(plain, each.name) == getattr(COMMITMENT, each.name)]  # fmt: skip
    assert same == []


@pytest.mark.parametrize("bare", [False, True])
def test_a_commitment_comes_back(*, bare: bool) -> None:
    """From a statement file, and from the properties of another format."""
    made = COMMITMENT
    if bare:
        made = replace(made, due=None, detected=None, status_date=None, themes=(), evidence="")
    values = through_json(commitment_values(made))
    assert commitment_from(Fields(values, ""), made.span, 9) == made
    told = through_json(properties(commitment_values(made), "commitment"))
    assert commitment_from(PropertyFields(told, ""), made.span) == made


def test_a_note_comes_back() -> None:
    """In the same two ways."""
    values = through_json(annotation_values(ANNOTATION))
    assert annotation_from(Fields(values, ""), ANNOTATION.span) == ANNOTATION
    told = through_json(properties(annotation_values(ANNOTATION), "annotation"))
    assert annotation_from(PropertyFields(told, ""), ANNOTATION.span, NOW) == ANNOTATION


def test_a_theme_comes_back() -> None:
    """With its terms from a statement file; without them, and in small letters, from others."""
    values = through_json({**theme_values(THEME), "terms": term_values(THEME)})
    assert theme_from(Fields(values, "")) == THEME
    told = through_json(properties(theme_values(THEME)))
    assert theme_from(PropertyFields(told, "")) == replace(THEME, terms=())


def test_what_is_known_of_a_statement_comes_back() -> None:
    """All but its text and source."""
    statement = Statement(
        title="Joint", date=dt.date(2015, 11, 2), parties=("Japan",), language="en", source="",
        text="", digest="", imported=NOW, place="Tokyo", kind=Kind.COMMUNIQUE,
    )  # fmt: skip
    found = metadata_from(Fields(through_json(metadata_values(statement)), ""))
    names = [each.name for each in fields(Metadata)]
    assert all(getattr(found, name) == getattr(statement, name) for name in names)


def test_properties_have_names_of_their_own() -> None:
    """Two words are one, and nothing is nested."""
    told = properties(commitment_values(COMMITMENT), "commitment")
    assert list(told)[:6] == ["kind", "strength", "actors", "themes", "dueText", "dueBy"]
    assert told["statusDate"] == "2026-06-01"
    assert told["detected"] == [2, 9]


@pytest.mark.parametrize("name", sorted(commitment_values(COMMITMENT)))
def test_a_statement_file_must_say_everything(name: str) -> None:
    """A field that is missing is named."""
    values = through_json(commitment_values(COMMITMENT))
    del values[name]
    with pytest.raises(ExchangeError, match=f"commitments 3, {name}"):
        commitment_from(Fields(values, "commitments 3"), COMMITMENT.span, 9)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("confidence", True), ("confidence", 1.5), ("confidence", float("nan")),
        ("confidence", 10**400), ("strength", "iron"), ("actors", "Chad"), ("actors", [1]),
        ("edited", 1), ("status_date", "2026-13-01"), ("cue", "\ud800"), ("cue", 3),
    ],
)  # fmt: skip
def test_a_value_of_another_kind_is_refused(name: str, value: object) -> None:
    """In both, and by the name that it has there."""
    values = commitment_values(COMMITMENT) | {name: value}
    with pytest.raises(ExchangeError, match=name):
        commitment_from(Fields(values, ""), COMMITMENT.span, 9)
    told = properties(values, "commitment")
    with pytest.raises(ExchangeError, match=name.replace("_d", "D")):
        commitment_from(PropertyFields(told, ""), COMMITMENT.span)
