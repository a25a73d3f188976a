"""One sentence as the engine reads it: tokens, verb groups, what is named."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.commitments.inflected.inflected_grammar import InflectedGrammar
from briefreader.commitments.inflected.morphology import Token, tokens_of
from briefreader.commitments.inflected.verb_groups import VerbGroup, passed_over, verb_groups
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
    """A sentence's tokens, and in these its verb groups and mentions, each in order."""

    tokens: Sequence[Token]
    groups: Sequence[VerbGroup]
    mentions: Sequence[PlacedMention]
    grammar: InflectedGrammar

    def word(self, at: int) -> str:
        """Return the word at ``at``, "" outside the sentence."""
        return self.tokens[at].word if 0 <= at < len(self.tokens) else ""

    def passed(self, tokens: Sequence[Token], at: int) -> int:
        """Return how many tokens patterns pass over at ``at``."""
        return passed_over(tokens, at, self.grammar.verbs)

    def infinitive_at(self, at: int) -> int | None:
        """Return where the infinitive stands that begins at ``at``, clitics and adverbs first."""
        for place in range(at, min(at + _MOST_BEFORE_INFINITIVE, len(self.tokens))):
            if self.tokens[place].has("infinitive"):
                return place
            if not self.passed(self.tokens, place):
                return None
        return None


_MOST_BEFORE_INFINITIVE = 5


def view_of(
    text: str, folded: str, sentence: Span, grammar: InflectedGrammar, finder: MentionFinder
) -> SentenceView:
    """Return the sentence at ``sentence`` as the engine reads it."""
    tokens = list(tokens_of(folded, sentence, grammar.morphology))
    groups = verb_groups(tokens, grammar.verbs)
    starts = [token.start for token in tokens]
    named = finder.find(text, folded, sentence.start, sentence.end) if groups else []
    placed = [
        PlacedMention(each, bisect_left(starts, each.start), bisect_left(starts, each.end))
        for each in named
    ]
    return SentenceView(tokens, groups, placed, grammar)
