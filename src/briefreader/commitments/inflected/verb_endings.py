"""What verb forms are by their endings, where nothing but the verb tells present from future."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from briefreader.commitments.inflected.conjugation import Conjugation
from briefreader.commitments.inflected.morphology import FINITE, Reading
from briefreader.commitments.toml_values import parse_toml, string
from briefreader.text.folding import fold

_WHAT = "verbs"
_START = "^"
_ASKED = FINITE | {"infinitive"}
_MOST_KNOWN = 50_000
"""How many words' readings are kept, which spares most texts the work of finding them twice."""


class FormKind(StrEnum):
    """What a word that ends like a verb is; see the head of ``verbs.toml``."""

    FUTURE = "future"
    BOTH = "both"
    VERB = "verb"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class VerbEndings:
    """Kinds by endings, of which the longest that a word has holds."""

    kinds: Mapping[str, FormKind]

    def kind(self, word: str) -> FormKind:
        """Return what the folded ``word``, without a reflexive ending, is."""
        marked = _START + word
        for at in range(len(marked)):
            found = self.kinds.get(marked[at:])
            if found is not None:
                return found
        return FormKind.OTHER


def parse_verb_endings(toml_text: str) -> VerbEndings:
    """Return the endings written in ``toml_text``; raises ResourceError for a missing kind."""
    table = parse_toml(toml_text, _WHAT)
    return VerbEndings(
        {
            ending: kind
            for kind in FormKind
            for ending in fold(string(table, kind.value, _WHAT)).split()
        }
    )


@dataclass(frozen=True, slots=True)
class AspectMorphology:
    """Readings by a conjugation whose guesses ``endings`` confirms and gives their tense.

    ``reflexive`` are the endings of reflexive verbs, which ``endings`` does not know.
    """

    conjugation: Conjugation
    endings: VerbEndings
    reflexive: tuple[str, ...]
    _known: dict[str, tuple[Reading, ...]] = field(default_factory=dict, compare=False)

    def readings(self, word: str) -> tuple[Reading, ...]:
        """Return what ``word`` may be; see ``Morphology``."""
        listed = self.conjugation.listed.get(word)
        if listed is not None:
            return listed
        found = self._known.get(word)
        if found is None:
            found = self._confirmed(word)
            if len(self._known) < _MOST_KNOWN:
                self._known[word] = found
        return found

    def normal(self, lemma: str) -> str:
        """Return ``lemma``, as a person wrote it in a pattern, as readings write it."""
        return self.conjugation.normal(lemma)

    def _confirmed(self, word: str) -> tuple[Reading, ...]:
        guessed = self.conjugation.readings(word)
        if not guessed or _ASKED.isdisjoint(guessed[0].features):
            return guessed
        mark = next((each for each in self.reflexive if word.endswith(each)), "")
        kind = self.endings.kind(word.removesuffix(mark))
        if kind is FormKind.OTHER:
            return ()
        # A reflexive form of a verb of both aspects is its passive: "используется".
        future = kind is FormKind.FUTURE or (kind is FormKind.BOTH and not mark)
        if not future or "present" not in guessed[0].features:
            return guessed
        features = (guessed[0].features - {"present"}) | {"future"}
        return (Reading(guessed[0].lemma, features),)
