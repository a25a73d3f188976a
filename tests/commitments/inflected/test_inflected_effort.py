"""Texts made to slow the engine for languages that inflect down, or to break it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.commitments.parsing.entities import StatementEntities, find_entities
from briefreader.services.detection.shipped_languages import load_language
from briefreader.text.folding import fold
from briefreader.text.span import Span
from effort import calls_in, patience

UNITS = {
    "conjunctions": "и ",
    "promises without an end": "мы будем ",
    "futures": "построит ",
    "sentences without an end": "Норвегия и Чили будут продолжать поддерживать план и ",
    "relative clauses": ", который ",
    "that-clauses": "договорились, что ",
    "infinitives": "открыть и закрыть ",
    "infinitives in a row": "намерены открыть ",
    "adverbs": "вновь совместно ",
    "adverbs and verbs": "вновь подтверждают ",
    "parties": "Норвегия, Чили, и ",
    "genitives": "стороны комиссии ",
    "fronted phrases": ", до марта ",
    "participles": "была будет создана ",
    "nouns": "выразили свою твёрдую взаимную ",
    "gerunds": "подтверждая приверженность, ",
    "insertions": "стороны, со своей стороны, ",
    "open quotation marks": "«„\"'",
    "list items": "договорились: открыть; ",
    "one word": "а",
}
SHORT, LONG = 250, 1_000
BISECTING = 1.02
"""How much more it may be, as places are bisected in longer lists."""
VERY_LONG = 100_000
"""Code points; what tries each place from each place would take hours."""


@pytest.fixture(scope="module")
def entities() -> StatementEntities:
    """Return who is who in a statement of Norway and Chile."""
    return find_entities("", load_language("ru").gazetteer, ("Norway", "Chile"))


def read(text: str, entities: StatementEntities) -> list[Span]:
    """Return the spans of what is found in ``text``, read as one sentence."""
    found = load_language("ru").reader.actions(
        text, fold(text), Span(0, len(text)), entities, listed=False
    )
    return [each.span for each in found]


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_work_in_russian_grows_with_length_only(entities: StatementEntities, unit: str) -> None:
    """Four times the text takes at most four times the calls, whatever it repeats."""
    read(unit, entities)
    work = calls_in(lambda: read(unit * SHORT, entities))
    assert calls_in(lambda: read(unit * LONG, entities)) <= BISECTING * work * LONG / SHORT


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_nothing_hangs_in_russian(entities: StatementEntities, unit: str) -> None:
    """A text as long as a treaty that says one thing only is read to its end."""
    text = unit * (VERY_LONG // len(unit))
    with patience():
        found = read(text, entities)
    assert all(each.end <= len(text) for each in found)


WORDS = (
    "мы стороны Норвегия и Чили договорились открыть будут проведут что который , . ; : - ( ) « » "
    "подтверждая приверженность намерены готовность до 2030 года если вновь также была создана"
)


@given(
    words=st.lists(st.one_of(st.sampled_from(WORDS.split(" ")), st.text(max_size=4)), max_size=60)
)
def test_whatever_is_said_in_russian_spans_are_sound(
    entities: StatementEntities, words: list[str]
) -> None:
    """Spans are in order and apart, with words in them; nothing is raised."""
    text = " ".join(words)
    end = 0
    for each in read(text, entities):
        assert end <= each.start < each.end <= len(text)
        end = each.end
