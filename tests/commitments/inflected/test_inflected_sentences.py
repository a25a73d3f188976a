"""Invented sentences of languages that inflect, and the examples beside their cues."""

import re
import tomllib
from pathlib import Path

import pytest

from briefreader.commitments.inflected.cues_file import CueExamples, parse_examples
from briefreader.commitments.model import Strength, UserCue
from briefreader.commitments.parsing.committed_action import CommittedAction
from briefreader.commitments.parsing.entities import find_entities
from briefreader.services.detection.shipped_languages import load_language
from briefreader.text.folding import fold
from briefreader.text.span import Span
from sentence_tables import Row, rows

HERE = Path(__file__).parent
LANGUAGES = ("fr", "es", "ru")
TABLES = ("fr", "es")
PARTIES = ("Norway", "Chile")
MARKED = re.compile(r"\[\[(.*?)\]\]")


def actions(
    code: str,
    sentence: str,
    cues: tuple[UserCue, ...] = (),
    parties: tuple[str, ...] = PARTIES,
) -> list[CommittedAction]:
    """Return what is found in ``sentence`` of a statement of Norway and Chile."""
    language = load_language(code)
    entities = find_entities(sentence, fold(sentence), language.gazetteer, parties)
    reader = language.reader.with_cues(cues)
    whole = Span(0, len(sentence))
    return list(reader.actions(sentence, fold(sentence), whole, entities, listed=False))


def invented() -> list[tuple[str, str, str]]:
    """Return language, marked sentence and strengths of all invented sentences."""
    return [
        (code, sentence, strengths)
        for code in LANGUAGES
        for family in tomllib.loads((HERE / f"sentences_{code}.toml").read_text("utf-8"))["family"]
        for sentence, strengths in family["sentences"]
    ]


@pytest.mark.parametrize(("code", "marked", "strengths"), invented())
def test_invented_sentence(code: str, marked: str, strengths: str) -> None:
    """What is marked is found, from the first word to the last, as firm as it is."""
    sentence = marked.replace("[[", "").replace("]]", "")
    found = actions(code, sentence)
    assert [each.span.of(sentence) for each in found] == MARKED.findall(marked)
    assert "".join(each.strength.value[0] for each in found) == strengths


def examples(*, found: bool) -> list[tuple[str, CueExamples, str]]:
    """Return language, cue and sentence of the examples that are found, or are not."""
    return [
        (code, each, sentence)
        for code in LANGUAGES
        for each in parse_examples(_cues(code))
        for sentence in (each.found if found else each.not_found)
    ]


def _cues(code: str) -> str:
    return (HERE.parents[2] / "resources" / "languages" / code / "cues.toml").read_text("utf-8")


@pytest.mark.parametrize(("code", "cue", "sentence"), examples(found=True))
def test_example_of_a_cue(code: str, cue: CueExamples, sentence: str) -> None:
    """The sentence is a commitment by the cue beside which it stands.

    One of what is said after another cue does not show itself by name.
    """
    rules = [each.rule for each in actions(code, sentence)]
    assert rules if cue.said else cue.name in rules


def further_examples() -> list[tuple[str, str, str]]:
    """Return language, cue and sentence of further examples."""
    table = tomllib.loads((HERE / "cue_forms.toml").read_text("utf-8"))
    return [
        (code, cue, sentence)
        for code, cues in table.items()
        for cue, sentences in cues.items()
        for sentence in sentences
    ]


@pytest.mark.parametrize(("code", "cue", "sentence"), further_examples())
def test_further_example_of_a_cue(code: str, cue: str, sentence: str) -> None:
    """The sentence is a commitment by the cue, as the example is beside which it could stand."""
    assert cue in [each.rule for each in actions(code, sentence)]


@pytest.mark.parametrize(("code", "cue", "sentence"), examples(found=False))
def test_counterexample_of_a_cue(code: str, cue: CueExamples, sentence: str) -> None:
    """There is no commitment in the sentence by the cue beside which it stands.

    Beside an entry that commits nobody there is none at all.
    """
    rules = [each.rule for each in actions(code, sentence)]
    assert not rules if cue.said or cue.strength is None else cue.name not in rules


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_cue_has_an_example(code: str) -> None:
    """An entry that commits nobody has sentences that would be found without it."""
    for each in parse_examples(_cues(code)):
        assert each.found if each.strength else each.not_found, each.name


def tabled() -> list[tuple[str, Row]]:
    """Return language and row of the tables of further sentences."""
    return [(code, row) for code in TABLES for row in rows(HERE.parent / f"{code}-sentences.md")]


@pytest.mark.parametrize(("code", "row"), tabled())
def test_tabled_sentence(code: str, row: Row) -> None:
    """What a row says is found, from the first word to the last, as firm as it is."""
    found = actions(code, row.sentence, parties=())
    assert [(each.span.of(row.sentence), each.strength.value) for each in found] == [
        (each.quote, each.strength) for each in row.commitments
    ]


ACTORS = (
    ("fr", "La Norvège créera un fonds et elle en paiera les frais.", ["Norway", "Norway"]),
    ("fr", "La Norvège a salué l’accord et en paiera les frais.", ["Norway"]),
    ("fr", "Les droits seront supprimés par la Norvège.", ["Norway"]),
    ("es", "Noruega creará un fondo y Chile pagará los gastos.", ["Norway", "Chile"]),
    ("es", "El Ministro anunció que Chile reabrirá su embajada.", ["Chile"]),
    (
        "fr",
        "Les Parties s’engagent à rouvrir le port ; le Chili à former des juges et à payer.",
        ["les parties", "Chile", "Chile"],
    ),
    ("ru", "Премьер-министр Норвегии откроет мост.", ["Norway"]),
    ("ru", "Министерство обороны Норвегии откроет порт.", ["Norway"]),
    ("ru", "Визит Президента Чили в Норвегию состоится в мае.", ["Chile"]),
    (
        "es",
        "Se acordó que Noruega presidirá el comité y que Chile lo acogerá.",
        ["Norway", "Chile"],
    ),
)


@pytest.mark.parametrize(("code", "text", "names"), ACTORS)
def test_who_is_bound(code: str, text: str, names: list[str]) -> None:
    """Each commitment of the text's last sentence is its subject's or its agent's."""
    language = load_language(code)
    entities = find_entities(text, fold(text), language.gazetteer, PARTIES)
    last = Span(text.rfind(". ", 0, -1) + 1, len(text))
    found = language.reader.actions(text, fold(text), last, entities, listed=False)
    assert [each.mentions[0].name for each in found] == names


def test_a_users_own_cue() -> None:
    """It binds the party before it; where none stands before it, nothing is promised."""
    cues = (UserCue("donnent leur parole de", Strength.FIRM),)
    found = actions("fr", "Les deux parties donnent leur parole de publier les comptes.", cues)
    assert [each.rule for each in found] == ["own cue: donnent leur parole de"]
    assert not actions("fr", "Les deux entreprises donnent leur parole de publier.", cues)
    doubted = "Il n’est pas sûr que les deux parties donnent leur parole de publier les comptes."
    assert not actions("fr", doubted, cues)


def test_a_muted_cue() -> None:
    """A wording that the user muted finds nothing any more."""
    sentence = "Ambas Partes se comprometen a publicar las cuentas."
    assert actions("es", sentence)
    assert not actions("es", sentence, (UserCue("se comprometen a", None),))
