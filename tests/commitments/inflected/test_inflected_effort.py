"""Texts made to slow down the engine of languages that inflect, or to break it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.commitments.parsing.committed_action import CommittedAction
from briefreader.commitments.parsing.entities import find_entities
from briefreader.services.detection.shipped_languages import load_language
from briefreader.text.folding import fold
from briefreader.text.span import Span
from effort import calls_in, patience

UNITS = {
    "fr": (
        "et ",
        ", ",
        "nous ",
        "qui ",
        "les deux parties s’engagent à ",
        "de créer et de ",
        "d’",
        "La Norvège, le Chili, ",
        "décident que ",
        "ont également, à ce titre, ",
        "leur soutien et ",
        "se sont ",
        "afin de réduire, ",
        "sera créé ; ",
        "aura lieu ",
    ),
    "es": (
        "que ",
        "se ",
        "ambas Partes se comprometen a ",
        "crear y ",
        "acordaron que ",
        "Noruega, Chile, ",
        "han, en este contexto, ",
        "su apoyo y ",
        "por las Partes ",
        "tendrá lugar ",
        "seguirán apoyando y ",
    ),
    "ru": (
        "и ",
        "мы будем ",
        "построит ",
        "Норвегия и Чили будут продолжать поддерживать план и ",
        ", который ",
        "договорились, что ",
        "открыть и закрыть ",
        "намерены открыть ",
        "вновь совместно ",
        "вновь подтверждают ",
        "Норвегия, Чили, и ",
        "стороны комиссии ",
        ", до марта ",
        "была будет создана ",
        "выразили свою твёрдую взаимную ",
        "подтверждая приверженность, ",
        "стороны, со своей стороны, ",
        "«„\"'",
        "договорились: открыть; ",
        "а",
    ),
}
WORDS = sorted({word for units in UNITS.values() for unit in units for word in unit.split()})
CASES = [(code, unit) for code, units in UNITS.items() for unit in units]
SHORT, LONG = 400, 1_200
VERY_LONG = 20_000
"""Code points of which what tries each place from each place would take hours."""


def actions(code: str, sentence: str) -> list[CommittedAction]:
    """Return what is found in ``sentence``, however long it is."""
    language = load_language(code)
    entities = find_entities("", "", language.gazetteer, ("Norway", "Chile"))
    whole = Span(0, len(sentence))
    return list(language.reader.actions(sentence, fold(sentence), whole, entities, listed=False))


@pytest.mark.parametrize(("code", "unit"), CASES)
def test_work_on_a_sentence_grows_with_its_length_only(code: str, unit: str) -> None:
    """Three times the sentence takes at most little more than three times the calls."""
    actions(code, unit * LONG)
    work = calls_in(lambda: actions(code, unit * SHORT))
    assert calls_in(lambda: actions(code, unit * LONG)) <= 1.1 * work * LONG / SHORT


@pytest.mark.parametrize(("code", "unit"), CASES)
def test_no_sentence_is_too_long(code: str, unit: str) -> None:
    """A sentence as long as a treaty is read to its end."""
    text = unit * (VERY_LONG // len(unit))
    with patience():
        found = actions(code, text)
    assert all(each.span.end <= len(text) for each in found)


@given(
    code=st.sampled_from(sorted(UNITS)),
    words=st.lists(
        st.one_of(
            st.sampled_from(WORDS),
            st.text(max_size=4),
        ),
        max_size=40,
    ),
)
def test_whatever_a_sentence_says_spans_are_sound(code: str, words: list[str]) -> None:
    """Spans lie in the sentence, in order and apart, with words in them; nothing is raised."""
    text = " ".join(words)
    end = 0
    for each in actions(code, text):
        assert end <= each.span.start < each.span.end <= len(text)
        assert each.span.start <= each.action.start <= each.action.end <= each.span.end
        end = each.span.end
