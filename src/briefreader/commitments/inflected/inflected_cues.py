"""Cues of a language that inflects, and which of them a verb group or a word begins."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from briefreader.commitments.inflected.morphology import Token
from briefreader.commitments.inflected.token_patterns import Passed, Pattern, match_at
from briefreader.commitments.inflected.verb_groups import VerbGroup
from briefreader.commitments.model import Strength


class BoundSubject(StrEnum):
    """Whom a cue binds; see ``cues_file``."""

    PARTY = "party"
    AGENT = "agent"
    BODY = "body"
    THING = "thing"
    ANY = "any"
    SECOND = "second"


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenCue:
    """A wording that makes a clause a commitment; none of ``unless`` may follow its head.

    Without a ``strength`` it commits nobody. ``that`` tells that a clause follows which says what
    is promised; ``gerund`` that the verb may be a gerund too.
    """

    name: str
    strength: Strength | None
    subject: BoundSubject
    confidence: float
    patterns: tuple[Pattern, ...]
    unless: tuple[Pattern, ...] = ()
    that: bool = False
    gerund: bool = False


@dataclass(frozen=True, slots=True)
class FoundCue:
    """A cue and the place after its last token."""

    cue: TokenCue
    end: int


@dataclass(frozen=True, slots=True)
class TokenLexicon:
    """The cues to try for a verb group by its lemma, and for a word, each in the file's order."""

    by_lemma: Mapping[str, tuple[tuple[TokenCue, Pattern], ...]]
    general: tuple[tuple[TokenCue, Pattern], ...]
    by_word: Mapping[str, tuple[tuple[TokenCue, Pattern], ...]]

    def at_group(
        self, tokens: Sequence[Token], group: VerbGroup, passed: Passed
    ) -> FoundCue | None:
        """Return the first cue that ``group`` begins, None if it begins none."""
        tried = self.by_lemma.get(group.reading.lemma, self.general)
        for cue, pattern in tried:
            if not cue.gerund and not group.is_finite:
                continue
            if not pattern[0].test.fits(group.as_token):
                continue
            end = match_at(pattern[1:], tokens, group.end, passed)
            if end is not None and not _any_at(cue.unless, tokens, group.end, passed):
                return FoundCue(cue, end) if cue.strength else None
        return None

    def at_word(self, tokens: Sequence[Token], at: int, passed: Passed) -> FoundCue | None:
        """Return the first cue that the word at ``at`` begins, None if it begins none."""
        for cue, pattern in self.by_word.get(tokens[at].word, ()):
            end = match_at(pattern, tokens, at, passed)
            if end is not None and not _any_at(cue.unless, tokens, end, passed):
                return FoundCue(cue, end)
        return None


def _any_at(patterns: Iterable[Pattern], tokens: Sequence[Token], at: int, passed: Passed) -> bool:
    return any(match_at(each, tokens, at, passed) is not None for each in patterns)


def build_token_lexicon(cues: Iterable[TokenCue]) -> TokenLexicon:
    """Return the lexicon of ``cues``, of which the first that fits wins."""
    lemmas: dict[str, list[tuple[TokenCue, Pattern]]] = {}
    words: dict[str, list[tuple[TokenCue, Pattern]]] = {}
    general: list[tuple[TokenCue, Pattern]] = []
    for cue in cues:
        for pattern in cue.patterns:
            head = pattern[0].test
            named = {lemma for lemma, _, _ in head.forms}
            for word in head.words:
                words.setdefault(word, []).append((cue, pattern))
            if "" in named:
                general.append((cue, pattern))
                for tried in lemmas.values():
                    tried.append((cue, pattern))
                continue
            for lemma in named:
                lemmas.setdefault(lemma, list(general)).append((cue, pattern))
    return TokenLexicon(
        by_lemma={lemma: tuple(tried) for lemma, tried in lemmas.items()},
        general=tuple(general),
        by_word={word: tuple(tried) for word, tried in words.items()},
    )
