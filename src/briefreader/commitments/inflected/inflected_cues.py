"""Cues of a language that inflects, and which of them a verb group or a word begins."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from briefreader.commitments.inflected.morphology import Token, words_of
from briefreader.commitments.inflected.token_patterns import (
    Element,
    Passed,
    Pattern,
    WordTest,
    match_at,
)
from briefreader.commitments.inflected.verb_groups import VerbGroup
from briefreader.commitments.model import Strength, UserCue

_OWN_CONFIDENCE = 0.9


class BoundSubject(StrEnum):
    """Whom a cue binds; see ``cues_file``."""

    PARTY = "party"
    NAMED = "named"
    AGENT = "agent"
    BODY = "body"
    THING = "thing"
    ANY = "any"
    SECOND = "second"
    LAST = "last"
    CONTRACTING = "contracting"


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenCue:
    """A wording that makes a clause a commitment; none of ``unless`` may follow its head.

    Without a ``strength`` it commits nobody. ``that`` tells that a clause follows which says what
    is promised, and ``as_said`` that it tells the strength too; ``gerund`` that the verb may be a
    gerund too; ``said`` that the cue only counts in such a clause.
    """

    name: str
    strength: Strength | None
    subject: BoundSubject
    confidence: float
    patterns: tuple[Pattern, ...]
    unless: tuple[Pattern, ...] = ()
    that: bool = False
    as_said: bool = False
    gerund: bool = False
    said: bool = False


CueWording = tuple[TokenCue, Pattern]


@dataclass(frozen=True, slots=True)
class FoundCue:
    """A cue and the place after its last token."""

    cue: TokenCue
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceCues:
    """The cues in a sentence by the token where they begin: of verb groups, of words, a user's."""

    of_groups: Mapping[int, tuple[FoundCue, ...]]
    of_words: Mapping[int, FoundCue]
    own: Mapping[int, FoundCue]

    def __bool__(self) -> bool:
        return bool(self.of_groups or self.of_words or self.own)


@dataclass(frozen=True, slots=True)
class TokenLexicon:
    """The cues to try for a verb group by its lemma, and for a word, each in the file's order.

    ``own`` are a user's, by their first word; they count whatever that word is.
    """

    by_lemma: Mapping[str, tuple[CueWording, ...]]
    general: tuple[CueWording, ...]
    by_word: Mapping[str, tuple[CueWording, ...]]
    own: Mapping[str, tuple[CueWording, ...]]

    def at_group(
        self, tokens: Sequence[Token], group: VerbGroup, passed: Passed
    ) -> Iterator[FoundCue]:
        """Yield the cues that ``group`` begins, up to one that tells that it commits nobody."""
        tried = self.by_lemma.get(group.reading.lemma, self.general)
        for cue, pattern in tried:
            if not cue.gerund and not group.is_finite:
                continue
            if not pattern[0].test.fits(group.as_token):
                continue
            end = match_at(pattern[1:], tokens, group.end, passed)
            if end is not None and not _any_at(cue.unless, tokens, group.end, passed):
                if cue.strength is None:
                    return
                yield FoundCue(cue, end)

    def cues_in(
        self, tokens: Sequence[Token], groups: Iterable[VerbGroup], passed: Passed
    ) -> SentenceCues:
        """Return the cues of a sentence with these tokens and verb groups."""
        of_groups = {
            group.first: found
            for group in groups
            if (found := tuple(self.at_group(tokens, group, passed)))
        }
        return SentenceCues(
            of_groups=of_groups,
            of_words=_at_words(self.by_word, tokens, passed, anywhere=False),
            own=_at_words(self.own, tokens, passed, anywhere=True),
        )


def _at_words(
    wordings: Mapping[str, tuple[CueWording, ...]],
    tokens: Sequence[Token],
    passed: Passed,
    *,
    anywhere: bool,
) -> dict[int, FoundCue]:
    """Return the first cue that each word begins, by its place.

    Unless cues may begin ``anywhere``, after the first word only those that go on with another do.
    """
    found: dict[int, FoundCue] = {}
    if not wordings:
        return found
    for at, token in enumerate(tokens):
        for cue, pattern in wordings.get(token.word, ()):
            if at and not anywhere and cue.subject is not BoundSubject.SECOND:
                continue
            end = match_at(pattern, tokens, at, passed)
            if end is not None and not _any_at(cue.unless, tokens, end, passed):
                found[at] = FoundCue(cue, end)
                break
    return found


def _any_at(patterns: Iterable[Pattern], tokens: Sequence[Token], at: int, passed: Passed) -> bool:
    return any(match_at(each, tokens, at, passed) is not None for each in patterns)


def build_token_lexicon(cues: Iterable[TokenCue]) -> TokenLexicon:
    """Return the lexicon of ``cues``, of which the first that fits wins; a user has added none."""
    lemmas: dict[str, list[CueWording]] = {}
    words: dict[str, list[CueWording]] = {}
    general: list[CueWording] = []
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
        own={},
    )


def with_own_cues(lexicon: TokenLexicon, cues: Iterable[UserCue]) -> TokenLexicon:
    """Return ``lexicon`` with the cues that a user added."""
    own: dict[str, list[CueWording]] = {}
    for cue in cues:
        words = words_of(cue.words)
        if cue.strength and words:
            made = TokenCue(
                name=f"own cue: {cue.words}",
                strength=cue.strength,
                subject=BoundSubject.PARTY,
                confidence=_OWN_CONFIDENCE,
                patterns=(tuple(Element(test=WordTest(frozenset({word}))) for word in words),),
            )
            own.setdefault(words[0], []).append((made, made.patterns[0]))
    return replace(lexicon, own={word: tuple(wordings) for word, wordings in own.items()})
