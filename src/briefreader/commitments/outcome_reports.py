"""Reports of what became of a promise: sentences of later statements that tell of it.

A sentence tells of a promise if it has words of an outcome ("welcomed the signing of", "has not
been"), and near these says what the promise is about: it shares enough of its telling words, of
which the rare ones weigh most. That it names who promised, and is of the same theme, counts as
well. Nothing here decides: a report is offered, with the outcome that its words suggest.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log

from briefreader.commitments.toml_values import parse_toml, strings, tables
from briefreader.errors import ResourceError
from briefreader.text.folding import fold
from briefreader.translatable import mark

_WORD = re.compile(r"[^\W_]+")
_GAP, _BETWEEN, _MOST_BETWEEN = "…", r"[\W_]+", 8
_STEM, _SHORTEST = 5, 3
_ENOUGH, _FEWEST, _USUAL, _SHORT = 0.38, 2, 3, 5
"""Which share must be told, and how many stems: fewer of a promise that has but few."""
_NAMED, _SAME_THEME = 0.06, 0.04
_BEFORE, _AFTER = 12, 20
"""How many words before and after those of the outcome say of what it is."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Words that tell of one outcome; ``status`` is its name, ``examples`` have the words."""

    status: str
    pattern: re.Pattern[str]
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutcomeRules:
    """What tells of outcomes in one language; ``common`` finds words that say nothing else."""

    outcomes: tuple[Outcome, ...]
    common: re.Pattern[str]

    def outcome_of(self, sentence: str) -> str:
        """Return the status that the sentence's words suggest, empty if they tell of none."""
        folded = fold(sentence)
        return next((each.status for each in self.outcomes if each.pattern.search(folded)), "")

    def told_of(self, sentence: str) -> str:
        """Return the part of a sentence near its words of an outcome, empty if it has none."""
        folded = fold(sentence)
        for each in self.outcomes:
            found = each.pattern.search(folded)
            if found:
                before = list(_WORD.finditer(sentence, 0, found.start()))[-_BEFORE:]
                after = list(_WORD.finditer(sentence, found.end()))[:_AFTER]
                start = before[0].start() if before else found.start()
                return sentence[start : after[-1].end() if after else found.end()]
        return ""

    def stems(self, text: str) -> frozenset[str]:
        """Return the stems of the telling words of ``text``, and its numbers."""
        words = (word for word in _WORD.findall(fold(text)) if self._is_telling(word))
        return frozenset(word[:_STEM] for word in words)

    def _is_telling(self, word: str) -> bool:
        if word.isdecimal():
            return len(word) > 1
        return len(word) >= _SHORTEST and not self.common.fullmatch(word)


@dataclass(frozen=True, slots=True)
class Promised:
    """What is known of a promise: its words, who made it, and its themes."""

    quote: str
    actors: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """A sentence that tells of a promise: the status it suggests, and how surely it is meant."""

    status: str
    score: float


def parse_outcomes(toml_text: str, what: str) -> OutcomeRules:
    """Return the rules of a language; see the head of en/outcomes.toml.

    Raises ResourceError naming ``what`` and the entry that has a mistake.
    """
    content = parse_toml(toml_text, what)
    outcomes = []
    for number, entry in enumerate(tables(content, "outcome", what), 1):
        where = f"{what}: outcome {number}"
        words, examples = strings(entry, "words", where), strings(entry, "examples", where)
        status = entry.get("status")
        if not isinstance(status, str) or not words:
            raise ResourceError(
                mark("errors", "{where}: an outcome has a status and words"), where=where
            )
        pattern = re.compile("|".join(rf"(?<!\w)(?:{_phrase(each)})(?!\w)" for each in words))
        outcomes.append(Outcome(status, pattern, tuple(examples)))
    common = strings(content, "common", what)
    return OutcomeRules(tuple(outcomes), re.compile("|".join(map(_token, common)) or r"(?!)"))


def rarity(sentences: Iterable[frozenset[str]]) -> Mapping[str, float]:
    """Return how rare each stem is among sentences, from a half (in all of them) to 1 (in one).

    No less: sentences that are read because of some words have these more often than others.
    """
    every = list(sentences)
    counts = Counter(stem for stems in every for stem in stems)
    most = log(len(every) + 1)
    return {stem: (1 + log((len(every) + 1) / count) / most) / 2 for stem, count in counts.items()}


def report_of(
    promised: Promised,
    sentence: str,
    rules: OutcomeRules,
    weights: Mapping[str, float],
    themes: Sequence[str] = (),
) -> Report | None:
    """Return how ``sentence`` tells of what was promised, None if it does not.

    ``weights`` are those of stems, see ``rarity``: one that is not known there is rare. ``themes``
    are the sentence's.
    """
    status = rules.outcome_of(sentence)
    if not status:
        return None
    meant, said = rules.stems(promised.quote), rules.stems(rules.told_of(sentence))
    shared = meant & said
    if len(shared) < (_USUAL if len(meant) > _SHORT else _FEWEST):
        return None
    # Of what was promised, and of what is told: a long sentence shares some words with anything.
    both = _weight(shared, weights)
    score = (both / _weight(meant, weights) + both / _weight(said, weights)) / 2
    folded = fold(sentence)
    if any(fold(actor) in folded for actor in promised.actors if actor):
        score += _NAMED
    if set(themes) & set(promised.themes):
        score += _SAME_THEME
    return Report(status, score) if score >= _ENOUGH else None


def _weight(stems: Iterable[str], weights: Mapping[str, float]) -> float:
    return sum(weights.get(stem, 1.0) for stem in stems) or 1.0


def _phrase(words: str) -> str:
    """Return the pattern of words as the file has them."""
    parts: list[str] = []
    for token in words.split():
        if token == _GAP:
            parts.append(rf"(?:{_BETWEEN}[\w'-]+){{0,{_MOST_BETWEEN}}}?")
        else:
            parts.append((_BETWEEN if parts else "") + _token(token))
    return "".join(parts)


def _token(token: str) -> str:
    """Return the pattern of one word: alternatives, each whole or the beginning of words."""
    forms = (
        re.escape(fold(form.removesuffix("*"))) + (r"\w*" if form.endswith("*") else "")
        for form in token.split("|")
    )
    return f"(?:{'|'.join(forms)})"
