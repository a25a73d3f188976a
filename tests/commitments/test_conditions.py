"""Commitments that hold only if something else happens, in each language."""

import pytest

from briefreader.commitments.parsing.conditions import is_conditional
from briefreader.services.detection.shipped_languages import load_language
from briefreader.text.folding import fold

CONDITIONAL = [
    ("en", "Norway will open an office, subject to approval by its parliament"),
    ("fr", "La Norvège ouvrira un bureau, sous réserve de l'accord de son parlement"),
    ("fr", "La Norvège versera le solde à condition que le Chili verse le sien"),
    ("fr", "La Norvège enverra des experts si les circonstances le permettent"),
    ("fr", "La Norvège y contribuera dans la limite des ressources disponibles"),
    ("fr", "Le fonds sera ouvert à moins que l'une des parties ne s'y oppose"),
    ("es", "Noruega abrirá una oficina, a reserva de la aprobación de su parlamento"),
    ("es", "Noruega pagará el resto siempre que Chile pague el suyo"),
    ("es", "Noruega enviará expertos cuando las condiciones lo permitan"),
    ("es", "Noruega contribuirá dentro de los límites de sus recursos disponibles"),
    ("es", "El fondo se abrirá, previo acuerdo de las Partes"),
    ("ru", "Норвегия откроет бюро при условии согласия парламента"),
    ("ru", "Норвегия внесет остаток в случае ратификации договора"),
    ("ru", "Норвегия направит экспертов по мере возможности"),
    ("ru", "Фонд будет открыт, если стороны внесут свои доли"),
]
LEADING = [
    ("en", "Subject to approval, ", "Norway will open an office"),
    ("fr", "Sous réserve de l'accord du parlement, ", "la Norvège ouvrira un bureau"),
    ("fr", "Si le Chili y consent, ", "la Norvège ouvrira un bureau"),
    ("es", "Si Chile lo consiente, ", "Noruega abrirá una oficina"),
    ("ru", "При условии согласия парламента, ", "Норвегия откроет бюро"),
]
WITHOUT = [
    ("en", "Norway will determine if the pier is safe"),
    ("fr", "La Norvège ouvrira un bureau et s'abstiendra de toute menace"),
    ("fr", "La Norvège va examiner si le quai est sûr"),
    ("es", "Noruega abrirá una oficina, así como un museo"),
    ("es", "Noruega va a examinar si el muelle es seguro"),
    ("ru", "Норвегия откроет бюро в следующем году"),
]


def conditional(language: str, leading: str, sentence: str) -> bool:
    """Tell whether ``sentence`` is conditional after what stands ``leading`` before it."""
    text = fold(leading + sentence)
    patterns = load_language(language).conditions
    return is_conditional(text, 0, len(leading), len(text), patterns)


@pytest.mark.parametrize(("language", "sentence"), CONDITIONAL)
def test_a_condition_in_the_commitment(language: str, sentence: str) -> None:
    """Its words tell that something else must happen first."""
    assert conditional(language, "", sentence)


@pytest.mark.parametrize(("language", "leading", "sentence"), LEADING)
def test_a_condition_before_the_commitment(language: str, leading: str, sentence: str) -> None:
    """It opens the sentence."""
    assert conditional(language, leading, sentence)


@pytest.mark.parametrize(("language", "sentence"), WITHOUT)
def test_no_condition(language: str, sentence: str) -> None:
    """What is examined is no condition, nor is how something is done."""
    assert not conditional(language, "", sentence)
