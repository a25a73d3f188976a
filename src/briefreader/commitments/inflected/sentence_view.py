"""One sentence as the engine reads it: tokens, verb groups, what is named."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefreader.commitments.inflected.inflected_cues import SentenceCues, TokenLexicon
from briefreader.commitments.inflected.inflected_grammar import InflectedGrammar
from briefreader.commitments.inflected.morphology import Token, tokens_of
from briefreader.commitments.inflected.token_patterns import match_at
from briefreader.commitments.inflected.verb_groups import VerbGroup, verb_groups
from briefreader.commitments.parsing.mentions import Mention, MentionFinder
from briefreader.text.span import Span


@dataclass(frozen=True, slots=True)
class PlacedMention:
    """A mention, and the tokens ``first`` to ``end`` (exclusive) that it covers."""

    mention: Mention
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class SentenceView:
    """A sentence's tokens, and in these its verb groups, mentions and cues, each in order."""

    tokens: Sequence[Token]
    groups: Sequence[VerbGroup]
    mentions: Sequence[PlacedMention]
    cues: SentenceCues
    grammar: InflectedGrammar
    listed: bool

    def word(self, at: int) -> str:
        """Return the word at ``at``, "" outside the sentence."""
        return self.tokens[at].word if 0 <= at < len(self.tokens) else ""

    def mentions_from(self, at: int) -> Sequence[PlacedMention]:
        """Return the next mentions that begin at token ``at`` or after it, in order."""
        first = bisect_left(self.mentions, at, key=_first)
        return self.mentions[first : first + _MOST_MENTIONS]

    def mentions_between(self, start: int, end: int) -> Sequence[PlacedMention]:
        """Return the last mentions that begin and end between two tokens, in order."""
        low = bisect_left(self.mentions, start, key=_first)
        high = bisect_right(self.mentions, end, lo=low, key=_end)
        return self.mentions[max(low, high - _MOST_MENTIONS) : high]

    def begins_mention(self, at: int) -> bool:
        """Tell whether a mention begins at token ``at``."""
        return any(each.first == at for each in self.mentions_from(at))

    def passed(self, tokens: Sequence[Token], at: int) -> int:
        """Return how many tokens patterns pass over at ``at``."""
        return self.grammar.passed(tokens, at)

    def is_adverb(self, at: int) -> bool:
        """Tell whether an adverb stands at ``at``."""
        return 0 <= at < len(self.tokens) and self.grammar.verbs.is_adverb(self.tokens[at])

    def infinitive_at(self, at: int) -> int | None:
        """Return where the infinitive stands that begins at ``at``, clitics and adverbs first."""
        for place in range(at, min(at + _MOST_BEFORE_INFINITIVE, len(self.tokens))):
            if self.tokens[place].has("infinitive"):
                return place
            if not self.passed(self.tokens, place):
                return None
        return None


_MOST_BEFORE_INFINITIVE = 5
_MOST_MENTIONS = 40
"""How many mentions are looked at for one subject: those of the longest lists of states."""


def _first(placed: PlacedMention) -> int:
    return placed.first


def _end(placed: PlacedMention) -> int:
    return placed.end


def view_of(
    text: str,
    folded: str,
    sentence: Span,
    grammar: InflectedGrammar,
    lexicon: TokenLexicon,
    finder: MentionFinder,
    *,
    listed: bool,
) -> SentenceView | None:
    """Return the sentence at ``sentence`` as the engine reads it, None if it has no cue.

    ``listed`` tells that it begins a list item or numbered paragraph.
    """
    tokens = _without_named(text, tokens_of(folded, sentence, grammar.morphology, grammar.token))
    groups = verb_groups(tokens, grammar.verbs)
    cues = lexicon.cues_in(tokens, groups, grammar.passed)
    if not cues:
        return None
    starts = [token.start for token in tokens]
    placed = [
        PlacedMention(each, bisect_left(starts, each.start), bisect_left(starts, each.end))
        for each in finder.find(text, folded, sentence.start, sentence.end)
    ]
    # A name may look like a verb: "Чили" like a past tense.
    within = {at for each in placed for at in range(each.first, each.end)}
    verbs = [each for each in groups if not within.issuperset(range(each.first, each.end))]
    view = SentenceView(tokens, verbs, placed, cues, grammar, listed)
    speaking = [each for each in placed if not _stands_by(view, each.end)]
    return replace(view, mentions=speaking)


def _without_named(text: str, tokens: Sequence[Token]) -> list[Token]:
    """Return ``tokens``, of which names that end like infinitives are no verbs: "Weber"."""
    return [
        token._replace(readings=())
        if number
        and token.has("infinitive")
        and text[token.start : token.end].istitle()
        and not tokens[number - 1].is_mark
        else token
        for number, token in enumerate(tokens)
    ]


def _stands_by(view: SentenceView, at: int) -> bool:
    """Tell whether what stands at ``at``, after a name, tells that it promises nothing."""
    return view.word(at) == "," and any(
        match_at(each, view.tokens, at, view.passed) is not None for each in view.grammar.bystander
    )
