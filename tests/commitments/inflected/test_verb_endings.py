"""What Russian verb forms are, told by the endings that a dictionary gave."""

import pytest

from briefreader.commitments.inflected.conjugation import Conjugation, Guess
from briefreader.commitments.inflected.morphology import Reading
from briefreader.commitments.inflected.verb_endings import (
    AspectMorphology,
    FormKind,
    VerbEndings,
    parse_verb_endings,
)
from briefreader.errors import ResourceError
from briefreader.services.detection.shipped_languages import load_language
from briefreader.text.folding import fold

SMALL = 'future = "ит ставит"\nboth = "ует"\nverb = "ят ^варит"\nother = "визит"\n'


def kinds(text: str) -> dict[str, FormKind]:
    """Return the kind of each word of ``text`` by the small file."""
    endings = parse_verb_endings(SMALL)
    return {word: endings.kind(word) for word in text.split()}


def test_the_longest_ending_tells() -> None:
    """Of a word that has several; one from the beginning on is the whole word."""
    assert kinds("решит визит варит сварит решуя") == {
        "решит": FormKind.FUTURE,
        "визит": FormKind.OTHER,
        "варит": FormKind.VERB,
        "сварит": FormKind.FUTURE,
        "решуя": FormKind.OTHER,
    }


def test_a_file_without_a_kind_is_at_fault() -> None:
    """The message names the kind."""
    with pytest.raises(ResourceError, match="both"):
        parse_verb_endings('future = "ит"\n')


@pytest.fixture(scope="module")
def morphology() -> AspectMorphology:
    """Return a small morphology with one listed verb."""
    past = frozenset({"past"})
    return AspectMorphology(
        Conjugation(
            listed={"шел": (Reading("идти", past),)},
            guesses=(
                Guess("ит", "ить", frozenset({"present", "3s"}), 1),
                Guess("уется", "оваться", frozenset({"present", "3s"}), 1),
                Guess("ует", "овать", frozenset({"present", "3s"}), 1),
                Guess("ят", "ить", frozenset({"present", "3p"}), 1),
                Guess("но", "", frozenset({"adverb"}), 1),
            ),
            exceptions=frozenset({"пусто"}),
            reflexive_marks=(),
        ),
        parse_verb_endings(SMALL),
        ("ся",),
    )


@pytest.mark.parametrize(
    ("word", "lemma", "tense"),
    [
        ("решит", "решить", "future"),
        ("варят", "варить", "present"),
        ("организует", "организовать", "future"),
        ("организуется", "организоваться", "present"),
        ("шел", "идти", "past"),
    ],
)
def test_the_verb_tells_what_its_form_means(
    morphology: AspectMorphology, word: str, lemma: str, tense: str
) -> None:
    """A perfective verb's present form is the future; one of both aspects only if not passive."""
    (reading,) = morphology.readings(word)
    assert reading.lemma == lemma
    assert reading.features & {"present", "past", "future"} == {tense}


def test_a_noun_is_no_verb(morphology: AspectMorphology) -> None:
    """Though it ends like one; other words are as guessed, whatever the endings say."""
    assert morphology.readings("визит") == ()
    assert morphology.readings("активно") == (Reading("актив", frozenset({"adverb"})),)


@pytest.mark.parametrize(
    ("words", "tense"),
    [
        ("предоставит проведут воздержатся учтёт поможем создадим", "future"),
        ("предоставляет проводят воздерживаются учитывает создаём призывают", "present"),
        ("договорились обязалось решили приняла достиг", "past"),
        ("учредить провести помочь воздержаться", "infinitive"),
        ("визит цели области дела часть решением российским сети", ""),
    ],
)
def test_shipped_forms(words: str, tense: str) -> None:
    """Russian words are told as a reader would."""
    reader = load_language("ru").reader
    for word in words.split():
        found = {
            feature
            for reading in reader.grammar.morphology.readings(fold(word))  # type: ignore[attr-defined]
            for feature in reading.features & {"present", "past", "future", "infinitive"}
        }
        assert found == ({tense} if tense else set()), word


def test_equal_endings_are_equal_values() -> None:
    """Endings are values."""
    assert parse_verb_endings(SMALL) == VerbEndings(parse_verb_endings(SMALL).kinds)
