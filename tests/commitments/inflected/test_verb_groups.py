"""Verb groups of sentences: a verb with what belongs to it, and what it is a form of."""

import pytest

from briefreader.commitments.inflected.morphology import tokens_of
from briefreader.commitments.inflected.verb_groups import VerbGroup, verb_groups
from briefreader.services.detection.shipped_languages import load_language
from briefreader.text.folding import fold
from briefreader.text.span import Span


def groups(code: str, sentence: str) -> list[tuple[str, VerbGroup]]:
    """Return the verb groups of ``sentence``, with their folded words."""
    grammar = load_language(code).reader.grammar
    folded = fold(sentence)
    whole = Span(0, len(sentence))
    tokens = tokens_of(folded, whole, grammar.morphology, grammar.token)
    return [
        (folded[tokens[each.first].start : tokens[each.end - 1].end], each)
        for each in verb_groups(tokens, grammar.verbs)
    ]


@pytest.mark.parametrize(
    ("code", "sentence", "expected"),
    [
        ("fr", "Les Parties ont décidé d’ouvrir un port.", ["ont décidé = décider 3p past"]),
        ("fr", "Elles n’ont pas encore été saisies.",
         ["n'ont pas encore été saisies = saisir 3p negated passive past"]),
        ("fr", "Les Parties se sont engagées à ouvrir un port.",
         ["se sont engagées = se engager 3p past reflexive"]),
        ("fr", "Le port a été fermé.", ["a été fermé = fermer 3s passive past"]),
        ("fr", "Le port sera fermé en mai.", ["sera fermé = fermer 3s future passive"]),
        ("fr", "La délégation est allée à Oslo.", ["est allée = aller 3s past"]),
        ("fr", "Nous nous engageons à publier la carte.",
         ["nous engageons = se engager 1p present reflexive"]),
        ("fr", "Nous engageons des experts.", ["engageons = engager 1p present"]),
        ("fr", "Les Parties ont revu le texte et décidé de le publier.",
         ["ont revu = revoir 3p past", "décidé = décider past"]),
        ("fr", "Les Parties ont revu le texte, et également décidé de le publier.",
         ["ont revu = revoir 3p past", "décidé = décider past"]),
        ("fr", "Les textes ont été revus et décidé de publier.",
         ["ont été revus = revoir 3p passive past"]),
        ("fr", "Les Parties n’ont pas revu le texte et décidé de partir.",
         ["n'ont pas revu = revoir 3p negated past"]),
        ("fr", "Les Parties ont, à Oslo, solennellement décidé une trêve.",
         ["ont, à oslo, solennellement décidé = décider 3p past"]),
        ("fr", "Les Parties ont à nouveau décidé une trêve.",
         ["ont à nouveau décidé = décider 3p past"]),
        ("fr", "La marque de la zone porte un nom.", []),
        ("fr", "Les forces armées quitteront la zone.", ["quitteront = quitter 3p future"]),
        ("fr", "En ouvrant le port, elles aideront le Chili.",
         ["en ouvrant = ouvrir gerund", "aideront = aider 3p future"]),
        ("es", "Las Partes han decidido abrir un puerto.", ["han decidido = decidir 3p past"]),
        ("es", "El puerto fue cerrado.", ["fue cerrado = cerrar 3s passive past"]),
        ("es", "Nos comprometemos a abrir un puerto.",
         ["nos comprometemos = se comprometer 1p present reflexive"]),
        ("es", "Las Partes se comprometieron a abrir un puerto.",
         ["se comprometieron = se comprometer 3p past reflexive"]),
        ("es", "Las Partes están estudiando el mapa.",
         ["están estudiando = estudiar 3p present progressive"]),
        ("es", "Se ha acordado una tregua.", ["se ha acordado = se acordar 3s past reflexive"]),
        ("es", "Las Partes han revisado el texto y decidido publicarlo.",
         ["han revisado = revisar 3p past", "decidido = decidir past"]),
        ("ru", "Стороны договорились открыть порт.", ["договорились = договориться 3p past"]),
        ("ru", "Стороны будут открывать порты.", ["будут открывать = открывать 3p future"]),
        ("ru", "Стороны не будут открывать порты.",
         ["не будут открывать = открывать 3p future negated"]),
        ("ru", "Стороны вновь не подтвердили.",
         ["не подтвердили = подтвердить 3p again negated past"]),
    ],
)  # fmt: skip
def test_verb_groups_of_a_sentence(code: str, sentence: str, expected: list[str]) -> None:
    """Auxiliaries change the features of the finite form; the verb names the group."""
    assert [
        f"{words} = {' '.join([each.reading.lemma, *sorted(each.reading.features)])}"
        for words, each in groups(code, sentence)
    ] == expected


@pytest.mark.parametrize(
    ("sentence", "plural", "finite"),
    [
        ("Les Parties décideront.", True, True),
        ("Nous déciderons.", True, True),
        ("Le Conseil décidera.", False, True),
        ("En décidant, on parle peu", None, False),
    ],
)
def test_what_a_verb_tells_of_its_subject(sentence: str, plural: bool | None, finite: bool) -> None:
    """A gerund tells nothing."""
    _, first = groups("fr", sentence)[0]
    assert first.plural is plural
    assert first.is_finite is finite
    assert first.has("gerund") is not finite
